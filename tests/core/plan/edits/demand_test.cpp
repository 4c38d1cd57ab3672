// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/cells.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/events.h"
#include "core/plan/edits/groups.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::made;
using test::text;
using test::zones;

/// "kind where", or "done".
std::string outcome(const Result<Plan> &result)
{
    if (result)
        return "done";
    static constexpr std::array kinds{
        "not found", "not allowed", "damaged", "too new", "conflict", "invalid", "unreachable"};
    return std::string(kinds[static_cast<std::size_t>(result.error().kind)]) + ' ' +
           result.error().where.toStdString();
}

Event eventOf(const char *group, double add)
{
    Event event;
    event.group = text(group);
    event.add = add;
    return event;
}

Group groupNamed(const char *name)
{
    Group group;
    group.name = text(name);
    group.accelerator = text("t4");
    return group;
}

AcceptedFinding acceptedAt(const char *path)
{
    return made<AcceptedFinding>([path](AcceptedFinding &accepted) {
        accepted.rule = text("some-rule");
        accepted.path = text(path);
        accepted.reason = text("agreed");
    });
}

Assumption assumptionAt(const char *path)
{
    return made<Assumption>([path](Assumption &assumption) { assumption.path = text(path); });
}

/// Everything that can name the group "etl" does.
Plan planAroundEtl()
{
    Event off = eventOf("etl", 2.0);
    off.id = text("second-region");
    return aPlan()
        .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("weekday", allDay(2.0))
        .withGroup("research", GroupKind::Exploratory, "t4")
        .withEvent(off)
        .withEvent(eventOf("research", 1.0))
        .withServing("chat", "etl")
        .withScheduled("job", "etl", "22:00", 4.0)
        .withExploratory("people", "etl", 5.0)
        .withDataset("clicks", "nvme", 10.0)
        .withScenario("cheap")
        .with([](Plan &plan) {
            plan.workloads.trainingRuns.append(made<TrainingRun>([](TrainingRun &x) {
                x.id = text("nlp");
                x.group = text("etl");
            }));
            plan.storage.homes.append(made<Homes>([](Homes &x) { x.group = text("etl"); }));
            plan.storage.datasets.first().mutate().group = text("etl");
            plan.platform.profiles.append(made<Profile>([](Profile &x) {
                x.id = text("ds");
                x.group = text("etl");
            }));
            plan.platform.lanes.append(made<Lane>([](Lane &x) {
                x.id = text("lane");
                x.groups = {text("etl"), text("research")};
            }));
            plan.platform.images.append(made<Image>([](Image &x) {
                x.id = text("image");
                x.groups = {text("etl")};
            }));
            plan.cost.placement.insert(text("etl"), PlacementKind::Cloud);
            plan.scenarios.scenarios.first().groups.insert(
                text("etl"),
                made<ScenarioGroup>([](ScenarioGroup &x) { x.demandMultiplier = 2.0; }));
            plan.scenarios.scenarios.first().eventsOff = {text("second-region")};
            plan.settings.accepted.append(acceptedAt("demand/groups/etl"));
            plan.settings.assumptions.append(assumptionAt("demand/groups/etl/demand"));
            plan.settings.assumptions.append(assumptionAt("demand/groups/etl-2"));
        });
}

TEST(PlanAroundEtl, IsSound)
{
    EXPECT_TRUE(validate(planAroundEtl(), zones()).isEmpty());
}

TEST(InsertGroup, MakesAnIdThatIsNotTaken)
{
    Plan plan = insertGroup(aPlan(), groupNamed("Nightly ETL"), 0, zones()).value();
    plan = insertGroup(plan, groupNamed("Nightly ETL"), 1, zones()).value();
    plan = insertGroup(plan, groupNamed("Nightly ETL"), 0, zones()).value();
    EXPECT_EQ(plan.demand.groups[0]->id, text("nightly-etl-3"));
    EXPECT_EQ(plan.demand.groups[1]->id, text("nightly-etl"));
    EXPECT_EQ(plan.demand.groups[2]->id, text("nightly-etl-2"));
}

