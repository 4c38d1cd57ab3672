// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::entry;
using test::feed;
using test::list;
using test::number;
using test::placed;
using test::rackType;
using test::RuleCase;
using test::textArgument;
using test::valueOf;
using testing::HasSubstr;
using testing::StartsWith;

/// A rack with one system of 10.2 kW, 130 kg, six supplies of which four must work.
RuleCase withSystem(const RackType &type, int systems = 1)
{
    RuleCase c;
    DeviceEntry system = entry("dgx", DeviceKind::GpuSystem, 8, 10200, 130);
    system.model = QStringLiteral("DGX H100");
    system.psuCount = 6;
    system.psuMinForFullLoad = 4;
    c.plan.catalog.devices = {system};
    QList<PlacedDevice> devices;
    for (int i = 0; i < systems; ++i) {
        PlacedDevice device = placed("d", "dgx", 1.0 + 8.0 * i);
        device.id = QStringLiteral("d%1").arg(i + 1);
        devices.append(device);
    }
    c.addRack(type, devices);
    return c;
}

RackType budget(double watts)
{
    RackType type = rackType("std", Redundancy::None, {});
    type.powerLimitW = watts;
    return type;
}

} // namespace

TEST(FindingRackPowerOver, SaysHowMuchAgainstWhat)
{
    RuleCase c = withSystem(budget(17000.0), 2);
    const QList<Finding> found = c.found("rack-power-over");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/racks/a01"));
    EXPECT_EQ(valueOf(found[0], "power"), number(20400.0, Unit::Watts));
    EXPECT_EQ(valueOf(found[0], "limit"), number(17000.0, Unit::Watts));
    EXPECT_EQ(valueOf(found[0], "excess"), number(3400.0, Unit::Watts));
    EXPECT_EQ(valueOf(found[0], "basis"), textArgument("budget"));
    EXPECT_EQ(c.said("rack-power-over"),
              "Rack A01 draws 20.4 kW, which is 3.4 kW more than its budget of 17 kW.");
}

TEST(FindingRackPowerOver, TellsWhereTheLimitComesFrom)
{
    const QList<Feed> feeds = {feed("A", 100, 50), feed("B", 100, 50)}; // 5 kW each
    EXPECT_EQ(withSystem(rackType("std", Redundancy::None, feeds)).said("rack-power-over"),
              "Rack A01 draws 10.2 kW, which is 200 W more than the 10 kW that its feeds carry.");
    EXPECT_EQ(withSystem(rackType("std", Redundancy::NPlus1, feeds)).said("rack-power-over"),
              "Rack A01 draws 10.2 kW, which is 5.2 kW more than the 5 kW that its feeds carry "
              "after the loss of one.");
    EXPECT_EQ(withSystem(rackType("std", Redundancy::TwoN, feeds)).said("rack-power-over"),
              "Rack A01 draws 10.2 kW, which is 5.2 kW more than the 5 kW that are left after the "
              "loss of one side.");
}

TEST(FindingRackPowerOver, SaysAtLeastWhereSomeDrawIsNotKnown)
{
    // 10.2 kW of 10, and a box of which nothing is known; the rack may carry 100 kg of the 130.
    RackType type = budget(10000.0);
    type.weightLimitKg = 100.0;
    RuleCase c = withSystem(type);
    DeviceEntry box = entry("box", DeviceKind::Storage, 2, 0, 0);
    box.powerMaxW.reset();
    box.weightKg.reset();
    c.plan.catalog.devices.append(box);
    Room &room = c.plan.topology.sites[0].rooms[0];
    room.powerLimitW = 9000.0;
    room.rows[0].powerLimitW = 8000.0;
    room.rows[0].racks[0].mutate().devices.append(placed("b", "box", 20.0));
    EXPECT_EQ(c.said("rack-power-over"),
              "Rack A01 draws at least 10.2 kW, which is 200 W more than its budget of 10 kW.");
    EXPECT_THAT(c.said("rack-weight-over"), HasSubstr("holds at least 130 kg"));
    EXPECT_THAT(c.said("room-power-over"), HasSubstr("draws at least 10.2 kW"));
    EXPECT_THAT(c.said("row-power-over"), HasSubstr("draws at least 10.2 kW"));
}

