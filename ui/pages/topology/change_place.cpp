// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/change_place.h"

#include "core/topology/topology_walk.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace kf {

namespace {

/// A rack and the row that it stands in.
struct StandingRack {
    const Rack *rack = nullptr;
    Id row;
};

QHash<Id, StandingRack> racksById(const Topology &topology)
{
    QHash<Id, StandingRack> racks;
    forEachRack(topology, [&racks](const RackSpot &spot) {
        racks.insert(spot.rack.id, {&spot.rack, spot.row.id});
    });
    return racks;
}

/// The same rack in the same row; that others came or went before it changes nothing about it.
bool isAsItWas(const StandingRack &before, const RackSpot &now)
{
    if (before.rack == nullptr || before.row != now.row.id)
        return false;
    if (before.rack->position == now.rack.position)
        return *before.rack == now.rack;
    Rack here = *before.rack;
    here.position = now.rack.position;
    return here == now.rack;
}

/// A row that has come, as one that is selected.
std::optional<RoomSelection> newRow(const Topology &before, const Topology &now)
{
    std::optional<RoomSelection> found;
    forEachRow(now, [&](const Site &, const Room &, const Row &row) {
        if (findRow(before, row.id) == nullptr)
            found = RoomSelection{{}, {}, {}, 1.0, row.id};
    });
    return found;
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
                                             const QHash<Id, StandingRack> &now)
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
    const QHash<Id, StandingRack> old = racksById(before);
    const QHash<Id, StandingRack> racks = racksById(now);
    QList<Id> changed;
    QList<Id> shifted; // the farthest: what moves pushes others by a place
    int farthest = 1;
    forEachRack(now, [&](const RackSpot &spot) {
        const StandingRack its = old.value(spot.rack.id);
        if (!isAsItWas(its, spot))
            return changed.append(spot.rack.id);
        const int way = std::abs(its.rack->position - spot.rack.position);
        if (way > farthest)
            shifted.clear();
        farthest = std::max(farthest, way);
        if (way == farthest)
            shifted.append(spot.rack.id);
    });
    if (changed.isEmpty() && old.size() > racks.size())
        return neighbourOfGone(before, racks);
    if (changed.isEmpty())
        changed = shifted;
    if (changed.isEmpty() && before.rackTypes != now.rackTypes)
        changed = racksOfChangedTypes(before, now);
    if (changed.isEmpty())
        return newRow(before, now);
    const Id first = changed.first();
    QList<Id> devices;
    for (const Id &id : std::as_const(changed)) {
        if (old.contains(id))
            devices += changedDevices(*old.value(id).rack, *racks.value(id).rack);
    }
    if (devices.isEmpty() || !old.contains(first))
        return RoomSelection{changed, {}, first, 1.0};
    const Id rack = rackAt(now, placeOfDevice(now, devices.last())->rack).id;
    return RoomSelection{{}, devices, rack, findDevice(now, devices.last())->u.value_or(1.0)};
}

} // namespace kf