TEST(InsertGroup, RefusesWhatThePlanCannotHold)
{
    const Plan plan = planAroundEtl();
    Group taken = groupNamed("x");
    taken.id = text("etl");
    EXPECT_EQ(outcome(insertGroup(plan, taken, 0, zones())), "not allowed demand/groups/etl");
    EXPECT_EQ(outcome(insertGroup(plan, groupNamed("x"), 3, zones())), "invalid demand/groups");
    EXPECT_EQ(outcome(insertGroup(plan, groupNamed("x"), -1, zones())), "invalid demand/groups");
    EXPECT_EQ(outcome(insertGroup(plan, groupNamed(" "), 0, zones())),
              "invalid demand/groups/name");
    Group zone = groupNamed("x");
    zone.timeZone = text("Mars/Olympus");
    EXPECT_EQ(outcome(insertGroup(plan, zone, 0, zones())), "invalid demand/groups/x/time_zone");
    Group day = groupNamed("x");
    day.demand.insert(text("sunday"), allDay(1.0));
    EXPECT_EQ(outcome(insertGroup(plan, day, 0, zones())), "invalid demand/groups/x/demand/sunday");
}

TEST(ReplaceGroup, TakesEveryReferenceToItsNewId)
{
    const Plan before = planAroundEtl();
    Group group = *before.demand.groups[0];
    group.id = text("pipeline");
    const Plan plan = replaceGroup(before, text("etl"), group, zones()).value();
    EXPECT_TRUE(validate(plan, zones()).isEmpty());
    EXPECT_EQ(plan.demand.events[0].group, text("pipeline"));
    EXPECT_EQ(plan.workloads.serving[0]->group, text("pipeline"));
    EXPECT_EQ(plan.workloads.trainingRuns[0]->group, text("pipeline"));
    EXPECT_EQ(plan.storage.homes[0].group, text("pipeline"));
    EXPECT_EQ(plan.storage.datasets[0]->group, text("pipeline"));
    EXPECT_EQ(plan.platform.lanes[0].groups, QStringList({text("pipeline"), text("research")}));
    EXPECT_EQ(plan.platform.images[0].groups, QStringList({text("pipeline")}));
    EXPECT_EQ(placeIn(plan.cost, text("pipeline"), 0), PlacementKind::Cloud);
    EXPECT_EQ(plan.scenarios.scenarios[0].groups.value(text("pipeline")).demandMultiplier, 2.0);
    EXPECT_EQ(plan.settings.accepted[0].path, text("demand/groups/pipeline"));
    EXPECT_EQ(plan.settings.assumptions[0].path, text("demand/groups/pipeline/demand"));
    EXPECT_EQ(plan.settings.assumptions[1].path, text("demand/groups/etl-2"));
    EXPECT_TRUE(plan.demand.groups[1].isSameAs(before.demand.groups[1]));
}

TEST(ReplaceGroup, RefusesAnIdThatIsTaken)
{
    const Plan plan = planAroundEtl();
    Group group = *plan.demand.groups[0];
    group.id = text("research");
    EXPECT_EQ(outcome(replaceGroup(plan, text("etl"), group, zones())),
              "not allowed demand/groups/research");
    EXPECT_EQ(outcome(replaceGroup(plan, text("nobody"), group, zones())),
              "not found demand/groups/nobody");
    group.id = text("Not An Id");
    EXPECT_EQ(outcome(replaceGroup(plan, text("etl"), group, zones())),
              "invalid demand/groups/Not An Id/id");
}

TEST(ReplaceGroup, NeedsAName)
{
    const Plan plan = planAroundEtl();
    Group group = *plan.demand.groups[0];
    group.name = text("  ");
    EXPECT_EQ(outcome(replaceGroup(plan, text("etl"), group, zones())),
              "invalid demand/groups/etl/name");
}

TEST(DeleteGroups, TakesWhatBelongsToThemAlong)
{
    const Plan plan = deleteGroups(planAroundEtl(), {text("etl")}).value();
    EXPECT_TRUE(validate(plan, zones()).isEmpty());
    ASSERT_EQ(plan.demand.groups.size(), 1);
    ASSERT_EQ(plan.demand.events.size(), 1);
    EXPECT_EQ(plan.demand.events[0].group, text("research"));
    EXPECT_TRUE(plan.workloads.serving.isEmpty());
    EXPECT_TRUE(plan.workloads.scheduled.isEmpty());
    EXPECT_TRUE(plan.workloads.exploratory.isEmpty());
    EXPECT_TRUE(plan.storage.homes.isEmpty());
    EXPECT_EQ(plan.platform.lanes[0].groups, QStringList({text("research")}));
    EXPECT_TRUE(plan.platform.images[0].groups.isEmpty());
    EXPECT_TRUE(plan.cost.placement.isEmpty());
    EXPECT_TRUE(plan.scenarios.scenarios[0].groups.isEmpty());
    EXPECT_TRUE(plan.scenarios.scenarios[0].eventsOff.isEmpty());
    EXPECT_TRUE(plan.settings.accepted.isEmpty());
    EXPECT_EQ(plan.settings.assumptions.size(), 1);
}

