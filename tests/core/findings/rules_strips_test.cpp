// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/gather.h"
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
using test::valueOf;
using testing::HasSubstr;

RuleCase withStrip(const QList<Feed> &feeds, const QList<QString> &named = {})
{
    RuleCase c;
    c.plan.catalog.devices = {entry("strip", DeviceKind::Pdu, 0, 7000, 5)};
    PlacedDevice strip = placed("p1", "strip");
    if (!named.isEmpty())
        strip.feeds = named;
    c.addRack(rackType("std", Redundancy::None, feeds), {strip});
    return c;
}

} // namespace

TEST(FindingStripWithoutFeed, IsRaisedWhereNobodySaysOnWhichOfSeveralFeeds)
{
    const QList<Feed> two{feed("A", 230, 16), feed("B", 230, 16)};
    RuleCase c = withStrip(two);
    const QList<Finding> found = c.found("strip-without-feed");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/devices/p1"));
    EXPECT_EQ(c.said("strip-without-feed"),
              "Nobody says on which of the 2 feeds of rack A01 the strip p1 hangs, so it limits "
              "nothing.");
    EXPECT_TRUE(withStrip(two, {QStringLiteral("B")}).found("strip-without-feed").isEmpty());
    EXPECT_EQ(withStrip(two, {QStringLiteral("C")}).found("strip-without-feed").size(), 1);
    EXPECT_TRUE(withStrip({feed("A", 230, 16)}).found("strip-without-feed").isEmpty());
}

TEST(FindingStripRatingUnknown, IsRaisedWithoutAmpsAndRating)
{
    RuleCase c = withStrip({feed("A", 230, 16)});
    EXPECT_TRUE(c.found("strip-rating-unknown").isEmpty());
    c.plan.catalog.devices[0].powerMaxW.reset();
    ASSERT_EQ(c.found("strip-rating-unknown").size(), 1);
    EXPECT_THAT(c.said("strip-rating-unknown"), HasSubstr("feed A is limited by itself alone"));
    c.plan.catalog.devices[0].assumed.insert(QStringLiteral("pdu_amps"), 16.0);
    EXPECT_TRUE(c.found("strip-rating-unknown").isEmpty());
}

TEST(FindingThreePhaseVolts, SaysBothReadings)
{
    // 230 x 32 x sqrt 3 = 12,747.9 W; 400 x 32 x sqrt 3 = 22,170.3 W.
    RuleCase c = withStrip({feed("A", 230, 32, 3)});
    const QList<Finding> found = c.found("three-phase-volts");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/rack_types/std"));
    EXPECT_EQ(valueOf(found[0], "volts_between_phases"), number(400.0, Unit::Count));
    EXPECT_THAT(c.said("three-phase-volts"), HasSubstr("400 V between phases"));
    for (const double volts : {120.0, 127.0, 220.0, 231.0, 240.0, 277.0})
        EXPECT_EQ(withStrip({feed("A", volts, 32, 3)}).found("three-phase-volts").size(), 1);
    for (const double volts : {200.0, 208.0, 380.0, 400.0, 480.0})
        EXPECT_TRUE(withStrip({feed("A", volts, 32, 3)}).found("three-phase-volts").isEmpty());
    EXPECT_TRUE(withStrip({feed("A", 230, 32, 1)}).found("three-phase-volts").isEmpty());
}

TEST(FindingTooDeep, ComparesTheDeviceWithTheRails)
{
    RuleCase c;
    DeviceEntry node = entry("node", DeviceKind::GpuSystem, 8, 10200, 130);
    node.depthMm = 897.0;
    c.plan.catalog.devices = {node};
    RackType type = rackType("std", Redundancy::None, {});
    type.mountingDepthMm = 740.0;
    type.outerDepthMm = 800.0;
    c.addRack(type, {placed("n1", "node", 1)});
    ASSERT_EQ(c.found("too-deep").size(), 1);
    EXPECT_EQ(c.found("too-deep")[0].severity, Severity::Warning);
    EXPECT_EQ(c.said("too-deep"),
              "n1 is 897 mm deep, but rack A01 has 740 mm between its rails (800 mm in all).");
    c.plan.topology.rackTypes[0].mountingDepthMm = 897.0;
    EXPECT_TRUE(c.found("too-deep").isEmpty());
}

TEST(FindingWidthNotKnown, IsAllThatIsSaidOfTwoThatStandSideBySide)
{
    RuleCase c;
    c.plan.catalog.devices = {entry("half", DeviceKind::EthSwitch, 1, 60, 4)};
    PlacedDevice left = placed("s1", "half", 40);
    left.side = RackSide::Left;
    PlacedDevice right = placed("s2", "half", 40);
    right.side = RackSide::Right;
    c.addRack(rackType("std", Redundancy::None, {}), {left, right});
    EXPECT_TRUE(c.found("device-overlap").isEmpty());
    ASSERT_EQ(c.found("width-not-known").size(), 1);
    EXPECT_EQ(c.found("width-not-known")[0].severity, Severity::Warning);
    EXPECT_EQ(c.figures.topology.racks[QStringLiteral("a01")].usedU, 1.0);
    c.plan.catalog.devices[0].halfWidth = true;
    EXPECT_TRUE(c.found("width-not-known").isEmpty());
    right.side = RackSide::Left;
    c.addRack(rackType("std", Redundancy::None, {}), {left, right});
    EXPECT_EQ(c.found("device-overlap").size(), 1);
}

