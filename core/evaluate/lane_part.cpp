// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/lane_part.h"

#include <QHash>

namespace kf {

namespace {

/// The index of the lane that counts for each group: the first that lists it.
QHash<Id, qsizetype> laneOfGroups(const QList<Lane> &lanes)
{
    QHash<Id, qsizetype> laneOf;
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        for (const Id &group : lanes[i].groups) {
            if (!laneOf.contains(group))
                laneOf.insert(group, i);
        }
    }
    return laneOf;
}

void addDemand(LaneInput &input, const Evaluation &evaluation)
{
    const Plan &plan = evaluation.plan;
    const QHash<Id, qsizetype> laneOf = laneOfGroups(plan.platform.lanes);
    const QList<Shared<Group>> &groups = plan.demand.groups;
    const int month = evaluation.question.demandMonth();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto lane = laneOf.constFind(groups[i]->id);
        if (lane == laneOf.cend())
            continue;
        LaneDemand &demand = input.lanes[*lane];
        demand.schedules = demand.schedules || groups[i]->kind == GroupKind::Scheduled;
        demand.explores = demand.explores || groups[i]->kind == GroupKind::Exploratory;
        if (placeIn(plan.cost, groups[i]->id, month) == PlacementKind::Cloud)
            continue;
        const GroupFigures &figures = *evaluation.demand.groups[i];
        addToLane(demand.loads[figures.key], figures, groups[i]->kind);
    }
}

} // namespace

LaneInput laneInput(const Evaluation &evaluation, const SupplyOfKey &supplyOf)
{
    const Plan &plan = evaluation.plan;
    if (plan.platform.lanes.isEmpty())
        return {};
    LaneInput input{{}, plan.demand.dayTypes, {}};
    for (const Lane &lane : plan.platform.lanes)
        input.lanes.append({lane, {}});
    addDemand(input, evaluation);
    for (const LaneDemand &lane : std::as_const(input.lanes)) {
        const auto named = lane.loads.keys() + lane.lane.quota.keys();
        for (const AcceleratorKey &key : named) {
            if (!input.supply.contains(key))
                input.supply.insert(key, supplyOf(key));
        }
    }
    return input;
}

} // namespace kf
