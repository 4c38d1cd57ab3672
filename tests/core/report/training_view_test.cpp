// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/report/training_view.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

/// 7e9 parameters x 16 B are 112 GB; no machine stands or is chosen: nobody knows what one holds.
TEST(TrainingView, WithoutASystemMachinesAreNotKnownInsteadOfTooSmall)
{
    Plan plan = test::aPlan().withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
    TrainingRun run;
    run.id = test::text("model");
    run.group = test::text("research");
    run.parameters = 7e9;
    run.tokens = 2e11;
    plan.workloads.trainingRuns.append(run);
    const Catalog catalog = test::shippedCatalog();
    const Evaluation figures = evaluate(plan, catalog);
    const auto view = trainingView(figures, catalog, run.id, Wording());
    ASSERT_TRUE(view);
    ASSERT_EQ(view->cards.size(), 3);
    for (const TrainingCard &card : view->cards.mid(1)) {
        EXPECT_TRUE(card.fits);
        EXPECT_FALSE(card.memoryThere);
        EXPECT_FALSE(card.days);
        EXPECT_TRUE(card.remark.startsWith(QStringLiteral("Not known")))
            << card.remark.toStdString();
    }
}

} // namespace
} // namespace kf
