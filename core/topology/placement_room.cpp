// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_room.h"

#include "core/base/state.h"
#include "core/topology/floor.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

bool asksFor(const PlacementRequest &request, const Id &device)
{
    const auto isIt = [&device](const auto &one) {
        return one.device == device;
    };
    return std::any_of(request.items.cbegin(), request.items.cend(), isIt) ||
           std::any_of(request.along.cbegin(), request.along.cend(), isIt);
}

} // namespace

bool limitTo(RackBin &bin, const RowLeft &left, const EquipmentLoad &along)
{
    const auto limit = [&bin](Resource resource, std::optional<double> row, double use) {
        if (!row)
            return true;
        const double room = *row * (1.0 + kLimitTolerance / 4.0) - use;
        if (room < 0.0)
            return false;
        if (room < bin.bin.left[resource]) {
            bin.bin.left[resource] = room;
            bin.capacity[resource] = bin.used[resource] + *row - use;
        }
        return true;
    };
    return limit(Power, left.power.watts, along.powerW) &&
           limit(AirHeat, left.airHeat.watts, along.airHeatW);
}

void takeOff(RowLeft &left, const EquipmentLoad &load)
{
    const auto take = [](std::optional<double> &row, double use) {
        if (row)
            row = std::max(0.0, *row - use);
    };
    take(left.power.watts, load.powerW);
    take(left.airHeat.watts, load.airHeatW);
}

Place placeOf(const PlacementRequest &request, const Topology &topology)
{
    std::optional<Place> place;
    forEachRoom(topology, [&](const Site &site, const Room &room) {
        if (!place && (request.room.isEmpty() || room.id == request.room))
            place = Place{site, room};
    });
    return place.value_or(Place());
}

Topology standingFrom(Topology topology, int month)
{
    const auto hasGone = [month](const Shared<PlacedDevice> &device) {
        return !isInService(*device, std::max(month, device->inServiceMonth));
    };
    changeEachRack(topology, [&hasGone](Shared<Rack> &rack) {
        if (std::any_of(rack->devices.cbegin(), rack->devices.cend(), hasGone))
            rack.mutate().devices.removeIf(hasGone);
    });
    return topology;
}

QList<Id> removeReplaced(const PlacementRequest &request, Room &room)
{
    QList<Id> removed;
    for (Row &row : room.rows) {
        for (Shared<Rack> &rack : row.racks) {
            if (rack->locked)
                continue;
            const auto goes = [&](const Shared<PlacedDevice> &device) {
                return !device->locked && asksFor(request, device->device);
            };
            for (const Shared<PlacedDevice> &device : rack->devices) {
                if (goes(device))
                    removed.append(device->id);
            }
            if (std::any_of(rack->devices.cbegin(), rack->devices.cend(), goes))
                rack.mutate().devices.removeIf(goes);
        }
    }
    return removed;
}

RoomLeft roomLeft(const PlacementRequest &request,
                  const Place &place,
                  Topology topology,
                  const CatalogView &catalog,
                  PowerBasis basis)
{
    if (const auto its = placeOfRoom(topology, place.room.id))
        roomAt(topology, *its) = place.room;
    const TopologyFigures figures = topologyFigures(topology, catalog, basis);
    RoomLeft left;
    static_cast<PlaceLeft &>(left) =
        placeLeft(figures, place.site, place.room, findRow(topology, request.row));
    for (const Row &each : place.room.rows) {
        if (!request.row.isEmpty() || (!each.powerLimitW && !each.heatLimitW))
            continue;
        const RowFigures its = figures.rows.value(each.id);
        RowLeft &rowLeft = left.rows[each.id];
        const QString name = each.name.value_or(each.id);
        rowLeft.power.lower(its.powerLimitW, its.powerW, name);
        rowLeft.airHeat.lower(its.heatLimitW, its.airHeatW, name);
    }
    return left;
}

FloorLeft floorLeft(const PlacementRequest &request,
                    const Place &place,
                    const RackType &type,
                    const Topology &topology)
{
    const FloorRoom floor = floorRoom(place.room, type, topology.cabling);
    FloorLeft left;
    left.racksPerRow = request.racksPerRow;
    if (floor.racksPerRow && (left.racksPerRow == 0 || *floor.racksPerRow < left.racksPerRow))
        left.racksPerRow = std::max(1, *floor.racksPerRow);
    if (floor.racksPerRow == 0 || floor.rows == 0) {
        left.newRacks = 0;
        return left;
    }
    if (!floor.rows || left.racksPerRow == 0)
        return left;
    const QList<Row> &rows = place.room.rows;
    const auto newRows = std::max<qsizetype>(0, *floor.rows - rows.size());
    left.newRacks = static_cast<int>(newRows) * left.racksPerRow;
    for (const Row &row : rows) {
        const bool isUsed = request.row.isEmpty() ? &row == &rows.last() : row.id == request.row;
        if (isUsed)
            *left.newRacks +=
                freePlaces(row, place.room, type, topology, left.racksPerRow).value_or(0);
    }
    return left;
}

std::optional<Lowered> limitCount(Kind &kind, RoomLeft &left)
{
    std::optional<Lowered> result;
    const auto limit = [&](const LimitLeft &room, Resource resource) {
        const double use = kind.uses[resource];
        if (!room.watts || use <= 0.0)
            return;
        const int fitting = static_cast<int>(std::floor(*room.watts / use * (1.0 + 1e-12)));
        if (fitting >= kind.count)
            return;
        const int less = kind.count - fitting + (result ? result->count : 0);
        kind.count = fitting;
        result = Lowered{resource == Power ? NotPlacedReason::RoomPower : NotPlacedReason::RoomHeat,
                         room.place,
                         less};
    };
    limit(left.power, Power);
    limit(left.airHeat, AirHeat);
    limit(left.liquidHeat, LiquidHeat);
    const auto use = [&kind](LimitLeft &room, Resource resource) {
        if (room.watts)
            room.watts = *room.watts - kind.count * kind.uses[resource];
    };
    use(left.power, Power);
    use(left.airHeat, AirHeat);
    use(left.liquidHeat, LiquidHeat);
    return result;
}

} // namespace kf::packing
