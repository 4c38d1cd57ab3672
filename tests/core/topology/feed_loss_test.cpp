// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/feed_loss.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_sums.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::entry;
using test::feed;
using test::placed;
using test::rack;
using test::rackType;

DeviceEntry
system(const char *id, double watts, std::optional<int> supplies, std::optional<int> needed)
{
    DeviceEntry result = entry(id, DeviceKind::GpuSystem, 2, watts, 20);
    result.psuCount = supplies;
    result.psuMinForFullLoad = needed;
    return result;
}

/// Feeds A and B of 3,680 W each.
struct LossCase {
    CatalogEntries entries;
    RackType type = rackType("std", Redundancy::TwoN, {feed("A", 230, 16), feed("B", 230, 16)});
    QList<PlacedDevice> devices;

    RackFigures figures() const
    {
        const Catalog none;
        const Topology topology = test::topology({type}, {rack("r", "std", devices)});
        return topologyFigures(topology, CatalogView(entries, none), PowerBasis::Maximum)
            .racks[QStringLiteral("r")];
    }

    QList<RackLoss> losses(const LostSupply &lost) const
    {
        const Catalog none;
        const Topology topology = test::topology({type}, {rack("r", "std", devices)});
        return lossesOf(topology, CatalogView(entries, none), PowerBasis::Maximum, lost);
    }
};

PlacedDevice on(const char *id, const char *device, const char *feed)
{
    PlacedDevice result = placed(id, device, 1);
    result.feeds = QList<QString>{QLatin1String(feed)};
    return result;
}

} // namespace

TEST(FeedLoads, AreSharedEquallyAndMoveToTheFeedThatIsLeft)
{
    // 3 kW with two supplies of which one must work: 1.5 kW on each feed, 3 kW on B without A.
    LossCase c;
    c.entries.devices = {system("node", 3000, 2, 1)};
    c.devices = {placed("n", "node", 1)};
    const RackFigures rack = c.figures();
    ASSERT_EQ(rack.feeds.size(), 2);
    EXPECT_EQ(rack.feeds[0].loadW, 1500.0);
    EXPECT_EQ(rack.feeds[1].loadW, 1500.0);
    EXPECT_NEAR(rack.feeds[1].limitW.value_or(0.0), 3680.0, 1e-9);
    EXPECT_EQ(rack.feeds[0].state, LimitState::Within);
    ASSERT_EQ(rack.losses.size(), 2);
    EXPECT_EQ(rack.losses[0].lost, QList<QString>{QStringLiteral("A")});
    EXPECT_EQ(rack.losses[0].side, FeedSide::A);
    EXPECT_EQ(rack.losses[0].loadW, (QList<double>{0.0, 3000.0}));
    EXPECT_TRUE(rack.losses[0].isHarmless());
    ASSERT_EQ(c.losses({QStringLiteral("A"), {}}).size(), 1);
    EXPECT_TRUE(c.losses({QStringLiteral("A"), {}})[0].loss.isHarmless());
}

TEST(FeedLoads, AreTooMuchForTheFeedThatIsLeft)
{
    // Two of 2 kW: 2 kW on each feed, 4 kW on B without A, which carries 3.68 kW.
    LossCase c;
    c.entries.devices = {system("node", 2000, 2, 1)};
    c.devices = {placed("n1", "node", 1), placed("n2", "node", 3)};
    const FeedLoss loss = c.figures().losses[0];
    EXPECT_EQ(loss.loadW[1], 4000.0);
    EXPECT_EQ(loss.state, LimitState::Over);
    EXPECT_FALSE(loss.isHarmless());
    EXPECT_TRUE(loss.down.isEmpty());
}

