// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace kf {

namespace {

using test::aDay;
using test::aDayOfGroups;
using test::aForecast;
using test::aLoadDuration;
using testing::ElementsAre;

TEST(ChartNumbers, StepsOfAnAxisAreRound)
{
    EXPECT_DOUBLE_EQ(roundStep(1.0), 1.0);
    EXPECT_DOUBLE_EQ(roundStep(1.3), 2.0);
    EXPECT_DOUBLE_EQ(roundStep(21.0), 25.0);
    EXPECT_DOUBLE_EQ(roundStep(260.0), 500.0);
    EXPECT_DOUBLE_EQ(roundStep(0.07), 0.1);
    EXPECT_DOUBLE_EQ(roundStep(0.0), 1.0);
}

TEST(ChartNumbers, TheAxisHoldsStackAndLinesWithRoomAbove)
{
    // The stack peaks at 67, the line stands at 81: 81 x 1.08 = 87.48; four steps of 21.87 -> 25.
    const ValueAxis axis = valueAxis(aDay(), 200.0, 50.0, 1.0);
    EXPECT_DOUBLE_EQ(axis.bottom, 0.0);
    EXPECT_DOUBLE_EQ(axis.top, 87.48);
    EXPECT_THAT(axis.ticks(), ElementsAre(0.0, 25.0, 50.0, 75.0));
}

/// Three lines of text high, of 87.48: a step of 100 or 50 would give one or two ticks, 40 has room
/// for three.
TEST(ChartNumbers, ALowAxisHasThreeTicks)
{
    EXPECT_THAT(valueAxis(aDay(), 48.0, 50.0, 1.0).ticks(), ElementsAre(0.0, 40.0, 80.0));
}

/// Charts below each other share a scale: the axis reaches as high as the largest of them needs.
TEST(ChartNumbers, TheAxisReachesItsLeastTop)
{
    ChartSpec small = aDay();
    small.leastTop = 400.0; // x 1.08 = 432
    EXPECT_DOUBLE_EQ(valueAxis(small, 200.0, 50.0, 1.0).top, 432.0);
    small.leastTop = 10.0; // the line at 81 is higher
    EXPECT_DOUBLE_EQ(valueAxis(small, 200.0, 50.0, 1.0).top, 87.48);
}

TEST(ChartNumbers, AnAxisOfNothingStillHasALength)
{
    const ValueAxis axis = valueAxis(aDayOfGroups(0), 200.0, 50.0, 1.0);
    EXPECT_LT(axis.bottom, axis.top);
}

TEST(ChartNumbers, HeightsAreSumsOfPartsWhereTheyAreStacked)
{
    const QList<double> day = heights(aDay());
    ASSERT_EQ(day.size(), 24);
    EXPECT_DOUBLE_EQ(day[0], 42.0);  // 16 + 8 + 1 + 3 + 6 + 8
    EXPECT_DOUBLE_EQ(day[14], 67.0); // 18 + 12 + 1 + 14 + 22
    ChartSpec beside = aDay();
    beside.form = ChartForm::Bars;
    EXPECT_DOUBLE_EQ(heights(beside)[14], 22.0); // the largest group
}

TEST(ChartNumbers, TheSmallestPartsBecomeOthers)
{
    // Groups of 1 to 20 GPUs: the twelve largest need 9 to 20, the rest 1 + 2 + ... + 8 = 36.
    const ChartSpec few = withFewParts(aDayOfGroups(20));
    ASSERT_EQ(few.series.size(), 13);
    EXPECT_EQ(few.series[0].id, QStringLiteral("g8"));
    EXPECT_EQ(few.series[12].role, SeriesRole::Others);
    EXPECT_DOUBLE_EQ(few.series[12].values[5], 36.0);
    EXPECT_DOUBLE_EQ(heights(few)[5], 210.0);
}

TEST(ChartNumbers, TwelvePartsStayAsTheyAre)
{
    EXPECT_EQ(withFewParts(aDayOfGroups(12)), aDayOfGroups(12));
}

TEST(ChartNumbers, OthersThatAreThereAlreadyTakeTheRest)
{
    ChartSpec spec = aDayOfGroups(13);
    ChartSeries others;
    others.role = SeriesRole::Others;
    others.values = QList<double>(24, 100.0);
    spec.series.append(others);
    const ChartSpec few = withFewParts(spec);
    ASSERT_EQ(few.series.size(), 13);
    EXPECT_DOUBLE_EQ(few.series[12].values[0], 101.0); // 100 and the group of 1
}

TEST(ChartNumbers, HoursAreSpansAndMonthsArePoints)
{
    const CategoryPlaces hours{aDay()};
    EXPECT_DOUBLE_EQ(hours.left(), -0.5);
    EXPECT_DOUBLE_EQ(hours.right(), 23.5);
    EXPECT_EQ(hours.at(13.6), 14);
    const CategoryPlaces months{aForecast()};
    EXPECT_DOUBLE_EQ(months.left(), 0.0);
    EXPECT_DOUBLE_EQ(months.right(), 36.0);
    EXPECT_EQ(months.at(24.4), 24);
}

TEST(ChartNumbers, AnAxisOfNumbersPlacesSpansByTheirLength)
{
    ChartSpec spec = aLoadDuration();
    spec.positions[1] = 100.0; // the first level lasts 100 hours only
    const CategoryPlaces hours(spec);
    EXPECT_DOUBLE_EQ(hours.right(), 8760.0);
    EXPECT_DOUBLE_EQ(hours.end(0), 100.0);
    EXPECT_EQ(hours.at(99.0), 0);
    EXPECT_EQ(hours.at(101.0), 1);
}

TEST(ChartNumbers, NothingButMissingNumbersAndZeroesIsNothing)
{
    ChartSpec spec = aDayOfGroups(1);
    EXPECT_TRUE(hasNumbers(spec));
    spec.series[0].values.fill(kNoValue);
    EXPECT_FALSE(hasNumbers(spec));
    spec.series[0].values[3] = 0.0; // a group that has no numbers yet
    EXPECT_FALSE(hasNumbers(spec));
    spec.series[0].values[4] = -1.0;
    EXPECT_TRUE(hasNumbers(spec));
    EXPECT_FALSE(hasNumbers(ChartSpec()));
}

} // namespace

} // namespace kf
