// SPDX-License-Identifier: GPL-3.0-or-later
// Models that are served: how they reach those who ask, how fast they answer, on what they run.

#include "core/base/state.h"
#include "core/demand/accelerator_keys.h"
#include "core/findings/rules.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"
#include "core/workloads/derived_demand.h"

#include <QSet>

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kDayType("day_type");
constexpr QLatin1StringView kHour("hour");
constexpr QLatin1StringView kProfile("profile");
constexpr QLatin1StringView kWorkload("workload");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kOnePool("one_pool");
constexpr QLatin1StringView kSeconds("seconds");
constexpr QLatin1StringView kTarget("target");
constexpr QLatin1StringView kServers("servers");
constexpr QLatin1StringView kConcurrency("concurrency");
constexpr QLatin1StringView kParameters("parameters");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kMonth("month");

constexpr double kSmallModel = 1e6; ///< parameters: with fewer a CPU core answers as fast

Amount gpus(double count)
{
    return {count, Unit::Gpus};
}

/// Workloads count only in groups whose demand is derived from them.
QSet<Id> derivedGroups(const Plan &plan)
{
    QSet<Id> groups;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->source == DemandSource::Workloads)
            groups.insert(group->id);
    }
    return groups;
}

/// Calls visit(workload, figures) for every serving workload that counts.
template<typename Visit> void forEachServing(const RuleInput &input, const Visit &visit)
{
    const QList<Shared<ServingWorkload>> &all = input.plan.workloads.serving;
    if (all.isEmpty())
        return; // most plans: no look at thousands of groups
    const QSet<Id> derived = derivedGroups(input.plan);
    const QList<ServingFigures> &figures = input.figures.workloads.serving;
    for (qsizetype i = 0; i < std::min(all.size(), figures.size()); ++i) {
        if (derived.contains(all[i]->group))
            visit(*all[i], figures[i]);
    }
}

double largestOf(const QList<Hours> &days)
{
    double largest = 0.0;
    for (const Hours &day : days)
        largest = std::max(largest, *std::max_element(day.begin(), day.end()));
    return largest;
}

/// The largest of a day with one shared pool in place of the copies.
double largestOfOnePool(const ServingWorkload &workload)
{
    ServingWorkload pooled = workload;
    pooled.copies = 1;
    double largest = 0.0;
    const auto add = [&](const Hours &rates) {
        for (const double rate : rates) {
            if (const std::optional<ServingHour> hour = servingHour(pooled, rate))
                largest = std::max(largest, hour->gpus);
        }
    };
    if (const auto *everyDay = std::get_if<Hours>(&workload.requestsPerS)) {
        add(*everyDay);
    } else {
        for (const Hours &rates : std::get<QMap<Id, Hours>>(workload.requestsPerS))
            add(rates);
    }
    return largest;
}

/// Where an answer takes longest.
struct Slowest {
    qsizetype day = 0;
    int hour = 0;
    double seconds = 0.0;
};

Slowest slowestOf(const ServingWorkload &workload, const ServingFigures &figures)
{
    Slowest slowest;
    for (qsizetype d = 0; d < figures.waitS.size(); ++d) {
        for (int h = 0; h < kHoursPerDay; ++h) {
            const auto at = static_cast<std::size_t>(h);
            const double seconds = workload.serviceTimeS + figures.waitS[d][at];
            if (figures.offeredErlangs[d][at] > 0.0 && seconds > slowest.seconds)
                slowest = {d, h, seconds};
        }
    }
    return slowest;
}

/// Placed systems of one accelerator that are in service.
struct ServingSystems {
    Id device; ///< of one of those that serve
    double serving = 0.0;
    double spare = 0.0;
    double gpus = 0.0; ///< of those that serve
};

QMap<AcceleratorKey, ServingSystems>
systemsByKey(const RuleInput &input, const AcceleratorKeys &keys, int month)
{
    QMap<Id, ServingSystems> kinds;
    forEachDevice(input.plan.topology, [&](const Rack &, const PlacedDevice &device) {
        if (!isInService(device, month))
            return;
        ServingSystems &kind = kinds[device.device];
        (device.spare ? kind.spare : kind.serving) += 1.0;
    });
    QMap<AcceleratorKey, ServingSystems> systems;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        const DeviceEntry *entry = input.catalog.device(kind.key());
        if (entry == nullptr || entry->gpuCount <= 0.0 || !entry->gpuModel)
            continue;
        ServingSystems &sum = systems[keys.keyOf(*entry->gpuModel)];
        sum.serving += kind->serving;
        sum.spare += kind->spare;
        sum.gpus += kind->serving * entry->gpuCount;
        if (kind->serving > 0.0)
            sum.device = kind.key();
    }
    return systems;
}

