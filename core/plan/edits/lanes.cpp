// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/lanes.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<Lane> &lanesOf(Plan &plan)
{
    return plan.platform.lanes;
}

bool saysNothing(const Quota &quota)
{
    return !quota.nominal && !quota.borrow && !quota.lend && quota.kept == KeptKeys();
}

Quota proposedQuota(Quota quota, const QuotaProposal &proposal)
{
    quota.nominal = proposal.nominal;
    quota.borrow = proposal.borrow;
    quota.lend = proposal.lend;
    return quota;
}

/// True where the group runs on own GPUs in some month.
bool needsLane(const Plan &plan, const Group &group)
{
    if (group.accelerator == kCpuCore)
        return false;
    for (int month = 0; month <= plan.settings.horizonMonths; ++month) {
        if (placeIn(plan.cost, group.id, month) != PlacementKind::Cloud)
            return true;
    }
    return false;
}

QString nameOfKind(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Serving:
        return Text::tr("Services");
    case GroupKind::Scheduled:
        return Text::tr("Scheduled jobs");
    case GroupKind::Exploratory:
        return Text::tr("Exploration");
    }
    return {};
}

/// Services wait least, jobs may borrow before people who explore do.
int priorityOfKind(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Serving:
        return 100;
    case GroupKind::Scheduled:
        return 50;
    case GroupKind::Exploratory:
        return 20;
    }
    return 0;
}

} // namespace

Result<Plan> insertLane(Plan plan, Lane lane, qsizetype at)
{
    return edits::insertThing(std::move(plan), IdKind::Lane, lanesOf, std::move(lane), at, nullptr);
}

Result<Plan> replaceLane(Plan plan, const Id &id, Lane lane)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Lane, lanesOf, id, std::move(lane), nullptr);
}

Result<Plan> deleteLanes(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Lane, lanesOf, ids);
}

Result<Plan> orderLanes(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), lanesOf, order, collectionPath(IdKind::Lane));
}

Quota withPart(Quota quota, QuotaPart part, double gpus)
{
    const double wanted = std::max(0.0, gpus);
    switch (part) {
    case QuotaPart::Nominal:
        quota.nominal = wanted;
        if (quota.lend)
            quota.lend = std::min(*quota.lend, wanted);
        break;
    case QuotaPart::Borrow:
        quota.borrow = wanted;
        break;
    case QuotaPart::Lend:
        quota.lend = std::min(wanted, quota.nominal.value_or(0.0));
        break;
    }
    return quota;
}

Result<Plan> setQuota(Plan plan, const Id &lane, const AcceleratorKey &key, const Quota &quota)
{
    const qsizetype index = edits::indexOf(plan.platform.lanes, lane);
    if (index < 0)
        return edits::notFound(IdKind::Lane, lane);
    Lane changed = plan.platform.lanes.at(index);
    if (saysNothing(quota))
        changed.quota.remove(key);
    else
        changed.quota.insert(key, quota);
    return replaceLane(std::move(plan), lane, std::move(changed));
}

QMap<Id, QuotaProposal> proposalOf(const LaneFigures &figures, const AcceleratorKey &key)
{
    QMap<Id, QuotaProposal> proposals;
    for (auto lane = figures.proposal.cbegin(); lane != figures.proposal.cend(); ++lane) {
        const auto its = lane->constFind(key);
        if (its != lane->cend())
            proposals.insert(lane.key(), *its);
    }
    return proposals;
}

Result<Plan> takeQuotas(Plan plan, const AcceleratorKey &key, const LaneFigures &figures)
{
    const QMap<Id, QuotaProposal> proposals = proposalOf(figures, key);
    for (auto one = proposals.cbegin(); one != proposals.cend(); ++one) {
        const qsizetype index = edits::indexOf(plan.platform.lanes, one.key());
        if (index < 0)
            return edits::notFound(IdKind::Lane, one.key());
        const Quota quota = proposedQuota(plan.platform.lanes.at(index).quota.value(key), *one);
        Result<Plan> next = setQuota(std::move(plan), one.key(), key, quota);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

bool changesQuotas(const Plan &plan, const AcceleratorKey &key, const LaneFigures &figures)
{
    const Result<Plan> taken = takeQuotas(plan, key, figures);
    return taken && !(taken.value().platform.lanes == plan.platform.lanes);
}

Result<Plan> divideIntoLanes(Plan plan, LaneDivision division)
{
    const QString cohort = QStringLiteral("main");
    QList<Lane> made;
    for (const Shared<Group> &group : std::as_const(plan.demand.groups)) {
        const QList<Lane> &there = plan.platform.lanes;
        const bool isThere = std::any_of(there.cbegin(), there.cend(), [&](const Lane &lane) {
            return lane.groups.contains(group->id);
        });
        if (isThere || !needsLane(plan, *group))
            continue;
        const QString name =
            division == LaneDivision::ByGroup ? group->name : nameOfKind(group->kind);
        auto lane = std::find_if(made.begin(), made.end(), [&](const Lane &one) {
            return division == LaneDivision::ByKind && one.name == name;
        });
        if (lane == made.end()) {
            Lane fresh;
            fresh.name = name;
            fresh.cohort = cohort;
            fresh.priority = priorityOfKind(group->kind);
            lane = made.insert(made.end(), fresh);
        }
        lane->groups.append(group->id);
    }
    if (made.isEmpty())
        return Error{ErrorKind::NotAllowed,
                     Text::tr("No group of the demand sheet runs on own GPUs without being in a "
                              "lane: add one there, or type a lane below."),
                     collectionPath(IdKind::Lane),
                     {}};
    for (Lane &lane : made) {
        Result<Plan> next = insertLane(plan, std::move(lane), plan.platform.lanes.size());
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace kf
