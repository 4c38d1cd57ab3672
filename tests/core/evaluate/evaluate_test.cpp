// SPDX-License-Identifier: GPL-3.0-or-later

// Plans small enough to work their numbers by hand.

#include "core/evaluate/evaluate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

using test::allDay;
using test::aPlan;
using test::inHour;
using test::PlanBuilder;

namespace {

const Id kWhatIf = QStringLiteral("what-if");

QString key(const char *id)
{
    return QLatin1String(id);
}

/// A plan that knows accelerators h100 and a100 and systems of 8 h100 or 4 a100.
PlanBuilder gpuPlan()
{
    return aPlan().with([](Plan &plan) {
        for (const char *id : {"h100", "a100"}) {
            AcceleratorEntry entry;
            entry.id = key(id);
            entry.model = entry.id;
            plan.catalog.gpus.append(entry);
        }
        for (const auto &[id, gpu, gpus] : {std::tuple("dgx", "h100", 8.0), {"old", "a100", 4.0}}) {
            DeviceEntry entry;
            entry.id = key(id);
            entry.model = entry.id;
            entry.kind = DeviceKind::GpuSystem;
            entry.height = DeviceHeight::ofUnits(4.0);
            entry.gpuModel = key(gpu);
            entry.gpuCount = gpus;
            plan.catalog.devices.append(entry);
        }
    });
}

PlanBuilder &
addGroup(PlanBuilder &plan, const char *id, const char *accelerator, const Hours &hours)
{
    return plan.withGroup(id, GroupKind::Scheduled, accelerator).withCells("typical", hours);
}

/// A rack into which devices can go.
PlanBuilder &addRack(PlanBuilder &plan)
{
    return plan.withRackType("std", 42).withRow("fra", "hall", "a").withRack("a01", "std");
}

Evaluation evaluated(const Plan &plan, const Question &question = {})
{
    return evaluate(plan, Catalog(), question);
}

} // namespace

TEST(EvaluateZones, ShiftTheGroupsToTheReferenceZone)
{
    // The plan is in UTC. On 15 January Berlin is 60 minutes ahead (shift -60): its 10:00 is
    // 09:00. Kathmandu is 5:45 ahead: its 15:00 is 09:15. They meet from 09:15 to 10:00.
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "berlin", "h100", inHour(10, 4.0)).withTimeZone("Europe/Berlin");
    addGroup(plan, "kathmandu", "h100", inHour(15, 3.0)).withTimeZone("Asia/Kathmandu");
    const DemandFigures demand = evaluated(plan).demand;
    EXPECT_EQ(demand.groups[0]->shiftMinutes, -60);
    EXPECT_EQ(demand.groups[1]->shiftMinutes, -345);
    EXPECT_EQ(demand.total.peak, 7.0);
    EXPECT_EQ(demand.total.peakHours, (QList<PeakHour>{{key("typical"), 9}}));
    EXPECT_EQ(demand.total.hourlyTotal[0][10], 3.0); // Kathmandu's last quarter
    EXPECT_EQ(demand.total.slotOfHour[0][9], 37);
    // 4 + 3 GPU-hours a day, at a peak of 7: 7 x 365 / (7 x 8760).
    EXPECT_DOUBLE_EQ(demand.total.gpuHoursPerYear.value(), 2555.0);
    EXPECT_DOUBLE_EQ(demand.total.meanUtilisationOfPeak.value(), 1.0 / 24.0);
}

TEST(EvaluateZones, FindTheWorstDateOfTheYearOnBothHemispheres)
{
    // UTC plan on 15 January 2027. Berlin 12:00 is 11:00 UTC in winter, 10:00 UTC in summer (from
    // 28 March); Sydney 21:00 is 10:00 UTC in its summer (+11), 11:00 UTC in its winter (from 4
    // April). Today they do not meet; from 28 March to 3 April they do, at 10:00 UTC; from
    // 4 April Sydney has moved on; they meet again from 3 October (Sydney +11), not by more.
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "berlin", "h100", inHour(12, 5.0)).withTimeZone("Europe/Berlin");
    addGroup(plan, "sydney", "h100", inHour(21, 6.0)).withTimeZone("Australia/Sydney");
    const DemandFigures demand = evaluated(plan).demand;
    EXPECT_EQ(demand.total.peak, 6.0);
    EXPECT_EQ(demand.peakOverYear, (PeakOverYear{11.0, QDate(2027, 3, 28)}));
}

