// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/sharing.h"
#include "core/plan/validate/validate.h"
#include "core/project/examples.h"
#include "core/project/plan_file.h"
#include "core/report/scenario_comparison.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

using test::text;
using test::zones;

constexpr SharedWithout kEverything{true, true, true, true};

Plan acme()
{
    Plan plan = examplePlan(text("acme"), zones()).value();
    plan.settings.authors = {text("Ada Architect")};
    plan.settings.organisation = text("Secret Industries");
    plan.demand.groups[0].mutate().name = text("Project Chimera");
    plan.demand.groups[0].mutate().note = text("asked by Bob");
    return plan;
}

/// All that the copy says, as YAML.
QByteArray textOf(const Plan &plan)
{
    QByteArray all;
    for (const ArchiveEntry &entry : encodeEntries(plan))
        all += entry.bytes;
    return all;
}

TEST(SharedCopies, SayNothingOfWhatIsLeftOut)
{
    const QByteArray all = textOf(sharedCopy(acme(), kEverything));
    for (const char *secret :
         {"Ada", "Secret Industries", "ACME", "Chimera", "asked by Bob", "unit_price", "on_demand"})
        EXPECT_FALSE(all.contains(secret)) << secret;
}

TEST(SharedCopies, LeaveWhatWasNotTicked)
{
    EXPECT_EQ(sharedCopy(acme(), {}), acme());
    const Plan plan = sharedCopy(acme(), {true, false, false, false});
    EXPECT_EQ(plan.settings, acme().settings);
    EXPECT_TRUE(plan.cost.prices.isEmpty());
    EXPECT_EQ(plan.cost.placement, acme().cost.placement);
    EXPECT_EQ(plan.demand.groups, acme().demand.groups);
    const Plan named = sharedCopy(acme(), {false, false, false, true});
    EXPECT_EQ(named.demand.groups[0]->name, text("Group 1"));
    EXPECT_EQ(named.demand.groups[0]->note, text("asked by Bob"));
    EXPECT_EQ(named.cost.prices, acme().cost.prices);
}

TEST(SharedCopies, HaveTheSameFigures)
{
    const Evaluation before = evaluate(acme(), test::shippedCatalog());
    const Evaluation after = evaluate(sharedCopy(acme(), kEverything), test::shippedCatalog());
    EXPECT_EQ(after.growth.peak, before.growth.peak);
    EXPECT_EQ(after.demand.total.gpuHoursPerYear, before.demand.total.gpuHoursPerYear);
    EXPECT_EQ(after.topology.totals.powerW, before.topology.totals.powerW);
    EXPECT_EQ(after.storage.provision, before.storage.provision);
}

/// Two instances of eight GPUs are supply, whatever they cost.
TEST(SharedCopies, KeepWhatIsReservedAtACloud)
{
    Plan plan = acme();
    ASSERT_FALSE(plan.cost.cloud.isEmpty());
    CloudOffer &offer = plan.cost.cloud.first();
    offer.reservedInstances = 2;
    offer.gpus = 8.0;
    offer.onDemandPerH = 98.32;
    const Plan copy = sharedCopy(plan, kEverything);
    ASSERT_EQ(copy.cost.cloud.size(), plan.cost.cloud.size());
    EXPECT_EQ(copy.cost.cloud.first().reservedInstances, 2);
    EXPECT_FALSE(copy.cost.cloud.first().onDemandPerH);
    EXPECT_FALSE(textOf(copy).contains("98.32"));
    const Evaluation before = evaluate(plan, test::shippedCatalog());
    const Evaluation after = evaluate(copy, test::shippedCatalog());
    EXPECT_EQ(planSum(after).runsOutMonth, planSum(before).runsOutMonth);
}

TEST(SharedCopies, CanBeSavedAndOpened)
{
    for (quint64 number = 1; number <= 60; ++number) {
        const Plan copy = sharedCopy(test::randomPlan(number), kEverything);
        const QList<PlanProblem> problems = validate(copy, zones());
        EXPECT_TRUE(std::none_of(problems.cbegin(), problems.cend(), [](const PlanProblem &one) {
            return one.ruleClass == RuleClass::Structure;
        })) << number;
        EXPECT_TRUE(encodeForWriting(copy, zones()).ok()) << number;
    }
}

} // namespace
} // namespace kf
