// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/words/cost_words.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

QString verdictOf(const Plan &plan)
{
    const Catalog &catalog = test::shippedCatalog();
    return costVerdict(evaluate(plan, catalog), CatalogView(plan.catalog, catalog), Wording());
}

Plan acme()
{
    return examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value();
}

} // namespace

TEST(CostVerdict, SaysOfWhichAcceleratorTheNumberToOwnIsNotKnown)
{
    Plan plan = acme();
    for (Price &price : plan.cost.prices) {
        if (price.device == QLatin1String("dgx-h100"))
            price.unitPrice.reset();
    }
    const QString verdict = verdictOf(plan);
    EXPECT_TRUE(verdict.contains(QStringLiteral("not known how many H100 SXM5 80 GB")))
        << verdict.toStdString();
    EXPECT_FALSE(verdict.contains(QStringLiteral("rent what is above"))) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(QChar(0x2265))) << verdict.toStdString(); // at least
}

TEST(CostVerdict, WaitsForTheFirstPrice)
{
    Plan plan = acme();
    plan.cost.prices.clear();
    plan.cost.cloud.clear();
    EXPECT_EQ(verdictOf(plan), QStringLiteral("No prices yet"));
}

} // namespace kf
