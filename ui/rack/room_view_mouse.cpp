// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in the room: zoom, pan, select, drag devices and racks.
#include "ui/rack/device_mime.h"
#include "ui/rack/ghost_item.h"
#include "ui/rack/room_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

constexpr double kNearBundle = 3.0; ///< pixels from its line

} // namespace

RoomSpot RoomView::spotAt(const QPoint &point) const
{
    const QPointF at = mapToScene(point);
    RoomSpot spot;
    spot.cell = m_layout.cellAt(at);
    if (spot.cell < 0) {
        for (int i = 0; i < m_layout.rows.size(); ++i)
            spot.row = m_layout.rows[i].box.contains(at) ? i : spot.row;
        return spot;
    }
    const RackCell &cell = m_layout.cells[spot.cell];
    spot.inFrame = cell.frame.contains(at);
    spot.u = unitAt(cell.frame, cell.heightU, at.y(), false);
    spot.device = deviceAt(drawnAt(spot.cell), cell, at);
    return spot;
}

void RoomView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->pos();
    if (beginsPan(*event))
        return;
    if (carried().isActive() && event->button() == Qt::LeftButton) {
        m_carry.drop();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const RoomSpot spot = spotAt(event->pos());
    m_hand = Hand::Pressed;
    const bool onSelected =
        spot.device >= 0 &&
        m_selectedDevices.contains(drawnAt(spot.cell).devices[spot.device].id) &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool onSelectedRack = spot.cell >= 0 && spot.device < 0 && !spot.inFrame &&
                                m_selection.racks.contains(drawnAt(spot.cell).id) &&
                                !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (!onSelected &&
        !onSelectedRack) // what is selected already may be about to be dragged together
        clickSpot(spot, event->modifiers());
}

void RoomView::mouseMoveEvent(QMouseEvent *event)
{
    if (isPanning())
        return ZoomView::mouseMoveEvent(event);
    switch (m_hand) {
    case Hand::Pressed:
        if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            beginDrag(event->pos(), event->modifiers());
        return;
    case Hand::Band:
        m_band = QRectF(mapToScene(m_pressed), mapToScene(event->pos())).normalized();
        viewport()->update();
        return;
    case Hand::Racks:
        updateRackDrag(event->pos());
        return;
    case Hand::Devices:
        moveCarryTo(event->pos(), event->modifiers());
        if (!viewport()->rect().contains(event->pos()))
            Q_EMIT draggedOutside(viewport()->mapToGlobal(event->pos()));
        return;
    case Hand::Idle:
        if (carried().isActive())
            moveCarryTo(event->pos(), event->modifiers());
        return;
    }
}

void RoomView::mouseReleaseEvent(QMouseEvent *event)
{
    ZoomView::mouseReleaseEvent(event);
    const Hand hand = m_hand;
    const bool extends = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (hand == Hand::Band)
        select(inBand(drawing(), m_selection, m_band, extends));
    if (hand == Hand::Devices && !viewport()->rect().contains(event->pos())) {
        const QList<Id> devices = m_selection.devices;
        m_carry.cancel();
        Q_EMIT droppedOutside(devices, viewport()->mapToGlobal(event->pos()));
    } else if (hand == Hand::Devices) {
        m_carry.drop();
    }
    if (hand == Hand::Racks && m_rackTargetRow >= 0) {
        int index = 0; // among the racks of its row
        for (int i = 0; i < std::min(m_rackTarget, int(m_layout.cells.size())); ++i)
            index += m_layout.cells[i].row == m_rackTargetRow ? 1 : 0;
        QList<Id> racks = m_selection.racks; // in the order in which they stand
        std::sort(racks.begin(), racks.end(), [this](const Id &a, const Id &b) {
            return m_layout.cellOf(a) < m_layout.cellOf(b);
        });
        const Id row = m_layout.rows[m_rackTargetRow].id;
        endHand();
        Q_EMIT racksMoved(racks, row, index);
    }
    if (hand == Hand::Pressed && event->button() == Qt::LeftButton && !extends)
        clickSpot(spotAt(event->pos()), event->modifiers());
    endHand();
}

void RoomView::endHand()
{
    m_hand = Hand::Idle;
    m_rackTarget = m_rackTargetRow = -1;
    viewport()->setCursor(restingCursor());
    viewport()->update();
}

void RoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const RoomSpot spot = spotAt(event->pos());
    if (event->button() != Qt::LeftButton || spot.cell < 0)
        return;
    clickSpot(spot, Qt::NoModifier);
    if (spot.device >= 0 || !spot.inFrame)
        Q_EMIT renameWanted();
    else
        fitRack();
}

void RoomView::beginDrag(const QPoint &point, Qt::KeyboardModifiers modifiers)
{
    const RoomSpot spot = spotAt(m_pressed);
    if (spot.cell >= 0 && spot.device >= 0 && m_carry.questions().fromRacks) {
        // The one under the cursor leads; the others keep their distance from it.
        QList<Id> ids{drawnAt(spot.cell).devices[spot.device].id};
        for (const Id &id : std::as_const(m_selection.devices)) {
            if (id != ids.first())
                ids.append(id);
        }
        const QRectF box = deviceBox(drawnAt(spot.cell), m_layout.cells[spot.cell], spot.device);
        m_grip = mapToScene(m_pressed) - QPointF(box.center().x(), box.bottom());
        m_hand = Hand::Devices;
        m_carry.begin(modifiers & Qt::ControlModifier ? CarryKind::Copy : CarryKind::Move,
                      m_carry.questions().fromRacks(ids),
                      false);
        viewport()->setCursor(Qt::ClosedHandCursor);
        moveCarryTo(point, modifiers);
        return;
    }
    if (spot.cell >= 0 && !spot.inFrame && !m_selection.racks.isEmpty()) {
        m_hand = Hand::Racks;
        viewport()->setCursor(Qt::ClosedHandCursor);
        updateRackDrag(point);
        return;
    }
    m_hand = Hand::Band;
}

