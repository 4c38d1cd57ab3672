// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/devices.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/racks.h"
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

Result<Plan> placed(const Plan &plan,
                    const char *entry,
                    double u,
                    Face face = Face::Front,
                    const char *rack = "a01")
{
    return placeDevices(plan, Catalog(), {{Id(), text(entry), {text(rack), u, face}}});
}

std::string put(const Plan &plan,
                const char *entry,
                double u,
                Face face = Face::Front,
                const char *rack = "a01")
{
    const Result<Plan> result = placed(plan, entry, u, face, rack);
    return result ? "done" : result.error().message.toStdString();
}

TEST(PlaceDevice, RefusesUnitsThatAreTaken)
{
    EXPECT_EQ(put(aRackAndAnEmptyOne(), "node", 4.0),
              "'n1' stands there already, from U1 on in rack 'a01'");
    EXPECT_EQ(put(aRackAndAnEmptyOne(), "node", 5.0), "done");
    // Another face does not help beside a device of full depth.
    EXPECT_NE(put(aRackAndAnEmptyOne(), "node", 4.0, Face::Rear), "done");
    EXPECT_NE(put(aRackAndAnEmptyOne(), "half", 4.0, Face::Rear), "done");
}

TEST(PlaceDevice, RefusesUnitsBeyondTheRack)
{
    EXPECT_EQ(put(aRackAndAnEmptyOne(), "node", 7.0), "done"); // U7 to U10
    EXPECT_EQ(put(aRackAndAnEmptyOne(), "node", 8.0),
              "4 U from U8 on reach beyond the top of rack 'a01', U10");
    EXPECT_EQ(put(aRackAndAnEmptyOne(), "thin", 10.5), "done"); // the upper half of U10
    EXPECT_NE(put(aRackAndAnEmptyOne(), "thin", 11.0), "done");
    EXPECT_NE(put(aRackAndAnEmptyOne(), "node", 0.5), "done");
}

TEST(PlaceDevice, LetsTwoThinDevicesShareAUnit)
{
    const Plan plan = placed(aRackAndAnEmptyOne(), "thin", 5.0).value();
    EXPECT_EQ(put(plan, "thin", 5.5), "done");
    EXPECT_NE(put(plan, "thin", 5.0), "done");
}

TEST(PlaceDevice, LetsHalfDepthDevicesShareUnitsFrontAndRear)
{
    const Plan plan = placed(aRackAndAnEmptyOne(), "half", 5.0).value();
    EXPECT_EQ(put(plan, "half", 5.0, Face::Rear), "done");
    EXPECT_NE(put(plan, "half", 5.0, Face::Front), "done");
    EXPECT_NE(put(plan, "thin", 5.0, Face::Rear), "done"); // full depth
}

TEST(PlaceDevice, RefusesReservedUnits)
{
    Plan plan = aRackAndAnEmptyOne();
    plan.topology.rackTypes[0].reservedU = {10};
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().reservedU = {6};
    EXPECT_EQ(put(plan, "half", 10.0), "U10 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, "half", 6.0), "U6 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, "thin", 6.5), "U6 of rack 'a01' is reserved");
    EXPECT_EQ(put(plan, "half", 6.0, Face::Front, "a02"), "done");
}

TEST(PlaceDevice, CountsOneUnitWhereTheHeightIsUnknown)
{
    Plan plan = aRackAndAnEmptyOne();
    plan.catalog.devices.append(made<DeviceEntry>([](DeviceEntry &entry) {
        entry.id = text("mystery");
        entry.height.kind = DeviceHeight::Kind::Unknown;
    }));
    EXPECT_NE(put(plan, "mystery", 4.0), "done"); // n1 ends with U4
    EXPECT_EQ(put(plan, "mystery", 5.0), "done");
}

TEST(PlaceDevice, TakesNoRoomWithoutAPosition)
{
    const DevicePosition beside{text("a01"), std::nullopt};
    EXPECT_TRUE(placeDevices(aRackAndAnEmptyOne(), Catalog(), {{Id(), text("strip"), beside}}));
    EXPECT_NE(put(aRackAndAnEmptyOne(), "strip", 1.0), "done"); // it hangs at the side
}

TEST(PlaceDevice, MakesAnIdOrSaysThatThereIsNoSuchRack)
{
    const Plan plan = placed(aRackAndAnEmptyOne(), "node", 1.0, Face::Front, "a02").value();
    EXPECT_EQ(rackOf(plan, 1).devices[0]->id, text("node"));
    EXPECT_EQ(put(plan, "node", 1.0, Face::Front, "a09"), "'a09' names no rack of this plan");
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
    Plan plan = aRackAndAnEmptyOne();
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(
        made<PlacedDevice>([](PlacedDevice &device) {
            device.id = text("n2");
            device.device = text("node");
            device.u = 5.0;
        }));
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

TEST(DeleteRacks, TakesTheirDevicesAlong)
{
    const Plan plan = deleteRacks(aRackAndAnEmptyOne(), {text("a01")}).value();
    ASSERT_EQ(plan.topology.sites[0].rooms[0].rows[0].racks.size(), 1);
    EXPECT_EQ(rackOf(plan, 0).id, text("a02"));
    EXPECT_FALSE(deleteRacks(plan, {text("a01")}));
}

} // namespace
} // namespace kf