TEST(EvaluateZones, KeepTheTypicalDateWherePeaksTie)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "berlin", "h100", inHour(12, 5.0)).withTimeZone("Europe/Berlin");
    EXPECT_EQ(evaluated(plan).demand.peakOverYear, (PeakOverYear{5.0, QDate(2027, 1, 15)}));
}

TEST(EvaluateKeys, PoolStandInsAndKeepCoresApart)
{
    PlanBuilder plan = gpuPlan();
    plan.withPool("gpu", {"h100", "a100"});
    addGroup(plan, "a", "h100", inHour(8, 3.0));
    addGroup(plan, "b", "gpu", inHour(8, 2.0));
    addGroup(plan, "c", "a100", inHour(9, 4.0));
    addGroup(plan, "notebooks", "cpu-core", inHour(8, 100.0));
    const Evaluation evaluation = evaluated(plan);
    EXPECT_EQ(evaluation.demand.total.peak, 5.0);
    EXPECT_EQ(evaluation.demand.byAccelerator.keys(),
              (QList<QString>{key("cpu-core"), key("gpu")}));
    EXPECT_EQ(evaluation.demand.byAccelerator[key("gpu")].peak, 5.0);
    EXPECT_EQ(evaluation.demand.byAccelerator[kCpuCore].peak, 100.0);
    EXPECT_EQ(evaluation.demand.groups[0]->key, key("gpu"));
    EXPECT_EQ(evaluation.growth.required[0], 5.0); // without the cores
    EXPECT_EQ(evaluation.growth.byAccelerator[kCpuCore].required[0], 100.0);
    EXPECT_FALSE(evaluation.growth.byAccelerator[kCpuCore].systemsUnknown);
}

TEST(EvaluateKeys, SumRoundedRequirementsByAccelerator)
{
    // 1.5 and 1.5 at the same hour: a total of 3, but 2 + 2 GPUs of two kinds.
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "a", "h100", inHour(8, 1.5));
    addGroup(plan, "b", "a100", inHour(8, 1.5));
    const Evaluation evaluation = evaluated(plan);
    EXPECT_EQ(evaluation.growth.peak[0], 3.0);
    EXPECT_EQ(evaluation.growth.required[0], 4.0);
}

TEST(EvaluateScenario, ChangesBaseGrowthGroupsEventsAndHeadroom)
{
    // etl: base 10, +10 % a year, event e1 at month 6 adds 5, e2 at month 6 doubles.
    // search: base 4, no growth.
    // what-if: x 2, delta +0.1, e2 off; search x 3 instead. Month 12:
    // etl 10 x 2 x 1.2 + 5 = 29; search 4 x 3 x 1.1 = 13.2; together 42.2; headroom 50 %: 63.3.
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(10.0)).withGrowth(0.1);
    addGroup(plan, "search", "h100", allDay(4.0));
    plan.with([](Plan &p) {
        Event added;
        added.id = key("e1");
        added.month = 6;
        added.group = key("etl");
        added.add = 5.0;
        Event doubled = added;
        doubled.id = key("e2");
        doubled.add.reset();
        doubled.multiply = 2.0;
        p.demand.events = {added, doubled};
        Scenario scenario;
        scenario.id = kWhatIf;
        scenario.demandMultiplier = 2.0;
        scenario.growthDelta = 0.1;
        scenario.headroom = 0.5;
        scenario.eventsOff = {key("e2")};
        scenario.groups[key("search")].demandMultiplier = 3.0;
        p.scenarios.scenarios = {scenario};
    });
    const Evaluation base = evaluated(plan, {kBaseScenario, 12});
    EXPECT_DOUBLE_EQ(base.demand.total.peak, 10.0 * 1.1 * 2.0 + 5.0 + 4.0);
    EXPECT_EQ(base.growth.required[12], 31.0);
    const Evaluation whatIf = evaluated(plan, {kWhatIf, 12});
    EXPECT_DOUBLE_EQ(whatIf.demand.groups[0]->local[0][7], 29.0);
    EXPECT_DOUBLE_EQ(whatIf.demand.groups[1]->local[0][7], 13.2);
    EXPECT_DOUBLE_EQ(whatIf.growth.peakIn12Months.value(), 42.2);
    EXPECT_EQ(whatIf.growth.headroom, 0.5);
    EXPECT_EQ(whatIf.growth.required[12], 64.0);
    EXPECT_EQ(whatIf.growth.peak[12], whatIf.demand.total.peak);
}