TEST(FeedLosses, TakeDownWhatHangsOnThatFeedAlone)
{
    LossCase c;
    c.entries.devices = {system("one", 500, 1, 1), system("node", 1000, 2, 1)};
    c.devices = {on("on-a", "one", "A"), on("on-b", "one", "B"), placed("n", "node", 5)};
    const RackFigures rack = c.figures();
    EXPECT_EQ(rack.feeds[0].loadW, 1000.0); // 500 + half of 1,000
    EXPECT_EQ(rack.losses[0].down, QList<Id>{QStringLiteral("on-a")});
    EXPECT_EQ(rack.losses[1].down, QList<Id>{QStringLiteral("on-b")});
    EXPECT_EQ(rack.losses[0].loadW, (QList<double>{0.0, 1500.0}));
    const QList<RackLoss> losses = c.losses({{}, FeedSide::A});
    ASSERT_EQ(losses.size(), 1);
    EXPECT_EQ(losses[0].rack, QStringLiteral("r"));
    EXPECT_FALSE(losses[0].isDown);
    c.devices = {on("on-a", "one", "A")};
    EXPECT_TRUE(c.losses({{}, FeedSide::A})[0].isDown);
    EXPECT_TRUE(c.losses({{}, FeedSide::B})[0].loss.isHarmless());
}

TEST(FeedLosses, DegradeSystemsWithTooFewSuppliesLeft)
{
    // Six supplies, four must work: three on each of two feeds, two on each of three.
    LossCase c;
    c.entries.devices = {system("dgx", 3000, 6, 4)};
    c.devices = {placed("d", "dgx", 1)};
    EXPECT_EQ(c.figures().losses[0].degraded, QList<Id>{QStringLiteral("d")});
    c.type.redundancy = Redundancy::NPlus1;
    c.type.feeds.append(feed("C", 230, 16));
    EXPECT_TRUE(c.figures().losses[0].degraded.isEmpty());
    EXPECT_EQ(c.figures().losses[0].loadW, (QList<double>{0.0, 1500.0, 1500.0}));
}

TEST(FeedLosses, AreUnknownWhereNobodySays)
{
    LossCase c;
    c.entries.devices = {system("plain", 1000, std::nullopt, std::nullopt),
                         system("one", 500, 1, 1)};
    c.devices = {placed("p", "plain", 1), placed("o", "one", 3)};
    const RackFigures rack = c.figures();
    EXPECT_EQ(rack.losses[0].unknown, (QList<Id>{QStringLiteral("p"), QStringLiteral("o")}));
    // On which feed the device with one supply hangs is not known either.
    EXPECT_TRUE(rack.feeds[0].atLeast);
    EXPECT_EQ(rack.feeds[0].loadW, 500.0);
    EXPECT_EQ(rack.feeds[0].state, LimitState::Unknown);
}

