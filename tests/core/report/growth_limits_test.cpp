// SPDX-License-Identifier: GPL-3.0-or-later
// At how many GPUs each part of a plan ends.
#include "core/evaluate/evaluate.h"
#include "core/report/build/limit_tables.h"
#include "core/report/growth_limits.h"
#include "tests/core/topology/fabrics.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace kf {
namespace {

using test::aPlan;
using test::placed;
using testing::HasSubstr;

/// A system of 8 GPUs, 8 units, 10 kW and 8 ports; a switch of 64 ports, one unit and no power.
void addEntries(Plan &plan)
{
    AcceleratorEntry accelerator;
    accelerator.id = QStringLiteral("acc");
    accelerator.model = QStringLiteral("Some GPU");
    plan.catalog.gpus += accelerator;
    DeviceEntry box = test::systemEntry("box", 8, 400.0);
    box.powerMaxW = 10'000.0;
    box.gpuModel = accelerator.id;
    box.gpuCount = 8.0;
    plan.catalog.devices = {box, test::switchEntry("sw", 64, 400.0)};
}

/// 24 GPUs are busy all day and read 0.8 GB/s each; two systems and their switch stand in a rack of
/// 42 units, in a room of 40 kW that takes 30 kW of heat; storage gives 90 GB/s.
Plan planOfTwoSystems()
{
    return aPlan()
        .withGroup("chat", GroupKind::Serving, "acc")
        .withCells("typical", test::allDay(24.0))
        .withDataset("corpus", "flash", 800.0)
        .with([](Plan &plan) {
            addEntries(plan);
            plan.demand.groups[0].mutate().feedGbPerSPerGpu = 0.8;
            Tier flash;
            flash.id = QStringLiteral("flash");
            flash.readGbPerS = 90.0;
            plan.storage.tiers = {flash};
            plan.topology = test::topology({test::rackType("std", Redundancy::None, {})},
                                           {test::rack("a01",
                                                       "std",
                                                       {placed("one", "box", 1.0),
                                                        placed("two", "box", 9.0),
                                                        placed("leaf", "sw", 17.0)})});
            Room &hall = plan.topology.sites[0].rooms[0];
            hall.powerLimitW = 40'000.0;
            hall.heatLimitW = 30'000.0;
            plan.topology.fabrics = {test::fabric("sw")};
        });
}

/// A second room of one system.
void addAnnex(Plan &plan, std::optional<double> powerLimitW)
{
    Row row;
    row.id = QStringLiteral("b");
    row.racks.append(test::rack("b01", "std", {placed("three", "box", 1.0)}));
    Room annex;
    annex.id = QStringLiteral("annex");
    annex.powerLimitW = powerLimitW;
    annex.rows = {row};
    plan.topology.sites[0].rooms.append(annex);
}

GrowthLimits limitsOf(const Plan &plan)
{
    const Catalog catalog;
    return growthLimits(evaluate(plan, catalog), CatalogView(plan.catalog, catalog), Wording());
}

QStringList idsOf(const GrowthLimits &limits)
{
    QStringList ids;
    for (const GrowthLimit &limit : limits.limits)
        ids.append(limit.id);
    return ids;
}

GrowthLimit limitNamed(const GrowthLimits &limits, const char *id)
{
    for (const GrowthLimit &limit : limits.limits) {
        if (limit.id == QLatin1StringView(id))
            return limit;
    }
    ADD_FAILURE() << "no limit " << id;
    return {};
}

} // namespace

/// 16 GPUs draw 20 kW: 16 x 30 / 20 = 24 by heat, 16 x 40 / 20 = 32 by power; 17 of 42 units are
/// used: 16 x 42 / 17 = 39.5; a switch of 64 ports holds 8 systems of 8; 90 / 0.8 = 112.5.
TEST(GrowthLimits, PartsEndWhereTheirFiguresSay)
{
    const GrowthLimits limits = limitsOf(planOfTwoSystems());
    EXPECT_EQ(idsOf(limits),
              QStringList({QStringLiteral("supply"),
                           QStringLiteral("room-air"),
                           QStringLiteral("room-power"),
                           QStringLiteral("rack-space"),
                           QStringLiteral("fabric-levels/net"),
                           QStringLiteral("storage-read"),
                           QStringLiteral("rack-power")}));
    EXPECT_EQ(limitNamed(limits, "supply").gpus, 16.0);
    EXPECT_EQ(limitNamed(limits, "room-air").gpus, 24.0);
    EXPECT_EQ(limitNamed(limits, "room-power").gpus, 32.0);
    EXPECT_EQ(limitNamed(limits, "rack-space").gpus, 39.0);
    EXPECT_EQ(limitNamed(limits, "fabric-levels/net").gpus, 64.0);
    EXPECT_EQ(limitNamed(limits, "storage-read").gpus, 112.0);
}

