// SPDX-License-Identifier: GPL-3.0-or-later
// What a platform says that cannot be meant: rules name what is missing, and the rest stays live.

#include "core/evaluate/evaluate.h"
#include "core/plan/edits/groups.h"
#include "core/platform/lane_use.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {

namespace {

using test::made;
using test::text;

const AcceleratorKey kKey = QStringLiteral("acc");

/// A group that wants 6 GPUs all day, and what `change` makes of the plan.
Plan planWith(const std::function<void(Plan &)> &change)
{
    return test::aPlan()
        .withDayTypes({{"day", 365.0}})
        .withGroup("research", GroupKind::Exploratory, "acc")
        .withCells("day", test::allDay(6.0))
        .with(change);
}

Evaluation figuresOf(const Plan &plan)
{
    return evaluate(plan, Catalog());
}

bool isFound(const Evaluation &figures, const char *rule, const char *path)
{
    return std::any_of(
        figures.findings.cbegin(), figures.findings.cend(), [&](const Finding &finding) {
            return finding.rule == QLatin1String(rule) && finding.path == QLatin1String(path);
        });
}

Lane laneOf(const char *id, const QList<Id> &groups)
{
    return made<Lane>([&](Lane &lane) {
        lane.id = text(id);
        lane.groups = groups;
    });
}

} // namespace

TEST(PlatformBadInput, ALaneWithoutGroupsAndQuotaHoldsNothing)
{
    const Evaluation figures =
        figuresOf(planWith([](Plan &plan) { plan.platform.lanes = {laneOf("empty", {})}; }));
    EXPECT_TRUE(figures.lanes.lanes.value(text("empty")).isEmpty());
    EXPECT_TRUE(isFound(figures, "group-without-lane", "demand/groups/research"));
    EXPECT_TRUE(isFound(figures, "lanes-without-queue", "platform/components"));
}

/// It owns 2 of the 6 that are wanted, and there is nobody to borrow the other 4 from.
TEST(PlatformBadInput, ACohortOfOneBorrowsFromNobody)
{
    const Evaluation figures = figuresOf(planWith([](Plan &plan) {
        Lane lane = laneOf("alone", {text("research")});
        lane.cohort = text("main");
        lane.quota[kKey].nominal = 2.0;
        lane.quota[kKey].borrow = 8.0;
        plan.platform.lanes = {lane};
    }));
    const LaneShare share = figures.lanes.lanes.value(text("alone")).value(kKey);
    ASSERT_EQ(share.shortBy.size(), 1);
    EXPECT_DOUBLE_EQ(share.borrowed[0][12], 0.0);
    EXPECT_DOUBLE_EQ(share.shortBy[0][12], 4.0);
    EXPECT_TRUE(isFound(figures, "lane-short", "platform/lanes/alone"));
}

TEST(PlatformBadInput, LimitsAboveEverythingLimitNothing)
{
    Lane lane = laneOf("wide", {text("research")});
    lane.quota[kKey].nominal = 4.0;
    lane.maxGpusPerJob = 1e9;
    lane.maxGpusPerUser = 1e9;
    EXPECT_DOUBLE_EQ(mostForJob(lane, kKey, {lane}), 4.0);
    EXPECT_DOUBLE_EQ(mostForUser(lane, kKey, {lane}), 4.0);
}

TEST(PlatformBadInput, AHybridWithoutAListAsksForOne)
{
    const Evaluation figures = figuresOf(
        planWith([](Plan &plan) { plan.platform.security.exposure = {Exposure::Hybrid}; }));
    for (const Endpoint &row : figures.platform.endpoints)
        EXPECT_FALSE(row.id.startsWith(text("exposed-"))) << qPrintable(row.id);
    const auto asked = std::find_if(
        figures.questions.cbegin(), figures.questions.cend(), [](const PlanningQuestion &one) {
            return one.id == QLatin1String("exposed-list");
        });
    ASSERT_NE(asked, figures.questions.cend());
    EXPECT_EQ(asked->state, QuestionState::Open);
}

TEST(PlatformBadInput, AGroupThatGoesLeavesNothingBehindInThePlatform)
{
    const Id group = text("research");
    const Plan plan = planWith([&group](Plan &changed) {
        changed.platform.lanes = {laneOf("lane", {group})};
        Image image;
        image.id = text("image");
        image.groups = {group};
        changed.platform.images = {image};
        ExposedService service;
        service.id = text("demo");
        service.group = group;
        changed.platform.security.exposed = {service};
    });
    const Result<Plan> gone = deleteGroups(plan, {group});
    ASSERT_TRUE(gone);
    const Platform &platform = gone.value().platform;
    EXPECT_TRUE(platform.lanes[0].groups.isEmpty());
    EXPECT_TRUE(platform.images[0].groups.isEmpty());
    EXPECT_FALSE(platform.security.exposed[0].group);
}

TEST(PlatformBadInput, AVersionThatIsNoneIsNotKnownAndNoError)
{
    const Evaluation figures =
        figuresOf(planWith([](Plan &plan) { plan.platform.kubernetes.version = text("stable"); }));
    EXPECT_FALSE(figures.platform.cluster.versionOk.has_value());
    EXPECT_FALSE(isFound(figures, "kubernetes-too-old", "platform/kubernetes/version"));
}

/// Fewer people than none are not known: nobody is said to run the platform by them.
TEST(PlatformBadInput, NegativePeopleAreNotKnown)
{
    const Evaluation figures = figuresOf(planWith([](Plan &plan) {
        plan.platform.profiles = {made<Profile>([](Profile &one) {
            one.id = text("operators");
            one.persona = Persona::Devops;
            one.people = -3.0;
        })};
    }));
    EXPECT_TRUE(isFound(figures, "nobody-to-operate", "platform/profiles"));
}

TEST(PlatformBadInput, AComponentThatNoCatalogueHasIsNamedAndCountsNothing)
{
    const Evaluation figures = figuresOf(
        planWith([](Plan &plan) { plan.platform.components.selected = {text("from-home")}; }));
    EXPECT_TRUE(isFound(figures, "unknown-component", "platform/components/from-home"));
    EXPECT_EQ(figures.plan.platform.components.selected, QList<Id>{text("from-home")});
    EXPECT_DOUBLE_EQ(figures.platform.footprint.total().cpuM, 0.0);
}

/// Without a persona there is no saying what a role allows.
TEST(PlatformBadInput, AnOpenPersonaHasNoRole)
{
    const Evaluation figures = figuresOf(planWith([](Plan &plan) {
        plan.platform.profiles = {made<Profile>([](Profile &one) {
            one.id = text("somebody");
            one.submitsBy = {SubmitsBy::Kubectl};
        })};
    }));
    EXPECT_FALSE(isFound(figures, "role-lacks-kind", "platform/profiles/somebody/kubectl"));
    EXPECT_TRUE(isFound(figures, "kubectl-without-gateway", "platform/profiles/somebody/kubectl"));
}

} // namespace kf
