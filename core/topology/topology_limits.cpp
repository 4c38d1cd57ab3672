// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_limits.h"

#include "core/topology/equipment_load.h"
#include "core/topology/rack_figures.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

bool misses(const QList<Quantity> &unknown, Quantity quantity)
{
    return unknown.contains(quantity);
}

/// The limits that rows and rooms share.
QList<LimitFigure> powerAndHeat(const PlaceFigures &figures)
{
    const bool atLeast = misses(figures.unknown, Quantity::Power);
    return {{LimitKind::Power,
             figures.powerW,
             figures.powerLimitW,
             atLeast,
             figures.power,
             figures.months.power,
             figures.assumed.power},
            {LimitKind::AirHeat,
             figures.airHeatW,
             figures.heatLimitW,
             atLeast,
             figures.heat,
             figures.months.airHeat,
             figures.assumed.power}};
}

/// What the parts of a place may draw together.
class Allowance {
public:
    void add(std::optional<double> part)
    {
        m_isEmpty = false;
        m_isLimited = m_isLimited && part;
        m_sumW += part.value_or(0.0);
    }
    /// A place with what it has itself; one without parts is left out.
    void add(const Allowance &place, std::optional<double> own)
    {
        if (place.m_isEmpty)
            return;
        const std::optional<double> parts = place.watts();
        add(parts && own ? std::min(*parts, *own) : parts ? parts : own);
    }

    std::optional<double> watts() const
    {
        return m_isLimited && !m_isEmpty ? std::optional(m_sumW) : std::nullopt;
    }

private:
    double m_sumW = 0.0;
    bool m_isLimited = true;
    bool m_isEmpty = true;
};

} // namespace

std::optional<double>
powerAllowed(const Topology &topology,
             const std::function<std::optional<double>(const Rack &)> &limitOfRack)
{
    Allowance all;
    for (const Site &site : topology.sites) {
        Allowance ofSite;
        for (const Room &room : site.rooms) {
            Allowance ofRoom;
            for (const Row &row : room.rows) {
                Allowance ofRow;
                for (const Shared<Rack> &rack : row.racks)
                    ofRow.add(limitOfRack(*rack));
                ofRoom.add(ofRow, row.powerLimitW);
            }
            ofSite.add(ofRoom, room.powerLimitW);
        }
        all.add(ofSite, site.powerLimitW);
    }
    return all.watts();
}

std::optional<double> powerLimitOfRacks(const TopologyFigures &figures)
{
    Allowance all;
    for (const RackFigures &rack : figures.racks)
        all.add(rack.powerLimitW);
    return all.watts();
}

bool placesBindBeforeRacks(const TopologyFigures &figures)
{
    const std::optional<double> all = figures.totals.powerLimitW;
    const std::optional<double> racks = powerLimitOfRacks(figures);
    return all && (!racks || *all < *racks * (1.0 - kLimitTolerance));
}

QList<LimitFigure> limitsOf(const RackFigures &rack, const RackType *type)
{
    const EquipmentLoad &load = rack.load;
    const double heightU = type != nullptr ? type->heightU : rack.usedU + rack.freeU;
    QList<LimitFigure> limits{{LimitKind::Units,
                               rack.usedU,
                               heightU > 0.0 ? std::optional(heightU) : std::nullopt,
                               load.heightMissing,
                               rack.freeU < 0.0     ? LimitState::Over
                               : load.heightMissing ? LimitState::Unknown
                                                    : LimitState::Within,
                               rack.months.units,
                               load.assumed.height},
                              {LimitKind::Power,
                               rack.powerW,
                               rack.powerLimitW,
                               load.powerMissing,
                               rack.power,
                               rack.months.power,
                               load.assumed.power},
                              {LimitKind::AirHeat,
                               rack.airHeatW,
                               rack.heatLimitW,
                               load.airHeatMissing,
                               rack.heat,
                               rack.months.airHeat,
                               load.assumed.power}};
    if (rack.liquidLimitW || rack.liquidHeatW > 0.0)
        limits.append({LimitKind::LiquidHeat,
                       rack.liquidHeatW,
                       rack.liquidLimitW,
                       load.liquidHeatMissing,
                       rack.liquid,
                       rack.months.liquidHeat,
                       load.assumed.power});
    limits.append({LimitKind::Airflow,
                   rack.airflowM3PerH,
                   rack.airflowLimitM3PerH,
                   load.airflowMissing,
                   rack.airflow,
                   rack.months.airflow,
                   load.assumed.airflow});
    limits.append({LimitKind::Weight,
                   rack.weightKg,
                   rack.weightLimitKg,
                   load.weightMissing,
                   rack.weight,
                   rack.months.weight,
                   load.assumed.weight});
    if (rack.floorLoadKgPerM2)
        limits.append({LimitKind::FloorLoad,
                       *rack.floorLoadKgPerM2,
                       rack.floorLimitKgPerM2,
                       isFloorLoadOpen(load, type),
                       rack.floor,
                       rack.months.weight,
                       load.assumed.weight});
    if (rack.inlet.lowestC || rack.inlet.highestC)
        limits.append(
            {LimitKind::Inlet, rack.supplyAirC, rack.inlet.highestC, false, rack.inletState});
    return limits;
}

QList<LimitFigure> limitsOf(const RowFigures &row)
{
    return powerAndHeat(row);
}

QList<LimitFigure> limitsOf(const RoomFigures &room)
{
    QList<LimitFigure> limits = powerAndHeat(room);
    if (room.liquidLimitW || room.liquidHeatW > 0.0)
        limits.append({LimitKind::LiquidHeat,
                       room.liquidHeatW,
                       room.liquidLimitW,
                       misses(room.unknown, Quantity::Power),
                       room.liquid,
                       room.months.liquidHeat,
                       room.assumed.power});
    return limits;
}

LimitState stateByKnown(const RackFigures &rack)
{
    const LimitState weight = rack.weight == LimitState::Unknown && rack.weightLimitKg
                                  ? stateOf(rack.weightKg, *rack.weightLimitKg)
                                  : rack.weight;
    return worse(rack.power, worse(rack.heat, weight));
}

double reservedIn(const RackFigures &rack, const RackType *type)
{
    return type == nullptr ? 0.0 : std::max(0.0, type->heightU - rack.usedU - rack.freeU);
}

double reservedIn(const PlaceFigures &place, double heightU)
{
    return std::max(0.0, heightU - place.usedU - place.freeU);
}

double heightOf(const Row &row, const Topology &topology)
{
    double heightU = 0.0;
    for (const Shared<Rack> &rack : row.racks) {
        const RackType *type = findRackType(topology, rack->type);
        heightU += type == nullptr ? 0.0 : type->heightU;
    }
    return heightU;
}

double heightOf(const Room &room, const Topology &topology)
{
    double heightU = 0.0;
    for (const Row &row : room.rows)
        heightU += heightOf(row, topology);
    return heightU;
}

QList<FeedFigures> feedsAfter(QList<FeedFigures> feeds, const FeedLoss &loss)
{
    for (qsizetype i = 0; i < std::min(feeds.size(), loss.loadW.size()); ++i) {
        FeedFigures &feed = feeds[i];
        feed.loadW = loss.loadW[i];
        if (loss.lost.contains(feed.name))
            feed.state = LimitState::Within;
        else if (feed.limitW)
            feed.state = limited(feed.loadW, feed.limitW, feed.atLeast);
    }
    return feeds;
}

} // namespace kf
