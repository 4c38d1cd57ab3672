// SPDX-License-Identifier: GPL-3.0-or-later
// Training runs and large jobs against the machines that they get: memory, GPUs of one system, what
// joins them, and data that does not come fast enough.

#include "core/demand/accelerator_keys.h"
#include "core/findings/rules.h"

#include <QHash>

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRun("run");
constexpr QLatin1StringView kComputeDays("compute_days");
constexpr QLatin1StringView kDataDays("data_days");
constexpr QLatin1StringView kRate("rate");
constexpr QLatin1StringView kFeed("feed");
constexpr QLatin1StringView kHours("hours");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kLeast("least");
constexpr QLatin1StringView kMemory("memory");
constexpr QLatin1StringView kPerSystem("gpus_per_system");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kWorkload("workload");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kTiersPath("storage/tiers");

Amount gpus(double count)
{
    return {count, Unit::Gpus};
}

/// True where a compute network of the plan serves such systems.
bool isServed(const Id &device, const RuleInput &input)
{
    const DeviceEntry *entry = input.catalog.device(device);
    return std::any_of(input.plan.topology.fabrics.cbegin(),
                       input.plan.topology.fabrics.cend(),
                       [&](const Fabric &fabric) {
                           return fabric.network == NetworkKind::Compute &&
                                  (fabric.serves ? fabric.serves->contains(device)
                                                 : entry != nullptr &&
                                                       (entry->kind == DeviceKind::GpuSystem ||
                                                        entry->kind == DeviceKind::RackScale));
                       });
}

/// Groups with the systems that are bought for them.
class BoughtSystems {
public:
    explicit BoughtSystems(const RuleInput &input)
        : m_input(input)
        , m_keys(input.plan.settings.pools)
    {
        for (const Shared<Group> &group : input.plan.demand.groups)
            m_groups.insert(group->id, &*group);
    }

    const Group *group(const Id &id) const { return m_groups.value(id, nullptr); }

    /// Empty where nobody knows it, or where there is no such group.
    Id systemOf(const Id &id) const
    {
        const Group *its = group(id);
        if (its == nullptr)
            return {};
        const AcceleratorKey key = m_keys.keyOf(its->accelerator);
        const Id named = m_input.plan.settings.policy.systems.value(key);
        const auto forecast = m_input.figures.growth.byAccelerator.constFind(key);
        if (!named.isEmpty() || forecast == m_input.figures.growth.byAccelerator.constEnd())
            return named;
        return forecast->systems ? forecast->systems->device : Id();
    }

private:
    const RuleInput &m_input;
    AcceleratorKeys m_keys;
    QHash<Id, const Group *> m_groups;
};

QString nameOfRun(const TrainingRun &run)
{
    return run.name.value_or(run.id);
}

/// Calls visit(run, figures) for every training run.
template<typename Visit> void forEachRun(const RuleInput &input, const Visit &visit)
{
    const QList<Shared<TrainingRun>> &runs = input.plan.workloads.trainingRuns;
    const QList<TrainingRunFigures> &figures = input.figures.training.runs;
    for (qsizetype i = 0; i < std::min(runs.size(), figures.size()); ++i)
        visit(*runs[i], figures[i]);
}

/// What joins the GPUs of a system, GB/s a GPU: 0 where nothing does, nothing where nobody knows.
std::optional<double> nvlinkOf(const DeviceEntry *system, const Id &group, const RuleInput &input)
{
    if (system != nullptr && system->nvlinkGbS)
        return system->nvlinkGbS;
    const Id model = system != nullptr ? system->gpuModel.value_or(Id()) : group;
    const AcceleratorEntry *gpu = input.catalog.accelerator(model);
    return gpu != nullptr ? gpu->nvlinkGbS : std::nullopt;
}

/// GPUs that are read for in the hour in which most is read, GB/s.
double largestFeed(const DataFeedFigures &feed)
{
    double largest = 0.0;
    for (const Hours &day : feed.onPremise)
        largest = std::max(largest, *std::max_element(day.begin(), day.end()));
    return largest;
}

} // namespace

// --- gpus-starve

