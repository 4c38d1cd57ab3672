// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_bins.h"

#include "core/base/state.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

constexpr int kHalvesPerUnit = 2;

void take(std::vector<bool> &taken, double from, double to)
{
    const double last = static_cast<double>(taken.size());
    const int first = static_cast<int>(std::clamp(std::floor(from), 0.0, last));
    const int end = static_cast<int>(std::clamp(std::ceil(to), 0.0, last));
    for (int half = first; half < end; ++half)
        taken[static_cast<std::size_t>(half)] = true;
}

void takeReserved(std::vector<bool> &taken, const QList<int> &units)
{
    for (const int unit : units)
        take(taken, (unit - 1) * kHalvesPerUnit, unit * kHalvesPerUnit);
}

std::array<std::optional<double>, kResources> limitsFor(const RackFigures &figures,
                                                        const RackSurroundings &around)
{
    std::array<std::optional<double>, kResources> limits{figures.powerLimitW,
                                                         figures.heatLimitW,
                                                         figures.liquidLimitW,
                                                         figures.airflowLimitM3PerH,
                                                         figures.weightLimitKg};
    // What the floor carries under the rack's footprint, the rack itself taken off.
    if (around.type != nullptr && around.floorLimitKgPerM2 && figures.floorLoadKgPerM2) {
        const double footprintM2 =
            around.type->outerWidthMm / 1000.0 * (around.type->outerDepthMm / 1000.0);
        const double carried =
            std::max(0.0, *around.floorLimitKgPerM2 * footprintM2 - around.type->ownWeightKg);
        limits[Weight] = std::min(limits[Weight].value_or(carried), carried);
    }
    return limits;
}

std::optional<QString> missingIn(const RackFigures &figures)
{
    if (figures.power == LimitState::Unknown)
        return figures.load.powerMissing ? QStringLiteral("power_max_w") : QStringLiteral("amps");
    if (figures.heat == LimitState::Unknown || figures.liquid == LimitState::Unknown ||
        figures.airflow == LimitState::Unknown)
        return QStringLiteral("power_max_w");
    if (figures.weight == LimitState::Unknown || figures.floor == LimitState::Unknown)
        return QStringLiteral("weight_kg");
    return std::nullopt;
}

double weightPerUnit(const Wanted &wanted)
{
    return wanted.kind.halfUnits > 0 ? wanted.kind.uses[Weight] / wanted.kind.halfUnits : 0.0;
}

/// The kinds in the order in which they are stacked from the bottom.
std::vector<std::size_t> stackOrder(const std::vector<Wanted> &wanted)
{
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        order.push_back(k);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool aIsWhole = wanted[a].kind.halfUnits % kHalvesPerUnit == 0;
        const bool bIsWhole = wanted[b].kind.halfUnits % kHalvesPerUnit == 0;
        if (aIsWhole != bIsWhole)
            return aIsWhole;
        return weightPerUnit(wanted[a]) > weightPerUnit(wanted[b]);
    });
    return order;
}

PlacedDevice deviceOf(const Wanted &wanted, int inServiceMonth)
{
    PlacedDevice device;
    device.device = wanted.device;
    device.inServiceMonth = inServiceMonth;
    return device;
}

PlacementLimit limitOf(std::size_t resource)
{
    constexpr std::array limits{PlacementLimit::Power,
                                PlacementLimit::AirHeat,
                                PlacementLimit::LiquidHeat,
                                PlacementLimit::Airflow,
                                PlacementLimit::Weight};
    return limits[resource];
}

double sumOf(const std::vector<Wanted> &wanted, const Filling &filling, std::size_t resource)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        sum += filling[k] * wanted[k].kind.uses[resource];
    return sum;
}

int halvesOf(const std::vector<Wanted> &wanted, const Filling &filling)
{
    int halves = 0;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        halves += filling[k] * wanted[k].kind.halfUnits;
    return halves;
}

/// What one more of `kind` would break.
std::optional<PlacementBinding> bindingOfKind(const RackBin &bin,
                                              const std::vector<Wanted> &wanted,
                                              const Filling &filling,
                                              std::size_t kind)
{
    PlacementBinding binding;
    binding.device = wanted[kind].device;
    binding.fitting = filling[kind];
    if (filling[kind] + 1 > wanted[kind].kind.most) {
        binding.limit = PlacementLimit::Spread;
        binding.used = filling[kind];
        binding.capacity = wanted[kind].kind.most;
        return binding;
    }
    for (std::size_t r = 0; r < kResources; ++r) {
        const double used = sumOf(wanted, filling, r);
        if (isWithin(used + wanted[kind].kind.uses[r], bin.bin.left[r]))
            continue;
        binding.limit = limitOf(r);
        binding.used = bin.used[r] + used;
        binding.capacity = bin.capacity[r];
        return binding;
    }
    const int free = bin.bin.halfUnits() - halvesOf(wanted, filling);
    binding.used = double(bin.heightHalves - free) / kHalvesPerUnit;
    binding.capacity = double(bin.heightHalves) / kHalvesPerUnit;
    if (wanted[kind].kind.halfUnits > free) {
        binding.limit = PlacementLimit::Units;
        return binding;
    }
    std::vector<Kind> kinds;
    for (const Wanted &one : wanted)
        kinds.push_back(one.kind);
    Filling more = filling;
    ++more[kind];
    if (fits(kinds, bin.bin, more))
        return std::nullopt;
    binding.limit = PlacementLimit::Contiguity;
    return binding;
}

} // namespace

