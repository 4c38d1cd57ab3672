// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/components.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <QSet>

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::shippedCatalog;
using test::text;

QList<Id> ids(const QList<const char *> &words)
{
    QList<Id> list;
    for (const char *word : words)
        list.append(text(word));
    return list;
}

QSet<Id> setOf(const QList<Id> &list)
{
    return {list.cbegin(), list.cend()};
}

Plan chosen(const QList<const char *> &words)
{
    const Result<Plan> plan = chooseComponents(aPlan().plan(), ids(words), shippedCatalog());
    EXPECT_TRUE(plan);
    return plan.value();
}

/// Katib depends on cert-manager and Istio, as the catalogue says.
TEST(ComponentEdits, AComponentComesWithWhatItNeedsAndWithTheirEntries)
{
    const Plan plan = chosen({"katib"});
    EXPECT_EQ(setOf(plan.platform.components.selected),
              setOf(ids({"katib", "istio", "cert-manager"})));
    EXPECT_EQ(plan.platform.components.selected.constFirst(), text("katib"));
    EXPECT_EQ(plan.catalog.components.size(), 3);
    EXPECT_FALSE(chooseComponents(plan, ids({"nothing"}), shippedCatalog()));
}

TEST(ComponentEdits, WhatTheClusterHasIsNotChosenBesides)
{
    const Result<Plan> plan =
        setInstalled(chosen({"katib"}), text("istio"), true, shippedCatalog());
    ASSERT_TRUE(plan);
    EXPECT_EQ(setOf(plan.value().platform.components.selected),
              setOf(ids({"katib", "cert-manager"})));
    EXPECT_EQ(plan.value().platform.kubernetes.installed, ids({"istio"}));
    EXPECT_TRUE(comesWith(plan.value(), ids({"dex"}), shippedCatalog()).isEmpty());
    const Result<Plan> back = setInstalled(plan.value(), text("istio"), false, shippedCatalog());
    ASSERT_TRUE(back);
    EXPECT_EQ(comesWith(back.value(), ids({"dex"}), shippedCatalog()), ids({"istio"}));
}

TEST(ComponentEdits, SwitchingOffSaysWhoLosesItAndWhatStaysWithoutUse)
{
    const Plan plan = chosen({"pipelines", "trainer", "kserve-models-web-app"});
    EXPECT_EQ(setOf(dependantsOf(plan, ids({"central-dashboard"}), shippedCatalog())),
              setOf(ids({"kserve-models-web-app"})));
    // Trainer alone stands on JobSet; Istio serves others too.
    EXPECT_EQ(unneededWithout(plan, ids({"trainer"}), shippedCatalog()), ids({"jobset"}));
    EXPECT_TRUE(dependantsOf(plan, ids({"trainer"}), shippedCatalog()).isEmpty());
    const Result<Plan> off = dropComponents(plan, ids({"trainer", "jobset"}), shippedCatalog());
    ASSERT_TRUE(off);
    EXPECT_FALSE(off.value().platform.components.selected.contains(text("trainer")));
    for (const Component &entry : off.value().catalog.components)
        EXPECT_NE(entry.id, text("jobset"));
}

TEST(ComponentEdits, ADescriptionOfThePlansOwnStays)
{
    Plan plan = chosen({"jobset"});
    plan.catalog.components[0].cpuRequestM = 1.0;
    const Result<Plan> off = dropComponents(plan, ids({"jobset"}), shippedCatalog());
    ASSERT_TRUE(off);
    EXPECT_EQ(off.value().catalog.components.size(), 1);
}

/// Gone again, the plan is as it was.
TEST(ComponentEdits, WhatWasChosenGoesWithoutATrace)
{
    const Plan plan = chosen({"katib"});
    const Result<Plan> off =
        dropComponents(plan, plan.platform.components.selected, shippedCatalog());
    ASSERT_TRUE(off);
    EXPECT_EQ(off.value(), aPlan().plan());
}

TEST(ComponentEdits, AnOldNameGivesWayToWhatTookOver)
{
    Plan plan = aPlan();
    plan.platform.components.selected = ids({"kfserving", "chainer"});
    const Result<Plan> taken = takeSuccessor(plan, text("kfserving"), shippedCatalog());
    ASSERT_TRUE(taken);
    EXPECT_EQ(setOf(taken.value().platform.components.selected),
              setOf(ids({"chainer", "kserve", "istio", "cert-manager"})));
    EXPECT_EQ(takeSuccessor(plan, text("chainer"), shippedCatalog()).error().kind,
              ErrorKind::NotAllowed);
}

TEST(ComponentEdits, APresetLeavesQueuesAndDriversAlone)
{
    const Plan plan = chosen({"gpu-operator", "kueue", "katib"});
    const PresetChange change =
        presetChange(plan, ComponentPreset::NotebooksOnly, shippedCatalog());
    EXPECT_EQ(change.go, ids({"katib"}));
    EXPECT_EQ(setOf(change.come),
              setOf(ids({"notebooks", "central-dashboard", "dex", "oauth2-proxy"})));
    const Result<Plan> taken = takePreset(plan, ComponentPreset::NotebooksOnly, shippedCatalog());
    ASSERT_TRUE(taken);
    const QList<Id> &selected = taken.value().platform.components.selected;
    EXPECT_TRUE(selected.contains(text("gpu-operator")));
    EXPECT_EQ(presetOf(selected, {}, shippedCatalog().components().components),
              ComponentPreset::NotebooksOnly);
    EXPECT_EQ(presetChange(taken.value(), ComponentPreset::NotebooksOnly, shippedCatalog()),
              PresetChange());
}

TEST(ComponentEdits, EveryPresetHoldsWhatItsComponentsNeed)
{
    for (const ComponentPreset preset : kComponentPresets) {
        const Result<Plan> plan = takePreset(aPlan().plan(), preset, shippedCatalog());
        ASSERT_TRUE(plan);
        const QList<Id> &selected = plan.value().platform.components.selected;
        EXPECT_TRUE(comesWith(plan.value(), selected, shippedCatalog()).isEmpty());
        EXPECT_EQ(presetOf(selected, {}, shippedCatalog().components().components), preset);
    }
}

} // namespace
} // namespace kf
