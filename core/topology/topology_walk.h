// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walking through a topology and finding things in it, for everybody who does. What is found
// belongs to the topology and lives as long as it stays as it is.

#include "core/topology/topology.h"

#include <QHash>

#include <optional>

namespace kf {

/// A rack with everything around it.
struct RackSpot {
    const Site &site;
    const Room &room;
    const Row &row;
    const Rack &rack;
    const RackType *type = nullptr; ///< none where the topology has no such type
};

/// Calls visit(site, room) for every room, in the order of the plan.
template<typename Visit> void forEachRoom(const Topology &topology, const Visit &visit)
{
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms)
            visit(site, room);
    }
}

/// Calls visit(site, room, row) for every row, in the order of the plan.
template<typename Visit> void forEachRow(const Topology &topology, const Visit &visit)
{
    forEachRoom(topology, [&visit](const Site &site, const Room &room) {
        for (const Row &row : room.rows)
            visit(site, room, row);
    });
}

/// Calls visit(RackSpot) for every rack, in the order of the plan.
template<typename Visit> void forEachRack(const Topology &topology, const Visit &visit)
{
    QHash<Id, const RackType *> types;
    for (const RackType &type : topology.rackTypes)
        types.insert(type.id, &type);
    forEachRow(topology, [&](const Site &site, const Room &room, const Row &row) {
        for (const Shared<Rack> &rack : row.racks)
            visit(RackSpot{site, room, row, *rack, types.value(rack->type, nullptr)});
    });
}

/// Calls visit(rack, device) for every placed device, in the order of the plan.
template<typename Visit> void forEachDevice(const Topology &topology, const Visit &visit)
{
    forEachRow(topology, [&visit](const Site &, const Room &, const Row &row) {
        for (const Shared<Rack> &rack : row.racks) {
            for (const Shared<PlacedDevice> &device : rack->devices)
                visit(*rack, *device);
        }
    });
}

/// Calls change(row) for every row of racks, to write to it.
template<typename Change> void changeEachRow(Topology &topology, const Change &change)
{
    for (Site &site : topology.sites) {
        for (Room &room : site.rooms) {
            for (Row &row : room.rows)
                change(row);
        }
    }
}

/// Calls change(rack) for every rack, to write to it; only those that it writes to are copied.
template<typename Change> void changeEachRack(Topology &topology, const Change &change)
{
    changeEachRow(topology, [&change](Row &row) {
        for (Shared<Rack> &rack : row.racks)
            change(rack);
    });
}

/// The thing with that id, or nullptr.
const RackType *findRackType(const Topology &topology, const Id &id);
const Room *findRoom(const Topology &topology, const Id &id);
const Row *findRow(const Topology &topology, const Id &id);
const Rack *findRack(const Topology &topology, const Id &id);
const PlacedDevice *findDevice(const Topology &topology, const Id &id);

/// The way to a room, a row, a rack and a device, as indices.
struct RoomPlace {
    qsizetype site = 0;
    qsizetype room = 0;
};
struct RackPlace {
    qsizetype site = 0;
    qsizetype room = 0;
    qsizetype row = 0;
    qsizetype rack = 0;

    bool operator==(const RackPlace &) const = default;
};
struct DevicePlace {
    RackPlace rack;
    qsizetype device = 0;
};

/// Nothing where the topology has no such thing; the `rack` of a row is 0.
std::optional<RoomPlace> placeOfRoom(const Topology &topology, const Id &id);
std::optional<RackPlace> placeOfRow(const Topology &topology, const Id &id);
std::optional<RackPlace> placeOfRack(const Topology &topology, const Id &id);
std::optional<DevicePlace> placeOfDevice(const Topology &topology, const Id &id);

/// What stands at a place; for writing, only the lists on the way to it are copied.
const Room &roomAt(const Topology &topology, const RoomPlace &place);
const Room &roomAt(const Topology &topology, const RackPlace &place);
const Row &rowAt(const Topology &topology, const RackPlace &place);
const Rack &rackAt(const Topology &topology, const RackPlace &place);
const PlacedDevice &deviceAt(const Topology &topology, const DevicePlace &place);
Room &roomAt(Topology &topology, const RoomPlace &place);
Row &rowAt(Topology &topology, const RackPlace &place);
Rack &rackAt(Topology &topology, const RackPlace &place);

} // namespace kf
