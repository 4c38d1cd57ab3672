// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that say a thing once and leave the cells below it empty, or say it of some groups alone:
// what is not said is asked about.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

const Line kNight(24, 2.0);

/// The sheet with all questions that have that word answered so.
GroupImport said(const QString &text, QLatin1StringView word, QLatin1StringView answer)
{
    ImportChoices choices;
    mapWord(choices, word, answer);
    return oddImport(text, choices);
}

QStringList oddOptions(const GroupImport &import)
{
    QStringList options;
    for (const ImportQuestion &question : import.read.open)
        options.append(question.option);
    return options;
}

TEST(OddGaps, AsksWhetherAnEmptyZoneIsTheOneAbove)
{
    const QString sheet = clockHeadings(QStringLiteral("Zone;Team")) +
                          oddRow(QStringLiteral("Asia/Tokyo;Vision")) +
                          oddRow(QStringLiteral(";Search"));
    const GroupImport asked = oddImport(sheet);
    EXPECT_EQ(oddOptions(asked), QStringList{QStringLiteral("--map \"(empty zone)=above\"")});
    EXPECT_EQ(asked.read.open.value(0).where, QStringLiteral("A3"));
    const GroupImport above = said(sheet, kEmptyZone, kAsAbove);
    EXPECT_EQ(oddQuestions(above), "");
    EXPECT_EQ(above.read.groups.value(1).group.timeZone, QStringLiteral("Asia/Tokyo"));
    const GroupImport plan = said(sheet, kEmptyZone, kAsInPlan);
    EXPECT_EQ(oddQuestions(plan), "");
    EXPECT_EQ(plan.read.groups.value(1).group.timeZone, std::nullopt);
}

TEST(OddGaps, AsksWhetherAnEmptyKindIsTheOneAbove)
{
    const QString sheet = clockHeadings(QStringLiteral("Kind;Team")) +
                          oddRow(QStringLiteral("serving;Vision")) +
                          oddRow(QStringLiteral(";Search"));
    EXPECT_EQ(oddOptions(oddImport(sheet)),
              QStringList{QStringLiteral("--map \"(empty kind)=above\"")});
    const GroupImport above = said(sheet, kEmptyKind, kAsAbove);
    EXPECT_EQ(oddQuestions(above), "");
    EXPECT_EQ(above.read.groups.value(1).group.kind, GroupKind::Serving);
}

TEST(OddGaps, AsksWhetherAnEmptyDayIsTheOneAbove)
{
    const QString sheet = clockHeadings(QStringLiteral("Day;Team")) +
                          oddRow(QStringLiteral("Weekday;Vision")) +
                          oddRow(QStringLiteral(";Search"), kNight) +
                          oddRow(QStringLiteral("Weekend;Vision"), Line(24, 1.0)) +
                          oddRow(QStringLiteral(";Search"), Line(24, 3.0));
    EXPECT_EQ(oddOptions(oddImport(sheet)),
              QStringList{QStringLiteral("--map \"(empty day)=above\"")});
    const GroupImport above = said(sheet, kEmptyDay, kAsAbove);
    EXPECT_EQ(oddQuestions(above), "");
    ASSERT_EQ(above.read.groups.size(), 2);
    EXPECT_EQ(oddHoursOf(above, "weekday", 1), kNight);
    EXPECT_EQ(oddHoursOf(above, "weekend", 1), Line(24, 3.0));
}

TEST(OddGaps, TakesAnEmptyDayForEveryDayWhereAPersonSaysSo)
{
    const QString sheet = clockHeadings(QStringLiteral("Day;Team")) +
                          oddRow(QStringLiteral("Weekday;Vision")) +
                          oddRow(QStringLiteral("Weekend;Vision"), Line(24, 1.0)) +
                          oddRow(QStringLiteral(";Search"), kNight);
    const GroupImport every = said(sheet, kEmptyDay, kEveryDay);
    EXPECT_EQ(oddQuestions(every), "");
    EXPECT_EQ(oddHoursOf(every, "weekday", 1), kNight);
    EXPECT_EQ(oddHoursOf(every, "weekend", 1), kNight);
}

