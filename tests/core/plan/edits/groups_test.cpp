// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/plan/edits/cells.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/groups.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::PlanBuilder;
using test::text;
using test::zones;

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Shared<Group> &group : plan.demand.groups)
        ids.append(group->id);
    return ids;
}

/// "not allowed demand/groups/a", or the ids in the order of the file.
std::string orderAfter(const Result<Plan> &result)
{
    if (result)
        return idsOf(result.value()).join(u' ').toStdString();
    const char *kind = result.error().kind == ErrorKind::NotAllowed ? "not allowed "
                       : result.error().kind == ErrorKind::NotFound ? "not found "
                                                                    : "invalid ";
    return kind + result.error().where.toStdString();
}

/// Two scheduled groups (a, d), two exploratory ones (b, e), a service (c) and cores (k).
PlanBuilder mixed()
{
    return aPlan()
        .withGroup("a", GroupKind::Scheduled, "t4")
        .withGroup("b", GroupKind::Exploratory, "t4")
        .withGroup("c", GroupKind::Serving, "t4")
        .withGroup("d", GroupKind::Scheduled, "t4")
        .withGroup("k", GroupKind::Scheduled, "cpu-core")
        .withGroup("e", GroupKind::Exploratory, "t4");
}

TEST(GroupBands, KeepTheOrderOfTheFileAndSetCoresApart)
{
    const Plan plan = mixed();
    EXPECT_EQ(groupsInBand(plan, GroupBand::Scheduled), QStringList({text("a"), text("d")}));
    EXPECT_EQ(groupsInBand(plan, GroupBand::Exploratory), QStringList({text("b"), text("e")}));
    EXPECT_EQ(groupsInBand(plan, GroupBand::Serving), QStringList({text("c")}));
    EXPECT_EQ(groupsInBand(plan, GroupBand::CpuCores), QStringList({text("k")}));
    EXPECT_EQ(bandOf(plan, *plan.demand.groups[4]), GroupBand::CpuCores);
}

TEST(MoveGroups, MovesWithinTheBandAndLeavesTheRestWhereItIs)
{
    const Plan plan = mixed();
    EXPECT_EQ(orderAfter(moveGroups(plan, {text("a")}, GroupBand::Scheduled, 1)), "d b c a k e");
    EXPECT_EQ(orderAfter(moveGroups(plan, {text("e")}, GroupBand::Exploratory, 0)), "a e c d k b");
    EXPECT_EQ(orderAfter(moveGroups(plan, {text("a"), text("d")}, GroupBand::Scheduled, 0)),
              "a b c d k e");
}

TEST(MoveGroups, RefusesAnotherBandAndSaysWhatHelps)
{
    const Result<Plan> moved = moveGroups(mixed(), {text("a")}, GroupBand::Serving, 0);
    EXPECT_EQ(orderAfter(moved), "not allowed demand/groups/a");
    EXPECT_TRUE(moved.error().message.contains(text("kind")));
    EXPECT_EQ(orderAfter(moveGroups(mixed(), {text("x")}, GroupBand::Serving, 0)),
              "not found demand/groups/x");
    EXPECT_EQ(orderAfter(moveGroups(mixed(), {text("a")}, GroupBand::Scheduled, 2)),
              "invalid demand/groups");
}

TEST(OrderGroups, SortsEachBandByItself)
{
    const QStringList order{text("e"), text("d"), text("c"), text("k"), text("b"), text("a")};
    EXPECT_EQ(orderAfter(orderGroups(mixed(), order)), "d e c a k b");
    EXPECT_EQ(orderAfter(orderGroups(mixed(), {text("a")})), "invalid demand/groups");
}

TEST(InsertGroups, MakesIdsAndKeepsTheOrder)
{
    Group one;
    one.name = text("Team");
    one.accelerator = text("t4");
    EXPECT_EQ(orderAfter(insertGroups(mixed(), {one, one}, 1, Catalog())),
              "a team team-2 b c d k e");
    one.name.clear();
    EXPECT_EQ(orderAfter(insertGroups(mixed(), {one}, 1, Catalog())), "invalid demand/groups/name");
}

TEST(SetGroupNote, WritesItAndTakesItAway)
{
    const Plan noted = setGroupNote(mixed(), text("b"), text("from the survey")).value();
    EXPECT_EQ(noted.demand.groups[1]->note, text("from the survey"));
    EXPECT_FALSE(setGroupNote(noted, text("b"), QString()).value().demand.groups[1]->note);
    EXPECT_EQ(orderAfter(setGroupNote(noted, text("x"), text("?"))), "not found demand/groups/x");
}

