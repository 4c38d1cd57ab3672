// SPDX-License-Identifier: GPL-3.0-or-later
// Times as pages say them.
#include "core/words/work_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(WorkWords, SayWaitsInMilliseconds)
{
    EXPECT_EQ(waitText(0.05, Digits::Exact, Wording()), QStringLiteral("50 ms"));
    EXPECT_EQ(waitText(2.0, Digits::Exact, Wording()), QStringLiteral("2000 ms"));
}

/// 40 GB at 1 GB/s are 40 s, not 0.01 hours; 60 TB are 16.67 hours; 96 TB, read 400 times at
/// 20 GB/s, 22.22 days, as the run that it makes so long.
TEST(WorkWords, SayReadingInSecondsBelowAnHourAndInDaysAboveTwo)
{
    EXPECT_EQ(readingText(40.0 / 3600.0, Digits::Exact, Wording()), QStringLiteral("40 s"));
    EXPECT_EQ(readingText(0.0, Digits::Exact, Wording()), QStringLiteral("0 s"));
    EXPECT_EQ(readingText(60000.0 / 3600.0, Digits::Exact, Wording()),
              QStringLiteral("16.67 hours"));
    EXPECT_EQ(readingText(96000.0 * 400.0 / 20.0 / 3600.0, Digits::Exact, Wording()),
              QStringLiteral("22.22 days"));
}

} // namespace
} // namespace kf
