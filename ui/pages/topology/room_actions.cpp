// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the room: what they are called, what their keys are, and what they run.
#include "ui/pages/topology/room_commands.h"

namespace kf {

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
    m_hand.view().addAction(action);
    m_actions[command] = action;
}

void RoomCommands::addDeviceCommands()
{
    add(
        RoomCommand::Cut,
        tr("Cu&t"),
        tr("Take the selected devices to where they are pasted; until then they stay"),
        QKeySequence::Cut,
        [this] { m_devices.cut(); },
        IconName::Cut);
    add(
        RoomCommand::Copy,
        tr("&Copy"),
        tr("Copy the selected devices"),
        QKeySequence::Copy,
        [this] { m_devices.copy(); },
        IconName::Copy);
    add(
        RoomCommand::Paste,
        tr("&Paste"),
        tr("Paste devices at the selected unit"),
        QKeySequence::Paste,
        [this] { m_devices.paste(); },
        IconName::Paste);
    add(RoomCommand::Duplicate,
        tr("&Duplicate"),
        tr("Copy into the next free units of the same rack"),
        QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_devices.duplicate(); });
    add(
        RoomCommand::Delete,
        tr("D&elete"),
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
        m_devices.setSpare(action(RoomCommand::Spare)->isChecked());
    });
    action(RoomCommand::Spare)->setCheckable(true);
    add(RoomCommand::Service,
        tr("Months of ser&vice\u2026"),
        tr("From which month on, and until when"),
        {},
        [this] { m_hand.open(RoomCommand::Service); });
    add(RoomCommand::SelectAll,
        tr("Select &all devices"),
        tr("Select every device of this rack, then of the room"),
        QKeySequence::SelectAll,
        [this] { selectAll(); });
    // What a desktop has in its menu Edit stands there too.
    for (const RoomCommand edit : {RoomCommand::Cut,
                                   RoomCommand::Copy,
                                   RoomCommand::Paste,
                                   RoomCommand::Duplicate,
                                   RoomCommand::Delete,
                                   RoomCommand::SelectAll})
        action(edit)->setProperty("edit", true);
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
    // Desktops take Ctrl+Alt with arrows for themselves.
    action(RoomCommand::MoveUpHalf)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    add(RoomCommand::MoveDownHalf,
        tr("Half a unit down"),
        tr("By half a unit, for devices that allow it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down),
        [this] { move(0, -0.5); });
    action(RoomCommand::MoveDownHalf)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
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
        tr("Turn fr&ont to rear"),
        tr("Put the selected devices into the other face of their racks"),
        QKeySequence(Qt::Key_R),
        [this] { m_devices.flip(); });
    add(RoomCommand::Carry,
        tr("&Move with the arrow keys"),
        tr("Arrows choose rack and unit, Enter places, Escape cancels"),
        QKeySequence(Qt::Key_M),
        [this] { m_devices.carrySelected(); });
}

void RoomCommands::addRackCommands()
{
    add(
        RoomCommand::AddRack,
        tr("Add ra&ck"),
        tr("Add a rack of the same type behind the last one of this row"),
        QKeySequence(Qt::Key_Insert),
        [this] { m_racks.addRack(); },
        IconName::Add);
    add(RoomCommand::AddRacks,
        tr("Add row of rack&s\u2026"),
        tr("Add several racks of one type, named by a pattern"),
        QKeySequence(Qt::CTRL | Qt::Key_Insert),
        [this] { m_hand.open(RoomCommand::AddRacks); });
    add(RoomCommand::CloneRack,
        tr("Cl&one with contents"),
        tr("Copy the selected racks with everything in them"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { m_racks.cloneRacks(); });
    add(RoomCommand::Strips,
        tr("Strips, one on each fee&d\u2026"),
        tr("Hang a power strip on every feed of the selected racks, side A left, side B right"),
        {},
        [this] { m_hand.open(RoomCommand::Strips); });
    add(RoomCommand::ShowRack,
        tr("Look closely"),
        tr("Show this rack as large as it fits"),
        {},
        [this] {
            m_hand.view().bringToFront();
            m_hand.view().fitRack();
        });
}

void RoomCommands::addRoomCommands()
{
    add(RoomCommand::AddRow, tr("Add ro&w"), tr("Add an empty row to this room"), {}, [this] {
        m_racks.addRow();
    });
    add(RoomCommand::RenameRow, tr("Re&name row\u2026"), tr("Rename this row"), {}, [this] {
        m_racks.renameRow();
    });
    add(RoomCommand::DeleteRow,
        tr("Delete row"),
        tr("Delete this row with its racks and everything in them"),
        {},
        [this] { m_racks.deleteRow(); });
    add(RoomCommand::AddRoom, tr("Add roo&m"), tr("Add a room with an empty row"), {}, [this] {
        m_racks.addRoom();
    });
    add(RoomCommand::DeleteRoom,
        tr("Delete room"),
        tr("Delete this room with its rows, racks and everything in them"),
        {},
        [this] { m_racks.deleteRoom(); });
    add(RoomCommand::RackTypes,
        tr("Rack &types\u2026"),
        tr("Feeds, redundancy and limits of each kind of rack"),
        {},
        [this] { m_hand.open(RoomCommand::RackTypes); });
    add(RoomCommand::RoomSettings,
        tr("Rooms and rows\u2026"),
        tr("Limits for power and cooling, temperatures, floor load"),
        {},
        [this] { m_hand.open(RoomCommand::RoomSettings); });
    add(RoomCommand::Cabling,
        tr("Cable trays and ways between rooms\u2026"),
        tr("What cable lengths are counted from: ways from room to room, trays, drops, slack"),
        {},
        [this] { m_hand.open(RoomCommand::Cabling); });
    add(RoomCommand::FloorPlan,
        tr("Elevation or floor plan"),
        tr("See the racks from the front, or the halls from above"),
        QKeySequence(Qt::Key_V),
        [this] { m_hand.open(RoomCommand::FloorPlan); });
    add(RoomCommand::Network,
        tr("&Network"),
        tr("Show the cables over the racks, or what was shown before"),
        QKeySequence(Qt::Key_N),
        [this] { m_hand.open(RoomCommand::Network); });
    // What the page shows is changed from the navigator and the panels too.
    for (const RoomCommand view : {RoomCommand::FloorPlan, RoomCommand::Network})
        action(view)->setShortcutContext(Qt::WindowShortcut);
    add(
        RoomCommand::Fit,
        tr("&Fit"),
        tr("Show all racks (F)"),
        {},
        [this] { m_hand.open(RoomCommand::Fit); },
        IconName::Fit);
}

} // namespace kf