QList<Finding> GpusStarve::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const TrainingRunFigures &run : input.figures.training.runs) {
        if (run.bound != TrainingBound::Data)
            continue;
        found.append(made<GpusStarve>(
            Severity::Warning,
            pathOf(IdKind::TrainingRun, run.id),
            {argument(kRun, run.id),
             argument(kComputeDays, Amount{*run.computeDays, Unit::Days}),
             argument(kDataDays, Amount{*run.dataDays, Unit::Days}),
             argument(kRate, Amount{run.readGbPerS.value_or(0.0), Unit::GigabytesPerSecond})}));
    }
    const DataFeedFigures &feed = input.figures.feed;
    if (feed.storageShortHoursPerYear.value_or(0.0) > 0.0)
        found.append(made<GpusStarve>(
            Severity::Warning,
            QString(kTiersPath),
            {argument(kHours, Amount{*feed.storageShortHoursPerYear, Unit::Hours}),
             argument(kFeed, Amount{largestFeed(feed), Unit::GigabytesPerSecond}),
             argument(kRate, Amount{feed.readGbPerS.value_or(0.0), Unit::GigabytesPerSecond})}));
    return found;
}

QString GpusStarve::sentence(const FindingWords &words)
{
    if (words.has(kHours))
        return FindingText::tr("GPUs wait for storage %1 a year: they read up to %2, and the tiers "
                               "of the datasets give %3.")
            .arg(words.of(kHours), words.of(kFeed), words.of(kRate));
    return FindingText::tr("The GPUs of %1 wait for data: computing takes %2, reading its data at "
                           "%4 takes %3.")
        .arg(words.name(kRun, IdKind::TrainingRun),
             words.of(kComputeDays),
             words.of(kDataDays),
             words.of(kRate));
}

QString GpusStarve::remedy(const Finding &finding)
{
    if (argumentOf(finding, kHours) != nullptr)
        return FindingText::tr("Take faster tiers, or move jobs that read much to other hours.");
    return FindingText::tr("Keep this data on a faster tier, or train on fewer GPUs.");
}

// --- run-exceeds-memory

QList<Finding> RunExceedsMemory::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRun(input, [&found](const TrainingRun &run, const TrainingRunFigures &figures) {
        if (!run.gpus || !figures.leastGpus || *run.gpus >= *figures.leastGpus)
            return;
        found.append(made<RunExceedsMemory>(
            Severity::Error,
            pathOf(IdKind::TrainingRun, run.id),
            {argument(kRun, nameOfRun(run)),
             argument(kGpus, gpus(*run.gpus)),
             argument(kMemory, Amount{figures.memoryGb.value_or(0.0), Unit::Gigabytes}),
             argument(kLeast, gpus(*figures.leastGpus))}));
    });
    return found;
}

QString RunExceedsMemory::sentence(const FindingWords &words)
{
    return FindingText::tr("The run %1 takes %2 of memory, which is that of %4 at least; it is to "
                           "have %3.")
        .arg(words.of(kRun), words.of(kMemory), words.of(kGpus), words.of(kLeast));
}

QString RunExceedsMemory::remedy(const Finding &)
{
    return FindingText::tr("Give the run more GPUs, or train it where a GPU has more memory.");
}

// --- run-needs-fabric

QList<Finding> RunNeedsFabric::find(const RuleInput &input)
{
    QList<Finding> found;
    if (input.plan.workloads.trainingRuns.isEmpty())
        return found;
    const BoughtSystems systems(input);
    forEachRun(input, [&](const TrainingRun &run, const TrainingRunFigures &figures) {
        const Id device = systems.systemOf(run.group.value_or(Id()));
        if (figures.strategy != TrainingStrategy::Distributed || device.isEmpty() ||
            isServed(device, input))
            return;
        found.append(made<RunNeedsFabric>(
            Severity::Warning,
            pathOf(IdKind::TrainingRun, run.id),
            {argument(kRun, nameOfRun(run)),
             argument(kGpus, gpus(figures.gpus.value_or(0.0))),
             argument(kDevice, device),
             argument(kPerSystem, gpus(figures.gpusPerSystem.value_or(0.0)))}));
    });
    return found;
}

QString RunNeedsFabric::sentence(const FindingWords &words)
{
    return FindingText::tr("The run %1 needs %2, a %3 has %4, and no compute network joins several "
                           "of them.")
        .arg(words.of(kRun),
             words.of(kGpus),
             words.name(kDevice, IdKind::CatalogDevice),
             words.of(kPerSystem));
}

QString RunNeedsFabric::remedy(const Finding &)
{
    return FindingText::tr("Plan a compute network that connects these systems, or let the run do "
                           "with one of them.");
}

// --- distributed-not-worth

QList<Finding> DistributedNotWorth::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRun(input, [&found](const TrainingRun &run, const TrainingRunFigures &figures) {
        if (figures.reason != TrainingReason::DistributionNotWorthIt || !run.gpus ||
            !figures.gpusPerSystem)
            return;
        found.append(
            made<DistributedNotWorth>(Severity::Advice,
                                      pathOf(IdKind::TrainingRun, run.id),
                                      {argument(kRun, nameOfRun(run)),
                                       argument(kGpus, gpus(*run.gpus)),
                                       argument(kPerSystem, gpus(*figures.gpusPerSystem))}));
    });
    return found;
}

