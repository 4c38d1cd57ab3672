// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/figures/hour_request.h"
#include "core/figures/part_request.h"
#include "core/figures/row_request.h"
#include "core/report/derivation_words.h"
#include "tests/core/topology/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

/// etl: 10 GPUs growing by 21 % a year, doubled in month 3, and -30 on top in month 9; search: 4.
/// A cloud group of 6 counts for the peak, not for what is required. Headroom 25 %.
Plan threeGroups()
{
    const auto all = test::allDay(10.0);
    return test::aPlan()
        .withGroup("etl", GroupKind::Scheduled, "h100")
        .withCells("typical", all)
        .withGrowth(0.21)
        .withGroup("search", GroupKind::Serving, "h100")
        .withCells("typical", test::allDay(4.0))
        .withGroup("burst", GroupKind::Exploratory, "h100")
        .withCells("typical", test::allDay(6.0))
        .withDataset("clicks", "flash", 1000.0)
        .with([](Plan &plan) {
            plan.settings.policy.headroom = 0.25;
            plan.cost.placement[QStringLiteral("burst")] = PlacementKind::Cloud;
            Event doubled;
            doubled.group = QStringLiteral("etl");
            doubled.month = 3;
            doubled.multiply = 2.0;
            Event cut = doubled;
            cut.month = 9;
            cut.multiply.reset();
            cut.add = -30.0;
            plan.demand.events = {doubled, cut};
        });
}

QList<StepKind> kindsOf(const Derivation &step)
{
    QList<StepKind> kinds;
    for (const Derivation &part : step.parts)
        kinds.append(part.kind);
    return kinds;
}

Derivation ask(Subject subject, int month)
{
    return explain(threeGroups(), Catalog(), {}, {subject, month}).value();
}

} // namespace

TEST(Explain, LeadsFromThePeakToCellsGrowthAndEvents)
{
    // Month 6: 10 x 1.1 x 2 = 22, 4 and 6.
    const Derivation peak = ask(Subject::Forecast, 6);
    EXPECT_EQ(peak.kind, StepKind::Peak);
    EXPECT_DOUBLE_EQ(peak.value.value, 32.0);
    ASSERT_EQ(peak.parts.size(), 3);
    const Derivation etl = peak.parts[0];
    EXPECT_DOUBLE_EQ(etl.value.value, 22.0);
    EXPECT_EQ(etl.path, QStringLiteral("demand/groups/etl"));
    EXPECT_EQ(
        kindsOf(etl),
        (QList<StepKind>{StepKind::TypedCell, StepKind::GrowthFactor, StepKind::EventFactor}));
    EXPECT_DOUBLE_EQ(etl.parts[1].value.value, 1.1);
}

TEST(Explain, TellsOfAnotherScenarioThanTheOneThatIsLookedAt)
{
    // Month 6 with twice the demand: 10 x 2 x 1.1 x 2 = 44, 8 and 12.
    Plan plan = threeGroups();
    Scenario more;
    more.id = QStringLiteral("more");
    more.demandMultiplier = 2.0;
    plan.scenarios.scenarios = {more};
    WhyRequest request{Subject::Forecast, 6};
    request.scenario = more.id;
    const auto peak = explain(plan, Catalog(), {}, request);
    ASSERT_TRUE(peak);
    EXPECT_DOUBLE_EQ(peak->value.value, 64.0);
    // Asked of the base while the other is looked at.
    request.scenario = kBaseScenario;
    EXPECT_DOUBLE_EQ(explain(plan, Catalog(), {more.id}, request)->value.value, 32.0);
    request.scenario = QStringLiteral("gone");
    EXPECT_FALSE(explain(plan, Catalog(), {}, request));
}

