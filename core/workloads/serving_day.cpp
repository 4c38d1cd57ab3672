// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/serving_day.h"

#include "core/workloads/derived_demand.h"
#include "core/workloads/queueing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

double copiesOf(const ServingWorkload &workload)
{
    return workload.delivery == Delivery::Embedded ? workload.copies : 1.0;
}

/// Servers that keep the utilisation alone, however long requests wait.
double serversForUtilisation(const ServingWorkload &workload, double erlangs)
{
    const double atMost = workload.maxUtilisation * (1.0 + kUtilisationTolerance);
    return std::max(std::floor(erlangs) + 1.0, std::ceil(erlangs / atMost));
}

int peakHourOf(const Hours &gpus, const Hours &rates)
{
    std::size_t peak = 0;
    for (std::size_t h = 1; h < gpus.size(); ++h) {
        if (gpus[h] > gpus[peak] || (gpus[h] == gpus[peak] && rates[h] > rates[peak]))
            peak = h;
    }
    return static_cast<int>(peak);
}

} // namespace

ServingBound
servingBound(const ServingWorkload &workload, double erlangs, double servers, double replicas)
{
    const double copies = copiesOf(workload);
    const double each = servers / copies;
    if (replicas / copies > std::ceil(each / workload.serversPerReplica))
        return ServingBound::Least;
    if (erlangs <= 0.0)
        return ServingBound::Nothing;
    return each > serversForUtilisation(workload, erlangs / copies) ? ServingBound::Wait
                                                                    : ServingBound::Utilisation;
}

std::optional<ServingDayFigures> servingDayFigures(const ServingWorkload &workload,
                                                   const ServingFigures &figures,
                                                   qsizetype day,
                                                   const Id &dayType)
{
    if (!figures.known || day < 0 || day >= figures.gpus.size())
        return std::nullopt;
    ServingDayFigures its;
    if (const Hours *rates = ratesOn(workload, dayType))
        its.rates = *rates;
    const Hours &gpus = figures.gpus[day];
    its.peakHour = peakHourOf(gpus, its.rates);
    its.peakRate = *std::max_element(its.rates.begin(), its.rates.end());
    const Hours &waits = figures.waitS[day];
    const auto longest = std::max_element(waits.begin(), waits.end());
    its.longestWaitS = *longest;
    its.waitHour = static_cast<int>(longest - waits.begin());
    its.gpuHours = std::accumulate(gpus.begin(), gpus.end(), 0.0);
    for (std::size_t h = 0; h < kHoursPerDay; ++h)
        its.bounds[h] = servingBound(workload,
                                     figures.offeredErlangs[day][h],
                                     figures.servers[day][h],
                                     figures.replicas[day][h]);
    const auto peak = static_cast<std::size_t>(its.peakHour);
    its.erlangs = figures.offeredErlangs[day][peak];
    its.servers = figures.servers[day][peak];
    its.replicas = figures.replicas[day][peak];
    its.gpus = gpus[peak];
    if (its.replicas > 0.0)
        its.utilisation = its.erlangs / (its.replicas * workload.serversPerReplica);
    return its;
}

} // namespace kf
