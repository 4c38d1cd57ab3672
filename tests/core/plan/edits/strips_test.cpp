// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/strips.h"
#include "core/plan/edits/topology_fields.h"
#include "core/topology/topology_walk.h"
#include "tests/core/plan/edits/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/room_plan.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

/// Racks r1 and r2 with the feeds A and B.
Plan stripsPlan()
{
    return test::roomPlan({1, 2, 1});
}

/// With a strip of three phases in r1 at that side.
Result<Plan> withStrip(const Plan &plan, std::optional<RackSide> side)
{
    return placeDevices(
        plan, Catalog(), {{{}, text("strip"), {text("r1"), std::nullopt, Face::Rear, side}}});
}

QList<PlacedStrip> lastStrip(const Plan &plan)
{
    return placedStrips(plan, Catalog(), {rackOf(plan, 0).devices.last()->id});
}

TEST(Strips, HangOnTheFeedOfTheSideThatTheyArePlacedAt)
{
    const Plan right = withStrip(stripsPlan(), RackSide::Right).value();
    EXPECT_EQ(rackOf(right, 0).devices.last()->feeds, QList{text("B")});
    EXPECT_EQ(lastStrip(right)[0].hangsOn, QList{text("B")});
}

TEST(Strips, HangOnNoneWhereSeveralFeedsFitAndSayWhichAreFree)
{
    Plan plan = withStrip(stripsPlan(), RackSide::Left).value(); // feed A has one
    plan = withStrip(plan, std::nullopt).value();
    EXPECT_FALSE(rackOf(plan, 0).devices.last()->feeds.has_value());
    const QList<PlacedStrip> strips = lastStrip(plan);
    ASSERT_EQ(strips[0].fitting.size(), 2);
    EXPECT_EQ(strips[0].fitting[0].name, text("B"));
    EXPECT_EQ(strips[0].fitting[0].strips, 0);
    EXPECT_EQ(strips[0].fitting[1].strips, 1);
    const Plan hung = hangStrips(plan, {{strips[0].device, text("B")}}).value();
    EXPECT_EQ(lastStrip(hung)[0].hangsOn, QList{text("B")});
    EXPECT_FALSE(hangStrips(plan, {{strips[0].device, text("C")}}).ok());
}

TEST(Strips, OfThreePhasesFitNoFeedOfOne)
{
    Plan plan = stripsPlan();
    plan.catalog.devices.last().pduPhases = 3;
    plan.topology.rackTypes[0].feeds[0].phases = 1;
    // Only B has three phases.
    EXPECT_EQ(rackOf(withStrip(plan, std::nullopt).value(), 0).devices.last()->feeds,
              QList{text("B")});
    plan.topology.rackTypes[0].feeds[1].phases = 1;
    const QList<PlacedStrip> none = lastStrip(withStrip(plan, RackSide::Left).value());
    EXPECT_TRUE(none[0].hangsOn.isEmpty());
    EXPECT_TRUE(none[0].fitting.isEmpty());
}

TEST(Strips, HangOnTheOnlyFeedWithoutNamingIt)
{
    Plan plan = stripsPlan();
    plan.topology.rackTypes[0].feeds.removeLast();
    const Plan placed = withStrip(plan, std::nullopt).value();
    EXPECT_FALSE(rackOf(placed, 0).devices.last()->feeds.has_value());
    EXPECT_EQ(lastStrip(placed)[0].hangsOn, QList{text("A")});
}

TEST(Strips, KeepTheirFeedWhereTheyMoveAndTakeTheOneThatFitsWhereItIsNotThere)
{
    Plan plan = stripsPlan();
    RackType other = plan.topology.rackTypes[0];
    other.id = text("other");
    other.feeds.removeFirst();
    other.feeds[0].name = text("X");
    plan.topology.rackTypes.append(other);
    plan.topology.sites[0].rooms[0].rows[0].racks[1].mutate().type = text("other");
    const Plan placed = withStrip(plan, RackSide::Left).value();
    const Id strip = rackOf(placed, 0).devices.last()->id;
    const Plan moved = moveDevices(placed, {{strip, {text("r2"), std::nullopt}}}).value();
    EXPECT_EQ(findDevice(moved.topology, strip)->feeds, QList{text("X")});
    const Plan back =
        moveDevices(placed, {{strip, {text("r1"), std::nullopt, Face::Rear}}}).value();
    EXPECT_EQ(findDevice(back.topology, strip)->feeds, QList{text("A")});
}

TEST(Strips, LimitTheirRackInTheGhostAsTheyDoInThePlan)
{
    // 22 kW on A leave 22 kW after the loss of B, where the feeds alone carry more.
    Plan plan = stripsPlan();
    plan.topology.rackTypes[0].redundancy = Redundancy::TwoN;
    const Placement wanted{
        {}, text("strip"), {text("r1"), std::nullopt, Face::Rear, RackSide::Left}};
    const QList<RackEffect> effects = effectOf(plan, Catalog(), {wanted});
    EXPECT_DOUBLE_EQ(*effects[0].after.powerLimitW, 22000.0);
    EXPECT_GT(*effects[0].before.powerLimitW, 22000.0);
}

} // namespace
} // namespace kf