TEST(Explain, AGroupWithoutADayTypeIsToldAtItsLargestHour)
{
    // 3 at 15:00, grown by 21 % in a year; 2 in all other hours.
    Hours hours = test::allDay(2.0);
    hours[15] = 3.0;
    const Plan plan = test::aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "h100")
                          .withCells("typical", hours)
                          .withGrowth(0.21);
    const auto group =
        explain(plan, Catalog(), {}, {Subject::GroupAtHour, 12, {}, QStringLiteral("etl")});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->kind, StepKind::GroupInHour);
    EXPECT_DOUBLE_EQ(group->value.value, 3.63);
}

TEST(Explain, TellsTheSumOfAnHourByItsGroups)
{
    // At 3:00 of the plan's clock: 1 + 4; the peak, 9 + 4, is at 15:00.
    Hours hours = test::allDay(1.0);
    hours[15] = 9.0;
    const Plan plan = test::aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "h100")
                          .withCells("typical", hours)
                          .withGroup("search", GroupKind::Serving, "h100")
                          .withCells("typical", test::allDay(4.0));
    const auto sumAt = [&plan](int hour) {
        return explain(
            plan, Catalog(), {}, hourTotalRequest(0, {}, QStringLiteral("typical"), hour));
    };
    ASSERT_TRUE(sumAt(3));
    EXPECT_EQ(sumAt(3)->kind, StepKind::HourTotal);
    EXPECT_DOUBLE_EQ(sumAt(3)->value.value, 5.0);
    EXPECT_EQ(sumAt(3)->parts.size(), 2);
    EXPECT_DOUBLE_EQ(sumAt(15)->value.value, 13.0);
    EXPECT_FALSE(explain(plan, Catalog(), {}, hourTotalRequest(0, {}, QStringLiteral("none"), 3)));
}

TEST(Explain, SaysWhereAValueWasClamped)
{
    // Month 9: 10 x 1.21^0.75 x 2 = 23.07, - 30 < 0. Nothing of etl is left in the peak.
    const Derivation peak = ask(Subject::Forecast, 9);
    EXPECT_DOUBLE_EQ(peak.value.value, 10.0);
    ASSERT_EQ(peak.parts.size(), 3);
    EXPECT_EQ(peak.parts[0].value.value, 0.0);
    EXPECT_EQ(peak.parts[0].parts.constLast().kind, StepKind::Clamped);
}

TEST(Explain, RoundsRequirementsUpWithoutTheCloud)
{
    // (22 + 4) x 1.25 = 32.5 -> 33.
    const Derivation required = ask(Subject::Required, 6);
    EXPECT_EQ(required.value.value, 33.0);
    ASSERT_EQ(required.parts.size(), 1);
    EXPECT_EQ(kindsOf(required.parts[0]), (QList<StepKind>{StepKind::Peak, StepKind::Headroom}));
    EXPECT_DOUBLE_EQ(required.parts[0].parts[0].value.value, 26.0);
}

