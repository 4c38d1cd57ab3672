// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "tests/support/plan_builder.h"
#include "ui/document/evaluator.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {
namespace {

/// So many groups that no machine works them out within half a frame.
constexpr int kManyGroups = 12000;

Plan manyGroups(double gpus)
{
    test::PlanBuilder builder = test::aPlan();
    for (int i = 0; i < kManyGroups; ++i)
        builder.withGroup(qPrintable(QStringLiteral("g%1").arg(i)), GroupKind::Serving, "h100")
            .withCells("typical", test::allDay(gpus));
    return builder;
}

TEST(Evaluator, AnswersAtOnceWhileThatIsQuick)
{
    const Catalog catalog;
    Evaluator evaluator(catalog);
    const QSignalSpy finished(&evaluator, &Evaluator::finished);
    evaluator.request(test::aPlan(), {}, 1);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(evaluator.isUpdating());
    EXPECT_EQ(evaluator.revision(), 1U);
}

TEST(Evaluator, WorksBesideTheWindowWhereItIsSlowAndTheNewestWins)
{
    const Catalog catalog;
    Evaluator evaluator(catalog);
    evaluator.request(manyGroups(1.0), {}, 1); // nobody knows yet how long it takes
    const QSignalSpy finished(&evaluator, &Evaluator::finished);
    evaluator.request(manyGroups(2.0), {}, 2);
    EXPECT_TRUE(evaluator.isUpdating());
    EXPECT_EQ(evaluator.revision(), 1U);
    evaluator.request(manyGroups(3.0), {}, 3);
    evaluator.request(manyGroups(4.0), {}, 4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !evaluator.isUpdating(); }, 60000));
    EXPECT_EQ(finished.count(), 1); // what was overtaken never reports
    EXPECT_EQ(evaluator.revision(), 4U);
    EXPECT_DOUBLE_EQ(evaluator.newest()->demand.total.peak, 4.0 * kManyGroups);
}

} // namespace
} // namespace kf
