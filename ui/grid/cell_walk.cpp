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

bool CellWalk::isBegun(int row) const
{
    return !m_begun.isEmpty() && m_table.grid()->keyOfRow(row) == m_begun;
}

void CellWalk::followActive()
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (active && !m_table.grid()->isNewRow(active->row) && !isBegun(active->row))
        m_begun.clear();
}

int CellWalk::rowBeside(CellPlace from, CellStep step)
{
    const GridModel &model = *m_table.grid();
    const int open = model.endOfRows();
    if (step == CellStep::Down && isBegun(from.row) && model.isNewRow(open))
        return open;
    return nextCellRow(model, from.row, step == CellStep::Up ? -1 : 1);
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
        next.row = rowBeside(*active, step);
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