/// Two nodes of 8 GPUs and 64 cores stand there, a third from month 9 on; of the cores of a server
/// nobody knows.
TEST(Explain, SetsWhatIsRequiredAgainstWhatStandsThere)
{
    Plan plan = test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "t4")
                    .withCells("typical", test::allDay(10.0))
                    .withGroup("parse", GroupKind::Scheduled, "cpu-core")
                    .withCells("typical", test::allDay(50.0))
                    .withDeviceEntry("node", 4.0)
                    .withDeviceEntry("server", 1.0)
                    .withRackType("std", 42)
                    .withRow("fra", "hall-1", "a")
                    .withRack("a01", "std")
                    .withDevice("n1", "node", 1.0)
                    .withDevice("n2", "node", 5.0)
                    .withDevice("n3", "node", 9.0)
                    .withDevice("s1", "server", 20.0);
    plan.catalog.devices[0].gpuModel = QStringLiteral("t4");
    plan.catalog.devices[0].gpuCount = 8.0;
    plan.catalog.devices[0].cpuCores = 64.0;
    plan.catalog.devices[1].kind = DeviceKind::Management;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices[2].mutate().inServiceMonth =
        9;
    const auto supply = [&plan](const char *key, int month) {
        const Derivation required = explain(plan,
                                            test::shippedCatalog(),
                                            {},
                                            {Subject::Required, month, QString::fromLatin1(key)})
                                        .value();
        EXPECT_EQ(required.parts.constLast().kind, StepKind::Supply);
        return required.parts.constLast();
    };
    EXPECT_EQ(supply("t4", 6).value.value, 16.0);
    EXPECT_EQ(supply("t4", 9).value.value, 24.0);
    const auto part = [&plan](const QString &asked) {
        return explain(plan,
                       test::shippedCatalog(),
                       {},
                       requiredPartRequest(9, QStringLiteral("t4"), asked))
            .value_or(Derivation());
    };
    EXPECT_EQ(part(kSupplyPart).value.value, 24.0);
    const Derivation spare = part(kSparePart);
    ASSERT_EQ(spare.parts.size(), 2);
    EXPECT_EQ(spare.value.value, 24.0 - spare.parts[1].value.value);
    ASSERT_EQ(supply("t4", 9).parts.size(), 1);
    EXPECT_EQ(supply("t4", 9).parts[0].path, QStringLiteral("catalog/devices/node"));
    const Derivation cores = supply("cpu-core", 6);
    EXPECT_EQ(cores.value.value, 128.0); // at least
    ASSERT_EQ(cores.parts.size(), 2);
    EXPECT_EQ(std::get<QList<QString>>(cores.arguments.constLast().value),
              QList<QString>{QStringLiteral("server")});
    plan.catalog.devices[1].assumed.insert(QStringLiteral("cpu_cores"), 32.0);
    EXPECT_EQ(supply("cpu-core", 6).value.value, 160.0);
}

TEST(Explain, AnswersForTheAskedMonthOfThePeak)
{
    const Derivation peak =
        explain(threeGroups(), Catalog(), {kBaseScenario, 6}, {Subject::Peak}).value();
    EXPECT_DOUBLE_EQ(peak.value.value, 32.0);
}

TEST(Explain, LeadsFromStorageToItsDatasets)
{
    const Derivation storage = ask(Subject::StorageTotal, 12);
    EXPECT_EQ(storage.value.value, evaluate(threeGroups(), Catalog()).storage.total[12]);
    EXPECT_EQ(kindsOf(storage),
              (QList<StepKind>{StepKind::DatasetTotal, StepKind::StorageHeadroom}));
    EXPECT_DOUBLE_EQ(storage.parts[0].value.value, storage.value.value);
}

