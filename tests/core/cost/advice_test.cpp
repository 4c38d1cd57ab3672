// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/advice.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

/// `busy` hours of `gpus`, 0 in the others.
Hours someHours(int busy, double gpus)
{
    Hours hours{};
    std::fill_n(hours.begin(), busy, gpus);
    return hours;
}

AdviceInput groupWith(const Hours &hours)
{
    AdviceInput input;
    input.group = QStringLiteral("research");
    input.hours = {hours};
    input.dataHours = 0.0;
    input.runsOutMonth = 10;
    return input;
}

PlaceAdvice adviceFor(const AdviceInput &input)
{
    return placeAdvice(input, defaultDayTypes());
}

TEST(PlaceAdvice, RegulationComesBeforeEverything)
{
    AdviceInput input = groupWith(someHours(1, 24.0));
    input.mustStay = true;
    input.isOnlyInCloud = true;
    EXPECT_EQ(adviceFor(input).because(), PlaceQuestion::MustStay);
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::OnPremise);
}

TEST(PlaceAdvice, WhatNobodySellsIsRented)
{
    AdviceInput input = groupWith(someHours(24, 1.0));
    input.isOnlyInCloud = true;
    input.breakEvenHours = 100.0;
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::Cloud);
}

TEST(PlaceAdvice, DataThatTakesMoreThanAWeekKeepsItsGroup)
{
    AdviceInput input = groupWith(someHours(1, 24.0));
    input.dataHours = 168.0;
    EXPECT_NE(adviceFor(input).because(), PlaceQuestion::DataHours);
    input.dataHours = 168.1;
    EXPECT_EQ(adviceFor(input).because(), PlaceQuestion::DataHours);
}

TEST(PlaceAdvice, GpusThatAreBusyBeyondBreakEvenAreWorthOwning)
{
    // 12 hours of 2: mean 1, at least one is busy in 12 x 365 = 4,380 hours.
    AdviceInput input = groupWith(someHours(12, 2.0));
    input.breakEvenHours = 4319.0;
    const PlaceAdvice advice = adviceFor(input);
    EXPECT_EQ(advice.answer(PlaceQuestion::BusyHours).value, 4380.0);
    EXPECT_EQ(advice.because(), PlaceQuestion::BusyHours);
    input.breakEvenHours = 4380.0;
    EXPECT_NE(adviceFor(input).because(), PlaceQuestion::BusyHours);
}

TEST(PlaceAdvice, ABurstyGroupIsMixed)
{
    // 6 hours of 8: mean 2, peak over mean 4.
    const AdviceInput input = groupWith(someHours(6, 8.0));
    EXPECT_EQ(adviceFor(input).answer(PlaceQuestion::PeakOverMean).value, 4.0);
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::Hybrid);
}

TEST(PlaceAdvice, WhatCannotComeInTimeIsRented)
{
    AdviceInput input = groupWith(someHours(24, 1.0));
    input.runsOutMonth = 3;
    input.leadTimeMonths = 4.0;
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::Cloud);
    input.runsOutMonth = 4;
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::OnPremise);
    input.runsOutMonth = std::nullopt;
    EXPECT_EQ(adviceFor(input).recommended(), PlacementKind::OnPremise);
}

TEST(PlaceAdvice, WithoutALeadTimeNothingFollows)
{
    const AdviceInput input = groupWith(someHours(24, 1.0));
    EXPECT_FALSE(adviceFor(input).because());
    EXPECT_FALSE(adviceFor(input).recommended());
}

TEST(PlaceAdvice, AGroupWithoutDemandHasNoRatio)
{
    EXPECT_FALSE(adviceFor(groupWith(Hours{})).answer(PlaceQuestion::PeakOverMean).value);
    EXPECT_EQ(adviceFor(groupWith(Hours{})).answer(PlaceQuestion::BusyHours).value, 0.0);
}

} // namespace
} // namespace kf
