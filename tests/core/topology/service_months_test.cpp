// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/feed_loss.h"
#include "core/topology/rack_conflicts.h"
#include "core/topology/service_months.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

PlacedDevice serving(
    const char *id, const char *device, std::optional<double> u, int from, std::optional<int> until)
{
    PlacedDevice result = test::placed(id, device, u);
    result.inServiceMonth = from;
    result.retireMonth = until;
    return result;
}

} // namespace

/// Racks of 3 kW by two feeds. A node (1 U, 1,000 W, 20 kg, 8 GPUs) serves in r1 until month 3, a
/// big one (2 U, 1,500 W, 15 kg) follows it at its place from month 3 on, a store (1 U, 200 W,
/// 50 kg) comes in month 5; in r2 a node serves until month 4.
class ServiceMonths : public testing::Test {
protected:
    ServiceMonths()
    {
        DeviceEntry node = test::entry("node", DeviceKind::GpuSystem, 1, 1000, 20);
        node.gpuCount = 8.0;
        DeviceEntry big = test::entry("big", DeviceKind::Other, 2, 1500, 15);
        entries.devices = {node, big, test::entry("store", DeviceKind::Storage, 1, 200, 50)};
        topology = test::topology(
            {test::rackType(
                "std", Redundancy::None, {test::feed("A", 100, 15), test::feed("B", 100, 15)})},
            {test::rack("r1",
                        "std",
                        {serving("n1", "node", 1, 0, 3),
                         serving("b1", "big", 1, 3, std::nullopt),
                         serving("s1", "store", 10, 5, std::nullopt)}),
             test::rack("r2", "std", {serving("n2", "node", 1, 0, 4)})});
    }

    CatalogView view() const { return {entries, none}; }

    TopologyFigures in(std::optional<int> month) const
    {
        return topologyFigures(topology, view(), PowerBasis::Maximum, month);
    }

    CatalogEntries entries;
    Catalog none;
    Topology topology;
};

TEST(ServiceMonth, TellsPlannedFromServingAndRetired)
{
    const PlacedDevice device = serving("a", "node", 1, 2, 5);
    EXPECT_EQ(standingAt(device, 1), DeviceStanding::Planned);
    EXPECT_EQ(standingAt(device, 2), DeviceStanding::InService);
    EXPECT_EQ(standingAt(device, 4), DeviceStanding::InService);
    EXPECT_EQ(standingAt(device, 5), DeviceStanding::Retired);
}

TEST(ServiceMonth, IsSharedWhereBothServe)
{
    const PlacedDevice first = serving("a", "node", 1, 0, 3);
    EXPECT_TRUE(shareAMonth(first, serving("b", "node", 1, 2, std::nullopt)));
    EXPECT_FALSE(shareAMonth(first, serving("b", "node", 1, 3, std::nullopt)));
    EXPECT_FALSE(shareAMonth(serving("b", "node", 1, 3, 4), first));
    EXPECT_FALSE(shareAMonth(first, serving("never", "node", 1, 2, 2)));
}

TEST_F(ServiceMonths, AMonthThatIsAskedForCountsWhatServesInIt)
{
    // Month 3: in r1 the big one alone, in r2 the node.
    const TopologyFigures then = in(3);
    EXPECT_EQ(then.racks[QStringLiteral("r1")].powerW, 1500.0);
    EXPECT_EQ(then.racks[QStringLiteral("r1")].usedU, 2.0);
    EXPECT_EQ(then.racks[QStringLiteral("r2")].powerW, 1000.0);
    EXPECT_EQ(then.totals.powerW, 2500.0);
    EXPECT_EQ(then.totals.devices, 2);
    EXPECT_EQ(then.totals.gpus, 8.0);
    EXPECT_EQ(in(4).totals.devices, 1);
}

TEST_F(ServiceMonths, WithoutAMonthEachFigureIsThatOfItsHeaviestMonth)
{
    // r1 by month 0, 3, 5: 1,000, 1,500, 1,700 W; 20, 15, 65 kg; 1, 2, 3 U; 8, 0, 0 GPUs.
    const TopologyFigures figures = in(std::nullopt);
    const RackFigures r1 = figures.racks[QStringLiteral("r1")];
    EXPECT_EQ(r1.powerW, 1700.0);
    EXPECT_EQ(r1.heatW, 1700.0);
    EXPECT_EQ(r1.weightKg, 65.0);
    EXPECT_EQ(r1.usedU, 3.0);
    EXPECT_EQ(r1.freeU, 39.0);
    EXPECT_EQ(r1.gpus, 8.0);
    // Both racks by month 0, 3, 4, 5: 2,000, 2,500, 1,500, 1,700 W; 40, 35, 15, 65 kg; 2, 3, 2, 3
    // U; 16, 8, 0, 0 GPUs; 2, 2, 1, 2 devices.
    const RowFigures row = figures.rows[QStringLiteral("a")];
    EXPECT_EQ(row.powerW, 2500.0);
    EXPECT_EQ(row.weightKg, 65.0);
    EXPECT_EQ(row.usedU, 3.0);
    EXPECT_EQ(row.freeU, 81.0); // of 84
    EXPECT_EQ(row.gpus, 16.0);
    EXPECT_EQ(figures.rooms[QStringLiteral("hall")].powerW, 2500.0);
    EXPECT_EQ(figures.sites[QStringLiteral("s")].powerW, 2500.0);
    EXPECT_EQ(figures.totals.powerW, 2500.0);
    EXPECT_EQ(figures.totals.heatW, 2500.0);
    EXPECT_EQ(figures.totals.devices, 2);
    EXPECT_EQ(figures.totals.gpus, 16.0);
}

