// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/derived_demand.h"

#include "core/base/day.h"
#include "core/workloads/queueing.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kOverlapTolerance = 1e-9; ///< hours; a shorter touch of an hour does not count

bool isOpenShare(double value)
{
    return value > 0.0 && value < 1.0;
}

bool isPositive(double value)
{
    return value > 0.0 && std::isfinite(value);
}

bool isUsable(const ServingWorkload &workload)
{
    return isPositive(workload.serviceTimeS) && workload.serversPerReplica >= 1 &&
           isPositive(workload.gpusPerReplica) && isOpenShare(workload.maxUtilisation) &&
           workload.waitTargetS >= 0.0 && isOpenShare(workload.waitPercentile) &&
           isPositive(workload.burstiness) && workload.copies >= 1;
}

bool isUsable(const ScheduledWorkload &workload)
{
    return workload.durationH > 0.0 && workload.durationH <= kHoursPerDay;
}

bool allFinite(const QList<Hours> &days)
{
    return std::all_of(days.cbegin(), days.cend(), [](const Hours &hours) {
        return std::all_of(hours.begin(), hours.end(), [](double v) { return std::isfinite(v); });
    });
}

/// `hours` on the day types that `chosen` names, all where it names none; zeros on the others.
QList<Hours>
onDays(const Hours &hours, const std::optional<QList<Id>> &chosen, const QList<DayType> &dayTypes)
{
    QList<Hours> days;
    days.reserve(dayTypes.size());
    for (const DayType &dayType : dayTypes)
        days.append(!chosen || chosen->contains(dayType.id) ? hours : Hours{});
    return days;
}

/// The servers that keep the promise for `erlangs`, none where nobody asks.
std::optional<double> serversFor(const ServingWorkload &workload, double erlangs)
{
    if (erlangs <= 0.0)
        return 0.0;
    const WaitPromise promise{workload.maxUtilisation,
                              workload.waitTargetS / workload.serviceTimeS,
                              1.0 - workload.waitPercentile,
                              workload.burstiness};
    return serversNeeded(promise, erlangs);
}

/// Seconds that the slowest requests wait where `servers` servers take `erlangs`.
double waitAtPercentile(const ServingWorkload &workload, double servers, double erlangs)
{
    if (erlangs <= 0.0)
        return 0.0;
    const double late = 1.0 - workload.waitPercentile;
    const double waits = erlangC(servers, erlangs, erlangB(servers, erlangs));
    if (waits <= late)
        return 0.0;
    return std::log(waits / late) * workload.serviceTimeS * workload.burstiness /
           (servers - erlangs);
}

/// One day of a serving workload in five rows.
struct ServingDay {
    Hours offered{};
    Hours servers{};
    Hours replicas{};
    Hours wait{};
    Hours gpus{};
};

std::optional<ServingDay> servingDay(const ServingWorkload &workload, const Hours &rates)
{
    ServingDay day;
    for (std::size_t h = 0; h < kHoursPerDay; ++h) {
        std::optional<ServingHour> hour;
        if (h > 0 && rates[h] == rates[h - 1])
            hour = ServingHour{day.offered[h - 1],
                               day.servers[h - 1],
                               day.replicas[h - 1],
                               day.wait[h - 1],
                               day.gpus[h - 1]};
        else
            hour = servingHour(workload, rates[h]);
        if (!hour)
            return std::nullopt;
        day.offered[h] = hour->offeredErlangs;
        day.servers[h] = hour->servers;
        day.replicas[h] = hour->replicas;
        day.wait[h] = hour->waitS;
        day.gpus[h] = hour->gpus;
    }
    return day;
}

ServingFigures unknownServing(const ServingWorkload &workload)
{
    ServingFigures figures;
    figures.id = workload.id;
    figures.known = false;
    return figures;
}

ServingFigures figuresOf(const ServingWorkload &workload, const QList<DayType> &dayTypes)
{
    ServingFigures figures;
    figures.id = workload.id;
    for (const DayType &dayType : dayTypes) {
        const Hours *rates = ratesOn(workload, dayType.id);
        const std::optional<ServingDay> day =
            rates == nullptr ? ServingDay() : servingDay(workload, *rates);
        if (!day)
            return unknownServing(workload);
        figures.offeredErlangs.append(day->offered);
        figures.servers.append(day->servers);
        figures.replicas.append(day->replicas);
        figures.waitS.append(day->wait);
        figures.gpus.append(day->gpus);
    }
    return allFinite(figures.gpus) && isUsable(workload) ? figures : unknownServing(workload);
}

ScheduledFigures figuresOf(const ScheduledWorkload &workload, const QList<DayType> &dayTypes)
{
    ScheduledFigures figures;
    figures.id = workload.id;
    const std::optional<Hours> hours = scheduledGpus(workload);
    figures.known = hours.has_value();
    if (!hours)
        return figures;
    figures.gpus = onDays(*hours, workload.dayTypes, dayTypes);
    figures.slackH = slackHours(workload);
    return figures;
}

