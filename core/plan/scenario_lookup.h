// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a plan counts while a scenario is looked at, where that is a lookup.

#include "core/plan/plan.h"

namespace kf {

/// The scenario with that id; nullptr for the base and for one that the plan has not.
const Scenario *scenarioNamed(const Plan &plan, const Id &id);

/// The policy of the plan with what `scenario` (nullptr: the base) says instead.
Policy policyIn(const Plan &plan, const Scenario *scenario);

/// The yearly rate of one cell of `group` in that scenario; of no local hour (-1) that of the
/// group.
double rateIn(const Plan &plan,
              const Id &scenario,
              const Group &group,
              const Id &dayType = {},
              int hour = -1);

} // namespace kf