TEST(EvaluateSupply, CountsSystemsInServiceAndReservedCloudGpus)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(18.0));
    addRack(plan)
        .withDevice("d1", "dgx", 1.0)
        .withDevice("d2", "dgx", 5.0)
        .withDevice("d3", "dgx", 9.0)
        .with([](Plan &p) {
            Rack &rack = p.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
            rack.devices[1].mutate().inServiceMonth = 2;
            rack.devices[1].mutate().retireMonth = 9;
            rack.devices[2].mutate().spare = true;
            CloudOffer offer;
            offer.accelerator = key("h100");
            offer.gpus = 2.0;
            offer.reservedInstances = 3;
            offer.reservedFromMonth = 4;
            p.cost.cloud = {offer};
            p.settings.policy.leadTimeMonths = 5.0;
            p.settings.policy.spareSystems = 1;
        });
    const AcceleratorForecast forecast = evaluated(plan).growth.byAccelerator[key("h100")];
    // 8; 16 from month 2; 22 with 3 x 2 in the cloud from month 4; 14 after d2 retires.
    EXPECT_EQ(
        forecast.supply.mid(0, 10),
        (QList<std::optional<double>>{8.0, 8.0, 16.0, 16.0, 22.0, 22.0, 22.0, 22.0, 22.0, 14.0}));
    EXPECT_EQ(forecast.runsOutMonth, 0); // 18 > 8
    EXPECT_EQ(forecast.orderMonth, -5.0);
    EXPECT_EQ(forecast.systems, (SystemsNeeded{key("dgx"), 4.0})); // 18 / 8 -> 3, and a spare
}

TEST(EvaluateSupply, IsUnknownWhereSomethingThatSuppliesIs)
{
    const auto supply = [](const PlanBuilder &plan) {
        return evaluated(plan).growth.byAccelerator[key("h100")].supply;
    };
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(1.0));
    addRack(plan);
    EXPECT_EQ(supply(plan), QList<std::optional<double>>(37, 0.0));
    const QList<std::optional<double>> unknown(37);
    PlanBuilder unknownDevice = plan;
    unknownDevice.withDevice("d1", "no-such-device", 1.0);
    EXPECT_EQ(supply(unknownDevice), unknown);
    PlanBuilder unknownOffer = plan;
    unknownOffer.with([](Plan &p) {
        CloudOffer offer;
        offer.accelerator = key("h100");
        offer.reservedInstances = 1; // of how many GPUs?
        p.cost.cloud = {offer};
    });
    EXPECT_EQ(supply(unknownOffer), unknown);
    PlanBuilder unknownAccelerator = plan;
    unknownAccelerator.with([](Plan &p) { p.catalog.gpus.clear(); });
    EXPECT_EQ(supply(unknownAccelerator), unknown);
}

TEST(EvaluateSystems, AreThoseThatThePolicyNamesElseThoseThatArePlaced)
{
    PlanBuilder plan = gpuPlan();
    plan.withPool("gpu", {"h100", "a100"});
    addGroup(plan, "etl", "gpu", allDay(17.0));
    const auto forecast = [](const PlanBuilder &p) {
        return evaluated(p).growth.byAccelerator[key("gpu")];
    };
    EXPECT_TRUE(forecast(plan).systemsUnknown);
    addRack(plan)
        .withDevice("d1", "old", 1.0)
        .withDevice("d2", "old", 5.0)
        .withDevice("d3", "dgx", 9.0);
    EXPECT_EQ(forecast(plan).systems, (SystemsNeeded{key("dgx"), 3.0})); // 17 / 8
    plan.with([](Plan &p) { p.settings.policy.systems[key("gpu")] = key("old"); });
    EXPECT_EQ(forecast(plan).systems, (SystemsNeeded{key("old"), 5.0})); // 17 / 4
    plan.with([](Plan &p) { p.settings.policy.systems[key("gpu")] = key("no-such-device"); });
    EXPECT_TRUE(forecast(plan).systemsUnknown);
}

