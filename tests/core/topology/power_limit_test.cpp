// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_sums.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::feed;
using test::rackType;

/// The limit of a rack of `type` that holds `devices`, with `entries` as the catalogue.
PowerLimit limitOf(const RackType &type,
                   const QList<PlacedDevice> &devices = {},
                   const QList<DeviceEntry> &entries = {})
{
    CatalogEntries own;
    own.devices = entries;
    const Catalog catalog;
    const CatalogView view(own, catalog);
    return powerLimit(test::rack("a01", "type", devices), type, view);
}

DeviceEntry pdu(std::optional<double> amps, std::optional<double> watts)
{
    DeviceEntry result;
    result.id = QStringLiteral("strip");
    result.kind = DeviceKind::Pdu;
    result.height = DeviceHeight::ofUnits(0.0);
    result.pduAmps = amps;
    result.powerMaxW = watts;
    return result;
}

PlacedDevice onFeed(const char *id, const char *feedName)
{
    PlacedDevice result = test::placed(id, "strip");
    result.feeds = QList<QString>{QLatin1String(feedName)};
    return result;
}

} // namespace

TEST(PowerLimit, IsAbsentWithoutFeedsAndBudget)
{
    for (const Redundancy redundancy : {Redundancy::None, Redundancy::NPlus1, Redundancy::TwoN}) {
        const PowerLimit limit = limitOf(rackType("type", redundancy, {}));
        EXPECT_EQ(limit.watts, std::nullopt);
        EXPECT_EQ(limit.basis, PowerBasisOfLimit::NoLimit);
        EXPECT_FALSE(limit.sideMissing);
    }
}

TEST(PowerLimit, CountsEveryFeedAsTheSmallestWithoutRedundancy)
{
    // 230 V x 16 A = 3,680 W binds; 3 feeds give 11,040 W.
    const PowerLimit limit = limitOf(rackType(
        "type", Redundancy::None, {feed("A", 230, 32), feed("B", 230, 16), feed("C", 230, 32)}));
    EXPECT_NEAR(limit.watts.value_or(-1.0), 11040.0, 1e-6);
    EXPECT_EQ(limit.basis, PowerBasisOfLimit::Feeds);
}

TEST(PowerLimit, LeavesOneFeedAsReserveUnderNPlusOne)
{
    const PowerLimit limit = limitOf(rackType(
        "type", Redundancy::NPlus1, {feed("A", 230, 32), feed("B", 230, 16), feed("C", 230, 32)}));
    EXPECT_NEAR(limit.watts.value_or(-1.0), 7360.0, 1e-6); // 2 x 3,680
    EXPECT_EQ(limit.basis, PowerBasisOfLimit::FeedsNPlus1);
    const PowerLimit single = limitOf(rackType("type", Redundancy::NPlus1, {feed("A", 230, 32)}));
    EXPECT_EQ(single.watts, 0.0); // nothing is left when the only feed is the reserve
}

TEST(PowerLimit, CountsTheWeakerSideUnder2N)
{
    // A: two feeds, the smaller 3,680 W -> 7,360 W; B: one of 7,360 W less 1 A x 230 V.
    const PowerLimit limit = limitOf(rackType(
        "type", Redundancy::TwoN, {feed("A1", 230, 16), feed("A2", 230, 32), feed("B1", 230, 31)}));
    EXPECT_NEAR(limit.watts.value_or(-1.0), 7130.0, 1e-6);
    EXPECT_EQ(limit.basis, PowerBasisOfLimit::FeedsAfterLossOfSide);
    EXPECT_FALSE(limit.sideMissing);
}

TEST(PowerLimit, TakesTheSideThatAFeedStates)
{
    RackType type = rackType("type", Redundancy::TwoN, {feed("left", 230, 16), feed("A", 230, 16)});
    EXPECT_TRUE(limitOf(type).sideMissing);
    EXPECT_EQ(limitOf(type).watts, 0.0);
    type.feeds[0].side = FeedSide::B;
    EXPECT_FALSE(limitOf(type).sideMissing);
    EXPECT_NEAR(limitOf(type).watts.value_or(-1.0), 3680.0, 1e-6);
}

