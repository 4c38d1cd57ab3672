// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the room do to devices.
#include "core/plan/edits/devices.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/room_commands.h"
#include "ui/pages/topology/room_questions.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

QString copiedType()
{
    return QStringLiteral("application/x-kfplan-devices");
}

DevicePosition shifted(const DevicePosition &at, double units)
{
    DevicePosition next = at;
    if (next.u)
        next.u = *next.u + units;
    return next;
}

/// How devices of that kind are named in the plan; empty where none has a name.
QString namePatternOf(const Topology &topology, const Id &device)
{
    QString pattern;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.device == device && placed.name)
            pattern = patternOf(*placed.name);
    });
    return pattern;
}

/// The devices of every rack, in the order of the plan.
QList<Id> placedIds(const Topology &topology)
{
    QList<Id> ids;
    forEachDevice(topology,
                  [&ids](const Rack &, const PlacedDevice &placed) { ids.append(placed.id); });
    return ids;
}

} // namespace

void RoomCommands::editAndSelect(const QString &label,
                                 const PlanDocument::Change &change,
                                 const QList<Id> &moved)
{
    const QList<Id> before = placedIds(m_document.plan().topology);
    if (!edit(label, change))
        return;
    const QSet<Id> known(before.cbegin(), before.cend());
    const Topology &topology = m_document.plan().topology;
    QList<Id> chosen = moved;
    for (const Id &id : placedIds(topology)) {
        if (!known.contains(id))
            chosen.append(id);
    }
    const auto last = chosen.isEmpty() ? std::nullopt : placeOfDevice(topology, chosen.last());
    if (last)
        m_view.select({{},
                       chosen,
                       rackAt(topology, last->rack).id,
                       deviceAt(topology, *last).u.value_or(1.0)});
}

void RoomCommands::place(CarryKind kind,
                         const QList<Placement> &placements,
                         const QList<Id> &sources)
{
    const int count = int(placements.size());
    if (kind == CarryKind::Copy) {
        QList<DeviceCopy> copies;
        for (qsizetype i = 0; i < placements.size(); ++i)
            copies.append({sources.value(i), placements[i].at});
        editAndSelect(tr("Copy %n device(s)", nullptr, count),
                      [&](Plan plan) { return copyDevices(std::move(plan), m_catalog, copies); });
        return;
    }
    const QString label = kind == CarryKind::Move ? tr("Move %n device(s)", nullptr, count)
                                                  : tr("Place %n device(s)", nullptr, count);
    const QString pattern = kind == CarryKind::Insert
                                ? namePatternOf(m_document.plan().topology, placements[0].device)
                                : QString();
    editAndSelect(
        label,
        [&](Plan plan) { return placeDevices(std::move(plan), m_catalog, placements, pattern); },
        kind == CarryKind::Move ? sources : QList<Id>());
}

void RoomCommands::copy()
{
    QStringList names;
    for (const Id &id : selection().devices) {
        if (const PlacedDevice *device = findDevice(m_document.plan().topology, id))
            names.append(device->name.value_or(id));
    }
    if (names.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setData(copiedType(), selection().devices.join(QLatin1Char('\n')).toUtf8());
    data->setText(names.join(QLatin1Char('\n')));
    QApplication::clipboard()->setMimeData(data);
    m_hands.tell(tr(
        "Copied %n device(s). Paste puts them at the selected unit.", nullptr, int(names.size())));
}

void RoomCommands::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (data == nullptr || !data->hasFormat(copiedType())) {
        m_hands.tell(tr("There are no devices on the clipboard."));
        return;
    }
    const QList<Id> ids =
        QString::fromUtf8(data->data(copiedType())).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QList<CarriedDevice> devices = carriedFromRacks(m_document.plan(), m_catalog, ids);
    if (devices.isEmpty()) {
        m_hands.tell(tr("The copied devices are no longer in this plan."));
        return;
    }
    m_view.carry(CarryKind::Copy, devices);
    if (m_view.verdict().possible)
        m_view.carrying().drop();
    else
        m_hands.tell(tr("%1 Choose another place with the arrow keys, then press Enter.")
                         .arg(m_view.verdict().reason));
}

void RoomCommands::duplicate()
{
    const QList<Id> ids = selection().devices;
    editAndSelect(tr("Duplicate %n device(s)", nullptr, int(ids.size())),
                  [&](Plan plan) { return duplicateDevices(std::move(plan), m_catalog, ids); });
}