TEST(FindingRowPowerOver, DoesNotSayRowTwice)
{
    RuleCase c = withSystem(budget(20000.0)); // 10.2 kW
    Row &row = c.plan.topology.sites[0].rooms[0].rows[0];
    row.powerLimitW = 8000.0;
    row.name = QStringLiteral("Row 1");
    EXPECT_THAT(c.said("row-power-over"), StartsWith("Row 1 draws 10.2 kW"));
    row.name = QStringLiteral("North");
    EXPECT_THAT(c.said("row-power-over"), StartsWith("Row North draws 10.2 kW"));
}

TEST(FindingRackPowerOver, IsNotRaisedAtExactlyTheLimit)
{
    EXPECT_TRUE(withSystem(budget(10200.0)).found("rack-power-over").isEmpty());
}

TEST(FindingRackHeatOver, CountsHeatToTheAirOnly)
{
    RackType type = rackType("std", Redundancy::None, {});
    type.heatLimitW = 10000.0;
    RuleCase c = withSystem(type);
    const QList<Finding> found = c.found("rack-heat-over");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/racks/a01"));
    EXPECT_EQ(valueOf(found[0], "heat"), number(10200.0, Unit::Heat));
    EXPECT_THAT(c.said("rack-heat-over"), HasSubstr("200 W more than the 10 kW"));
    c.plan.catalog.devices[0].liquidFraction = 0.5;
    EXPECT_TRUE(c.found("rack-heat-over").isEmpty());
}

TEST(FindingRackWeightOver, IsRaisedAboveTheLoadOnly)
{
    RackType type = rackType("std", Redundancy::None, {});
    type.weightLimitKg = 129.5;
    RuleCase c = withSystem(type);
    const QList<Finding> found = c.found("rack-weight-over");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(valueOf(found[0], "excess"), number(0.5, Unit::Kilograms));
    EXPECT_EQ(c.said("rack-weight-over"),
              "Rack A01 holds 130 kg, which is 0.5 kg more than the 129.5 kg that it may carry.");
    c.plan.topology.rackTypes[0].weightLimitKg = 130.0;
    EXPECT_TRUE(c.found("rack-weight-over").isEmpty());
}

TEST(FindingRoomPowerOver, ComparesRoomsWithWhatTheyHave)
{
    RuleCase c = withSystem(budget(20000.0));
    EXPECT_TRUE(c.found("room-power-over").isEmpty());
    c.plan.topology.sites[0].rooms[0].powerLimitW = 10000.0;
    const QList<Finding> found = c.found("room-power-over");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/rooms/hall"));
    EXPECT_THAT(c.said("room-power-over"), HasSubstr("Room hall draws 10.2 kW"));
}

TEST(FindingRoomHeatOver, ComparesRoomsWithTheirCooling)
{
    RuleCase c = withSystem(budget(20000.0));
    EXPECT_TRUE(c.found("room-heat-over").isEmpty());
    c.plan.topology.sites[0].rooms[0].heatLimitW = 10000.0;
    ASSERT_EQ(c.found("room-heat-over").size(), 1);
    EXPECT_EQ(c.found("room-heat-over")[0].severity, Severity::Error);
    EXPECT_THAT(c.said("room-heat-over"), HasSubstr("200 W more"));
}

TEST(FindingSideMissing, IsRaisedForTwoSidesWithOneFeed)
{
    RuleCase c = withSystem(rackType("std", Redundancy::TwoN, {feed("A", 230, 16)}));
    c.plan.topology.rackTypes[0].name = QStringLiteral("Half fed");
    const QList<Finding> found = c.found("side-missing");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/rack_types/std"));
    EXPECT_THAT(c.said("side-missing"), HasSubstr("Half fed"));
    c.plan.topology.rackTypes[0].feeds.append(feed("B", 230, 16));
    EXPECT_TRUE(c.found("side-missing").isEmpty());
}

TEST(FindingFeedLossNotSurvived, IsAnErrorWhereTheLimitReliesOnIt)
{
    // 4 + 2 supplies on two feeds: three are lost, three are left, four are needed.
    const QList<Feed> feeds = {feed("A", 400, 63, 3), feed("B", 400, 63, 3)};
    RuleCase c = withSystem(rackType("std", Redundancy::TwoN, feeds));
    const QList<Finding> found = c.found("feed-loss-not-survived");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/racks/a01"));
    EXPECT_EQ(valueOf(found[0], "systems"), list({QStringLiteral("dgx")}));
    EXPECT_EQ(valueOf(found[0], "feeds"), number(2.0, Unit::Count));
    EXPECT_THAT(c.said("feed-loss-not-survived"),
                HasSubstr("Rack A01 with 2 feeds promises 2N power, but DGX H100"));

    c.plan.topology.rackTypes[0].powerLimitW = 11000.0; // a budget below what the feeds carry
    EXPECT_EQ(c.found("feed-loss-not-survived")[0].severity, Severity::Warning);
}

