// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::entry;
using test::feed;
using test::number;
using test::placed;
using test::rackType;
using test::RuleCase;
using test::textArgument;
using test::valueOf;

/// A rack of 42 units with `devices`: nodes of 4 U and 1 kW, strips of 0 U.
RuleCase withDevices(const QList<PlacedDevice> &devices,
                     RackType type = rackType("std", Redundancy::None, {}))
{
    RuleCase c;
    c.plan.catalog.devices = {entry("node", DeviceKind::GpuSystem, 4, 1000, 30),
                              entry("strip", DeviceKind::Pdu, 0, 7000, 5)};
    type.powerLimitW = type.powerLimitW.value_or(44000.0);
    c.addRack(type, devices);
    return c;
}

} // namespace

TEST(FindingDeviceOverlap, NamesBothAndTheUnit)
{
    RuleCase c = withDevices({placed("n1", "node", 1), placed("n2", "node", 4)});
    const QList<Finding> found = c.found("device-overlap");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/devices/n2"));
    EXPECT_EQ(valueOf(found[0], "other"), textArgument("n1"));
    EXPECT_EQ(c.said("device-overlap"),
              "n2 and n1 stand in the same units of rack A01, from U4 on.");
    EXPECT_TRUE(withDevices({placed("n1", "node", 1), placed("n2", "node", 5)})
                    .found("device-overlap")
                    .isEmpty());
}

TEST(FindingDeviceOutside, FindsWhatReachesOut)
{
    EXPECT_EQ(withDevices({placed("n1", "node", 40)}).said("device-outside"),
              "n1, from U40 on, reaches out of rack A01.");
    EXPECT_TRUE(withDevices({placed("n1", "node", 39)}).found("device-outside").isEmpty());
}

TEST(FindingDeviceOnReserved, NamesTheUnit)
{
    RackType type = rackType("std", Redundancy::None, {});
    type.reservedU = {3};
    EXPECT_EQ(withDevices({placed("n1", "node", 1)}, type).said("device-on-reserved"),
              "n1 takes U3 of rack A01, which is reserved.");
    EXPECT_TRUE(withDevices({placed("n1", "node", 4)}, type).found("device-on-reserved").isEmpty());
}

TEST(FindingRetiresBeforeService, FindsWhatCountsNowhere)
{
    PlacedDevice device = placed("n1", "node", 1);
    device.inServiceMonth = 6;
    device.retireMonth = 6;
    RuleCase c = withDevices({device});
    c.plan.settings.start = {2027, 1}; // month 6 is July
    EXPECT_EQ(c.said("retires-before-service"),
              "n1 in rack A01 comes into service in 2027-07 and retires in 2027-07, so it counts "
              "nowhere.");
    device.retireMonth = 7;
    EXPECT_TRUE(withDevices({device}).found("retires-before-service").isEmpty());
}

TEST(FindingStripInUnit, FindsA0UDeviceAtAUnit)
{
    EXPECT_EQ(withDevices({placed("p1", "strip", 7)}).said("strip-in-unit"),
              "p1 is said to stand at U7 of rack A01, but takes no unit.");
    EXPECT_TRUE(withDevices({placed("p1", "strip")}).found("strip-in-unit").isEmpty());
}

TEST(FindingRackTypeUnlimited, AsksForFeedsOrALimit)
{
    RuleCase c = withDevices({placed("n1", "node", 1)});
    EXPECT_TRUE(c.found("rack-type-unlimited").isEmpty());
    c.plan.topology.rackTypes[0].powerLimitW.reset();
    const QList<Finding> found = c.found("rack-type-unlimited");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/rack_types/std"));
    c.plan.topology.rackTypes[0].feeds = {feed("A", 230, 16)};
    EXPECT_TRUE(c.found("rack-type-unlimited").isEmpty());
}

