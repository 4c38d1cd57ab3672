// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_commands.h"

#include "core/plan/edits/devices.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QMenu>

#include <algorithm>

namespace kf {

RoomCommands::RoomCommands(RoomView &view,
                           const PlanDocument &document,
                           const Catalog &catalog,
                           const Theme &theme,
                           const RoomHands &hands)
    : QObject(&view)
    , m_hand(view, document, catalog, hands)
    , m_theme(theme)
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
    m_hand.view().addAction(action);
    m_actions[command] = action;
}

QList<QAction *> RoomCommands::actions() const
{
    QList<QAction *> all;
    for (const auto &[command, action] : m_actions)
        all.append(action);
    return all;
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
        tr("&Turn front to rear"),
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
        tr("Add &rack"),
        tr("Add a rack of the same type behind the last one of this row"),
        QKeySequence(Qt::Key_Insert),
        [this] { m_racks.addRack(); },
        IconName::Add);
    add(RoomCommand::AddRacks,
        tr("Add row of rac&ks\u2026"),
        tr("Add several racks of one type, named by a pattern"),
        QKeySequence(Qt::CTRL | Qt::Key_Insert),
        [this] { m_hand.open(RoomCommand::AddRacks); });
    add(RoomCommand::CloneRack,
        tr("Cl&one with contents"),
        tr("Copy the selected racks with everything in them"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { m_racks.cloneRacks(); });
    add(RoomCommand::Strips,
        tr("Strips, one on each &feed\u2026"),
        tr("Hang a power strip on every feed of the selected racks, side A left, side B right"),
        {},
        [this] { m_hand.open(RoomCommand::Strips); });
    add(RoomCommand::ShowRack,
        tr("Look closely"),
        tr("Show this rack as large as it fits"),
        {},
        [this] { m_hand.view().fitRack(); });
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
    add(
        RoomCommand::Fit,
        tr("&Fit"),
        tr("Show all racks (F)"),
        {},
        [this] { m_hand.view().fit(); },
        IconName::Fit);
}

