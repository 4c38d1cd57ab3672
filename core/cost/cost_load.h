// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What has to run where: the demand of one accelerator by month and slot, apart by the place of its
// groups. It is what owning and renting are weighed by.

#include "core/growth/lane_sums.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <array>

namespace kf {

/// GPUs by kind of group.
using GpusByKind = std::array<double, EnumWords<GroupKind>::words.size()>;

/// Slots of a year in which everything is the same.
struct LoadSlot {
    double hours = 0.0; ///< a year
    GpusByKind onPremise{};
    GpusByKind hybrid{};
    GpusByKind cloud{};

    bool operator==(const LoadSlot &) const = default;
};

/// The demand of one accelerator or pool, by month 0..horizon.
struct AcceleratorLoad {
    AcceleratorKey key;
    bool known = true; ///< false: the demand of a group is not known, or that of a year is not
    QList<QList<LoadSlot>> months;

    bool operator==(const AcceleratorLoad &) const = default;
};

/// The loads of every accelerator that a group names, `cpu-core` left out, on the typical date.
/// `unknown` are those of which a group's demand is not known. Where the days of the day types do
/// not add up to a year, none is known.
QList<AcceleratorLoad> costLoads(const QList<LaneSums> &lanes,
                                 const Calendar &calendar,
                                 const QList<DayType> &dayTypes,
                                 int horizonMonths,
                                 const QSet<AcceleratorKey> &unknown);

/// How many hours of the average year of the first `months` how many GPUs are busy, wherever they
/// run: levels downwards. Empty where that is not known.
QList<DurationStep> busyDurations(const AcceleratorLoad &load, int months);

/// The sum over kinds.
double totalOf(const GpusByKind &gpus);

/// The most GPUs that `gpus` finds in a slot of the month.
template<typename Month, typename Gpus> double peakOf(const Month &month, Gpus gpus)
{
    double peak = 0.0;
    for (const auto &slot : month)
        peak = std::max(peak, gpus(slot));
    return peak;
}

} // namespace kf
