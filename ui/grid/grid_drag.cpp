// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_drag.h"

#include "ui/grid/grid_table.h"
#include "ui/grid/row_header.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kf {

namespace {

constexpr int kScrollMs = 40;
constexpr int kHandleReach = 3; // pixels around the handle that still take hold of it

CellRange oneCell(CellPlace place)
{
    return {place.row, place.column, place.row, place.column};
}

} // namespace

GridDrag::GridDrag(GridTable &table, QObject *parent) : QObject(parent), m_table(table) {}

std::optional<CellRange> GridDrag::filled() const
{
    return m_kind == Kind::Fill ? std::optional(m_fillWhole) : std::nullopt;
}

std::optional<int> GridDrag::dropBefore() const
{
    const bool isOnItsWay = m_kind == Kind::MovedRows && m_dropBefore >= 0;
    return isOnItsWay ? std::optional(m_dropBefore) : std::nullopt;
}

bool GridDrag::cancel()
{
    m_scroll.stop();
    if (m_kind == Kind::None)
        return false;
    m_kind = Kind::None;
    m_dropBefore = -1;
    m_table.viewport()->update();
    return true;
}

void GridDrag::press(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const bool left = event.button() == Qt::LeftButton;
    const QRect handle = m_table.fillHandle();
    constexpr QMargins reach(kHandleReach, kHandleReach, kHandleReach, kHandleReach);
    if (left && !handle.isEmpty() && handle.marginsAdded(reach).contains(at)) {
        m_kind = Kind::Fill;
        m_fillWhole = m_table.activeRange();
        return;
    }
    const QModelIndex index = m_table.indexAt(at);
    if (!index.isValid())
        return;
    if (m_table.grid()->bandAt(index.row())) {
        pressBand(index);
        return;
    }
    const CellPlace place{index.row(), index.column()};
    if (left)
        pressCell(place, event.modifiers());
    else if (!m_table.selectionModel()->isSelected(index))
        m_table.select(place);
}

/// What a band sums in that column is selected: typing would go to a cell that nobody looks at.
void GridDrag::pressBand(const QModelIndex &band)
{
    const GridModel &model = *m_table.grid();
    const int first = band.row() + 1;
    int last = first;
    while (last + 1 < model.endOfRows() && !model.bandAt(last + 1))
        ++last;
    if (first < model.endOfRows() && !model.bandAt(first))
        m_table.selectRange({first, band.column(), last, band.column()});
}

void GridDrag::pressCell(CellPlace place, Qt::KeyboardModifiers modifiers)
{
    m_kind = Kind::Cells;
    if (modifiers.testFlag(Qt::ShiftModifier) || m_table.isExtending())
        m_table.extendTo(place);
    else
        m_table.selectRange(oneCell(place), modifiers.testFlag(Qt::ControlModifier));
}

void GridDrag::move(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (m_kind == Kind::None || !event.buttons().testFlag(Qt::LeftButton)) {
        const bool over = m_table.fillHandle().contains(at);
        m_table.viewport()->setCursor(over ? Qt::CrossCursor : Qt::ArrowCursor);
        return;
    }
    startOrStopScrolling(at);
    dragTo(at);
}

/// Beyond the border the view follows the pointer, the faster the farther away it is.
void GridDrag::startOrStopScrolling(const QPoint &position)
{
    m_position = position;
    if (m_table.viewport()->rect().contains(position))
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start(kScrollMs, this);
}

void GridDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId())
        return QObject::timerEvent(event);
    const QRect area = m_table.viewport()->rect();
    const auto scroll = [](QScrollBar *bar, int before, int behind) {
        if (before > 0)
            bar->setValue(bar->value() - before);
        else if (behind > 0)
            bar->setValue(bar->value() + behind);
    };
    scroll(
        m_table.verticalScrollBar(), area.top() - m_position.y(), m_position.y() - area.bottom());
    scroll(
        m_table.horizontalScrollBar(), area.left() - m_position.x(), m_position.x() - area.right());
    dragTo(m_position);
}

void GridDrag::dragTo(const QPoint &position)
{
    const QRect area = m_table.viewport()->rect();
    const QPoint inside(std::clamp(position.x(), area.left(), area.right()),
                        std::clamp(position.y(), area.top(), area.bottom()));
    if (m_kind == Kind::TakenRows || m_kind == Kind::MovedRows)
        return dragRowsTo(inside.y());
    const QModelIndex index = m_table.indexAt(inside);
    if (!index.isValid())
        return;
    const CellPlace place{index.row(), index.column()};
    if (m_kind == Kind::Fill)
        dragFillTo(place);
    else if (m_kind == Kind::Rows)
        m_table.selectRows(m_rowAnchor, place.row, false);
    else if (m_kind == Kind::Cells && place != m_table.lead())
        m_table.span(place);
}

void GridDrag::dragRowsTo(int y)
{
    const int row = m_table.rowAt(y);
    const bool lower =
        row >= 0 && y > m_table.rowViewportPosition(row) + m_table.rowHeight(row) / 2;
    m_kind = Kind::MovedRows;
    m_dropBefore = row < 0 ? m_table.grid()->rowCount() : row + (lower ? 1 : 0);
    m_table.rowHeader()->setCursor(Qt::ClosedHandCursor);
    m_table.viewport()->update();
}

/// The handle reaches in one direction: the one in which the pointer is farther away.
void GridDrag::dragFillTo(CellPlace place)
{
    const CellRange source = m_table.activeRange();
    const int rows = std::max({0, source.top - place.row, place.row - source.bottom});
    const int columns = std::max({0, source.left - place.column, place.column - source.right});
    m_fillWhole = source;
    if (rows * m_table.look().rowHeight() >= columns * m_table.columnWidth(place.column)) {
        m_fillWhole.top = std::min(source.top, place.row);
        m_fillWhole.bottom = std::max(source.bottom, place.row);
    } else {
        m_fillWhole.left = std::min(source.left, place.column);
        m_fillWhole.right = std::max(source.right, place.column);
    }
    m_table.viewport()->update();
}

void GridDrag::release(Qt::KeyboardModifiers modifiers)
{
    const Kind kind = m_kind;
    const int before = m_dropBefore;
    cancel();
    if (kind == Kind::Fill && m_fillWhole != m_table.activeRange())
        Q_EMIT fillWanted(m_fillWhole, modifiers.testFlag(Qt::ControlModifier));
    else if (kind == Kind::TakenRows)
        m_table.selectRows(m_rowAnchor, m_rowAnchor, false);
    else if (kind == Kind::MovedRows && before >= 0)
        Q_EMIT rowsDropped(before);
}

void GridDrag::pressRow(int y, Qt::KeyboardModifiers modifiers)
{
    const int row = m_table.rowAt(y);
    m_table.setFocus();
    if (m_table.grid() == nullptr || row < 0 || m_table.grid()->bandAt(row))
        return;
    const bool extends = modifiers.testFlag(Qt::ShiftModifier) || m_table.isExtending();
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    if (!extends && !adds && m_table.rowHeader()->isWhollySelected(row)) {
        m_kind = Kind::TakenRows;
        m_rowAnchor = row;
        return;
    }
    m_kind = Kind::Rows;
    if (!extends)
        m_rowAnchor = row;
    else if (const std::optional<CellPlace> active = m_table.activeCell())
        m_rowAnchor = active->row;
    m_table.selectRows(m_rowAnchor, row, adds);
}

void GridDrag::dragRow(int y)
{
    startOrStopScrolling({0, y});
    dragTo({0, y});
}

} // namespace kf

#include "moc_grid_drag.cpp"
