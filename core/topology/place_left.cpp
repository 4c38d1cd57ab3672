// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/place_left.h"

#include "core/topology/rack_packing.h"

#include <algorithm>

namespace kf {

void LimitLeft::lower(std::optional<double> limit, double used, const QString &whose)
{
    if (!limit)
        return;
    const double rest = std::max(0.0, *limit - used);
    if (!watts || rest < *watts)
        *this = {rest, {whose, *limit}};
}

PlaceLeft
placeLeft(const TopologyFigures &figures, const Site &site, const Room &room, const Row *row)
{
    const RoomFigures ofRoom = figures.rooms.value(room.id);
    const SiteFigures ofSite = figures.sites.value(site.id);
    const QString hall = room.name.value_or(room.id);
    PlaceLeft left;
    left.power.lower(ofRoom.powerLimitW, ofRoom.powerW, hall);
    left.power.lower(ofSite.powerLimitW, ofSite.powerW, site.name.value_or(site.id));
    left.airHeat.lower(ofRoom.heatLimitW, ofRoom.airHeatW, hall);
    left.liquidHeat.lower(ofRoom.liquidLimitW, ofRoom.liquidHeatW, hall);
    if (row == nullptr)
        return left;
    const RowFigures ofRow = figures.rows.value(row->id);
    const QString name = row->name.value_or(row->id);
    left.power.lower(ofRow.powerLimitW, ofRow.powerW, name);
    left.airHeat.lower(ofRow.heatLimitW, ofRow.airHeatW, name);
    return left;
}

std::optional<PlaceRefusal> refusalOf(const EquipmentLoad &load, const PlaceLeft &left)
{
    const auto refuses = [](const LimitLeft &limit, double value) {
        return limit.watts && !packing::isWithin(value, *limit.watts);
    };
    if (refuses(left.power, load.powerW))
        return PlaceRefusal{NotPlacedReason::RoomPower, left.power.place};
    if (refuses(left.airHeat, load.airHeatW))
        return PlaceRefusal{NotPlacedReason::RoomHeat, left.airHeat.place};
    if (refuses(left.liquidHeat, load.liquidHeatW))
        return PlaceRefusal{NotPlacedReason::RoomHeat, left.liquidHeat.place};
    return std::nullopt;
}

} // namespace kf
