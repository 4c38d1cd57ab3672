// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/rack_figures.h"

#include "core/base/state.h"
#include "core/base/units.h"
#include "core/topology/equipment_load.h"
#include "core/topology/feed_supply.h"
#include "core/topology/reserved_units.h"
#include "core/topology/service_months.h"

#include <algorithm>
#include <bitset>

namespace kf {

namespace {

constexpr double kInletAltitudeM = 900.0;  ///< above it the highest inlet temperature falls
constexpr double kMetresPerKelvin = 300.0; ///< by 1 K for so many metres

/// Some units of a rack, in halves.
class UnitSet {
public:
    void add(double lowest, double units) { set(lowest, units, true); }
    void remove(double lowest, double units) { set(lowest, units, false); }

    /// How many units there are, each once.
    double count() const { return static_cast<double>(m_halves.count()) / 2.0; }

private:
    void set(double lowest, double units, bool isIn)
    {
        const double first = std::clamp((lowest - 1.0) * 2.0, 0.0, double(kHalfUnits));
        const double end = std::clamp(first + units * 2.0, 0.0, double(kHalfUnits));
        for (auto half = static_cast<std::size_t>(first); half < static_cast<std::size_t>(end);
             ++half)
            m_halves.set(half, isIn);
    }

    static constexpr int kHalfUnits = 200; ///< racks have at most 100 U
    std::bitset<kHalfUnits> m_halves;
};

/// The units of a rack that are kept free.
UnitSet reservedIn(const Rack &rack, const RackType *type)
{
    UnitSet reserved;
    if (type == nullptr || (rack.reservedU.isEmpty() && type->reservedU.isEmpty()))
        return reserved;
    for (const int unit : reservedUnits(rack, type)) {
        if (unit >= 1 && unit <= type->heightU)
            reserved.add(unit, 1.0);
    }
    return reserved;
}

void narrow(InletRange &range, const DeviceFacts &facts, double altitudeM)
{
    if (facts.lowestInletC)
        range.lowestC = std::max(range.lowestC.value_or(*facts.lowestInletC), *facts.lowestInletC);
    if (facts.highestInletC) {
        const double highest =
            *facts.highestInletC - std::max(0.0, (altitudeM - kInletAltitudeM) / kMetresPerKelvin);
        range.highestC = std::min(range.highestC.value_or(highest), highest);
    }
}

LimitState inletState(const InletRange &range, double supplyAirC)
{
    const bool tooCold = range.lowestC && supplyAirC < *range.lowestC;
    const bool tooWarm = range.highestC && supplyAirC > *range.highestC;
    return tooCold || tooWarm ? LimitState::Over : LimitState::Within;
}

void addLoad(RackFigures &figures, const EquipmentLoad &load)
{
    figures.load = load;
    figures.powerW = load.powerW;
    figures.heatW = load.heatW();
    figures.airHeatW = load.airHeatW;
    figures.liquidHeatW = load.liquidHeatW;
    figures.airflowM3PerH = load.airflowM3PerH;
    figures.weightKg = load.weightKg;
    figures.gpus = load.gpus;
    figures.unknown = unknownOf(load);
}

void addLimits(RackFigures &figures, const RackSurroundings &around, const PowerLimit &power)
{
    figures.powerLimitW = power.watts;
    figures.powerBasis = power.basis;
    figures.supplyAirC = around.supplyAirC;
    figures.floorLimitKgPerM2 = around.floorLimitKgPerM2;
    if (power.unknown && !figures.load.powerMissing)
        figures.unknown.prepend(Quantity::Power);
    if (around.type == nullptr)
        return;
    const RackType &type = *around.type;
    figures.heatLimitW = type.heatLimitW;
    figures.liquidLimitW = type.liquidLimitW;
    figures.airflowLimitM3PerH = type.airflowLimitM3PerH;
    figures.weightLimitKg = type.weightLimitKg;
    const double footprintM2 = type.outerWidthMm / kMmPerM * (type.outerDepthMm / kMmPerM);
    if (footprintM2 > 0.0)
        figures.floorLoadKgPerM2 = (figures.weightKg + type.ownWeightKg) / footprintM2;
}

void setStates(RackFigures &rack, bool limitIsUnknown, const RackType *type)
{
    const EquipmentLoad &load = rack.load;
    rack.power = limited(load.powerW, rack.powerLimitW, load.powerMissing);
    if (limitIsUnknown)
        rack.power = worse(rack.power, LimitState::Unknown);
    rack.heat = limited(load.airHeatW, rack.heatLimitW, load.airHeatMissing);
    rack.liquid = limited(load.liquidHeatW, rack.liquidLimitW, load.liquidHeatMissing);
    rack.airflow = limited(load.airflowM3PerH, rack.airflowLimitM3PerH, load.airflowMissing);
    rack.weight = limited(load.weightKg, rack.weightLimitKg, load.weightMissing);
    rack.floor = limited(rack.floorLoadKgPerM2.value_or(0.0),
                         rack.floorLimitKgPerM2,
                         isFloorLoadOpen(load, type) || !rack.floorLoadKgPerM2);
    rack.inletState = inletState(rack.inlet, rack.supplyAirC);
    rack.state = worse(rack.power, worse(rack.heat, rack.weight));
    rack.worst = std::max({rack.state, rack.liquid, rack.airflow, rack.floor, rack.inletState});
}

/// Adds up the devices; true where a PDU is among them.
bool addDevices(RackFigures &figures,
                const Rack &rack,
                const RackSurroundings &around,
                DeviceFactsTable &table)
{
    EquipmentLoad load;
    UnitSet shared;
    UnitSet reserved = reservedIn(rack, around.type);
    bool hasPdu = false;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceFacts &facts = table.of(device->device);
        const EquipmentLoad own = loadOf(*device, table, around.deltaTK);
        (facts.standsInRoom ? figures.besideRack : load) += own;
        hasPdu = hasPdu || facts.isPdu;
        narrow(figures.inlet, facts, around.altitudeM);
        if (!device->u)
            continue;
        const double units = facts.heightU.value.value_or(0.0);
        reserved.remove(*device->u, units); // what stands there uses it
        if (!facts.takesWholeUnit || halfOf(*device, facts))
            shared.add(*device->u, units);
        else
            figures.usedU += units;
    }
    figures.usedU += shared.count();
    if (around.type != nullptr)
        figures.freeU = around.type->heightU - figures.usedU - reserved.count();
    addLoad(figures, load);
    return hasPdu;
}

/// Limits, feeds and losses of a rack that has been added up.
void finish(RackFigures &figures,
            const Rack &rack,
            const RackSurroundings &around,
            const PowerLimit &limit,
            DeviceFactsTable &facts)
{
    figures.id = rack.id;
    addLimits(figures, around, limit);
    if (around.type != nullptr && !around.type->feeds.isEmpty()) {
        const FeedSupply supply(rack, *around.type, facts);
        figures.feeds = supply.feeds();
        figures.losses = supply.losses();
    }
    setStates(figures, limit.unknown, around.type);
}

/// The figures of everything that stands in `rack`, whatever its months.
RackFigures figuresOfAll(const Rack &rack,
                         const RackSurroundings &around,
                         const PowerLimit &limitWithoutPdus,
                         DeviceFactsTable &facts)
{
    RackFigures figures;
    const bool hasPdu = addDevices(figures, rack, around, facts);
    const PowerLimit limit = hasPdu && around.type != nullptr
                                 ? powerLimit(rack, *around.type, facts.catalog())
                                 : limitWithoutPdus;
    finish(figures, rack, around, limit, facts);
    return figures;
}

void narrow(InletRange &range, const InletRange &other)
{
    if (other.lowestC)
        range.lowestC = std::max(range.lowestC.value_or(*other.lowestC), *other.lowestC);
    if (other.highestC)
        range.highestC = std::min(range.highestC.value_or(*other.highestC), *other.highestC);
}

/// Each figure becomes that of the month in which it is largest.
void keepHeaviest(RackFigures &figures, const RackFigures &then, int month)
{
    if (then.usedU > figures.usedU)
        figures.months.units = month;
    if (then.heatW > figures.heatW)
        figures.months.heat = month;
    figures.months.keepLarger(figures.load, then.load, month);
    EquipmentLoad load = figures.load;
    load.keepLargest(then.load);
    const double heatW = std::max(figures.heatW, then.heatW);
    addLoad(figures, load);
    figures.heatW = heatW; // air and liquid may have their largest in different months
    figures.besideRack.keepLargest(then.besideRack);
    figures.usedU = std::max(figures.usedU, then.usedU);
    figures.freeU = std::min(figures.freeU, then.freeU);
    narrow(figures.inlet, then.inlet);
}

RackFigures figuresOfHeaviest(const Rack &rack,
                              const RackSurroundings &around,
                              const PowerLimit &limitWithoutPdus,
                              DeviceFactsTable &facts)
{
    RackFigures figures;
    for (const int month : monthsOfChange(rack)) {
        RackFigures then;
        addDevices(then, rackIn(rack, month), around, facts);
        const RackStep step{month, then.load, then.besideRack, then.usedU, then.freeU};
        if (figures.steps.isEmpty())
            figures = then;
        else
            keepHeaviest(figures, then, month);
        figures.steps.append(step);
    }
    figures.supplyMonth = heaviestMonth(rack, facts);
    const Rack heaviest = rackIn(rack, figures.supplyMonth);
    const PowerLimit limit = around.type != nullptr
                                 ? powerLimit(heaviest, *around.type, facts.catalog())
                                 : limitWithoutPdus;
    finish(figures, heaviest, around, limit, facts);
    return figures;
}

} // namespace

