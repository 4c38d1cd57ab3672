// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_walk.h"

#include "ui/grid/grid_table.h"

#include <algorithm>

namespace kf {

int CellWalk::columnBeside(CellPlace from, int step) const
{
    const GridModel &model = *m_table.grid();
    for (int column = from.column + step; column >= 0 && column < model.columnCount();
         column += step) {
        if (model.readOnlyReason(from.row, column).isEmpty())
            return column;
    }
    return std::clamp(from.column + step, 0, model.columnCount() - 1);
}

void CellWalk::walk(CellStep step)
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (!active)
        return;
    const GridModel &model = *m_table.grid();
    const QList<CellRange> ranges = m_table.ranges();
    if (cellCount(model, ranges) > 1) {
        m_table.activate(nextInRanges(model, ranges, *active, step));
        return;
    }
    CellPlace next = *active;
    if (step == CellStep::Down || step == CellStep::Up) {
        next.row = nextCellRow(model, active->row, step == CellStep::Up ? -1 : 1);
        next.column = m_returnColumn.value_or(active->column);
        m_returnColumn.reset();
    } else {
        if (!m_returnColumn)
            m_returnColumn = active->column;
        next.column = columnBeside(*active, step == CellStep::Left ? -1 : 1);
    }
    m_table.select(next);
}

} // namespace kf