/// The system on which all of an accelerator's serving depends, placed or, as long as nothing of it
/// is there, to be bought; nothing where there are more, a spare, GPUs of a cloud, or nobody knows.
std::optional<Id>
onlySystem(const AcceleratorForecast &forecast, const ServingSystems &placed, int month)
{
    const std::optional<double> supply = forecast.supplyIn(month);
    if (!supply || *supply > placed.gpus * (1.0 + kLimitTolerance))
        return std::nullopt;
    const double all = placed.serving + placed.spare;
    if (all > 0.0)
        return all == 1.0 && placed.spare == 0.0 ? std::optional(placed.device) : std::nullopt;
    const bool isOne = forecast.systems && forecast.systems->count == 1.0;
    return isOne ? std::optional(forecast.systems->device) : std::nullopt;
}

bool servesOnPremises(const Group &group, const Cost &cost, int month)
{
    return group.kind == GroupKind::Serving && group.active.fromMonth <= month &&
           month <= group.active.toMonth.value_or(month) &&
           placeIn(cost, group.id, month) == PlacementKind::OnPremise;
}

} // namespace

// --- model-embedded

QList<Finding> ModelEmbedded::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachServing(input, [&](const ServingWorkload &workload, const ServingFigures &figures) {
        if (workload.delivery != Delivery::Embedded)
            return;
        found.append(made<ModelEmbedded>(Severity::Warning,
                                         pathOf(IdKind::Serving, workload.id),
                                         {argument(kWorkload, workload.id),
                                          argument(kGpus, gpus(largestOf(figures.gpus))),
                                          argument(kOnePool, gpus(largestOfOnePool(workload)))}));
    });
    for (const Profile &profile : input.plan.platform.profiles) {
        if (profile.deliversAs == DeliversAs::Embedded)
            found.append(made<ModelEmbedded>(Severity::Warning,
                                             pathOf(IdKind::Profile, profile.id),
                                             {argument(kProfile, profile.id)}));
    }
    return found;
}

QString ModelEmbedded::sentence(const FindingWords &words)
{
    if (words.has(kProfile))
        return FindingText::tr("%1 deliver models inside the applications that use them: each then "
                               "carries its own copy and its own GPUs.")
            .arg(words.name(kProfile, IdKind::Profile));
    return FindingText::tr("%1 is embedded in every application that uses it and takes %2 at the "
                           "most; one pool for all of them would take %3.")
        .arg(words.of(kWorkload), words.of(kGpus), words.of(kOnePool));
}

QString ModelEmbedded::remedy(const Finding &)
{
    return FindingText::tr("Serve the model by KServe.");
}

// --- service-slower-than-target

QList<Finding> ServiceSlowerThanTarget::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachServing(input, [&](const ServingWorkload &workload, const ServingFigures &figures) {
        if (!workload.responseTargetS || !figures.known)
            return;
        const double target = *workload.responseTargetS;
        const Slowest slowest = slowestOf(workload, figures);
        if (!isAbove(slowest.seconds, target))
            return;
        const bool isHopeless = isAbove(workload.serviceTimeS, target);
        const QString dayType = input.plan.demand.dayTypes.value(slowest.day).id;
        found.append(made<ServiceSlowerThanTarget>(
            isHopeless ? Severity::Error : Severity::Warning,
            pathOf(IdKind::Serving, workload.id),
            {argument(kWorkload, workload.id),
             argument(kDayType, dayType),
             argument(kHour, hourText(slowest.hour)),
             argument(kSeconds, Amount{slowest.seconds, Unit::Seconds}),
             argument(kTarget, Amount{target, Unit::Seconds})}));
    });
    return found;
}

QString ServiceSlowerThanTarget::sentence(const FindingWords &words)
{
    const auto milliseconds = [&words](QLatin1StringView name) {
        return waitText(words.number(name), Digits::Exact, words.locale());
    };
    return FindingText::tr("%1 answers within %2 at %3 (%4), but the target is %5.")
        .arg(words.of(kWorkload),
             milliseconds(kSeconds),
             words.of(kHour),
             words.name(kDayType, IdKind::DayType),
             milliseconds(kTarget));
}

QString ServiceSlowerThanTarget::remedy(const Finding &finding)
{
    if (finding.severity == Severity::Error)
        return FindingText::tr("The service time alone is longer: take a faster accelerator or a "
                               "smaller model, or a target that can be reached.");
    return FindingText::tr("Lower the wait target, or set the response target to what is reached.");
}