QString DistributedNotWorth::sentence(const FindingWords &words)
{
    return FindingText::tr("The run %1 is to have %2: spread over several systems they do no more "
                           "than the %3 of one.")
        .arg(words.of(kRun), words.of(kGpus), words.of(kPerSystem));
}

QString DistributedNotWorth::remedy(const Finding &)
{
    return FindingText::tr("Train on one system, or give the run so many GPUs that spreading it "
                           "pays.");
}

// --- no-nvlink-for-coupled

QList<Finding> NoNvlinkForCoupled::find(const RuleInput &input)
{
    QList<Finding> found;
    if (input.plan.workloads.trainingRuns.isEmpty())
        return found;
    const BoughtSystems systems(input);
    forEachRun(input, [&](const TrainingRun &run, const TrainingRunFigures &figures) {
        const Group *group = systems.group(run.group.value_or(Id()));
        const std::optional<double> count = figures.gpus ? figures.gpus : run.gpus;
        if (group == nullptr || !run.coupled || figures.strategy == TrainingStrategy::Cpu ||
            !count || *count <= 1.0)
            return;
        const Id device = systems.systemOf(group->id);
        const DeviceEntry *system = input.catalog.device(device);
        const std::optional<double> nvlink = nvlinkOf(system, group->accelerator, input);
        if (!nvlink || *nvlink > 0.0)
            return;
        found.append(made<NoNvlinkForCoupled>(Severity::Warning,
                                              pathOf(IdKind::TrainingRun, run.id),
                                              {argument(kRun, nameOfRun(run)),
                                               argument(kGpus, gpus(*count)),
                                               system != nullptr
                                                   ? argument(kDevice, device)
                                                   : argument(kAccelerator, group->accelerator)}));
    });
    return found;
}

QString NoNvlinkForCoupled::sentence(const FindingWords &words)
{
    if (words.has(kDevice))
        return FindingText::tr("The %2 of the run %1 wait for each other at every step, and a %3 "
                               "has no NVLink between them.")
            .arg(words.of(kRun), words.of(kGpus), words.name(kDevice, IdKind::CatalogDevice));
    return FindingText::tr("The %2 of the run %1 wait for each other at every step, and %3 has no "
                           "NVLink.")
        .arg(words.of(kRun), words.of(kGpus), words.name(kAccelerator, IdKind::CatalogGpu));
}

QString NoNvlinkForCoupled::remedy(const Finding &)
{
    return FindingText::tr("Train on systems with NVLink, or on one GPU.");
}

// --- job-larger-than-node

QList<Finding> JobLargerThanNode::find(const RuleInput &input)
{
    QList<Finding> found;
    if (input.plan.workloads.scheduled.isEmpty())
        return found;
    const int month = input.figures.question.demandMonth();
    const BoughtSystems systems(input);
    for (const Shared<ScheduledWorkload> &job : input.plan.workloads.scheduled) {
        const Id device = systems.systemOf(job->group);
        const DeviceEntry *system = input.catalog.device(device);
        const bool isLarger =
            system != nullptr && system->gpuCount > 0.0 && isAbove(job->gpus, system->gpuCount);
        if (!isLarger || isServed(device, input) ||
            placeIn(input.plan.cost, job->group, month) == PlacementKind::Cloud)
            continue;
        found.append(made<JobLargerThanNode>(Severity::Warning,
                                             pathOf(IdKind::Scheduled, job->id),
                                             {argument(kWorkload, job->id),
                                              argument(kGroup, job->group),
                                              argument(kGpus, gpus(job->gpus)),
                                              argument(kDevice, device),
                                              argument(kPerSystem, gpus(system->gpuCount))}));
    }
    return found;
}

QString JobLargerThanNode::sentence(const FindingWords &words)
{
    return FindingText::tr("The job %1 of %2 takes %3, a %4 has %5, and no compute network joins "
                           "several of them.")
        .arg(words.of(kWorkload),
             words.name(kGroup, IdKind::Group),
             words.of(kGpus),
             words.name(kDevice, IdKind::CatalogDevice),
             words.of(kPerSystem));
}

QString JobLargerThanNode::remedy(const Finding &)
{
    return FindingText::tr(
        "Plan a compute network that connects these systems, or cut the job into "
        "parts that fit into one of them.");
}

} // namespace kf::findings
