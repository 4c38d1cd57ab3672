// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads against what is there: GPUs that serving keeps, cores, memory, data that does not come
// fast enough.

#include "core/findings/rules.h"
#include "core/words/time_words.h"
#include "core/workloads/derived_demand.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kDayType("day_type");
constexpr QLatin1StringView kHour("hour");
constexpr QLatin1StringView kBatch("batch");
constexpr QLatin1StringView kSetAside("set_aside");
constexpr QLatin1StringView kSupply("supply");
constexpr QLatin1StringView kPeak("peak");
constexpr QLatin1StringView kP99("p99");
constexpr QLatin1StringView kDevices("devices");
constexpr QLatin1StringView kRequired("required");
constexpr QLatin1StringView kProfile("profile");
constexpr QLatin1StringView kWorkload("workload");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kOnePool("one_pool");
constexpr QLatin1StringView kSeconds("seconds");
constexpr QLatin1StringView kTarget("target");
constexpr QLatin1StringView kServers("servers");
constexpr QLatin1StringView kConcurrency("concurrency");
constexpr QLatin1StringView kRun("run");
constexpr QLatin1StringView kComputeDays("compute_days");
constexpr QLatin1StringView kDataDays("data_days");
constexpr QLatin1StringView kRate("rate");
constexpr QLatin1StringView kTier("tier");
constexpr QLatin1StringView kQuota("quota");
constexpr QLatin1StringView kCapacity("capacity");

constexpr double kTolerance = 1e-9; ///< relative; what is just reached is not passed

bool isAbove(double value, double limit)
{
    return value - limit > kTolerance * std::max(std::abs(value), std::abs(limit));
}

Amount gpus(double count)
{
    return {count, Unit::Gpus};
}

/// The first month for which `holds(month, required, supply)`, among those in which there is enough
/// at all.
template<typename Holds>
std::optional<int> firstMonth(const AcceleratorForecast &forecast, const Holds &holds)
{
    for (int m = 0; m < forecast.supply.size(); ++m) {
        const std::optional<double> supply = forecast.supply[m];
        if (supply && forecast.required.value(m) <= *supply && holds(m, *supply))
            return m;
    }
    return std::nullopt;
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

} // namespace

// --- batch-uses-reserved

QList<Finding> BatchUsesReserved::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &all = input.figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() == kCpuCore || !it->known)
            continue;
        const auto left = [&](int m, double supply) {
            return std::max(0.0, supply - it->setAside.value(m));
        };
        const std::optional<int> month = firstMonth(*it, [&](int m, double supply) {
            const double batch = it->batchPeak.value(m);
            return batch - left(m, supply) > kTolerance && isAbove(batch, left(m, supply));
        });
        if (!month)
            continue;
        found.append(made<BatchUsesReserved>(Severity::Warning,
                                             pathOfKey(input.plan, it.key()),
                                             {argument(kAccelerator, it.key()),
                                              argument(kMonth, PlanMonth{*month}),
                                              argument(kBatch, gpus(it->batchPeak.value(*month))),
                                              argument(kSetAside, gpus(it->setAside.value(*month))),
                                              argument(kSupply, gpus(*it->supplyIn(*month)))}));
    }
    return found;
}

QString BatchUsesReserved::sentence(const FindingWords &words)
{
    return FindingText::tr("From %1 on, batch work on %2 peaks at %3, although %4 of %5 are set "
                           "aside for serving. Both fit only where their hours differ.")
        .arg(words.of(kMonth),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kBatch),
             words.of(kSetAside),
             words.of(kSupply));
}

QString BatchUsesReserved::remedy(const Finding &)
{
    return FindingText::tr("Move jobs to hours in which serving needs little, add systems, or let "
                           "batch work run in the cloud.");
}

// --- occasional-beyond-supply

QList<Finding> OccasionalBeyondSupply::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &occasional = input.figures.training.occasional;
    for (auto key = occasional.cbegin(); key != occasional.cend(); ++key) {
        const auto forecast = input.figures.growth.byAccelerator.constFind(key.key());
        if (!key->p99Gpus || *key->p99Gpus <= 0.0 ||
            forecast == input.figures.growth.byAccelerator.cend() || !forecast->known)
            continue;
        const double p99 = *key->p99Gpus;
        const std::optional<int> month = firstMonth(*forecast, [&](int m, double supply) {
            return isAbove(forecast->peakOutsideCloud.value(m) + p99, supply);
        });
        if (!month)
            continue;
        found.append(made<OccasionalBeyondSupply>(
            Severity::Advice,
            pathOfKey(input.plan, key.key()),
            {argument(kAccelerator, key.key()),
             argument(kMonth, PlanMonth{*month}),
             argument(kPeak, gpus(forecast->peakOutsideCloud.value(*month))),
             argument(kP99, gpus(p99)),
             argument(kSupply, gpus(*forecast->supplyIn(*month)))}));
    }
    return found;
}

QString OccasionalBeyondSupply::sentence(const FindingWords &words)
{
    return FindingText::tr("Training runs that come now and then keep up to %1 of %2 busy in 99 % "
                           "of the time. From %3 on that does not fit beside the peak of %4: "
                           "there are %5.")
        .arg(words.of(kP99),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kMonth),
             words.of(kPeak),
             words.of(kSupply));
}

