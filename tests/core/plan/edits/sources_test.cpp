// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/sources.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const QString kPath = QStringLiteral("demand/groups/etl/demand/typical/8");

TEST(SetSource, SetsReplacesAndTakesAway)
{
    const Plan before = test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4");
    const Plan quoted =
        setSource(before, kPath, QStringLiteral(" Meter, May "), Standing::Quoted).value();
    EXPECT_EQ(sourceAt(quoted, kPath)->source, QStringLiteral("Meter, May"));
    EXPECT_TRUE(validate(quoted, ZoneTable()).isEmpty());
    const Plan measured =
        setSource(quoted, kPath, QStringLiteral("Meter, June"), Standing::Measured).value();
    ASSERT_EQ(measured.settings.assumptions.size(), 1);
    EXPECT_EQ(sourceAt(measured, kPath)->confidence, Standing::Measured);
    EXPECT_EQ(setSource(measured, kPath, QString(), Standing::Measured).value(), before);
    EXPECT_FALSE(sourceAt(before, kPath).has_value());
}

TEST(SetSource, KeepsTheTextThatStandsThere)
{
    Plan plan = test::aPlan();
    Assumption assumption;
    assumption.path = kPath;
    assumption.text = QStringLiteral("No holidays");
    plan.settings.assumptions = {assumption};
    const Plan after = setSource(plan, kPath, QStringLiteral("HR"), Standing::Decided).value();
    EXPECT_EQ(sourceAt(after, kPath)->text, QStringLiteral("No holidays"));
}

TEST(SetSource, NeedsAPlace)
{
    EXPECT_FALSE(setSource(test::aPlan(), {}, QStringLiteral("x"), Standing::Assumed).ok());
}

} // namespace
} // namespace kf