void RoomCommands::refresh()
{
    const bool devices = !selection().devices.isEmpty();
    const bool racks = !selection().racks.isEmpty();
    for (const RoomCommand command : {RoomCommand::Cut,
                                      RoomCommand::Copy,
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
    action(RoomCommand::Strips)->setEnabled(racks);
    const Topology &topology = m_hand.plan().topology;
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
    nameWhatGoes();
}

/// What deletes says what: the selection may be far from where the menu is.
void RoomCommands::nameWhatGoes()
{
    const Topology &topology = m_hand.plan().topology;
    const auto escaped = [](QString name) {
        return name.replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    QString chosen;
    if (selection().devices.size() > 1)
        chosen = tr("%n device(s)", nullptr, int(selection().devices.size()));
    else if (!selection().devices.isEmpty())
        chosen = m_devices.nameOf(selection().devices.first());
    else if (selection().racks.size() > 1)
        chosen = tr("%n rack(s)", nullptr, int(selection().racks.size()));
    else if (const Rack *rack = findRack(topology, selection().racks.value(0)))
        chosen = rack->name.value_or(rack->id);
    action(RoomCommand::Delete)
        ->setText(chosen.isEmpty() ? tr("De&lete") : tr("De&lete %1").arg(escaped(chosen)));
    const Row *row = findRow(topology, m_racks.rowAtHand());
    action(RoomCommand::DeleteRow)->setEnabled(row != nullptr);
    action(RoomCommand::DeleteRoom)->setEnabled(row != nullptr);
    if (row == nullptr)
        return;
    const Room &room = roomAt(topology, *placeOfRow(topology, row->id));
    action(RoomCommand::DeleteRow)
        ->setText(tr("Delete row %1").arg(escaped(row->name.value_or(row->id))));
    action(RoomCommand::DeleteRoom)
        ->setText(tr("Delete room %1").arg(escaped(room.name.value_or(room.id))));
}

void RoomCommands::fillMenu(QMenu &menu)
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
        offer({RoomCommand::Cut, RoomCommand::Copy, RoomCommand::Duplicate, RoomCommand::Delete});
        m_devices.fillFeedMenu(menu);
        offer({RoomCommand::Rename, RoomCommand::Service, RoomCommand::Lock, RoomCommand::Spare});
        return;
    }
    if (!selection().racks.isEmpty()) {
        offer({RoomCommand::Paste, RoomCommand::SelectAll, RoomCommand::ShowRack});
        offer({RoomCommand::CloneRack,
               RoomCommand::Strips,
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

void RoomCommands::remove()
{
    const QList<Id> devices = selection().devices;
    const QList<Id> racks = selection().racks;
    if (!devices.isEmpty())
        m_hand.edit(tr("Delete %n device(s)", nullptr, int(devices.size())),
                    [&](Plan plan) { return deleteDevices(std::move(plan), devices); });
    else if (!racks.isEmpty())
        m_hand.edit(tr("Delete %n rack(s)", nullptr, int(racks.size())),
                    [&](Plan plan) { return deleteRacks(std::move(plan), racks); });
}

void RoomCommands::rename()
{
    const bool devices = !selection().devices.isEmpty();
    const QList<Id> ids = devices ? selection().devices : selection().racks;
    if (ids.isEmpty())
        return;
    const Topology &topology = m_hand.plan().topology;
    QString name = ids.first();
    QRect box = m_hand.view().viewportBox(selection().rack, selection().u);
    if (devices) {
        if (const PlacedDevice *device = findDevice(topology, ids.first()))
            name = device->name.value_or(name);
    } else {
        if (const Rack *rack = findRack(topology, ids.first()))
            name = rack->name.value_or(name);
        box = m_hand.view().headBox(ids.first());
    }
    m_hand.view().editText(
        box, ids.size() > 1 ? patternOf(name) : name, [this, ids, devices](const QString &text) {
            const int count = int(ids.size());
            return m_hand.edit(devices ? tr("Rename %n device(s)", nullptr, count)
                                       : tr("Rename %n rack(s)", nullptr, count),
                               [&](Plan plan) {
                                   return devices ? renameDevices(std::move(plan), ids, text)
                                                  : renameRacks(std::move(plan), ids, text);
                               });
        });
}

void RoomCommands::lock(bool locked)
{
    const QList<Id> devices = selection().devices;
    const QList<Id> racks = selection().racks;
    m_hand.edit(locked ? tr("Lock") : tr("Unlock"), [&](Plan plan) {
        return devices.isEmpty() ? lockRacks(std::move(plan), racks, locked)
                                 : lockDevices(std::move(plan), devices, locked);
    });
    refresh();
}

void RoomCommands::selectAll()
{
    const DrawnRack *rack = m_hand.view().drawnRack(selection().rack);
    RoomSelection next = selection();
    next.racks.clear();
    next.devices.clear();
    if (rack != nullptr) {
        for (const DrawnDevice &device : rack->devices)
            next.devices.append(device.id);
    }
    const QList<Id> &chosen = selection().devices;
    const bool hasRack = std::all_of(next.devices.cbegin(),
                                     next.devices.cend(),
                                     [&chosen](const Id &id) { return chosen.contains(id); });
    if (hasRack) { // once more: the whole room
        next.devices.clear();
        for (const DrawnRow &row : m_hand.view().rows()) {
            for (const DrawnRack &each : row.racks) {
                for (const DrawnDevice &device : each.devices)
                    next.devices.append(device.id);
            }
        }
    }
    m_hand.view().select(next);
}

/// Devices to the next place in that direction, racks by one place.
void RoomCommands::move(int racks, double units)
{
    if (!selection().devices.isEmpty())
        m_devices.move(racks, units);
    else
        m_racks.moveSelected(racks);
}

} // namespace kf
