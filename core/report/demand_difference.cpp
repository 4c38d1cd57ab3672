// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/demand_difference.h"

#include <algorithm>

namespace kf {

Hours difference(const Hours &then, const Hours &today)
{
    Hours result = then;
    for (std::size_t hour = 0; hour < result.size(); ++hour)
        result[hour] -= today[hour];
    return result;
}

GroupFigures difference(const GroupFigures &then, const GroupFigures &today)
{
    GroupFigures result = then;
    for (qsizetype day = 0; day < std::min(then.local.size(), today.local.size()); ++day)
        result.local[day] = difference(then.local[day], today.local[day]);
    return result;
}

DemandSum difference(const DemandSum &then, const DemandSum &today)
{
    DemandSum result = then;
    const qsizetype days = std::min(then.hourlyTotal.size(), today.hourlyTotal.size());
    for (qsizetype day = 0; day < days; ++day) {
        result.hourlyTotal[day] = difference(then.hourlyTotal[day], today.hourlyTotal[day]);
        result.gpuHoursPerDay[day] -= today.gpuHoursPerDay[day];
    }
    return result;
}

} // namespace kf