/// 100 GB and two copies of them on flash, 25 % above: 375 GB. Flash holds 400 x 0.9 = 360 GB, and
/// groups may store 50 GB of quota and 3 x 20 GB of homes there, which count as data too: 450 GB.
TEST(Explain, LeadsFromATierToItsDataAndWhatItIsAgainst)
{
    Plan plan = test::aPlan()
                    .withDataset("logs", "flash", 100.0)
                    .withGroup("etl", GroupKind::Scheduled, "t4");
    plan.settings.policy.storageHeadroom = 0.25;
    Dataset logs = *plan.storage.datasets[0];
    logs.backupCopies = 2.0;
    plan.storage.datasets[0] = logs;
    Tier flash;
    flash.id = QStringLiteral("flash");
    flash.capacityGb = 400.0;
    flash.maxFill = 0.9;
    plan.storage.tiers = {flash};
    plan.storage.quotas = {{QStringLiteral("etl"), flash.id, 50.0, {}}};
    Homes homes;
    homes.people = 3.0;
    homes.gbPerPerson = 20.0;
    homes.tier = flash.id;
    plan.storage.homes = {homes};
    const Derivation tier =
        explain(plan, Catalog(), {}, {Subject::StorageTier, 0, {}, flash.id}).value();
    EXPECT_DOUBLE_EQ(tier.value.value, (100.0 + 200.0 + 60.0) * 1.25);
    EXPECT_EQ(kindsOf(tier),
              (QList<StepKind>{StepKind::DatasetTotal,
                               StepKind::HomeVolumes,
                               StepKind::Backups,
                               StepKind::StorageHeadroom,
                               StepKind::TierCapacity,
                               StepKind::TierFull,
                               StepKind::TierQuotas}));
    EXPECT_DOUBLE_EQ(tier.parts[2].value.value, 200.0);
    EXPECT_DOUBLE_EQ(tier.parts[4].value.value, 360.0);
    EXPECT_DOUBLE_EQ(tier.parts[6].value.value, 110.0);
    EXPECT_EQ(tier.parts[6].parts.size(), 2);
    const auto part = [&plan](const WhyRequest &request) {
        return explain(plan, Catalog(), {}, request).value_or(Derivation());
    };
    EXPECT_DOUBLE_EQ(part(tierRequest(0, flash.id, kDataPart)).value.value, 360.0);
    EXPECT_DOUBLE_EQ(part(tierRequest(0, flash.id, kUsablePart)).value.value, 360.0);
    EXPECT_DOUBLE_EQ(part(tierRequest(0, flash.id, kQuotasPart)).value.value, 110.0);
    EXPECT_DOUBLE_EQ(part(datasetRequest(0, logs.id, kBackupsPart)).value.value, 200.0);
    EXPECT_DOUBLE_EQ(part(datasetRequest(0, logs.id, kStoredPart)).value.value, 100.0);
    EXPECT_DOUBLE_EQ(part(storageSumRequest(0, kOnDiskPart)).value.value, 360.0);
    const Derivation volumes = part(homesRequest(QStringLiteral("0")));
    EXPECT_DOUBLE_EQ(volumes.value.value, 60.0);
    EXPECT_EQ(kindsOf(volumes), (QList<StepKind>{StepKind::HomePeople, StepKind::HomeData}));
    EXPECT_FALSE(explain(plan, Catalog(), {}, homesRequest(QStringLiteral("1"))));
    EXPECT_FALSE(
        explain(plan, Catalog(), {}, {Subject::StorageTier, 0, {}, QStringLiteral("none")}));
}

TEST(Explain, AddsUpPowerInTheMonthInWhichEverythingDrawsMost)
{
    // In r1 a node of 1,000 W makes room for a big one of 1,500 W in month 3; the node in r2 goes
    // in month 4. By month 0, 3, 4: 2,000, 2,500, 1,500 W.
    Plan plan = test::aPlan();
    const QList<PlacedDevice> devices = test::replacedNode(plan);
    PlacedDevice beside = test::placed("beside", "node", 1);
    beside.retireMonth = 4;
    plan.topology =
        test::topology({test::rackType("std", Redundancy::None, {})},
                       {test::rack("r1", "std", devices), test::rack("r2", "std", {beside})});
    const auto power = [&plan](const Question &question) {
        return explain(plan, Catalog(), question, {Subject::Power}).value();
    };
    const Derivation most = power({});
    EXPECT_EQ(most.value.value, 2500.0);
    EXPECT_EQ(most.value.value, evaluate(plan, Catalog()).topology.totals.powerW);
    ASSERT_EQ(most.parts[0].parts.size(), 2);
    EXPECT_EQ(most.parts[0].parts[0].value.value, 1500.0);
    EXPECT_EQ(most.parts[0].parts[1].value.value, 1000.0);
    EXPECT_EQ(power({kBaseScenario, 0}).value.value, 2000.0);
}

