// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/go_to_cell.h"

#include "ui/grid/grid_view.h"

namespace kf {

void goToCell(GridView &grid, int row, int column)
{
    if (row < 0 || row >= grid.model()->rowCount())
        return;
    grid.selectCell(row, column);
    grid.setFocus();
}

void goToCell(GridView &grid, const QString &key, int column)
{
    goToCell(grid, grid.model()->rowOfKey(key), column);
}

} // namespace kf
