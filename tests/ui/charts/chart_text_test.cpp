// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_text.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aDay;
using test::aForecast;

TEST(ChartText, SumsUpADay)
{
    // The lowest sum is at 06: 1 + 9 + 7 + 10 = 27.
    EXPECT_EQ(summaryText(aDay(), {}),
              QStringLiteral("Stacked bars, 24 place(s). Highest 67 GPUs at 14, lowest 27 GPUs at "
                             "06. Required: 81 GPUs."));
}

TEST(ChartText, SumsUpLinesByTheirEnds)
{
    const QString text = summaryText(aForecast(), {});
    EXPECT_TRUE(text.contains(QStringLiteral("Supply: from 120 GPUs to 184 GPUs.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Marked: runs out 2027-10.")));
}

TEST(ChartText, SaysWhatWillStandInAnEmptyChart)
{
    ChartSpec spec;
    EXPECT_FALSE(summaryText(spec, {}).isEmpty());
    spec.emptyText = QStringLiteral("Add a group to see its day.");
    EXPECT_EQ(summaryText(spec, {}), spec.emptyText);
}

TEST(ChartText, ReadsLinesWithoutATotal)
{
    const Readout at = readout(aForecast(), {}, 0);
    ASSERT_EQ(at.rows.size(), 3); // supply 120, required 81, peak 67
    EXPECT_EQ(at.rows[0].value, QStringLiteral("120 GPUs"));
    EXPECT_EQ(at.rows[2].value, QStringLiteral("67 GPUs"));
    EXPECT_EQ(readout(aForecast(), {}, 37), Readout());
}

} // namespace

} // namespace kf
