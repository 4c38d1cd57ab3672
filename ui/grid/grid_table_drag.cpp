// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does in a grid: spans ranges, takes rows, moves them, and fills.
#include "ui/grid/grid_table.h"
#include "ui/grid/row_header.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kf {

namespace {

constexpr int kDragScrollMs = 40;
constexpr int kMarchMs = 140;
constexpr int kHandle = 7;
constexpr int kHandleReach = 3; // pixels around the handle that still take hold of it

CellRange oneCell(CellPlace place)
{
    return {place.row, place.column, place.row, place.column};
}

} // namespace

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

bool GridTable::cancelDrag()
{
    m_dragScroll.stop();
    if (m_drag == GridDrag::None)
        return false;
    m_drag = GridDrag::None;
    m_dropBefore = -1;
    viewport()->update();
    return true;
}

void GridTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool left = event->button() == Qt::LeftButton;
    constexpr QMargins reach(kHandleReach, kHandleReach, kHandleReach, kHandleReach);
    if (left && fillHandle().marginsAdded(reach).contains(at) && !fillHandle().isEmpty()) {
        m_drag = GridDrag::Fill;
        m_fillWhole = activeRange();
        return;
    }
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || m_grid->bandAt(index.row()))
        return;
    if (left)
        pressCell(index, event->modifiers());
    else if (!selectionModel()->isSelected(index))
        select({index.row(), index.column()});
}

void GridTable::pressCell(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const CellPlace place{index.row(), index.column()};
    m_drag = GridDrag::Cells;
    if (modifiers.testFlag(Qt::ShiftModifier) || m_extending)
        extendTo(place);
    else
        selectRange(oneCell(place), modifiers.testFlag(Qt::ControlModifier));
}

void GridTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag == GridDrag::None || !event->buttons().testFlag(Qt::LeftButton)) {
        const bool over = fillHandle().contains(at);
        viewport()->setCursor(over ? Qt::CrossCursor : Qt::ArrowCursor);
        return;
    }
    startOrStopScrolling(at);
    dragTo(at);
}

void GridTable::mouseReleaseEvent(QMouseEvent *event)
{
    releaseDrag(event->modifiers());
}

/// Beyond the border the view follows the pointer, the faster the farther away it is.
void GridTable::startOrStopScrolling(const QPoint &position)
{
    m_dragPosition = position;
    const QRect area = viewport()->rect();
    const bool outside = position.y() < area.top() || position.y() > area.bottom() ||
                         position.x() < area.left() || position.x() > area.right();
    if (!outside)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(kDragScrollMs, this);
}

void GridTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_marchTimer.timerId()) {
        ++m_marchStep;
        for (const CellRange &range : marching())
            viewport()->update(rectOf(range).adjusted(-2, -2, 2, 2));
        return;
    }
    if (event->timerId() != m_dragScroll.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    const QRect area = viewport()->rect();
    const auto scroll = [](QScrollBar *bar, int before, int behind) {
        if (before > 0)
            bar->setValue(bar->value() - before);
        else if (behind > 0)
            bar->setValue(bar->value() + behind);
    };
    scroll(
        verticalScrollBar(), area.top() - m_dragPosition.y(), m_dragPosition.y() - area.bottom());
    scroll(
        horizontalScrollBar(), area.left() - m_dragPosition.x(), m_dragPosition.x() - area.right());
    dragTo(m_dragPosition);
}

void GridTable::dragTo(const QPoint &position)
{
    const QRect area = viewport()->rect();
    const QPoint inside(std::clamp(position.x(), area.left(), area.right()),
                        std::clamp(position.y(), area.top(), area.bottom()));
    if (m_drag == GridDrag::TakenRows || m_drag == GridDrag::MovedRows) {
        const int row = rowAt(inside.y());
        const bool lower = row >= 0 && inside.y() > rowViewportPosition(row) + rowHeight(row) / 2;
        m_drag = GridDrag::MovedRows;
        m_dropBefore = row < 0 ? m_grid->rowCount() : row + (lower ? 1 : 0);
        m_rowHeader->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
        return;
    }
    const QModelIndex index = indexAt(inside);
    if (!index.isValid())
        return;
    const CellPlace place{index.row(), index.column()};
    if (m_drag == GridDrag::Fill)
        dragFillTo(place);
    else if (m_drag == GridDrag::Rows)
        selectRows(place.row, false);
    else if (m_drag == GridDrag::Cells && index != m_lead)
        span(place);
}

