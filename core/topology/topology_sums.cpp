// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_sums.h"

#include "core/topology/equipment_load.h"
#include "core/topology/feed_loss.h"
#include "core/topology/rack_figures.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

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
    EarlierRacks(const EarlierTopology *earlier, const Topology &now, std::optional<int> month)
        : m_earlier(earlier)
    {
        if (earlier == nullptr)
            return;
        m_isSameMonth = earlier->month == month;
        for (const RackType &type : now.rackTypes) {
            if (earlier->topology.rackTypes.contains(type))
                m_sameTypes.insert(type.id);
        }
        forEachRow(earlier->topology, [this](const Site &site, const Room &room, const Row &row) {
            for (const Shared<Rack> &rack : row.racks)
                m_racks.insert(&*rack, surroundingsIn(room, site));
        });
    }

    /// The figures of `rack`, or nullptr where it has to be added up.
    const RackFigures *of(const Rack &rack, const RackSurroundings &around) const
    {
        if (m_earlier == nullptr || !m_sameTypes.contains(rack.type))
            return nullptr;
        const auto found = m_racks.constFind(&rack);
        if (found == m_racks.constEnd() || !sameAround(*found, around))
            return nullptr;
        if (!m_isSameMonth && changesByMonth(rack))
            return nullptr;
        const auto figures = m_earlier->figures.racks.constFind(rack.id);
        return figures == m_earlier->figures.racks.constEnd() ? nullptr : &*figures;
    }

private:
    const EarlierTopology *m_earlier;
    bool m_isSameMonth = false;
    QSet<Id> m_sameTypes;
    QHash<const Rack *, RackSurroundings> m_racks;
};

/// What racks add up to.
struct Sum {
    EquipmentLoad load;
    double heatW = 0.0;       ///< air and liquid together, in the month in which that is most
    double ownWeightKg = 0.0; ///< of the racks themselves
    double usedU = 0.0;
    double freeU = 0.0;
    int racks = 0;
    PeakMonths months = {}; ///< once the heaviest of several months is taken

    Sum &operator+=(const Sum &other)
    {
        load += other.load;
        ownWeightKg += other.ownWeightKg;
        usedU += other.usedU;
        freeU += other.freeU;
        racks += other.racks;
        return *this;
    }

    void keepHeaviest(const Sum &other, int month)
    {
        if (other.usedU > usedU)
            months.units = month;
        if (other.heatW > heatW)
            months.heat = month;
        months.keepLarger(load, other.load, month);
        load.keepLargest(other.load);
        heatW = std::max(heatW, other.heatW);
        usedU = std::max(usedU, other.usedU);
        freeU = std::min(freeU, other.freeU);
    }
};

/// What racks add up to, month by month; in each month in the order in which they were added.
class MonthlySum {
public:
    /// Without a weight of the rack itself the sum is at least that.
    void addRack(const RackFigures &rack, std::optional<double> ownWeightKg)
    {
        const auto sumOf = [ownWeightKg](EquipmentLoad load, double usedU, double freeU) {
            load.weightMissing = load.weightMissing || !ownWeightKg;
            return Sum{load, 0.0, ownWeightKg.value_or(0.0), usedU, freeU, 1};
        };
        if (rack.steps.isEmpty())
            return add(sumOf(rack.load, rack.usedU, rack.freeU));
        Steps steps;
        for (const RackStep &step : rack.steps)
            steps[step.month] = sumOf(step.load, step.usedU, step.freeU);
        add(steps);
    }

    /// What stands in the room beside a rack.
    void addBesideRack(const RackFigures &rack)
    {
        if (rack.steps.isEmpty())
            return add({rack.besideRack, 0.0, 0.0, 0.0, 0.0, 0});
        Steps steps;
        for (const RackStep &step : rack.steps)
            steps[step.month].load = step.besideRack;
        add(steps);
    }

    MonthlySum &operator+=(const MonthlySum &other)
    {
        if (other.m_from.empty())
            add(other.m_always);
        else
            add(other.m_from);
        return *this;
    }

    /// Each figure in its heaviest month.
    Sum heaviest() const
    {
        Sum heaviest = m_from.empty() ? m_always : m_from.begin()->second;
        heaviest.heatW = heaviest.load.heatW();
        for (const auto &[month, sum] : m_from) {
            Sum then = sum;
            then.heatW = then.load.heatW();
            heaviest.keepHeaviest(then, month);
        }
        return heaviest;
    }

private:
    using Steps = std::map<int, Sum>; ///< from that month on; the first is month 0

    static const Sum &inForce(const Steps &steps, int month)
    {
        return std::prev(steps.upper_bound(month))->second;
    }

    void add(const Sum &sum)
    {
        if (m_from.empty())
            m_always += sum;
        for (auto &[month, sums] : m_from)
            sums += sum;
    }

    void add(const Steps &steps)
    {
        if (m_from.empty())
            m_from.emplace(0, m_always);
        for (const auto &[month, sum] : steps)
            m_from.emplace(month, Sum(inForce(m_from, month)));
        for (auto &[month, sum] : m_from)
            sum += inForce(steps, month);
    }

    Sum m_always; ///< as long as nothing comes or goes
    Steps m_from; ///< else
};

