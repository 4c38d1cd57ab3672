// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::made;
using test::PlanBuilder;
using test::text;

QList<PlanProblem> problemsOf(const Plan &plan)
{
    return validate(plan, ZoneTable());
}

/// The only problem of a plan, as "class path: message (expected)"; all of them where there are
/// more.
std::string onlyProblem(const Plan &plan)
{
    QStringList lines;
    const QList<PlanProblem> problems = problemsOf(plan);
    for (const PlanProblem &problem : problems)
        lines.append(
            QStringLiteral("%1 %2: %3 (%4)")
                .arg(problem.ruleClass == RuleClass::Structure ? text("structure") : text("value"),
                     problem.path,
                     problem.message,
                     problem.expected));
    return lines.join(u'\n').toStdString();
}

PlanBuilder planWithGroups()
{
    return aPlan()
        .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
        .withGroup("etl", GroupKind::Scheduled, "h100-sxm5-80")
        .withCells("weekday", allDay(2.0))
        .withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
}

PlanBuilder planWithRacks()
{
    return aPlan()
        .withRackType("std", 42)
        .withRow("fra", "hall-1", "a")
        .withRack("a01", "std")
        .withDevice("dgx-01", "dgx", 1.0)
        .withRack("a02", "std")
        .withDevice("dgx-02", "dgx", 1.0);
}

Group &groupOf(Plan &plan, qsizetype index)
{
    return plan.demand.groups[index].mutate();
}

TEST(ValidatePlan, FindsNothingInASoundPlan)
{
    EXPECT_EQ(onlyProblem(aPlan()), "");
    EXPECT_EQ(onlyProblem(planWithGroups()), "");
    EXPECT_EQ(onlyProblem(planWithRacks()), "");
}

TEST(ValidatePlan, NamesReservedUnitsThatTheRackDoesNotHave)
{
    Plan plan = planWithRacks(); // of 42 units
    plan.topology.rackTypes[0].reservedU = {1, 42};
    EXPECT_EQ(onlyProblem(plan), "");
    plan.topology.rackTypes[0].reservedU = {42, 43};
    EXPECT_EQ(onlyProblem(plan),
              "structure topology/rack_types/std/reserved_u/1: the rack has no unit 43 "
              "(a unit from 1 to 42)");
    plan.topology.rackTypes[0].reservedU = {0};
    EXPECT_EQ(onlyProblem(plan),
              "structure topology/rack_types/std/reserved_u/0: the rack has no unit 0 "
              "(a unit from 1 to 42)");
}

TEST(ValidatePlan, NamesReservedUnitsOfOneRackThatItDoesNotHave)
{
    Plan plan = planWithRacks(); // of 42 units
    Rack &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.reservedU = {42};
    EXPECT_EQ(onlyProblem(plan), "");
    rack.reservedU = {42, 43};
    const std::string problem = onlyProblem(plan);
    EXPECT_NE(problem.find("/reserved_u/1: the rack has no unit 43 (a unit from 1 to 42)"),
              std::string::npos)
        << problem;
    EXPECT_NE(problem.find("racks/" + rack.id.toStdString() + "/"), std::string::npos) << problem;
}

TEST(ValidatePlan, NamesACellByIdsAndByIndices)
{
    Plan plan = planWithGroups();
    groupOf(plan, 0).demand[text("weekday")][14] = -3.0;
    EXPECT_EQ(onlyProblem(plan),
              "structure demand/groups/etl/demand/weekday/14: -3 is not allowed here "
              "(a number of at least 0)");
    EXPECT_EQ(problemsOf(plan).first().steps,
              QStringList({text("demand"),
                           text("groups"),
                           text("0"),
                           text("demand"),
                           text("weekday"),
                           text("14")}));
}

