// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/report/shared_figures.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

QList<SharedFigure> figuresOfCopy(const Plan &plan, const SharedWithout &without)
{
    Evaluations figures;
    for (const Plan &state : sharedStates(plan, without))
        figures.append(std::make_shared<const Evaluation>(evaluate(state, test::shippedCatalog())));
    return sharedFigures(figures, without, test::shippedCatalog(), QLocale::c());
}

TEST(SharedFigures, StayWhereOnlyNamesAreReplaced)
{
    const Plan plan = examplePlan(test::text("acme"), test::zones()).value();
    const QList<SharedFigure> figures = figuresOfCopy(plan, {false, false, false, true});
    EXPECT_EQ(sharedFiguresText(figures).toStdString(),
              "Every figure of the copy is as it is here: peak, required, run-out, storage, power "
              "and cost.");
}

TEST(SharedFigures, SayThatTheCostGoesWithThePrices)
{
    const Plan plan = examplePlan(test::text("acme"), test::zones()).value();
    const QList<SharedFigure> figures = figuresOfCopy(plan, {true, true, true, true});
    const SharedFigure *cost = nullptr;
    for (const SharedFigure &figure : figures) {
        // What is needed, and when, is no matter of prices.
        EXPECT_NE(figure.name, test::text("Required, GPUs"));
        EXPECT_NE(figure.name, test::text("Runs out"));
        if (figure.name == test::text("Cost a year"))
            cost = &figure;
    }
    ASSERT_NE(cost, nullptr);
    EXPECT_TRUE(cost->causes.prices);
    EXPECT_FALSE(cost->causes.people);
    EXPECT_FALSE(cost->causes.groupNames);
    EXPECT_TRUE(sharedFiguresText(figures).contains(test::text("without prices")));
}

} // namespace
} // namespace kf
