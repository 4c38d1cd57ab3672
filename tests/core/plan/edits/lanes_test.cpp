// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes and their quotas as edits.
#include "core/plan/edits/lanes.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

const AcceleratorKey kGpu = QStringLiteral("gpu-x");

Lane laneOf(const char *id, const QList<Id> &groups)
{
    return made<Lane>([&](Lane &lane) {
        lane.id = text(id);
        lane.groups = groups;
    });
}

Plan plannedLanes()
{
    Plan plan = aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "gpu-x")
                    .withGroup("chat", GroupKind::Serving, "gpu-x")
                    .withGroup("people", GroupKind::Exploratory, "gpu-x");
    plan = insertLane(plan, laneOf("jobs", {text("etl")}), 0).value();
    return insertLane(plan, laneOf("services", {text("chat")}), 1).value();
}

TEST(LaneEdits, GetAnIdFromTheirNameAndKeepTheirOrder)
{
    Lane lane;
    lane.name = text("Night work");
    const Plan plan = insertLane(plannedLanes(), lane, 1).value();
    EXPECT_EQ(plan.platform.lanes[1].id, text("night-work"));
    const Plan turned = orderLanes(plan, {2, 1, 0}).value();
    EXPECT_EQ(turned.platform.lanes.first().id, text("services"));
}

TEST(LaneEdits, RefuseGroupsThatThePlanDoesNotHave)
{
    EXPECT_FALSE(insertLane(plannedLanes(), laneOf("odd", {text("nobody")}), 0));
    EXPECT_FALSE(replaceLane(plannedLanes(), text("missing"), Lane()));
    EXPECT_FALSE(deleteLanes(plannedLanes(), {text("missing")}));
}

TEST(LaneEdits, RefuseAQuotaBelowNothing)
{
    Quota quota;
    quota.nominal = -1.0;
    EXPECT_FALSE(setQuota(plannedLanes(), text("jobs"), kGpu, quota));
}

TEST(LaneEdits, AQuotaThatSaysNothingGoes)
{
    Quota quota;
    quota.nominal = 8.0;
    Plan plan = setQuota(plannedLanes(), text("jobs"), kGpu, quota).value();
    EXPECT_EQ(plan.platform.lanes[0].quota.value(kGpu).nominal, 8.0);
    plan = setQuota(plan, text("jobs"), kGpu, Quota()).value();
    EXPECT_EQ(plan, plannedLanes());
}

TEST(LaneEdits, TakeTheProposalForTheLanesThatHaveOne)
{
    Quota kept;
    kept.nominal = 3.0;
    const Plan before = setQuota(plannedLanes(), text("services"), kGpu, kept).value();
    LaneFigures figures;
    figures.proposal[text("jobs")].insert(kGpu, {12.0, 4.0, 12.0});
    figures.proposal[text("services")].insert(text("other"), {1.0, {}, {}});
    EXPECT_TRUE(changesQuotas(before, kGpu, figures));
    const Plan after = takeQuotas(before, kGpu, figures).value();
    const Quota jobs = after.platform.lanes[0].quota.value(kGpu);
    EXPECT_EQ(jobs.nominal, 12.0);
    EXPECT_EQ(jobs.borrow, 4.0);
    EXPECT_EQ(jobs.lend, 12.0);
    EXPECT_EQ(after.platform.lanes[1].quota.value(kGpu).nominal, 3.0);
    EXPECT_FALSE(changesQuotas(after, kGpu, figures));
}

TEST(LaneEdits, DivideWhatIsInNoLaneByKindOrByGroup)
{
    const Plan plan = aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "gpu-x")
                          .withGroup("risk", GroupKind::Scheduled, "gpu-y")
                          .withGroup("chat", GroupKind::Serving, "gpu-x")
                          .withGroup("cores", GroupKind::Scheduled, "cpu-core");
    const QList<Lane> kinds = divideIntoLanes(plan, LaneDivision::ByKind).value().platform.lanes;
    ASSERT_EQ(kinds.size(), 2); // jobs and services; CPU cores need no lane
    EXPECT_EQ(kinds[0].groups, (QList<Id>{text("etl"), text("risk")}));
    EXPECT_EQ(kinds[0].cohort, kinds[1].cohort);
    EXPECT_GT(kinds[1].priority, kinds[0].priority); // services wait least
    const Plan each = divideIntoLanes(plan, LaneDivision::ByGroup).value();
    EXPECT_EQ(each.platform.lanes.size(), 3);
    EXPECT_FALSE(divideIntoLanes(each, LaneDivision::ByKind)); // nobody is left
}

/// What is lent follows what is owned down, and is never raised above it.
TEST(QuotaEdits, NobodyLendsMoreThanTheyOwn)
{
    const Quota quota{16.0, 4.0, 10.0, {}};
    EXPECT_EQ(withPart(quota, QuotaPart::Nominal, 6.0).lend, 6.0);
    EXPECT_EQ(withPart(quota, QuotaPart::Nominal, 20.0).lend, 10.0);
    EXPECT_EQ(withPart(quota, QuotaPart::Lend, 20.0).lend, 16.0);
    EXPECT_EQ(withPart(quota, QuotaPart::Borrow, -1.0).borrow, 0.0);
    EXPECT_FALSE(withPart({16.0, {}, {}, {}}, QuotaPart::Nominal, 6.0).lend); // all, still
}

} // namespace
} // namespace kf
