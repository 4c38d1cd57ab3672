// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/change_place.h"

#include "core/topology/topology_walk.h"

#include <QHash>

namespace kf {

namespace {

QHash<Id, const Rack *> racksById(const Topology &topology)
{
    QHash<Id, const Rack *> racks;
    forEachRack(topology,
                [&racks](const RackSpot &spot) { racks.insert(spot.rack.id, &spot.rack); });
    return racks;
}

/// Devices of `now` that were not there, or not so.
QList<Id> changedDevices(const Rack &before, const Rack &now)
{
    QList<Id> changed;
    for (const Shared<PlacedDevice> &device : now.devices) {
        bool same = false;
        for (const Shared<PlacedDevice> &other : before.devices)
            same = same || *other == *device;
        if (!same)
            changed.append(device->id);
    }
    return changed;
}

/// Racks whose type is another one than it was.
QList<Id> racksOfChangedTypes(const Topology &before, const Topology &now)
{
    QList<Id> changed;
    forEachRack(now, [&](const RackSpot &spot) {
        const RackType *its = findRackType(before, spot.rack.type);
        if (spot.type != nullptr && (its == nullptr || !(*its == *spot.type)))
            changed.append(spot.rack.id);
    });
    return changed;
}

/// A rack that stands beside the place of one that is gone.
std::optional<RoomSelection> neighbourOfGone(const Topology &before,
                                             const QHash<Id, const Rack *> &now)
{
    std::optional<RoomSelection> found;
    forEachRow(before, [&](const Site &, const Room &, const Row &row) {
        Id last;
        bool gone = false;
        for (const Shared<Rack> &rack : row.racks) {
            const bool stands = now.contains(rack->id);
            gone = gone || !stands;
            if (stands && (!gone || last.isEmpty()))
                last = rack->id;
        }
        if (gone && !found)
            found = RoomSelection{last.isEmpty() ? QList<Id>() : QList<Id>{last}, {}, last, 1.0};
    });
    return found;
}

} // namespace

std::optional<RoomSelection> placeOfChange(const Topology &before, const Topology &now)
{
    const QHash<Id, const Rack *> old = racksById(before);
    const QHash<Id, const Rack *> racks = racksById(now);
    QList<Id> changed;
    forEachRack(now, [&](const RackSpot &spot) {
        const Rack *its = old.value(spot.rack.id);
        if (its == nullptr || !(*its == spot.rack))
            changed.append(spot.rack.id);
    });
    if (changed.isEmpty() && before.rackTypes != now.rackTypes)
        changed = racksOfChangedTypes(before, now);
    if (changed.isEmpty())
        return old.size() > racks.size() ? neighbourOfGone(before, racks) : std::nullopt;
    const Id first = changed.first();
    QList<Id> devices;
    for (const Id &id : std::as_const(changed)) {
        if (old.contains(id))
            devices += changedDevices(*old.value(id), *racks.value(id));
    }
    if (devices.isEmpty() || !old.contains(first))
        return RoomSelection{changed, {}, first, 1.0};
    const Id rack = rackAt(now, placeOfDevice(now, devices.last())->rack).id;
    return RoomSelection{{}, devices, rack, findDevice(now, devices.last())->u.value_or(1.0)};
}

} // namespace kf
