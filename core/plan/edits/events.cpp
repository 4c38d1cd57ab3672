// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/events.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Events need not have an id.
QString eventPath(qsizetype index)
{
    return collectionPath(IdKind::Event) + u'/' + QString::number(index);
}

QList<Event> &eventsOf(Plan &plan)
{
    return plan.demand.events;
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

Result<Plan> deleteEvents(Plan plan, QList<qsizetype> indices)
{
    std::sort(indices.begin(), indices.end(), std::greater<>());
    for (const qsizetype index : std::as_const(indices)) {
        Result<Plan> next = deleteEvent(std::move(plan), index);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

Result<Plan> orderEvents(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), eventsOf, order, collectionPath(IdKind::Event));
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

} // namespace kf
