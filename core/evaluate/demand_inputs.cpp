// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/demand_inputs.h"

#include "core/plan/scenario_lookup.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

const QList<Event> &noEvents()
{
    static const QList<Event> none;
    return none;
}

const QMap<Id, Hours> &noDemand()
{
    static const QMap<Id, Hours> none;
    return none;
}

QHash<Id, QList<Event>> eventsByGroup(const Demand &demand, const Scenario *scenario)
{
    QHash<Id, QList<Event>> byGroup;
    for (const Event &event : demand.events) {
        const bool isOff =
            scenario != nullptr && event.id && scenario->eventsOff.contains(*event.id);
        if (!isOff)
            byGroup[event.group].append(event);
    }
    return byGroup;
}

PlaceMonths monthsAt(PlacementKind place, const QList<PlacementMove> &moves)
{
    PlaceMonths months;
    for (const PlacementMove &move : moves) {
        const bool isThere = move.where == place;
        if (isThere != (months.changes.size() % 2 == 1))
            months.changes.append(move.fromMonth);
    }
    return months;
}

/// Where each group runs; those that never leave the premises are left out.
QHash<Id, GroupPlaces> groupPlaces(const Cost &cost)
{
    QHash<Id, GroupPlaces> places;
    for (auto group = cost.placement.cbegin(); group != cost.placement.cend(); ++group) {
        const QList<PlacementMove> moves = movesOf(group.value());
        const GroupPlaces own{monthsAt(PlacementKind::Cloud, moves),
                              monthsAt(PlacementKind::Hybrid, moves)};
        if (own.cloud.any() || own.hybrid.any())
            places.insert(group.key(), own);
    }
    return places;
}

/// Adds the keys whose values differ between the two.
template<typename Value>
void addDifferences(QSet<Id> &changed, const QHash<Id, Value> &a, const QHash<Id, Value> &b)
{
    if (a == b)
        return;
    for (auto entry = a.cbegin(); entry != a.cend(); ++entry) {
        const auto other = b.constFind(entry.key());
        if (other == b.constEnd() || !(*other == entry.value()))
            changed.insert(entry.key());
    }
    for (auto entry = b.cbegin(); entry != b.cend(); ++entry) {
        if (!a.contains(entry.key()))
            changed.insert(entry.key());
    }
}

bool sameEventChoice(const Scenario *a, const Scenario *b)
{
    const QList<Id> none;
    return (a != nullptr ? a->eventsOff : none) == (b != nullptr ? b->eventsOff : none);
}

/// True where both change all groups alike, events apart.
bool sameGrowthChange(const Scenario *a, const Scenario *b)
{
    const Scenario base;
    const Scenario &one = a != nullptr ? *a : base;
    const Scenario &other = b != nullptr ? *b : base;
    return one.demandMultiplier == other.demandMultiplier && one.growthDelta == other.growthDelta &&
           one.groups == other.groups;
}

bool samePlaces(const Plan &a, const Plan &b)
{
    return a.settings.timeZone == b.settings.timeZone &&
           a.settings.typicalDate == b.settings.typicalDate &&
           a.settings.pools == b.settings.pools && a.cost.placement == b.cost.placement;
}

ZoneYear yearOf(const QString &zone, QDate date, const ZoneTable &zones)
{
    ZoneYear year;
    for (const ZoneOffset &offset : zones.offsets(zone, date, date.addDays(kDaysWatched)))
        year.append({offset.date, offset.minutes});
    return year;
}

/// Fills the calendar with the zones in use, the plan's included.
void fillCalendar(InputParts &parts, const Plan &plan, const ZoneTable &zones)
{
    const Settings &settings = plan.settings;
    const auto yearFor = [&](const QString &zone) -> const ZoneYear & {
        const auto known = parts.zoneYears.constFind(zone);
        if (known != parts.zoneYears.constEnd())
            return *known;
        return *parts.zoneYears.insert(zone, yearOf(zone, settings.typicalDate, zones));
    };
    parts.calendar = {settings.typicalDate, yearFor(settings.timeZone), {}, {}};
    Calendar &calendar = parts.calendar;
    for (const Shared<Group> &group : plan.demand.groups) {
        const QString &zone = zoneOf(*group, settings.timeZone);
        if (calendar.classOf.contains(zone))
            continue;
        const ZoneYear &year = yearFor(zone);
        qsizetype zoneClass = calendar.classes.indexOf(year);
        if (zoneClass < 0) {
            zoneClass = calendar.classes.size();
            calendar.classes.append(year);
        }
        calendar.classOf.insert(zone, static_cast<int>(zoneClass));
    }
}

/// True where every group stands in the lane in which the group at its place stood before.
bool keepsLanes(const DemandInputs &inputs,
                const QList<Shared<Group>> &before,
                const QHash<Id, GroupPlaces> &places)
{
    const QList<Shared<Group>> &now = inputs.groups();
    if (now.size() != before.size())
        return false;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i].isSameAs(before[i]))
            continue;
        const auto key = laneKeyOf(
            *now[i], inputs.plan.settings.timeZone, inputs.keys, inputs.parts.calendar, places);
        if (!key || *key != inputs.parts.layout.keyOf[i])
            return false;
    }
    return true;
}