TEST(GrowthLimits, ReasonsHoldTheNumbers)
{
    const GrowthLimits limits = limitsOf(planOfTwoSystems());
    EXPECT_THAT(limitNamed(limits, "storage-read").reason.toStdString(),
                HasSubstr("90 GB/s \u00f7 0.8 GB/s = 112 GPUs"));
    EXPECT_THAT(limitNamed(limits, "room-power").reason.toStdString(),
                HasSubstr("hall: 16 GPUs \u00d7 40 kW \u00f7 20 kW = 32 GPUs"));
    EXPECT_THAT(limitNamed(limits, "fabric-levels/net").reason.toStdString(),
                HasSubstr("8 systems \u00d7 8 GPUs = 64 GPUs"));
    EXPECT_EQ(limitNamed(limits, "room-power").path, QStringLiteral("topology/rooms/hall"));
    EXPECT_EQ(limitNamed(limits, "fabric-levels/net").path, QStringLiteral("topology/fabrics/net"));
    EXPECT_EQ(limitNamed(limits, "storage-read").path, QStringLiteral("storage/tiers"));
}

/// 24 are required in each month: 16 are too few from the first on, 24 are just enough.
TEST(GrowthLimits, SayFromWhichMonthOnMoreIsRequired)
{
    const GrowthLimits limits = limitsOf(planOfTwoSystems());
    EXPECT_EQ(limitNamed(limits, "supply").month, 0);
    EXPECT_FALSE(limitNamed(limits, "room-air").month);
    EXPECT_THAT(limitNamed(limits, "supply").sentence.toStdString(), HasSubstr("2027-01"));
    ASSERT_EQ(limits.levels.size(), 3);
    EXPECT_EQ(limits.levels[0].month, 0);
    EXPECT_EQ(limits.levels[1].month, 12);
    EXPECT_EQ(limits.levels[2].month, 36);
    EXPECT_EQ(limits.levels[0].gpus, 24.0);
    EXPECT_EQ(limits.levels[0].text, QStringLiteral("required 2027-01: 24"));
}

/// From 16 to 112 GPUs: the axis goes from 10 to 200, half way stands the root of 10 x 200.
/// Sums beside a headline that names one kind: it is said that they are sums, and which kind ends.
TEST(GrowthLimits, SayThatKindsAreCountedTogetherAndWhichEndsFirst)
{
    EXPECT_EQ(limitsOf(planOfTwoSystems()).note, QString()); // one kind: nothing to mix up
    Plan plan = planOfTwoSystems();
    plan.demand.groups.append(plan.demand.groups.constFirst());
    plan.demand.groups[1].mutate().id = QStringLiteral("etl");
    plan.demand.groups[1].mutate().accelerator = QStringLiteral("other");
    const GrowthLimits limits = limitsOf(plan);
    EXPECT_THAT(limits.note.toStdString(), HasSubstr("all kinds are counted together"));
    EXPECT_THAT(limits.note.toStdString(), HasSubstr("Some GPU, in 2027-01"));
}

TEST(GrowthLimits, TheAxisIsLogarithmic)
{
    const GrowthLimits limits = limitsOf(planOfTwoSystems());
    EXPECT_NEAR(limits.lowest, 10.0, 1e-9);
    EXPECT_NEAR(limits.highest, 200.0, 1e-9);
    QStringList ticks;
    for (const GrowthTick &tick : limits.ticks)
        ticks.append(tick.text);
    EXPECT_EQ(ticks.join(u' '), QStringLiteral("10 20 50 100 200"));
    EXPECT_EQ(placeOnAxis(limits, 0.0), 0.0);
    EXPECT_NEAR(placeOnAxis(limits, std::sqrt(2000.0)), 0.5, 1e-9);
    EXPECT_NEAR(placeOnAxis(limits, 200.0), 1.0, 1e-9);
    EXPECT_EQ(placeOnAxis(limits, 1e6), 1.0);
}

