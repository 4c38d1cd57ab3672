// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_sums.h"

#include "core/topology/equipment_load.h"
#include "core/topology/rack_figures.h"

#include <QHash>
#include <QSet>

namespace kf {

namespace {

/// What a room says about the racks in it.
RackSurroundings surroundingsIn(const Room &room, const Site &site)
{
    return {nullptr, room.deltaTK, room.supplyAirC, room.floorLoadKgPerM2, site.altitudeM};
}

bool sameAround(const RackSurroundings &a, const RackSurroundings &b)
{
    return a.deltaTK == b.deltaTK && a.supplyAirC == b.supplyAirC &&
           a.floorLimitKgPerM2 == b.floorLimitKgPerM2 && a.altitudeM == b.altitudeM;
}

/// The racks of an earlier result that are still right.
class EarlierRacks {
public:
    EarlierRacks(const EarlierTopology *earlier, const Topology &now) : m_earlier(earlier)
    {
        if (earlier == nullptr)
            return;
        for (const RackType &type : now.rackTypes) {
            if (earlier->topology.rackTypes.contains(type))
                m_sameTypes.insert(type.id);
        }
        for (const Site &site : earlier->topology.sites) {
            for (const Room &room : site.rooms) {
                for (const Row &row : room.rows) {
                    for (const Shared<Rack> &rack : row.racks)
                        m_racks.insert(&*rack, surroundingsIn(room, site));
                }
            }
        }
    }

    /// The figures of `rack`, or nullptr where it has to be added up.
    const RackFigures *of(const Rack &rack, const RackSurroundings &around) const
    {
        if (m_earlier == nullptr || !m_sameTypes.contains(rack.type))
            return nullptr;
        const auto found = m_racks.constFind(&rack);
        if (found == m_racks.constEnd() || !sameAround(*found, around))
            return nullptr;
        const auto figures = m_earlier->figures.racks.constFind(rack.id);
        return figures == m_earlier->figures.racks.constEnd() ? nullptr : &*figures;
    }

private:
    const EarlierTopology *m_earlier;
    QSet<Id> m_sameTypes;
    QHash<const Rack *, RackSurroundings> m_racks;
};

/// What racks add up to.
struct Sum {
    EquipmentLoad load;
    double ownWeightKg = 0.0; ///< of the racks themselves
    double usedU = 0.0;
    double freeU = 0.0;
    int racks = 0;

    Sum &operator+=(const Sum &other)
    {
        load += other.load;
        ownWeightKg += other.ownWeightKg;
        usedU += other.usedU;
        freeU += other.freeU;
        racks += other.racks;
        return *this;
    }
};

/// What rows and rooms say alike.
template<typename Figures> void addSum(Figures &figures, const Sum &sum)
{
    figures.racks = sum.racks;
    figures.usedU = sum.usedU;
    figures.freeU = sum.freeU;
    figures.gpus = sum.load.gpus;
    figures.powerW = sum.load.powerW;
    figures.heatW = sum.load.heatW();
    figures.airHeatW = sum.load.airHeatW;
    figures.liquidHeatW = sum.load.liquidHeatW;
    figures.airflowM3PerH = sum.load.airflowM3PerH;
    figures.weightKg = sum.load.weightKg + sum.ownWeightKg;
    figures.unknown = unknownOf(sum.load);
    figures.power = limited(sum.load.powerW, figures.powerLimitW, sum.load.powerMissing);
    figures.heat = limited(sum.load.airHeatW, figures.heatLimitW, sum.load.airHeatMissing);
}

RowFigures rowFigures(const Row &row, const Id &room, const Sum &sum)
{
    RowFigures figures;
    figures.id = row.id;
    figures.room = room;
    figures.powerLimitW = row.powerLimitW;
    figures.heatLimitW = row.heatLimitW;
    addSum(figures, sum);
    figures.state = worse(figures.power, figures.heat);
    return figures;
}

RoomFigures roomFigures(const Room &room, const Id &site, const Sum &sum)
{
    RoomFigures figures;
    figures.id = room.id;
    figures.site = site;
    figures.powerLimitW = room.powerLimitW;
    figures.heatLimitW = room.heatLimitW;
    figures.liquidLimitW = room.liquidLimitW;
    addSum(figures, sum);
    figures.liquid = limited(sum.load.liquidHeatW, room.liquidLimitW, sum.load.liquidHeatMissing);
    figures.state = worse(figures.power, worse(figures.heat, figures.liquid));
    return figures;
}

SiteFigures siteFigures(const Site &site, const Sum &sum)
{
    return {site.id,
            sum.load.powerW,
            site.powerLimitW,
            unknownOf(sum.load),
            limited(sum.load.powerW, site.powerLimitW, sum.load.powerMissing)};
}

/// Walks a topology once and adds up.
class Adder {
public:
    Adder(const Topology &topology,
          const CatalogView &catalog,
          PowerBasis basis,
          const EarlierTopology *earlier)
        : m_facts(catalog, basis)
        , m_earlier(earlier, topology)
    {
        for (const RackType &type : topology.rackTypes)
            m_types.insert(type.id, {&type, powerLimit(Rack{}, type, catalog)});
    }

