// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_lookup.h"

#include "core/growth/grown_demand.h"

#include <algorithm>

namespace kf {

const Scenario *scenarioNamed(const Plan &plan, const Id &id)
{
    const auto &scenarios = plan.scenarios.scenarios;
    const auto found = std::find_if(
        scenarios.cbegin(), scenarios.cend(), [&id](const Scenario &s) { return s.id == id; });
    return found == scenarios.cend() ? nullptr : &*found;
}

Policy policyIn(const Plan &plan, const Scenario *scenario)
{
    Policy policy = plan.settings.policy;
    if (scenario != nullptr) {
        policy.headroom = scenario->headroom.value_or(policy.headroom);
        policy.sizeAtMonth = scenario->sizeAtMonth.value_or(policy.sizeAtMonth);
    }
    return policy;
}

double rateIn(const Plan &plan, const Id &scenario, const Group &group, const Id &dayType, int hour)
{
    return rateOf(group, changeOf(scenarioNamed(plan, scenario), group.id), dayType, hour);
}

} // namespace kf
