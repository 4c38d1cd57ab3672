// SPDX-License-Identifier: GPL-3.0-or-later
// Weekdays, weekends and dates of sheets: split, gathered or asked about, never silently mixed.
#include "core/exchange/date_text.h"
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(OddDays, OffersWhatAWeekendAloneCanBecome)
{
    const QString sheet =
        clockHeadings(QStringLiteral("Team;Day")) + oddRow(QStringLiteral("Vision;Sat+Sun"));
    const GroupImport split = oddAnswered(sheet, kDaysSplit);
    EXPECT_EQ(oddQuestions(split), "");
    EXPECT_EQ(oddHoursOf(split, "weekend"), kOddDay);
    EXPECT_EQ(oddHoursOf(split, "weekday"), Line(24, 0.0));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kDaysTogether)), kOddDay);
    const GroupImport without = oddAnswered(sheet, kDaysWeekdays);
    EXPECT_TRUE(without.read.groups.isEmpty());
    EXPECT_EQ(without.read.leftOut.value(0).where, QStringLiteral("row 2"));
}

TEST(OddDays, AsksWhatTheDatesOfAWeekBecomeInAPlanOfOneDayType)
{
    const QString sheet = oddWeek(QStringLiteral("yyyy-MM-dd"));
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(oddQuestions(asked),
              "The sheet has weekdays and weekends, and the plan has one day type; what do they "
              "become?");
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--days split"));
    EXPECT_EQ(asked.read.open[0].answers.size(), 3);
    const GroupImport split = oddAnswered(sheet, kDaysSplit); // Mon-Fri 4 to 8, Sat and Sun 9, 10
    EXPECT_EQ(oddQuestions(split), "");
    EXPECT_EQ(oddHoursOf(split, "weekday"), Line(24, 8.0));
    EXPECT_EQ(oddHoursOf(split, "weekend"), Line(24, 10.0));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kDaysTogether)), Line(24, 10.0));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kDaysWeekdays)), Line(24, 8.0));
}

TEST(OddDays, SaysWhatItMadeOfWeekdaysAndWeekendsAndOffersTheRest)
{
    const QString sheet = clockHeadings(QStringLiteral("Team;Day")) +
                          oddRow(QStringLiteral("Vision;Mon-Fri")) +
                          oddRow(QStringLiteral("Vision;Sa & So"), Line(24, 30.0));
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 30.0));
    ASSERT_EQ(import.read.offers.size(), 1);
    EXPECT_EQ(import.read.offers[0].answers.size(), 2);
    const GroupImport together =
        oddImport(sheet, answeredChoices({}, import.read.offers[0], kDaysTogether));
    EXPECT_EQ(oddHours(together), Line(24, 30.0)); // the larger of both rows, all day
    EXPECT_EQ(together.read.groups.size(), 1);
}

TEST(OddDays, AsksWhetherDaysOrMonthsStandFirst)
{
    // 4/1 to 10/1: a week of January by the day, or first days of seven months
    const QString sheet = oddWeek(QStringLiteral("d/M/yyyy"));
    const GroupImport asked = oddImport(sheet);
    ASSERT_GE(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].ask, ImportAsk::Dates);
    EXPECT_EQ(asked.read.open[0].answers.size(), 2);
    ImportChoices choices = answeredChoices({}, asked.read.open[0], kDayFirst);
    choices.days = SheetDaysUse::Split;
    EXPECT_EQ(oddHoursOf(oddImport(sheet, choices), "weekend"), Line(24, 10.0));
    // By the month: of the firsts of April to October 2027 May's and August's are on weekends.
    choices = answeredChoices(choices, asked.read.open[0], kMonthFirst);
    EXPECT_EQ(oddHoursOf(oddImport(sheet, choices), "weekend"), Line(24, 8.0));
    EXPECT_EQ(oddHoursOf(oddImport(sheet, choices), "weekday"), Line(24, 10.0));
}

TEST(OddDays, LetsOneClearDateSayTheOrderOfAll)
{
    // 11/1 to 17/1/2027, Monday to Sunday: from the 13th on only the day can stand first
    ImportChoices choices;
    choices.days = SheetDaysUse::Split;
    const GroupImport import = oddImport(oddWeek(QStringLiteral("d/M/yyyy"), 11), choices);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 15.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 17.0));
}

