// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One rule for all pages while a scenario is looked at: every number is the scenario's; what the
// scenario changes is locked, everything else that is typed belongs to the base.

#include "core/plan/plan.h"
#include "ui/pages/page_id.h"

#include <QString>

namespace kf {

/// Why cells that a scenario changes cannot be typed into; empty for the base.
QString lockedByScenario(const Plan &plan, const Id &scenario);

/// The rule as that page follows it; empty for the base.
QString scenarioRule(const Plan &plan, const Id &scenario, PageId page);

} // namespace kf
