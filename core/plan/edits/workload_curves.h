// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Curves of a day for workloads: shapes to start from, and how one is scaled or changed in an hour.

#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Shapes of a day to start from.
enum class DayShape { OfficeHours, FollowTheSun, Nightly, Flat };
template<> struct EnumWords<DayShape> {
    static constexpr std::array words{"office-hours", "follow-the-sun", "nightly", "flat"};
};

/// That shape, its largest hour 1.
Hours shapeOf(DayShape shape);

/// The largest hour of a day.
double peakOf(const Hours &hours);
/// The hours so that the largest becomes `peak`; the same in every hour where all were 0.
Hours scaledTo(const Hours &hours, double peak);

/// The rates of a day type: those of every day where the days do not differ.
Hours ratesOf(const RequestRates &rates, const Id &dayType);
/// Rates in which that day has `hours`; where the days do not differ, all have.
RequestRates withRates(RequestRates rates, const Id &dayType, const Hours &hours);

/// Requests a second of a serving workload on a day type; fails for one that is not there and for
/// rates below 0.
Result<Plan> setRates(Plan plan, const Id &serving, const Id &dayType, const Hours &rates);
/// The active share of people by hour; values beyond 0..1 are refused.
Result<Plan> setActiveShare(Plan plan, const Id &exploratory, const Hours &share);

} // namespace kf
