// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pointer's events of a grid go, and the moving frame around what has been copied.
#include "ui/grid/grid_drag.h"
#include "ui/grid/grid_table.h"

#include <QMouseEvent>

#include <utility>

namespace kf {

namespace {

constexpr int kMarchMs = 140;
constexpr double kTickNear = 4.0; ///< pixels around a tick box

} // namespace

bool GridTable::cancelDrag()
{
    return m_drag->cancel();
}

/// On the tick box of a cell, or so near to it that nothing else can be meant.
bool GridTable::isOnTick(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || m_grid->bandAt(index.row()) ||
        m_grid->columnAt(index.column()).kind != CellKind::Check)
        return false;
    return m_look.tickBoxIn(visualRect(index))
        .adjusted(-kTickNear, -kTickNear, kTickNear, kTickNear)
        .contains(at);
}

void GridTable::mousePressEvent(QMouseEvent *event)
{
    m_ticking = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                !fillHandle().contains(event->position().toPoint()) &&
                isOnTick(event->position().toPoint());
    m_drag->press(*event);
}

void GridTable::mouseMoveEvent(QMouseEvent *event)
{
    m_drag->move(*event);
}

void GridTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag->release(event->modifiers());
    const QModelIndex index = indexAt(event->position().toPoint());
    const std::optional<CellPlace> active = activeCell();
    if (std::exchange(m_ticking, false) && isOnTick(event->position().toPoint()) && active &&
        active->row == index.row() && active->column == index.column())
        Q_EMIT tickClicked();
}

void GridTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_ticking = false; // the first of both clicks has turned a tick already
    if (event->button() != Qt::LeftButton)
        return;
    if (fillHandle().contains(at)) {
        m_drag->cancel();
        Q_EMIT fillDownWanted();
        return;
    }
    const QModelIndex index = indexAt(at);
    if (index.isValid() && !m_grid->bandAt(index.row()) && !isOnTick(at))
        Q_EMIT cellDoubleClicked(index, at);
}

void GridTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_marchTimer.timerId())
        return QTableView::timerEvent(event);
    ++m_marchStep;
    for (const CellRange &range : marching())
        viewport()->update(rectOf(range).adjusted(-2, -2, 2, 2));
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
