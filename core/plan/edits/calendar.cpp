// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of day types and of events.

#include "core/plan/edits/common.h"
#include "core/plan/edits/edits.h"

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

/// Events need not have an id.
QString eventPath(qsizetype index)
{
    return collectionPath(IdKind::Event) + u'/' + QString::number(index);
}

bool hasEvent(const Plan &plan, const Id &id)
{
    return std::any_of(plan.demand.events.cbegin(),
                       plan.demand.events.cend(),
                       [&id](const Event &event) { return event.id == id; });
}

Error noSuchEvent(qsizetype index)
{
    return {ErrorKind::NotFound,
            Text::tr("this plan has no event at place %1").arg(index),
            collectionPath(IdKind::Event),
            {}};
}

bool isEvent(const Plan &plan, qsizetype index)
{
    return index >= 0 && index < plan.demand.events.size();
}

/// Lets scenarios that switch the event off follow its id from `before` to `after`.
void followEvent(Plan &plan, const std::optional<Id> &before, const std::optional<Id> &after)
{
    if (before && after)
        renameReferences(plan, IdKind::Event, *before, *after);
    else if (before)
        dropReferences(plan, IdKind::Event, {*before});
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

Result<Plan> insertEvent(Plan plan, Event event, qsizetype at)
{
    if (event.id && hasEvent(plan, *event.id))
        return edits::alreadyTaken(IdKind::Event, *event.id);
    if (const auto error =
            edits::positionRefusal(at, plan.demand.events.size(), collectionPath(IdKind::Event)))
        return *error;
    if (const auto error = edits::refusal(checkElement(event, plan, eventPath(at))))
        return *error;
    plan.demand.events.insert(at, std::move(event));
    return plan;
}

Result<Plan> replaceEvent(Plan plan, qsizetype index, Event event)
{
    if (!isEvent(plan, index))
        return noSuchEvent(index);
    const std::optional<Id> before = plan.demand.events.at(index).id;
    if (event.id && event.id != before && hasEvent(plan, *event.id))
        return edits::alreadyTaken(IdKind::Event, *event.id);
    if (const auto error = edits::refusal(checkElement(event, plan, eventPath(index))))
        return *error;
    const std::optional<Id> after = event.id;
    plan.demand.events[index] = std::move(event);
    followEvent(plan, before, after);
    return plan;
}

Result<Plan> deleteEvent(Plan plan, qsizetype index)
{
    if (!isEvent(plan, index))
        return noSuchEvent(index);
    const Event event = plan.demand.events.takeAt(index);
    followEvent(plan, event.id, std::nullopt);
    return plan;
}

Result<Plan> moveEvent(Plan plan, qsizetype index, int month)
{
    if (!isEvent(plan, index))
        return noSuchEvent(index);
    if (month < 0 || month > plan.settings.horizonMonths)
        return Error{ErrorKind::Invalid,
                     Text::tr("month %1 is not in the plan, which goes from 0 to %2")
                         .arg(month)
                         .arg(plan.settings.horizonMonths),
                     eventPath(index) + QStringLiteral("/month"),
                     {}};
    if (plan.demand.events.at(index).month != month)
        plan.demand.events[index].month = month;
    return plan;
}

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

} // namespace kf