TEST(FindingFeedOver, FindsWhatHangsOnOneFeedAlone)
{
    // Four nodes of 1 kW on A, which carries 3.68 kW.
    QList<PlacedDevice> devices;
    for (int i = 0; i < 4; ++i) {
        PlacedDevice device = placed("n", "node", 1.0 + 4.0 * i);
        device.id = QStringLiteral("n%1").arg(i);
        device.feeds = QList<QString>{QStringLiteral("A")};
        devices.append(device);
    }
    RuleCase c = withDevices(
        devices, rackType("std", Redundancy::None, {feed("A", 230, 16), feed("B", 230, 16)}));
    const QList<Finding> found = c.found("feed-over");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(valueOf(found[0], "value"), number(4000.0, Unit::Watts));
    EXPECT_EQ(valueOf(found[0], "feed"), textArgument("A"));
    EXPECT_EQ(c.said("feed-over"),
              "Feed A of rack A01 carries 4 kW, which is 320 W more than the 3.68 kW that it can "
              "carry.");
}

TEST(FindingFeedOver, IsSilentWhereTheRackSaysTheSameOfItsOnlyFeed)
{
    // Four nodes of 1 kW on one feed of 3.68 kW.
    QList<PlacedDevice> devices;
    for (int i = 0; i < 4; ++i) {
        PlacedDevice device = placed("n", "node", 1.0 + 4.0 * i);
        device.id = QStringLiteral("n%1").arg(i);
        devices.append(device);
    }
    RuleCase c = withDevices(devices, rackType("std", Redundancy::None, {feed("A", 230, 16)}));
    EXPECT_TRUE(c.found("feed-over").isEmpty());
    EXPECT_EQ(c.found("rack-power-over").size(), 1);
    // Where the rack has a lower budget of its own, both are said.
    c.plan.topology.rackTypes[0].powerLimitW = 3000.0;
    EXPECT_EQ(c.found("feed-over").size(), 1);
    EXPECT_EQ(c.found("rack-power-over").size(), 1);
}

TEST(FindingsOfLimits, NameRacksRowsRoomsAndSites)
{
    // 4 x 1 kW, half of it to liquid: 2 kW of liquid heat, 2 kW to the air.
    QList<PlacedDevice> devices;
    for (int i = 0; i < 4; ++i) {
        PlacedDevice device = placed("n", "node", 1.0 + 4.0 * i);
        device.id = QStringLiteral("n%1").arg(i);
        devices.append(device);
    }
    RuleCase c = withDevices(devices);
    c.plan.catalog.devices[0].liquidFraction = 0.5;
    c.plan.catalog.devices[0].inletC = QList<double>{10.0, 20.0};
    for (const char *rule : {"rack-liquid-over",
                             "rack-airflow-over",
                             "floor-over",
                             "row-power-over",
                             "row-heat-over",
                             "room-liquid-over",
                             "site-power-over"})
        EXPECT_TRUE(c.found(rule).isEmpty()) << rule;
    RackType &type = c.plan.topology.rackTypes[0];
    type.liquidLimitW = 1900.0;
    type.airflowLimitM3PerH = 400.0; // 2 kW at 12 K: 497.5 m3/h
    Site &site = c.plan.topology.sites[0];
    site.powerLimitW = 3000.0;
    site.rooms[0].liquidLimitW = 1500.0;
    site.rooms[0].floorLoadKgPerM2 = 100.0; // 120 kg on 0.72 m2: 166.7
    site.rooms[0].rows[0].powerLimitW = 3500.0;
    site.rooms[0].rows[0].heatLimitW = 1800.0;
    for (const char *rule : {"rack-liquid-over",
                             "rack-airflow-over",
                             "floor-over",
                             "row-power-over",
                             "row-heat-over",
                             "room-liquid-over",
                             "site-power-over",
                             "inlet-outside"})
        EXPECT_EQ(c.found(rule).size(), 1) << rule;
    EXPECT_EQ(c.said("row-power-over"),
              "Row a draws 4 kW, which is 500 W more than the 3.5 kW that it has.");
    EXPECT_EQ(c.said("inlet-outside"),
              "Rack A01 gets air of 22 °C, but in it at most 20 °C is allowed at this "
              "altitude, by node.");
}

} // namespace kf
