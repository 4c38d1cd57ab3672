// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

const Id kDgx = QStringLiteral("dgx");

/// Three months of demand, all of it on premises, served by systems of 8 GPUs.
CapacityInput threeMonths()
{
    CapacityInput input;
    input.peak = {10.0, 20.0, 30.0};
    input.peakOutsideCloud = input.peak;
    input.supply = {16.0, 24.0, 24.0};
    input.choice = SystemChoice{kDgx, 8.0};
    return input;
}

CapacityPolicy policy(double headroom, int sizeAtMonth)
{
    CapacityPolicy result;
    result.headroom = headroom;
    result.sizeAtMonth = sizeAtMonth;
    return result;
}

} // namespace

TEST(RequiredGpus, RoundsUpAfterHeadroomButNotForNoise)
{
    // 10 x 1.2 = 12 although 1.2 is not exact; 10.01 x 1.2 = 12.012 -> 13.
    EXPECT_EQ(requiredGpus({0.0, 10.0, 10.01}, 0.2), (QList<double>{0.0, 12.0, 13.0}));
    EXPECT_EQ(requiredGpus({4.0 + 0.5e-9, 4.0 + 2e-9}, 0.0), (QList<double>{4.0, 5.0}));
}

TEST(SupplyByMonth, CountsWhatIsInServiceUntilItRetires)
{
    const QList<SupplyStep> steps{
        {kDgx, 0, 2, 8.0}, {kDgx, 1, std::nullopt, 4.0}, {kDgx, 9, 12, 1.0}};
    EXPECT_EQ(supplyByMonth(steps, 3), (QList<double>{8.0, 12.0, 4.0, 4.0}));
}

TEST(CapacityForecast, FindsTheFirstMonthThatIsShortAndWhenToOrder)
{
    CapacityPolicy leadTime = policy(0.0, 2);
    leadTime.leadTimeMonths = 5.0;
    const AcceleratorForecast forecast = capacityForecast(threeMonths(), leadTime);
    EXPECT_EQ(forecast.runsOutMonth, 2); // 30 > 24; 20 <= 24
    EXPECT_EQ(forecast.orderMonth, -3.0);
    EXPECT_FALSE(capacityForecast(threeMonths(), policy(0.0, 2)).orderMonth.has_value());
    // With headroom 12 <= 16, 24 <= 24, 36 > 24.
    EXPECT_EQ(capacityForecast(threeMonths(), policy(0.2, 2)).runsOutMonth, 2);
    // 25 % headroom: 12.5 -> 13, 25 > 24.
    EXPECT_EQ(capacityForecast(threeMonths(), policy(0.25, 2)).runsOutMonth, 1);
}

TEST(CapacityForecast, BuysWholeSystemsAndSpares)
{
    CapacityPolicy spares = policy(0.2, 1);
    spares.spareSystems = 2.0;
    const AcceleratorForecast forecast = capacityForecast(threeMonths(), spares);
    // 20 x 1.2 = 24 = 3 systems of 8, and 2 spares.
    EXPECT_EQ(forecast.systems, (SystemsNeeded{kDgx, 5.0}));
    EXPECT_FALSE(forecast.systemsUnknown);
}

TEST(CapacityForecast, NeedsNoSystemsWhereNothingIsRequired)
{
    CapacityInput input = threeMonths();
    input.peakOutsideCloud = {0.0, 0.0, 0.0}; // all of it in the cloud
    CapacityPolicy spares = policy(0.2, 1);
    spares.spareSystems = 2.0;
    const AcceleratorForecast forecast = capacityForecast(input, spares);
    EXPECT_EQ(forecast.peak, input.peak);
    EXPECT_EQ(forecast.required, (QList<double>{0.0, 0.0, 0.0}));
    EXPECT_FALSE(forecast.systems.has_value());
    EXPECT_FALSE(forecast.systemsUnknown);
    EXPECT_FALSE(forecast.runsOutMonth.has_value());
}

TEST(CapacityForecast, AsksWhereNoSystemIsKnown)
{
    CapacityInput input = threeMonths();
    input.choice.reset();
    EXPECT_TRUE(capacityForecast(input, policy(0.0, 1)).systemsUnknown);
    input.choice = SystemChoice{kDgx, 0.0};
    EXPECT_TRUE(capacityForecast(input, policy(0.0, 1)).systemsUnknown);
    input.asksForSystems = false;
    EXPECT_FALSE(capacityForecast(input, policy(0.0, 1)).systemsUnknown);
}

TEST(CapacityForecast, KeepsUnknownSupplyAndDemandUnknown)
{
    CapacityInput input = threeMonths();
    input.supply = QList<std::optional<double>>(3);
    EXPECT_FALSE(capacityForecast(input, policy(0.0, 1)).runsOutMonth.has_value());
    EXPECT_FALSE(capacityForecast(input, policy(0.0, 1)).knowsSupply());
    input = threeMonths();
    input.demandKnown = false;
    const AcceleratorForecast forecast = capacityForecast(input, policy(0.0, 2));
    EXPECT_FALSE(forecast.known);
    EXPECT_FALSE(forecast.runsOutMonth.has_value());
    EXPECT_FALSE(forecast.systems.has_value());
}

TEST(LargestSystem, TakesTheFirstByIdOnTies)
{
    const SystemChoice four{QStringLiteral("a-four"), 4.0};
    const SystemChoice eight{QStringLiteral("c-eight"), 8.0};
    const SystemChoice other{QStringLiteral("b-eight"), 8.0};
    EXPECT_EQ(largestSystem({four, eight, other})->device, other.device);
    EXPECT_EQ(largestSystem({other, eight, four})->device, other.device);
    EXPECT_FALSE(largestSystem({}).has_value());
}

TEST(RequiredTotal, SumsAcceleratorsButNotTheExcept)
{
    AcceleratorForecast gpus;
    gpus.required = {3.0, 4.0};
    AcceleratorForecast cores;
    cores.required = {100.0, 100.0};
    const QMap<AcceleratorKey, AcceleratorForecast> forecasts{{QStringLiteral("a100"), gpus},
                                                              {QStringLiteral("h100"), gpus},
                                                              {QStringLiteral("cpu-core"), cores}};
    EXPECT_EQ(requiredTotal(forecasts, QStringLiteral("cpu-core"), 1), (QList<double>{6.0, 8.0}));
}

/// Systems of 8 GPUs beside 16 that stand. The first order lasts to month 2: 26 - 16 = 10, two
/// systems, so 32. Month 4 lacks 41 - 32 = 9, two systems, so 48; month 6 lacks 50 - 48 = 2, one.
TEST(LaterOrders, FollowGrowthBeyondWhatWasOrdered)
{
    AcceleratorForecast forecast;
    forecast.required = {10.0, 20.0, 26.0, 30.0, 41.0, 40.0, 50.0, 99.0};
    forecast.supply = QList<std::optional<double>>(7, 16.0);
    forecast.supply.append(std::nullopt); // nobody knows what is missing in month 7
    EXPECT_EQ(laterOrders(forecast, 1, 16.0, 8.0), (QList<SystemOrder>{{4, 2.0}, {6, 1.0}}));
    EXPECT_TRUE(laterOrders(forecast, 1, 40.0, 8.0).isEmpty()); // 16 + 40 last to the end
}

} // namespace kf
