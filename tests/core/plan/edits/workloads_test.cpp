// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/workload_curves.h"
#include "core/plan/edits/workloads.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::text;

Plan planWithWork()
{
    return aPlan()
        .withGroup("search", GroupKind::Serving, "t4")
        .withCells("typical", allDay(3.0))
        .withServing("ranker", "search")
        .withScheduled("night", "search", "22:00", 4.0);
}

TEST(WorkEdits, AWorkloadWithoutANameIsCalledLikeItsGroup)
{
    ServingWorkload work = *planWithWork().workloads.serving.first();
    work.id.clear();
    const Result<Plan> once = insertWork(planWithWork(), work, 0);
    ASSERT_TRUE(once);
    EXPECT_EQ(once.value().workloads.serving[0]->id, text("search"));
    const Result<Plan> twice = insertWork(once.value(), work, 0);
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice.value().workloads.serving[0]->id, text("search-2"));
}

/// A group that was renamed keeps its id, which nobody sees.
TEST(WorkEdits, AWorkloadIsCalledLikeTheNameOfItsGroupNotLikeItsId)
{
    Plan plan = planWithWork();
    plan.demand.groups[0].mutate().name = text("Chat service");
    ServingWorkload work = *plan.workloads.serving.first();
    work.id.clear();
    const Result<Plan> added = insertWork(plan, work, 0);
    ASSERT_TRUE(added);
    EXPECT_EQ(added.value().workloads.serving[0]->id, text("chat-service"));
}

TEST(WorkEdits, ANameThatIsTakenAndValuesOutOfRangeAreRefused)
{
    const Plan plan = planWithWork();
    ServingWorkload work = *plan.workloads.serving.first();
    EXPECT_FALSE(insertWork(plan, work, 0));
    work.id = text("other");
    work.group = text("nobody");
    EXPECT_FALSE(insertWork(plan, work, 0));
    EXPECT_EQ(replaceWork(plan, text("gone"), work).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(deleteWork<ScheduledWorkload>(plan, {text("gone")}));
}

TEST(WorkEdits, WhatWasTypedIsThereAgainAfterDerivingAndTypingAgain)
{
    const Plan plan = planWithWork();
    const Result<Plan> derived = setDemandSource(plan, text("search"), DemandSource::Workloads);
    ASSERT_TRUE(derived);
    EXPECT_EQ(derived.value().demand.groups[0]->source, DemandSource::Workloads);
    const Result<Plan> typed =
        setDemandSource(derived.value(), text("search"), DemandSource::Manual);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed.value(), plan);
    EXPECT_FALSE(setDemandSource(plan, text("gone"), DemandSource::Manual));
}

TEST(WorkEdits, ACurveIsScaledToItsLargestHour)
{
    Hours hours{};
    hours[3] = 2.0;
    hours[4] = 4.0;
    const Hours scaled = scaledTo(hours, 10.0);
    EXPECT_DOUBLE_EQ(scaled[3], 5.0);
    EXPECT_DOUBLE_EQ(scaled[4], 10.0);
    EXPECT_DOUBLE_EQ(scaled[5], 0.0);
    Hours rates{};
    rates[0] = 90.0;
    rates[19] = 600.0;
    EXPECT_EQ(scaledTo(rates, 77.0)[0], 11.55);     // 90 x 77 / 600, as files write it
    EXPECT_EQ(scaledTo(Hours{}, 2.0), allDay(2.0)); // where all were 0
    for (const DayShape shape :
         {DayShape::OfficeHours, DayShape::FollowTheSun, DayShape::Nightly, DayShape::Flat})
        EXPECT_DOUBLE_EQ(peakOf(shapeOf(shape)), 1.0);
}

TEST(WorkEdits, RatesOfOneDayTypeLeaveTheOthers)
{
    const RequestRates everyDay = withRates(Hours{}, text("weekday"), allDay(2.0));
    EXPECT_EQ(ratesOf(everyDay, text("weekend")), allDay(2.0));
    RequestRates byDay = QMap<Id, Hours>{{text("weekend"), allDay(1.0)}};
    byDay = withRates(byDay, text("weekday"), allDay(2.0));
    EXPECT_EQ(ratesOf(byDay, text("weekend")), allDay(1.0));
    EXPECT_EQ(ratesOf(byDay, text("weekday")), allDay(2.0));
    EXPECT_EQ(ratesOf(byDay, text("holiday")), Hours{});
}

/// From 20:00 to 06:00: 19:00 lies before it, 23:00 and 03:00 in it.
TEST(WorkEdits, AJobIsNotMovedToBeforeItsNotBefore)
{
    ScheduledWorkload job;
    EXPECT_EQ(startWithin(job, {19 * 60}).minutes, 19 * 60);
    job.notBefore = TimeOfDay{20 * 60};
    job.finishBy = TimeOfDay{6 * 60};
    EXPECT_EQ(startWithin(job, {19 * 60}).minutes, 20 * 60);
    EXPECT_EQ(startWithin(job, {7 * 60}).minutes, 20 * 60);
    EXPECT_EQ(startWithin(job, {23 * 60}).minutes, 23 * 60);
    EXPECT_EQ(startWithin(job, {3 * 60}).minutes, 3 * 60);
    // Without a deadline the half day after it.
    job.finishBy.reset();
    EXPECT_EQ(startWithin(job, {7 * 60}).minutes, 7 * 60);
    EXPECT_EQ(startWithin(job, {9 * 60}).minutes, 20 * 60);
    // A whole day.
    job.finishBy = job.notBefore;
    EXPECT_EQ(startWithin(job, {19 * 60}).minutes, 19 * 60);
}

} // namespace
} // namespace kf