TEST(InsertGroups, BringTheEntryOfTheCatalogue)
{
    CatalogEntries shipped;
    AcceleratorEntry entry;
    entry.id = text("h100");
    entry.model = text("H100");
    shipped.gpus.append(entry);
    const Catalog catalog(shipped, {}, {});
    Group group = *mixed().plan().demand.groups[1];
    group.id.clear();
    group.accelerator = text("h100");
    const Plan plan = insertGroups(mixed(), {group}, 0, catalog).value();
    ASSERT_EQ(plan.catalog.gpus.size(), 1);
    EXPECT_EQ(plan.catalog.gpus[0].model, text("H100"));
    // A pool is not in the catalogue: nothing comes along.
    group.accelerator = text("any");
    EXPECT_TRUE(insertGroups(mixed(), {group}, 0, catalog).value().catalog.gpus.isEmpty());
}

TEST(DuplicateGroups, CopiesEventsAndWorkloads)
{
    Event event;
    event.id = text("launch");
    event.group = text("a");
    event.add = AddedGpus(2.0);
    const Plan before = mixed()
                            .withEvent(event)
                            .withServing("chat", "a")
                            .withScheduled("job", "a", "22:00", 4.0)
                            .withExploratory("people", "a", 5.0);
    const Plan plan = duplicateGroups(before, {text("a")}).value();
    EXPECT_EQ(orderAfter(plan), "a a-copy b c d k e");
    EXPECT_EQ(plan.demand.groups[1]->name, text("a (copy)"));
    EXPECT_TRUE(validate(plan, zones()).isEmpty());
    ASSERT_EQ(plan.demand.events.size(), 2);
    EXPECT_EQ(plan.demand.events[1].group, text("a-copy"));
    EXPECT_FALSE(plan.demand.events[1].id);
    EXPECT_EQ(plan.workloads.serving[1]->group, text("a-copy"));
    EXPECT_EQ(plan.workloads.scheduled[1]->group, text("a-copy"));
    EXPECT_EQ(plan.workloads.exploratory[1]->group, text("a-copy"));
    EXPECT_EQ(orderAfter(duplicateGroups(plan, {text("a")})), "a a-copy-2 a-copy b c d k e");
    EXPECT_EQ(orderAfter(duplicateGroups(before, {text("x")})), "not found demand/groups/x");
}

TEST(DuplicateGroups, PutsSeveralBelowTheLastOfThem)
{
    EXPECT_EQ(orderAfter(duplicateGroups(mixed(), {text("a"), text("d")})),
              "a b c d a-copy d-copy k e");
}

TEST(SetCellGrowth, TakesManyCellsAtOnceOrNone)
{
    const Plan before = mixed();
    const QList<CellGrowthEdit> cells{{text("a"), text("typical"), 2, 0.5},
                                      {text("b"), text("typical"), 23, -0.25}};
    const Plan plan = setCellGrowth(before, cells).value();
    EXPECT_EQ(plan.demand.groups[0]->growth.cells.value(text("typical")).value(2), 0.5);
    EXPECT_EQ(plan.demand.groups[1]->growth.cells.value(text("typical")).value(23), -0.25);
    EXPECT_EQ(orderAfter(setCellGrowth(
                  before, cells + QList<CellGrowthEdit>{{text("c"), text("typical"), 24, 0.1}})),
              "invalid demand/groups/c/growth/cells/typical/24");
    EXPECT_TRUE(
        setCellGrowth(plan, cells).value().demand.groups[0].isSameAs(plan.demand.groups[0]));
}

TEST(SetCellNote, SetsAndTakesAway)
{
    const Plan before = mixed();
    const Plan plan = setCellNote(before, text("a"), text("typical"), 8, text("Measured")).value();
    EXPECT_EQ(plan.demand.groups[0]->cellNotes.value(text("typical")).value(8), text("Measured"));
    EXPECT_EQ(setCellNote(plan, text("a"), text("typical"), 8, QString()).value(), before);
    EXPECT_EQ(orderAfter(setCellNote(plan, text("a"), text("sunday"), 8, text("x"))),
              "not found demand/groups/a/cell_notes/sunday/8");
    EXPECT_EQ(orderAfter(setCellNote(plan, text("a"), text("typical"), 24, text("x"))),
              "invalid demand/groups/a/cell_notes/typical/24");
    EXPECT_EQ(orderAfter(setCellNote(plan, text("x"), text("typical"), 2, text("x"))),
              "not found demand/groups/x");
}

