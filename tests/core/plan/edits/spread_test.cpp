// SPDX-License-Identifier: GPL-3.0-or-later
// Several devices put into racks at once: where they go on, and what binds.
#include "core/plan/edits/racks.h"
#include "core/plan/edits/spread.h"
#include "core/plan/edits/strips.h"
#include "core/topology/topology_walk.h"
#include "tests/core/plan/edits/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/room_plan.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

/// "r1 U17, r2 U9", strips as "r1 A".
std::string said(const Spread &spread)
{
    QStringList places;
    for (const DevicePosition &at : spread.positions)
        places.append(at.u ? QStringLiteral("%1 U%2").arg(at.rack).arg(*at.u)
                           : QStringLiteral("%1 %2").arg(at.rack, at.feed).trimmed());
    return places.join(QStringLiteral(", ")).toStdString();
}

QList<Id> racksOf(const Plan &plan)
{
    QList<Id> racks;
    forEachRack(plan.topology, [&racks](const RackSpot &spot) { racks.append(spot.rack.id); });
    return racks;
}

SpreadRequest request(const Plan &plan, const char *device, int count, double u = 1.0)
{
    return {racksOf(plan), text(device), count, u};
}

/// Racks of ten units: a01 with n1 (4 U) at U1 and a device in front of U6, a02 empty.
Plan unitsPlan()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withDeviceEntry("half", 1.0, false)
        .withRackType("std", 10)
        .withRow("fra", "hall-1", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withDevice("h1", "half", 6.0)
        .withRack("a02", "std");
}

} // namespace

TEST(Spread, GoesOnInTheNextRackThatIsNotLocked)
{
    const auto places = [](const Plan &plan, double u, int count) {
        return said(spreadFrom(plan, Catalog(), request(plan, "node", count, u)));
    };
    // 4 U from U7 of ten are the last ones; the next rack is empty.
    EXPECT_EQ(places(unitsPlan(), 7.0, 3), "a01 U7, a02 U1, a02 U5");
    EXPECT_EQ(places(unitsPlan(), 7.0, 1), "a01 U7");
    EXPECT_EQ(places(unitsPlan(), 7.0, 9), "a01 U7, a02 U1, a02 U5"); // there is no more room
    EXPECT_EQ(places(unitsPlan(), 2.0, 2), "");                       // n1 stands there
    const Plan locked = lockRacks(unitsPlan(), {text("a02")}, true).value();
    EXPECT_EQ(places(locked, 7.0, 2), "a01 U7");
}

TEST(Spread, StopsAtWhatBindsInARackAndSaysSo)
{
    // 44 kW a rack: four of 10.2 kW are 40.8, five 51 kW. One stands in each, from U1 on.
    const Plan plan = test::roomPlan({1, 3, 1});
    const Spread spread = spreadFrom(plan, Catalog(), request(plan, "system", 8, 9.0));
    EXPECT_EQ(said(spread), "r1 U9, r1 U17, r1 U25, r2 U9, r2 U17, r2 U25, r3 U9, r3 U17");
    EXPECT_EQ(spread.bounds,
              (QList<SpreadBound>{{text("r1"), PlacementLimit::Power},
                                  {text("r2"), PlacementLimit::Power}}));
    // Nine are all that three racks take; the tenth finds none.
    const Spread more = spreadFrom(plan, Catalog(), request(plan, "system", 10, 9.0));
    EXPECT_EQ(more.positions.size(), 9);
    EXPECT_EQ(more.bounds.size(), 3);
}

TEST(Spread, SaysWhichLimitItIs)
{
    // 300 kg a rack: two of 130 kg are 260, three 390.
    Plan plan = test::roomPlan({1, 2, 0});
    plan.topology.rackTypes[0].weightLimitKg = 300.0;
    const Spread spread = spreadFrom(plan, Catalog(), request(plan, "system", 3));
    EXPECT_EQ(said(spread), "r1 U1, r1 U9, r2 U1");
    EXPECT_EQ(spread.bounds, (QList<SpreadBound>{{text("r1"), PlacementLimit::Weight}}));
}

