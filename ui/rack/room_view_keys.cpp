// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the room, and what both mouse and keyboard share: selecting, carrying.
#include "ui/rack/ghost_item.h"
#include "ui/rack/room_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

namespace kf {

namespace {

constexpr double kHalf = 0.5;
constexpr int kSeenMargin = 24;

} // namespace

void RoomView::bringIntoView(QRectF box)
{
    if (!isZoomed() || isInPart(box)) // it is seen
        return;
    const QRectF seen = seenBox();
    if (box.height() > seen.height()) {
        const double y = std::clamp(seen.center().y(), box.top(), box.bottom());
        box = {box.left(), y, box.width(), 0.0};
    }
    if (box.width() > seen.width()) {
        const double x = std::clamp(seen.center().x(), box.left(), box.right());
        box = {x, box.top(), 0.0, box.height()};
    }
    if (!seen.contains(box))
        forgetPart();
    ensureVisible(box, kSeenMargin, kSeenMargin);
}

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
    bringIntoView(m_layout.cells[cell].frame);
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
    bringIntoView(box);
    setAccessibleDescription(toolTipAt(*spot));
}

void RoomView::selectRow(const Id &row)
{
    for (const RowPlace &place : std::as_const(m_layout.rows)) {
        if (place.id != row)
            continue;
        select({{}, {}, m_selection.rack, m_selection.u, row});
        bringIntoView(place.title);
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
    if (!selection.row.isEmpty())
        return selectRow(selection.row);
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

void RoomView::propose(const Carry &carry, const QString &text, const std::function<void()> &take)
{
    if (carry.devices.isEmpty())
        return;
    bringToFront();
    setFocus(Qt::OtherFocusReason);
    m_carry.propose(carry, text, take);
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
        bringIntoView(carriedBox(carried(), carried().devices.first(), cell));
    Q_EMIT carryChanged();
}

void RoomView::endCarry()
{
    m_ghost->present();
    endHand();
    Q_EMIT carryChanged();
}

void RoomView::carryBy(int racks, double units)
{
    const int last = int(m_layout.cells.size()) - 1;
    m_carry.moveTo(std::clamp(carried().cell + racks, 0, last), carried().u + units);
}

/// What the keys do while something is carried.
const QList<RoomView::KeyCommand> &RoomView::carryKeys()
{
    static const auto step = [](const QKeyEvent &event) {
        return event.modifiers() & Qt::ControlModifier ? kHalf : 1.0;
    };
    static const QList<KeyCommand> commands = {
        {Qt::Key_Up,
         QT_TR_NOOP("Carry a unit up, with Ctrl half a unit"),
         [](RoomView &view, const QKeyEvent &event) {
             view.carryBy(0, step(event));
         }},
        {Qt::Key_Down,
         QT_TR_NOOP("Carry a unit down, with Ctrl half a unit"),
         [](RoomView &view, const QKeyEvent &event) {
             view.carryBy(0, -step(event));
         }},
        {Qt::Key_Left,
         QT_TR_NOOP("Carry to the rack at the left"),
         [](RoomView &view, const QKeyEvent &) {
             view.carryBy(-view.toTheRight(), 0.0);
         }},
        {Qt::Key_Right,
         QT_TR_NOOP("Carry to the rack at the right"),
         [](RoomView &view, const QKeyEvent &) {
             view.carryBy(view.toTheRight(), 0.0);
         }},
        {Qt::Key_Home,
         QT_TR_NOOP("Carry to the lowest unit"),
         [](RoomView &view, const QKeyEvent &) {
             view.m_carry.moveTo(view.carried().cell, 1.0);
         }},
        {Qt::Key_End,
         QT_TR_NOOP("Carry to the highest unit"),
         [](RoomView &view, const QKeyEvent &) {
             const int cell = view.carried().cell;
             view.m_carry.moveTo(cell, view.m_layout.cells[cell].heightU);
         }},
        {Qt::Key_Return,
         QT_TR_NOOP("Place what is carried"),
         [](RoomView &view, const QKeyEvent &) {
             view.m_carry.drop();
         }},
        {Qt::Key_Enter,
         nullptr,
         [](RoomView &view, const QKeyEvent &) {
             view.m_carry.drop();
         }},
        {Qt::Key_Escape,
         QT_TR_NOOP("Put back what is carried"),
         [](RoomView &view, const QKeyEvent &) {
             view.m_carry.cancel();
         }},
    };
    return commands;
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

/// What the keys do while nothing is carried.
const QList<RoomView::KeyCommand> &RoomView::stepKeys()
{
    static const auto extends = [](const QKeyEvent &event) {
        return event.modifiers().testFlag(Qt::ShiftModifier);
    };
    static const auto rackBefore = [](RoomView &view, const QKeyEvent &event) {
        view.stepRack(-view.toTheRight(), extends(event));
    };
    static const auto nextRack = [](RoomView &view, const QKeyEvent &event) {
        view.stepRack(view.toTheRight(), extends(event));
    };
    static const auto enter = [](RoomView &view, const QKeyEvent &) {
        if (view.showsNetwork() && view.m_network.atHand >= 0)
            Q_EMIT view.otherEndWanted();
        else
            view.fitRack();
    };
    static const QList<KeyCommand> commands = {
        {Qt::Key_Left, QT_TR_NOOP("The rack at the left, with Shift as well"), rackBefore},
        {Qt::Key_BracketLeft, nullptr, rackBefore},
        {Qt::Key_Right, QT_TR_NOOP("The rack at the right, with Shift as well"), nextRack},
        {Qt::Key_BracketRight, nullptr, nextRack},
        {Qt::Key_Up,
         QT_TR_NOOP("The device above, with Shift as well"),
         [](RoomView &view, const QKeyEvent &event) {
             view.stepDevice(1, extends(event));
         }},
        {Qt::Key_Down,
         QT_TR_NOOP("The device below, with Shift as well"),
         [](RoomView &view, const QKeyEvent &event) {
             view.stepDevice(-1, extends(event));
         }},
        {Qt::Key_PageUp,
         QT_TR_NOOP("The row before"),
         [](RoomView &view, const QKeyEvent &) {
             view.stepRow(-1);
         }},
        {Qt::Key_PageDown,
         QT_TR_NOOP("The next row"),
         [](RoomView &view, const QKeyEvent &) {
             view.stepRow(1);
         }},
        {Qt::Key_Tab,
         QT_TR_NOOP("With the network shown: the next bundle of the device, with Shift the one "
                    "before"),
         [](RoomView &view, const QKeyEvent &event) {
             view.stepsBundle(event);
         }},
        {Qt::Key_Return,
         QT_TR_NOOP("Look at the rack as large as it fits; on a bundle, go to its other end"),
         enter},
        {Qt::Key_Enter, nullptr, enter},
        {Qt::Key_Escape,
         QT_TR_NOOP("Select the rack alone, once more nothing"),
         [](RoomView &view, const QKeyEvent &) {
             const RoomSelection &its = view.m_selection;
             const QList<Id> racks = its.devices.isEmpty() ? QList<Id>() : QList<Id>{its.rack};
             view.select({racks, {}, its.rack, its.u});
         }},
    };
    return commands;
}

QList<std::pair<QString, QString>> RoomView::shortcuts()
{
    QList<std::pair<QString, QString>> listed;
    for (const KeyCommand &command : stepKeys() + carryKeys()) {
        const QString key = QKeySequence(command.key).toString(QKeySequence::NativeText);
        if (command.text == nullptr)
            listed.last().first = tr("%1 or %2", "keys").arg(listed.last().first, key);
        else
            listed.append({key, tr(command.text)});
    }
    return listed;
}

/// False where the key means something else.
bool RoomView::runKey(const QList<KeyCommand> &commands, const QKeyEvent &event)
{
    for (const KeyCommand &command : commands) {
        if (command.key != event.key())
            continue;
        command.act(*this, event);
        return true;
    }
    return false;
}

/// Keys that actions take never reach keyPressEvent(): whether one is held is seen here.
bool RoomView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        m_keyIsHeld = static_cast<QKeyEvent *>(event)->isAutoRepeat();
    // Tab goes along the bundles of a device; behind the last one it leaves the room.
    if (event->type() == QEvent::KeyPress && stepsBundle(*static_cast<QKeyEvent *>(event)))
        return true;
    return ZoomView::event(event);
}

/// True where the key goes on to another bundle of the selected device.
bool RoomView::stepsBundle(const QKeyEvent &event)
{
    const bool isBack = event.key() == Qt::Key_Backtab ||
                        (event.key() == Qt::Key_Tab && event.modifiers() & Qt::ShiftModifier);
    const int step = isBack ? -1 : event.key() == Qt::Key_Tab ? 1 : 0;
    const bool isOther = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (step == 0 || isOther || !showsNetwork() || carried().isActive())
        return false;
    const int next = m_network.atHand + step;
    if (m_network.atHand + step < -1 || next >= m_network.bundles || m_network.bundles == 0)
        return false;
    Q_EMIT bundleStepWanted(step);
    return true;
}

void RoomView::keyPressEvent(QKeyEvent *event)
{
    const bool carries = carried().isActive();
    const bool isPlain =
        !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier));
    const bool isRun =
        (carries && runKey(carryKeys(), *event)) || (isPlain && runKey(stepKeys(), *event));
    if (!isRun)
        ZoomView::keyPressEvent(event);
}

} // namespace kf