TEST(FindingFeedLossNotSurvived, TakesAWholeSideWhateverTheNumberOfItsFeeds)
{
    // Two feeds on each side: 6 supplies are 2, 2, 1, 1; a side takes up to 4 and leaves 2 of 4.
    const QList<Feed> four = {feed("A1", 400, 32, 3),
                              feed("A2", 400, 32, 3),
                              feed("B1", 400, 32, 3),
                              feed("B2", 400, 32, 3)};
    RuleCase c = withSystem(rackType("std", Redundancy::TwoN, four));
    ASSERT_EQ(c.found("feed-loss-not-survived").size(), 1);
    EXPECT_EQ(c.found("feed-loss-not-survived")[0].severity, Severity::Error);
    EXPECT_THAT(c.said("feed-loss-not-survived"), HasSubstr("after the loss of a side"));
}

TEST(FindingFeedLossNotSurvived, IsNotRaisedWithEnoughFeedsOrWithoutPromise)
{
    const QList<Feed> two = {feed("A", 400, 63, 3), feed("B", 400, 63, 3)};
    const QList<Feed> three = {feed("A", 415, 60, 3), feed("B", 415, 60, 3), feed("C", 415, 60, 3)};
    EXPECT_TRUE(withSystem(rackType("std", Redundancy::NPlus1, three))
                    .found("feed-loss-not-survived")
                    .isEmpty());
    EXPECT_TRUE(withSystem(rackType("std", Redundancy::None, two))
                    .found("feed-loss-not-survived")
                    .isEmpty());
    RuleCase unknown = withSystem(rackType("std", Redundancy::TwoN, two));
    unknown.plan.catalog.devices[0].psuMinForFullLoad.reset();
    EXPECT_TRUE(unknown.found("feed-loss-not-survived").isEmpty());
}

TEST(FindingFeedLossNotSurvived, CountsTheFeedsThatADeviceNames)
{
    const QList<Feed> three = {feed("A", 415, 60, 3), feed("B", 415, 60, 3), feed("C", 415, 60, 3)};
    RuleCase c = withSystem(rackType("std", Redundancy::NPlus1, three));
    auto &rack = c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().feeds = {QStringLiteral("A"), QStringLiteral("B")};
    EXPECT_EQ(c.found("feed-loss-not-survived").size(), 1);
}

TEST(FindingFeedLossNotSurvived, TakesOneSupplyAsLostOnlyWhereItNamesItsFeed)
{
    const QList<Feed> two = {feed("A", 400, 63, 3), feed("B", 400, 63, 3)};
    RuleCase c = withSystem(rackType("std", Redundancy::TwoN, two));
    c.plan.catalog.devices[0].psuCount = 1;
    c.plan.catalog.devices[0].psuMinForFullLoad.reset();
    EXPECT_TRUE(c.found("feed-loss-not-survived").isEmpty());
    auto &rack = c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().feeds = {QStringLiteral("A")};
    EXPECT_EQ(c.found("feed-loss-not-survived").size(), 1);
}

TEST(FindingUnknownDevice, NamesWhatIsPlacedAndWhatIsToBeBought)
{
    RuleCase c = withSystem(budget(20000.0), 2);
    EXPECT_TRUE(c.found("unknown-device").isEmpty());
    c.plan.catalog.devices.clear();
    c.plan.settings.policy.systems.insert(QStringLiteral("gpu"), QStringLiteral("gone"));
    const QList<Finding> found = c.found("unknown-device");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/devices/d1"));
    EXPECT_EQ(valueOf(found[0], "device"), textArgument("dgx"));
    EXPECT_EQ(valueOf(found[0], "placed"), list({QStringLiteral("d1"), QStringLiteral("d2")}));
    EXPECT_EQ(found[1].path, QStringLiteral("plan/policy/systems/gpu"));
    EXPECT_THAT(c.said("unknown-device"), HasSubstr("nothing is known of d1, d2"));
}

