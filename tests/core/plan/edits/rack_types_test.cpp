// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/rack_types.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

const QList<Feed> &feedsOf(const Plan &plan)
{
    return plan.topology.rackTypes.first().feeds;
}

TEST(AddRackType, BeginsWithARackWithoutLimits)
{
    const Plan plan = addRackType(aPlan()).value();
    ASSERT_EQ(plan.topology.rackTypes.size(), 1);
    EXPECT_EQ(plan.topology.rackTypes[0].name, text("42U rack"));
    EXPECT_EQ(plan.topology.rackTypes[0].id, text("42u-rack"));
    EXPECT_EQ(plan.topology.rackTypes[0].heightU, 42);
    EXPECT_FALSE(plan.topology.rackTypes[0].powerLimitW);
}

TEST(AddRackType, CopiesTheLastOne)
{
    const Plan plan = addRackType(aPlan().withRackType("tall", 48)).value();
    ASSERT_EQ(plan.topology.rackTypes.size(), 2);
    EXPECT_EQ(plan.topology.rackTypes[1].heightU, 48);
    EXPECT_EQ(plan.topology.rackTypes[1].id, text("new-rack-type"));
}

Plan withOneMoreFeed(Plan plan)
{
    const RackType type = plan.topology.rackTypes.first();
    return insertFeed(std::move(plan), type.id, type.feeds.size(), oneMoreFeed(type)).value();
}

TEST(OneMoreFeed, GoesOnFromTheLastOneUnderTheNextLetter)
{
    Plan plan = withOneMoreFeed(aPlan().withRackType("std", 42));
    EXPECT_EQ(feedsOf(plan)[0].name, text("A"));
    EXPECT_EQ(feedsOf(plan)[0].volts, 400.0);
    EXPECT_EQ(feedsOf(plan)[0].amps, 32.0);
    // As the usual feeds: 400 V are those between three phases.
    EXPECT_EQ(feedsOf(plan)[0].phases, 3);
    EXPECT_EQ(feedsOf(plan)[0].derating, 1.0);
    Feed changed = feedsOf(plan)[0];
    changed.amps = 63.0;
    changed.side = FeedSide::A;
    plan = replaceFeed(std::move(plan), text("std"), 0, changed).value();
    plan = withOneMoreFeed(std::move(plan));
    EXPECT_EQ(feedsOf(plan)[1].name, text("B"));
    EXPECT_EQ(feedsOf(plan)[1].amps, 63.0);
    EXPECT_FALSE(feedsOf(plan)[1].side); // by its name: the other side
    EXPECT_EQ(feedsOf(deleteFeed(plan, text("std"), 0).value())[0].name, text("B"));
}

TEST(EditFeeds, NeedsARackTypeAndAFeedThatAreThere)
{
    const Plan plan = aPlan().withRackType("std", 42);
    EXPECT_EQ(insertFeed(plan, text("none"), 0, Feed()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(deleteFeed(plan, text("std"), 0).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(replaceFeed(plan, text("std"), -1, Feed()).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace kf