TEST(ExplainPower, OfARackNamesDevicesFeedsAndEveryOtherLimit)
{
    Plan plan = test::aPlan();
    const QList<PlacedDevice> devices = test::replacedNode(plan);
    Feed feed;
    feed.name = QStringLiteral("A");
    feed.volts = 400;
    feed.amps = 32;
    feed.phases = 3;
    feed.derating = 1.0;
    plan.topology = test::topology({test::rackType("std", Redundancy::None, {feed})},
                                   {test::rack("r1", "std", devices)});
    WhyRequest request{Subject::Power};
    request.place = QStringLiteral("r1");
    const Derivation why = explain(plan, Catalog(), {}, request).value();
    EXPECT_EQ(why.value.value, 1500.0); // month 3, when the big one is in
    ASSERT_GE(why.parts.size(), 5);
    EXPECT_EQ(why.parts[0].kind, StepKind::DeviceDraw);
    EXPECT_EQ(why.parts[0].path, QStringLiteral("topology/devices/next"));
    EXPECT_EQ(why.parts[1].kind, StepKind::RackLimit);
    ASSERT_EQ(why.parts[1].parts.size(), 1);
    // 400 V x 32 A x root 3 = 22,170.25 W
    EXPECT_NEAR(why.parts[1].parts[0].value.value, 22170.25, 0.01);
    EXPECT_EQ(why.parts[2].kind, StepKind::RackHeat);
    EXPECT_EQ(why.parts[2].value.value, 1500.0);
    // Each figure is that of its own heaviest month, which it names unless it is month 0: heat and
    // power are largest in month 3, the weight is with the 20 kg of the first node.
    const auto monthOf = [](const Derivation &step) {
        for (const Argument &argument : step.arguments) {
            if (argument.name == QLatin1String("month"))
                return std::get<PlanMonth>(argument.value).index;
        }
        return 0;
    };
    EXPECT_EQ(monthOf(why), 3);
    EXPECT_EQ(monthOf(why.parts[2]), 3);
    const auto weight = [](const Derivation &rack) {
        for (const Derivation &part : rack.parts) {
            if (part.kind == StepKind::RackWeight)
                return part;
        }
        return Derivation();
    };
    EXPECT_EQ(weight(why).value.value, 20.0);
    EXPECT_EQ(monthOf(weight(why)), 0);
    const Derivation asked = explain(plan, Catalog(), {kBaseScenario, 3}, request).value();
    EXPECT_EQ(weight(asked).value.value, 15.0);
    EXPECT_EQ(monthOf(weight(asked)), 3);
    request.place = QStringLiteral("none");
    EXPECT_FALSE(explain(plan, Catalog(), {}, request));
}

TEST(ExplainPower, OfARowNamesItsRacksAndBothOfItsLimits)
{
    // 3 kW from month 2 on in r1, 1 kW up to month 2 in r2: the row draws 3 kW from month 2 on, of
    // 4 kW. A third device draws nobody knows what.
    Plan plan = test::aPlan();
    plan.catalog.devices = {test::entry("node", DeviceKind::GpuSystem, 2, 3000, 20),
                            test::entry("small", DeviceKind::Other, 2, 1000, 10),
                            test::entry("box", DeviceKind::Storage, 2, 0, 10)};
    plan.catalog.devices[2].powerMaxW.reset();
    PlacedDevice late = test::placed("n1", "node", 1);
    late.inServiceMonth = 2;
    PlacedDevice gone = test::placed("s1", "small", 1);
    gone.retireMonth = 2;
    plan.topology = test::topology({test::rackType("std", Redundancy::None, {})},
                                   {test::rack("r1", "std", {late}),
                                    test::rack("r2", "std", {gone, test::placed("b1", "box", 5)})});
    plan.topology.sites[0].rooms[0].rows[0].powerLimitW = 4000.0;
    const auto why = [&plan](const char *row) {
        return explain(plan, Catalog(), {}, rowRequest(QLatin1String(row)));
    };
    EXPECT_EQ(why("nobody"), std::nullopt);
    const Derivation row = why("a").value();
    EXPECT_EQ(row.value, (Amount{3000.0, Unit::Watts}));
    EXPECT_EQ(row.path, QStringLiteral("topology/rows/a"));
    EXPECT_EQ(kindsOf(row),
              (QList<StepKind>{StepKind::RackPower, StepKind::RackPower, StepKind::RackHeat}));
    EXPECT_EQ(row.parts[0].value.value, 3000.0);
    EXPECT_EQ(row.parts[1].value.value, 0.0); // in month 2, without the small one
    const DerivationLine line = derivationLines(row, plan, Catalog(), QLocale::c());
    EXPECT_EQ(line.text, QStringLiteral("Row a, limit 4 kW, in 2027-03"));
    EXPECT_EQ(line.value, QString::fromUtf8("\u2265 3 kW"));
}