TEST(ValidatePlan, RefusesNumbersThatAreNotFinite)
{
    Plan plan = planWithGroups();
    groupOf(plan, 0).demand[text("weekday")][0] = std::nan("");
    EXPECT_EQ(onlyProblem(plan),
              "structure demand/groups/etl/demand/weekday/0: this number is not finite "
              "(a finite number)");
    const auto serving = [](Plan &p) {
        p.workloads.serving.first().mutate().serviceTimeS = std::numeric_limits<double>::infinity();
    };
    EXPECT_EQ(onlyProblem(planWithGroups().withServing("chat", "etl").with(serving)),
              "structure workloads/serving/chat/service_time_s: this number is not finite "
              "(a finite number)");
}

TEST(ValidatePlan, KeepsMeaninglessValuesOfKeysThatAllowThem)
{
    const auto change = [](Plan &plan) {
        plan.workloads.serving.first().mutate().maxUtilisation = 1.0;
    };
    EXPECT_EQ(onlyProblem(planWithGroups().withServing("chat", "etl").with(change)),
              "value workloads/serving/chat/max_utilisation: 1 is not allowed here "
              "(a number above 0 and below 1)");
}

TEST(ValidatePlan, WritesEveryKindOfRange)
{
    const auto problem = [](const std::function<void(Plan &)> &change) {
        return onlyProblem(planWithRacks().with(change));
    };
    EXPECT_EQ(problem([](Plan &p) { p.settings.policy.headroom = 11.0; }),
              "structure plan/policy/headroom: 11 is not allowed here (a number from 0 to 10)");
    EXPECT_EQ(problem([](Plan &p) { p.cost.finance.discountRate = -1.0; }),
              "structure cost/finance/discount_rate: -1 is not allowed here (a number above -1)");
    EXPECT_EQ(problem([](Plan &p) { p.settings.constants.modelFlopsUtilisation = 0.0; }),
              "structure plan/constants/model_flops_utilisation: 0 is not allowed here "
              "(a number above 0 and at most 1)");
    EXPECT_EQ(problem([](Plan &p) {
                  p.topology.rackTypes.first().feeds.append(made<Feed>([](Feed &x) {
                      x.name = text("A");
                      x.phases = 2;
                  }));
              }),
              "structure topology/rack_types/std/feeds/0/phases: 2 is not allowed here (1 or 3)");
}

TEST(ValidatePlan, AllowsHalfUnitsOnly)
{
    const auto at = [](double u) {
        return onlyProblem(aPlan()
                               .withRackType("std", 42)
                               .withRow("fra", "hall-1", "a")
                               .withRack("a01", "std")
                               .withDevice("d", "dgx", u));
    };
    EXPECT_EQ(at(1.5), "");
    EXPECT_EQ(at(1.25),
              "structure topology/devices/d/u: 1.25 is not allowed here "
              "(a number of at least 1 in steps of 0.5)");
    EXPECT_EQ(at(0.5),
              "structure topology/devices/d/u: 0.5 is not allowed here "
              "(a number of at least 1 in steps of 0.5)");
    EXPECT_EQ(at(1e300), ""); // nonsense, but a multiple of a half, and no overflow
}

TEST(ValidatePlan, AddressesTheTopologyFlat)
{
    Plan plan = planWithRacks();
    Rack &rack = plan.topology.sites[0].rooms[0].rows[0].racks[1].mutate();
    rack.devices[0].mutate().inServiceMonth = -1;
    const PlanProblem problem = problemsOf(plan).value(0);
    EXPECT_EQ(problem.path, text("topology/devices/dgx-02/in_service_month"));
    EXPECT_EQ(problem.steps.join(u'/'),
              text("topology/sites/0/rooms/0/rows/0/racks/1/devices/0/in_service_month"));
}

TEST(ValidatePlan, WantsIdsOnceOverTheWholePlan)
{
    const Plan twice = planWithRacks().withRow("ber", "hall-2", "b").withRack("a01", "std");
    EXPECT_EQ(onlyProblem(twice),
              "structure topology/racks/a01/id: 'a01' is already taken "
              "(an id that is used once)");
    EXPECT_EQ(problemsOf(twice).first().steps.join(u'/'),
              text("topology/sites/1/rooms/0/rows/0/racks/0/id"));
    // Things of different kinds may share an id.
    EXPECT_EQ(onlyProblem(planWithGroups().withScenario("etl")), "");
}