TEST(EvaluateCloud, RequiresNothingForGroupsInTheCloud)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "here", "h100", inHour(8, 3.0));
    addGroup(plan, "there", "h100", inHour(8, 5.0));
    addGroup(plan, "both", "h100", inHour(9, 4.0));
    addGroup(plan, "only", "a100", inHour(9, 2.0));
    plan.with([](Plan &p) {
        p.cost.placement = {{key("there"), PlacementKind::Cloud},
                            {key("both"), PlacementKind::Hybrid},
                            {key("only"), PlacementKind::Cloud}};
    });
    const Evaluation evaluation = evaluated(plan);
    EXPECT_EQ(evaluation.demand.total.peak, 8.0);
    EXPECT_EQ(evaluation.growth.byAccelerator[key("h100")].peak[0], 8.0);
    EXPECT_EQ(evaluation.growth.byAccelerator[key("h100")].required[0], 4.0);
    EXPECT_EQ(evaluation.growth.byAccelerator[key("a100")].required[0], 0.0);
    EXPECT_EQ(evaluation.growth.required[0], 4.0);
}

TEST(EvaluateUnknown, LeavesUnknownGroupsOutAndNamesThem)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(2.0));
    addGroup(plan, "search", "h100", {}).withServing("ranker", "search");
    addGroup(plan, "other", "a100", allDay(1.0));
    plan.with([](Plan &p) {
        p.demand.groups[1].mutate().source = DemandSource::Workloads;
        p.workloads.serving[0].mutate().serviceTimeS = 0.0;
    });
    const Evaluation evaluation = evaluated(plan);
    EXPECT_EQ(evaluation.demand.total.unknownGroups, QList<Id>{key("search")});
    EXPECT_EQ(evaluation.demand.total.peak, 3.0);
    EXPECT_FALSE(evaluation.demand.groups[1]->known);
    EXPECT_TRUE(evaluation.demand.byAccelerator[key("a100")].known());
    EXPECT_FALSE(evaluation.growth.known);
    EXPECT_FALSE(evaluation.growth.byAccelerator[key("h100")].known);
    EXPECT_TRUE(evaluation.growth.byAccelerator[key("a100")].known);
}

TEST(EvaluateDerived, UsesWorkloadsOnlyWhereTheGroupSaysSo)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(2.0)).withScheduled("nightly", "etl", "22:00", 3.0);
    EXPECT_EQ(evaluated(plan).demand.total.peak, 2.0);
    plan.with([](Plan &p) { p.demand.groups[0].mutate().source = DemandSource::Workloads; });
    const DemandFigures demand = evaluated(plan).demand;
    // The builder's jobs take one GPU: hours 22, 23 and 0.
    EXPECT_EQ(demand.total.peak, 1.0);
    EXPECT_EQ(demand.total.gpuHoursPerDay[0], 3.0);
}

TEST(EvaluateDays, CountZeroWhereAGroupHasNoValues)
{
    PlanBuilder plan = gpuPlan();
    plan.withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}});
    plan.withGroup("etl", GroupKind::Scheduled, "h100").withCells("weekday", allDay(2.0));
    const DemandFigures demand = evaluated(plan).demand;
    EXPECT_EQ(demand.total.gpuHoursPerDay, (QList<double>{48.0, 0.0}));
    EXPECT_DOUBLE_EQ(demand.total.gpuHoursPerYear.value(), 48.0 * 261.0);
    EXPECT_DOUBLE_EQ(demand.groups[0]->gpuHoursPerYear, 48.0 * 261.0);
    EXPECT_EQ(demand.total.peakHours.size(), 24);
}

