// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks at a window as laid out: texts that do not fit their widget, and children that stand
// outside of their parent.

#include <QStringList>

class QMenu;
class QWidget;

namespace kf::test {

/// One line for each text of a label, button, tab or header that is cut, and each visible child
/// outside its parent; empty where all fits.
QStringList layoutProblems(QWidget &window);

/// Bars of tabs whose last ones are reached by arrows only.
QStringList tabsOutOfSight(QWidget &window);

/// One line for each access key that two visible controls of a window have, or two entries of a
/// menu.
QStringList accessKeysTwice(QWidget &window);
QStringList accessKeysTwice(QMenu &menu);

/// One line for each control without a name for screen readers.
QStringList namelessControls(QWidget &window);

} // namespace kf::test
