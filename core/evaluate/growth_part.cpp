// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"
#include "core/evaluate/demand_part.h"
#include "core/plan/scenario_lookup.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

CapacityPolicy policyOf(const DemandInputs &inputs)
{
    const Policy policy = policyIn(inputs.plan, inputs.scenario);
    return {policy.headroom,
            std::clamp(policy.sizeAtMonth, 0, inputs.horizonMonths()),
            static_cast<double>(policy.spareSystems),
            policy.leadTimeMonths};
}

/// Everything that supplies GPUs, by accelerator key.
struct SupplySources {
    QHash<AcceleratorKey, QList<SupplyStep>> steps;
    QSet<AcceleratorKey> unknown; ///< keys to which a source of unknown size adds
    bool allUnknown = false;      ///< some source does not even tell what it supplies
};

void addReserved(SupplySources &sources,
                 const CloudOffer &offer,
                 const CatalogView &catalog,
                 const AcceleratorKeys &keys)
{
    if (offer.reservedInstances <= 0)
        return;
    const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
    const auto gpus = offer.gpus || entry == nullptr ? offer.gpus : entry->gpus;
    const auto accelerator =
        offer.accelerator || entry == nullptr ? offer.accelerator : entry->accelerator;
    if (!accelerator) {
        sources.allUnknown = true;
        return;
    }
    const AcceleratorKey key = keys.keyOf(*accelerator);
    if (!gpus) {
        sources.unknown.insert(key);
        return;
    }
    sources.steps[key].append({*accelerator,
                               offer.reservedFromMonth,
                               std::nullopt,
                               reservedGpus(offer.reservedInstances, *gpus)});
}

SupplySources
supplySources(const DemandInputs &inputs, const CatalogView &catalog, const PlacedSupply &placed)
{
    SupplySources sources;
    sources.allUnknown = !placed.unknownDevices.isEmpty();
    for (const SupplyStep &step : placed.steps)
        sources.steps[inputs.keys.keyOf(step.accelerator)].append(step);
    for (const CloudOffer &offer : inputs.plan.cost.cloud)
        addReserved(sources, offer, catalog, inputs.keys);
    return sources;
}

QList<std::optional<double>> supplyOf(const AcceleratorKey &key,
                                      const DemandInputs &inputs,
                                      const SupplySources &sources,
                                      const CatalogView &catalog)
{
    const QList<Id> accelerators = inputs.keys.acceleratorsOf(key);
    const bool known =
        std::all_of(accelerators.cbegin(), accelerators.cend(), [&catalog](const Id &id) {
            return catalog.knowsAccelerator(id);
        });
    if (!known || sources.allUnknown || sources.unknown.contains(key))
        return QList<std::optional<double>>(inputs.horizonMonths() + 1);
    const QList<double> supply = supplyByMonth(sources.steps.value(key), inputs.horizonMonths());
    return {supply.cbegin(), supply.cend()};
}

/// The device as a system for `key`, with 0 GPUs where it holds none of them.
SystemChoice choiceOf(const Id &device,
                      const AcceleratorKey &key,
                      const DemandInputs &inputs,
                      const CatalogView &catalog)
{
    const DeviceEntry *entry = catalog.device(device);
    const bool fits =
        entry != nullptr && entry->gpuModel && inputs.keys.keyOf(*entry->gpuModel) == key;
    return {device, fits ? entry->gpuCount : 0.0};
}

} // namespace

QList<std::optional<double>> supplyByMonth(const AcceleratorKey &key,
                                           const DemandInputs &inputs,
                                           const PlacedSupply &placed,
                                           const CatalogView &catalog)
{
    return supplyOf(key, inputs, supplySources(inputs, catalog, placed), catalog);
}

std::optional<SystemChoice> systemFor(const AcceleratorKey &key,
                                      const DemandInputs &inputs,
                                      const PlacedSupply &placed,
                                      const CatalogView &catalog)
{
    const QMap<AcceleratorKey, Id> &chosen = inputs.plan.settings.policy.systems;
    const auto named = chosen.constFind(key);
    if (named != chosen.constEnd())
        return choiceOf(*named, key, inputs, catalog);
    QList<SystemChoice> choices;
    for (const Id &accelerator : inputs.keys.acceleratorsOf(key)) {
        for (const Id &device : placed.gpusOf.value(accelerator).keys())
            choices.append(choiceOf(device, key, inputs, catalog));
    }
    return largestSystem(choices);
}

double headroomOf(const DemandInputs &inputs)
{
    return policyIn(inputs.plan, inputs.scenario).headroom;
}

GrowthFigures growthPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const DemandFigures &demand,
                         const CatalogView &catalog,
                         const PlacedSupply &placed,
                         double platformCores)
{
    const int horizon = inputs.horizonMonths();
    const CapacityPolicy policy = policyOf(inputs);
    const SupplySources sources = supplySources(inputs, catalog, placed);
    const PeakSeries peaks = peakSeries(state.lanes, inputs.parts.calendar, horizon);
    GrowthFigures growth;
    growth.peak = peaks.total;
    if (horizon >= kMonthsPerYear)
        growth.peakIn12Months = peaks.total[kMonthsPerYear];
    growth.headroom = policy.headroom;
    growth.sizeAtMonth = policy.sizeAtMonth;
    growth.known = demand.total.known();
    for (const KeyPeaks &key : peaks.keys) {
        const CapacityInput input{key.peak,
                                  key.outsideCloud,
                                  key.serving,
                                  key.batch,
                                  demand.byAccelerator[key.key].known(),
                                  key.key == kCpuCore
                                      ? coresByMonth(placed.cores, platformCores, horizon)
                                      : supplyOf(key.key, inputs, sources, catalog),
                                  systemFor(key.key, inputs, placed, catalog),
                                  key.key != kCpuCore};
        growth.byAccelerator.insert(key.key, capacityForecast(input, policy));
    }
    growth.required = requiredTotal(growth.byAccelerator, kCpuCore, horizon);
    for (const CoreStep &step : placed.cores) {
        if (!step.cores && !growth.devicesWithoutCores.contains(step.device))
            growth.devicesWithoutCores.append(step.device);
    }
    for (const int index : state.marked.clamped)
        growth.clampedGroups.append(inputs.groups()[index]->id);
    return growth;
}

} // namespace kf