TEST(ValidatePlan, WantsIdsInTheirForm)
{
    Plan plan = planWithGroups();
    groupOf(plan, 1).id = text("R & D");
    EXPECT_EQ(onlyProblem(plan),
              "structure demand/groups/R & D/id: 'R & D' is not an id "
              "(lower-case letters, digits, '.', '_' and '-' after a letter or a digit)");
    groupOf(plan, 1).id.clear();
    EXPECT_EQ(problemsOf(plan).value(0).path, text("demand/groups/1/id"));
    EXPECT_EQ(problemsOf(plan).value(0).message, text("no id is given"));
}

TEST(ValidatePlan, NamesTheNearestThingsWhereAReferenceDangles)
{
    const Plan plan = planWithGroups().withScheduled("job", "reserch", "22:00", 4.0);
    EXPECT_EQ(onlyProblem(plan),
              "structure workloads/scheduled/job/group: 'reserch' names no group of this plan "
              "(one of: research, etl)");
    PlanBuilder many = aPlan();
    for (const char *id : {"a1", "a2", "a3", "a4", "a5", "zzzzzz"})
        many.withGroup(id, GroupKind::Serving, "t4");
    EXPECT_EQ(onlyProblem(many.withServing("s", "a3x")),
              "structure workloads/serving/s/group: 'a3x' names no group of this plan "
              "(one of: a3, a1, a2, a4, a5, ...)");
    EXPECT_EQ(onlyProblem(aPlan().withServing("s", "a")),
              "structure workloads/serving/s/group: 'a' names no group of this plan "
              "(nothing: the plan has none yet)");
}

TEST(ValidatePlan, ChecksKeysOfMaps)
{
    Plan plan = planWithGroups();
    groupOf(plan, 0).demand.insert(text("sunday"), allDay(1.0));
    EXPECT_EQ(problemsOf(plan).value(0).path, text("demand/groups/etl/demand/sunday"));
    plan = planWithGroups();
    groupOf(plan, 0).growth.cells[text("weekday")].insert(24, 0.1);
    EXPECT_EQ(onlyProblem(plan),
              "structure demand/groups/etl/growth/cells/weekday/24: 24 is not an hour of a day "
              "(an hour from 0 to 23)");
    plan = planWithGroups();
    plan.cost.placement.insert(text("nobody"), PlacementKind::Cloud);
    EXPECT_EQ(problemsOf(plan).value(0).path, text("cost/placement/nobody"));
    plan = planWithGroups();
    plan.cost.policy.spotShare.insert(GroupKind::Serving, 1.5);
    EXPECT_EQ(problemsOf(plan).value(0).path, text("cost/policy/spot_share/serving"));
}

TEST(ValidatePlan, WantsMovesInTheOrderOfTheirMonths)
{
    Plan plan = planWithGroups();
    const auto move = [&plan](const QList<PlacementMove> &moves) {
        plan.cost.placement.insert(text("etl"), moves);
        return onlyProblem(plan);
    };
    EXPECT_EQ(move({{0, PlacementKind::Cloud, {}}, {6, PlacementKind::Hybrid, {}}}), "");
    EXPECT_EQ(move({{6, PlacementKind::Cloud, {}}, {6, PlacementKind::Hybrid, {}}}),
              "structure cost/placement/etl/1/from_month: month 6 does not follow the move before "
              "(a month after 6)");
}

TEST(ValidatePlan, KeepsARunWhoseDatasetIsGone)
{
    Plan plan = planWithGroups();
    TrainingRun run;
    run.id = text("llm");
    run.dataset = text("corpus");
    plan.workloads.trainingRuns = {run};
    ASSERT_EQ(problemsOf(plan).size(), 1);
    EXPECT_EQ(problemsOf(plan)[0].ruleClass, RuleClass::Value);
    plan.workloads.trainingRuns[0].mutate().dataset.reset();
    plan.workloads.trainingRuns[0].mutate().id = text("occasional"); // what stands for all of them
    EXPECT_EQ(problemsOf(plan).value(0).ruleClass, RuleClass::Structure);
}