/// The handle reaches in one direction: the one in which the pointer is farther away.
void GridTable::dragFillTo(CellPlace place)
{
    const CellRange source = activeRange();
    const int rows = std::max({0, source.top - place.row, place.row - source.bottom});
    const int columns = std::max({0, source.left - place.column, place.column - source.right});
    m_fillWhole = source;
    if (rows * m_look.rowHeight() >= columns * columnWidth(place.column)) {
        m_fillWhole.top = std::min(source.top, place.row);
        m_fillWhole.bottom = std::max(source.bottom, place.row);
    } else {
        m_fillWhole.left = std::min(source.left, place.column);
        m_fillWhole.right = std::max(source.right, place.column);
    }
    viewport()->update();
}

void GridTable::releaseDrag(Qt::KeyboardModifiers modifiers)
{
    const GridDrag drag = m_drag;
    const int before = m_dropBefore;
    cancelDrag();
    if (drag == GridDrag::Fill && m_fillWhole != activeRange())
        Q_EMIT fillWanted(m_fillWhole, modifiers.testFlag(Qt::ControlModifier));
    else if (drag == GridDrag::TakenRows)
        selectRows(m_rowAnchor, false);
    else if (drag == GridDrag::MovedRows && before >= 0)
        Q_EMIT rowsDropped(before);
}

void GridTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (fillHandle().contains(at)) {
        cancelDrag();
        Q_EMIT fillDownWanted();
        return;
    }
    const QModelIndex index = indexAt(at);
    if (index.isValid() && !m_grid->bandAt(index.row()))
        Q_EMIT cellDoubleClicked(index, at);
}

void GridTable::pressRow(int y, Qt::KeyboardModifiers modifiers)
{
    const int row = rowAt(y);
    setFocus();
    if (m_grid == nullptr || row < 0 || m_grid->bandAt(row))
        return;
    const bool extends = modifiers.testFlag(Qt::ShiftModifier) || m_extending;
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    if (!extends && !adds && m_rowHeader->isWhollySelected(row)) {
        m_drag = GridDrag::TakenRows;
        m_rowAnchor = row;
        return;
    }
    m_drag = GridDrag::Rows;
    if (!extends)
        m_rowAnchor = row;
    else if (const std::optional<CellPlace> active = activeCell())
        m_rowAnchor = active->row;
    selectRows(row, adds);
}

/// Whole rows from the one where it began to `row`.
void GridTable::selectRows(int row, bool added)
{
    const int last = m_grid->columnCount() - 1;
    const CellRange range{std::min(m_rowAnchor, row), 0, std::max(m_rowAnchor, row), last};
    QList<CellRange> selected = added ? ranges() : QList<CellRange>();
    selected.append(range);
    selectRanges(selected, {m_rowAnchor, 0});
    m_lead = m_grid->index(row, last);
    QTableView::scrollTo(m_grid->index(row, 0));
}

void GridTable::setMarching(const QList<CellRange> &ranges)
{
    m_marching.clear();
    for (const CellRange &range : ranges)
        m_marching.append(QItemSelectionRange(m_grid->index(range.top, range.left),
                                              m_grid->index(range.bottom, range.right)));
    if (ranges.isEmpty())
        m_marchTimer.stop();
    else
        m_marchTimer.start(kMarchMs, this);
    viewport()->update();
}

QList<CellRange> GridTable::marching() const
{
    QList<CellRange> ranges;
    for (const QItemSelectionRange &range : m_marching) {
        if (range.isValid())
            ranges.append({range.top(), range.left(), range.bottom(), range.right()});
    }
    return ranges;
}

void GridTable::setExtending(bool extending)
{
    m_extending = extending;
}

} // namespace kf
