// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_commands.h"

#include "core/plan/edits/devices.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/room_questions.h"

#include <QMenu>

#include <algorithm>

namespace kf {

RoomCommands::RoomCommands(RoomView &view,
                           const PlanDocument &document,
                           const Catalog &catalog,
                           const Theme &theme,
                           const RoomHands &hands)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_hands(hands)
{
    addDeviceCommands();
    addMoveCommands();
    addRackCommands();
    addRoomCommands();
    connect(&view, &RoomView::selectionChanged, this, &RoomCommands::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        for (const auto &[command, icon] : m_icons)
            action(command)->setIcon(m_theme.icon(icon));
    });
    refresh();
}

void RoomCommands::add(RoomCommand command,
                       const QString &text,
                       const QString &tip,
                       const QKeySequence &keys,
                       const std::function<void()> &run,
                       std::optional<IconName> icon)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (icon) {
        m_icons[command] = *icon;
        action->setIcon(m_theme.icon(*icon));
    }
    connect(action, &QAction::triggered, this, run);
    m_view.addAction(action);
    m_actions[command] = action;
}

QList<QAction *> RoomCommands::actions() const
{
    QList<QAction *> all;
    for (const auto &[command, action] : m_actions)
        all.append(action);
    return all;
}

bool RoomCommands::edit(const QString &label, const PlanDocument::Change &change, Gesture gesture)
{
    return m_hands.edit(label, change, gesture);
}

void RoomCommands::addDeviceCommands()
{
    add(
        RoomCommand::Copy,
        tr("&Copy"),
        tr("Copy the selected devices"),
        QKeySequence::Copy,
        [this] { copy(); },
        IconName::Copy);
    add(
        RoomCommand::Paste,
        tr("&Paste"),
        tr("Paste devices at the selected unit"),
        QKeySequence::Paste,
        [this] { paste(); },
        IconName::Paste);
    add(RoomCommand::Duplicate,
        tr("&Duplicate"),
        tr("Copy into the next free units of the same rack"),
        QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { duplicate(); });
    add(
        RoomCommand::Delete,
        tr("De&lete"),
        tr("Remove what is selected"),
        QKeySequence::Delete,
        [this] { remove(); },
        IconName::Delete);
    add(
        RoomCommand::Rename,
        tr("&Rename\u2026"),
        tr("Rename in place; dgx-{00} numbers several"),
        QKeySequence(Qt::Key_F2),
        [this] { rename(); },
        IconName::Edit);
    add(RoomCommand::Lock,
        tr("Loc&k"),
        tr("Locked devices and racks stay as they are"),
        QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { lock(action(RoomCommand::Lock)->isChecked()); });
    action(RoomCommand::Lock)->setCheckable(true);
    add(RoomCommand::Spare, tr("&Spare"), tr("Spares do not count as supply"), {}, [this] {
        const bool spare = action(RoomCommand::Spare)->isChecked();
        const QList<Id> ids = selection().devices;
        edit(spare ? tr("Make spare") : tr("Make in use"),
             [&](Plan plan) { return setSpare(std::move(plan), ids, spare); });
    });
    action(RoomCommand::Spare)->setCheckable(true);
    add(RoomCommand::Service,
        tr("Months of ser&vice\u2026"),
        tr("From which month on, and until when"),
        {},
        [this] { m_hands.open(RoomCommand::Service); });
    add(RoomCommand::SelectAll,
        tr("Select &all devices"),
        tr("Select every device of this rack, then of the room"),
        QKeySequence::SelectAll,
        [this] { selectAll(); });
}