/// What rows and rooms say alike.
void addSum(PlaceFigures &figures, const Sum &sum)
{
    figures.racks = sum.racks;
    figures.usedU = sum.usedU;
    figures.freeU = sum.freeU;
    figures.gpus = sum.load.gpus;
    figures.powerW = sum.load.powerW;
    figures.heatW = sum.heatW;
    figures.airHeatW = sum.load.airHeatW;
    figures.liquidHeatW = sum.load.liquidHeatW;
    figures.airflowM3PerH = sum.load.airflowM3PerH;
    figures.airflowMissing = sum.load.airflowMissing;
    figures.weightKg = sum.load.weightKg + sum.ownWeightKg;
    figures.unknown = unknownOf(sum.load);
    figures.assumed = sum.load.assumed;
    figures.months = sum.months;
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
            limited(sum.load.powerW, site.powerLimitW, sum.load.powerMissing),
            sum.months.power};
}

/// Walks a topology once and adds up.
class Adder {
public:
    Adder(const Topology &topology,
          const CatalogView &catalog,
          const PowerRule &power,
          std::optional<int> month,
          const EarlierTopology *earlier)
        : m_facts(catalog, power)
        , m_month(month)
        , m_earlier(earlier, topology, month)
    {
        for (const RackType &type : topology.rackTypes)
            m_types.insert(type.id, {&type, powerLimit(Rack{}, type, catalog)});
    }

    void addSite(const Site &site)
    {
        MonthlySum sum;
        for (const Room &room : site.rooms)
            sum += addRoom(room, site);
        m_result.sites.insert(site.id, siteFigures(site, sum.heaviest()));
        m_total += sum;
    }

    TopologyFigures result() &&
    {
        TopologyTotals &totals = m_result.totals;
        const Sum total = m_total.heaviest();
        totals.racks = total.racks;
        totals.devices = total.load.devices;
        totals.gpus = total.load.gpus;
        totals.powerW = total.load.powerW;
        totals.heatW = total.heatW;
        totals.weightKg = total.load.weightKg + total.ownWeightKg;
        totals.unknown = unknownOf(total.load);
        totals.assumed = total.load.assumed;
        totals.months = total.months;
        return std::move(m_result);
    }

private:
    struct TypeFacts {
        const RackType *type = nullptr;
        PowerLimit limit; ///< without PDUs
    };

    MonthlySum addRoom(const Room &room, const Site &site)
    {
        MonthlySum sum;
        MonthlySum besideRacks;
        const RackSurroundings around = surroundingsIn(room, site);
        for (const Row &row : room.rows) {
            MonthlySum rowSum;
            for (const Shared<Rack> &rack : row.racks) {
                const RackFigures &figures = addRack(*rack, around);
                rowSum.addRack(figures, ownWeightKg(*rack));
                besideRacks.addBesideRack(figures);
            }
            m_result.rows.insert(row.id, rowFigures(row, room.id, rowSum.heaviest()));
            sum += rowSum;
        }
        sum += besideRacks;
        m_result.rooms.insert(room.id, roomFigures(room, site.id, sum.heaviest()));
        return sum;
    }

    const RackFigures &addRack(const Rack &rack, RackSurroundings around)
    {
        const RackFigures *same = m_earlier.of(rack, around);
        const TypeFacts type = m_types.value(rack.type);
        around.type = type.type;
        const auto added = m_result.racks.insert(
            rack.id,
            same != nullptr ? *same : rackFigures(rack, around, type.limit, m_facts, m_month));
        return *added;
    }

    std::optional<double> ownWeightKg(const Rack &rack) const
    {
        const RackType *type = m_types.value(rack.type).type;
        return type != nullptr && knowsOwnWeight(*type) ? std::optional(type->ownWeightKg)
                                                        : std::nullopt;
    }

    QHash<Id, TypeFacts> m_types;
    DeviceFactsTable m_facts;
    std::optional<int> m_month;
    EarlierRacks m_earlier;
    TopologyFigures m_result;
    MonthlySum m_total;
};

} // namespace

TopologyFigures topologyFigures(const Topology &topology,
                                const CatalogView &catalog,
                                const PowerRule &power,
                                std::optional<int> month,
                                const EarlierTopology *earlier)
{
    Adder adder(topology, catalog, power, month, earlier);
    for (const Site &site : topology.sites)
        adder.addSite(site);
    TopologyFigures figures = std::move(adder).result();
    figures.totals.powerLimitW = powerAllowed(topology, [&figures](const Rack &rack) {
        return figures.racks.constFind(rack.id)->powerLimitW;
    });
    figures.supplies = suppliesOf(topology);
    return figures;
}

EquipmentLoad loadOfDevices(const Topology &topology,
                            const CatalogView &catalog,
                            const PowerRule &power,
                            const QList<Id> &devices)
{
    const QSet<Id> wanted(devices.cbegin(), devices.cend());
    DeviceFactsTable facts(catalog, power);
    EquipmentLoad load;
    forEachRack(topology, [&](const RackSpot &spot) {
        for (const Shared<PlacedDevice> &device : spot.rack.devices) {
            if (wanted.contains(device->id))
                load += loadOf(*device, facts, spot.room.deltaTK);
        }
    });
    return load;
}

QList<int> monthsOfChange(const Topology &topology)
{
    std::set<int> months{0};
    forEachRack(topology, [&months](const RackSpot &spot) {
        if (changesByMonth(spot.rack)) {
            const QList<int> own = monthsOfChange(spot.rack);
            months.insert(own.cbegin(), own.cend());
        }
    });
    return QList<int>(months.cbegin(), months.cend());
}

RackSurroundings
surroundingsOf(const Rack &rack, const Room &room, const Site &site, const Topology &topology)
{
    RackSurroundings around = surroundingsIn(room, site);
    around.type = findRackType(topology, rack.type);
    return around;
}

} // namespace kf