TEST(Spread, PutsASingleOneWhereItIsWantedEvenOverTheLimitAndOfSeveralNone)
{
    // Four systems draw 40.8 of 44 kW; a fifth is over, as a person may put it there.
    const Plan plan = test::roomPlan({1, 2, 4});
    EXPECT_EQ(said(spreadFrom(plan, Catalog(), request(plan, "system", 1, 33.0))), "r1 U33");
    const Spread several = spreadFrom(plan, Catalog(), request(plan, "system", 2, 33.0));
    EXPECT_TRUE(several.positions.isEmpty());
    EXPECT_EQ(several.bounds, (QList<SpreadBound>{{text("r1"), PlacementLimit::Power}}));
}

TEST(Spread, HangsOneStripOnEachFeedOfARack)
{
    const Plan plan = test::roomPlan({1, 4, 0});
    const Spread spread = spreadFrom(plan, Catalog(), request(plan, "strip", 8));
    EXPECT_EQ(said(spread), "r1 A, r1 B, r2 A, r2 B, r3 A, r3 B, r4 A, r4 B");
    QList<Placement> wanted;
    for (const DevicePosition &at : spread.positions)
        wanted.append({{}, text("strip"), at});
    const Plan placed = placeDevices(plan, Catalog(), wanted).value();
    for (qsizetype rack = 0; rack < 4; ++rack) {
        const QList<Shared<PlacedDevice>> &devices = rackOf(placed, rack).devices;
        ASSERT_EQ(devices.size(), 2);
        EXPECT_EQ(devices[0]->feeds, QList{text("A")});
        EXPECT_EQ(devices[0]->side, RackSide::Left);
        EXPECT_EQ(devices[1]->feeds, QList{text("B")});
        EXPECT_EQ(devices[1]->side, RackSide::Right);
    }
    // A ninth finds no feed without a strip.
    EXPECT_EQ(spreadFrom(plan, Catalog(), request(plan, "strip", 9)).positions.size(), 8);
    EXPECT_TRUE(freeStripPlaces(placed, Catalog(), text("r1"), text("strip")).isEmpty());
}

TEST(Spread, HangsAFurtherPairInTheFirstRackWhereThatHasAPair)
{
    Plan plan = test::roomPlan({1, 3, 0});
    const auto hang = [&plan](int count) {
        QList<Placement> wanted;
        const Spread spread = spreadFrom(plan, Catalog(), request(plan, "strip", count));
        for (const DevicePosition &at : spread.positions)
            wanted.append({{}, text("strip"), at});
        plan = placeDevices(plan, Catalog(), wanted).value();
        return said(spread);
    };
    EXPECT_EQ(hang(2), "r1 A, r1 B");
    EXPECT_EQ(hang(2), "r1 A, r1 B");
    for (const Shared<PlacedDevice> &strip : rackOf(plan, 0).devices)
        EXPECT_EQ(strip->side, strip->feeds == QList{text("A")} ? RackSide::Left : RackSide::Right);
    // What a further pair leaves over goes on into racks whose feeds have none.
    EXPECT_EQ(hang(3), "r1 A, r1 B, r2 A");
}

TEST(Spread, HangsStripsThatAreTooWeakAllTheSame)
{
    // Two systems draw 20.4 kW; a strip of 5 kW on feed A leaves 10 kW for both feeds.
    Plan plan = test::roomPlan({1, 2, 2});
    plan.catalog.devices.last().powerMaxW = 5000.0; // the strip
    const Spread spread = spreadFrom(plan, Catalog(), request(plan, "strip", 4));
    EXPECT_EQ(said(spread), "r1 A, r1 B, r2 A, r2 B");
    EXPECT_TRUE(spread.bounds.isEmpty());
}

TEST(Spread, HangsAStripAtEachSideWhereTheRackHasNoFeeds)
{
    Plan plan = test::roomPlan({1, 2, 0});
    plan.topology.rackTypes[0].feeds.clear();
    EXPECT_EQ(said(spreadFrom(plan, Catalog(), request(plan, "strip", 4))), "r1, r1, r2, r2");
}

} // namespace kf
