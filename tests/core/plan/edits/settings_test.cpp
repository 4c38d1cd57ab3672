// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of settings, pools, datasets, tiers, scenarios, catalogue entries, accepted findings.

#include "core/catalog/zone_table.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/dates.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/edits/settings.h"
#include "core/plan/edits/storage.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

std::string errorOf(const Result<Plan> &result)
{
    return result ? std::string("done")
                  : (result.error().where + text(": ") + result.error().message).toStdString();
}

TEST(SetPools, RefusesToTakeAPoolFromItsGroups)
{
    const Plan plan = aPlan()
                          .withPool("v100", {"v100-16", "v100-32"})
                          .withGroup("etl", GroupKind::Scheduled, "v100")
                          .withGroup("chat", GroupKind::Serving, "t4");
    EXPECT_EQ(errorOf(setPools(plan, {})), "plan/pools/v100: the pool 'v100' is still used by etl");
    Plan named = plan;
    named.settings.pools[0].name = text("Small Voltas");
    EXPECT_EQ(errorOf(setPools(named, {})),
              "plan/pools/v100: the pool 'Small Voltas' is still used by etl");
}

TEST(SetPools, TakesTheQuotaAndTheSystemOfAPoolAlong)
{
    Plan plan = aPlan().withPool("v100", {"v100-16"});
    plan.settings.policy.systems.insert(text("v100"), text("dgx-1"));
    Lane lane;
    lane.id = text("lane");
    lane.quota.insert(text("v100"), made<Quota>([](Quota &x) { x.nominal = 8.0; }));
    lane.quota.insert(text("t4"), made<Quota>([](Quota &x) { x.nominal = 4.0; }));
    plan.platform.lanes.append(lane);
    const Plan after = setPools(plan, {}).value();
    EXPECT_TRUE(after.settings.policy.systems.isEmpty());
    EXPECT_EQ(after.platform.lanes[0].quota.keys(), QStringList({text("t4")}));
}

TEST(SetPools, RefusesPoolsThatShareAnAccelerator)
{
    const Plan plan = aPlan();
    const Plan both = aPlan().withPool("a", {"t4"}).withPool("b", {"t4"});
    const Pool a = both.settings.pools[0];
    const Pool b = both.settings.pools[1];
    EXPECT_FALSE(setPools(plan, {a, b}));
    EXPECT_FALSE(setPools(plan, {a, a}));
    EXPECT_TRUE(setPools(plan, {a}));
}

TEST(SetBasics, ChecksZoneAndHorizon)
{
    const ZoneTable zones;
    Plan plan = aPlan().withScenario("late");
    plan.scenarios.scenarios[0].sizeAtMonth = 30;
    PlanBasics basics = basicsOf(plan.settings);
    basics.timeZone = text("UTC+3");
    EXPECT_EQ(setBasics(plan, basics, zones).error().where, text("plan/time_zone"));
    basics.timeZone = text("Asia/Kathmandu");
    EXPECT_EQ(basicsOf(setBasics(plan, basics, zones).value().settings), basics);
    basics.horizonMonths = 24;
    EXPECT_EQ(errorOf(setBasics(plan, basics, zones)),
              "scenarios/scenarios/late/size_at_month: the scenario 'late' sizes at a month after "
              "this horizon");
    basics.horizonMonths = 30;
    EXPECT_TRUE(setBasics(plan, basics, zones));
}

TEST(SetBasics, ChangesWhatTheFormHasAndNothingElse)
{
    Plan plan = aPlan().withPool("v100", {"v100-16"});
    PlanBasics basics = basicsOf(plan.settings);
    EXPECT_EQ(setBasics(plan, basics, ZoneTable()).value(), plan);
    basics.name = text("  Renamed ");
    basics.currency = text("eur");
    basics.authors = {text(" Ada "), text(" "), text("Grace")};
    basics.headroom = 0.2;
    basics.leadTimeMonths = 4.0;
    const Settings after = setBasics(plan, basics, ZoneTable()).value().settings;
    EXPECT_EQ(after.name, text("Renamed"));
    EXPECT_EQ(after.currency, text("EUR"));
    EXPECT_EQ(after.authors, QStringList({text("Ada"), text("Grace")}));
    EXPECT_EQ(after.policy.headroom, 0.2);
    EXPECT_EQ(after.policy.leadTimeMonths, 4.0);
    EXPECT_FALSE(after.organisation.has_value());
    EXPECT_EQ(after.pools, plan.settings.pools);
}

