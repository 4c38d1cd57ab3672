// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Months that people type as dates. A plan keeps them as months from its start, so that they would
// move along with another one.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// How many there are: of events, of groups that come or go, of moves, devices and reserved
/// instances, and the months that scenarios are sized for. What is there from the start on has no
/// date; the month that the plan itself is sized for is a setting beside its start.
int countDates(const Plan &plan);

/// Counts them from `start`, so that they stay the dates they are; the start of the plan itself is
/// left as it is. What would begin before `start` is there from it on. Fails where an event, or the
/// end of a group or a device, lies before it: its place is "plan/start".
Result<Plan> keepDates(Plan plan, const Month &start);

} // namespace kf