TEST(ValidatePlan, KnowsTimeZonesOfTheDatabase)
{
    EXPECT_EQ(onlyProblem(planWithGroups().withTimeZone("Asia/Kathmandu")), "");
    EXPECT_EQ(onlyProblem(planWithGroups().withTimeZone("UTC+3")),
              "structure demand/groups/research/time_zone: 'UTC+3' is not a time zone "
              "(a name of the IANA database such as Europe/Berlin or UTC)");
}

TEST(ValidatePlan, WantsDisjointPools)
{
    EXPECT_EQ(onlyProblem(aPlan().withPool("a", {"t4", "l4"}).withPool("b", {"l40s", "t4"})),
              "structure plan/pools/b/accelerators/1: 't4' already stands in the pool 'a' "
              "(an accelerator that is in no other pool)");
}

TEST(ValidatePlan, WantsDayTypesThatMakeAYear)
{
    EXPECT_EQ(onlyProblem(aPlan().withDayTypes({{"weekday", 261.0}, {"weekend", 103.0}})),
              "value demand/day_types: the day types add up to 364 days a year (365 days)");
    // Within a millionth: 365.0000005.
    EXPECT_EQ(onlyProblem(aPlan().withDayTypes({{"a", 182.5}, {"b", 182.5000005}})), "");
    EXPECT_EQ(onlyProblem(aPlan().withDayTypes({})),
              "structure demand/day_types: this plan has no day type (at least one day type)");
}

TEST(ValidatePlan, WantsMonthsInTheirOrder)
{
    Plan plan = planWithGroups();
    groupOf(plan, 0).active = {6, 5, {}};
    EXPECT_EQ(onlyProblem(plan),
              "structure demand/groups/etl/active/to_month: month 5 is before the first month "
              "(a month of at least 6)");
    groupOf(plan, 0).active = {6, 6, {}};
    EXPECT_EQ(onlyProblem(plan), "");
}

TEST(ValidatePlan, SizesWithinTheHorizon)
{
    Plan plan = aPlan().withScenario("late");
    plan.scenarios.scenarios[0].sizeAtMonth = 37;
    EXPECT_EQ(onlyProblem(plan),
              "structure scenarios/scenarios/late/size_at_month: month 37 is after the plan's "
              "horizon (a month from 0 to 36)");
    plan = aPlan();
    plan.settings.policy.sizeAtMonth = 37;
    EXPECT_EQ(problemsOf(plan).value(0).path, text("plan/policy/size_at_month"));
    plan.settings.policy.sizeAtMonth = 36;
    EXPECT_EQ(onlyProblem(plan), "");
}

TEST(ValidatePlan, WantsEventsThatDoSomething)
{
    Event idle;
    idle.group = text("etl");
    EXPECT_EQ(onlyProblem(planWithGroups().withEvent(idle)),
              "structure demand/events/0: this event neither adds nor multiplies "
              "(add, multiply or both)");
    Event endless = idle;
    endless.add = allDay(std::numeric_limits<double>::infinity());
    EXPECT_EQ(problemsOf(planWithGroups().withEvent(endless)).size(), 24);
    Event negative = idle;
    negative.add = -4.0; // GPUs may leave
    EXPECT_EQ(onlyProblem(planWithGroups().withEvent(negative)), "");
}

TEST(ValidatePlan, WantsToKnowHowLongTransientDataStays)
{
    const auto transient = [](Plan &plan) {
        plan.storage.datasets.first().mutate().pattern = DatasetPattern::Transient;
    };
    EXPECT_EQ(onlyProblem(aPlan().withDataset("clicks", "nvme", 10.0).with(transient)),
              "value storage/datasets/clicks/retention_days: this transient dataset does not say "
              "how long it stays (a number of days)");
}

