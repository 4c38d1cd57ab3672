// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that one edit takes away.
#include "core/evaluate/evaluate.h"
#include "core/report/quick_fixes.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

/// A service of a derived group that breaks what `change` makes of it.
Plan planWith(const std::function<void(ServingWorkload &)> &change)
{
    return test::aPlan()
        .withGroup("chat", GroupKind::Serving, "acc")
        .withServing("bot", "chat")
        .with([&change](Plan &plan) {
            plan.demand.groups[0].mutate().source = DemandSource::Workloads;
            ServingWorkload &work = plan.workloads.serving[0].mutate();
            work.requestsPerS = test::allDay(20.0);
            work.serviceTimeS = 0.5;
            work.maxUtilisation = 0.7;
            work.waitTargetS = 0.2;
            work.waitPercentile = 0.99;
            change(work);
        });
}

std::optional<Finding> findingOf(const Plan &plan, const char *rule)
{
    const QList<Finding> all = evaluate(plan, Catalog()).findings;
    const auto found = std::find_if(all.cbegin(), all.cend(), [rule](const Finding &one) {
        return one.rule == QLatin1String(rule);
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

/// The rule raises, its fix is taken, the rule is silent.
void expectFixed(const Plan &plan, const char *rule)
{
    const std::optional<Finding> finding = findingOf(plan, rule);
    ASSERT_TRUE(finding) << rule;
    const std::optional<QuickFix> fix = quickFix(*finding, Wording());
    ASSERT_TRUE(fix) << rule;
    const Result<Plan> fixed = fix->edit(plan);
    ASSERT_TRUE(fixed) << rule;
    EXPECT_FALSE(findingOf(fixed.value(), rule)) << rule;
}

TEST(QuickFix, ServesAnEmbeddedModelByKServe)
{
    expectFixed(planWith([](ServingWorkload &work) {
                    work.delivery = Delivery::Embedded;
                    work.copies = 4;
                }),
                "model-embedded");
}

TEST(QuickFix, SetsTheResponseTargetToWhatIsReached)
{
    expectFixed(planWith([](ServingWorkload &work) { work.responseTargetS = 0.51; }),
                "service-slower-than-target");
}

TEST(QuickFix, IsNotOfferedWhereAPersonHasToChoose)
{
    Finding finding;
    finding.rule = QStringLiteral("gpus-starve");
    EXPECT_FALSE(quickFix(finding, Wording()));
}

TEST(QuickFix, OfAServiceThatIsGoneIsRefused)
{
    const Plan plan = planWith([](ServingWorkload &work) {
        work.delivery = Delivery::Embedded;
        work.copies = 4;
    });
    const std::optional<Finding> finding = findingOf(plan, "model-embedded");
    ASSERT_TRUE(finding);
    Plan without = plan;
    without.workloads.serving.clear();
    EXPECT_FALSE(quickFix(*finding, Wording())->edit(without));
}

/// Lanes over a group, with quotas of `change`.
Plan lanesWith(const std::function<void(Plan &)> &change)
{
    return test::aPlan().withGroup("etl", GroupKind::Scheduled, "acc").with([&change](Plan &plan) {
        Lane lane;
        lane.id = test::text("jobs");
        lane.cohort = test::text("main");
        lane.groups = {test::text("etl")};
        lane.quota[test::text("acc")].nominal = 4.0;
        plan.platform.lanes = {lane};
        change(plan);
    });
}

TEST(QuickFix, MendsLanesThatLendTooMuchOrHavePartsOfGpusOrShareAGroup)
{
    expectFixed(lanesWith([](Plan &plan) { plan.platform.lanes[0].quota.first().lend = 9.0; }),
                "lend-over-nominal");
    expectFixed(lanesWith([](Plan &plan) { plan.platform.lanes[0].quota.first().nominal = 4.5; }),
                "quota-not-whole");
    expectFixed(lanesWith([](Plan &plan) {
                    Lane second = plan.platform.lanes[0];
                    second.id = test::text("second");
                    plan.platform.lanes.append(second);
                }),
                "group-in-two-lanes");
}

TEST(QuickFix, TakesAnOddControlPlaneAndTheLeastVersion)
{
    const auto withNodes = [](int nodes) {
        return lanesWith([nodes](Plan &plan) {
            plan.platform.kubernetes.hosting = Hosting::Own;
            plan.platform.kubernetes.controlPlaneNodes = nodes;
        });
    };
    expectFixed(withNodes(1), "single-control-plane");
    expectFixed(withNodes(2), "control-plane-even");
    expectFixed(withNodes(6), "control-plane-even");
    expectFixed(
        lanesWith([](Plan &plan) { plan.platform.kubernetes.version = test::text("1.30"); }),
        "kubernetes-too-old");
}

TEST(QuickFix, MakesGuardsConsistent)
{
    expectFixed(lanesWith([](Plan &plan) {
                    plan.platform.security.exposure = {Exposure::NoUserIngress,
                                                       Exposure::AuthenticatedIngress};
                }),
                "exposure-contradicts");
    expectFixed(lanesWith([](Plan &plan) { plan.platform.security.drivers = {Driver::Audit}; }),
                "audit-required-off");
    expectFixed(lanesWith([](Plan &plan) {
                    plan.platform.tenancy.isolation = Isolation::InstallationPerTenant;
                }),
                "isolation-in-one-cluster");
}

TEST(QuickFix, TakesReadingFromAGroupThatIsNotCleared)
{
    expectFixed(test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "acc")
                    .withDataset("logs", "disk", 100.0)
                    .with([](Plan &plan) {
                        Dataset &dataset = plan.storage.datasets[0].mutate();
                        dataset.sensitivity = Sensitivity::Regulated;
                        dataset.readers = {test::text("etl")};
                        Profile profile;
                        profile.id = test::text("people");
                        profile.group = test::text("etl");
                        profile.dataSensitivity = Sensitivity::Internal;
                        plan.platform.profiles = {profile};
                    }),
                "reader-below-clearance");
}

} // namespace
} // namespace kf
