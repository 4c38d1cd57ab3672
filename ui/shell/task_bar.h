// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One long piece of work beside the window: what it is, that it goes on, and a way to give it up.

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kf {

/// Stands in the status bar and shows itself where the work takes longer than a tenth of a second.
/// Until the work is done the program takes no other input: what is written stays what was seen.
class TaskBar : public QWidget {
    Q_OBJECT

public:
    enum class Ending { MayBeGivenUp, MustFinish };

    explicit TaskBar(QWidget *parent = nullptr);

    /// Runs `work` on a worker and returns its answer; nothing where a person gave it up. `work`
    /// owns what it uses: given up, it runs on unseen, and its answer is dropped.
    template<typename Answer>
    std::optional<Answer>
    run(const QString &what, Ending ending, const std::function<Answer()> &work)
    {
        const auto answer = std::make_shared<std::optional<Answer>>();
        if (!runWork(what, ending, [answer, work] { *answer = work(); }))
            return std::nullopt;
        return *answer;
    }

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ended();
    void givenUp();

private:
    bool runWork(const QString &what, Ending ending, const std::function<void()> &work);
    void waitFor(const std::function<bool()> &isDone);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    bool m_running = false;
    bool m_givenUp = false;
};

} // namespace kf