bool isTooDeep(const DeviceFacts &device, const RackType &type)
{
    return device.depthMm.value && type.mountingDepthMm &&
           *device.depthMm.value > *type.mountingDepthMm * (1.0 + kLimitTolerance);
}

bool knowsOwnWeight(const RackType &type)
{
    return type.ownWeightKg > 0.0; // 0 is what stands where nothing was entered
}

bool isFloorLoadOpen(const EquipmentLoad &load, const RackType *type)
{
    return load.weightMissing || (type != nullptr && !knowsOwnWeight(*type));
}

int heaviestMonth(const Rack &rack, DeviceFactsTable &facts)
{
    int heaviest = 0;
    double largest = -1.0;
    for (const int month : monthsOfChange(rack)) {
        double powerW = 0.0;
        for (const Shared<PlacedDevice> &device : rack.devices) {
            const DeviceFacts &its = facts.of(device->device);
            if (isInService(*device, month) && !its.standsInRoom)
                powerW += drawOf(*device, its).value_or(0.0);
        }
        if (powerW > largest) {
            largest = powerW;
            heaviest = month;
        }
    }
    return heaviest;
}

RackFigures rackFigures(const Rack &rack,
                        const RackSurroundings &surroundings,
                        const PowerLimit &limitWithoutPdus,
                        DeviceFactsTable &facts,
                        std::optional<int> month)
{
    if (!changesByMonth(rack))
        return figuresOfAll(rack, surroundings, limitWithoutPdus, facts);
    if (month)
        return figuresOfAll(rackIn(rack, *month), surroundings, limitWithoutPdus, facts);
    return figuresOfHeaviest(rack, surroundings, limitWithoutPdus, facts);
}

RackFigures rackFigures(const Rack &rack,
                        const RackSurroundings &surroundings,
                        const CatalogView &catalog,
                        const PowerRule &power,
                        std::optional<int> month)
{
    DeviceFactsTable facts(catalog, power);
    const PowerLimit limit = surroundings.type != nullptr
                                 ? powerLimit(Rack(), *surroundings.type, catalog)
                                 : PowerLimit();
    return rackFigures(rack, surroundings, limit, facts, month);
}

} // namespace kf
