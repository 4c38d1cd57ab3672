// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/day_types.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<DayType> &dayTypesOf(Plan &plan)
{
    return plan.demand.dayTypes;
}

/// Gives the things of one day type to another one as well.
template<typename T> void copyEntry(QMap<Id, T> &map, const Id &from, const Id &to)
{
    const auto entry = map.constFind(from);
    if (entry != map.constEnd())
        map.insert(to, T(*entry));
}

void copyDayOfGroup(Shared<Group> &group, const Id &from, const Id &to)
{
    const Group &before = *std::as_const(group);
    if (!before.demand.contains(from) && !before.growth.cells.contains(from) &&
        !before.cellNotes.contains(from))
        return;
    Group &copy = group.mutate();
    copyEntry(copy.demand, from, to);
    copyEntry(copy.growth.cells, from, to);
    copyEntry(copy.cellNotes, from, to);
}

void copyDayOfEvents(QList<Event> &events, const Id &from, const Id &to)
{
    const QList<Event> before = events;
    for (const Event &event : before) {
        if (event.dayType != from)
            continue;
        Event copy = event;
        copy.dayType = to;
        copy.id.reset(); // scenarios switch the first one off, not its copy
        events.append(copy);
    }
}

template<typename List> void copyDayOfWorkloads(List &list, const Id &from, const Id &to)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto &days = list.at(i)->dayTypes;
        if (days && days->contains(from))
            list[i].mutate().dayTypes->append(to);
    }
}

void copyDayOfServing(QList<Shared<ServingWorkload>> &list, const Id &from, const Id &to)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto *rates = std::get_if<QMap<Id, Hours>>(&list.at(i)->requestsPerS);
        if (rates != nullptr && rates->contains(from))
            copyEntry(std::get<QMap<Id, Hours>>(list[i].mutate().requestsPerS), from, to);
    }
}

} // namespace

Result<Plan> insertDayType(Plan plan, DayType dayType, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::DayType, dayTypesOf, std::move(dayType), at, nullptr);
}

Result<Plan> replaceDayType(Plan plan, const Id &id, DayType dayType)
{
    return edits::replaceThing(
        std::move(plan), IdKind::DayType, dayTypesOf, id, std::move(dayType), nullptr);
}

Result<Plan> copyDayType(Plan plan, const Id &from, DayType dayType, qsizetype at)
{
    if (edits::indexOf(plan.demand.dayTypes, from) < 0)
        return edits::notFound(IdKind::DayType, from);
    Result<Plan> inserted = insertDayType(std::move(plan), std::move(dayType), at);
    if (!inserted)
        return inserted;
    plan = std::move(inserted).value();
    const Id to = plan.demand.dayTypes.at(at).id;
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i)
        copyDayOfGroup(plan.demand.groups[i], from, to);
    copyDayOfEvents(plan.demand.events, from, to);
    copyDayOfServing(plan.workloads.serving, from, to);
    copyDayOfWorkloads(plan.workloads.scheduled, from, to);
    copyDayOfWorkloads(plan.workloads.exploratory, from, to);
    return plan;
}

Result<Plan> deleteDayType(Plan plan, const Id &id)
{
    if (edits::indexOf(plan.demand.dayTypes, id) < 0)
        return edits::notFound(IdKind::DayType, id);
    if (plan.demand.dayTypes.size() == 1)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("a plan needs at least one day type"),
                     edits::pathOf(IdKind::DayType, id),
                     {}};
    QSet<Id> events;
    for (const Event &event : std::as_const(plan.demand.events)) {
        if (event.id && event.dayType == id)
            events.insert(*event.id);
    }
    plan.demand.events.removeIf([&id](const Event &event) { return event.dayType == id; });
    dropReferences(plan, IdKind::Event, events);
    return edits::deleteThings(std::move(plan), IdKind::DayType, dayTypesOf, {id});
}

Result<Plan> orderDayTypes(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), dayTypesOf, order, collectionPath(IdKind::DayType));
}

Result<Plan> setDayTypes(Plan plan, const QList<DayTypeEdit> &dayTypes)
{
    QSet<Id> leaving;
    for (const DayType &dayType : std::as_const(plan.demand.dayTypes))
        leaving.insert(dayType.id);
    QList<Id> order;
    for (const DayTypeEdit &edit : dayTypes) {
        const qsizetype end = plan.demand.dayTypes.size();
        Result<Plan> next = edit.was ? replaceDayType(std::move(plan), *edit.was, edit.dayType)
                            : edit.copyOf
                                ? copyDayType(std::move(plan), *edit.copyOf, edit.dayType, end)
                                : insertDayType(std::move(plan), edit.dayType, end);
        if (!next)
            return next;
        plan = std::move(next).value();
        order.append(edit.was ? edit.dayType.id : plan.demand.dayTypes.constLast().id);
        leaving.remove(edit.was.value_or(Id()));
    }
    for (const Id &id : std::as_const(leaving)) {
        Result<Plan> next = deleteDayType(std::move(plan), id);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    std::stable_sort(plan.demand.dayTypes.begin(),
                     plan.demand.dayTypes.end(),
                     [&order](const DayType &a, const DayType &b) {
                         return order.indexOf(a.id) < order.indexOf(b.id);
                     });
    return plan;
}

Result<Plan> nameNewDayTypes(Plan plan, const QList<DayType> &before)
{
    const QList<DayType> all = plan.demand.dayTypes;
    for (const DayType &dayType : all) {
        if (edits::indexOf(before, dayType.id) >= 0)
            continue;
        DayType named = dayType;
        named.id = edits::freeId(named.name.value_or(named.id), [&](const Id &id) {
            return id != dayType.id && edits::indexOf(plan.demand.dayTypes, id) >= 0;
        });
        Result<Plan> next = replaceDayType(std::move(plan), dayType.id, named);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace kf
