// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cabling.h"
#include "tests/support/room_plan.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

/// Hall 1 ("hall") and two more, "b" and "c".
Plan threeRooms()
{
    Plan plan = test::roomPlan({});
    for (const char *id : {"b", "c"}) {
        Room room;
        room.id = QString::fromLatin1(id);
        plan.topology.sites.first().rooms.append(room);
    }
    return plan;
}

RoomLink link(const char *from, const char *to, double metres)
{
    return {QString::fromLatin1(from), QString::fromLatin1(to), metres, {}};
}

QPair<Id, Id> pair(const char *a, const char *b)
{
    return {QString::fromLatin1(a), QString::fromLatin1(b)};
}

TEST(CablingEdits, AWayBetweenRoomsIsStatedChangedAndDeleted)
{
    Result<Plan> plan = insertRoomLink(threeRooms(), link("hall", "b", 40.0), 0);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan.value().topology.cabling.roomLinks.size(), 1);
    plan = replaceRoomLink(plan.value(), 0, link("b", "hall", 35.0));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan.value().topology.cabling.roomLinks.first().metres, 35.0);
    plan = deleteRoomLink(plan.value(), 0);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan.value() == threeRooms());
    EXPECT_FALSE(deleteRoomLink(plan.value(), 0));
}

TEST(CablingEdits, OnlyOneWayJoinsTwoRoomsAndNoneLeadsBack)
{
    const Plan with = insertRoomLink(threeRooms(), link("hall", "b", 40.0), 0).value();
    EXPECT_FALSE(insertRoomLink(with, link("b", "hall", 5.0), 1));
    EXPECT_FALSE(insertRoomLink(with, link("c", "c", 5.0), 1));
    EXPECT_FALSE(insertRoomLink(with, link("c", "attic", 5.0), 1));
    EXPECT_FALSE(insertRoomLink(with, link("c", "b", -1.0), 1));
    EXPECT_TRUE(insertRoomLink(with, link("c", "b", 0.0), 1));
}

TEST(CablingEdits, RoomsWithoutAWayAreFoundInTheirOrder)
{
    Plan plan = threeRooms();
    EXPECT_EQ(roomsWithoutLink(plan.topology), pair("hall", "b"));
    plan = insertRoomLink(plan, link("b", "hall", 40.0), 0).value();
    EXPECT_EQ(roomsWithoutLink(plan.topology), pair("hall", "c"));
    plan = insertRoomLink(plan, link("hall", "c", 40.0), 0).value();
    plan = insertRoomLink(plan, link("b", "c", 40.0), 0).value();
    EXPECT_EQ(roomsWithoutLink(plan.topology), (QPair<Id, Id>()));
}

TEST(CablingEdits, TraysChangeAndWaysStay)
{
    const Plan with = insertRoomLink(threeRooms(), link("hall", "b", 40.0), 0).value();
    Cabling trays;
    trays.dropM = 1.5;
    const Result<Plan> set = setTrays(with, trays);
    ASSERT_TRUE(set);
    EXPECT_EQ(set.value().topology.cabling.dropM, 1.5);
    EXPECT_EQ(set.value().topology.cabling.roomLinks, with.topology.cabling.roomLinks);
    trays.slackM = -0.5;
    EXPECT_FALSE(setTrays(with, trays));
}

} // namespace

} // namespace kf