TEST(EvaluateFeed, AddsWhatGroupsReadBySlotAndSetsTheCloudApart)
{
    // 2 GPUs x 1.5 GB/s at 8 and 4 x 0.5 at 9 in Berlin, whose 09:00 is 08:00 UTC: 3 + 2.
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "a", "h100", inHour(8, 2.0));
    EXPECT_EQ(evaluated(plan).feed.onPremise, QList<Hours>{Hours{}});
    plan.with([](Plan &p) { p.demand.groups[0].mutate().feedGbPerSPerGpu = 1.5; });
    addGroup(plan, "b", "a100", inHour(9, 4.0)).withTimeZone("Europe/Berlin").with([](Plan &p) {
        p.demand.groups[1].mutate().feedGbPerSPerGpu = 0.5;
    });
    EXPECT_EQ(evaluated(plan).feed.onPremise, QList<Hours>{inHour(8, 5.0)});
    EXPECT_FALSE(evaluated(plan).feed.storageShortHoursPerYear.has_value()); // nothing to read from
    plan.with([](Plan &p) {
        p.cost.placement.insert(key("b"), PlacementKind::Cloud);
        p.cost.policy.interconnectGbps = 10.0; // 10 x 0.8 / 8 = 1 GB/s
    });
    const DataFeedFigures feed = evaluated(plan).feed;
    EXPECT_EQ(feed.onPremise, QList<Hours>{inHour(8, 3.0)});
    EXPECT_EQ(feed.cloud, QList<Hours>{inHour(8, 2.0)});
    EXPECT_DOUBLE_EQ(feed.linkGbPerS.value(), 1.0);
    EXPECT_DOUBLE_EQ(feed.linkShortHoursPerYear.value(), 365.0); // an hour on each day
}

TEST(EvaluatePlacement, MovesAGroupBetweenPlacesByMonth)
{
    PlanBuilder plan = gpuPlan();
    addGroup(plan, "etl", "h100", allDay(4.0)).with([](Plan &p) {
        p.cost.placement.insert(
            key("etl"),
            QList<PlacementMove>{{2, PlacementKind::Cloud, {}}, {5, PlacementKind::Hybrid, {}}});
    });
    const AcceleratorForecast forecast = evaluated(plan).growth.byAccelerator[key("h100")];
    EXPECT_EQ(forecast.required.mid(0, 7), (QList<double>{4.0, 4.0, 0.0, 0.0, 0.0, 4.0, 4.0}));
    EXPECT_EQ(forecast.peak.mid(0, 7), QList<double>(7, 4.0));
}

TEST(EvaluateEmpty, HasNoPeakAndNoGroups)
{
    const Evaluation evaluation = evaluated(aPlan());
    EXPECT_EQ(evaluation.demand.total.peak, 0.0);
    EXPECT_TRUE(evaluation.demand.total.peakHours.isEmpty());
    EXPECT_EQ(evaluation.demand.total.hourlyTotal.size(), 1);
    EXPECT_EQ(evaluation.growth.peak, QList<double>(37, 0.0));
    EXPECT_EQ(evaluation.growth.required, QList<double>(37, 0.0));
    EXPECT_EQ(evaluation.demand.peakOverYear.date, QDate(2027, 1, 15));
}

TEST(CheckQuestion, RefusesUnknownScenariosAndMonthsBeyondTheHorizon)
{
    const Plan plan = aPlan().withScenario("what-if");
    EXPECT_TRUE(checkQuestion(plan, {}).ok());
    EXPECT_TRUE(checkQuestion(plan, {kWhatIf, 36}).ok());
    EXPECT_FALSE(checkQuestion(plan, {key("no-such"), 0}).ok());
    EXPECT_FALSE(checkQuestion(plan, {kBaseScenario, 37}).ok());
    EXPECT_FALSE(checkQuestion(plan, {kBaseScenario, -1}).ok());
}

TEST(CheckQuestion, RefusesDatesBeyondTheYearAfterTheTypicalOne)
{
    const Plan plan = aPlan(); // typical date 15 January 2027
    EXPECT_TRUE(checkQuestion(plan, {kBaseScenario, 0, QDate(2027, 1, 15)}).ok());
    EXPECT_TRUE(checkQuestion(plan, {kBaseScenario, 0, QDate(2028, 1, 15)}).ok());
    EXPECT_FALSE(checkQuestion(plan, {kBaseScenario, 0, QDate(2027, 1, 14)}).ok());
    EXPECT_FALSE(checkQuestion(plan, {kBaseScenario, 0, QDate(2028, 1, 16)}).ok());
}

} // namespace kf
