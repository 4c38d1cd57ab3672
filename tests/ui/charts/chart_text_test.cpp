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

TEST(ChartText, WritesLikeThePersonReads)
{
    ChartSpec spec;
    spec.unit = Unit::Gigabytes;
    spec.categories = {QStringLiteral("2027-01")};
    spec.series = {{{}, QStringLiteral("Data"), SeriesRole::Part, {1'940'000.0}}};
    EXPECT_EQ(readout(spec, {}, 0).rows[0].value, QStringLiteral("1.94 PB"));
    // 1,940,000 GB / 1.073741824 / 1024^2 = 1.72 PiB
    const QLocale german(QLocale::German, QLocale::Germany);
    const UnitChoice units{.data = DataUnit::Binary};
    EXPECT_EQ(readout(spec, Wording(german, units), 0).rows[0].value, QStringLiteral("1,72 PiB"));
}

/// "target 50 ms" stands at the end of its line and says its value.
TEST(ChartText, CallsALineWithoutANameAsItsEndDoes)
{
    ChartSpec spec = aForecast();
    spec.series = {spec.series.constFirst()};
    spec.series[0].name.clear();
    spec.series[0].endLabel = QStringLiteral("target 50 ms");
    const Readout at = readout(spec, {}, 0);
    ASSERT_FALSE(at.rows.isEmpty());
    EXPECT_EQ(at.rows[0].name.toStdString(), "target 50 ms");
    EXPECT_EQ(at.rows[0].value.toStdString(), "");
}

/// A line along the top of a stack is its total: one of the two says it.
TEST(ChartText, SaysATotalOnce)
{
    ChartSpec spec;
    spec.form = ChartForm::StackedAreas;
    spec.categories = {QStringLiteral("7")};
    spec.series = {{{}, QStringLiteral("owned"), SeriesRole::Part, {1.77}},
                   {{}, QStringLiteral("rented"), SeriesRole::Part, {0.04}},
                   {{}, QStringLiteral("together"), SeriesRole::Total, {1.81}}};
    EXPECT_EQ(readout(spec, {}, 0).text().count(QStringLiteral("1.81")), 1);
    spec.series[2].values = {2.5}; // another total
    EXPECT_TRUE(readout(spec, {}, 0).text().contains(QStringLiteral("together 2.5")));
}

TEST(ChartText, ReadsLinesWithoutATotal)
{
    const Readout at = readout(aForecast(), {}, 0);
    ASSERT_EQ(at.rows.size(), 3); // supply 120, required 81, peak 67
    EXPECT_EQ(at.rows[0].value, QStringLiteral("120 GPUs"));
    EXPECT_EQ(at.rows[2].value, QStringLiteral("67 GPUs"));
    EXPECT_EQ(readout(aForecast(), {}, 37), Readout());
    // What is marked in a month is said there, after its numbers.
    const ReadoutRow marked = readout(aForecast(), {}, 9).rows.constLast();
    EXPECT_EQ(marked.name, QStringLiteral("runs out 2027-10"));
    EXPECT_TRUE(marked.value.isEmpty());
}

} // namespace

} // namespace kf