// --- llm-does-not-fit

QList<Finding> LlmDoesNotFit::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachServing(input, [&](const ServingWorkload &workload, const ServingFigures &figures) {
        if (!figures.llm || !figures.llm->concurrency ||
            workload.serversPerReplica <= *figures.llm->concurrency)
            return;
        found.append(made<LlmDoesNotFit>(
            Severity::Warning,
            pathOf(IdKind::Serving, workload.id),
            {argument(kWorkload, workload.id),
             argument(kServers, Amount{double(workload.serversPerReplica), Unit::Count}),
             argument(kConcurrency, Amount{*figures.llm->concurrency, Unit::Count}),
             argument(kGpus, gpus(workload.gpusPerReplica))}));
    });
    return found;
}

QString LlmDoesNotFit::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is to answer %2 requests at once, but the memory of %3 holds the "
                           "model and the cache of %4.")
        .arg(words.of(kWorkload), words.of(kServers), words.of(kGpus), words.of(kConcurrency));
}

QString LlmDoesNotFit::remedy(const Finding &)
{
    return FindingText::tr("Answer fewer requests at once, give a replica more GPUs, or take fewer "
                           "bits for weights or cache.");
}

// --- small-model-on-gpu

QList<Finding> SmallModelOnGpu::find(const RuleInput &input)
{
    QList<Finding> found;
    if (input.plan.workloads.serving.isEmpty())
        return found;
    QSet<Id> onCores;
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (group->accelerator == kCpuCore)
            onCores.insert(group->id);
    }
    for (const Shared<ServingWorkload> &workload : input.plan.workloads.serving) {
        const std::optional<double> parameters =
            workload->llm ? workload->llm->parameters : std::nullopt;
        if (!parameters || *parameters >= kSmallModel || workload->gpusPerReplica <= 0.0 ||
            onCores.contains(workload->group))
            continue;
        found.append(made<SmallModelOnGpu>(Severity::Advice,
                                           pathOf(IdKind::Serving, workload->id),
                                           {argument(kWorkload, workload->id),
                                            argument(kParameters, Amount{*parameters, Unit::Count}),
                                            argument(kGpus, gpus(workload->gpusPerReplica))}));
    }
    return found;
}

QString SmallModelOnGpu::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is a model of %2 parameters and takes %3 a replica: one so small "
                           "answers about as fast on CPU cores.")
        .arg(words.of(kWorkload), words.of(kParameters), words.of(kGpus));
}

QString SmallModelOnGpu::remedy(const Finding &)
{
    return FindingText::tr("Serve it from a group that needs CPU cores.");
}

// --- single-system-serving

QList<Finding> SingleSystemServing::find(const RuleInput &input)
{
    QList<Finding> found;
    const int month = input.figures.growth.sizeAtMonth;
    const AcceleratorKeys keys(input.plan.settings.pools);
    QMap<AcceleratorKey, Id> only; // system
    const auto &forecasts = input.figures.growth.byAccelerator;
    std::optional<QMap<AcceleratorKey, ServingSystems>> placed;
    for (auto one = forecasts.cbegin(); one != forecasts.cend(); ++one) {
        if (one.key() == kCpuCore || !one->known || one->setAside.value(month) <= 0.0)
            continue;
        if (!placed) // a walk through all racks
            placed = systemsByKey(input, keys, month);
        if (const auto system = onlySystem(*one, placed->value(one.key()), month))
            only.insert(one.key(), *system);
    }
    if (only.isEmpty())
        return found;
    for (const Shared<Group> &group : input.plan.demand.groups) {
        const auto system = only.constFind(keys.keyOf(group->accelerator));
        if (system != only.constEnd() && servesOnPremises(*group, input.plan.cost, month))
            found.append(made<SingleSystemServing>(Severity::Warning,
                                                   pathOf(IdKind::Group, group->id),
                                                   {argument(kGroup, group->id),
                                                    argument(kDevice, *system),
                                                    argument(kMonth, PlanMonth{month})}));
    }
    return found;
}

QString SingleSystemServing::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 depends on a single system in %3, a %2, and there is no spare one: "
                           "while it is down, nobody is answered.")
        .arg(words.name(kGroup, IdKind::Group),
             words.name(kDevice, IdKind::CatalogDevice),
             words.of(kMonth));
}

QString SingleSystemServing::remedy(const Finding &)
{
    return FindingText::tr("Plan a spare system or a second one, or let the group overflow into "
                           "the cloud.");
}

} // namespace kf::findings
