// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/plan/diff.h"
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
    for (const char *secret : {"Ada",
                               "Secret Industries",
                               "ACME",
                               "acme.example",
                               "Chimera",
                               "asked by Bob",
                               "unit_price",
                               "on_demand"})
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

/// A group is the same under its new id: only what it is called is left out.
TEST(SharedCopies, DifferOnlyByWhatIsLeftOut)
{
    const SharedWithout groups{false, false, false, true};
    const QList<Change> changes = diff(withSharedIds(acme(), groups), sharedCopy(acme(), groups));
    EXPECT_EQ(changes.size(), acme().demand.groups.size());
    for (const Change &change : changes)
        EXPECT_TRUE(change.path.endsWith(text("/name"))) << change.path.toStdString();
    EXPECT_EQ(withSharedIds(acme(), {true, true, true, false}), acme());
}

/// That it is a part decides where it is kept; of whose data is a name of the organisation.
TEST(SharedCopies, DoNotSayWhoseDataADatasetIsAPartOf)
{
    Plan plan = acme();
    ASSERT_GE(plan.storage.datasets.size(), 2);
    plan.storage.datasets[0].mutate().subsetOf = text("Radiology archive");
    plan.storage.datasets[1].mutate().subsetOf = std::nullopt;
    const Plan copy = sharedCopy(plan, {false, true, false, false});
    EXPECT_EQ(copy.storage.datasets[0]->subsetOf, text("(left out)"));
    EXPECT_FALSE(copy.storage.datasets[1]->subsetOf);
}

/// Hosts and paths of registries are names of the organisation; whether there is a host decides
/// whether an image comes from Docker Hub.
TEST(SharedCopies, DoNotSayInWhoseRegistryAnImageLies)
{
    Plan plan = acme();
    ASSERT_GE(plan.platform.images.size(), 2);
    plan.platform.images[0].reference = text("harbor.acme.example:5000/ml/pytorch:2.7-cuda12.6");
    plan.platform.images[1].reference = text("acme/rapids:25.04");
    const Plan copy = sharedCopy(plan, {false, true, false, false});
    EXPECT_EQ(copy.platform.images[0].reference, text("registry.example/pytorch:2.7-cuda12.6"));
    EXPECT_EQ(copy.platform.images[1].reference, text("rapids:25.04"));
    EXPECT_EQ(sharedCopy(plan, {true, false, true, true}).platform.images[0].reference,
              plan.platform.images[0].reference);
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