TEST(PowerLimit, IsNothingWhereASideIsMissing)
{
    const PowerLimit limit =
        limitOf(rackType("type", Redundancy::TwoN, {feed("A1", 230, 16), feed("A2", 230, 16)}));
    EXPECT_EQ(limit.watts, 0.0);
    EXPECT_TRUE(limit.sideMissing);
    EXPECT_EQ(limit.basis, PowerBasisOfLimit::FeedsAfterLossOfSide);
}

TEST(PowerLimit, MultipliesThreePhasesPowerFactorAndDerating)
{
    // 400 V x 32 A x sqrt 3 = 22,170.25 VA; x 0.95 x 0.8 = 16,849.39 W: 17.74 kVA after derating in
    // circuit tables, at power factor 0.95.
    Feed a = feed("A", 400, 32, 3);
    a.powerFactor = 0.95;
    a.derating = 0.8;
    const PowerLimit limit = limitOf(rackType("type", Redundancy::None, {a}));
    EXPECT_NEAR(limit.watts.value_or(-1.0), 16849.390256, 1e-5);
}

TEST(PowerLimit, IsTheBudgetWhereThatIsSmaller)
{
    RackType type = rackType("type", Redundancy::None, {feed("A", 230, 16)});
    type.powerLimitW = 3000.0;
    EXPECT_EQ(limitOf(type).watts, 3000.0);
    EXPECT_EQ(limitOf(type).basis, PowerBasisOfLimit::Budget);
    type.powerLimitW = 4000.0;
    EXPECT_NEAR(limitOf(type).watts.value_or(-1.0), 3680.0, 1e-6);
    EXPECT_EQ(limitOf(type).basis, PowerBasisOfLimit::Feeds);
}

TEST(PowerLimit, KnowsABudgetOfNothing)
{
    RackType type = rackType("type", Redundancy::None, {});
    type.powerLimitW = 0.0;
    EXPECT_EQ(limitOf(type).watts, 0.0);
    EXPECT_EQ(limitOf(type).basis, PowerBasisOfLimit::Budget);
}

TEST(PowerLimit, IsUnknownWhereAFeedHasNoAmps)
{
    RackType type = rackType("type", Redundancy::None, {feed("A", 230, 16), feed("B", 230, 16)});
    type.feeds[1].amps.reset();
    EXPECT_EQ(limitOf(type).watts, std::nullopt);
    EXPECT_TRUE(limitOf(type).unknown);
    type.powerLimitW = 5000.0;
    EXPECT_EQ(limitOf(type).watts, 5000.0);
    EXPECT_TRUE(limitOf(type).unknown);
}

TEST(PowerLimit, IsCappedByThePdusAmps)
{
    // A strip of 10 A on A: 2,300 W; both feeds count as the smaller one.
    const RackType type =
        rackType("type", Redundancy::None, {feed("A", 230, 16), feed("B", 230, 16)});
    const PowerLimit limit = limitOf(type, {onFeed("p1", "A")}, {pdu(10.0, std::nullopt)});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 4600.0, 1e-6);
    // A larger strip changes nothing.
    EXPECT_NEAR(limitOf(type, {onFeed("p1", "A")}, {pdu(63.0, std::nullopt)}).watts.value_or(-1.0),
                7360.0,
                1e-6);
}

TEST(PowerLimit, DeratesThePdusAmpsLikeTheFeed)
{
    Feed a = feed("A", 400, 63, 3);
    a.derating = 0.8;
    // 400 x 32 x sqrt 3 x 0.8 = 17,736.2 W.
    const PowerLimit limit = limitOf(
        rackType("type", Redundancy::None, {a}), {onFeed("p1", "A")}, {pdu(32.0, std::nullopt)});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 17736.2, 0.01);
}

