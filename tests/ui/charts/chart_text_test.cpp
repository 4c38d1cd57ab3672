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
    EXPECT_EQ(summaryText(aDay()),
              QStringLiteral("Stacked bars, 24 place(s). Highest 67 GPUs at 14, lowest 27 GPUs at "
                             "06. Required: 81 GPUs."));
}

TEST(ChartText, SumsUpLinesByTheirEnds)
{
    const QString text = summaryText(aForecast());
    EXPECT_TRUE(text.contains(QStringLiteral("Supply: from 120 GPUs to 184 GPUs.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Marked: runs out 2027-10.")));
}

TEST(ChartText, SaysWhatWillStandInAnEmptyChart)
{
    ChartSpec spec;
    EXPECT_FALSE(summaryText(spec).isEmpty());
    spec.emptyText = QStringLiteral("Add a group to see its day.");
    EXPECT_EQ(summaryText(spec), spec.emptyText);
}

TEST(ChartText, WritesLargeAmountsInLargeUnits)
{
    EXPECT_EQ(amountText(1'940'000.0, unitScale(Unit::Gigabytes, 1'940'000.0)),
              QStringLiteral("1.94 PB"));
    EXPECT_EQ(amountText(640.0, unitScale(Unit::Gigabytes, 640.0)), QStringLiteral("640 GB"));
    EXPECT_EQ(amountText(22'000.0, unitScale(Unit::Watts, 30'600.0)), QStringLiteral("22 kW"));
    EXPECT_EQ(amountText(0.2, unitScale(Unit::Share, 1.0)), QStringLiteral("20 %"));
    EXPECT_EQ(amountText(kNoValue, unitScale(Unit::Gpus, 1.0)), QStringLiteral("–"));
}

TEST(ChartText, WritesFewDecimals)
{
    EXPECT_EQ(numberText(40.5), QStringLiteral("40.5"));
    EXPECT_EQ(numberText(153.84), QStringLiteral("153.8"));
    EXPECT_EQ(numberText(100.0), QStringLiteral("100"));
    EXPECT_EQ(numberText(1234.56), QStringLiteral("1235"));
    EXPECT_EQ(numberText(-0.001), QStringLiteral("0"));
}

TEST(ChartText, ReadsLinesWithoutATotal)
{
    const Readout at = readout(aForecast(), 0);
    ASSERT_EQ(at.rows.size(), 3); // supply 120, required 81, peak 67
    EXPECT_EQ(at.rows[0].value, QStringLiteral("120 GPUs"));
    EXPECT_EQ(at.rows[2].value, QStringLiteral("67 GPUs"));
    EXPECT_EQ(readout(aForecast(), 37), Readout());
}

} // namespace

} // namespace kf
