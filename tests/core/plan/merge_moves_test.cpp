// SPDX-License-Identifier: GPL-3.0-or-later
// Merges of what stands in racks, rows, rooms and sites.

#include "tests/core/plan/merge_support.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::edited;
using test::merged;
using test::rowsOf;
using test::text;

Plan hall()
{
    return aPlan()
        .withRackType("std", 42)
        .withRow("fra", "hall", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withDevice("n2", "node", 5.0)
        .withRack("a02", "std")
        .withDevice("n3", "node", 1.0)
        .withRow("ams", "cellar", "b")
        .withRack("b01", "std");
}

Rack &rack(Plan &plan, qsizetype site, qsizetype index)
{
    return plan.topology.sites[site].rooms[0].rows[0].racks[index].mutate();
}

/// Moves the first device of one rack to the end of another in the first site.
void moveFirst(Plan &plan, qsizetype from, qsizetype to, double u)
{
    PlacedDevice device = *rack(plan, 0, from).devices.takeFirst();
    device.u = u;
    rack(plan, 0, to).devices.append(device);
}

TEST(MergeMoves, TakesAMoveAndAChangeOfTheSameDevice)
{
    const PlanMerge merge = merged(
        hall(),
        [](Plan &plan) { rack(plan, 0, 0).devices[0].mutate().name = text("login"); },
        [](Plan &plan) { moveFirst(plan, 0, 1, 9.0); });
    const Plan expected = edited(hall(), [](Plan &plan) {
        rack(plan, 0, 0).devices[0].mutate().name = text("login");
        moveFirst(plan, 0, 1, 9.0);
    });
    EXPECT_EQ(merge.plan, expected);
    EXPECT_EQ(rowsOf(merge),
              "theirs topology/devices/n1\n"
              "mine topology/devices/n1/name\n"
              "theirs topology/devices/n1/u");
    EXPECT_EQ(merge.rows[0].base, text("topology/racks/a01"));
    EXPECT_EQ(merge.rows[0].theirs, text("topology/racks/a02"));
}

TEST(MergeMoves, NeverLeavesADeviceInTwoRacks)
{
    const PlanMerge merge = merged(
        hall(),
        [](Plan &plan) { moveFirst(plan, 0, 1, 9.0); },
        [](Plan &plan) {
            PlacedDevice device = *rack(plan, 0, 0).devices.takeFirst();
            rack(plan, 1, 0).devices.append(device);
        });
    EXPECT_EQ(rowsOf(merge), "conflict topology/devices/n1\nmine topology/devices/n1/u");
    EXPECT_EQ(merge.plan.topology.sites[1].rooms[0].rows[0].racks[0]->devices.size(), 0);
    EXPECT_EQ(merge.plan.topology.sites[0].rooms[0].rows[0].racks[1]->devices.size(), 2);
    EXPECT_TRUE(merge.problems.isEmpty());
}

TEST(MergeMoves, TakesARackAwayWithAllThatStandsInItAsOneChange)
{
    const auto remove = [](Plan &plan) {
        plan.topology.sites[0].rooms[0].rows[0].racks.removeFirst();
    };
    const PlanMerge merge = merged(hall(), remove, [](Plan &) {});
    EXPECT_EQ(merge.plan, edited(hall(), remove));
    EXPECT_EQ(rowsOf(merge), "mine topology/racks/a01");
    const PlanMerge back =
        mergePlans(edited(hall(), remove), edited(hall(), remove), hall(), {}, test::zones());
    EXPECT_EQ(back.plan, hall());
    EXPECT_EQ(rowsOf(back), "theirs topology/racks/a01");
}

TEST(MergeMoves, KeepsTheRackIntoWhichTheOtherHasPutADevice)
{
    const auto remove = [](Plan &plan) {
        plan.topology.sites[0].rooms[0].rows[0].racks.removeFirst();
    };
    const auto add = [](Plan &plan) {
        PlacedDevice device;
        device.id = text("n9");
        device.device = text("node");
        device.u = 20.0;
        rack(plan, 0, 0).devices.append(device);
    };
    const PlanMerge merge = merged(hall(), remove, add);
    EXPECT_EQ(rowsOf(merge),
              "conflict topology/racks/a01\n"
              "mine topology/devices/n1\n"
              "mine topology/devices/n2\n"
              "theirs topology/devices/n9");
    ASSERT_EQ(merge.plan.topology.sites[0].rooms[0].rows[0].racks.size(), 2);
    EXPECT_EQ(merge.plan.topology.sites[0].rooms[0].rows[0].racks[0]->devices.size(), 1);
    // Decided: the rack goes, and the new device with it.
    const PlanMerge gone = merged(hall(), remove, add, {MergeSide::Mine, {}});
    EXPECT_EQ(gone.plan, edited(hall(), remove));
    EXPECT_EQ(gone.openConflicts(), 0);
}

TEST(MergeMoves, KeepsADeviceThatTheOtherChangedInARackThatIsGone)
{
    const auto remove = [](Plan &plan) {
        plan.topology.sites[0].rooms[0].rows[0].racks.removeFirst();
    };
    const auto change = [](Plan &plan) {
        rack(plan, 0, 0).devices[1].mutate().powerW = 900.0;
    };
    const PlanMerge merge = merged(hall(), remove, change);
    EXPECT_EQ(rowsOf(merge),
              "conflict topology/racks/a01\n"
              "mine topology/devices/n1\n"
              "conflict topology/devices/n2");
    const Rack &kept = *merge.plan.topology.sites[0].rooms[0].rows[0].racks[0];
    ASSERT_EQ(kept.devices.size(), 1);
    EXPECT_EQ(kept.devices[0]->powerW, 900.0);
    EXPECT_EQ(merged(hall(), remove, change, {MergeSide::Mine, {}}).plan, edited(hall(), remove));
}

TEST(MergeMoves, TakesASiteAwayAndKeepsWhatWasMovedOutOfIt)
{
    const auto remove = [](Plan &plan) {
        plan.topology.sites.removeLast();
    };
    const auto rescue = [](Plan &plan) {
        Rack moved = *plan.topology.sites[1].rooms[0].rows[0].racks.takeFirst();
        moved.position = 3;
        plan.topology.sites[0].rooms[0].rows[0].racks.append(moved);
    };
    const PlanMerge merge = merged(hall(), remove, rescue);
    EXPECT_EQ(rowsOf(merge), "mine topology/sites/ams\nconflict topology/racks/b01");
    EXPECT_EQ(merge.plan.topology.sites.size(), 1);
    EXPECT_EQ(merge.plan.topology.sites[0].rooms[0].rows[0].racks.size(), 3);
    EXPECT_TRUE(merge.problems.isEmpty());
}

/// A rack that only one has is one question, not one for each of its devices.
TEST(MergeMoves, AskOnceForAWholeRackWhereThereIsNoBase)
{
    const Plan mine = edited(
        hall(), [](Plan &plan) { plan.topology.sites[0].rooms[0].rows[0].racks.removeAt(1); });
    const PlanMerge open = mergeWithoutBase(mine, hall(), {}, test::zones());
    ASSERT_EQ(rowsOf(open), "conflict topology/racks/a02");
    EXPECT_EQ(open.plan, hall()); // what only one has is there
    const QString key = open.rows[0].key;
    const auto decided = [&](MergeSide side) {
        return mergeWithoutBase(mine, hall(), {std::nullopt, {{key, side}}}, test::zones());
    };
    EXPECT_EQ(decided(MergeSide::Mine).plan, mine);
    EXPECT_EQ(decided(MergeSide::Theirs).plan, hall());
    EXPECT_EQ(rowsOf(decided(MergeSide::Mine)), "conflict topology/racks/a02");
    EXPECT_EQ(decided(MergeSide::Mine).openConflicts(), 0);
    // The same the other way round.
    const PlanMerge turned = mergeWithoutBase(hall(), mine, {}, test::zones());
    ASSERT_EQ(rowsOf(turned), "conflict topology/racks/a02");
    EXPECT_EQ(turned.plan, hall());
    const PlanMerge gone = mergeWithoutBase(
        hall(), mine, {std::nullopt, {{turned.rows[0].key, MergeSide::Theirs}}}, test::zones());
    EXPECT_EQ(gone.plan, mine);
    EXPECT_TRUE(gone.problems.isEmpty());
}

/// Each alone is right: n8 and n9 both stand in units 20 and 21, or 21 and 22.
TEST(MergeMoves, AsksWhereBothPutADeviceIntoTheSameUnits)
{
    const Plan base = aPlan()
                          .withDeviceEntry("node", 2.0)
                          .withRackType("std", 42)
                          .withRow("fra", "hall", "a")
                          .withRack("a01", "std")
                          .withDevice("n1", "node", 1.0);
    const auto put = [](const char *id, double u) {
        return [id, u](Plan &plan) {
            PlacedDevice device = *rack(plan, 0, 0).devices[0];
            device.id = text(id);
            device.u = u;
            rack(plan, 0, 0).devices.append(device);
        };
    };
    const PlanMerge open = merged(base, put("n8", 20.0), put("n9", 21.0));
    EXPECT_EQ(rowsOf(open), "conflict topology/devices/n8\nconflict topology/devices/n9");
    EXPECT_EQ(open.openConflicts(), 2);
    EXPECT_EQ(open.rows[0].sharesUnits, text("n9"));
    EXPECT_EQ(open.plan, edited(base, put("n8", 20.0))); // as in mine
    EXPECT_TRUE(open.problems.isEmpty());
    const PlanMerge theirs =
        merged(base, put("n8", 20.0), put("n9", 21.0), {MergeSide::Theirs, {}});
    EXPECT_EQ(theirs.plan, edited(base, put("n9", 21.0)));
    EXPECT_TRUE(theirs.problems.isEmpty());
    // Both cannot be had.
    MergeChoices both;
    both.rows.insert(text("topology/devices/n8"), MergeSide::Mine);
    both.rows.insert(text("topology/devices/n9"), MergeSide::Theirs);
    EXPECT_EQ(merged(base, put("n8", 20.0), put("n9", 21.0), both).problems.size(), 1);
    // Side by side in height there is room for two.
    EXPECT_EQ(merged(base, put("n8", 20.0), put("n9", 22.0)).openConflicts(), 0);
}

/// n1 goes from unit 1 to 20 in mine, where theirs puts n9 at 21: whichever of the two a person
/// speaks of, both are settled.
TEST(MergeMoves, DecideTogetherOfTwoInTheSameUnits)
{
    const Plan base = aPlan()
                          .withDeviceEntry("node", 2.0)
                          .withRackType("std", 42)
                          .withRow("fra", "hall", "a")
                          .withRack("a01", "std")
                          .withDevice("n1", "node", 1.0);
    const test::PlanEdit move = [](Plan &plan) {
        PlacedDevice moved = *rack(plan, 0, 0).devices[0];
        moved.u = 20.0;
        rack(plan, 0, 0).devices[0] = moved;
    };
    const test::PlanEdit add = [](Plan &plan) {
        PlacedDevice device = *rack(plan, 0, 0).devices[0];
        device.id = text("n9");
        device.u = 21.0;
        rack(plan, 0, 0).devices.append(device);
    };
    const PlanMerge open = merged(base, move, add);
    ASSERT_EQ(open.openConflicts(), 2);
    for (const MergeRow &row : open.rows) {
        for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
            const PlanMerge settled = merged(base, move, add, {std::nullopt, {{row.key, side}}});
            EXPECT_EQ(settled.openConflicts(), 0) << row.key.toStdString();
            EXPECT_TRUE(settled.problems.isEmpty()) << row.key.toStdString();
            EXPECT_EQ(settled.plan, edited(base, side == MergeSide::Mine ? move : add));
        }
    }
}

} // namespace
} // namespace kf
