// SPDX-License-Identifier: GPL-3.0-or-later
// What the bands of the demand sheet add up to.
#include "core/evaluate/evaluate.h"
#include "core/report/band_sums.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::inHour;

Plan mixedPlan()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "acc")
        .withCells("typical", inHour(2, 6.0))
        .withGroup("night", GroupKind::Scheduled, "other")
        .withCells("typical", inHour(2, 4.0))
        .withGroup("chat", GroupKind::Serving, "acc")
        .withCells("typical", allDay(3.0))
        .withGroup("notebooks", GroupKind::Exploratory, "cpu-core")
        .withCells("typical", allDay(16.0));
}

/// 6 + 4 at 02:00, 10 GPU-hours; serving 3 all day, 72 GPU-hours; together the total of the sheet.
TEST(BandSums, AddUpToTheTotalOfTheSheet)
{
    const Plan plan = mixedPlan();
    const Evaluation figures = evaluate(plan, Catalog());
    const BandSums sums = bandSums(plan, figures.demand, 0, {});
    EXPECT_DOUBLE_EQ(sums[GroupBand::Scheduled].hours[2], 10.0);
    EXPECT_DOUBLE_EQ(sums[GroupBand::Scheduled].gpuHours, 10.0);
    EXPECT_DOUBLE_EQ(sums[GroupBand::Serving].hours[2], 3.0);
    EXPECT_DOUBLE_EQ(sums[GroupBand::Serving].gpuHours, 72.0);
    EXPECT_DOUBLE_EQ(figures.demand.total.hourlyTotal[0][2], 13.0);
    EXPECT_DOUBLE_EQ(sums[GroupBand::CpuCores].hours[2], 16.0);
    EXPECT_FALSE(sums.contains(GroupBand::Exploratory));
}

TEST(BandSums, OfOneAcceleratorLeaveTheOthersOut)
{
    const Plan plan = mixedPlan();
    const Evaluation figures = evaluate(plan, Catalog());
    const BandSums sums = bandSums(plan, figures.demand, 0, QStringLiteral("acc"));
    EXPECT_DOUBLE_EQ(sums[GroupBand::Scheduled].hours[2], 6.0);
    EXPECT_DOUBLE_EQ(sums[GroupBand::Serving].hours[2], 3.0);
    EXPECT_FALSE(sums.contains(GroupBand::CpuCores));
}

/// Half an hour apart, the hours of one group fall on two hours of the plan: in each the slot in
/// which the total is largest counts, so that the bands still add up to it.
TEST(BandSums, AddUpAcrossZonesThatAreHalfAnHourApart)
{
    const Plan plan = aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "acc")
                          .withCells("typical", inHour(10, 6.0))
                          .withTimeZone("Asia/Kolkata")
                          .withGroup("chat", GroupKind::Serving, "acc")
                          .withCells("typical", inHour(4, 3.0));
    const Catalog catalog;
    const Evaluation figures = evaluate(plan, catalog);
    const BandSums sums = bandSums(plan, figures.demand, 0, {});
    for (std::size_t hour = 0; hour < std::size_t(kHoursPerDay); ++hour)
        EXPECT_DOUBLE_EQ(sums[GroupBand::Scheduled].hours[hour] +
                             sums[GroupBand::Serving].hours[hour],
                         figures.demand.total.hourlyTotal[0][hour])
            << hour;
}

TEST(BandSums, OfADifferenceAreThoseThatCameAndWent)
{
    const Plan plan = mixedPlan();
    const Evaluation figures = evaluate(plan, Catalog());
    const BandSums today = bandSums(plan, figures.demand, 0, {});
    BandSums then = today;
    then[GroupBand::Serving].hours[5] = 8.0;
    then[GroupBand::Serving].gpuHours = 77.0;
    then[GroupBand::Exploratory].known = false;
    const BandSums more = difference(then, today);
    EXPECT_DOUBLE_EQ(more[GroupBand::Serving].hours[5], 5.0);
    EXPECT_DOUBLE_EQ(more[GroupBand::Serving].gpuHours, 5.0);
    EXPECT_FALSE(more[GroupBand::Exploratory].known);
}

} // namespace
} // namespace kf
