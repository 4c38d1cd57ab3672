// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/examples.h"

#include <gtest/gtest.h>

namespace kf {

TEST(Examples, AreListedByTheNamesOfTheirPlans)
{
    const QList<Example> all = examples();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0].id, QStringLiteral("acme"));
    EXPECT_EQ(all[1].id, QStringLiteral("empty"));
    EXPECT_EQ(all[2].id, QStringLiteral("philly"));
    for (const Example &example : all) {
        const Result<Plan> plan = examplePlan(example.id, ZoneTable());
        ASSERT_TRUE(plan.ok()) << example.id.toStdString();
        EXPECT_EQ(example.name, plan.value().settings.name);
    }
}

} // namespace kf
