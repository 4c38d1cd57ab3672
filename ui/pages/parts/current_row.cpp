// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/current_row.h"

#include "ui/grid/grid_view.h"

namespace kf {

std::optional<int> currentRow(const GridView &grid)
{
    const std::optional<CellPlace> cell = grid.activeCell();
    const int row = cell ? cell->row : 0;
    return row < grid.model()->endOfRows() ? std::optional(row) : std::nullopt;
}

void deleteCurrentRows(GridView &grid)
{
    const std::optional<int> row = currentRow(grid);
    if (row && !grid.activeCell())
        grid.selectCell(*row, 0);
    grid.deleteRows();
}

} // namespace kf
