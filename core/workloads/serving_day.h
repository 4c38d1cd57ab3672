// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One day of a serving workload, looked at.

#include "core/workloads/serving_day_figures.h"
#include "core/workloads/workload_figures.h"
#include "core/workloads/workloads.h"

#include <optional>

namespace kf {

/// What the replicas of one hour follow from; `hour` is that of servingHour() for `workload`, or
/// the same from its figures.
ServingBound
servingBound(const ServingWorkload &workload, double erlangs, double servers, double replicas);

/// The day type at index `day` of the plan, whose id is `dayType`. Nothing where the figures are
/// not known or have no such day.
std::optional<ServingDayFigures> servingDayFigures(const ServingWorkload &workload,
                                                   const ServingFigures &figures,
                                                   qsizetype day,
                                                   const Id &dayType);

} // namespace kf