TEST(Explain, LeadsFromARackToItsFeedsStripsDevicesAndLosses)
{
    // 400 V x 32 A x sqrt 3 = 22,170 W on each side; a strip of 10 kW on A makes A the smaller one.
    Plan plan = test::aPlan();
    plan.catalog.devices = {test::entry("node", DeviceKind::GpuSystem, 2, 3000, 20),
                            test::entry("strip", DeviceKind::Pdu, 0, 10000, 5)};
    PlacedDevice strip = test::placed("p1", "strip");
    strip.feeds = QList<QString>{QStringLiteral("A")};
    plan.topology = test::topology(
        {test::rackType(
            "std", Redundancy::TwoN, {test::feed("A", 400, 32, 3), test::feed("B", 400, 32, 3)})},
        {test::rack(
            "r1", "std", {test::placed("n1", "node", 1), test::placed("n2", "node", 3), strip})});
    const auto why = [&plan](const char *rack) {
        return explain(plan, Catalog(), {}, {Subject::Power, 0, {}, QLatin1String(rack)});
    };
    EXPECT_EQ(why("nobody"), std::nullopt);
    const Derivation rack = why("r1").value();
    EXPECT_EQ(rack.kind, StepKind::RackPower);
    EXPECT_EQ(rack.value.value, 6000.0);
    EXPECT_EQ(kindsOf(rack),
              (QList<StepKind>{StepKind::DeviceDraw,
                               StepKind::RackLimit,
                               StepKind::RackHeat,
                               StepKind::RackAirflow,
                               StepKind::RackWeight,
                               StepKind::RackFloor,
                               StepKind::SupplyLoss,
                               StepKind::SupplyLoss}));
    EXPECT_EQ(rack.parts[0].value.value, 6000.0); // two nodes in one line
    // What they weigh stands by kind too, strips among them: 2 x 20 + 5 kg; heat and air come from
    // the nodes alone.
    const QList<Derivation> &weights = rack.parts[4].parts;
    ASSERT_EQ(weights.size(), 2);
    EXPECT_EQ(weights[0].value, (Amount{40.0, Unit::Kilograms}));
    EXPECT_EQ(weights[1].value, (Amount{5.0, Unit::Kilograms}));
    ASSERT_EQ(rack.parts[2].parts.size(), 1);
    EXPECT_EQ(rack.parts[2].parts[0].value, (Amount{6000.0, Unit::Heat}));
    EXPECT_EQ(rack.parts[3].parts.size(), 1);
    const Derivation &limit = rack.parts[1];
    EXPECT_EQ(limit.value.value, 10000.0);
    ASSERT_EQ(limit.parts.size(), 2);
    EXPECT_EQ(limit.parts[0].value.value, 10000.0);
    ASSERT_EQ(limit.parts[0].parts.size(), 1);
    EXPECT_EQ(limit.parts[0].parts[0].kind, StepKind::StripRating);
    EXPECT_NEAR(limit.parts[1].value.value, 22170.25, 0.01);
    EXPECT_EQ(rack.parts[6].parts[0].value.value, 6000.0); // B alone carries both
}

} // namespace kf