std::array<double, kResources> usesOf(const EquipmentLoad &load)
{
    return {load.powerW, load.airHeatW, load.liquidHeatW, load.airflowM3PerH, load.weightKg};
}

void addSegments(RackBin &bin,
                 const RackType &type,
                 const QList<int> &reserved,
                 DeviceFactsTable &facts)
{
    bin.heightHalves = type.heightU * kHalvesPerUnit;
    std::vector<bool> taken(static_cast<std::size_t>(bin.heightHalves), false);
    takeReserved(taken, type.reservedU);
    takeReserved(taken, bin.rack.reservedU);
    takeReserved(taken, reserved);
    for (const Shared<PlacedDevice> &device : bin.rack.devices) {
        if (!device->u)
            continue;
        const double height = facts.of(device->device).heightU.value.value_or(1.0);
        const double from = (*device->u - 1.0) * kHalvesPerUnit;
        take(taken, from, from + height * kHalvesPerUnit);
    }
    bin.bin.segments.clear();
    bin.starts.clear();
    const int end = bin.heightHalves;
    for (int at = 0; at < end;) {
        // Devices of whole units begin at whole units: the half above a taken half stays free.
        if (taken[static_cast<std::size_t>(at)] || at % kHalvesPerUnit != 0) {
            ++at;
            continue;
        }
        int next = at;
        while (next < end && !taken[static_cast<std::size_t>(next)])
            ++next;
        bin.starts.push_back(at);
        bin.bin.segments.push_back(next - at);
        at = next;
    }
}

std::optional<QString> addCapacity(RackBin &bin,
                                   const RackSurroundings &around,
                                   const PowerLimit &limit,
                                   DeviceFactsTable &facts)
{
    const RackFigures figures = rackFigures(bin.rack, around, limit, facts);
    if (auto missing = missingIn(figures))
        return missing;
    const auto limits = limitsFor(figures, around);
    bin.used = usesOf(figures.load);
    for (std::size_t r = 0; r < kResources; ++r) {
        bin.capacity[r] = limits[r].value_or(kUnlimited);
        bin.bin.left[r] =
            limits[r] ? std::max(0.0, *limits[r] * (1.0 + kLimitTolerance / 4.0) - bin.used[r])
                      : kUnlimited;
    }
    return std::nullopt;
}

RackPlacement placed(const RackBin &bin,
                     const std::vector<Wanted> &wanted,
                     const Filling &filling,
                     int inServiceMonth)
{
    RackPlacement result;
    result.rack = bin.rack.id;
    std::vector<Kind> kinds;
    for (const Wanted &one : wanted)
        kinds.push_back(one.kind);
    const Arrangement arrangement = arrange(kinds, bin.bin, filling);
    const std::vector<std::size_t> order = stackOrder(wanted);
    for (std::size_t segment = 0; segment < arrangement.size(); ++segment) {
        int at = bin.starts[segment];
        for (const std::size_t kind : order) {
            for (int i = 0; i < arrangement[segment][kind]; ++i) {
                PlacedDevice device = deviceOf(wanted[kind], inServiceMonth);
                if (!wanted[kind].fillsRack)
                    device.u = 1.0 + double(at) / kHalvesPerUnit;
                at += wanted[kind].kind.halfUnits;
                result.devices.append(device);
                result.items.append(wanted[kind].index);
            }
        }
    }
    for (std::size_t kind = 0; kind < wanted.size(); ++kind) {
        for (int i = 0; wanted[kind].kind.halfUnits == 0 && i < filling[kind]; ++i) {
            PlacedDevice device = deviceOf(wanted[kind], inServiceMonth);
            device.side = i % 2 == 0 ? RackSide::Left : RackSide::Right;
            result.devices.append(device);
            result.items.append(wanted[kind].index);
        }
    }
    result.devices.append(bin.along);
    result.items.append(bin.alongItems);
    return result;
}

PlacementBinding bindingOf(const RackBin &bin,
                           const std::vector<Wanted> &wanted,
                           const Filling &filling,
                           qsizetype items)
{
    PlacementBinding other;
    for (std::size_t kind = 0; kind < wanted.size(); ++kind) {
        if (wanted[kind].index >= items)
            continue;
        const auto binding = bindingOfKind(bin, wanted, filling, kind);
        if (!binding)
            continue;
        if (filling[kind] > 0)
            return *binding;
        if (other.limit == PlacementLimit::Nothing)
            other = *binding;
    }
    return other;
}

} // namespace kf::packing
