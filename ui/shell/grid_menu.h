// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with a table, as a menu: the same names in the Edit menu and in the command
// palette.

class QMenu;

namespace kf {

class GridView;

/// Fills `menu` with the actions of `grid`, each with the keys that the grid answers to by itself.
void fillGridMenu(QMenu &menu, GridView &grid);

} // namespace kf