TEST(FeedLosses, KnowWhatCanBeLost)
{
    LossCase c;
    const QList<LostSupply> sides{{{}, FeedSide::A}, {{}, FeedSide::B}};
    EXPECT_EQ(suppliesOf(test::topology({c.type}, {})), sides); // with 2N a side is what counts
    c.type.redundancy = Redundancy::None;
    const QList<LostSupply> feeds{{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
    EXPECT_EQ(suppliesOf(test::topology({c.type}, {})), sides + feeds);
}

TEST(FeedLosses, TakeAWholeSideWithAnyNumberOfFeedsWhere2NIsPromised)
{
    // Six supplies over four feeds, two of them on each side: floor(6 / 4) = 1 each and 2 more, so
    // the loss of two feeds takes 2 x 1 + 2 = 4 at worst and leaves 2 of the 4 that must work. The
    // 3 kW are carried by the two feeds that are left, 1.5 kW each.
    LossCase c;
    c.entries.devices = {system("dgx", 3000, 6, 4)};
    c.entries.devices[0].psuW = 700.0;
    c.devices = {placed("d", "dgx", 1)};
    c.type.feeds = {
        feed("A1", 230, 16), feed("A2", 230, 16), feed("B1", 230, 16), feed("B2", 230, 16)};
    const QList<FeedLoss> losses = c.figures().losses;
    ASSERT_EQ(losses.size(), 2);
    EXPECT_EQ(losses[0].lost, (QList<QString>{QStringLiteral("A1"), QStringLiteral("A2")}));
    EXPECT_EQ(losses[0].side, FeedSide::A);
    EXPECT_EQ(losses[1].side, FeedSide::B);
    EXPECT_EQ(losses[0].loadW, (QList<double>{0.0, 0.0, 1500.0, 1500.0}));
    EXPECT_EQ(losses[0].degraded, QList<Id>{QStringLiteral("d")});
    // Two supplies of 700 W give 1,400 of 3,000 W.
    EXPECT_EQ(losses[0].shortages,
              (QList<SupplyShortage>{{QStringLiteral("d"), 6, 2, 4, 1400.0, 3000.0}}));
    EXPECT_EQ(c.losses({{}, FeedSide::A})[0].loss, losses[0]);
}

TEST(FeedLosses, LetTheFeedsThatAreLeftCarryTheWholeRack)
{
    // Two systems of 3 kW over two feeds: without A all 6 kW are asked of B, which gives 3.68, even
    // where the three supplies that are left could draw no more than 1.8 kW each.
    LossCase c;
    c.entries.devices = {system("dgx", 3000, 6, 4)};
    c.entries.devices[0].psuW = 600.0;
    c.devices = {placed("d1", "dgx", 1), placed("d2", "dgx", 3)};
    EXPECT_EQ(c.figures().losses[0].loadW, (QList<double>{0.0, 6000.0}));
    EXPECT_EQ(c.figures().losses[0].state, LimitState::Over);
}

TEST(RackLimits, CompareLiquidAirFloorAndInlet)
{
    // 10 kW, 80 % of it to liquid: 8 kW of liquid heat against 7. 2 kW to the air at 12 K:
    // 3600 x 2000 / (1.2 x 1005 x 12) = 497.5 m3/h against 500: near. 600 kg + 150 kg of the rack
    // on 0.6 x 1.2 m: 1,041.7 kg/m2 against 1,000. Air of 28 degrees against 27 - 600 / 300 = 25.
    LossCase c;
    DeviceEntry hot = system("hot", 10000, 2, 1);
    hot.liquidFraction = 0.8;
    hot.weightKg = 600.0;
    hot.inletC = QList<double>{10.0, 27.0};
    c.entries.devices = {hot};
    c.devices = {placed("h", "hot", 1)};
    c.type.liquidLimitW = 7000.0;
    c.type.airflowLimitM3PerH = 500.0;
    c.type.ownWeightKg = 150.0;
    Topology topology = test::topology({c.type}, {rack("r", "std", c.devices)});
    topology.sites[0].altitudeM = 1500.0;
    topology.sites[0].rooms[0].floorLoadKgPerM2 = 1000.0;
    topology.sites[0].rooms[0].supplyAirC = 28.0;
    const Catalog none;
    const RackFigures figures =
        topologyFigures(topology, CatalogView(c.entries, none), PowerBasis::Maximum)
            .racks[QStringLiteral("r")];
    EXPECT_EQ(figures.liquid, LimitState::Over);
    EXPECT_NEAR(figures.airflowM3PerH, 497.5124, 1e-3);
    EXPECT_EQ(figures.airflow, LimitState::Near);
    EXPECT_NEAR(figures.floorLoadKgPerM2.value_or(0.0), 1041.6667, 1e-3);
    EXPECT_EQ(figures.floor, LimitState::Over);
    EXPECT_NEAR(figures.inlet.highestC.value_or(0.0), 25.0, 1e-9);
    EXPECT_EQ(figures.inlet.lowestC, 10.0);
    EXPECT_EQ(figures.inletState, LimitState::Over);
    EXPECT_EQ(figures.worst, LimitState::Over);
    EXPECT_EQ(limitsOf(figures, &c.type).size(), 8);
}

TEST(RackLimits, SayAtLeastWhereNobodyKnowsWhatTheRackWeighs)
{
    // 600 kg on 0.6 x 1.2 m are 833.3 kg/m2, the rack left out; its weight may take that over
    // 1,000.
    LossCase c;
    DeviceEntry heavy = system("heavy", 1000, 2, 1);
    heavy.weightKg = 600.0;
    c.entries.devices = {heavy};
    c.type.ownWeightKg = 0.0;
    Topology topology = test::topology({c.type}, {rack("r", "std", {placed("h", "heavy", 1)})});
    topology.sites[0].rooms[0].floorLoadKgPerM2 = 1000.0;
    const Catalog none;
    const CatalogView view(c.entries, none);
    const TopologyFigures figures = topologyFigures(topology, view, PowerBasis::Maximum);
    const RackFigures its = figures.racks[QStringLiteral("r")];
    EXPECT_NEAR(its.floorLoadKgPerM2.value_or(0.0), 833.3333, 1e-3);
    EXPECT_EQ(its.floor, LimitState::Unknown);
    EXPECT_EQ(its.weight, LimitState::Within); // of the load alone
    for (const LimitFigure &limit : limitsOf(its, &c.type))
        EXPECT_EQ(limit.atLeast, limit.kind == LimitKind::FloorLoad) << int(limit.kind);
    // Rows, rooms and the whole weigh their racks too.
    EXPECT_TRUE(figures.rows[QStringLiteral("a")].unknown.contains(Quantity::Weight));
    EXPECT_TRUE(figures.rooms[QStringLiteral("hall")].unknown.contains(Quantity::Weight));
    EXPECT_TRUE(figures.totals.unknown.contains(Quantity::Weight));
    EXPECT_FALSE(its.unknown.contains(Quantity::Weight));

    topology.rackTypes[0].ownWeightKg = 100.0; // 972.2 kg/m2
    const TopologyFigures known = topologyFigures(topology, view, PowerBasis::Maximum);
    EXPECT_EQ(known.racks[QStringLiteral("r")].floor, LimitState::Near);
    EXPECT_FALSE(known.totals.unknown.contains(Quantity::Weight));
}

TEST(RowFigures, AddUpTheirRacks)
{
    LossCase c;
    c.entries.devices = {system("node", 2000, 2, 1)};
    Topology topology = test::topology({c.type},
                                       {rack("r1", "std", {placed("n1", "node", 1)}),
                                        rack("r2", "std", {placed("n2", "node", 1)})});
    topology.sites[0].powerLimitW = 4100.0;
    topology.sites[0].rooms[0].rows[0].powerLimitW = 3900.0;
    const Catalog none;
    const TopologyFigures figures =
        topologyFigures(topology, CatalogView(c.entries, none), PowerBasis::Maximum);
    const RowFigures row = figures.rows[QStringLiteral("a")];
    EXPECT_EQ(row.powerW, 4000.0);
    EXPECT_EQ(row.racks, 2);
    EXPECT_EQ(row.room, QStringLiteral("hall"));
    EXPECT_EQ(row.state, LimitState::Over);
    EXPECT_EQ(figures.sites[QStringLiteral("s")].state, LimitState::Near); // 4,000 of 4,100
    EXPECT_EQ(figures.rooms[QStringLiteral("hall")].site, QStringLiteral("s"));
}

TEST(TopologyFigures, AreTheSameWithAnEarlierResult)
{
    LossCase c;
    c.entries.devices = {system("node", 2000, 2, 1)};
    Topology before = test::topology({c.type},
                                     {rack("r1", "std", {placed("n1", "node", 1)}),
                                      rack("r2", "std", {placed("n2", "node", 1)})});
    const Catalog none;
    const CatalogView view(c.entries, none);
    const TopologyFigures earlier = topologyFigures(before, view, PowerBasis::Maximum);
    const auto expectSame = [&](const Topology &now) {
        const EarlierTopology reused{before, earlier};
        EXPECT_EQ(topologyFigures(now, view, PowerBasis::Maximum, std::nullopt, &reused),
                  topologyFigures(now, view, PowerBasis::Maximum));
    };
    Topology moved = before;
    moved.sites[0].rooms[0].rows[0].racks[1].mutate().devices.append(placed("n3", "node", 5));
    expectSame(moved);
    Topology warmer = before;
    warmer.sites[0].rooms[0].deltaTK = 20.0;
    expectSame(warmer);
    Topology stronger = before;
    stronger.rackTypes[0].feeds[0].amps = 32.0;
    expectSame(stronger);
    Topology higher = before;
    higher.sites[0].altitudeM = 2000.0;
    expectSame(higher);
}

} // namespace kf
