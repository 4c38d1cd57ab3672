// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measured_burst.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

Result<MeasuredBurst> burstOf(const char *text)
{
    return measuredBurst(QString::fromUtf8(text), Wording());
}

/// Every second: the intervals do not vary at all. Without service times cs2 is 1: (0 + 1) / 2.
TEST(MeasuredBurst, ASteadyStreamIsHalfAsBurstyAsPoisson)
{
    const auto burst = burstOf("time\n0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");
    ASSERT_TRUE(burst);
    EXPECT_EQ(burst.value().arrivals, 11);
    EXPECT_DOUBLE_EQ(burst.value().meanIntervalS, 1.0);
    EXPECT_DOUBLE_EQ(burst.value().ca2, 0.0);
    EXPECT_DOUBLE_EQ(burst.value().burstiness(), 0.5);
}

/// Pairs: five intervals of 0 and five of 2, mean 1, variance 1. Six times of 1 and five of 3:
/// mean 21/11, of the squares 51/11, variance 51/11 - 441/121 = 120/121; over 441/121: 120/441.
TEST(MeasuredBurst, PairsOfRequestsVaryAsMuchAsPoissonAndTimesCount)
{
    const auto burst =
        burstOf("0\t1\n0\t3\n2\t1\n2\t3\n4\t1\n4\t3\n6\t1\n6\t3\n8\t1\n8\t3\n10\t1\n");
    ASSERT_TRUE(burst);
    EXPECT_DOUBLE_EQ(burst.value().ca2, 1.0);
    EXPECT_NEAR(burst.value().cs2, 120.0 / 441.0, 1e-12);
    EXPECT_TRUE(burst.value().hasTimes);
}

TEST(MeasuredBurst, WhatIsNoStreamIsRefused)
{
    EXPECT_FALSE(burstOf(""));
    EXPECT_FALSE(burstOf("1\n2\n3\n"));
    EXPECT_FALSE(burstOf("1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n"));
    EXPECT_FALSE(burstOf("0\n1\n2\n3\nlater\n5\n6\n7\n8\n9\n10\n"));
    EXPECT_FALSE(burstOf("0\t1\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"));
}

TEST(MeasuredBurst, LinesThatCannotBeReadAreNamed)
{
    const auto burst = burstOf("at,took\n0 s,0.1\n1 s,0.2\n2 s,0.1\n");
    ASSERT_FALSE(burst);
    EXPECT_TRUE(burst.error().message.contains(QStringLiteral("line 2 ")));
    EXPECT_TRUE(burst.error().message.contains(QStringLiteral("0 s,0.1")));
}

TEST(MeasuredBurst, TheLastBarSaysThatItHoldsTheRest)
{
    const auto burst = burstOf("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n30\n");
    ASSERT_TRUE(burst);
    EXPECT_TRUE(
        burst.value().intervals.categories.constLast().endsWith(QStringLiteral("and more")));
}

} // namespace
} // namespace kf
