// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Buttons of pages, and of dialogs in which Enter belongs to sheets and lists: it works on the
// button that has the keyboard, and on no other.

#include <QPushButton>
#include <QShortcut>

namespace kf {

inline void enterClicks(QPushButton &button)
{
    button.setAutoDefault(false);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), &button);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &button, &QPushButton::click);
    }
}

} // namespace kf
