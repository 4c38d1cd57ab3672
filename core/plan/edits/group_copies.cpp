// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/group_copies.h"

#include "core/plan/edits/common.h"

namespace kf {

namespace {

QList<Shared<Group>> &groupsOf(Plan &plan)
{
    return plan.demand.groups;
}

template<typename List> Id copyId(const List &list, const Id &id)
{
    return edits::freeId(id, [&list](const Id &taken) { return edits::indexOf(list, taken) >= 0; });
}

/// Copies the workloads of a group for another one.
template<typename List> void copyWorkloads(List &list, const Id &from, const Id &to)
{
    const List before = list;
    for (const auto &workload : before) {
        if (workload->group != from)
            continue;
        auto copy = *workload;
        copy.id = copyId(list, copy.id);
        copy.group = to;
        list.append(copy);
    }
}

void copyEvents(Plan &plan, const Id &from, const Id &to)
{
    const QList<Event> before = plan.demand.events;
    for (const Event &event : before) {
        if (event.group != from)
            continue;
        Event copy = event;
        copy.group = to;
        copy.id.reset(); // scenarios switch the first one off, not its copy
        plan.demand.events.append(copy);
    }
}

} // namespace

QString freeGroupName(const Plan &plan, const QString &name)
{
    QStringList taken;
    for (const Shared<Group> &group : plan.demand.groups)
        taken.append(group->name);
    return taken.contains(name) ? edits::copyName(name, taken) : name;
}

Result<Plan> copyGroup(Plan plan, const Id &id, qsizetype at)
{
    const qsizetype index = edits::indexOf(std::as_const(plan).demand.groups, id);
    if (index < 0)
        return edits::notFound(IdKind::Group, id);
    Group copy = *plan.demand.groups.at(index);
    copy.id.clear();
    copy.name = freeGroupName(plan, copy.name);
    Result<Plan> next =
        edits::insertThing(std::move(plan), IdKind::Group, groupsOf, std::move(copy), at, nullptr);
    if (!next)
        return next;
    plan = std::move(next).value();
    const Id made = plan.demand.groups.at(at)->id;
    copyEvents(plan, id, made);
    copyWorkloads(plan.workloads.serving, id, made);
    copyWorkloads(plan.workloads.scheduled, id, made);
    copyWorkloads(plan.workloads.exploratory, id, made);
    return plan;
}

} // namespace kf
