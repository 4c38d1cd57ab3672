// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_walk.h"

namespace kf {

namespace {

qsizetype indexIn(const QList<Room> &rooms, const Id &id)
{
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        if (rooms[i].id == id)
            return i;
    }
    return -1;
}

template<typename T> qsizetype indexIn(const QList<Shared<T>> &things, const Id &id)
{
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (things[i]->id == id)
            return i;
    }
    return -1;
}

/// The first place of a row for which find(place, row) is true; `find` may go on into the row.
template<typename Find>
std::optional<RackPlace> searchRows(const Topology &topology, const Find &find)
{
    for (qsizetype s = 0; s < topology.sites.size(); ++s) {
        const QList<Room> &rooms = topology.sites[s].rooms;
        for (qsizetype r = 0; r < rooms.size(); ++r) {
            const QList<Row> &rows = rooms[r].rows;
            for (qsizetype w = 0; w < rows.size(); ++w) {
                RackPlace place{s, r, w, 0};
                if (find(place, rows[w]))
                    return place;
            }
        }
    }
    return std::nullopt;
}

} // namespace

const RackType *findRackType(const Topology &topology, const Id &id)
{
    for (const RackType &type : topology.rackTypes) {
        if (type.id == id)
            return &type;
    }
    return nullptr;
}

const Room *findRoom(const Topology &topology, const Id &id)
{
    const auto place = placeOfRoom(topology, id);
    return place ? &roomAt(topology, *place) : nullptr;
}

const Row *findRow(const Topology &topology, const Id &id)
{
    const auto place = placeOfRow(topology, id);
    return place ? &rowAt(topology, *place) : nullptr;
}

const Rack *findRack(const Topology &topology, const Id &id)
{
    const auto place = placeOfRack(topology, id);
    return place ? &rackAt(topology, *place) : nullptr;
}

const PlacedDevice *findDevice(const Topology &topology, const Id &id)
{
    const auto place = placeOfDevice(topology, id);
    return place ? &deviceAt(topology, *place) : nullptr;
}

std::optional<RoomPlace> placeOfRoom(const Topology &topology, const Id &id)
{
    for (qsizetype s = 0; s < topology.sites.size(); ++s) {
        const qsizetype room = indexIn(topology.sites[s].rooms, id);
        if (room >= 0)
            return RoomPlace{s, room};
    }
    return std::nullopt;
}

std::optional<RackPlace> placeOfRow(const Topology &topology, const Id &id)
{
    return searchRows(topology, [&id](const RackPlace &, const Row &row) { return row.id == id; });
}

std::optional<RackPlace> placeOfRack(const Topology &topology, const Id &id)
{
    return searchRows(topology, [&id](RackPlace &place, const Row &row) {
        place.rack = indexIn(row.racks, id);
        return place.rack >= 0;
    });
}

std::optional<DevicePlace> placeOfDevice(const Topology &topology, const Id &id)
{
    qsizetype device = -1;
    const auto rack = searchRows(topology, [&](RackPlace &place, const Row &row) {
        for (place.rack = 0; place.rack < row.racks.size(); ++place.rack) {
            device = indexIn(row.racks[place.rack]->devices, id);
            if (device >= 0)
                return true;
        }
        return false;
    });
    return rack ? std::optional(DevicePlace{*rack, device}) : std::nullopt;
}

const Room &roomAt(const Topology &topology, const RoomPlace &place)
{
    return topology.sites[place.site].rooms[place.room];
}

const Room &roomAt(const Topology &topology, const RackPlace &place)
{
    return roomAt(topology, RoomPlace{place.site, place.room});
}

const Row &rowAt(const Topology &topology, const RackPlace &place)
{
    return roomAt(topology, place).rows[place.row];
}

const Rack &rackAt(const Topology &topology, const RackPlace &place)
{
    return *rowAt(topology, place).racks[place.rack];
}

const PlacedDevice &deviceAt(const Topology &topology, const DevicePlace &place)
{
    return *rackAt(topology, place.rack).devices[place.device];
}

Room &roomAt(Topology &topology, const RoomPlace &place)
{
    return topology.sites[place.site].rooms[place.room];
}

Row &rowAt(Topology &topology, const RackPlace &place)
{
    return topology.sites[place.site].rooms[place.room].rows[place.row];
}

Rack &rackAt(Topology &topology, const RackPlace &place)
{
    return rowAt(topology, place).racks[place.rack].mutate();
}

} // namespace kf