TEST(ValidatePlan, RefusesDatesThatDoNotExistOrAreTooFar)
{
    Plan plan = aPlan();
    plan.settings.typicalDate = QDate(2100, 1, 1);
    EXPECT_EQ(problemsOf(plan).value(0).path, text("plan/typical_date"));
    plan.settings.typicalDate = QDate();
    EXPECT_EQ(problemsOf(plan).size(), 1);
    plan = aPlan();
    plan.settings.start = {2027, 13};
    EXPECT_EQ(problemsOf(plan).value(0).path, text("plan/start"));
}

TEST(ValidatePlan, ReservesTheNameOfTheBasePlan)
{
    EXPECT_EQ(onlyProblem(aPlan().withScenario("base")),
              "structure scenarios/scenarios/base/id: 'base' is reserved (another id)");
}

TEST(ValidatePlan, RefusesTextsThatCannotBeWritten)
{
    Plan plan = aPlan();
    plan.settings.name = QString(QChar(0xd800));
    EXPECT_EQ(problemsOf(plan).value(0).path, text("plan/name"));
}

TEST(ValidatePlan, LeavesCataloguesToTheFindings)
{
    EXPECT_EQ(onlyProblem(aPlan().withGroup("g", GroupKind::Serving, "no-such-gpu")), "");
}

TEST(ValidatePlan, StopsAtTheLimitOfEachClass)
{
    PlanBuilder builder = planWithGroups();
    builder.withCells("weekday", allDay(-1.0))
        .withCells("weekend", allDay(-1.0))
        .withGroup("more", GroupKind::Serving, "t4")
        .withCells("weekday", allDay(-1.0));
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        builder.withServing(id.constData(), "etl").with([](Plan &plan) {
            plan.workloads.serving.last().mutate().burstiness = 0.0;
        });
    }
    int structure = 0;
    const QList<PlanProblem> problems = problemsOf(builder);
    for (const PlanProblem &problem : problems)
        structure += problem.ruleClass == RuleClass::Structure ? 1 : 0;
    EXPECT_EQ(structure, kMaxProblems);                   // of 72
    EXPECT_EQ(problems.size() - structure, kMaxProblems); // of 60
}

KeptKeys oneKey(const char *name)
{
    KeptValue value;
    value.scalar = text("1");
    return {{text(name), value}};
}

TEST(UnknownKeys, ComeWithTheNearestKnownName)
{
    Plan plan = planWithRacks();
    plan.settings.policy.kept = oneKey("head_room");
    Rack &rack = plan.topology.sites[0].rooms[0].rows[0].racks[1].mutate();
    rack.devices[0].mutate().kept = oneKey("Power_W");
    plan.keptManifest = oneKey("colour");
    const QList<UnknownKey> expected{
        {{text("manifest")}, text("manifest"), text("colour"), {}},
        {{text("plan"), text("policy")}, text("plan/policy"), text("head_room"), text("headroom")},
        {text("topology/sites/0/rooms/0/rows/0/racks/1/devices/0").split(u'/'),
         text("topology/devices/dgx-02"),
         text("Power_W"),
         text("power_w")},
    };
    EXPECT_EQ(unknownKeys(plan), expected);
}

TEST(UnknownKeys, HaveNoNearestNameWhereNoneIsSimilar)
{
    Plan plan = aPlan();
    plan.settings.kept = oneKey("favourite_flavour");
    ASSERT_EQ(unknownKeys(plan).size(), 1);
    EXPECT_EQ(unknownKeys(plan).first().nearest, QString());
}

TEST(CollectionPath, NamesTheListOfAKind)
{
    EXPECT_EQ(collectionPath(IdKind::Group), text("demand/groups"));
    EXPECT_EQ(collectionPath(IdKind::Device), text("topology/devices"));
    EXPECT_EQ(collectionPath(IdKind::CatalogOffer), text("catalog/offers"));
}

} // namespace
} // namespace kf
