// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/band_sums.h"

#include "core/report/demand_difference.h"
#include "core/report/levels.h"

namespace kf {

BandSums bandSums(const Plan &plan,
                  const DemandFigures &demand,
                  qsizetype dayType,
                  const AcceleratorKey &key)
{
    BandSums sums;
    for (const Shared<Group> &group : plan.demand.groups) {
        const auto index = demand.groupIndex.constFind(group->id);
        if (index == demand.groupIndex.cend())
            continue;
        const GroupFigures &its = *demand.groups[*index];
        if (!key.isEmpty() && its.key != key)
            continue;
        const GroupBand band = bandOf(group->kind, its.key);
        BandSum &sum = sums[band];
        sum.known = sum.known && its.known;
        sum.gpuHours += gpuHoursOfDay(its, dayType);
        const DemandSum &total =
            demandOf(demand, band == GroupBand::CpuCores ? AcceleratorKey(kCpuCore) : key);
        const Hours hours = hoursAtTotal(its, total, dayType);
        for (std::size_t hour = 0; hour < hours.size(); ++hour)
            sum.hours[hour] += hours[hour];
    }
    return sums;
}

BandSums difference(const BandSums &then, const BandSums &today)
{
    BandSums result = then;
    for (auto its = result.begin(); its != result.end(); ++its) {
        const BandSum before = today.value(its.key());
        its->hours = difference(its->hours, before.hours);
        its->gpuHours -= before.gpuHours;
        its->known = its->known && before.known;
    }
    return result;
}

} // namespace kf
