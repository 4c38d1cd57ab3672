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

TEST(PowerLimit, IsNotTouchedByAStripThatNamesNoneOfSeveralFeeds)
{
    const RackType two =
        rackType("type", Redundancy::None, {feed("A", 230, 16), feed("B", 230, 16)});
    const QList<PlacedDevice> strip{test::placed("p1", "strip")};
    const QList<DeviceEntry> entries{pdu(10.0, std::nullopt)};
    EXPECT_NEAR(limitOf(two, strip, entries).watts.value_or(-1.0), 7360.0, 1e-6); // 2 x 3,680
    // On the only feed there is no question where it hangs: 230 x 10.
    const RackType one = rackType("type", Redundancy::None, {feed("A", 230, 16)});
    EXPECT_NEAR(limitOf(one, strip, entries).watts.value_or(-1.0), 2300.0, 1e-6);
}

TEST(PowerLimit, AddsUpTheStripsOnAFeed)
{
    // 400 V x 63 A x sqrt 3 = 43,647.68 W; strips of 32 A carry 22,170.25 W each.
    const RackType type = rackType("type", Redundancy::None, {feed("A", 400, 63, 3)});
    const QList<DeviceEntry> strips{pdu(32.0, std::nullopt)};
    const auto watts = [&](const QList<PlacedDevice> &devices) {
        return limitOf(type, devices, strips).watts.value_or(-1.0);
    };
    EXPECT_NEAR(watts({onFeed("p1", "A")}), 22170.25, 0.01);
    EXPECT_NEAR(watts({onFeed("p1", "A"), onFeed("p2", "A")}), 43647.68, 0.01);
}

TEST(PowerLimit, IsThatOfTheFeedAloneWhereAStripHasNoKnownRating)
{
    const RackType type = rackType("type", Redundancy::None, {feed("A", 230, 16)});
    DeviceEntry unrated = pdu(std::nullopt, std::nullopt);
    unrated.id = QStringLiteral("unrated");
    PlacedDevice other = test::placed("p2", "unrated");
    const PowerLimit limit =
        limitOf(type, {onFeed("p1", "A"), other}, {pdu(10.0, std::nullopt), unrated});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 3680.0, 1e-6);
}

TEST(PowerLimit, CountsASinglePhaseStripOnAThreePhaseFeedFromPhaseToNeutral)
{
    DeviceEntry strip = pdu(16.0, std::nullopt);
    strip.pduPhases = 1;
    const PowerLimit limit = limitOf(
        rackType("type", Redundancy::None, {feed("A", 400, 32, 3)}), {onFeed("p1", "A")}, {strip});
    EXPECT_NEAR(limit.watts.value_or(-1.0), 3695.0417, 1e-3); // 400 / sqrt 3 x 16
}

// The published supply counts and the fewest feeds that survive the loss of one.

TEST(SuppliesLeft, FollowThePublishedSupplyCounts)
{
    EXPECT_EQ(suppliesLeft(6, 2, 1), 3);  // DGX A100 needs 3 of 6; DGX H100 needs 4: three feeds
    EXPECT_EQ(suppliesLeft(6, 3, 1), 4);  // enough for DGX H100, not for the 5 of DGX B200
    EXPECT_EQ(suppliesLeft(6, 6, 1), 5);  // DGX B200
    EXPECT_EQ(suppliesLeft(12, 2, 1), 6); // DGX B300: 6 + 6
    EXPECT_EQ(suppliesLeft(4, 3, 1), 2);  // DGX-1 needs 3 of 4: four feeds
    EXPECT_EQ(suppliesLeft(6, 5, 1), 4);  // DGX-2 needs 5
}

TEST(SuppliesLeft, AreThoseAfterTheLossOfTheFullestFeeds)
{
    EXPECT_EQ(suppliesLeft(7, 2, 1), 3); // 4 and 3: losing 4 leaves 3
    EXPECT_EQ(suppliesLeft(6, 4, 2), 2); // 2, 2, 1, 1: losing 2 x 2
    EXPECT_EQ(suppliesLeft(6, 4, 3), 1);
}

} // namespace kf