TEST(FindingUnknownFigure, NamesDeviceFiguresAndRacksOnce)
{
    RackType type = budget(20000.0);
    type.weightLimitKg = 1000.0;
    RuleCase c = withSystem(type, 2);
    c.plan.catalog.devices[0].powerMaxW.reset();
    c.plan.catalog.devices[0].weightKg.reset();
    const QList<Finding> found = c.found("unknown-figure");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/devices/dgx"));
    EXPECT_EQ(valueOf(found[0], "figures"),
              list({QStringLiteral("power_max_w"), QStringLiteral("weight_kg")}));
    EXPECT_EQ(valueOf(found[0], "racks"), list({QStringLiteral("a01")}));
    EXPECT_EQ(c.said("unknown-figure"),
              "The catalogue does not say the power, the weight of DGX H100, so the sums of "
              "rack A01 are only lower bounds.");
}

TEST(FindingUnknownFigure, IsNotRaisedWhereNoLimitNeedsItOrItIsAssumed)
{
    RuleCase c = withSystem(budget(20000.0));
    c.plan.catalog.devices[0].weightKg.reset(); // nothing limits the weight
    EXPECT_TRUE(c.found("unknown-figure").isEmpty());
    c.plan.catalog.devices[0].powerMaxW.reset();
    EXPECT_EQ(c.found("unknown-figure").size(), 1);
    c.plan.catalog.devices[0].assumed.insert(QStringLiteral("power_max_w"), 10000.0);
    EXPECT_TRUE(c.found("unknown-figure").isEmpty());
}

TEST(FindingUnknownFigure, NamesFeedsThatNobodyDescribed)
{
    RuleCase c = withSystem(rackType("std", Redundancy::None, {feed("A", 230, 16)}));
    c.plan.topology.rackTypes[0].feeds[0].amps.reset();
    const QList<Finding> found = c.found("unknown-figure");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/rack_types/std"));
    EXPECT_EQ(valueOf(found[0], "figures"), list({QStringLiteral("amps")}));
    EXPECT_THAT(c.said("unknown-figure"), HasSubstr("its power limit is not known"));
}

TEST(FindingHeatDiffers, ShowsBothFigures)
{
    // 10,200 W x 3.412141633 = 34,803.8 BTU/h; published are 38,557.
    RuleCase c = withSystem(budget(20000.0), 2);
    c.plan.catalog.devices[0].heatBtuPerH = 38557.0;
    const QList<Finding> found = c.found("heat-differs");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/devices/dgx"));
    EXPECT_EQ(valueOf(found[0], "published"), number(38557.0, Unit::BtuPerHour));
    EXPECT_EQ(c.said("heat-differs"),
              "DGX H100 draws 10.2 kW, which is 34804 BTU/h of heat; the published heat is 38557 "
              "BTU/h. The plan reckons with the power.");
    c.plan.catalog.devices[0].heatBtuPerH = 34900.0; // 0.3 % off: rounding
    EXPECT_TRUE(c.found("heat-differs").isEmpty());
}

TEST(FindingCatalogueEntryOutdated, ComparesWithWhatIsShipped)
{
    RuleCase c = withSystem(budget(20000.0));
    c.shipped.devices = c.plan.catalog.devices;
    AcceleratorEntry gpu;
    gpu.id = QStringLiteral("gpu");
    gpu.model = QStringLiteral("H100");
    c.shipped.gpus = {gpu};
    c.plan.catalog.gpus = {gpu};
    c.plan.catalog.devices[0].assumed.insert(QStringLiteral("depth_mm"), 900.0);
    EXPECT_TRUE(c.found("catalogue-entry-outdated").isEmpty()); // an assumption is no change

    c.shipped.devices[0].weightKg = 131.0;
    c.shipped.gpus[0].tdpW = 700.0;
    const QList<Finding> found = c.found("catalogue-entry-outdated");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/gpus/gpu"));
    EXPECT_EQ(found[1].path, QStringLiteral("catalog/devices/dgx"));
    EXPECT_EQ(sentence(found[1], c.plan, QLocale::c()),
              QStringLiteral("The catalogue has changed DGX H100 since this plan copied it."));

    c.plan.catalog.devices[0].origin = EntryOrigin::User;
    EXPECT_EQ(c.found("catalogue-entry-outdated").size(), 1);
}

TEST(FindingUnknownKey, NamesKeyPlaceAndNearestName)
{
    RuleCase c;
    EXPECT_TRUE(c.found("unknown-key").isEmpty());
    Group &group = c.addGroup("research", "Research");
    group.kept = {{QStringLiteral("acelerator"), {}}};
    const QList<Finding> found = c.found("unknown-key");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/groups/research/acelerator"));
    EXPECT_EQ(valueOf(found[0], "nearest"), textArgument("accelerator"));
    EXPECT_THAT(c.said("unknown-key"), HasSubstr("Is 'accelerator' meant?"));
}

} // namespace kf