TEST(FindingRowsBeyondTheRoom, CompareLengthAndReachWithTheFloor)
{
    RuleCase c;
    c.addRack(rackType("std", Redundancy::None, {}), {});
    Room &room = c.plan.topology.sites[0].rooms[0];
    room.widthM = 0.6;
    room.depthM = 1.2;
    EXPECT_TRUE(c.found("row-too-long").isEmpty());
    EXPECT_TRUE(c.found("row-outside-room").isEmpty());
    room.rows[0].racks[0].mutate().position = 2;
    EXPECT_EQ(c.said("row-too-long"),
              "The racks of row a take 1.2 m, but room hall is only 0.6 m wide.");
    room.rows[0].yM = 1.0;
    EXPECT_EQ(c.said("row-outside-room"),
              "Row a reaches to 2.2 m, but room hall is only 1.2 m deep.");
}

TEST(FindingRowsOverlap, IsRaisedWhereARowBeginsBeforeAnotherEnds)
{
    RuleCase c;
    c.addRack(rackType("std", Redundancy::None, {}), {});
    Room &room = c.plan.topology.sites[0].rooms[0];
    Row second;
    second.id = QStringLiteral("b");
    second.racks = {test::rack("b01", "std", {})};
    room.rows.append(second);
    room.rows[0].yM = 0.0;
    room.rows[1].yM = 1.2; // racks are 1.2 m deep
    EXPECT_TRUE(c.found("rows-overlap").isEmpty());
    room.rows[1].yM = 0.9;
    ASSERT_EQ(c.found("rows-overlap").size(), 1);
    EXPECT_EQ(c.found("rows-overlap")[0].severity, Severity::Warning);
    EXPECT_EQ(c.found("rows-overlap")[0].path, QStringLiteral("topology/rows/b"));
    EXPECT_EQ(c.said("rows-overlap"), "Row b stands on row a of room hall: they overlap by 0.3 m.");
    // Beside each other in one line they do not meet.
    room.rows[1].yM = 0.0;
    room.rows[1].racks[0].mutate().position = 2;
    EXPECT_TRUE(c.found("rows-overlap").isEmpty());
    room.rows[1].racks.clear();
    EXPECT_TRUE(c.found("rows-overlap").isEmpty());
}

TEST(FindingRacksOverlap, IsRaisedForASecondRackAtOnePosition)
{
    RuleCase c;
    c.addRack(rackType("std", Redundancy::None, {}), {});
    Row &row = c.plan.topology.sites[0].rooms[0].rows[0];
    row.racks.append(test::rack("a02", "std", {}));
    row.racks[1].mutate().position = 2;
    EXPECT_TRUE(c.found("racks-overlap").isEmpty());
    row.racks[1].mutate().position = 1;
    ASSERT_EQ(c.found("racks-overlap").size(), 1);
    EXPECT_EQ(c.said("racks-overlap"), "Racks A01 and a02 both stand at position 1 of row a.");
}

TEST(FindingRackWeightUnknown, IsRaisedOnceForATypeWhereTheFloorHasALimit)
{
    RuleCase c;
    c.addRack(rackType("std", Redundancy::None, {}), {});
    EXPECT_TRUE(c.found("rack-weight-unknown").isEmpty());
    Room &room = c.plan.topology.sites[0].rooms[0];
    room.floorLoadKgPerM2 = 1200.0;
    room.rows[0].racks.append(test::rack("a02", "std", {}));
    c.plan.topology.rackTypes[0].ownWeightKg = 0.0;
    ASSERT_EQ(c.found("rack-weight-unknown").size(), 1);
    EXPECT_EQ(c.found("rack-weight-unknown")[0].severity, Severity::Advice);
    EXPECT_EQ(c.said("rack-weight-unknown"),
              "Nobody says what an empty rack of the type std weighs: on the floor of room hall "
              "only its devices count.");
    c.plan.topology.rackTypes[0].ownWeightKg = 140.0;
    EXPECT_TRUE(c.found("rack-weight-unknown").isEmpty());
}

TEST(FindingsGathered, JoinWhatSaysTheSameOfSeveralThings)
{
    // Two strips of one rack hang nowhere; the volts of two feeds are two statements of one type.
    RuleCase c = withStrip({feed("A", 230, 16), feed("B", 230, 16)});
    Rack &rack = c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices.append(placed("p2", "strip"));
    const QList<QList<Finding>> groups = gathered(c.found("strip-without-feed"));
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups[0].size(), 2);
    EXPECT_EQ(gatheredText(groups[0]), QStringLiteral("2 devices"));
    EXPECT_EQ(
        gatheredSentence(groups[0], c.plan, QLocale::c()).toStdString(),
        "Nobody says on which of the 2 feeds of rack A01 the strip p1 hangs, so it limits nothing. "
        "The same holds for p2.");
    EXPECT_EQ(gatheredSentence({groups[0][1]}, c.plan, QLocale::c()),
              sentence(groups[0][1], c.plan, QLocale::c()));
    EXPECT_EQ(countedSentence(groups[0], c.plan, QLocale::c()),
              QStringLiteral("2 devices: ") + gatheredSentence(groups[0], c.plan, QLocale::c()));
    EXPECT_EQ(countedSentence({groups[0][1]}, c.plan, QLocale::c()),
              sentence(groups[0][1], c.plan, QLocale::c()));
    // Lists gather, or name each.
    EXPECT_EQ(listedFindings(c.found("strip-without-feed"), false), groups);
    EXPECT_EQ(listedFindings(c.found("strip-without-feed"), true).size(), 2);
    c = withStrip({feed("A", 230, 32, 3), feed("B", 230, 32, 3)});
    EXPECT_EQ(gathered(c.found("three-phase-volts")).size(), 2);
}

} // namespace kf