void RoomView::updateRackDrag(const QPoint &point)
{
    const QPointF at = mapToScene(point);
    m_rackTargetRow = m_layout.rowAt(at);
    m_rackTarget = int(m_layout.cells.size());
    int behindRow = -1;
    for (int i = 0; i < m_layout.cells.size(); ++i) {
        if (m_layout.cells[i].row != m_rackTargetRow)
            continue;
        behindRow = i + 1;
        const double middle = m_layout.cells[i].cell.center().x();
        if (m_layout.shape.isMirrored() ? at.x() > middle : at.x() < middle) {
            m_rackTarget = i;
            viewport()->update();
            return;
        }
    }
    if (behindRow >= 0)
        m_rackTarget = behindRow;
    viewport()->update();
}

void RoomView::moveCarryTo(const QPoint &point, Qt::KeyboardModifiers modifiers)
{
    if (!carried().isActive())
        return;
    if (carried().kind != CarryKind::Insert)
        m_carry.setKind(modifiers & Qt::ControlModifier ? CarryKind::Copy : CarryKind::Move);
    const QPointF at = mapToScene(point) - m_grip;
    const int cell = m_layout.nearestCell(at);
    if (cell < 0)
        return;
    const RackCell &its = m_layout.cells[cell];
    const CarriedDevice &first = carried().devices.first();
    const bool halves = first.step < 1.0 || modifiers & Qt::AltModifier;
    // The lowest unit is the one that the bottom of the box is nearest to.
    const double nudge = halves ? kUnitHeight / 4 : kUnitHeight / 2;
    const RackSide side =
        seenSide(at.x() < its.frame.center().x() ? RackSide::Left : RackSide::Right, its.face);
    m_carry.moveTo(cell, unitAt(its.frame, its.heightU, at.y() - nudge, halves), side);
}

void RoomView::dragEnterEvent(QDragEnterEvent *event)
{
    const Id device = deviceIn(*event->mimeData());
    if (device.isEmpty() || !m_carry.questions().fromCatalogue)
        return;
    m_carry.begin(CarryKind::Insert, m_carry.questions().fromCatalogue(device), false);
    m_grip = {0.0, 0.0};
    if (carried().hasUnits()) // the cursor holds the middle of the ghost
        m_grip.setY(-carried().devices.first().height * kUnitHeight / 2);
    event->acceptProposedAction();
    moveCarryTo(event->position().toPoint(), event->modifiers());
}

void RoomView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!carried().isActive())
        return;
    moveCarryTo(event->position().toPoint(), event->modifiers());
    event->acceptProposedAction();
}

void RoomView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_carry.cancel();
}

void RoomView::dropEvent(QDropEvent *event)
{
    if (!carried().isActive())
        return;
    moveCarryTo(event->position().toPoint(), event->modifiers());
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
    m_carry.drop();
}

QString RoomView::toolTipAt(const RoomSpot &spot) const
{
    if (spot.cell < 0)
        return {};
    const DrawnRack &rack = drawnAt(spot.cell);
    if (spot.device < 0) {
        QStringList lines{rack.summary};
        for (const LimitBar &bar : rack.bars)
            lines.append(barText(bar));
        if (rack.locked)
            lines.append(tr("Locked"));
        return lines.join(QLatin1Char('\n'));
    }
    const DrawnDevice &device = rack.devices[spot.device];
    QStringList lines{device.name == device.model
                          ? device.name
                          : QStringLiteral("%1 \u00b7 %2").arg(device.name, device.model)};
    lines += device.details();
    if (!device.known)
        lines.append(tr("Its height is not known"));
    if (device.standing == DeviceStanding::Planned)
        lines.append(tr("Not yet in service in this month"));
    if (device.spare)
        lines.append(tr("Spare"));
    if (device.locked)
        lines.append(tr("Locked"));
    if (m_loss.devices.contains(device.id))
        lines.append(tr("Without supply after this loss"));
    if (m_loss.degraded.contains(device.id))
        lines.append(
            tr("Below full load after this loss: %1").arg(m_loss.degraded.value(device.id)));
    if (m_loss.unsure.contains(device.id))
        lines.append(tr("Nobody knows what this loss does to it"));
    return lines.join(QLatin1Char('\n'));
}

bool RoomView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        m_carry.cancel(); // a person has turned to something else
    if (event->type() != QEvent::ToolTip)
        return ZoomView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (showsNetwork())
        text = bundleText(
            m_networkLines, m_network, mapToScene(help->pos()), kNearBundle / transform().m11());
    if (text.isEmpty())
        text = toolTipAt(spotAt(help->pos()));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void RoomView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect box = viewportBox(m_selection.rack, m_selection.u);
        const QRect inside = box & viewport()->rect();
        at = viewport()->mapToGlobal(inside.isEmpty() ? viewport()->rect().center()
                                                      : inside.center());
    } else {
        const RoomSpot spot = spotAt(event->pos());
        const bool onSelected = spot.device >= 0 && m_selectedDevices.contains(
                                                        drawnAt(spot.cell).devices[spot.device].id);
        // In a single rack the free unit is meant, of several each one stands for all.
        const bool onSelectedRack = spot.cell >= 0 && spot.device < 0 &&
                                    (!spot.inFrame || m_selection.racks.size() > 1) &&
                                    m_selection.racks.contains(drawnAt(spot.cell).id);
        if (!onSelected && !onSelectedRack)
            clickSpot(spot, Qt::NoModifier);
    }
    Q_EMIT menuWanted(at);
    event->accept();
}

} // namespace kf
