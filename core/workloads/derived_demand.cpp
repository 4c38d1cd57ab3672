// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/derived_demand.h"

#include "core/workloads/queueing.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kOverlapTolerance = 1e-9; ///< hours; a shorter touch of an hour does not count
constexpr double kMinutesPerHour = 60.0;

using DayHours = QMap<Id, Hours>;

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
           isPositive(workload.burstiness);
}

bool isUsable(const ScheduledWorkload &workload)
{
    return workload.durationH > 0.0 && workload.durationH <= kHoursPerDay;
}

bool allFinite(const Hours &hours)
{
    return std::all_of(hours.begin(), hours.end(), [](double v) { return std::isfinite(v); });
}

/// `hours` on every day type of the plan that `chosen` names; all where it names none.
DayHours
onDays(const Hours &hours, const std::optional<QList<Id>> &chosen, const QList<DayType> &dayTypes)
{
    DayHours days;
    for (const DayType &dayType : dayTypes) {
        if (!chosen || chosen->contains(dayType.id))
            days.insert(dayType.id, hours);
    }
    return days;
}

std::optional<Hours> servingHours(const ServingWorkload &workload, const Hours &requestsPerS)
{
    Hours gpus{};
    for (std::size_t h = 0; h < gpus.size(); ++h) {
        const std::optional<double> needed = servingGpus(workload, requestsPerS[h]);
        if (!needed)
            return std::nullopt;
        gpus[h] = *needed;
    }
    return gpus;
}

std::optional<DayHours> hoursByDay(const ServingWorkload &workload, const QList<DayType> &dayTypes)
{
    if (const auto *everyDay = std::get_if<Hours>(&workload.requestsPerS)) {
        const std::optional<Hours> hours = servingHours(workload, *everyDay);
        return hours ? std::optional(onDays(*hours, std::nullopt, dayTypes)) : std::nullopt;
    }
    DayHours days;
    const auto &byDay = std::get<DayHours>(workload.requestsPerS);
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        const std::optional<Hours> hours = servingHours(workload, day.value());
        if (!hours)
            return std::nullopt;
        days.insert(day.key(), *hours);
    }
    return days;
}

std::optional<DayHours> hoursByDay(const ScheduledWorkload &workload,
                                   const QList<DayType> &dayTypes)
{
    const std::optional<Hours> hours = scheduledGpus(workload);
    return hours ? std::optional(onDays(*hours, workload.dayTypes, dayTypes)) : std::nullopt;
}

std::optional<DayHours> hoursByDay(const ExploratoryWorkload &workload,
                                   const QList<DayType> &dayTypes)
{
    Hours gpus{};
    for (std::size_t h = 0; h < gpus.size(); ++h)
        gpus[h] = workload.people * workload.gpusPerPerson * workload.activeShare[h];
    return onDays(gpus, workload.dayTypes, dayTypes);
}

template<typename Workload>
void addAll(QHash<Id, DerivedDemand> &groups,
            const QList<Shared<Workload>> &workloads,
            const QList<DayType> &dayTypes)
{
    for (const Shared<Workload> &workload : workloads) {
        DerivedDemand &group = groups[workload->group];
        const std::optional<DayHours> days = hoursByDay(*workload, dayTypes);
        if (!days || !std::all_of(days->cbegin(), days->cend(), allFinite)) {
            group.unusable.append(workload->id);
            continue;
        }
        for (auto day = days->cbegin(); day != days->cend(); ++day) {
            Hours &sum = group.hours[day.key()];
            for (std::size_t h = 0; h < sum.size(); ++h)
                sum[h] += day.value()[h];
        }
    }
}

} // namespace

std::optional<double> servingGpus(const ServingWorkload &workload, double requestsPerS)
{
    if (!isUsable(workload))
        return std::nullopt;
    double replicas = workload.minReplicas;
    if (requestsPerS > 0.0) {
        const WaitPromise promise{workload.maxUtilisation,
                                  workload.waitTargetS / workload.serviceTimeS,
                                  1.0 - workload.waitPercentile,
                                  workload.burstiness};
        const std::optional<double> servers =
            serversNeeded(promise, requestsPerS * workload.serviceTimeS);
        if (!servers)
            return std::nullopt;
        replicas = std::max(replicas, std::ceil(*servers / workload.serversPerReplica));
    }
    return replicas * workload.gpusPerReplica;
}

std::optional<Hours> scheduledGpus(const ScheduledWorkload &workload)
{
    if (!isUsable(workload))
        return std::nullopt;
    const double start = workload.start.minutes / kMinutesPerHour;
    const double end = start + workload.durationH;
    Hours gpus{};
    for (int hour = 0; hour < 2 * kHoursPerDay; ++hour) {
        const double overlap = std::min(end, hour + 1.0) - std::max(start, double(hour));
        if (overlap > kOverlapTolerance)
            gpus[static_cast<std::size_t>(hour % kHoursPerDay)] = workload.gpus;
    }
    return gpus;
}

std::optional<double> hoursLate(const ScheduledWorkload &workload)
{
    if (!workload.finishBy || !isUsable(workload))
        return std::nullopt;
    int minutesLeft = workload.finishBy->minutes - workload.start.minutes;
    if (minutesLeft <= 0)
        minutesLeft += kMinutesPerDay;
    const double late = workload.durationH - minutesLeft / kMinutesPerHour;
    return late > kOverlapTolerance ? std::optional(late) : std::nullopt;
}

QHash<Id, DerivedDemand> derivedDemand(const Workloads &workloads, const QList<DayType> &dayTypes)
{
    QHash<Id, DerivedDemand> groups;
    addAll(groups, workloads.serving, dayTypes);
    addAll(groups, workloads.scheduled, dayTypes);
    addAll(groups, workloads.exploratory, dayTypes);
    return groups;
}

} // namespace kf