TEST(OddDays, TakesDatesOfWeekdaysForWeekdaysWhereThePlanHasThem)
{
    const Plan plan = aPlan().withDayTypes({{"weekday", 261}, {"weekend", 104}});
    QString sheet = oddWeek(QStringLiteral("yyyy-MM-dd"));
    sheet.truncate(sheet.indexOf(QStringLiteral("2027-01-09"))); // Monday to Friday
    const GroupImport import = oddImport(sheet, {}, plan);
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 8.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 0.0));
}

TEST(OddDays, TakesDatesAcrossForDaysOfOneGroup)
{
    QString sheet = QStringLiteral("Hour;2027-01-04;2027-01-05;2027-01-09\n"); // Mon, Tue, Sat
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;8;9;3\n").arg(hour);
    ImportChoices choices;
    choices.days = SheetDaysUse::Split;
    mapWord(choices, kNameWord, QStringLiteral("Vision"));
    const GroupImport import = oddImport(sheet, choices);
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 9.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 3.0));
}

TEST(OddDays, ReadsNamesOfMonthsAndShortYears)
{
    ImportChoices choices;
    choices.days = SheetDaysUse::Together;
    for (const char *format : {"d MMM yyyy",
                               "dd-MMM-yy",
                               "MMMM d, yyyy",
                               "ddd d MMM yyyy",
                               "d.M.yy",
                               "yyyy\u5e74M\u6708d\u65e5"}) {
        const GroupImport import = oddImport(oddWeek(QString::fromUtf8(format)), choices);
        EXPECT_EQ(oddQuestions(import), "") << format;
        EXPECT_EQ(oddHours(import), Line(24, 10.0)) << format; // as many as the last day says
    }
    DateForm form = DateForm::Plain;
    EXPECT_EQ(dateOf(QStringLiteral("4. März 2027"), form), QDate(2027, 3, 4));
    EXPECT_EQ(dateOf(QStringLiteral("4 de enero de 2027"), form), QDate(2027, 1, 4));
    EXPECT_EQ(dateOf(QStringLiteral("1/5/27"), form), QDate(2027, 1, 5));
    EXPECT_EQ(form, DateForm::Unclear);
    EXPECT_EQ(dateOf(QStringLiteral("20/1/27"), form), QDate(2027, 1, 20));
    EXPECT_EQ(form, DateForm::DayFirst);
    EXPECT_FALSE(dateOf(QStringLiteral("04-01-27"), form)); // of 2027, or of 2004
}

/// Above columns of groups a day heads the columns beside it where all days head as many; else a
/// person says so.
TEST(OddDays, ARowOfDaysAboveGroupsHeadsTheColumnsBesideThem)
{
    const auto sheetOf = [](const QString &days, const QString &names) {
        QString text = days + u'\n' + names + u'\n';
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1:00;9;3;4;1\n").arg(hour);
        return text;
    };
    const QString names = QStringLiteral("Hour;Vision;Search;Vision;Search");
    const GroupImport import = oddImport(sheetOf(QStringLiteral(";Weekday;;Weekend;"), names));
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 2);
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 9.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 4.0));
    EXPECT_EQ(oddHoursOf(import, "weekday", 1), Line(24, 3.0));
    EXPECT_EQ(oddHoursOf(import, "weekend", 1), Line(24, 1.0));
    const GroupImport asked = oddImport(sheetOf(
        QStringLiteral(";Weekday;;;Weekend"), QStringLiteral("Hour;Vision;Search;Speech;Vision")));
    ASSERT_FALSE(asked.read.open.isEmpty());
    EXPECT_TRUE(asked.read.open[0].question.contains(QStringLiteral("column")));
}

TEST(OddDays, TheSecondHourOfADayOfTwentyFiveIsTakenByItsLetter)
{
    for (const char *hours : {"2:00;2B:00", "2A:00;2B:00", "02:00;02B:00"}) {
        QString heading = QStringLiteral("Team;0:00;1:00;") + QString::fromUtf8(hours);
        QString row = QStringLiteral("Vision;1;1;1;7");
        for (int hour = 3; hour < kHoursPerDay; ++hour) {
            heading += QStringLiteral(";%1:00").arg(hour);
            row += QStringLiteral(";1");
        }
        const GroupImport import = oddImport(heading + u'\n' + row + u'\n');
        EXPECT_EQ(oddQuestions(import), "") << hours;
        EXPECT_EQ(oddHours(import).value(2), 7.0) << hours;
    }
}

} // namespace
} // namespace kf