/// Started half a year later, month 8 is month 2 and month 4 is past: a group is there from the
/// start on, an event cannot be.
TEST(KeepDates, CountsThemFromTheNewStart)
{
    Plan plan = aPlan().withGroup("research", GroupKind::Exploratory, "h100");
    plan.demand.groups[0].mutate().active = ActiveMonths{4, 8, {}};
    plan.cost.placement.insert(
        text("research"),
        QList<PlacementMove>{{3, PlacementKind::Cloud, {}}, {8, PlacementKind::OnPremise, {}}});
    EXPECT_EQ(countDates(plan), 4);
    const Month later = plan.settings.start.plus(6);
    const Result<Plan> kept = keepDates(plan, later);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept.value().demand.groups[0]->active.fromMonth, 0);
    EXPECT_EQ(kept.value().demand.groups[0]->active.toMonth, 2);
    const QList<PlacementMove> moves = movesOf(kept.value().cost.placement.value(text("research")));
    ASSERT_EQ(moves.size(), 2);
    EXPECT_EQ(moves[0].fromMonth, 0);
    EXPECT_EQ(moves[1].fromMonth, 2);
    EXPECT_EQ(kept.value().settings.start, plan.settings.start);
    Event event;
    event.month = 4;
    event.group = text("research");
    plan.demand.events = {event};
    EXPECT_EQ(keepDates(plan, later).error().where, text("plan/start"));
    EXPECT_EQ(keepDates(plan, plan.settings.start.plus(-3)).value().demand.events[0].month, 7);
}

/// "Keep the dates" keeps the months that scenarios are sized for; one without stays without.
TEST(KeepDates, ScenariosStaySizedForTheirMonth)
{
    Plan plan = aPlan();
    Scenario fast;
    fast.id = text("fast");
    fast.sizeAtMonth = 24;
    Scenario slow;
    slow.id = text("slow");
    slow.sizeAtMonth = 3;
    Scenario same;
    same.id = text("same");
    plan.scenarios.scenarios = {fast, slow, same};
    EXPECT_EQ(countDates(plan), 2);
    const Result<Plan> kept = keepDates(plan, plan.settings.start.plus(6));
    ASSERT_TRUE(kept.ok());
    const QList<Scenario> &after = kept.value().scenarios.scenarios;
    EXPECT_EQ(after[0].sizeAtMonth, 18); // 24 - 6
    EXPECT_EQ(after[1].sizeAtMonth, 0);  // 3 - 6 lies before the start
    EXPECT_EQ(after[2].sizeAtMonth, std::nullopt);
    const Result<Plan> earlier = keepDates(plan, plan.settings.start.plus(-6));
    EXPECT_EQ(earlier.value().scenarios.scenarios[0].sizeAtMonth, 30);
}

TEST(SetBasics, WhatIsChangedByHandIsNoLongerAssumed)
{
    Plan plan = aPlan();
    Assumption headroom;
    headroom.path = text("plan/policy/headroom");
    Assumption spares;
    spares.path = text("plan/policy/spare_systems");
    plan.settings.assumptions = {headroom, spares};
    PlanBasics basics = basicsOf(plan.settings);
    basics.headroom = 0.3;
    const Settings after = setBasics(plan, basics, ZoneTable()).value().settings;
    EXPECT_EQ(after.assumptions, QList<Assumption>({spares}));
    plan.settings.assumptions[0].source = text("a person wrote where it comes from");
    EXPECT_EQ(setBasics(plan, basics, ZoneTable()).value().settings.assumptions.size(), 2);
}

TEST(SetBasics, NamesTheFieldThatIsWrong)
{
    const Plan plan = aPlan();
    const auto placeAfter = [&plan](const std::function<void(PlanBasics &)> &spoil) {
        PlanBasics basics = basicsOf(plan.settings);
        spoil(basics);
        const Result<Plan> made = setBasics(plan, basics, ZoneTable());
        return made ? std::string("taken") : made.error().where.toStdString();
    };
    EXPECT_EQ(placeAfter([](PlanBasics &x) { x.name = text("  "); }), "plan/name");
    EXPECT_EQ(placeAfter([](PlanBasics &x) { x.currency = text("Euro"); }), "plan/currency");
    EXPECT_EQ(placeAfter([](PlanBasics &x) { x.timeZone = text("UTC+3"); }), "plan/time_zone");
    EXPECT_EQ(placeAfter([](PlanBasics &x) { x.horizonMonths = 6; }), "plan/horizon_months");
    EXPECT_EQ(placeAfter([](PlanBasics &x) { x.headroom = -0.1; }), "plan/policy/headroom");
}