void RoomCommands::addMoveCommands()
{
    add(RoomCommand::MoveUp,
        tr("Move &up"),
        tr("To the next place above"),
        QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { move(0, 1.0); });
    add(RoomCommand::MoveDown,
        tr("Move do&wn"),
        tr("To the next place below"),
        QKeySequence(Qt::ALT | Qt::Key_Down),
        [this] { move(0, -1.0); });
    add(RoomCommand::MoveUpHalf,
        tr("Half a unit up"),
        tr("By half a unit, for devices that allow it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up),
        [this] { move(0, 0.5); });
    add(RoomCommand::MoveDownHalf,
        tr("Half a unit down"),
        tr("By half a unit, for devices that allow it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down),
        [this] { move(0, -0.5); });
    add(RoomCommand::MoveLeft,
        tr("Move &left"),
        tr("Devices to the rack at the left, racks one place to the left"),
        QKeySequence(Qt::ALT | Qt::Key_Left),
        [this] { move(-1, 0.0); });
    add(RoomCommand::MoveRight,
        tr("Move r&ight"),
        tr("Devices to the rack at the right, racks one place to the right"),
        QKeySequence(Qt::ALT | Qt::Key_Right),
        [this] { move(1, 0.0); });
    add(RoomCommand::Flip,
        tr("&Turn front to rear"),
        tr("Put the selected devices into the other face of their racks"),
        QKeySequence(Qt::Key_R),
        [this] { flip(); });
    add(RoomCommand::Carry,
        tr("&Move with the arrow keys"),
        tr("Arrows choose rack and unit, Enter places, Escape cancels"),
        QKeySequence(Qt::Key_M),
        [this] { carrySelected(); });
}

void RoomCommands::refresh()
{
    const bool devices = !selection().devices.isEmpty();
    const bool racks = !selection().racks.isEmpty();
    for (const RoomCommand command : {RoomCommand::Copy,
                                      RoomCommand::Duplicate,
                                      RoomCommand::Spare,
                                      RoomCommand::Service,
                                      RoomCommand::MoveUp,
                                      RoomCommand::MoveDown,
                                      RoomCommand::MoveUpHalf,
                                      RoomCommand::MoveDownHalf,
                                      RoomCommand::Flip,
                                      RoomCommand::Carry})
        action(command)->setEnabled(devices);
    for (const RoomCommand command : {RoomCommand::Delete,
                                      RoomCommand::Rename,
                                      RoomCommand::Lock,
                                      RoomCommand::MoveLeft,
                                      RoomCommand::MoveRight})
        action(command)->setEnabled(devices || racks);
    action(RoomCommand::CloneRack)->setEnabled(racks);
    const Topology &topology = m_document.plan().topology;
    bool locked = false;
    bool spare = false;
    if (devices) {
        if (const PlacedDevice *device = findDevice(topology, selection().devices.last())) {
            locked = device->locked;
            spare = device->spare;
        }
    } else if (racks) {
        if (const Rack *rack = findRack(topology, selection().racks.last()))
            locked = rack->locked;
    }
    action(RoomCommand::Lock)->setChecked(locked);
    action(RoomCommand::Spare)->setChecked(spare);
}

void RoomCommands::fillMenu(QMenu &menu) const
{
    const auto offer = [&](std::initializer_list<RoomCommand> commands) {
        for (const RoomCommand command : commands)
            menu.addAction(action(command));
        menu.addSeparator();
    };
    menu.setToolTipsVisible(true);
    if (!selection().devices.isEmpty()) {
        offer({RoomCommand::Carry,
               RoomCommand::MoveUp,
               RoomCommand::MoveDown,
               RoomCommand::MoveLeft,
               RoomCommand::MoveRight,
               RoomCommand::Flip});
        offer({RoomCommand::Copy, RoomCommand::Duplicate, RoomCommand::Delete});
        offer({RoomCommand::Rename, RoomCommand::Service, RoomCommand::Lock, RoomCommand::Spare});
        return;
    }
    if (!selection().racks.isEmpty()) {
        offer({RoomCommand::Paste, RoomCommand::SelectAll, RoomCommand::ShowRack});
        offer({RoomCommand::CloneRack,
               RoomCommand::Rename,
               RoomCommand::Lock,
               RoomCommand::MoveLeft,
               RoomCommand::MoveRight,
               RoomCommand::Delete});
    }
    offer({RoomCommand::AddRack, RoomCommand::AddRacks});
    offer({RoomCommand::AddRow, RoomCommand::RenameRow, RoomCommand::DeleteRow});
    offer({RoomCommand::AddRoom, RoomCommand::DeleteRoom});
    offer({RoomCommand::RackTypes, RoomCommand::RoomSettings, RoomCommand::Fit});
}

/// One gesture for a key that is held down, another one for each new press.
Gesture RoomCommands::gestureOfKey()
{
    static quint64 last = quint64(1) << 32; // apart from the gestures of other pages
    if (m_gesture.number == 0 || !m_view.keyIsHeld())
        m_gesture.number = ++last;
    return m_gesture;
}

} // namespace kf
