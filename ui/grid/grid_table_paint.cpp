// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a grid: only the cells that the region touches, frozen columns over the scrolled ones.
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_table.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kActiveFrame = 2;
constexpr int kFittedRows = 200; // rows that a fitted column width looks at

bool isSelected(const QList<CellRange> &selected, int row, int column)
{
    return std::any_of(selected.begin(), selected.end(), [row, column](const CellRange &range) {
        return range.contains(row, column);
    });
}

} // namespace

void GridTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.roles().surface);
    if (m_grid == nullptr)
        return;
    const QRect area = event->rect();
    const CellPainter cells(*m_grid, m_look);
    const QList<CellRange> selected = ranges();
    for (int row = std::max(0, rowAt(area.top())); row < m_grid->rowCount(); ++row) {
        if (rowViewportPosition(row) > area.bottom())
            break;
        paintRow(painter, cells, area, row, selected);
    }
    paintSelectionFrames(painter, selected);
}

void GridTable::paintRow(QPainter &painter,
                         const CellPainter &cells,
                         const QRect &area,
                         int row,
                         const QList<CellRange> &selected) const
{
    const int top = rowViewportPosition(row);
    const int height = rowHeight(row);
    if (const std::optional<QString> band = m_grid->bandAt(row)) {
        cells.paintBand(painter, QRect(0, top, viewport()->width(), height), *band);
        return;
    }
    const std::optional<CellPlace> active = activeCell();
    const auto paint = [&](int column) {
        const QRect rect(columnX(column), top, columnWidth(column), height);
        if (rect.right() < area.left() || rect.left() > area.right())
            return;
        const bool isActive = active && *active == CellPlace{row, column};
        const CellState state = isActive                            ? CellState::Active
                                : isSelected(selected, row, column) ? CellState::Selected
                                                                    : CellState::Normal;
        cells.paintCell(painter, rect, row, column, state);
    };
    for (int column = m_frozen; column < m_grid->columnCount(); ++column)
        paint(column);
    for (int column = 0; column < m_frozen; ++column)
        paint(column);
}

QRect GridTable::rectOf(const CellRange &range) const
{
    const int left = columnX(range.left);
    const int top = rowViewportPosition(range.top);
    const QPoint end(columnX(range.right) + columnWidth(range.right) - 2,
                     rowViewportPosition(range.bottom) + rowHeight(range.bottom) - 2);
    return {QPoint(left - 1, top - 1), end};
}

void GridTable::paintSelectionFrames(QPainter &painter, const QList<CellRange> &selected) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.roles().accent, 1));
    for (const CellRange &range : selected) {
        if (!range.isOneCell())
            painter.drawRect(rectOf(range));
    }
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return;
    const QRect cell = rectOf({active->row, active->column, active->row, active->column});
    const int frozenEdge = m_frozen > 0 ? columnX(m_frozen - 1) + columnWidth(m_frozen - 1) : 0;
    if (active->column >= m_frozen && cell.right() < frozenEdge)
        return; // scrolled under the frozen columns
    QPen pen(hasFocus() || isAncestorOf(focusWidget()) ? m_look.roles().accent
                                                       : m_look.roles().rackLine,
             kActiveFrame);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(cell.adjusted(1, 1, 0, 0));
}

int GridTable::sizeHintForColumn(int column) const
{
    if (m_grid == nullptr)
        return -1;
    const CellPainter cells(*m_grid, m_look);
    const QFontMetrics metrics(m_look.font(CellFont::Strong));
    int width = metrics.horizontalAdvance(m_grid->columnAt(column).title) + 16;
    const int first = std::max(0, rowAt(0));
    const int last = std::min(m_grid->rowCount() - 1, first + kFittedRows);
    for (const int row : cellRows(*m_grid, first, last))
        width = std::max(width, cells.widthFor(row, column));
    return width;
}

} // namespace kf
