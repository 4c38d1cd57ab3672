// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/work_part.h"

#include "core/cost/transport.h"
#include "core/evaluate/demand_part.h"
#include "core/storage/storage_forecast.h"
#include "core/workloads/language_model.h"
#include "core/workloads/training.h"

#include <algorithm>

namespace kf {

namespace {

const Group *groupOf(const DemandInputs &inputs, const GroupIndex &index, const Id &id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? nullptr : &*inputs.groups()[*found];
}

/// What is known of the machines on which a group's work runs.
struct Machines {
    const AcceleratorEntry *gpu = nullptr; ///< nullptr where a pool has no known system
    const DeviceEntry *system = nullptr;   ///< nullptr where none is known
};

/// Looks up machines by group, each accelerator once.
class MachineTable {
public:
    MachineTable(const DemandInputs &inputs,
                 const GroupIndex &index,
                 const PlacedSupply &placed,
                 const CatalogView &catalog)
        : m_inputs(inputs)
        , m_index(index)
        , m_placed(placed)
        , m_catalog(catalog)
    {
    }

    const Group *group(const Id &id) const { return groupOf(m_inputs, m_index, id); }

    Machines of(const Group &group)
    {
        const AcceleratorKey key = m_inputs.keys.keyOf(group.accelerator);
        Machines machines{nullptr, systemOf(key)};
        const Id gpu = machines.system != nullptr ? *machines.system->gpuModel : group.accelerator;
        machines.gpu = m_catalog.accelerator(gpu);
        return machines;
    }

private:
    const DeviceEntry *systemOf(const AcceleratorKey &key)
    {
        const auto known = m_systems.constFind(key);
        if (known != m_systems.constEnd())
            return *known;
        const std::optional<SystemChoice> choice = systemFor(key, m_inputs, m_placed, m_catalog);
        const bool isKnown = choice && choice->gpusPerSystem > 0.0;
        const DeviceEntry *system = isKnown ? m_catalog.device(choice->device) : nullptr;
        m_systems.insert(key, system);
        return system;
    }

    const DemandInputs &m_inputs;
    const GroupIndex &m_index;
    const PlacedSupply &m_placed;
    const CatalogView &m_catalog;
    QHash<AcceleratorKey, const DeviceEntry *> m_systems;
};

bool serves(const Fabric &fabric, const Id &device, const CatalogView &catalog)
{
    if (fabric.network != NetworkKind::Compute ||
        (fabric.serves && !fabric.serves->contains(device)))
        return false;
    const DeviceEntry *leaf = fabric.leaf ? catalog.device(*fabric.leaf) : nullptr;
    return fabric.rails || (leaf != nullptr && leaf->kind == DeviceKind::IbSwitch);
}

/// Adds what the plan says of the dataset that the run reads.
void addDataset(TrainingPlace &place,
                const TrainingRun &run,
                bool isInCloud,
                const DemandInputs &inputs,
                const StorageFigures &storage)
{
    const QList<Shared<Dataset>> &datasets = inputs.plan.storage.datasets;
    for (qsizetype i = 0; i < datasets.size(); ++i) {
        if (datasets[i]->id != *run.dataset)
            continue;
        const DatasetFigures &figures = storage.datasets[i];
        if (figures.known)
            place.datasetGb = readGb(*datasets[i], figures, inputs.month);
        place.readGbPerS =
            isInCloud ? linkGbPerS(inputs.plan.cost.policy)
                      : storage.tiers.value(datasets[i]->tier).readGbPerS.value(inputs.month);
    }
}

TrainingPlace placeOf(const TrainingRun &run,
                      MachineTable &table,
                      const DemandInputs &inputs,
                      const StorageFigures &storage,
                      const CatalogView &catalog)
{
    TrainingPlace place;
    const Group *group = run.group ? table.group(*run.group) : nullptr;
    const bool isInCloud = group != nullptr && placeIn(inputs.plan.cost, group->id, inputs.month) ==
                                                   PlacementKind::Cloud;
    if (run.dataset)
        addDataset(place, run, isInCloud, inputs, storage);
    if (group == nullptr)
        return place;
    const Machines machines = table.of(*group);
    place.gpu = machines.gpu;
    if (machines.system == nullptr)
        return place;
    place.gpusPerSystem = machines.system->gpuCount;
    place.systemGb = machines.system->usableGb;
    place.hasFabric = hasComputeFabric(inputs.plan.topology, machines.system->id, catalog);
    return place;
}

OccasionalRuns
occasionalRuns(const TrainingFigures &training, const DemandInputs &inputs, MachineTable &table)
{
    OccasionalRuns runs;
    const QList<Shared<TrainingRun>> &all = inputs.plan.workloads.trainingRuns;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TrainingRun &run = *all[i];
        const Group *group = run.group ? table.group(*run.group) : nullptr;
        if (group == nullptr || !run.runsPerYear ||
            training.runs[i].strategy == TrainingStrategy::Cpu ||
            placeIn(inputs.plan.cost, group->id, inputs.month) == PlacementKind::Cloud)
            continue;
        const AcceleratorKey key = inputs.keys.keyOf(group->accelerator);
        if (key == kCpuCore)
            continue;
        QList<OccasionalRun> &ofKey = runs[key];
        if (*run.runsPerYear > 0.0)
            ofKey.append(occasionalRun(run, training.runs[i]));
    }
    return runs;
}

/// What was found of the run at that place; nullptr where the run, or the accelerator of its group,
/// is not as it was.
const TrainingRunFigures *knownFigures(const EarlierTraining &earlier,
                                       qsizetype place,
                                       const Shared<TrainingRun> &run,
                                       const Group *group)
{
    if (earlier.same == nullptr)
        return nullptr;
    const Plan &plan = earlier.same->plan;
    const QList<Shared<TrainingRun>> &runs = plan.workloads.trainingRuns;
    if (place >= runs.size() || runs[place] != run)
        return nullptr;
    const int at = run->group ? earlier.same->demand.groupIndex.value(*run->group, -1) : -1;
    const bool isSameGroup =
        group == nullptr ? at < 0
                         : at >= 0 && plan.demand.groups[at]->accelerator == group->accelerator;
    return isSameGroup ? &earlier.figures.runs[place] : nullptr;
}

/// Replicas of the models that KServe serves, each workload's largest.
double
servingPods(const DemandInputs &inputs, const GroupIndex &index, const WorkloadFigures &figures)
{
    double pods = 0.0;
    const QList<Shared<ServingWorkload>> &all = inputs.plan.workloads.serving;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Group *group = groupOf(inputs, index, all[i]->group);
        const bool counts = group != nullptr && group->source == DemandSource::Workloads;
        if (!counts || all[i]->delivery != Delivery::Kserve)
            continue;
        double largest = 0.0;
        for (const Hours &day : figures.serving[i].replicas)
            largest = std::max(largest, *std::max_element(day.begin(), day.end()));
        pods += largest;
    }
    return pods;
}

} // namespace

