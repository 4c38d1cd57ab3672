// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/edits.h"
#include "core/plan/validate/validate.h"
#include "tests/core/plan/edits/racks.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

/// Two racks of 10 units: in a01 a node of 4 units in U1 to U4.
Plan aRackAndAnEmptyOne()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withDeviceEntry("half", 1.0, false)
        .withDeviceEntry("thin", 0.5)
        .withDeviceEntry("strip", 0.0)
        .withRackType("std", 10)
        .withRow("fra", "hall-1", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withRack("a02", "std");
}

PlacedDevice deviceAt(const char *entry, double u, Face face = Face::Front)
{
    PlacedDevice device;
    device.device = text(entry);
    device.u = u;
    device.face = face;
    return device;
}

std::string put(const Plan &plan, const PlacedDevice &device, const char *rack = "a01")
{
    const Result<Plan> result = insertDevice(plan, text(rack), device);
    return result ? "done" : result.error().message.toStdString();
}

TEST(PlaceDevice, RefusesUnitsThatAreTaken)
{
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("node", 4.0)),
              "'n1' stands there already, from U1 on in rack 'a01'");
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("node", 5.0)), "done");
    // Another face does not help beside a device of full depth.
    EXPECT_NE(put(aRackAndAnEmptyOne(), deviceAt("node", 4.0, Face::Rear)), "done");
    EXPECT_NE(put(aRackAndAnEmptyOne(), deviceAt("half", 4.0, Face::Rear)), "done");
}

TEST(PlaceDevice, RefusesUnitsBeyondTheRack)
{
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("node", 7.0)), "done"); // U7 to U10
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("node", 7.5)),
              "4 unit(s) from U7.5 on reach beyond the top of rack 'a01', U10");
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("thin", 10.5)), "done"); // the upper half of U10
    EXPECT_NE(put(aRackAndAnEmptyOne(), deviceAt("thin", 11.0)), "done");
    EXPECT_NE(put(aRackAndAnEmptyOne(), deviceAt("node", 0.5)), "done");
}

TEST(PlaceDevice, LetsTwoThinDevicesShareAUnit)
{
    const Plan plan =
        insertDevice(aRackAndAnEmptyOne(), text("a01"), deviceAt("thin", 5.0)).value();
    EXPECT_EQ(put(plan, deviceAt("thin", 5.5)), "done");
    EXPECT_NE(put(plan, deviceAt("thin", 5.0)), "done");
}

TEST(PlaceDevice, LetsHalfDepthDevicesShareUnitsFrontAndRear)
{
    const Plan plan =
        insertDevice(aRackAndAnEmptyOne(), text("a01"), deviceAt("half", 5.0)).value();
    EXPECT_EQ(put(plan, deviceAt("half", 5.0, Face::Rear)), "done");
    EXPECT_NE(put(plan, deviceAt("half", 5.0, Face::Front)), "done");
    EXPECT_NE(put(plan, deviceAt("thin", 5.0, Face::Rear)), "done"); // full depth
}

TEST(PlaceDevice, RefusesReservedUnits)
{
    Plan plan = aRackAndAnEmptyOne();
    plan.topology.rackTypes[0].reservedU = {10};
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().reservedU = {6};
    EXPECT_EQ(put(plan, deviceAt("half", 10.0)), "U10 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, deviceAt("half", 6.0)), "U6 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, deviceAt("thin", 6.5)), "U6 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, deviceAt("half", 6.0), "a02"), "done");
}

TEST(PlaceDevice, CountsOneUnitWhereTheHeightIsUnknown)
{
    EXPECT_NE(put(aRackAndAnEmptyOne(), deviceAt("mystery", 4.5)), "done"); // n1 ends with U4
    EXPECT_EQ(put(aRackAndAnEmptyOne(), deviceAt("mystery", 5.0)), "done");
}

