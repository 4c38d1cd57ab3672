// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"

#include "core/base/units.h"
#include "core/cost/strategies.h"
#include "core/cost/transport.h"
#include "core/evaluate/bill_part.h"
#include "core/evaluate/cost_part.h"
#include "core/evaluate/demand_part.h"
#include "core/evaluate/evaluation_cache.h"
#include "core/evaluate/lane_part.h"
#include "core/evaluate/platform_part.h"
#include "core/evaluate/rented_overflow.h"
#include "core/evaluate/work_part.h"
#include "core/findings/findings.h"
#include "core/findings/questions.h"
#include "core/plan/power_rule.h"
#include "core/storage/storage_forecast.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/topology_sums.h"

#include <utility>

namespace kf {

namespace {

bool isSameCatalog(const Catalog &a, const Catalog &b)
{
    return &a.entries() == &b.entries();
}

/// True where a device says the same in both plans.
bool keepsDevices(const Evaluation *previous, const Plan &plan, const Catalog &catalog)
{
    return previous != nullptr && isSameCatalog(previous->cache->catalog, catalog) &&
           previous->plan.catalog == plan.catalog &&
           powerRuleOf(previous->plan) == powerRuleOf(plan);
}

/// Fabrics look at everything that is placed, in whatever month.
void addFabrics(Evaluation &evaluation, const CatalogView &catalog, const Evaluation *same)
{
    TopologyFigures &topology = evaluation.topology;
    if (same != nullptr) {
        topology.fabrics = same->topology.fabrics;
        topology.unusedSwitches = same->topology.unusedSwitches;
        return;
    }
    const FabricSums sums = fabricSums(evaluation.plan.topology, catalog);
    topology.fabrics = sums.fabrics;
    topology.unusedSwitches = sums.unusedSwitches;
}

/// The topology part; the cache gets what else equipment says.
void addTopology(Evaluation &evaluation,
                 EvaluationCache &cache,
                 const CatalogView &catalog,
                 const Evaluation *previous)
{
    const Plan &plan = evaluation.plan;
    const std::optional<int> month = evaluation.question.month;
    const PowerRule power = powerRuleOf(plan);
    const bool keeps = keepsDevices(previous, plan, catalog.catalog());
    const bool isSame = keeps && previous->plan.topology == plan.topology;
    if (isSame && previous->question.month == month) {
        evaluation.topology = previous->topology;
    } else if (keeps) {
        const EarlierTopology earlier{
            previous->plan.topology, previous->topology, previous->question.month};
        evaluation.topology = topologyFigures(plan.topology, catalog, power, month, &earlier);
    } else {
        evaluation.topology = topologyFigures(plan.topology, catalog, power, month);
    }
    addFabrics(evaluation, catalog, isSame ? previous : nullptr);
    cache.placed = isSame ? previous->cache->placed : placedSupply(plan.topology, catalog);
    cache.units = isSame ? previous->cache->units : placedUnits(plan.topology, catalog);
    cache.capacities =
        isSame ? previous->cache->capacities : placedCapacities(plan.topology, catalog);
}

bool keepsStorage(const Evaluation *previous, const Plan &plan, const EvaluationCache &cache)
{
    return previous != nullptr && previous->plan.storage == plan.storage &&
           previous->plan.settings.horizonMonths == plan.settings.horizonMonths &&
           previous->plan.settings.policy.storageHeadroom == plan.settings.policy.storageHeadroom &&
           previous->cache->capacities == cache.capacities;
}

void addStorage(Evaluation &evaluation, const EvaluationCache &cache, const Evaluation *previous)
{
    const Plan &plan = evaluation.plan;
    evaluation.storage = keepsStorage(previous, plan, cache)
                             ? previous->storage
                             : storageForecast(plan.storage,
                                               cache.capacities,
                                               plan.settings.horizonMonths,
                                               plan.settings.policy.storageHeadroom);
}

/// True where nothing that costs are made of has changed: the question's month does not count.
bool keepsCost(const Evaluation *previous, const Evaluation &now, const Catalog &catalog)
{
    if (!keepsDevices(previous, now.plan, catalog))
        return false;
    const Plan &before = previous->plan;
    const Plan &plan = now.plan;
    return previous->question.scenario == now.question.scenario &&
           before.scenarios == plan.scenarios && before.settings == plan.settings &&
           before.demand == plan.demand && before.workloads == plan.workloads &&
           before.cost == plan.cost && before.storage == plan.storage &&
           before.topology == plan.topology;
}

void addCost(Evaluation &evaluation,
             EvaluationCache &cache,
             const CatalogView &catalog,
             const Evaluation *previous)
{
    cache.cost = costInputs(evaluation, cache.costKeys, cache.units, catalog);
    cache.cost.knowsPlaced = cache.placed.unknownDevices.isEmpty();
    const bool isSame = previous != nullptr && previous->cache->cost == cache.cost;
    evaluation.cost = isSame ? previous->cost : strategyCosts(cache.cost);
    const Plan &plan = evaluation.plan;
    evaluation.cost.transport =
        transportFigures(plan.storage, plan.cost.policy, leavingGroups(plan));
}

/// True where training runs read the same of everything but themselves and their groups.
bool keepsWorldOfRuns(const Evaluation *previous,
                      const Evaluation &now,
                      const Catalog &catalog,
                      const EvaluationCache &cache)
{
    if (!keepsDevices(previous, now.plan, catalog) || !keepsStorage(previous, now.plan, cache))
        return false;
    const Plan &before = previous->plan;
    const Plan &plan = now.plan;
    return previous->question.month == now.question.month && before.topology == plan.topology &&
           before.settings.constants == plan.settings.constants &&
           before.settings.policy.systems == plan.settings.policy.systems &&
           before.settings.pools == plan.settings.pools &&
           before.cost.placement == plan.cost.placement && before.cost.policy == plan.cost.policy;
}

bool keepsPlatform(const Evaluation *previous, const Catalog &catalog)
{
    return previous != nullptr && isSameCatalog(previous->cache->catalog, catalog);
}

/// Cores that the chosen components take for themselves; 0 where none is chosen.
double platformCores(const Evaluation &evaluation)
{
    return evaluation.plan.platform.components.selected.isEmpty()
               ? 0.0
               : evaluation.platform.footprint.total().cpuM / kMillicoresPerCore;
}

void addDemandAndGrowth(Evaluation &evaluation,
                        EvaluationCache &cache,
                        const CatalogView &catalog,
                        const Evaluation *previous)
{
    const EvaluationCache none;
    const EvaluationCache &before = previous != nullptr ? *previous->cache : none;
    const DemandInputs inputs = demandInputs(evaluation.plan,
                                             catalog.catalog(),
                                             evaluation.question,
                                             previous,
                                             previous != nullptr ? &before.inputs : nullptr);
    SheetState state = sheetState(inputs, before.chunks);
    evaluation.demand = demandPart(inputs, state);
    const GroupIndex &index = evaluation.demand.groupIndex;
    cache.platform = platformCounts(inputs, index, cache.placed);
    addPlatform(evaluation,
                catalog,
                cache.platform,
                keepsPlatform(previous, catalog.catalog()) ? previous : nullptr,
                before.platform);
    evaluation.growth = growthPart(
        inputs, state, evaluation.demand, catalog, cache.placed, platformCores(evaluation));
    evaluation.workloads = workloadPart(inputs, index, cache.placed, catalog);
    const TrainingFigures noTraining;
    const bool keepsWorld = keepsWorldOfRuns(previous, evaluation, catalog.catalog(), cache);
    evaluation.training = trainingPart(inputs,
                                       index,
                                       cache.placed,
                                       evaluation.storage,
                                       catalog,
                                       {before.occasional,
                                        previous != nullptr ? previous->training : noTraining,
                                        keepsWorld ? previous : nullptr},
                                       cache.occasional);
    evaluation.feed = feedPart(inputs,
                               state,
                               evaluation.demand,
                               feedRates(inputs, evaluation.storage),
                               before.feeds,
                               cache.feeds);
    const bool keepsKeys = keepsCost(previous, evaluation, catalog.catalog());
    cache.costKeys = keepsKeys ? before.costKeys : costKeys(inputs, state, cache.placed, catalog);
    markRentedWhenShort(evaluation.growth, cache.costKeys);
    cache.lanes = laneInput(evaluation, [&](const AcceleratorKey &key) {
        const auto forecast = evaluation.growth.byAccelerator.constFind(key);
        return forecast != evaluation.growth.byAccelerator.cend()
                   ? forecast->supplyIn(inputs.month)
                   : supplyByMonth(key, inputs, cache.placed, catalog).value(inputs.month);
    });
    const bool keepsLanes = previous != nullptr && before.lanes == cache.lanes;
    evaluation.lanes = keepsLanes ? previous->lanes : laneFigures(cache.lanes);
    cache.inputs = inputs.parts;
    cache.chunks = std::move(state.chunks);
}

} // namespace

Evaluation evaluate(const Plan &plan,
                    const Catalog &catalog,
                    const Question &question,
                    const Evaluation *previous)
{
    if (previous != nullptr && previous->cache == nullptr)
        previous = nullptr;
    Evaluation evaluation;
    evaluation.plan = plan;
    evaluation.question = question;
    const CatalogView view(evaluation.plan.catalog, catalog);
    auto cache = std::make_shared<EvaluationCache>();
    cache->catalog = catalog;
    addTopology(evaluation, *cache, view, previous);
    addStorage(evaluation, *cache, previous);
    addDemandAndGrowth(evaluation, *cache, view, previous);
    const bool keepsBill = keepsDevices(previous, plan, catalog) &&
                           previous->plan.topology == plan.topology &&
                           previous->plan.cost.prices == plan.cost.prices;
    addBill(evaluation, view, keepsBill ? previous : nullptr);
    if (keepsCost(previous, evaluation, catalog)) {
        evaluation.cost = previous->cost;
        cache->cost = previous->cache->cost;
    } else {
        addCost(evaluation, *cache, view, previous);
    }
    const RuleInput ruled{evaluation.plan, view, evaluation};
    evaluation.questions = planningQuestions(ruled);
    evaluation.findings = findAll(ruled);
    evaluation.cache = std::move(cache);
    return evaluation;
}

} // namespace kf
