// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_difference.h"
#include "tests/core/plan/merge_support.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::edited;
using test::PlanEdit;
using test::text;

PlanDifference
differenceOf(const Plan &base, const PlanEdit &mine, const PlanEdit &theirs, MergeChoices how = {})
{
    const Plan ofMine = edited(base, mine);
    const Plan ofTheirs = edited(base, theirs);
    const PlanMerge merge = mergePlans(base, ofMine, ofTheirs, how, test::zones());
    return planDifference(
        base, ofMine, ofTheirs, merge, test::shippedCatalog(), Wording(QLocale::c()));
}

PlanEdit addLake(const char *name, double gb)
{
    return [name, gb](Plan &plan) {
        Dataset lake;
        lake.id = text("lake");
        lake.name = text(name);
        lake.tier = text("nvme");
        lake.existingGb = gb;
        plan.storage.datasets.append(lake);
    };
}

TEST(PlanDifferences, SayByWhatThingsDifferThatBothHaveAdded)
{
    const PlanDifference difference =
        differenceOf(aPlan(), addLake("Lake", 10.0), addLake("Pond", 20.0));
    ASSERT_EQ(difference.rows.size(), 1);
    const DifferenceRow &row = difference.rows.first();
    EXPECT_EQ(row.mine.toStdString(), "added (name: Lake, data that exist: 10 GB)");
    EXPECT_EQ(row.theirs.toStdString(), "added (name: Pond, data that exist: 20 GB)");
    EXPECT_EQ(row.merged.toStdString(), "to decide");
}

/// Theirs stands in the merged plan only under its new id, and is called there what it was.
TEST(PlanDifferences, NameBothThingsThatAreKept)
{
    const PlanDifference difference =
        differenceOf(aPlan(),
                     addLake("Lake", 10.0),
                     addLake("Pond", 20.0),
                     {std::nullopt, {}, {}, {{IdKind::Dataset, text("lake")}}});
    ASSERT_EQ(difference.rows.size(), 2);
    EXPECT_EQ(difference.rows[0].what.toStdString(), "Lake");
    EXPECT_EQ(difference.rows[1].what.toStdString(), "Pond");
}

TEST(PlanDifferences, SayWhatWasChangedOfAThingThatTheOtherHasRemoved)
{
    const Plan base = edited(aPlan(), addLake("Lake", 10.0));
    const PlanDifference difference = differenceOf(
        base,
        [](Plan &plan) { plan.storage.datasets[0].mutate().existingGb = 30.0; },
        [](Plan &plan) { plan.storage.datasets.clear(); });
    ASSERT_EQ(difference.rows.size(), 1);
    const DifferenceRow &row = difference.rows.first();
    EXPECT_EQ(row.before.toStdString(), "is there");
    EXPECT_EQ(row.mine.toStdString(), "changed (data that exist: 30 GB)");
    EXPECT_EQ(row.theirs.toStdString(), "removed");
}

} // namespace
} // namespace kf
