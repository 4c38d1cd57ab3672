// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the room, and what both mouse and keyboard share: selecting, carrying.
#include "ui/rack/ghost_item.h"
#include "ui/rack/room_view.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace kf {

namespace {

constexpr double kZoomStep = 1.25;
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
    for (int i = 0; i < m_layout.cells.size(); ++i) {
        const DrawnRack &rack = drawnAt(i);
        for (int k = 0; k < rack.devices.size(); ++k) {
            if (rack.devices[k].id != device)
                continue;
            select({{}, {device}, rack.id, std::max(1.0, rack.devices[k].u)});
            ensureVisible(deviceBox(rack, m_layout.cells[i], k), kSeenMargin, kSeenMargin);
            setAccessibleDescription(toolTipAt({i, k, true, rack.devices[k].u}));
            return;
        }
    }
}

void RoomView::clickSpot(const Spot &spot, Qt::KeyboardModifiers modifiers)
{
    if (spot.cell < 0) {
        if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            select({{}, {}, m_selection.rack, m_selection.u});
        return;
    }
    if (modifiers & Qt::ShiftModifier)
        return selectRange(spot);
    const DrawnRack &rack = drawnAt(spot.cell);
    RoomSelection next = m_selection;
    next.rack = rack.id;
    next.u = spot.u;
    if (spot.device < 0) {
        const bool toggles = modifiers & Qt::ControlModifier;
        if (!toggles)
            next.racks.clear();
        if (!toggles || !next.racks.removeOne(rack.id))
            next.racks.append(rack.id);
        next.devices.clear();
        return select(next);
    }
    const Id device = rack.devices[spot.device].id;
    next.racks.clear();
    if (!(modifiers & Qt::ControlModifier))
        next.devices.clear();
    if (!(modifiers & Qt::ControlModifier) || !next.devices.removeOne(device))
        next.devices.append(device);
    select(next);
}

/// Everything between what was looked at last and the spot: devices in a rack, else racks.
void RoomView::selectRange(const Spot &spot)
{
    const int from = m_layout.cellOf(m_selection.rack);
    if (from < 0)
        return clickSpot(spot, Qt::NoModifier);
    RoomSelection next = m_selection;
    if (spot.device < 0 || m_selection.devices.isEmpty()) {
        next.devices.clear();
        next.racks.clear();
        for (int i = std::min(from, spot.cell); i <= std::max(from, spot.cell); ++i)
            next.racks.append(m_layout.cells[i].id);
        return select(next);
    }
    next.racks.clear();
    const double low = std::min(m_selection.u, spot.u);
    const double high = std::max(m_selection.u, spot.u);
    for (int i = std::min(from, spot.cell); i <= std::max(from, spot.cell); ++i) {
        for (const DrawnDevice &device : drawnAt(i).devices) {
            const bool inside =
                !device.isStrip() && device.u <= high && device.u + device.height > low;
            if (inside && !next.devices.contains(device.id))
                next.devices.append(device.id);
        }
    }
    select(next);
}

void RoomView::selectBand(bool extends)
{
    RoomSelection next;
    next.rack = m_selection.rack;
    next.u = m_selection.u;
    if (extends)
        next.devices = m_selection.devices;
    QList<Id> touched;
    for (int i = 0; i < m_layout.cells.size(); ++i) {
        if (!m_layout.cells[i].cell.intersects(m_band))
            continue;
        const DrawnRack &rack = drawnAt(i);
        touched.append(rack.id);
        for (int k = 0; k < rack.devices.size(); ++k) {
            const Id &id = rack.devices[k].id;
            if (deviceBox(rack, m_layout.cells[i], k).intersects(m_band) &&
                rack.devices[k].standing != DeviceStanding::Retired && !next.devices.contains(id)) {
                next.devices.append(id);
                next.rack = rack.id;
                next.u = std::max(1.0, rack.devices[k].u);
            }
        }
    }
    if (next.devices.isEmpty())
        next.racks = touched;
    if (!touched.isEmpty() && next.devices.isEmpty())
        next.rack = touched.first();
    select(next);
}

void RoomView::carry(CarryKind kind, const QList<CarriedDevice> &devices)
{
    if (devices.isEmpty() || m_layout.cells.isEmpty())
        return;
    m_carry = {};
    m_carry.kind = kind;
    m_carry.devices = devices;
    m_carry.byKeyboard = true;
    m_refusedUnits.clear();
    setFocus(Qt::OtherFocusReason);
    viewport()->update();
    const int cell = std::max(0, m_layout.cellOf(m_selection.rack));
    const Id rack = m_layout.cells[cell].id;
    // Starts at the lowest place of this rack that takes it, else where the person was.
    double u = m_selection.u;
    if (kind == CarryKind::Insert && m_questions.freePositions) {
        const QList<double> free = m_questions.freePositions(m_carry, rack);
        if (!free.isEmpty())
            u = free.first();
    }
    moveCarriedTo(cell, u);
}

