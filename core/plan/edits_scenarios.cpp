// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what-ifs.

#include "core/plan/edits.h"
#include "core/plan/edits_common.h"

namespace kf {

namespace {

QList<Scenario> &scenariosOf(Plan &plan)
{
    return plan.scenarios.scenarios;
}

} // namespace

Result<Plan> insertScenario(Plan plan, Scenario scenario, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::Scenario, scenariosOf, std::move(scenario), at, nullptr);
}

Result<Plan> replaceScenario(Plan plan, const Id &id, Scenario scenario)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Scenario, scenariosOf, id, std::move(scenario), nullptr);
}

Result<Plan> deleteScenario(Plan plan, const Id &id)
{
    return edits::deleteThings(std::move(plan), IdKind::Scenario, scenariosOf, {id});
}

} // namespace kf