    void addSite(const Site &site)
    {
        Sum sum;
        for (const Room &room : site.rooms)
            sum += addRoom(room, site);
        m_result.sites.insert(site.id, siteFigures(site, sum));
        m_total += sum;
    }

    TopologyFigures result() &&
    {
        TopologyTotals &totals = m_result.totals;
        totals.racks = m_total.racks;
        totals.devices = m_total.load.devices;
        totals.gpus = m_total.load.gpus;
        totals.powerW = m_total.load.powerW;
        totals.heatW = m_total.load.heatW();
        totals.weightKg = m_total.load.weightKg + m_total.ownWeightKg;
        totals.unknown = unknownOf(m_total.load);
        if (totals.racks > 0 && m_everyRackIsLimited)
            totals.powerLimitW = m_powerLimitW;
        return std::move(m_result);
    }

private:
    struct TypeFacts {
        const RackType *type = nullptr;
        PowerLimit limit; ///< without PDUs
    };

    Sum addRoom(const Room &room, const Site &site)
    {
        Sum sum;
        EquipmentLoad besideRacks;
        const RackSurroundings around = surroundingsIn(room, site);
        for (const Row &row : room.rows) {
            Sum rowSum;
            for (const Shared<Rack> &rack : row.racks) {
                const RackFigures &figures = addRack(*rack, around);
                rowSum += sumOf(figures, *rack);
                besideRacks += figures.besideRack;
            }
            m_result.rows.insert(row.id, rowFigures(row, room.id, rowSum));
            sum += rowSum;
        }
        sum.load += besideRacks;
        m_result.rooms.insert(room.id, roomFigures(room, site.id, sum));
        return sum;
    }

    const RackFigures &addRack(const Rack &rack, RackSurroundings around)
    {
        const RackFigures *same = m_earlier.of(rack, around);
        const TypeFacts type = m_types.value(rack.type);
        around.type = type.type;
        const auto added = m_result.racks.insert(
            rack.id, same != nullptr ? *same : rackFigures(rack, around, type.limit, m_facts));
        m_everyRackIsLimited = m_everyRackIsLimited && added->powerLimitW;
        m_powerLimitW += added->powerLimitW.value_or(0.0);
        return *added;
    }

    Sum sumOf(const RackFigures &figures, const Rack &rack) const
    {
        const RackType *type = m_types.value(rack.type).type;
        return {figures.load,
                type != nullptr ? type->ownWeightKg : 0.0,
                figures.usedU,
                figures.freeU,
                1};
    }

    QHash<Id, TypeFacts> m_types;
    DeviceFactsTable m_facts;
    EarlierRacks m_earlier;
    TopologyFigures m_result;
    Sum m_total;
    double m_powerLimitW = 0.0;
    bool m_everyRackIsLimited = true;
};

} // namespace

TopologyFigures topologyFigures(const Topology &topology,
                                const CatalogView &catalog,
                                PowerBasis basis,
                                const EarlierTopology *earlier)
{
    Adder adder(topology, catalog, basis, earlier);
    for (const Site &site : topology.sites)
        adder.addSite(site);
    return std::move(adder).result();
}

RackSurroundings
surroundingsOf(const Rack &rack, const Room &room, const Site &site, const Topology &topology)
{
    RackSurroundings around = surroundingsIn(room, site);
    for (const RackType &type : topology.rackTypes) {
        if (type.id == rack.type)
            around.type = &type;
    }
    return around;
}

void forEachRack(const Topology &topology,
                 const std::function<void(const Rack &, const RackType *, const Room &)> &visit)
{
    QHash<Id, const RackType *> types;
    for (const RackType &type : topology.rackTypes)
        types.insert(type.id, &type);
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows) {
                for (const Shared<Rack> &rack : row.racks)
                    visit(*rack, types.value(rack->type, nullptr), room);
            }
        }
    }
}

} // namespace kf
