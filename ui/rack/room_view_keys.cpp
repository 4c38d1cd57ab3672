// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the room, and what both mouse and keyboard share: selecting, carrying.
#include "ui/rack/ghost_item.h"
#include "ui/rack/room_view.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace kf {

namespace {

constexpr double kHalf = 0.5;
constexpr int kSeenMargin = 24;

} // namespace

void RoomView::select(const RoomSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_selectedDevices = {m_selection.devices.cbegin(), m_selection.devices.cend()};
    viewport()->update();
    Q_EMIT selectionChanged();
}

void RoomView::selectRack(const Id &rack)
{
    const int cell = m_layout.cellOf(rack);
    if (cell < 0)
        return;
    select({{rack}, {}, rack, m_selection.u});
    ensureVisible(m_layout.cells[cell].frame, kSeenMargin, kSeenMargin);
    setAccessibleDescription(drawnAt(cell).summary);
}

void RoomView::selectDevice(const Id &device)
{
    const std::optional<RoomSpot> spot = spotOfDevice(drawing(), device);
    if (!spot)
        return;
    const DrawnRack &rack = drawnAt(spot->cell);
    select({{}, {device}, rack.id, std::max(1.0, spot->u)});
    const QRectF box = deviceBox(rack, m_layout.cells[spot->cell], spot->device);
    ensureVisible(box, kSeenMargin, kSeenMargin);
    setAccessibleDescription(toolTipAt(*spot));
}

void RoomView::selectRow(const Id &row)
{
    for (const RowPlace &place : std::as_const(m_layout.rows)) {
        if (place.id != row)
            continue;
        select({{}, {}, m_selection.rack, m_selection.u, row});
        ensureVisible(place.title, kSeenMargin, kSeenMargin);
    }
}

void RoomView::stepRow(int step)
{
    int current = -1;
    const int cell = m_layout.cellOf(m_selection.rack);
    if (cell >= 0)
        current = m_layout.cells[cell].row;
    for (int i = 0; i < m_layout.rows.size(); ++i)
        current = m_layout.rows[i].id == m_selection.row ? i : current;
    const int next = current + step;
    if (next < 0 || next >= m_layout.rows.size())
        return;
    if (m_rows[next].racks.isEmpty())
        selectRow(m_layout.rows[next].id);
    else
        selectRack(m_rows[next].racks.first().id);
}

void RoomView::show(const RoomSelection &selection)
{
    if (!selection.devices.isEmpty())
        selectDevice(selection.devices.last());
    else
        selectRack(selection.rack);
    select(selection);
}

void RoomView::clickSpot(const RoomSpot &spot, Qt::KeyboardModifiers modifiers)
{
    select(clicked(drawing(), m_selection, spot, modifiers));
}

void RoomView::carry(CarryKind kind, const QList<CarriedDevice> &devices)
{
    if (devices.isEmpty() || m_layout.cells.isEmpty())
        return;
    bringToFront();
    setFocus(Qt::OtherFocusReason);
    m_carry.begin(kind, devices, true);
    const int cell = std::max(0, m_layout.cellOf(m_selection.rack));
    // Starts at the lowest place of this rack that takes it, else where the person was.
    const QList<double> free = kind == CarryKind::Insert
                                   ? m_carry.freePositions(m_layout.cells[cell].id)
                                   : QList<double>();
    m_carry.moveTo(cell, free.isEmpty() ? m_selection.u : free.first());
}

QStringList RoomView::carryLabel() const
{
    QStringList lines;
    if (carried().isActive()) {
        for (const GhostItem::LabelLine &line : m_ghost->labelLines())
            lines.append(line.text);
    }
    return lines;
}

void RoomView::showCarry()
{
    m_ghost->present();
    const RackCell &cell = m_layout.cells[carried().cell];
    if (carried().byKeyboard)
        ensureVisible(
            carriedBox(carried().devices.first(), cell, carried().u), kSeenMargin, kSeenMargin);
    Q_EMIT carryChanged();
}

void RoomView::endCarry()
{
    m_ghost->present();
    endHand();
    Q_EMIT carryChanged();
}

/// Moves what is carried, or lets it go; false where the key means something else.
bool RoomView::carryKey(const QKeyEvent &event)
{
    if (!carried().isActive())
        return false;
    const int cell = carried().cell;
    const double u = carried().u;
    const bool half = event.modifiers() & Qt::ControlModifier;
    const double step = half ? kHalf : 1.0;
    const int last = int(m_layout.cells.size()) - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        m_carry.moveTo(cell, u + step);
        return true;
    case Qt::Key_Down:
        m_carry.moveTo(cell, u - step);
        return true;
    case Qt::Key_Left:
        m_carry.moveTo(std::max(0, cell - 1), u);
        return true;
    case Qt::Key_Right:
        m_carry.moveTo(std::min(last, cell + 1), u);
        return true;
    case Qt::Key_Home:
        m_carry.moveTo(cell, 1.0);
        return true;
    case Qt::Key_End:
        m_carry.moveTo(cell, m_layout.cells[cell].heightU);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_carry.drop();
        return true;
    case Qt::Key_Escape:
        m_carry.cancel();
        return true;
    default:
        return false;
    }
}

void RoomView::stepDevice(int step, bool extends)
{
    const std::optional<Id> next = deviceBeside(drawing(), m_selection, step);
    if (!next)
        return;
    const QList<Id> before = m_selection.devices;
    selectDevice(*next);
    if (!extends)
        return;
    RoomSelection both = m_selection;
    both.devices = before;
    both.devices.removeOne(*next);
    both.devices.append(*next);
    select(both);
}

/// Goes from rack to rack and from device to device; false where the key means something else.
bool RoomView::stepKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier))
        return false;
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_BracketLeft:
        stepRack(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_BracketRight:
        stepRack(1);
        return true;
    case Qt::Key_Up:
        stepDevice(1, extends);
        return true;
    case Qt::Key_Down:
        stepDevice(-1, extends);
        return true;
    case Qt::Key_PageUp:
        stepRow(-1);
        return true;
    case Qt::Key_PageDown:
        stepRow(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        fitRack();
        return true;
    case Qt::Key_Escape:
        select({{}, {}, m_selection.rack, m_selection.u});
        return true;
    default:
        return false;
    }
}

/// Keys that actions take never reach keyPressEvent(): whether one is held is seen here.
bool RoomView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        m_keyIsHeld = static_cast<QKeyEvent *>(event)->isAutoRepeat();
    return ZoomView::event(event);
}

void RoomView::keyPressEvent(QKeyEvent *event)
{
    if (!carryKey(*event) && !stepKey(*event))
        ZoomView::keyPressEvent(event);
}

} // namespace kf