QString OccasionalBeyondSupply::remedy(const Finding &)
{
    return FindingText::tr("Let such runs wait for quiet hours, or add systems for them.");
}

// --- cpu-supply-unknown

QList<Finding> CpuSupplyUnknown::find(const RuleInput &input)
{
    const auto &all = input.figures.growth.byAccelerator;
    const auto cores = all.constFind(kCpuCore);
    if (cores == all.cend())
        return {};
    for (int m = 0; m < cores->supply.size(); ++m) {
        if (cores->required.value(m) <= 0.0 || cores->supply[m])
            continue;
        QList<Argument> arguments = {argument(kMonth, PlanMonth{m}),
                                     argument(kRequired, Amount{cores->required[m], Unit::Cores})};
        const QStringList devices = input.figures.growth.devicesWithoutCores;
        if (!devices.isEmpty())
            arguments.append(argument(kDevices, devices));
        return {made<CpuSupplyUnknown>(
            Severity::Advice, pathOf(IdKind::CatalogGpu, kCpuCore), std::move(arguments))};
    }
    return {};
}

QString CpuSupplyUnknown::sentence(const FindingWords &words)
{
    if (words.has(kDevices))
        return FindingText::tr("%1 are required from %2 on, but nobody knows how many "
                               "there are: the cores of %3 are not known.")
            .arg(
                words.of(kRequired), words.of(kMonth), words.name(kDevices, IdKind::CatalogDevice));
    return FindingText::tr("%1 are required from %2 on, but no machine with cores is "
                           "placed.")
        .arg(words.of(kRequired), words.of(kMonth));
}

QString CpuSupplyUnknown::remedy(const Finding &finding)
{
    if (argumentOf(finding, kDevices) == nullptr)
        return FindingText::tr("Place the machines on which this work runs.");
    return FindingText::tr("Say how many cores these machines have.");
}

// --- cpu-short

QList<Finding> CpuShort::find(const RuleInput &input)
{
    const auto &all = input.figures.growth.byAccelerator;
    const auto cores = all.constFind(kCpuCore);
    if (cores == all.cend() || !cores->runsOutMonth)
        return {};
    const int month = *cores->runsOutMonth;
    return {made<CpuShort>(
        Severity::Error,
        pathOf(IdKind::CatalogGpu, kCpuCore),
        {argument(kMonth, PlanMonth{month}),
         argument(kRequired, Amount{cores->required.value(month), Unit::Cores}),
         argument(kSupply, Amount{cores->supplyIn(month).value_or(0.0), Unit::Cores})})};
}

QString CpuShort::sentence(const FindingWords &words)
{
    return FindingText::tr("CPU cores run out in %1: %2 are required, and what is placed leaves %3 "
                           "after the platform's own share.")
        .arg(words.of(kMonth), words.of(kRequired), words.of(kSupply));
}

QString CpuShort::remedy(const Finding &)
{
    return FindingText::tr(
        "Place more machines before that month, or move this work to the cloud.");
}

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
    return FindingText::tr("%1 answers within %2 at %3 (%4), but the target is %5.")
        .arg(words.of(kWorkload),
             words.of(kSeconds),
             words.of(kHour),
             words.name(kDayType, IdKind::DayType),
             words.of(kTarget));
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
    return found;
}

QString GpusStarve::sentence(const FindingWords &words)
{
    return FindingText::tr("The GPUs of %1 wait for data: computing takes %2, reading its data at "
                           "%4 takes %3.")
        .arg(words.name(kRun, IdKind::TrainingRun),
             words.of(kComputeDays),
             words.of(kDataDays),
             words.of(kRate));
}

QString GpusStarve::remedy(const Finding &)
{
    return FindingText::tr("Keep this data on a faster tier, or train on fewer GPUs.");
}

// --- storage-quota-over

QList<Finding> StorageQuotaOver::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &tiers = input.figures.storage.tiers;
    for (auto tier = tiers.cbegin(); tier != tiers.cend(); ++tier) {
        std::optional<double> largest;
        for (const std::optional<double> &capacity : tier->capacity) {
            if (capacity)
                largest = std::max(largest.value_or(0.0), *capacity);
        }
        if (!largest || !tier->quotaGb || !isAbove(*tier->quotaGb, *largest))
            continue;
        found.append(
            made<StorageQuotaOver>(Severity::Error,
                                   pathOf(IdKind::Tier, tier.key()),
                                   {argument(kTier, tier.key()),
                                    argument(kQuota, Amount{*tier->quotaGb, Unit::Gigabytes}),
                                    argument(kCapacity, Amount{*largest, Unit::Gigabytes})}));
    }
    return found;
}

QString StorageQuotaOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Groups may store %1 on %2, homes included, but it holds %3.")
        .arg(words.of(kQuota), words.name(kTier, IdKind::Tier), words.of(kCapacity));
}

QString StorageQuotaOver::remedy(const Finding &)
{
    return FindingText::tr("Lower the quotas, or add capacity.");
}

} // namespace kf::findings
