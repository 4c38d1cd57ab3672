// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/places.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/edits/racks.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aPlan;
using test::text;

/// Rows a (r1 with a node, r2, r3 at 1, 2, 3) and b (empty).
Plan twoRows()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withRackType("std", 10)
        .withRackType("low", 3)
        .withRow("fra", "hall", "a")
        .withRack("r1", "std")
        .withDevice("n1", "node", 1.0)
        .withRack("r2", "std")
        .withRack("r3", "std")
        .with([](Plan &plan) {
            Row row;
            row.id = QStringLiteral("b");
            plan.topology.sites[0].rooms[0].rows.append(row);
        });
}

const QList<Shared<Rack>> &racksOf(const Plan &plan, qsizetype row)
{
    return plan.topology.sites[0].rooms[0].rows[row].racks;
}

/// "r1@1 r2@2"
std::string order(const Plan &plan, qsizetype row)
{
    QStringList texts;
    for (const Shared<Rack> &rack : racksOf(plan, row))
        texts += QStringLiteral("%1@%2").arg(rack->id).arg(rack->position);
    return texts.join(u' ').toStdString();
}

} // namespace

TEST(InsertRacks, AddsARowOfThemAtOnce)
{
    const Plan plan = insertRacks(twoRows(), text("b"), {text("std"), 3, text("B{00}"), 0}).value();
    EXPECT_EQ(order(plan, 1), "b01@1 b02@2 b03@3");
    const Plan more = insertRacks(plan, text("b"), {text("std"), 1, text("B{00}"), 2}).value();
    EXPECT_EQ(order(more, 1), "b01@1 b04@2 b02@3 b03@4");
    EXPECT_FALSE(insertRacks(plan, text("b"), {text("none"), 1, text("B{00}"), 0}));
    EXPECT_FALSE(insertRacks(plan, text("z"), {text("std"), 1, text("B{00}"), 0}));
    EXPECT_FALSE(insertRacks(plan, text("b"), {text("std"), 0, text("B{00}"), 0}));
    EXPECT_TRUE(validate(more, ZoneTable()).isEmpty());
}

TEST(InsertRacks, FurtherRacksAreCalledAsTheLastOfTheirRow)
{
    EXPECT_EQ(rackNamePattern(twoRows().topology, text("b")), text("rack-{00}")); // an empty row
    const Plan plan = insertRacks(twoRows(), text("b"), {text("std"), 3, text("B{00}"), 0}).value();
    const QString pattern = rackNamePattern(plan.topology, text("b"));
    EXPECT_EQ(pattern, text("B{00}"));
    EXPECT_EQ(namesOfSeries(plan.topology, {text("std"), 2, pattern, 0}),
              QStringList({text("B04"), text("B05")}));
}

