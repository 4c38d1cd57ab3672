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

/// 40 GB at 1 GB/s are 40 s, not 0.01 hours; 60 TB are 16.67 hours.
TEST(WorkWords, SayReadingInSecondsBelowAnHour)
{
    EXPECT_EQ(readingText(40.0 / 3600.0, Digits::Exact, Wording()), QStringLiteral("40 s"));
    EXPECT_EQ(readingText(0.0, Digits::Exact, Wording()), QStringLiteral("0 s"));
    EXPECT_EQ(readingText(60000.0 / 3600.0, Digits::Exact, Wording()),
              QStringLiteral("16.67 hours"));
}

} // namespace
} // namespace kf