ExploratoryFigures figuresOf(const ExploratoryWorkload &workload, const QList<DayType> &dayTypes)
{
    Hours gpus{};
    for (std::size_t h = 0; h < gpus.size(); ++h)
        gpus[h] = workload.people * workload.gpusPerPerson * workload.activeShare[h];
    ExploratoryFigures figures;
    figures.id = workload.id;
    figures.gpus = onDays(gpus, workload.dayTypes, dayTypes);
    figures.known = allFinite(figures.gpus);
    return figures;
}

template<typename Figures, typename Workload>
QList<Figures> figuresOfAll(const QList<Shared<Workload>> &workloads,
                            const QList<DayType> &dayTypes)
{
    QList<Figures> all;
    all.reserve(workloads.size());
    for (const Shared<Workload> &workload : workloads)
        all.append(figuresOf(*workload, dayTypes));
    return all;
}

template<typename Workload, typename Figures>
void addAll(QHash<Id, DerivedDemand> &groups,
            const QList<Shared<Workload>> &workloads,
            const QList<Figures> &figures,
            const QList<DayType> &dayTypes)
{
    for (qsizetype i = 0; i < workloads.size(); ++i) {
        DerivedDemand &group = groups[workloads[i]->group];
        if (!figures[i].known) {
            group.unusable.append(workloads[i]->id);
            continue;
        }
        for (qsizetype d = 0; d < dayTypes.size(); ++d) {
            Hours &sum = group.hours[dayTypes[d].id];
            for (std::size_t h = 0; h < sum.size(); ++h)
                sum[h] += figures[i].gpus[d][h];
        }
    }
}

} // namespace

const Hours *ratesOn(const ServingWorkload &workload, const Id &dayType)
{
    if (const auto *everyDay = std::get_if<Hours>(&workload.requestsPerS))
        return everyDay;
    const auto &byDay = std::get<QMap<Id, Hours>>(workload.requestsPerS);
    const auto day = byDay.constFind(dayType);
    return day == byDay.constEnd() ? nullptr : &*day;
}

std::optional<ServingHour> servingHour(const ServingWorkload &workload, double requestsPerS)
{
    if (!isUsable(workload))
        return std::nullopt;
    const double copies = workload.delivery == Delivery::Embedded ? workload.copies : 1.0;
    const double erlangs = std::max(0.0, requestsPerS) / copies * workload.serviceTimeS;
    const std::optional<double> servers = serversFor(workload, erlangs);
    if (!servers)
        return std::nullopt;
    const double replicas = std::max(static_cast<double>(workload.minReplicas),
                                     std::ceil(*servers / workload.serversPerReplica));
    ServingHour hour;
    hour.offeredErlangs = erlangs * copies;
    hour.servers = *servers * copies;
    hour.replicas = replicas * copies;
    hour.waitS = waitAtPercentile(workload, replicas * workload.serversPerReplica, erlangs);
    hour.gpus = replicas * workload.gpusPerReplica * copies;
    return hour;
}

std::optional<Hours> scheduledGpus(const ScheduledWorkload &workload)
{
    if (!isUsable(workload))
        return std::nullopt;
    const double start = double(workload.start.minutes) / kMinutesPerHour;
    const double end = start + workload.durationH;
    Hours gpus{};
    for (int hour = 0; hour < 2 * kHoursPerDay; ++hour) {
        const double overlap = std::min(end, hour + 1.0) - std::max(start, double(hour));
        if (overlap > kOverlapTolerance)
            gpus[static_cast<std::size_t>(hour % kHoursPerDay)] = workload.gpus;
    }
    return gpus;
}

std::optional<double> slackHours(const ScheduledWorkload &workload)
{
    if (!workload.finishBy || !isUsable(workload))
        return std::nullopt;
    int minutesLeft = workload.finishBy->minutes - workload.start.minutes;
    if (minutesLeft <= 0)
        minutesLeft += kMinutesPerDay;
    return double(minutesLeft) / kMinutesPerHour - workload.durationH;
}

bool isLate(double slackHours)
{
    return slackHours < -kOverlapTolerance;
}

WorkloadFigures workloadFigures(const Workloads &workloads, const QList<DayType> &dayTypes)
{
    return {figuresOfAll<ServingFigures>(workloads.serving, dayTypes),
            figuresOfAll<ScheduledFigures>(workloads.scheduled, dayTypes),
            figuresOfAll<ExploratoryFigures>(workloads.exploratory, dayTypes)};
}

QHash<Id, DerivedDemand> derivedDemand(const Workloads &workloads,
                                       const WorkloadFigures &figures,
                                       const QList<DayType> &dayTypes)
{
    QHash<Id, DerivedDemand> groups;
    addAll(groups, workloads.serving, figures.serving, dayTypes);
    addAll(groups, workloads.scheduled, figures.scheduled, dayTypes);
    addAll(groups, workloads.exploratory, figures.exploratory, dayTypes);
    return groups;
}

} // namespace kf