TEST(CloneRack, CopiesWhatIsInIt)
{
    const Plan plan = cloneRack(twoRows(), text("r1"), text("b")).value();
    ASSERT_EQ(racksOf(plan, 1).size(), 1);
    const Rack &clone = *racksOf(plan, 1)[0];
    EXPECT_EQ(clone.name, text("r4")); // r1, r2, r3 are there
    ASSERT_EQ(clone.devices.size(), 1);
    EXPECT_EQ(clone.devices[0]->u, 1.0);
    EXPECT_NE(clone.devices[0]->id, text("n1"));
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

TEST(MoveRacks, LetsOthersStepAside)
{
    EXPECT_EQ(order(moveRacks(twoRows(), {text("r3")}, text("a"), 1).value(), 0), "r3@1 r1@2 r2@3");
    const Plan moved = moveRacks(twoRows(), {text("r1"), text("r2")}, text("b"), 5).value();
    EXPECT_EQ(order(moved, 0), "r3@3");
    EXPECT_EQ(order(moved, 1), "r1@5 r2@6");
    const Plan locked = lockRacks(twoRows(), {text("r1")}, true).value();
    EXPECT_FALSE(moveRacks(locked, {text("r1")}, text("b"), 1));
    EXPECT_FALSE(moveRacks(locked, {text("r3")}, text("a"), 1)); // r1 would have to step aside
    EXPECT_TRUE(moveRacks(locked, {text("r3")}, text("a"), 2));
}

TEST(Rows, AreInsertedMovedReplacedAndDeleted)
{
    Row row;
    row.name = text("Row C");
    const Plan plan = insertRow(twoRows(), text("hall"), row, 0).value();
    EXPECT_EQ(plan.topology.sites[0].rooms[0].rows[0].id, text("row-c"));
    EXPECT_EQ(moveRow(plan, text("row-c"), 2).value().topology.sites[0].rooms[0].rows[2].id,
              text("row-c"));
    EXPECT_FALSE(moveRow(plan, text("row-c"), 3));
    Row limited;
    limited.id = text("a");
    limited.powerLimitW = 1000.0;
    const Plan replaced = replaceRow(plan, text("a"), limited).value();
    EXPECT_EQ(racksOf(replaced, 1).size(), 3); // its racks stay
    EXPECT_EQ(deleteRow(plan, text("a")).value().topology.sites[0].rooms[0].rows.size(), 2);
    const Plan locked = lockDevices(plan, {text("n1")}, true).value();
    EXPECT_FALSE(deleteRow(locked, text("a")));
    EXPECT_FALSE(deleteRow(plan, text("z")));
    row.racks = racksOf(plan, 1); // r1 to r3 stand elsewhere
    row.id = text("d");
    EXPECT_FALSE(insertRow(plan, text("hall"), row, 0));
}

TEST(Rooms, TakeTheirContentAlong)
{
    Room room;
    room.name = text("Hall 2");
    const Plan plan = insertRoom(twoRows(), text("fra"), room, 1).value();
    EXPECT_EQ(plan.topology.sites[0].rooms[1].id, text("hall-2"));
    Room warm;
    warm.id = text("hall");
    warm.deltaTK = 15.0;
    EXPECT_EQ(racksOf(replaceRoom(plan, text("hall"), warm).value(), 0).size(), 3);
    warm.deltaTK = 0.0;
    EXPECT_FALSE(replaceRoom(plan, text("hall"), warm));
    const Plan gone = deleteRoom(plan, text("hall")).value();
    ASSERT_EQ(gone.topology.sites[0].rooms.size(), 1);
    EXPECT_TRUE(validate(gone, ZoneTable()).isEmpty());
    EXPECT_TRUE(deleteSite(plan, text("fra")).value().topology.sites.isEmpty());
    EXPECT_FALSE(deleteSite(lockRacks(plan, {text("r2")}, true).value(), text("fra")));
}

TEST(Rooms, TakeTheWaysOfTheirCablesAlong)
{
    Plan plan = addRoom(twoRows()).value();
    const Id other = plan.topology.sites[0].rooms[1].id;
    RoomLink link;
    link.from = other;
    link.to = text("hall");
    link.metres = 40.0;
    plan.topology.cabling.roomLinks = {link};
    const Plan gone = deleteRoom(plan, text("hall")).value();
    EXPECT_TRUE(gone.topology.cabling.roomLinks.isEmpty());
    EXPECT_TRUE(validate(gone, ZoneTable()).isEmpty());
}

TEST(RackTypes, StayWhileTheyAreUsedAndFitWhatIsInside)
{
    const Plan plan = twoRows();
    EXPECT_FALSE(deleteRackType(plan, text("std")));
    EXPECT_TRUE(deleteRackType(plan, text("low")));
    RackType type = plan.topology.rackTypes[0];
    type.heightU = 3;
    EXPECT_FALSE(replaceRackType(plan, text("std"), type)); // n1 needs four units
    type.heightU = 4;
    EXPECT_TRUE(replaceRackType(plan, text("std"), type));
    type.reservedU = {2};
    EXPECT_FALSE(replaceRackType(plan, text("std"), type));
    type.reservedU.clear();
    type.id = text("small");
    EXPECT_EQ(racksOf(replaceRackType(plan, text("std"), type).value(), 0)[0]->type, text("small"));
    type.id.clear();
    type.name = text("Tall one");
    EXPECT_EQ(insertRackType(plan, type, 2).value().topology.rackTypes[2].id, text("tall-one"));
}

TEST(AddRoom, MakesASiteAndARowWithIt)
{
    const Plan first = addRoom(aPlan()).value();
    ASSERT_EQ(first.topology.sites.size(), 1);
    EXPECT_EQ(first.topology.sites[0].name, text("Site"));
    EXPECT_EQ(first.topology.sites[0].rooms[0].name, text("Hall 1"));
    EXPECT_EQ(first.topology.sites[0].rooms[0].rows[0].name, text("Row 1"));
    const Plan second = addRoom(first).value();
    EXPECT_EQ(second.topology.sites[0].rooms[1].name, text("Hall 2"));
    EXPECT_EQ(second.topology.sites[0].rooms[1].rows.size(), 1);
}

TEST(AddRow, StandsInTheRoomOfTheRowBesideElseInTheLast)
{
    const Plan plan = addRoom(twoRows()).value(); // hall with a and b, "Hall 2" with "Row 1"
    const Plan beside = addRow(plan, text("a")).value();
    EXPECT_EQ(beside.topology.sites[0].rooms[0].rows.last().name, text("Row 3"));
    const Plan last = addRow(plan).value();
    EXPECT_EQ(last.topology.sites[0].rooms[1].rows.last().name, text("Row 2"));
    EXPECT_EQ(addRow(aPlan()).value().topology.sites[0].rooms[0].rows.size(), 1);
}

TEST(InsertRacks, BringsRoomRowAndTypeWhereThereAreNone)
{
    RackSeries series;
    series.count = 2;
    const Plan plan = insertRacks(aPlan(), {}, series).value();
    EXPECT_EQ(order(plan, 0), "rack-01@1 rack-02@2");
    EXPECT_EQ(racksOf(plan, 0)[0]->type, plan.topology.rackTypes[0].id);
}

TEST(CloneRacks, StandEachBehindTheLastOfItsRow)
{
    const Plan plan = cloneRacks(twoRows(), {text("r1"), text("r2")}).value();
    EXPECT_EQ(order(plan, 0), "r1@1 r2@2 r3@3 r4@4 r5@5");
    EXPECT_EQ(racksOf(plan, 0)[3]->devices.size(), 1); // of r1, with its node
    EXPECT_EQ(cloneRacks(twoRows(), {text("none")}).error().kind, ErrorKind::NotFound);
}

} // namespace kf
