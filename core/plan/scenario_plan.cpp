// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scenario_plan.h"

#include "core/growth/grown_demand.h"
#include "core/plan/scenario_lookup.h"
#include "core/workloads/derived_demand.h"

namespace kf {

namespace {

void typeDerived(Plan &plan)
{
    const WorkloadFigures figures = workloadFigures(plan.workloads, plan.demand.dayTypes);
    const QHash<Id, DerivedDemand> derived =
        derivedDemand(plan.workloads, figures, plan.demand.dayTypes);
    for (Shared<Group> &group : plan.demand.groups) {
        const auto own = derived.constFind(group->id);
        if (group->source != DemandSource::Workloads || own == derived.cend() || !own->known())
            continue;
        Group &typed = group.mutate();
        typed.source = DemandSource::Manual;
        typed.demand = own->hours;
    }
}

void change(Group &group, const GroupChange &wanted)
{
    for (Hours &hours : group.demand) {
        for (double &gpus : hours)
            gpus *= wanted.demandMultiplier;
    }
    group.growth.annual += wanted.growthDelta;
    for (QMap<int, double> &rates : group.growth.cells) {
        for (double &rate : rates)
            rate += wanted.growthDelta;
    }
}

} // namespace

Plan planUnder(Plan plan, const Id &scenario)
{
    typeDerived(plan);
    const Scenario *found = scenarioNamed(plan, scenario);
    if (found == nullptr)
        return plan;
    const Scenario wanted = *found;
    for (Shared<Group> &group : plan.demand.groups) {
        const GroupChange own = changeOf(&wanted, group->id);
        if (own != GroupChange())
            change(group.mutate(), own);
    }
    plan.demand.events.removeIf(
        [&wanted](const Event &event) { return event.id && wanted.eventsOff.contains(*event.id); });
    plan.settings.policy = policyIn(plan, &wanted);
    if (wanted.energyPerKwh)
        plan.cost.finance.energyPerKwh = wanted.energyPerKwh;
    return plan;
}

} // namespace kf
