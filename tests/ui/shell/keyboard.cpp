// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/keyboard.h"

#include "ui/grid/grid_table.h"
#include "ui/pages/parts/segments.h"

#include <QApplication>
#include <QTimer>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

constexpr int kMostTabs = 300;

bool isInTable(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const GridView *>(widget) != nullptr)
            return true;
    }
    return false;
}

} // namespace

/// What has the focus. A window that a closed popup has left without it gets it back, as from a
/// window manager.
QWidget *Keyboard::target() const
{
    if (QApplication::focusWidget() == nullptr)
        activate(m_root.window());
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : &m_root;
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(target(), key, modifiers);
}

void Keyboard::type(const QString &text) const
{
    for (const QChar c : text)
        QTest::keyClick(target(), c.toLatin1());
}

void Keyboard::activate(QWidget *form)
{
    QApplication::setActiveWindow(form);
    EXPECT_TRUE(QTest::qWaitForWindowActive(form));
}

/// Tab goes on from anywhere but a table: out of that F6 leads to the next part, then to the one
/// after it, until Tab gets there from one of them.
void Keyboard::reach(const QWidget &wanted) const
{
    int parts = 0;
    for (int i = 0; i < kMostTabs && QApplication::focusWidget() != &wanted; ++i) {
        if (!isInTable(target())) {
            press(Qt::Key_Tab);
            continue;
        }
        ++parts;
        for (int k = 0; k < parts && QApplication::focusWidget() != &wanted; ++k)
            press(Qt::Key_F6);
    }
    EXPECT_EQ(QApplication::focusWidget(), &wanted);
}

QPushButton &Keyboard::button(const char *name) const
{
    for (QPushButton *each : m_root.findChildren<QPushButton *>()) {
        const QString shown =
            each->accessibleName().isEmpty() ? each->text().remove(u'&') : each->accessibleName();
        if (each->isVisible() && shown == QString::fromUtf8(name))
            return *each;
    }
    ADD_FAILURE() << "no button " << name;
    return *m_root.findChild<QPushButton *>();
}

void Keyboard::push(const char *name) const
{
    const QPushButton &wanted = button(name);
    const auto *segments = qobject_cast<const Segments *>(wanted.parentWidget());
    if (segments == nullptr) {
        reach(wanted);
        press(Qt::Key_Space);
        return;
    }
    const auto buttons = segments->findChildren<QAbstractButton *>();
    reach(*buttons.at(segments->chosen()));
    const Qt::Key along =
        buttons.indexOf(&wanted) > segments->chosen() ? Qt::Key_Right : Qt::Key_Left;
    for (int i = 0; i < buttons.size() && !wanted.isChecked(); ++i)
        press(along);
    EXPECT_TRUE(wanted.isChecked());
}

void Keyboard::chooseFromMenu(const char *name, int line) const
{
    reach(button(name));
    QTimer::singleShot(0, [line] {
        for (int i = 0; i < line; ++i)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    activate(QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget()
                                                          : m_root.window());
}

void Keyboard::goTo(const GridView &grid, int row, int column) const
{
    reach(*grid.table());
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < grid.model()->rowCount() && grid.activeCell()->row != row; ++i)
        press(Qt::Key_Down);
    for (int i = 0; i < column; ++i)
        press(Qt::Key_Right);
    EXPECT_EQ(grid.activeCell(), (CellPlace{row, column}));
}

} // namespace kf::test