TEST(PowerLimit, IsCappedByThePdusPrintedRating)
{
    const RackType type =
        rackType("type", Redundancy::TwoN, {feed("A", 400, 32), feed("B", 400, 32)});
    // Printed 4,992 W, whatever the amps allow (12,800 W).
    const PowerLimit limit = limitOf(type, {onFeed("p1", "B")}, {pdu(32.0, 4992.0)});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 4992.0, 1e-9);
}

TEST(PowerLimit, TakesAnAssumedRating)
{
    DeviceEntry strip = pdu(std::nullopt, std::nullopt);
    strip.assumed.insert(QStringLiteral("power_max_w"), 1000.0);
    const PowerLimit limit = limitOf(
        rackType("type", Redundancy::None, {feed("A", 230, 16)}), {onFeed("p1", "A")}, {strip});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 1000.0, 1e-9);
}

TEST(PowerLimit, LetsAPduWithoutFeedsHangOnAllOfThem)
{
    const PowerLimit limit =
        limitOf(rackType("type", Redundancy::None, {feed("A", 230, 16), feed("B", 230, 16)}),
                {test::placed("p1", "strip")},
                {pdu(10.0, std::nullopt)});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 4600.0, 1e-6); // 2 x 2,300
}

TEST(PowerLimit, CapsASinglePhaseStripOnAThreePhaseFeed)
{
    DeviceEntry strip = pdu(16.0, std::nullopt);
    strip.pduPhases = 1;
    const PowerLimit limit = limitOf(
        rackType("type", Redundancy::None, {feed("A", 230, 32, 3)}), {onFeed("p1", "A")}, {strip});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 3680.0, 1e-6); // 230 x 16
}

// The published supply counts and the fewest feeds that survive the loss of one.

namespace {

std::optional<bool> survives(int supplies, int needed, int feeds)
{
    DeviceEntry system;
    system.psuCount = supplies;
    system.psuMinForFullLoad = needed;
    return survivesFeedLoss(system, feeds);
}

} // namespace

TEST(FeedLoss, FollowsThePublishedSupplyCounts)
{
    EXPECT_EQ(survives(6, 3, 2), true);  // DGX A100: 3 + 3
    EXPECT_EQ(survives(6, 4, 2), false); // DGX H100: 4 + 2 runs degraded on two feeds
    EXPECT_EQ(survives(6, 4, 3), true);
    EXPECT_EQ(survives(6, 5, 2), false); // DGX B200: 5 + 1
    EXPECT_EQ(survives(6, 5, 3), false);
    EXPECT_EQ(survives(6, 5, 6), true);
    EXPECT_EQ(survives(12, 6, 2), true); // DGX B300: 6 + 6
    EXPECT_EQ(survives(4, 3, 3), false); // DGX-1: 3 + 1
    EXPECT_EQ(survives(4, 3, 4), true);
    EXPECT_EQ(survives(6, 5, 5), false); // DGX-2: 5 + 1
}

TEST(FeedLoss, TakesTheFeedWithMostSupplies)
{
    // 7 supplies over 2 feeds: 4 and 3; losing 4 leaves 3.
    EXPECT_EQ(survives(7, 3, 2), true);
    EXPECT_EQ(survives(7, 4, 2), false);
}

TEST(FeedLoss, IsUnknownWhereTheCatalogueDoesNotSay)
{
    DeviceEntry system;
    EXPECT_EQ(survivesFeedLoss(system, 2), std::nullopt);
    system.psuCount = 6;
    EXPECT_EQ(survivesFeedLoss(system, 2), std::nullopt);
    system.psuMinForFullLoad = 4;
    EXPECT_EQ(survivesFeedLoss(system, 0), std::nullopt);
    EXPECT_EQ(survivesFeedLoss(system, 1), false); // the only feed takes everything with it
}

} // namespace kf