TEST(DeleteGroups, LeavesDataProfilesAndTrainingRunsWithoutAGroup)
{
    const Plan plan = deleteGroups(planAroundEtl(), {text("etl")}).value();
    ASSERT_EQ(plan.storage.datasets.size(), 1);
    EXPECT_FALSE(plan.storage.datasets[0]->group);
    ASSERT_EQ(plan.platform.profiles.size(), 1);
    EXPECT_FALSE(plan.platform.profiles[0].group);
    ASSERT_EQ(plan.workloads.trainingRuns.size(), 1);
    EXPECT_FALSE(plan.workloads.trainingRuns[0]->group);
}

TEST(DeleteGroups, FailsWhereOneIsNotThere)
{
    EXPECT_EQ(outcome(deleteGroups(planAroundEtl(), {text("etl"), text("nobody")})),
              "not found demand/groups/nobody");
}

TEST(SetCells, TouchesOnlyTheGroupsItNames)
{
    const Plan before = planAroundEtl();
    const Plan plan = setCells(before, {{text("etl"), text("weekday"), 14, 7.5}}).value();
    EXPECT_EQ(plan.demand.groups[0]->demand.value(text("weekday"))[14], 7.5);
    EXPECT_EQ(plan.demand.groups[0]->demand.value(text("weekday"))[13], 2.0);
    EXPECT_EQ(before.demand.groups[0]->demand.value(text("weekday"))[14], 2.0);
    EXPECT_TRUE(plan.demand.groups[1].isSameAs(before.demand.groups[1]));
}

TEST(SetCells, CopiesNothingWhereNothingChanges)
{
    const Plan before = planAroundEtl();
    const Plan plan = setCells(before,
                               {{text("etl"), text("weekday"), 14, 2.0},
                                {text("research"), text("weekend"), 3, 0.0}})
                          .value();
    EXPECT_TRUE(plan.demand.groups[0].isSameAs(before.demand.groups[0]));
    EXPECT_TRUE(plan.demand.groups[1].isSameAs(before.demand.groups[1]));
}

TEST(SetCells, RefusesCellsThatCannotBe)
{
    const Plan plan = planAroundEtl();
    const auto set = [&plan](const char *group, const char *day, int hour, double value) {
        return outcome(setCells(plan, {{text(group), text(day), hour, value}}));
    };
    const double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(set("etl", "weekday", 3, -1.0), "invalid demand/groups/etl/demand/weekday/3");
    EXPECT_EQ(set("etl", "weekday", 3, endless), "invalid demand/groups/etl/demand/weekday/3");
    EXPECT_EQ(set("etl", "weekday", 24, 1.0), "invalid demand/groups/etl/demand/weekday/24");
    EXPECT_EQ(set("etl", "sunday", 3, 1.0), "not found demand/groups/etl/demand/sunday/3");
    EXPECT_EQ(set("nobody", "weekday", 3, 1.0), "not found demand/groups/nobody");
}

TEST(SetCells, RefusesDerivedDemand)
{
    Plan plan = planAroundEtl();
    plan.demand.groups[0].mutate().source = DemandSource::Workloads;
    EXPECT_EQ(outcome(setCells(plan, {{text("etl"), text("weekday"), 3, 1.0}})),
              "not allowed demand/groups/etl/demand/weekday/3");
}

TEST(SetCells, TakesALargePaste)
{
    QList<CellEdit> cells;
    for (int hour = 0; hour < 24; ++hour)
        cells.append({text("research"), text("weekend"), hour, hour + 1.0});
    const Plan plan = setCells(planAroundEtl(), cells).value();
    EXPECT_EQ(plan.demand.groups[1]->demand.value(text("weekend"))[23], 24.0);
}

TEST(SetCellGrowth, SetsAndTakesBack)
{
    const Plan before = planAroundEtl();
    const Plan plan = setCellGrowth(before, {{text("etl"), text("weekday"), 2, 0.5}}).value();
    EXPECT_EQ(plan.demand.groups[0]->growth.cells.value(text("weekday")).value(2), 0.5);
    EXPECT_EQ(setCellGrowth(plan, {{text("etl"), text("weekday"), 2, std::nullopt}}).value(),
              before);
    EXPECT_EQ(outcome(setCellGrowth(before, {{text("etl"), text("weekday"), 2, -1.0}})),
              "invalid demand/groups/etl/growth/cells/weekday/2");
}

