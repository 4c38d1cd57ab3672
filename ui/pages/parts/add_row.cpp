// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/add_row.h"

#include "ui/grid/grid_view.h"

namespace kf {

void addRowBehind(GridView &grid)
{
    grid.selectCell(grid.model()->endOfRows(), 0);
    grid.insertRows();
    if (const auto added = grid.activeCell())
        grid.editNew(added->row, 0);
}

} // namespace kf
