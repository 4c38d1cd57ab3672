// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/time_words.h"

#include <gtest/gtest.h>

namespace kf {

TEST(TimeWords, CountMonthsFromTheStartOfThePlan)
{
    Plan plan;
    plan.settings.start = Month{2027, 1};
    EXPECT_EQ(monthText(plan, 8), QStringLiteral("2027-09"));
}

TEST(TimeWords, TakeAClockOverMidnight)
{
    EXPECT_EQ(clockText(-30), QStringLiteral("23:30"));
    EXPECT_EQ(clockText(24 * 60 + 15), QStringLiteral("00:15"));
}

TEST(TimeWords, EndTheDayAtTwentyFourHours)
{
    EXPECT_EQ(hoursText(14, 14), QStringLiteral("14:00 to 15:00"));
    EXPECT_EQ(hoursText(22, 23), QStringLiteral("22:00 to 24:00"));
}

TEST(TimeWords, NameAZoneByItsCity)
{
    EXPECT_EQ(zoneText(QStringLiteral("America/Los_Angeles")), QStringLiteral("Los Angeles"));
    EXPECT_EQ(zoneText(QStringLiteral("UTC")), QStringLiteral("UTC"));
}

TEST(TimeWords, WriteADateForPeopleAndForPrograms)
{
    const QDate date(2027, 3, 28);
    EXPECT_EQ(dateText(date, QLocale(QLocale::English)), QStringLiteral("28 Mar 2027"));
    EXPECT_EQ(dateText(date, QLocale::c()), QStringLiteral("2027-03-28"));
}

} // namespace kf