TEST(PlaceDevice, TakesNoRoomWithoutAPosition)
{
    PlacedDevice strip = deviceAt("strip", 1.0);
    EXPECT_EQ(put(aRackAndAnEmptyOne(), strip), "done");
    strip = deviceAt("node", 1.0);
    strip.u.reset();
    EXPECT_EQ(put(aRackAndAnEmptyOne(), strip), "done");
}

TEST(PlaceDevice, MakesAnIdOrRefusesATakenOne)
{
    const Plan plan =
        insertDevice(aRackAndAnEmptyOne(), text("a02"), deviceAt("node", 1.0)).value();
    EXPECT_EQ(rackOf(plan, 1).devices[0]->id, text("node"));
    PlacedDevice taken = deviceAt("node", 5.0);
    taken.id = text("n1");
    EXPECT_EQ(put(plan, taken, "a02"), "the id 'n1' is already taken");
    EXPECT_EQ(put(plan, taken, "a09"), "'a09' names no rack of this plan");
}

TEST(ReplaceDevice, ChecksThePositionOnlyWhereItChanges)
{
    Plan plan = aRackAndAnEmptyOne();
    PlacedDevice overlapping = deviceAt("node", 3.0);
    overlapping.id = text("n2");
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(
        overlapping); // overlaps n1, as a file may have it
    PlacedDevice device = *rackOf(plan, 0).devices[0];
    device.name = text("renamed");
    EXPECT_TRUE(replaceDevice(plan, text("n1"), device));
    device.u = 2.0;
    EXPECT_FALSE(replaceDevice(plan, text("n1"), device));
    device.u = 7.0;
    EXPECT_TRUE(replaceDevice(plan, text("n1"), device));
    device.id = text("n2");
    EXPECT_FALSE(replaceDevice(plan, text("n1"), device));
    EXPECT_FALSE(replaceDevice(plan, text("none"), device));
}

TEST(MoveDevices, MovesToAnotherRack)
{
    const Plan plan =
        moveDevices(aRackAndAnEmptyOne(), {{text("n1"), {text("a02"), 3.0, Face::Rear}}}).value();
    EXPECT_TRUE(rackOf(plan, 0).devices.isEmpty());
    ASSERT_EQ(rackOf(plan, 1).devices.size(), 1);
    EXPECT_EQ(rackOf(plan, 1).devices[0]->u, 3.0);
    EXPECT_EQ(rackOf(plan, 1).devices[0]->face, Face::Rear);
}

TEST(MoveDevices, LetsDevicesTradePlaces)
{
    PlacedDevice other = deviceAt("node", 5.0);
    other.id = text("n2");
    const Plan plan = insertDevice(aRackAndAnEmptyOne(), text("a01"), other).value();
    const Plan traded = moveDevices(plan,
                                    {{text("n1"), {text("a01"), 5.0, Face::Front}},
                                     {text("n2"), {text("a01"), 1.0, Face::Front}}})
                            .value();
    EXPECT_EQ(rackOf(traded, 0).devices[0]->u, 5.0);
    EXPECT_EQ(rackOf(traded, 0).devices[1]->u, 1.0);
    EXPECT_FALSE(moveDevices(plan, {{text("n1"), {text("a01"), 5.0, Face::Front}}}));
    EXPECT_FALSE(moveDevices(plan, {{text("n1"), {text("a09"), 5.0, Face::Front}}}));
    EXPECT_FALSE(moveDevices(plan, {{text("n9"), {text("a01"), 5.0, Face::Front}}}));
    EXPECT_FALSE(moveDevices(plan, {{text("n1"), {text("a02"), 1.25, Face::Front}}}));
    EXPECT_FALSE(moveDevices(plan,
                             {{text("n1"), {text("a02"), 1.0, Face::Front}},
                              {text("n1"), {text("a02"), 5.0, Face::Front}}}));
}