QStringList RoomView::carryLabel() const
{
    QStringList lines;
    if (m_carry.isActive()) {
        for (const GhostItem::LabelLine &line : m_ghost->labelLines())
            lines.append(line.text);
    }
    return lines;
}

void RoomView::cancelCarry()
{
    if (!m_carry.isActive())
        return;
    m_carry = {};
    m_verdict = {};
    m_refusedUnits.clear();
    m_ghost->present();
    endHand();
    Q_EMIT carryChanged();
}

void RoomView::moveCarriedTo(int cell, double u)
{
    const RackCell &its = m_layout.cells[cell];
    const double height = std::max(1.0, m_carry.devices.first().height);
    const double bounded = std::clamp(u, 1.0, std::max(1.0, its.heightU + 1.0 - height));
    if (m_carry.cell == cell && qFuzzyCompare(m_carry.u, bounded) && !m_verdict.effects.isEmpty())
        return;
    m_carry.cell = cell;
    m_carry.u = bounded;
    judgeCarry();
}

void RoomView::judgeCarry()
{
    const QList<Placement> placements = placementsOf(m_carry, m_layout);
    if (placements.isEmpty())
        m_verdict = {false, tr("There are not so many racks."), LimitState::Within, {}};
    else if (m_questions.judge)
        m_verdict = m_questions.judge(m_carry, placements);
    m_ghost->present();
    const RackCell &cell = m_layout.cells[m_carry.cell];
    if (m_carry.byKeyboard)
        ensureVisible(
            carriedBox(m_carry.devices.first(), cell, m_carry.u), kSeenMargin, kSeenMargin);
    Q_EMIT carryChanged();
}

void RoomView::dropCarry()
{
    const Carry carry = m_carry;
    const Verdict verdict = m_verdict;
    const QList<Placement> placements = placementsOf(carry, m_layout);
    if (!verdict.possible && carry.byKeyboard) { // stays in hand: another place may do
        Q_EMIT refused(verdict.reason);
        return;
    }
    cancelCarry();
    if (!verdict.possible) {
        Q_EMIT refused(verdict.reason);
        return;
    }
    QList<Id> sources;
    for (const CarriedDevice &device : carry.devices)
        sources.append(device.source);
    Q_EMIT placed(carry.kind, placements, sources);
}

/// Moves what is carried, or lets it go; false where the key means something else.
bool RoomView::carryKey(const QKeyEvent &event)
{
    if (!m_carry.isActive())
        return false;
    const bool half = event.modifiers() & Qt::ControlModifier;
    const double step = half ? kHalf : 1.0;
    const int last = int(m_layout.cells.size()) - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        moveCarriedTo(m_carry.cell, m_carry.u + step);
        return true;
    case Qt::Key_Down:
        moveCarriedTo(m_carry.cell, m_carry.u - step);
        return true;
    case Qt::Key_Left:
        moveCarriedTo(std::max(0, m_carry.cell - 1), m_carry.u);
        return true;
    case Qt::Key_Right:
        moveCarriedTo(std::min(last, m_carry.cell + 1), m_carry.u);
        return true;
    case Qt::Key_Home:
        moveCarriedTo(m_carry.cell, 1.0);
        return true;
    case Qt::Key_End:
        moveCarriedTo(m_carry.cell, m_layout.cells[m_carry.cell].heightU);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        dropCarry();
        return true;
    case Qt::Key_Escape:
        cancelCarry();
        return true;
    default:
        return false;
    }
}

void RoomView::stepDevice(int step, bool extends)
{
    const int cell = m_layout.cellOf(m_selection.rack);
    if (cell < 0)
        return;
    QList<const DrawnDevice *> devices;
    for (const DrawnDevice &device : drawnAt(cell).devices)
        devices.append(&device);
    std::stable_sort(
        devices.begin(), devices.end(), [](const auto *a, const auto *b) { return a->u < b->u; });
    const Id current = m_selection.devices.isEmpty() ? Id() : m_selection.devices.last();
    qsizetype at = -1;
    for (qsizetype i = 0; i < devices.size(); ++i)
        at = devices[i]->id == current ? i : at;
    const qsizetype next = at < 0 ? (step > 0 ? 0 : devices.size() - 1) : at + step;
    if (next < 0 || next >= devices.size())
        return;
    const QList<Id> before = m_selection.devices;
    selectDevice(devices[next]->id);
    if (!extends)
        return;
    RoomSelection both = m_selection;
    both.devices = before;
    both.devices.removeOne(devices[next]->id);
    both.devices.append(devices[next]->id);
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
    case Qt::Key_F:
        fit();
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
    return QGraphicsView::event(event);
}

void RoomView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (carryKey(*event) || stepKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kZoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1.0 / kZoomStep);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void RoomView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace kf
