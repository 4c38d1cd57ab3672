// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/zone_table.h"
#include "core/plan/edits/pools.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

/// A catalogue of two kinds of V100.
Catalog twoKinds()
{
    CatalogEntries entries;
    for (const char *id : {"v100-pcie", "v100-sxm"}) {
        AcceleratorEntry entry;
        entry.id = text(id);
        entry.model = text(id);
        entries.gpus.append(entry);
    }
    return Catalog(entries, {}, {});
}

Pool poolOf(const char *id, const char *name, const QList<Id> &accelerators)
{
    Pool pool;
    pool.id = text(id);
    pool.name = text(name);
    pool.accelerators = accelerators;
    return pool;
}

TEST(PutPool, MakesAnIdThatNoPoolOrAcceleratorHas)
{
    const Pool pool = poolOf("", "V100 SXM", {text("v100-sxm"), text("v100-pcie")});
    const Plan plan = putPool(aPlan(), pool, twoKinds()).value();
    ASSERT_EQ(plan.settings.pools.size(), 1);
    EXPECT_EQ(plan.settings.pools[0].id, text("v100-sxm-2"));
    EXPECT_EQ(plan.catalog.gpus.size(), 2);
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

TEST(PutPool, ReplacesThePoolOfItsId)
{
    const Plan before = putPool(aPlan(), poolOf("", "Old", {text("v100-sxm")}), twoKinds()).value();
    Pool pool = before.settings.pools[0];
    pool.name = text("New");
    pool.accelerators.append(text("v100-pcie"));
    const Plan plan = putPool(before, pool, twoKinds()).value();
    ASSERT_EQ(plan.settings.pools.size(), 1);
    EXPECT_EQ(plan.settings.pools[0], pool);
}

TEST(PutPool, RefusesSetsThatOverlapAndNamesThePool)
{
    const Plan before =
        putPool(aPlan(), poolOf("", "First", {text("v100-sxm")}), twoKinds()).value();
    const Result<Plan> overlapping =
        putPool(before, poolOf("", "Second", {text("v100-sxm")}), twoKinds());
    ASSERT_FALSE(overlapping.ok());
    EXPECT_TRUE(overlapping.error().message.contains(text("first")));
    EXPECT_FALSE(putPool(before, poolOf("", "Second", {}), twoKinds()).ok());
    EXPECT_FALSE(putPool(before, poolOf("", " ", {text("v100-pcie")}), twoKinds()).ok());
}

TEST(DeletePool, RefusesWhileAGroupUsesIt)
{
    const Plan before = putPool(aPlan(), poolOf("", "V", {text("v100-sxm")}), twoKinds()).value();
    EXPECT_TRUE(deletePool(before, text("v")).value().settings.pools.isEmpty());
    EXPECT_FALSE(deletePool(before, text("x")).ok());
    Plan used = before;
    Group group;
    group.id = text("etl");
    group.name = text("Nightly");
    group.accelerator = text("v");
    used.demand.groups.append(group);
    const Result<Plan> refused = deletePool(used, text("v"));
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().message.contains(text("Nightly")));
}

} // namespace
} // namespace kf