TEST(OddGaps, AsksWhetherANameWithADayIsTheDayOfTheGroupBesideIt)
{
    for (const char *name :
         {"Vision (weekend)", "Vision weekend", "Vision - Weekend", "Vision Saturday"}) {
        const QString written = QString::fromLatin1(name);
        const QString sheet = clockHeadings(QStringLiteral("Team")) +
                              oddRow(QStringLiteral("Vision")) + oddRow(written, kNight);
        const GroupImport asked = oddImport(sheet);
        EXPECT_EQ(oddOptions(asked), QStringList{QStringLiteral("--map \"%1=day\"").arg(written)});
        const GroupImport day = oddAnswered(sheet, kDayOfGroup);
        EXPECT_EQ(oddQuestions(day), "") << name;
        ASSERT_EQ(day.read.groups.size(), 1) << name;
        EXPECT_EQ(oddHoursOf(day, "weekday"), kOddDay) << name;
        EXPECT_EQ(oddHoursOf(day, "weekend"), kNight) << name;
        const GroupImport own = oddAnswered(sheet, kTakeRow);
        EXPECT_EQ(oddQuestions(own), "") << name;
        EXPECT_EQ(own.read.groups.size(), 2) << name;
    }
}

TEST(OddGaps, AsksAboutNamesWithADayInATableWithARowForEachHour)
{
    QString sheet = QStringLiteral("Hour;Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;Vision;%2\n%1:00;Vision weekend;2\n")
                     .arg(hour)
                     .arg(kOddDay[hour]);
    EXPECT_EQ(oddOptions(oddImport(sheet)),
              QStringList{QStringLiteral("--map \"Vision weekend=day\"")});
    const GroupImport day = oddAnswered(sheet, kDayOfGroup);
    EXPECT_EQ(oddQuestions(day), "");
    ASSERT_EQ(day.read.groups.size(), 1);
    EXPECT_EQ(oddHoursOf(day, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(day, "weekend"), kNight);
}

TEST(OddGaps, KnowsTheShortFormsOfDaysAtNames)
{
    const GroupImport import =
        oddImport(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision WD")) +
                  oddRow(QStringLiteral("Vision WE"), kNight));
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(import, "weekend"), kNight);
}

TEST(OddGaps, AsksAboutAGroupWithoutTheDaysThatOthersHave)
{
    const QString sheet =
        clockHeadings(QStringLiteral("Team;Day")) + oddRow(QStringLiteral("Vision;Weekday")) +
        oddRow(QStringLiteral("Vision;Weekend"), kNight) + oddRow(QStringLiteral("Search;Weekday"));
    const GroupImport asked = oddImport(sheet);
    EXPECT_EQ(oddQuestions(asked),
              "“Search” has no hours of “Weekend”, and others have; add them, or let missing "
              "hours count as 0");
    EXPECT_EQ(oddOptions(asked), QStringList{QStringLiteral("--map \"=0\"")});
    const GroupImport zero = oddAnswered(sheet, QLatin1StringView("0"));
    EXPECT_EQ(oddQuestions(zero), "");
    ASSERT_EQ(zero.read.groups.size(), 2);
    EXPECT_EQ(oddHoursOf(zero, "weekend", 1), Line(24, 0.0));
    EXPECT_FALSE(zero.read.remarks.isEmpty());
}

TEST(OddGaps, AsksAboutAnEmptyBlockOfHours)
{
    QString head = QStringLiteral("Team");
    QString vision = QStringLiteral("Vision");
    QString search = QStringLiteral("Search");
    for (int column = 0; column < 2 * kHoursPerDay; ++column) {
        const int hour = column % kHoursPerDay;
        const bool isWeekend = column >= kHoursPerDay;
        head += QStringLiteral(";%1 %2:00")
                    .arg(isWeekend ? QStringLiteral("Weekend") : QStringLiteral("Weekday"))
                    .arg(hour, 2, 10, QLatin1Char('0'));
        vision += QStringLiteral(";%1").arg(kOddDay[hour]);
        search += isWeekend ? QStringLiteral(";") : QStringLiteral(";2");
    }
    const GroupImport asked = oddImport(head + u'\n' + vision + u'\n' + search + u'\n');
    EXPECT_EQ(oddQuestions(asked),
              "“Search” has no hours of “Weekend”, and others have; add them, or let missing "
              "hours count as 0");
}

} // namespace
} // namespace kf