TEST(EditEvents, ChecksGroupIdAndEffect)
{
    const Plan plan = planAroundEtl();
    EXPECT_EQ(outcome(insertEvent(plan, eventOf("etl", 3.0), 2)), "done");
    EXPECT_EQ(outcome(insertEvent(plan, eventOf("etl", 3.0), 3)), "invalid demand/events");
    EXPECT_EQ(outcome(insertEvent(plan, eventOf("nobody", 3.0), 0)),
              "invalid demand/events/0/group");
    Event idle;
    idle.group = text("etl");
    idle.id = text("idle");
    EXPECT_EQ(outcome(insertEvent(plan, idle, 0)), "invalid demand/events/idle");
    idle.id = text("second-region");
    EXPECT_EQ(outcome(insertEvent(plan, idle, 0)), "not allowed demand/events/second-region");
}

TEST(EditEvents, KeepScenariosInStep)
{
    const Plan plan = planAroundEtl();
    Event renamed = plan.demand.events[0];
    renamed.id = text("third-region");
    EXPECT_EQ(replaceEvent(plan, 0, renamed).value().scenarios.scenarios[0].eventsOff,
              QStringList({text("third-region")}));
    renamed.id.reset();
    EXPECT_TRUE(replaceEvent(plan, 0, renamed).value().scenarios.scenarios[0].eventsOff.isEmpty());
    EXPECT_TRUE(deleteEvent(plan, 0).value().scenarios.scenarios[0].eventsOff.isEmpty());
    EXPECT_EQ(outcome(deleteEvent(plan, 2)), "not found demand/events");
    EXPECT_EQ(outcome(replaceEvent(plan, -1, renamed)), "not found demand/events");
}

TEST(DeleteDayType, TakesItsCellsAndEventsAlong)
{
    Plan plan = planAroundEtl();
    Group &group = plan.demand.groups[0].mutate();
    group.growth.cells[text("weekday")].insert(2, 0.5);
    group.cellNotes[text("weekday")].insert(2, text("note"));
    plan.demand.events[0].dayType = text("weekday");
    plan.workloads.scheduled[0].mutate().dayTypes = {text("weekday"), text("weekend")};
    plan.workloads.serving[0].mutate().requestsPerS =
        QMap<Id, Hours>{{text("weekday"), allDay(1.0)}, {text("weekend"), allDay(2.0)}};
    const Plan after = deleteDayType(plan, text("weekday")).value();
    const Group &left = *after.demand.groups[0];
    EXPECT_TRUE(left.demand.isEmpty());
    EXPECT_TRUE(left.growth.cells.isEmpty());
    EXPECT_TRUE(left.cellNotes.isEmpty());
    EXPECT_EQ(after.demand.events.size(), 1);
    EXPECT_TRUE(after.scenarios.scenarios[0].eventsOff.isEmpty());
    EXPECT_EQ(after.workloads.scheduled[0]->dayTypes, QStringList({text("weekend")}));
    const auto rates = std::get<QMap<Id, Hours>>(after.workloads.serving[0]->requestsPerS);
    EXPECT_EQ(rates.keys(), QStringList({text("weekend")}));
}

TEST(DeleteDayType, RefusesTheLastOne)
{
    EXPECT_EQ(outcome(deleteDayType(aPlan(), text("typical"))),
              "not allowed demand/day_types/typical");
    EXPECT_EQ(outcome(deleteDayType(aPlan(), text("x"))), "not found demand/day_types/x");
}

TEST(ReplaceDayType, TakesItsCellsToTheNewId)
{
    const Plan plan = planAroundEtl();
    DayType dayType = plan.demand.dayTypes[0];
    dayType.id = text("workday");
    const Plan after = replaceDayType(plan, text("weekday"), dayType).value();
    EXPECT_EQ(after.demand.groups[0]->demand.value(text("workday")), allDay(2.0));
    EXPECT_TRUE(validate(after, zones()).isEmpty());
    dayType.daysPerYear = 367.0;
    EXPECT_EQ(outcome(replaceDayType(plan, text("weekday"), dayType)),
              "invalid demand/day_types/workday/days_per_year");
    EXPECT_EQ(outcome(insertDayType(plan, plan.demand.dayTypes[1], 0)),
              "not allowed demand/day_types/weekend");
}

} // namespace
} // namespace kf