void layOutGroups(DemandInputs &inputs, const ZoneTable &zones)
{
    const QHash<Id, GroupPlaces> places = groupPlaces(inputs.plan.cost);
    const Evaluation *previous = inputs.reuse.previous;
    if (previous != nullptr && samePlaces(previous->plan, inputs.plan) &&
        keepsLanes(inputs, previous->plan.demand.groups, places)) {
        inputs.reuse.layout = true;
        return;
    }
    if (previous != nullptr &&
        previous->plan.settings.typicalDate != inputs.plan.settings.typicalDate)
        inputs.parts.zoneYears.clear();
    fillCalendar(inputs.parts, inputs.plan, zones);
    QList<LaneKey> keyOf;
    keyOf.reserve(inputs.groups().size());
    for (const Shared<Group> &group : inputs.groups())
        keyOf.append(*laneKeyOf(
            *group, inputs.plan.settings.timeZone, inputs.keys, inputs.parts.calendar, places));
    inputs.parts.layout = layOut(std::move(keyOf));
}

void gatherEventsAndWorkloads(DemandInputs &inputs)
{
    const Plan &plan = inputs.plan;
    const Evaluation *previous = inputs.reuse.previous;
    if (previous == nullptr) {
        inputs.parts.events = eventsByGroup(plan.demand, inputs.scenario);
        inputs.parts.workloads = workloadFigures(plan.workloads, plan.demand.dayTypes);
        inputs.parts.derived =
            derivedDemand(plan.workloads, inputs.parts.workloads, plan.demand.dayTypes);
        return;
    }
    const Plan &before = previous->plan;
    const Scenario *scenarioBefore = scenarioOf(before, previous->question);
    const bool sameDays = before.demand.dayTypes == plan.demand.dayTypes;
    inputs.reuse.cells = sameDays && before.settings.horizonMonths == plan.settings.horizonMonths &&
                         sameGrowthChange(scenarioBefore, inputs.scenario);
    if (before.demand.events != plan.demand.events ||
        !sameEventChoice(scenarioBefore, inputs.scenario)) {
        const auto events = eventsByGroup(plan.demand, inputs.scenario);
        addDifferences(inputs.reuse.changed, inputs.parts.events, events);
        inputs.parts.events = events;
    }
    if (!sameDays || !(before.workloads == plan.workloads)) {
        inputs.parts.workloads = workloadFigures(plan.workloads, plan.demand.dayTypes);
        const auto derived =
            derivedDemand(plan.workloads, inputs.parts.workloads, plan.demand.dayTypes);
        addDifferences(inputs.reuse.changed, inputs.parts.derived, derived);
        inputs.parts.derived = derived;
    }
}

} // namespace

const Scenario *scenarioOf(const Plan &plan, const Question &question)
{
    return scenarioNamed(plan, question.scenario);
}

GrowthInput DemandInputs::growthInput(const Group &group) const
{
    const QMap<Id, Hours> *base = &group.demand;
    if (group.source == DemandSource::Workloads) {
        const auto derived = parts.derived.constFind(group.id);
        base = derived == parts.derived.constEnd() ? &noDemand() : &derived->hours;
    }
    const auto own = parts.events.constFind(group.id);
    return {group,
            *base,
            own == parts.events.constEnd() ? noEvents() : *own,
            changeOf(scenario, group.id)};
}

bool DemandInputs::isDerivable(const Group &group) const
{
    if (group.source != DemandSource::Workloads)
        return true;
    const auto derived = parts.derived.constFind(group.id);
    return derived == parts.derived.constEnd() || derived->known();
}

void DemandInputs::setDate(QDate day)
{
    date = day;
    shiftMinutes.clear();
    for (int i = 0; i < parts.calendar.classes.size(); ++i)
        shiftMinutes.append(parts.calendar.shiftMinutes(i, date));
}

DemandInputs demandInputs(const Plan &plan,
                          const Catalog &catalog,
                          const Question &question,
                          const Evaluation *previous,
                          const InputParts *previousParts)
{
    DemandInputs inputs{plan,
                        scenarioOf(plan, question),
                        std::clamp(question.demandMonth(), 0, plan.settings.horizonMonths),
                        AcceleratorKeys(plan.settings.pools),
                        {},
                        {},
                        {},
                        {}};
    if (previous != nullptr && previousParts != nullptr) {
        inputs.reuse.previous = previous;
        inputs.parts = *previousParts;
    }
    gatherEventsAndWorkloads(inputs);
    layOutGroups(inputs, catalog.zones());
    inputs.setDate(question.date.value_or(plan.settings.typicalDate));
    return inputs;
}

} // namespace kf
