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

QList<QAction *> RoomCommands::actions() const
{
    QList<QAction *> all;
    for (const auto &[command, action] : m_actions)
        all.append(action);
    return all;
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
        ->setText(chosen.isEmpty() ? tr("D&elete") : tr("D&elete %1").arg(escaped(chosen)));
    const Row *row = findRow(topology, m_racks.rowAtHand());
    action(RoomCommand::DeleteRow)->setEnabled(row != nullptr);
    action(RoomCommand::DeleteRoom)->setEnabled(row != nullptr);
    if (row == nullptr)
        return;
    const Room &room = roomAt(topology, *placeOfRow(topology, row->id));
    const QString roomName = escaped(room.name.value_or(room.id));
    // As in the drawing: names of rows often say themselves that they are rows.
    const QString rowName = escaped(row->name.value_or(row->id));
    action(RoomCommand::DeleteRow)
        ->setText(tr("Delete %1").arg(QStringLiteral("%1 \u00b7 %2").arg(roomName, rowName)));
    action(RoomCommand::DeleteRoom)->setText(tr("Delete room %1").arg(roomName));
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
    offer({RoomCommand::RackTypes,
           RoomCommand::RoomSettings,
           RoomCommand::Cabling,
           RoomCommand::FloorPlan,
           RoomCommand::Fit});
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
    m_hand.view().bringToFront();
    const Topology &topology = m_hand.plan().topology;
    QString name = ids.first();
    QString pattern = patternOf(name);
    QRect box = m_hand.view().viewportBox(selection().rack, selection().u);
    if (devices) {
        if (const PlacedDevice *device = findDevice(topology, ids.first())) {
            name = device->name.value_or(name);
            pattern = patternOf(name, device->device);
        }
    } else {
        if (const Rack *rack = findRack(topology, ids.first())) {
            name = rack->name.value_or(name);
            pattern = patternOf(name);
        }
        box = m_hand.view().headBox(ids.first());
    }
    m_hand.view().editText(
        box, ids.size() > 1 ? pattern : name, [this, ids, devices](const QString &text) {
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

#include "moc_room_commands.cpp"
