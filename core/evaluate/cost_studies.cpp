// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/cost_studies.h"

#include "core/cost/advice.h"
#include "core/cost/sensitivity.h"
#include "core/cost/strategies.h"
#include "core/cost/transport.h"
#include "core/evaluate/cost_part.h"
#include "core/evaluate/evaluation_cache.h"

#include <algorithm>

namespace kf {

namespace {

constexpr QLatin1StringView kStay("stay"); ///< label of groups that may not leave the site

DemandInputs inputsOf(const Evaluation &figures, const Catalog &catalog)
{
    const bool reuses = figures.cache != nullptr;
    return demandInputs(figures.plan,
                        catalog,
                        figures.question,
                        reuses ? &figures : nullptr,
                        reuses ? &figures.cache->inputs : nullptr);
}

/// Accelerators that can be bought, and those that can be rented.
struct Offered {
    QSet<AcceleratorKey> held;
    QSet<AcceleratorKey> rented;

    Offered(const Plan &plan, const Catalog &catalog, const AcceleratorKeys &keys)
    {
        for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
            for (const DeviceEntry &device : entries->devices) {
                if (device.gpuModel && device.gpuCount > 0.0)
                    held.insert(keys.keyOf(*device.gpuModel));
            }
            for (const OfferEntry &offer : entries->offers) {
                if (offer.accelerator)
                    rented.insert(keys.keyOf(*offer.accelerator));
            }
        }
        for (const CloudOffer &offer : plan.cost.cloud) {
            if (offer.accelerator)
                rented.insert(keys.keyOf(*offer.accelerator));
        }
    }
};

bool mustStay(const Group &group, const Storage &storage)
{
    return group.labels.contains(kStay) ||
           std::any_of(storage.datasets.cbegin(), storage.datasets.cend(), [&](const auto &data) {
               return data->sensitivity == Sensitivity::Regulated && reads(group.id, *data);
           });
}

/// The scenario with every base cell at `share` of what it is.
Scenario withDemand(const Scenario *scenario, double share)
{
    Scenario changed = scenario != nullptr ? *scenario : Scenario();
    changed.demandMultiplier *= share;
    for (ScenarioGroup &group : changed.groups) {
        if (group.demandMultiplier)
            *group.demandMultiplier *= share;
    }
    return changed;
}

/// The loads with every base cell at `share` of what it is.
QList<CostKey> keysWithDemand(DemandInputs inputs,
                              double share,
                              const PlacedSupply &placed,
                              const CatalogView &view)
{
    const Scenario scenario = withDemand(inputs.scenario, share);
    inputs.scenario = &scenario;
    inputs.reuse.cells = false;
    return costKeys(inputs, sheetState(inputs, {}), placed, view);
}

/// What the evaluated plan says of money.
CostInputs moneyOf(const Evaluation &figures, const CatalogView &view)
{
    const EvaluationCache &cache = *figures.cache;
    CostInputs inputs = costInputs(figures, cache.costKeys, cache.units, view);
    inputs.knowsPlaced = cache.placed.unknownDevices.isEmpty();
    return inputs;
}

} // namespace

QList<PlaceAdvice> placeAdvices(const Evaluation &figures, const Catalog &catalog)
{
    const DemandInputs inputs = inputsOf(figures, catalog);
    const Plan &plan = figures.plan;
    const Offered offered(plan, catalog, inputs.keys);
    QList<PlaceAdvice> advice;
    for (const Shared<Group> &group : inputs.groups()) {
        const AcceleratorKey key = inputs.keys.keyOf(group->accelerator);
        if (key == kCpuCore)
            continue;
        AdviceInput input;
        input.group = group->id;
        input.mustStay = mustStay(*group, plan.storage);
        input.isOnlyInCloud = !offered.held.contains(key) && offered.rented.contains(key);
        input.dataHours = hoursForDataOf(group->id, plan.storage, figures.cost.transport);
        if (inputs.isDerivable(*group))
            input.hours = grownHours(
                inputs.growthInput(*group), inputs.dayTypes(), figures.growth.sizeAtMonth);
        input.breakEvenHours = figures.cost.byAccelerator.value(key).breakEvenHours;
        input.runsOutMonth = figures.growth.byAccelerator.value(key).runsOutMonth;
        input.leadTimeMonths = plan.settings.policy.leadTimeMonths;
        advice.append(placeAdvice(input, inputs.dayTypes()));
    }
    return advice;
}

QList<CostSwing> costSwings(const Evaluation &figures, const Catalog &catalog)
{
    if (figures.cache == nullptr || figures.cost.of(Strategy::AsPlanned).perYear().isOpen)
        return {};
    const CatalogView view(figures.plan.catalog, catalog);
    const EvaluationCache &cache = *figures.cache;
    const DemandInputs demand = inputsOf(figures, catalog);
    const CostInputs inputs = moneyOf(figures, view);
    SwungDemand swung{inputs, inputs};
    swung.low.keys = keysWithDemand(demand, kSwingLow, cache.placed, view);
    swung.high.keys = keysWithDemand(demand, kSwingHigh, cache.placed, view);
    return costSwings(inputs, swung);
}

QList<EquipmentCash> equipmentCash(const Evaluation &figures, const Catalog &catalog)
{
    if (figures.cache == nullptr)
        return {};
    const CostInputs inputs = moneyOf(figures, CatalogView(figures.plan.catalog, catalog));
    QSet<QString> missing; // the figures name it already
    QList<EquipmentCash> ways;
    for (const Strategy strategy : kStrategies)
        ways.append(resultOf(strategy, runsOf(inputs, strategy), inputs, missing).equipment);
    return ways;
}

QList<YearTerms> yearTerms(const Evaluation &figures, const Catalog &catalog, Strategy strategy)
{
    if (figures.cache == nullptr)
        return {};
    const CostInputs inputs = moneyOf(figures, CatalogView(figures.plan.catalog, catalog));
    QSet<QString> missing; // the figures name it already
    return resultOf(strategy, runsOf(inputs, strategy), inputs, missing).years;
}

QList<DurationStep> busyDurations(const Evaluation &figures, const AcceleratorKey &key)
{
    if (figures.cache == nullptr)
        return {};
    const QList<CostKey> &keys = figures.cache->costKeys;
    const auto own = std::find_if(
        keys.cbegin(), keys.cend(), [&key](const CostKey &one) { return one.load.key == key; });
    return own == keys.cend() ? QList<DurationStep>()
                              : busyDurations(own->load, figures.plan.settings.horizonMonths);
}

} // namespace kf
