// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person who has a keyboard and nothing else.

#include "ui/grid/grid_view.h"

#include <QPushButton>
#include <QTest>

namespace kf::test {

/// Goes from control to control in `root` and works them, each key to what has the focus.
class Keyboard {
public:
    explicit Keyboard(QWidget &root) : m_root(root) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;

    /// Lets a form that has just opened have the keyboard.
    static void activate(QWidget *form);

    /// Goes to `wanted` as Tab does; a table is left with F6.
    void reach(const QWidget &wanted) const;

    /// The visible button that is called so, for a screen reader or by its text.
    QPushButton &button(const char *name) const;

    /// Space pushes a button; along a row of segments arrows choose.
    void push(const char *name) const;

    /// Opens the menu of a button and chooses its line number `line`, from 1.
    void chooseFromMenu(const char *name, int line) const;

    /// Goes to a cell with Ctrl+Home and arrows.
    void goTo(const GridView &grid, int row, int column) const;

private:
    QWidget *target() const;

    QWidget &m_root;
};

} // namespace kf::test
