// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kf {

class GridView;

/// Makes the cell the active one and gives it the keyboard: what is typed next stands in it.
/// Without such a row nothing happens.
void goToCell(GridView &grid, int row, int column);
/// The same for the row with that key.
void goToCell(GridView &grid, const QString &key, int column);

} // namespace kf
