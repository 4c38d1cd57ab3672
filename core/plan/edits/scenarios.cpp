// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/scenarios.h"

#include "core/plan/edits/common.h"
#include "core/plan/name_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<Scenario> &scenariosOf(Plan &plan)
{
    return plan.scenarios.scenarios;
}

/// An id that no scenario has; "base" is the plan itself.
Id freeScenarioId(const Plan &plan, const QString &name)
{
    return edits::freeId(name, [&plan](const Id &id) {
        return id == kBaseScenario || edits::indexOf(plan.scenarios.scenarios, id) >= 0;
    });
}

/// Gives an event without an id one; returns it.
Id idOfEvent(Plan &plan, qsizetype index)
{
    const QList<Event> events = plan.demand.events;
    if (!events[index].id) {
        const auto isTaken = [&events](const Id &id) {
            return std::any_of(events.cbegin(), events.cend(), [&id](const Event &event) {
                return event.id == id;
            });
        };
        plan.demand.events[index].id =
            edits::freeId(events[index].note.value_or(QStringLiteral("event")), isTaken);
    }
    return *plan.demand.events.at(index).id;
}

} // namespace

Result<Plan> addScenario(Plan plan)
{
    QStringList names;
    for (const Scenario &scenario : std::as_const(plan.scenarios.scenarios))
        names.append(scenario.name.value_or(scenario.id));
    Scenario scenario;
    scenario.name = nameOfOneMore(Text::tr("Scenario %1").arg(QLatin1String("{0}")), names);
    return insertScenario(std::move(plan), std::move(scenario), names.size());
}

Result<Plan> insertScenario(Plan plan, Scenario scenario, qsizetype at)
{
    if (scenario.id.isEmpty())
        scenario.id = freeScenarioId(plan, scenario.name.value_or(QString()));
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
    return deleteScenarios(std::move(plan), {id});
}

Result<Plan> deleteScenarios(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Scenario, scenariosOf, ids);
}

Result<Plan> orderScenarios(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(
        std::move(plan), scenariosOf, order, collectionPath(IdKind::Scenario));
}

Result<Plan> duplicateScenario(Plan plan, const Id &id, const QString &name)
{
    const qsizetype index = edits::indexOf(plan.scenarios.scenarios, id);
    if (index < 0 && id != kBaseScenario)
        return edits::notFound(IdKind::Scenario, id);
    Scenario copy = index < 0 ? Scenario() : plan.scenarios.scenarios.at(index);
    copy.id.clear();
    copy.name = name;
    return insertScenario(std::move(plan), std::move(copy), index + 1);
}

Result<Plan>
setScenarioGroup(Plan plan, const Id &scenario, const Id &group, const ScenarioGroup &change)
{
    const qsizetype index = edits::indexOf(plan.scenarios.scenarios, scenario);
    if (index < 0)
        return edits::notFound(IdKind::Scenario, scenario);
    if (edits::indexOf(plan.demand.groups, group) < 0)
        return edits::notFound(IdKind::Group, group);
    Scenario after = plan.scenarios.scenarios.at(index);
    if (change == ScenarioGroup())
        after.groups.remove(group);
    else
        after.groups.insert(group, change);
    return replaceScenario(std::move(plan), scenario, std::move(after));
}

Result<Plan> setScenarioEvent(Plan plan, const Id &scenario, qsizetype index, bool happens)
{
    const qsizetype place = edits::indexOf(plan.scenarios.scenarios, scenario);
    if (place < 0)
        return edits::notFound(IdKind::Scenario, scenario);
    if (index < 0 || index >= plan.demand.events.size())
        return Error{ErrorKind::NotFound,
                     Text::tr("this plan has no event at place %1").arg(index),
                     collectionPath(IdKind::Event),
                     {}};
    const std::optional<Id> known = plan.demand.events.at(index).id;
    const bool isOff = known && plan.scenarios.scenarios.at(place).eventsOff.contains(*known);
    if (happens != isOff)
        return plan;
    const Id event = idOfEvent(plan, index);
    QList<Id> &off = plan.scenarios.scenarios[place].eventsOff;
    if (happens)
        off.removeAll(event);
    else
        off.append(event);
    return plan;
}

} // namespace kf