TEST(CopyDayType, TakesCellsGrowthNotesEventsAndWorkloadsAlong)
{
    Event event;
    event.group = text("a");
    event.multiply = 2.0;
    event.dayType = text("weekday");
    Plan before = aPlan()
                      .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
                      .withGroup("a", GroupKind::Scheduled, "t4")
                      .withCells("weekday", allDay(3.0))
                      .withEvent(event)
                      .withScheduled("job", "a", "22:00", 4.0)
                      .withServing("chat", "a");
    Group &group = before.demand.groups[0].mutate();
    group.growth.cells[text("weekday")].insert(4, 0.2);
    group.cellNotes[text("weekday")].insert(5, text("note"));
    before.workloads.scheduled[0].mutate().dayTypes = QList<Id>{text("weekday")};
    before.workloads.serving[0].mutate().requestsPerS =
        QMap<Id, Hours>{{text("weekday"), allDay(1.0)}};
    DayType monthEnd;
    monthEnd.name = text("Month end");
    const Plan plan = copyDayType(before, text("weekday"), monthEnd, 2).value();
    EXPECT_TRUE(validate(plan, zones()).isEmpty());
    const Group &after = *plan.demand.groups[0];
    EXPECT_EQ(after.demand.value(text("month-end")), allDay(3.0));
    EXPECT_EQ(after.growth.cells.value(text("month-end")).value(4), 0.2);
    EXPECT_EQ(after.cellNotes.value(text("month-end")).value(5), text("note"));
    ASSERT_EQ(plan.demand.events.size(), 2);
    EXPECT_EQ(plan.demand.events[1].dayType, text("month-end"));
    EXPECT_EQ(plan.workloads.scheduled[0]->dayTypes,
              QStringList({text("weekday"), text("month-end")}));
    const auto rates = std::get<QMap<Id, Hours>>(plan.workloads.serving[0]->requestsPerS);
    EXPECT_EQ(rates.size(), 2);
    EXPECT_FALSE(copyDayType(before, text("sunday"), monthEnd, 0).ok());
}

/// "weekday 261, weekend 104"
std::string daysOf(const Plan &plan)
{
    QStringList days;
    for (const DayType &day : plan.demand.dayTypes)
        days.append(QStringLiteral("%1 %2").arg(day.id).arg(day.daysPerYear));
    return days.join(QStringLiteral(", ")).toStdString();
}

DayType dayOf(const char *id, const char *name, double days)
{
    return {text(id), text(name), days, {}};
}

TEST(SetDayTypes, AddsCopiesRenamesReordersAndDeletesAsOneEdit)
{
    const Plan before = aPlan()
                            .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
                            .withGroup("a", GroupKind::Scheduled, "t4")
                            .withCells("weekday", allDay(3.0))
                            .withCells("weekend", allDay(1.0));
    const QList<DayTypeEdit> wanted{
        {std::nullopt, text("weekday"), dayOf("", "Month end", 12.0)},
        {text("weekday"), std::nullopt, dayOf("weekday", "Working day", 249.0)},
        {std::nullopt, std::nullopt, dayOf("", "Holiday", 104.0)}};
    const Plan plan = setDayTypes(before, wanted).value();
    EXPECT_EQ(daysOf(plan), "month-end 12, weekday 249, holiday 104");
    EXPECT_EQ(plan.demand.dayTypes[1].name, text("Working day"));
    EXPECT_EQ(plan.demand.groups[0]->demand.value(text("month-end")), allDay(3.0));
    EXPECT_FALSE(plan.demand.groups[0]->demand.contains(text("weekend")));
    EXPECT_TRUE(validate(plan, zones()).isEmpty());
}

TEST(SetDayTypes, RefusesAPlanWithoutDayTypesAndDaysThatCannotBe)
{
    const Plan plan = aPlan();
    EXPECT_FALSE(setDayTypes(plan, {}).ok());
    EXPECT_FALSE(
        setDayTypes(plan, {{text("typical"), std::nullopt, dayOf("typical", "All", 400.0)}}).ok());
    EXPECT_FALSE(
        setDayTypes(plan, {{text("sunday"), std::nullopt, dayOf("sunday", "All", 365.0)}}).ok());
}

} // namespace
} // namespace kf