bool hasComputeFabric(const Topology &topology, const Id &device, const CatalogView &catalog)
{
    return std::any_of(topology.fabrics.cbegin(),
                       topology.fabrics.cend(),
                       [&](const Fabric &fabric) { return serves(fabric, device, catalog); });
}

WorkloadFigures workloadPart(const DemandInputs &inputs,
                             const GroupIndex &index,
                             const PlacedSupply &placed,
                             const CatalogView &catalog)
{
    WorkloadFigures figures = inputs.parts.workloads;
    MachineTable table(inputs, index, placed, catalog);
    const QList<Shared<ServingWorkload>> &all = inputs.plan.workloads.serving;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ServingWorkload &workload = *all[i];
        if (!workload.llm)
            continue;
        const Group *group = table.group(workload.group);
        figures.serving[i].llm =
            languageModelFigures(*workload.llm,
                                 workload.gpusPerReplica,
                                 workload.serversPerReplica,
                                 group != nullptr ? table.of(*group).gpu : nullptr);
    }
    return figures;
}

TrainingFigures trainingPart(const DemandInputs &inputs,
                             const GroupIndex &index,
                             const PlacedSupply &placed,
                             const StorageFigures &storage,
                             const CatalogView &catalog,
                             const EarlierTraining &earlier,
                             OccasionalRuns &runs)
{
    const Constants &said = inputs.plan.settings.constants;
    const TrainingConstants constants{said.distributedPenaltyEthernet,
                                      said.distributedPenaltyFabric,
                                      said.bytesPerParameter,
                                      said.modelFlopsUtilisation};
    MachineTable table(inputs, index, placed, catalog);
    TrainingFigures training;
    const QList<Shared<TrainingRun>> &all = inputs.plan.workloads.trainingRuns;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Group *group = all[i]->group ? table.group(*all[i]->group) : nullptr;
        const TrainingRunFigures *known = knownFigures(earlier, i, all[i], group);
        training.runs.append(
            known != nullptr ? *known
                             : trainingFigures(*all[i],
                                               placeOf(*all[i], table, inputs, storage, catalog),
                                               constants));
    }
    runs = occasionalRuns(training, inputs, table);
    for (auto key = runs.cbegin(); key != runs.cend(); ++key) {
        const auto before = earlier.occasional.constFind(key.key());
        const bool isSame = before != earlier.occasional.cend() && *before == *key;
        training.occasional.insert(key.key(),
                                   isSame ? earlier.figures.occasional.value(key.key())
                                          : occasionalFigures(*key));
    }
    return training;
}

FeedRates feedRates(const DemandInputs &inputs, const StorageFigures &storage)
{
    return {readRateOfDatasets(storage, inputs.month), linkGbPerS(inputs.plan.cost.policy)};
}

PlatformCounts
platformCounts(const DemandInputs &inputs, const GroupIndex &index, const PlacedSupply &placed)
{
    return {placed.systems, servingPods(inputs, index, inputs.parts.workloads)};
}

} // namespace kf