/// What is not typed is not known, and stands behind everything else.
TEST(GrowthLimits, WhatIsMissingIsSaid)
{
    const GrowthLimits limits = limitsOf(planOfTwoSystems());
    const GrowthLimit racks = limitNamed(limits, "rack-power");
    EXPECT_FALSE(racks.gpus);
    EXPECT_FALSE(racks.month);
    EXPECT_EQ(racks.reason, QStringLiteral("No limit is typed."));

    const GrowthLimits nothing = limitsOf(aPlan());
    ASSERT_FALSE(nothing.limits.isEmpty());
    for (const GrowthLimit &limit : nothing.limits) {
        EXPECT_FALSE(limit.gpus) << limit.id.toStdString();
        EXPECT_FALSE(limit.reason.isEmpty()) << limit.id.toStdString();
    }
    EXPECT_TRUE(nothing.levels.isEmpty());
}

/// A figure that a device lacks makes the load a lower bound: nobody knows where that ends.
TEST(GrowthLimits, AnUnknownDrawIsNotTakenForNone)
{
    Plan plan = planOfTwoSystems();
    plan.catalog.devices[1].powerMaxW.reset();
    EXPECT_FALSE(limitNamed(limitsOf(plan), "room-power").gpus);
    EXPECT_EQ(limitNamed(limitsOf(plan), "rack-space").gpus, 39.0);
}

