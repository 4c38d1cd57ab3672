// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/plan_file.h"
#include "tests/ui/shell/workbench.h"
#include "ui/difference/difference_dialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace kf::test {

/// Saves, opens and exports as a person does, by keys and dialogs.
class Files : public Workbench {
protected:
    void change()
    {
        ASSERT_TRUE(window->document()
                        .edit(QStringLiteral("Rename"),
                              [this](Plan plan) -> Result<Plan> {
                                  plan.settings.name += QStringLiteral("!");
                                  return plan;
                              })
                        .ok());
    }

    /// Presses the button with that text in the next question; & does not count.
    static void press(const char *button)
    {
        onDialog<QMessageBox>([button](QMessageBox &box) {
            for (QAbstractButton *each : box.buttons()) {
                if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(button))
                    return QTest::mouseClick(each, Qt::LeftButton);
            }
            ADD_FAILURE() << "no button " << button;
            box.reject();
        });
    }

    /// Looks at what differs in the next question, and answers it when it comes again.
    static void seeThenPress(const char *answer)
    {
        onDialog<DifferenceDialog>([answer](DifferenceDialog &shown) {
            press(answer);
            shown.reject();
        });
        press("See what differs\u2026");
    }

    /// Chooses a path in the next file dialog and answers it with Enter.
    static void answerWith(const QString &path)
    {
        onDialog<QFileDialog>([path](QFileDialog &dialog) {
            dialog.selectFile(path);
            QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        });
    }

    void tap(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        activate(); // a dialog before may have taken the keyboard
        QTest::keyClick(window.get(), key, modifiers);
    }

    /// The same, and what it begins has ended.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        tap(key, modifiers);
        settle();
    }

    /// Saves the plan under another name.
    void saveAs(const QString &path)
    {
        answerWith(path);
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_FALSE(window->isWindowModified());
    }

    Plan onDisk(const QString &path) { return loadPlan(path, catalog.zones()).value(); }
};

} // namespace kf::test
