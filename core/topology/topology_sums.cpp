// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_sums.h"

#include "core/base/units.h"
#include "core/topology/device_facts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace kf {

namespace {

/// Quantities that devices add, and which of them are incomplete.
struct Load {
    double powerW = 0.0;
    double airHeatW = 0.0;
    double liquidHeatW = 0.0;
    double airflowM3PerH = 0.0;
    double weightKg = 0.0;
    double gpus = 0.0;
    int devices = 0;
    bool powerMissing = false;
    bool airHeatMissing = false;
    bool weightMissing = false;
    bool heightMissing = false;
    bool gpusMissing = false;
    bool assumed = false;

    double heatW() const { return airHeatW + liquidHeatW; }

    Load &operator+=(const Load &other)
    {
        powerW += other.powerW;
        airHeatW += other.airHeatW;
        liquidHeatW += other.liquidHeatW;
        airflowM3PerH += other.airflowM3PerH;
        weightKg += other.weightKg;
        gpus += other.gpus;
        devices += other.devices;
        powerMissing = powerMissing || other.powerMissing;
        airHeatMissing = airHeatMissing || other.airHeatMissing;
        weightMissing = weightMissing || other.weightMissing;
        heightMissing = heightMissing || other.heightMissing;
        gpusMissing = gpusMissing || other.gpusMissing;
        assumed = assumed || other.assumed;
        return *this;
    }
};

/// Heat is not named beside power: it is the same figure.
QList<Quantity> unknownOf(const Load &load)
{
    QList<Quantity> unknown;
    if (load.powerMissing)
        unknown.append(Quantity::Power);
    if (load.weightMissing)
        unknown.append(Quantity::Weight);
    if (load.heightMissing)
        unknown.append(Quantity::Height);
    if (load.gpusMissing)
        unknown.append(Quantity::Gpus);
    return unknown;
}

/// Units that half-depth devices take, in half units, front and rear.
class SharedUnits {
public:
    void take(double lowest, double units, Face face)
    {
        auto &taken = face == Face::Front ? m_front : m_rear;
        const double first = std::clamp((lowest - 1.0) * 2.0, 0.0, double(kHalfUnits));
        const double end = std::clamp(first + units * 2.0, 0.0, double(kHalfUnits));
        for (auto half = static_cast<std::size_t>(first); half < static_cast<std::size_t>(end);
             ++half)
            taken.set(half);
    }

    /// Units in which something stands in front and something behind.
    double takenTwice() const { return static_cast<double>((m_front & m_rear).count()) / 2.0; }

private:
    static constexpr int kHalfUnits = 200; ///< racks have at most 100 U
    std::bitset<kHalfUnits> m_front;
    std::bitset<kHalfUnits> m_rear;
};

/// What one placed device adds.
Load loadOf(const PlacedDevice &device, const DeviceFacts &facts, double deltaTK)
{
    Load load;
    load.devices = 1;
    load.gpus = facts.gpus;
    load.gpusMissing = !facts.inCatalogue;
    load.heightMissing = !facts.heightU.value && device.u;
    load.weightKg = facts.weightKg.value.value_or(0.0);
    load.weightMissing = !facts.weightKg.value;

    const bool isOverridden = device.powerW && !facts.isPdu;
    const std::optional<double> power = isOverridden ? device.powerW : facts.powerW.value;
    load.powerMissing = !power;
    load.airHeatMissing = !power && facts.liquidFraction < 1.0;
    load.powerW = power.value_or(0.0);
    load.liquidHeatW = load.powerW * facts.liquidFraction;
    load.airHeatW = load.powerW - load.liquidHeatW;

    const std::optional<double> flow = facts.airflowM3PerH.value;
    if (flow)
        load.airflowM3PerH = *flow;
    else if (deltaTK > 0.0)
        load.airflowM3PerH = airflowM3PerHour(load.airHeatW, deltaTK);
    load.assumed = facts.weightKg.assumed || (facts.powerW.assumed && !isOverridden) ||
                   facts.airflowM3PerH.assumed || (facts.heightU.assumed && device.u);
    return load;
}

/// How `value`, of which something may be missing, stands against `limit`.
LimitState limited(double value, std::optional<double> limit, bool isMissing)
{
    if (!limit)
        return LimitState::Within;
    const LimitState state = stateOf(value, *limit);
    return isMissing && state != LimitState::Over ? LimitState::Unknown : state;
}

void setStates(RackFigures &rack, const Load &load, const PowerLimit &powerLimit)
{
    rack.power = limited(load.powerW, powerLimit.watts, load.powerMissing);
    if (powerLimit.unknown)
        rack.power = worse(rack.power, LimitState::Unknown);
    rack.heat = limited(load.airHeatW, rack.heatLimitW, load.airHeatMissing);
    rack.weight = limited(load.weightKg, rack.weightLimitKg, load.weightMissing);
    rack.state = worse(rack.power, worse(rack.heat, rack.weight));
}

RackFigures
rackFigures(const Rack &rack, const RackType *type, const Load &load, const PowerLimit &powerLimit)
{
    RackFigures figures;
    figures.id = rack.id;
    figures.powerW = load.powerW;
    figures.powerLimitW = powerLimit.watts;
    figures.powerBasis = powerLimit.basis;
    figures.heatW = load.heatW();
    figures.airHeatW = load.airHeatW;
    figures.liquidHeatW = load.liquidHeatW;
    figures.airflowM3PerH = load.airflowM3PerH;
    figures.weightKg = load.weightKg;
    figures.gpus = load.gpus;
    figures.unknown = unknownOf(load);
    if (powerLimit.unknown && !load.powerMissing)
        figures.unknown.prepend(Quantity::Power);
    figures.assumed = load.assumed;
    if (type != nullptr) {
        figures.heatLimitW = type->heatLimitW;
        figures.weightLimitKg = type->weightLimitKg;
    }
    setStates(figures, load, powerLimit);
    return figures;
}

RoomFigures roomFigures(const Room &room, const Load &load, int racks, double ownWeightKg)
{
    RoomFigures figures;
    figures.id = room.id;
    figures.racks = racks;
    figures.powerW = load.powerW;
    figures.powerLimitW = room.powerLimitW;
    figures.heatW = load.heatW();
    figures.airHeatW = load.airHeatW;
    figures.heatLimitW = room.heatLimitW;
    figures.weightKg = load.weightKg + ownWeightKg;
    figures.unknown = unknownOf(load);
    figures.state = worse(limited(load.powerW, room.powerLimitW, load.powerMissing),
                          worse(limited(load.airHeatW, room.heatLimitW, load.airHeatMissing),
                                limited(load.liquidHeatW, room.liquidLimitW, load.powerMissing)));
    return figures;
}

/// Walks a topology once and adds up.
class Adder {
public:
    Adder(const Topology &topology, const CatalogView &catalog, PowerBasis basis)
        : m_catalog(catalog)
        , m_basis(basis)
    {
        for (const RackType &type : topology.rackTypes)
            m_types.insert(type.id, {&type, powerLimit(Rack{}, type, catalog)});
    }