/// 32 in the hall, and 8 x 15 / 10 = 12 in the annex.
TEST(GrowthLimits, RoomsAddUp)
{
    Plan plan = planOfTwoSystems();
    addAnnex(plan, 15'000.0);
    const GrowthLimit both = limitNamed(limitsOf(plan), "room-power");
    EXPECT_EQ(both.gpus, 44.0);
    EXPECT_THAT(both.reason.toStdString(), HasSubstr("together 44 GPUs"));

    plan = planOfTwoSystems();
    addAnnex(plan, std::nullopt);
    const GrowthLimit open = limitNamed(limitsOf(plan), "room-power");
    EXPECT_FALSE(open.gpus);
    EXPECT_EQ(open.reason, QStringLiteral("annex: No limit is typed."));
    EXPECT_EQ(limitNamed(limitsOf(planOfTwoSystems()), "room-power").gpus, 32.0);
}

/// The network of the hall holds 8 systems of 8 GPUs; the 8 GPUs of the annex do not hang on it.
TEST(GrowthLimits, WhatDoesNotHangOnANetworkStays)
{
    Plan plan = planOfTwoSystems();
    addAnnex(plan, 15'000.0);
    plan.topology.fabrics[0].rooms = {QStringLiteral("hall")};
    EXPECT_EQ(limitNamed(limitsOf(plan), "fabric-levels/net").gpus, 72.0);
}

/// 16 ports on leaves of 8, 4 of them down: 4 leaves without a free port, 16 GPUs. Two levels hold
/// 8 leaves, 32 ports: 4 systems.
TEST(GrowthLimits, LeavesEndBeforeTheirLevels)
{
    Plan plan = planOfTwoSystems();
    plan.catalog.devices[1].switchPorts = 8;
    plan.topology.fabrics[0].rails = false;
    const GrowthLimits limits = limitsOf(plan);
    EXPECT_EQ(limitNamed(limits, "leaf-ports/net").gpus, 16.0);
    EXPECT_EQ(limitNamed(limits, "fabric-levels/net").gpus, 32.0);
}

/// The lane owns 20 where 24 are required.
TEST(GrowthLimits, LanesEndWithTheirQuotas)
{
    Plan plan = planOfTwoSystems();
    Lane lane;
    lane.id = QStringLiteral("all");
    lane.groups = {QStringLiteral("chat")};
    lane.quota[QStringLiteral("acc")].nominal = 20.0;
    plan.platform.lanes = {lane};
    const GrowthLimit lanes = limitNamed(limitsOf(plan), "lanes");
    EXPECT_EQ(lanes.gpus, 20.0);
    EXPECT_EQ(lanes.month, 0);
    EXPECT_EQ(lanes.path, QStringLiteral("platform/lanes"));
}

/// 16 Gb/s are 2 GB/s: enough for 2 / 0.8 = 2.5 GPUs, and 24 run in the cloud.
TEST(GrowthLimits, TheLinkIsHeldAgainstTheCloud)
{
    Plan plan = planOfTwoSystems();
    plan.cost.placement.insert(QStringLiteral("chat"), PlacementKind::Cloud);
    plan.cost.policy.interconnectGbps = 16.0;
    plan.cost.policy.interconnectEfficiency = 1.0;
    const GrowthLimits limits = limitsOf(plan);
    const GrowthLimit link = limitNamed(limits, "cloud-link");
    EXPECT_EQ(link.gpus, 2.0);
    EXPECT_EQ(link.month, 0);
    EXPECT_FALSE(limitNamed(limits, "storage-read").gpus);
    EXPECT_FALSE(limitNamed(limits, "supply").month);
}

/// 90 / 0.8 = 112.5 GPUs are kept busy where 40 are claimed; ports are no GPUs.
TEST(GrowthLimits, ClaimsThatSpeakOfGpusStandOnTheAxis)
{
    Plan plan = planOfTwoSystems();
    Claim fed;
    fed.id = QStringLiteral("fed");
    fed.check = ClaimCheck::Feed;
    fed.claimed = 40.0;
    fed.readGbPerS = 90.0;
    fed.feedGbPerSPerGpu = 0.8;
    Claim tree;
    tree.id = QStringLiteral("tree");
    tree.check = ClaimCheck::Ports;
    tree.claimed = 2048.0;
    Claim ring;
    ring.id = QStringLiteral("ring");
    ring.check = ClaimCheck::AllReduce;
    ring.gpus = 16.0;
    plan.platform.claims = {fed, tree, ring};
    const GrowthLimits limits = limitsOf(plan);
    ASSERT_EQ(limits.claims.size(), 2);
    EXPECT_EQ(limits.claims[0].gpus, 40.0);
    EXPECT_EQ(limits.claims[0].limit, QStringLiteral("storage-read"));
    EXPECT_EQ(limits.claims[0].holds, true);
    EXPECT_EQ(limits.claims[1].gpus, 16.0);
    EXPECT_TRUE(limits.claims[1].limit.isEmpty());
    EXPECT_FALSE(limits.claims[1].holds);
    EXPECT_EQ(limits.claims[1].path, QStringLiteral("platform/claims/ring"));
}

TEST(GrowthLimits, TheReportHasThemAsATable)
{
    const Plan plan = planOfTwoSystems();
    const Table table = limitTable(limitsOf(plan), plan);
    ASSERT_EQ(table.rows.size(), 7);
    EXPECT_EQ(table.rows[0][1], Cell(16.0));
    EXPECT_EQ(table.rows[0][2], Cell(Month{2027, 1}));
    EXPECT_EQ(table.rows[6][1], Cell());
}

TEST(GrowthLimits, TheReportSaysWhatGrowsByItself)
{
    Plan plan = planOfTwoSystems();
    EXPECT_TRUE(scalingTable(evaluate(plan, Catalog())).rows.isEmpty());
    plan.platform.scaling.insert(ScaledPart::Batch, Scaling::Dynamic);
    const Table table = scalingTable(evaluate(plan, Catalog()));
    ASSERT_EQ(table.rows.size(), 5);
    EXPECT_EQ(std::get<Term>(table.rows[2][0]).id, QStringLiteral("batch"));
    EXPECT_EQ(std::get<Term>(table.rows[2][1]).id, QStringLiteral("dynamic"));
    EXPECT_EQ(table.rows[2][2], Cell(QStringLiteral("Kueue: missing")));
}

/// 16 GPUs on two nodes: the 5,000 nodes of one cluster hold 40,000. Without a cluster it is no
/// part.
TEST(GrowthLimits, OneClusterEndsAtItsNodes)
{
    Plan plan = planOfTwoSystems();
    const auto limitIn = [](const Plan &where) {
        for (const GrowthLimit &limit : limitsOf(where).limits) {
            if (limit.id == QLatin1String("cluster-nodes"))
                return limit.gpus.value_or(0.0);
        }
        return -1.0;
    };
    EXPECT_EQ(limitIn(plan), -1.0);
    NodePool pool;
    pool.nodes = 2;
    plan.platform.kubernetes.pools = {pool};
    EXPECT_EQ(limitIn(plan), 40'000.0);
}

} // namespace kf