void RoomCommands::remove()
{
    const QList<Id> devices = selection().devices;
    const QList<Id> racks = selection().racks;
    if (!devices.isEmpty())
        edit(tr("Delete %n device(s)", nullptr, int(devices.size())),
             [&](Plan plan) { return deleteDevices(std::move(plan), devices); });
    else if (!racks.isEmpty())
        edit(tr("Delete %n rack(s)", nullptr, int(racks.size())),
             [&](Plan plan) { return deleteRacks(std::move(plan), racks); });
}

void RoomCommands::rename()
{
    const bool devices = !selection().devices.isEmpty();
    const QList<Id> ids = devices ? selection().devices : selection().racks;
    if (ids.isEmpty())
        return;
    const Topology &topology = m_document.plan().topology;
    QString name = ids.first();
    QRect box = m_view.viewportBox(selection().rack, selection().u);
    if (devices) {
        if (const PlacedDevice *device = findDevice(topology, ids.first()))
            name = device->name.value_or(name);
    } else {
        if (const Rack *rack = findRack(topology, ids.first()))
            name = rack->name.value_or(name);
        box = m_view.headBox(ids.first());
    }
    m_view.editText(
        box, ids.size() > 1 ? patternOf(name) : name, [this, ids, devices](const QString &text) {
            const int count = int(ids.size());
            return edit(devices ? tr("Rename %n device(s)", nullptr, count)
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
    edit(locked ? tr("Lock") : tr("Unlock"), [&](Plan plan) {
        return devices.isEmpty() ? lockRacks(std::move(plan), racks, locked)
                                 : lockDevices(std::move(plan), devices, locked);
    });
    refresh();
}

void RoomCommands::flip()
{
    const QList<Id> ids = selection().devices;
    edit(tr("Turn %n device(s)", nullptr, int(ids.size())),
         [&](Plan plan) { return flipDevices(std::move(plan), ids); });
}

/// Moves what is selected to the next place in that direction that takes all of it; where none
/// does, says why the nearest one does not.
void RoomCommands::move(int racks, double units)
{
    if (selection().devices.isEmpty())
        return moveSelectedRacks(racks);
    const Plan &plan = m_document.plan();
    const QList<Id> ids = selection().devices;
    Carry carry;
    carry.kind = CarryKind::Move;
    carry.devices = carriedFromRacks(plan, m_catalog, ids);
    const auto first = placeOfDevice(plan.topology, ids.first());
    if (carry.devices.isEmpty() || !first)
        return;
    const Id rackOfFirst = rackAt(plan.topology, first->rack).id;
    carry.cell = m_view.layoutOfRacks().cellOf(rackOfFirst) + racks;
    carry.u = deviceAt(plan.topology, *first).u.value_or(1.0) + units;
    QList<Placement> wanted = placementsOf(carry, m_view.layoutOfRacks());
    if (wanted.isEmpty())
        return m_hands.tell(tr("There is no rack in that direction."));
    const Result<> nearest = checkPlacement(plan, m_catalog, wanted);
    Result<> checked = nearest;
    const DrawnRack *rack = m_view.drawnRack(wanted.first().at.rack);
    const int most = rack == nullptr || units == 0.0 ? 0 : rack->heightU;
    for (int i = 0; !checked && i < most; ++i) {
        for (Placement &placement : wanted)
            placement.at = shifted(placement.at, units);
        checked = checkPlacement(plan, m_catalog, wanted);
    }
    if (!checked)
        return m_hands.tell(nearest.error().message);
    edit(
        tr("Move %n device(s)", nullptr, int(ids.size())),
        [&](Plan next) { return placeDevices(std::move(next), m_catalog, wanted); },
        gestureOfKey());
    RoomSelection there = selection();
    there.rack = wanted.first().at.rack;
    there.u = wanted.first().at.u.value_or(there.u);
    m_view.select(there);
}

void RoomCommands::carrySelected()
{
    m_view.carry(CarryKind::Move,
                 carriedFromRacks(m_document.plan(), m_catalog, selection().devices));
}

void RoomCommands::selectAll()
{
    const DrawnRack *rack = m_view.drawnRack(selection().rack);
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
        for (const DrawnRow &row : m_view.rows()) {
            for (const DrawnRack &each : row.racks) {
                for (const DrawnDevice &device : each.devices)
                    next.devices.append(device.id);
            }
        }
    }
    m_view.select(next);
}

} // namespace kf
