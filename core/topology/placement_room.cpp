// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_room.h"

#include "core/base/state.h"
#include "core/topology/floor.h"
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

void lower(std::optional<double> &left, std::optional<double> limit, double used)
{
    if (limit)
        left = std::min(left.value_or(kUnlimited), std::max(0.0, *limit - used));
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
    return limit(Power, left.powerW, along.powerW) && limit(AirHeat, left.airHeatW, along.airHeatW);
}

void takeOff(RowLeft &left, const EquipmentLoad &load)
{
    const auto take = [](std::optional<double> &row, double use) {
        if (row)
            row = std::max(0.0, *row - use);
    };
    take(left.powerW, load.powerW);
    take(left.airHeatW, load.airHeatW);
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
    const RoomFigures room = figures.rooms.value(place.room.id);
    const SiteFigures site = figures.sites.value(place.site.id);
    const RowFigures row = figures.rows.value(request.row);
    RoomLeft left;
    lower(left.powerW, room.powerLimitW, room.powerW);
    lower(left.powerW, site.powerLimitW, site.powerW);
    lower(left.powerW, row.powerLimitW, row.powerW);
    lower(left.airHeatW, room.heatLimitW, room.airHeatW);
    lower(left.airHeatW, row.heatLimitW, row.airHeatW);
    lower(left.liquidHeatW, room.liquidLimitW, room.liquidHeatW);
    for (const Row &each : place.room.rows) {
        if (!request.row.isEmpty() || (!each.powerLimitW && !each.heatLimitW))
            continue;
        const RowFigures its = figures.rows.value(each.id);
        RowLeft &rowLeft = left.rows[each.id];
        lower(rowLeft.powerW, its.powerLimitW, its.powerW);
        lower(rowLeft.airHeatW, its.heatLimitW, its.airHeatW);
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

std::optional<std::pair<NotPlacedReason, int>> limitCount(Kind &kind, RoomLeft &left)
{
    std::optional<std::pair<NotPlacedReason, int>> result;
    const auto limit = [&](std::optional<double> &room, Resource resource) {
        const double use = kind.uses[resource];
        if (!room || use <= 0.0)
            return;
        const int fitting = static_cast<int>(std::floor(*room / use * (1.0 + 1e-12)));
        if (fitting >= kind.count)
            return;
        const int less = kind.count - fitting + (result ? result->second : 0);
        kind.count = fitting;
        result = {resource == Power ? NotPlacedReason::RoomPower : NotPlacedReason::RoomHeat, less};
    };
    limit(left.powerW, Power);
    limit(left.airHeatW, AirHeat);
    limit(left.liquidHeatW, LiquidHeat);
    const auto use = [&kind](std::optional<double> &room, Resource resource) {
        if (room)
            room = *room - kind.count * kind.uses[resource];
    };
    use(left.powerW, Power);
    use(left.airHeatW, AirHeat);
    use(left.liquidHeatW, LiquidHeat);
    return result;
}

} // namespace kf::packing
