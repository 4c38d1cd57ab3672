// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/floor_plan.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

/// A rack of 600 x 1200 mm at that position.
Rack floorRack(const char *id, int position)
{
    Rack rack = test::rack(id, "std", {});
    rack.position = position;
    return rack;
}

Row floorRow(const char *id, RowFacing facing, const QList<Rack> &racks)
{
    Row row;
    row.id = QLatin1String(id);
    row.facing = facing;
    for (const Rack &rack : racks)
        row.racks.append(rack);
    return row;
}

/// Racks of 600 x 1200 mm, rows 2.4 m apart.
FloorPlan planOf(const Room &room)
{
    Topology topology;
    RackType type;
    type.id = QStringLiteral("std");
    topology.rackTypes = {type};
    topology.cabling.rowPitchM = 2.4;
    return floorPlan(room, topology);
}

} // namespace

TEST(FloorPlan, StandsRacksAtTheirPositionsWithTheirFrontsInLine)
{
    Room room;
    room.rows = {floorRow("a", RowFacing::North, {floorRack("a01", 1), floorRack("a03", 3)}),
                 floorRow("b", RowFacing::South, {floorRack("b01", 1)})};
    const FloorPlan plan = planOf(room);
    ASSERT_EQ(plan.racks.size(), 3);
    EXPECT_EQ(plan.racks[0].box, QRectF(0.0, 0.0, 0.6, 1.2));
    EXPECT_NEAR(plan.racks[1].box.left(), 1.2, 1e-9); // behind the gap at position 2
    EXPECT_NEAR(plan.racks[2].box.top(), 2.4, 1e-9);  // a row pitch further south
    EXPECT_FALSE(plan.knowsWidth);
    EXPECT_NEAR(plan.floor.width(), 1.8, 1e-9);
    EXPECT_NEAR(plan.floor.height(), 3.6, 1e-9);
}

TEST(FloorPlan, SaysOfEachAisleWhatItsAirIs)
{
    Room room;
    room.widthM = 6.0;
    room.depthM = 12.0;
    room.rows = {floorRow("a", RowFacing::North, {floorRack("a01", 1)}),
                 floorRow("b", RowFacing::South, {floorRack("b01", 1)}),
                 floorRow("c", RowFacing::North, {floorRack("c01", 1)}),
                 floorRow("d", RowFacing::North, {floorRack("d01", 1)})};
    const FloorPlan plan = planOf(room);
    // Rows from 0, 2.4, 4.8 and 7.2 m on, each 1.2 m deep: rears of a and b meet, fronts of b and
    // c, the rear of c the front of d, and d blows against the wall at 12 m.
    ASSERT_EQ(plan.aisles.size(), 4);
    EXPECT_EQ(plan.aisles[0].air, AisleAir::Hot);
    EXPECT_EQ(plan.aisles[1].air, AisleAir::Cold);
    EXPECT_EQ(plan.aisles[2].air, AisleAir::Mixed);
    EXPECT_EQ(plan.aisles[3].air, AisleAir::Hot);
    EXPECT_NEAR(plan.aisles[0].box.height(), 1.2, 1e-9);
    EXPECT_NEAR(plan.aisles[3].box.height(), 3.6, 1e-9);
    EXPECT_NEAR(plan.aisles[0].box.width(), 6.0, 1e-9);
}

TEST(FloorPlan, MarksRacksOutsideTheRoomAndRowsOnEachOther)
{
    Room room;
    room.widthM = 1.2; // two racks
    room.depthM = 6.0;
    room.rows = {floorRow("a",
                          RowFacing::North,
                          {floorRack("a01", 1), floorRack("a02", 2), floorRack("a03", 3)}),
                 floorRow("b", RowFacing::North, {floorRack("b01", 1)}),
                 floorRow("c", RowFacing::North, {floorRack("c01", 1)})};
    room.rows[1].yM = 5.0; // to 6.2 m
    room.rows[2].yM = 3.0;
    FloorPlan plan = planOf(room);
    const auto fits = [&plan] {
        QList<bool> all;
        for (const FloorRack &rack : plan.racks)
            all.append(rack.fits);
        return all;
    };
    EXPECT_EQ(fits(), QList<bool>({true, true, false, false, true}));
    room.rows[1].yM = 4.8;
    room.rows[2].yM = 4.0; // to 5.2 m, where row b stands already
    plan = planOf(room);
    EXPECT_EQ(fits(), QList<bool>({true, true, false, false, false}));
}

TEST(FloorPlan, OfARoomWithoutRowsIsItsFloor)
{
    Room room;
    room.widthM = 8.0;
    room.depthM = 5.0;
    EXPECT_EQ(planOf(room).floor, QRectF(0.0, 0.0, 8.0, 5.0));
    EXPECT_TRUE(planOf(room).aisles.isEmpty());
    EXPECT_TRUE(planOf(Room()).floor.isEmpty());
}

} // namespace kf