TEST_F(ServiceMonths, FeedsAndLossesAreThoseOfTheFirstMonthWithTheLargestPower)
{
    // Month 5 of r1: 1,700 W, half of it on each feed.
    EXPECT_EQ(in(std::nullopt).racks[QStringLiteral("r1")].feeds[0].loadW, 850.0);
    EXPECT_EQ(in(0).racks[QStringLiteral("r1")].feeds[0].loadW, 500.0);
    // With feed A gone the 1,700 W are too much for the other 1,500 W, the 1,000 W are not.
    const LostSupply lost{QStringLiteral("A"), std::nullopt};
    const auto stateIn = [&](std::optional<int> month) {
        for (const RackLoss &loss : lossesOf(topology, view(), PowerBasis::Maximum, lost, month)) {
            if (loss.rack == QStringLiteral("r1"))
                return loss.loss.state;
        }
        return LimitState::Within;
    };
    EXPECT_EQ(stateIn(std::nullopt), LimitState::Over);
    EXPECT_NE(stateIn(0), LimitState::Over);
}

TEST_F(ServiceMonths, ADeviceThatRetiresBeforeItComesCountsNowhere)
{
    topology.sites[0].rooms[0].rows[0].racks[1].mutate().devices = {serving("n2", "node", 1, 6, 6)};
    EXPECT_EQ(in(std::nullopt).racks[QStringLiteral("r2")].powerW, 0.0);
    EXPECT_EQ(in(6).totals.devices, 2); // both of r1
}

TEST_F(ServiceMonths, WhatStandsOnTheFloorCountsForTheRoomInItsMonths)
{
    DeviceEntry tower = test::entry("tower", DeviceKind::Workstation, 0, 600, 40);
    tower.height = DeviceHeight::onFloor();
    entries.devices.append(tower);
    topology.sites[0].rooms[0].rows[0].racks[1].mutate().devices.append(
        serving("t", "tower", std::nullopt, 3, 4));
    const TopologyFigures figures = in(std::nullopt);
    EXPECT_EQ(figures.racks[QStringLiteral("r2")].powerW, 1000.0);
    EXPECT_EQ(figures.rows[QStringLiteral("a")].powerW, 2500.0);
    EXPECT_EQ(figures.rooms[QStringLiteral("hall")].powerW, 3100.0); // month 3
}

TEST_F(ServiceMonths, AreTheSameWithAnEarlierResultOfAnyMonth)
{
    for (const std::optional<int> before :
         {std::optional<int>(), std::optional(0), std::optional(4)}) {
        const TopologyFigures figures = in(before);
        const EarlierTopology earlier{topology, figures, before};
        for (const std::optional<int> now : {std::optional<int>(), std::optional(3)})
            EXPECT_EQ(topologyFigures(topology, view(), PowerBasis::Maximum, now, &earlier),
                      in(now));
    }
}

TEST_F(ServiceMonths, DevicesAtOnePlaceConflictOnlyInTheSameMonths)
{
    const CatalogView catalog = view();
    DeviceFactsTable facts(catalog, PowerBasis::Maximum);
    Rack rack = *topology.sites[0].rooms[0].rows[0].racks[0];
    EXPECT_TRUE(conflictsIn(rack, &topology.rackTypes[0], facts).isEmpty());
    rack.devices[0].mutate().retireMonth = 4;
    EXPECT_EQ(conflictsIn(rack, &topology.rackTypes[0], facts).size(), 1);
}

TEST_F(ServiceMonths, AddUpByMonthWithoutSpares)
{
    topology.rackTypes[0].powerLimitW = 2000.0;
    topology.sites[0].rooms[0].rows[0].racks[1].mutate().devices[0].mutate().spare = true;
    const TopologyMonths months = topologyMonths(topology, view(), PowerBasis::Maximum, 5);
    EXPECT_EQ(months.gpus, (QList<double>{8.0, 8.0, 8.0, 0.0, 0.0, 0.0}));
    EXPECT_EQ(months.powerW, (QList<double>{2000.0, 2000.0, 2000.0, 2500.0, 1500.0, 1700.0}));
    EXPECT_EQ(months.powerLimitW, 4000.0);
    EXPECT_FALSE(months.powerMissing.contains(true));
}

} // namespace kf
