// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers the question whether changes of a dialog are to be kept, once it is asked.

#include "tests/support/test_life.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace kf::test {

/// Clicks the button of that text in the next question of this test.
inline void answerLeaving(const char *text)
{
    auto *look = new QTimer(testLife());
    QObject::connect(look, &QTimer::timeout, look, [look, text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        look->stop();
        look->deleteLater();
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        box->reject();
    });
    look->start(0);
}

} // namespace kf::test