TEST(ChooseReportParts, WritesNothingWhereAllAreChosen)
{
    const QList<QString> known = {text("summary"), text("demand"), text("racks")};
    const Plan plan = aPlan();
    EXPECT_EQ(chooseReportParts(plan, known, known).value(), plan);
    const Plan two = chooseReportParts(plan, known, {known[2], known[0]}).value();
    EXPECT_EQ(two.settings.report.sections, QList<QString>({known[0], known[2]}));
    EXPECT_EQ(chooseReportParts(two, known, known).value(), plan);
    EXPECT_FALSE(chooseReportParts(plan, known, {}));
}

TEST(ChooseReportParts, KeepsPartsThatALaterProgramHasWritten)
{
    Plan plan = aPlan();
    plan.settings.report.sections = QList<QString>{text("summary"), text("energy")};
    const QList<QString> known = {text("summary"), text("demand")};
    EXPECT_EQ(chooseReportParts(plan, known, {text("demand")}).value().settings.report.sections,
              QList<QString>({text("demand"), text("energy")}));
}

TEST(EditDatasets, ChecksRangesAndIds)
{
    const Plan plan = aPlan().withDataset("clicks", "nvme", 10.0);
    Dataset dataset = *plan.storage.datasets[0];
    EXPECT_FALSE(insertDataset(plan, dataset, 0)); // the id is taken
    dataset.ingestGbPerDay = -1.0;
    EXPECT_EQ(replaceDataset(plan, text("clicks"), dataset).error().where,
              text("storage/datasets/clicks/ingest_gb_per_day"));
    dataset.ingestGbPerDay = 5.0;
    dataset.compressionRatio = 0.0; // meaningless, but kept: a finding tells
    EXPECT_TRUE(replaceDataset(plan, text("clicks"), dataset));
    EXPECT_TRUE(deleteDatasets(plan, {text("clicks")}).value().storage.datasets.isEmpty());
    EXPECT_FALSE(deleteDatasets(plan, {text("none")}));
}

TEST(EditScenarios, NeverTakesTheNameOfTheBasePlan)
{
    const Plan plan = aPlan().withScenario("cheap");
    Scenario scenario;
    scenario.id = text("base");
    EXPECT_FALSE(insertScenario(plan, scenario, 0));
    EXPECT_FALSE(replaceScenario(plan, text("cheap"), scenario));
    scenario.id = text("dear");
    scenario.groups.insert(text("nobody"), {});
    EXPECT_EQ(insertScenario(plan, scenario, 0).error().where,
              text("scenarios/scenarios/dear/groups/nobody"));
    scenario.groups.clear();
    scenario.sizeAtMonth = 37;
    EXPECT_FALSE(insertScenario(plan, scenario, 0));
    EXPECT_TRUE(deleteScenario(plan, text("cheap")).value().scenarios.scenarios.isEmpty());
    EXPECT_FALSE(deleteScenario(plan, text("dear")));
}

TEST(WithCatalogEntry, AddsAnEntryOnce)
{
    AcceleratorEntry gpu;
    gpu.id = text("t4");
    gpu.model = text("first");
    Plan plan = withCatalogEntry(aPlan(), gpu);
    gpu.model = text("second");
    plan = withCatalogEntry(plan, gpu);
    ASSERT_EQ(plan.catalog.gpus.size(), 1);
    EXPECT_EQ(plan.catalog.gpus[0].model, text("first"));
    DeviceEntry device;
    device.id = text("dgx");
    EXPECT_EQ(withCatalogEntry(plan, device).catalog.devices.size(), 1);
}

TEST(AcceptFinding, NeedsAReasonAndReplacesTheOneBefore)
{
    const QString rule = text("rack-power");
    const QString path = text("topology/racks/a01");
    EXPECT_FALSE(acceptFinding(aPlan(), rule, path, text("  "), text("f")));
    Plan plan = acceptFinding(aPlan(), rule, path, text("agreed"), text("f1")).value();
    plan = acceptFinding(plan, rule, path, text("agreed again"), text("f2")).value();
    ASSERT_EQ(plan.settings.accepted.size(), 1);
    EXPECT_EQ(plan.settings.accepted[0].reason, text("agreed again"));
    EXPECT_EQ(plan.settings.accepted[0].fingerprint, text("f2"));
    EXPECT_TRUE(unacceptFinding(plan, rule, path).value().settings.accepted.isEmpty());
    EXPECT_FALSE(unacceptFinding(aPlan(), rule, path));
}

} // namespace
} // namespace kf
