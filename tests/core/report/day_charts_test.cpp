// SPDX-License-Identifier: GPL-3.0-or-later
// The day as charts: which groups have a row of their own.
#include "core/evaluate/evaluate.h"
#include "core/report/charts.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

/// Group g1 needs 1 GPU all day, g2 needs 2 and so on.
Evaluation aDayOf(int groups)
{
    test::PlanBuilder builder = aPlan();
    for (int i = 1; i <= groups; ++i)
        builder.withGroup(qPrintable(QStringLiteral("g%1").arg(i)), GroupKind::Serving, "h100")
            .withCells("typical", allDay(i));
    return evaluate(builder, Catalog());
}

TEST(HeatMapChart, HasARowForEachGroupInTheOrderOfTheSheet)
{
    const ChartSpec chart = heatMapChart(aDayOf(40), 0);
    EXPECT_EQ(chart.form, ChartForm::HeatMap);
    ASSERT_EQ(chart.series.size(), 40);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("g1"));
    EXPECT_EQ(chart.series.last().values, QList<double>(24, 40.0));
    EXPECT_EQ(chart.categories.size(), 24);
    EXPECT_EQ(chart.markedCategory, 0); // every hour is as high: the first one
}

TEST(HeatMapChart, OfMoreGroupsShowsTheLargestAndTheOthersInOne)
{
    const ChartSpec chart = heatMapChart(aDayOf(41), 0);
    ASSERT_EQ(chart.series.size(), 13);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("g30")); // 30 to 41 are the twelve largest
    EXPECT_EQ(chart.series.last().role, SeriesRole::Others);
    EXPECT_EQ(chart.series.last().values.first(), 435.0); // 1 + 2 + ... + 29 = 29 x 30 / 2
}

TEST(HeatMapChart, ShowsOnlyWhatCountsUnderTheKey)
{
    const Evaluation figures = evaluate(aPlan()
                                            .withGroup("etl", GroupKind::Scheduled, "t4")
                                            .withCells("typical", allDay(2.0))
                                            .withGroup("chat", GroupKind::Serving, "h100")
                                            .withCells("typical", allDay(8.0)),
                                        Catalog());
    const ChartSpec chart = heatMapChart(figures, 0, QStringLiteral("h100"));
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("chat"));
}

} // namespace
} // namespace kf
