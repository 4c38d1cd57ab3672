// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes on beside the window: what it is, how far it is, and a way to give it up.

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kf {

/// Stands in the status bar and shows itself where something takes longer than a tenth of a second.
/// Of several things it shows the one that began last.
class TaskBar : public QWidget {
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

    /// Says that `what` goes on, until end() with the number that this returns. `giveUp` is what
    /// the button does; it may be empty.
    int begin(const QString &what, const std::function<void()> &giveUp);
    /// 0..1; 1 means that the rest of the work has no known end.
    void setProgress(int task, double share);
    void end(int task);

    bool isIdle() const { return m_tasks.isEmpty(); }

private:
    struct Task {
        int number = 0;
        QString what;
        std::function<void()> giveUp;
        double share = 1.0;
        bool isGivenUp = false;
    };

    void present();
    void giveUp();

    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_patience;
    QList<Task> m_tasks; ///< in the order in which they began
    int m_lastNumber = 0;
};

} // namespace kf
