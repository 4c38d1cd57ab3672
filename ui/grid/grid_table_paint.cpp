// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a grid: only the cells that the region touches, frozen columns over the scrolled ones.
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_drag.h"
#include "ui/grid/grid_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kActiveFrame = 2;
constexpr int kDropLine = 3;
constexpr int kDash = 4;
constexpr int kHandle = 7;
constexpr int kTitleRoom = 12; // margins of a title

bool isSelected(const QList<CellRange> &selected, int row, int column)
{
    return std::any_of(selected.begin(), selected.end(), [row, column](const CellRange &range) {
        return range.contains(row, column);
    });
}

/// With a list that it has opened, which is a window of its own.
bool holds(const QWidget &table, const QWidget *focused)
{
    while (focused != nullptr && focused != &table)
        focused = focused->parentWidget();
    return focused != nullptr;
}

} // namespace

void GridTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect area = event->rect();
    if (m_grid == nullptr)
        return painter.fillRect(area, m_look.roles().surface);
    const CellPainter cells(*m_grid, m_look);
    const QList<CellRange> selected = ranges();
    int bottom = 0; // of the rows that are painted
    for (int row = std::max(0, rowAt(area.top())); row < m_grid->rowCount(); ++row) {
        if (rowViewportPosition(row) > area.bottom())
            break;
        paintRow(painter, cells, area, row, selected);
        bottom = rowViewportPosition(row) + rowHeight(row);
    }
    // The viewport promises to leave nothing out.
    painter.fillRect(area & QRect(0, bottom, viewport()->width(), viewport()->height()),
                     m_look.roles().surface);
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
        painter.setClipRect(frozenEdge(), top, viewport()->width(), height);
        for (int column = m_frozen; column < m_grid->columnCount(); ++column)
            cells.paintBandTotal(
                painter, QRect(columnX(column), top, columnWidth(column), height), row, column);
        painter.setClipping(false);
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
    const int last = m_grid->columnCount() - 1;
    const int right = last < 0 ? 0 : std::max(frozenEdge(), columnX(last) + columnWidth(last));
    if (right < viewport()->width())
        painter.fillRect(right, top, viewport()->width() - right, height, m_look.roles().surface);
}

QRect GridTable::fillHandle() const
{
    const QList<CellRange> selected = ranges();
    if (m_grid == nullptr || selected.size() != 1 || !activeCell())
        return {};
    const CellRange &range = selected.first();
    const QPoint corner = rectOf(range).bottomRight();
    if (range.right >= m_frozen && corner.x() < frozenEdge())
        return {};
    const int size = m_look.scaled(kHandle);
    QRect handle(0, 0, size, size);
    handle.moveCenter(corner);
    // At the last row or column the handle stands inside, so that it can be taken hold of.
    handle.moveRight(std::min(handle.right(), viewport()->width() - 1));
    if (range.bottom == m_grid->rowCount() - 1)
        handle.moveBottom(std::min(handle.bottom(), corner.y() + 1));
    return handle;
}

QRect GridTable::rectOf(const CellRange &range) const
{
    const int left = columnX(range.left);
    const int top = rowViewportPosition(range.top);
    const QPoint end(columnX(range.right) + columnWidth(range.right) - 2,
                     rowViewportPosition(range.bottom) + rowHeight(range.bottom) - 2);
    return {QPoint(left - 1, top - 1), end};
}

/// Frames of cells that scroll do not reach over the frozen columns.
void GridTable::clipTo(QPainter &painter, const CellRange &range) const
{
    const int left = range.left >= m_frozen ? frozenEdge() - 1 : 0;
    painter.setClipRect(QRect(left, 0, viewport()->width() - left, viewport()->height()));
}

void GridTable::paintSelectionFrames(QPainter &painter, const QList<CellRange> &selected) const
{
    painter.setBrush(Qt::NoBrush);
    for (const CellRange &range : selected) {
        if (range.isOneCell() && selected.size() == 1)
            continue;
        clipTo(painter, range);
        painter.setPen(QPen(m_look.roles().accent, 1));
        painter.drawRect(rectOf(range));
        painter.setPen(QPen(m_look.roles().surface, 1)); // stands out from any heat
        painter.drawRect(rectOf(range).adjusted(1, 1, -1, -1));
    }
    paintActiveFrame(painter);
    paintMarching(painter);
    painter.setClipping(false);
    paintDrag(painter);
}

void GridTable::paintActiveFrame(QPainter &painter) const
{
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return;
    const bool focused = holds(*this, QApplication::focusWidget());
    const CellRange cell{active->row, active->column, active->row, active->column};
    clipTo(painter, cell);
    QPen pen(focused ? m_look.roles().accent : m_look.roles().rackLine, kActiveFrame);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rectOf(cell).adjusted(1, 1, 0, 0));
    const QRect handle = fillHandle();
    if (!focused || handle.isEmpty())
        return;
    painter.setClipping(false);
    painter.fillRect(handle, m_look.roles().surface);
    painter.fillRect(handle.adjusted(1, 1, -1, -1), m_look.roles().accent);
}

void GridTable::paintMarching(QPainter &painter) const
{
    for (const CellRange &range : marching()) {
        clipTo(painter, range);
        const QRect frame = rectOf(range).adjusted(1, 1, 0, 0);
        painter.setPen(QPen(m_look.roles().surface, kActiveFrame));
        painter.drawRect(frame);
        QPen dashes(m_look.roles().accent, kActiveFrame, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({kDash / 2.0, kDash / 2.0});
        dashes.setDashOffset(m_marchStep % kDash);
        painter.setPen(dashes);
        painter.drawRect(frame);
    }
}

void GridTable::paintDrag(QPainter &painter) const
{
    if (const std::optional<CellRange> whole = m_drag->filled()) {
        QPen pen(m_look.roles().accent, kActiveFrame, Qt::DotLine);
        painter.setPen(pen);
        painter.drawRect(rectOf(*whole));
    }
    const std::optional<int> before = m_drag->dropBefore();
    if (!before)
        return;
    const int last = m_grid->rowCount() - 1;
    const int y =
        *before > last ? rowViewportPosition(last) + rowHeight(last) : rowViewportPosition(*before);
    const int line = m_look.scaled(kDropLine);
    painter.fillRect(
        0, std::max(0, y - (line + 1) / 2), viewport()->width(), line, m_look.roles().accent);
}

int GridTable::sizeHintForColumn(int column) const
{
    return m_grid == nullptr ? -1 : fittedWidth(column, std::max(0, rowAt(0))).width;
}

FittedWidth GridTable::fittedWidth(int column, int first) const
{
    const bool isSmall = m_look.titleFont() == CellFont::Caption;
    const QFontMetrics metrics(m_look.font(isSmall ? CellFont::Caption : CellFont::Strong));
    FittedWidth title;
    for (const QString &line : m_look.brokenTitle(m_grid->columnAt(column).title))
        title.width = std::max(title.width, metrics.horizontalAdvance(line) + kTitleRoom);
    const FittedWidth cell =
        widestCell(column, first, std::min(m_grid->rowCount(), first + kFittedRows) - 1);
    return cell.width > title.width ? cell : title;
}

FittedWidth GridTable::widestCell(int column, int first, int last) const
{
    const CellPainter cells(*m_grid, m_look);
    FittedWidth widest;
    for (int row = first; row <= last; ++row) {
        const int width = m_grid->bandAt(row) ? 0 : cells.widthFor(row, column);
        if (width > widest.width)
            widest = {width, row};
    }
    return widest;
}

} // namespace kf
