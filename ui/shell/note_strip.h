// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sentence across the window that holds for every page, with the way out of it.

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace kf {

class NoteStrip : public QFrame {
    Q_OBJECT

public:
    NoteStrip(const Theme &theme, const QString &wayOut, const QString &tip, QWidget *parent);

    /// Shows that sentence; without one there is no strip.
    void present(const QString &sentence);

    /// Another way out, beside the first.
    void addWay(const QString &text, const QString &tip, const std::function<void()> &take);

    const QLabel &sentence() const { return *m_sentence; }
    QPushButton &button() { return *m_button; }

Q_SIGNALS:
    /// A person takes the way out.
    void wayOutTaken();

private:
    void showIcon();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace kf