TEST(MoveDevices, LeavesOtherRacksShared)
{
    const Plan before = aRackAndAnEmptyOne();
    const Plan plan = moveDevices(before, {{text("n1"), {text("a01"), 2.0, Face::Front}}}).value();
    const auto &racks = plan.topology.sites[0].rooms[0].rows[0].racks;
    EXPECT_TRUE(racks[1].isSameAs(before.topology.sites[0].rooms[0].rows[0].racks[1]));
}

TEST(DeleteDevices, TakesWhatWasAcceptedOfThemAlong)
{
    Plan plan = aRackAndAnEmptyOne();
    plan.settings.accepted.append(made<AcceptedFinding>([](AcceptedFinding &x) {
        x.rule = text("r");
        x.path = text("topology/devices/n1");
        x.reason = text("why");
    }));
    const Plan after = deleteDevices(plan, {text("n1"), text("n1")}).value();
    EXPECT_TRUE(rackOf(after, 0).devices.isEmpty());
    EXPECT_TRUE(after.settings.accepted.isEmpty());
    EXPECT_FALSE(deleteDevices(plan, {text("n1"), text("none")}));
}

TEST(InsertRack, ChecksTypeDevicesAndPlace)
{
    Rack rack;
    rack.name = text("A 03");
    rack.type = text("std");
    EXPECT_EQ(rackOf(insertRack(aRackAndAnEmptyOne(), text("a"), rack, 2).value(), 2).id,
              text("a-03"));
    EXPECT_FALSE(insertRack(aRackAndAnEmptyOne(), text("a"), rack, 3));
    EXPECT_FALSE(insertRack(aRackAndAnEmptyOne(), text("z"), rack, 0));
    Rack typeless = rack;
    typeless.type = text("none");
    EXPECT_EQ(insertRack(aRackAndAnEmptyOne(), text("a"), typeless, 0).error().where,
              text("topology/racks/a-03/type"));
    Rack copy = rackOf(aRackAndAnEmptyOne(), 0);
    EXPECT_FALSE(insertRack(aRackAndAnEmptyOne(), text("a"), copy, 0)); // the rack's id is taken
    copy.id = text("a03");
    EXPECT_EQ(insertRack(aRackAndAnEmptyOne(), text("a"), copy, 0).error().where,
              text("topology/devices/n1")); // its device's id is taken
}

TEST(ReplaceRack, RefusesATypeThatItsDevicesDoNotFit)
{
    Plan plan = aRackAndAnEmptyOne();
    RackType low;
    low.id = text("low");
    low.heightU = 3;
    plan.topology.rackTypes.append(low);
    Rack rack = rackOf(plan, 0);
    rack.type = text("low");
    EXPECT_FALSE(replaceRack(plan, text("a01"), rack));
    rack.devices.clear();
    EXPECT_TRUE(replaceRack(plan, text("a01"), rack));
    rack.id = text("a02");
    EXPECT_FALSE(replaceRack(plan, text("a01"), rack));
}

TEST(ReplaceRack, TakesAssumptionsToItsNewId)
{
    Plan plan = aRackAndAnEmptyOne();
    plan.settings.assumptions.append(
        made<Assumption>([](Assumption &x) { x.path = text("topology/racks/a01/type"); }));
    Rack rack = rackOf(plan, 0);
    rack.id = text("b01");
    const Plan after = replaceRack(plan, text("a01"), rack).value();
    EXPECT_EQ(after.settings.assumptions[0].path, text("topology/racks/b01/type"));
    EXPECT_EQ(rackOf(after, 0).id, text("b01"));
    EXPECT_TRUE(validate(after, ZoneTable()).isEmpty());
}

TEST(DeleteRacks, TakesTheirDevicesAlong)
{
    const Plan plan = deleteRacks(aRackAndAnEmptyOne(), {text("a01")}).value();
    ASSERT_EQ(plan.topology.sites[0].rooms[0].rows[0].racks.size(), 1);
    EXPECT_EQ(rackOf(plan, 0).id, text("a02"));
    EXPECT_FALSE(deleteRacks(plan, {text("a01")}));
}

} // namespace
} // namespace kf