    void addRoom(const Room &room)
    {
        m_room = {};
        m_roomOwnWeightKg = 0.0;
        int racks = 0;
        for (const Row &row : room.rows) {
            for (const Shared<Rack> &rack : row.racks)
                addRack(*rack, room);
            racks += static_cast<int>(row.racks.size());
        }
        const RoomFigures figures = roomFigures(room, m_room, racks, m_roomOwnWeightKg);
        m_result.rooms.insert(room.id, figures);
        m_result.totals.racks += racks;
        m_result.totals.weightKg += figures.weightKg;
        m_total += m_room;
    }

    TopologyFigures result() &&
    {
        TopologyTotals &totals = m_result.totals;
        totals.devices = m_total.devices;
        totals.gpus = m_total.gpus;
        totals.powerW = m_total.powerW;
        totals.heatW = m_total.heatW();
        totals.unknown = unknownOf(m_total);
        if (totals.racks > 0 && m_everyRackIsLimited)
            totals.powerLimitW = m_powerLimitW;
        return std::move(m_result);
    }

private:
    struct TypeFacts {
        const RackType *type = nullptr;
        PowerLimit limit; ///< without PDUs
    };

    const DeviceFacts &factsOf(const Id &device)
    {
        const auto known = m_facts.constFind(device);
        if (known != m_facts.constEnd())
            return *known;
        return *m_facts.insert(device, deviceFacts(m_catalog.device(device), m_basis));
    }

    void addRack(const Rack &rack, const Room &room)
    {
        const TypeFacts type = m_types.value(rack.type);
        Load load;
        SharedUnits halfDepth;
        double usedU = 0.0;
        bool hasPdu = false;
        for (const Shared<PlacedDevice> &device : rack.devices) {
            const DeviceFacts &facts = factsOf(device->device);
            const Load own = loadOf(*device, facts, room.deltaTK);
            (facts.standsInRoom ? m_room : load) += own;
            hasPdu = hasPdu || facts.isPdu;
            if (!device->u)
                continue;
            const double units = facts.heightU.value.value_or(0.0);
            usedU += units;
            if (!facts.takesWholeUnit)
                halfDepth.take(*device->u, units, device->face);
        }
        const PowerLimit limit =
            hasPdu && type.type != nullptr ? powerLimit(rack, *type.type, m_catalog) : type.limit;
        RackFigures figures = rackFigures(rack, type.type, load, limit);
        figures.usedU = usedU - halfDepth.takenTwice();
        if (type.type != nullptr) {
            figures.freeU = type.type->heightU - figures.usedU;
            m_roomOwnWeightKg += type.type->ownWeightKg;
        }
        m_everyRackIsLimited = m_everyRackIsLimited && limit.watts;
        m_powerLimitW += limit.watts.value_or(0.0);
        m_room += load;
        m_result.racks.insert(rack.id, figures);
    }

    const CatalogView &m_catalog;
    PowerBasis m_basis;
    QHash<Id, TypeFacts> m_types;
    QHash<Id, DeviceFacts> m_facts;
    TopologyFigures m_result;
    Load m_room;
    Load m_total;
    double m_roomOwnWeightKg = 0.0;
    double m_powerLimitW = 0.0;
    bool m_everyRackIsLimited = true;
};

} // namespace

TopologyFigures
topologyFigures(const Topology &topology, const CatalogView &catalog, PowerBasis basis)
{
    Adder adder(topology, catalog, basis);
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms)
            adder.addRoom(room);
    }
    return std::move(adder).result();
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
