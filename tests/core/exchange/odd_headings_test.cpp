// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the numbers and changes what they say: a zone, a unit, ends of hours, a day
// that is counted from another hour on.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

using testing::HasSubstr;
using testing::Not;

GroupImport inTokyo(const QString &text)
{
    ImportChoices choices;
    choices.zone = QStringLiteral("Asia/Tokyo"); // nine hours ahead of UTC all year
    return oddImport(text, choices);
}

/// The line that the group has when its numbers begin so many hours later.
Line later(int hours)
{
    Line moved = kOddDay;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        moved[(hour + hours) % kHoursPerDay] = kOddDay[hour];
    return moved;
}

QString firstOption(const GroupImport &import)
{
    return import.read.open.value(0).option;
}

TEST(OddHeadings, PlacesTheHoursInTheZoneOfATitle)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *title : {"All hours in UTC", "All times UTC", ";UTC", "Time zone;UTC"}) {
        const GroupImport import = inTokyo(QString::fromLatin1(title) + u'\n' + sheet);
        EXPECT_EQ(oddQuestions(import), "") << title;
        EXPECT_EQ(oddHours(import), later(9)) << title;
    }
}

TEST(OddHeadings, AsksWhetherAZoneInATitleIsThatOfTheHours)
{
    const QString sheet = QStringLiteral("Made 2026-11-30 10:00 UTC\n") +
                          clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    EXPECT_EQ(firstOption(inTokyo(sheet)), QStringLiteral("--map \"UTC=UTC\""));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kZonesOfGroups)), kOddDay);
}

TEST(OddHeadings, AsksForTheZoneOfAShortForm)
{
    for (const char *zone : {"CET", "PST"}) {
        const QString word = QString::fromLatin1(zone);
        const QString sheet =
            oddHeadings(
                QStringLiteral("Team"),
                [&word](int hour) {
                    return QStringLiteral("%1:00 %2").arg(hour, 2, 10, QLatin1Char('0')).arg(word);
                }) +
            oddRow(QStringLiteral("Vision"));
        const GroupImport asked = oddImport(sheet);
        EXPECT_THAT(oddQuestions(asked), Not(HasSubstr("in this order"))) << zone;
        ASSERT_FALSE(asked.read.open.isEmpty()) << zone;
        EXPECT_EQ(asked.read.open[0].word, word);
        EXPECT_EQ(oddHours(oddAnswered(sheet, kZonesOfGroups)), kOddDay) << zone;
    }
}

TEST(OddHeadings, AsksAboutTitlesOfMachinesAndThousands)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *title :
         {"GPU nodes by hour", "DGX H100 systems needed, by hour", "GPUs (thousands)"}) {
        const QString text = QString::fromLatin1(title);
        EXPECT_EQ(firstOption(oddImport(text + u'\n' + sheet)),
                  QStringLiteral("--map \"%1=take\"").arg(text));
    }
    EXPECT_EQ(oddQuestions(oddImport(QStringLiteral("GPUs by hour\n") + sheet)), "");
}

TEST(OddHeadings, AsksAboutAFirstHeadingThatNamesMachines)
{
    for (const char *heading : {"Team (DGX systems)", "Nodes"}) {
        const QString text = QString::fromLatin1(heading);
        EXPECT_EQ(firstOption(oddImport(clockHeadings(text) + oddRow(QStringLiteral("Vision")))),
                  QStringLiteral("--map \"%1=take\"").arg(text));
    }
}

TEST(OddHeadings, AsksAboutARowOfUnitsBelowTheNames)
{
    QString sheet = QStringLiteral("Hour;Vision;Search\n;nodes;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1;%2;2\n").arg(hour).arg(kOddDay[hour]);
    EXPECT_EQ(firstOption(oddImport(sheet)), QStringLiteral("--map \"nodes=leave-out\""));
    const GroupImport without = oddAnswered(sheet, kLeaveRowOut);
    EXPECT_EQ(oddQuestions(without), "");
    ASSERT_EQ(without.read.groups.size(), 1);
    EXPECT_EQ(without.read.groups[0].group.name, QStringLiteral("Search"));
}

TEST(OddHeadings, AsksWhetherHoursFrom0AreEnds)
{
    QString sheet = QStringLiteral("Hour ending;Vision\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1;%2\n").arg(hour).arg(kOddDay[hour]);
    EXPECT_EQ(firstOption(oddImport(sheet)), QStringLiteral("--map \"Hour ending=end\""));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kHoursEnd)), later(23)); // 0 is 23:00 to 24:00
    EXPECT_EQ(oddHours(oddAnswered(sheet, kHoursBegin)), kOddDay);
}

TEST(OddHeadings, SaysThatNumbersFromHalfPastAreShared)
{
    const GroupImport import =
        oddImport(oddHeadings(QStringLiteral("Team"),
                              [](int hour) {
                                  return QStringLiteral("%1:30").arg(hour, 2, 10, QLatin1Char('0'));
                              }) +
                  oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_THAT(oddRemarks(import), HasSubstr("larger of the two"));
}

TEST(OddHeadings, KnowsEndsOfHoursThatBeginElsewhere)
{
    const GroupImport import = oddImport(
        oddHeadings(QStringLiteral("Team"),
                    [](int n) { return QString::number((n + 6) % kHoursPerDay + 1); }) +
        oddRow(QStringLiteral("Vision"))); // 7 is 06:00 to 07:00, 24 is the last hour of the day
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), later(6));
}

TEST(OddHeadings, SaysWhichHourStandsTwiceAndWhichIsMissing)
{
    const QString sheet = oddHeadings(QStringLiteral("Team"),
                                      [](int hour) {
                                          return QStringLiteral("%1").arg(
                                              hour == 4 ? 3 : hour, 2, 10, QLatin1Char('0'));
                                      }) +
                          oddRow(QStringLiteral("Vision"));
    EXPECT_THAT(oddQuestions(oddImport(sheet)), HasSubstr("03 stands twice and 04 is missing"));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kHoursInOrder)), kOddDay);
}

TEST(OddHeadings, OffersNoHalfHoursForTwoDaysSideBySide)
{
    QString head = QStringLiteral("Team");
    QString row = QStringLiteral("Vision");
    for (int column = 0; column < 2 * kHoursPerDay; ++column) {
        head += QStringLiteral(";%1").arg(column % kHoursPerDay, 2, 10, QLatin1Char('0'));
        row += QStringLiteral(";%1").arg(kOddDay[column % kHoursPerDay]);
    }
    const GroupImport asked = oddImport(head + u'\n' + row + u'\n');
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QString());
    EXPECT_TRUE(asked.read.open[0].question.contains(QStringLiteral("00 to 23 twice")));
}

} // namespace
} // namespace kf
