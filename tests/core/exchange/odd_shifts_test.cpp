// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of few rows, of shifts, and of texts whose columns stand between blanks.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

/// What comes of the sheet where hours that no row names count as 0.
GroupImport withoutGaps(const QString &sheet, ImportChoices choices = {})
{
    choices.emptyHoursAreZero = true;
    return oddImport(sheet, choices);
}

Line between(int begin, int end, double number)
{
    Line hours(kHoursPerDay, 0.0);
    for (int hour = begin; hour != end; hour = (hour + 1) % kHoursPerDay)
        hours[hour] = number;
    return hours;
}

// Few rows

TEST(OddFewRows, BelowAHeadingForHoursAreHours)
{
    for (const char *form : {"%1", "%1:00", "2027-01-11 %1:00"}) {
        QString sheet = QStringLiteral("Team;Hour;GPUs\n");
        for (int hour = 10; hour < 15; ++hour)
            sheet += QStringLiteral("Vision;") + QString::fromLatin1(form).arg(hour) +
                     QStringLiteral(";8\n");
        EXPECT_EQ(oddImport(sheet).read.open.value(0).option, QStringLiteral("--map \"=0\""))
            << form;
        const GroupImport import = withoutGaps(sheet);
        EXPECT_EQ(oddQuestions(import), "") << form;
        EXPECT_EQ(oddNames(import), QStringList{QStringLiteral("Vision")}) << form;
        EXPECT_EQ(oddHours(import), between(10, 15, 8.0)) << form;
    }
}

TEST(OddFewRows, OfSeveralTeamsAtOneTimeAreOfThatTime)
{
    const GroupImport import =
        withoutGaps(QStringLiteral("Team;Hour;GPUs\nVision;9;5\nSearch;9;7\nSpeech;10;3\n"));
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 3);
    EXPECT_EQ(oddHours(import, 1), between(9, 10, 7.0));
    EXPECT_EQ(oddHours(import, 2), between(10, 11, 3.0));
}

/// "Hours" above two numbers says how long a project runs, not when.
TEST(OddFewRows, BelowHoursInThePluralAreAskedAbout)
{
    const GroupImport import =
        oddImport(QStringLiteral("Project;Hours;GPUs\nVision;8;4\nSearch;24;16\n"));
    EXPECT_THAT(oddQuestions(import), HasSubstr("no hours of the day"));
}

TEST(OddFewRows, AndFewColumnsOfClockTimesAreAlike)
{
    const QString sheet = QStringLiteral("Team;09:00;10:00;11:00\nVision;4;8;6\n");
    EXPECT_NE(oddQuestions(oddImport(sheet)), "");
    Line hours = between(9, 10, 4.0);
    hours[10] = 8.0;
    hours[11] = 6.0;
    EXPECT_EQ(oddHours(withoutGaps(sheet)), hours);
}

// Shifts

void expectShifts(const QString &sheet)
{
    ImportChoices choices;
    EXPECT_EQ(oddImport(sheet).read.open.value(0).option, QStringLiteral("--blocks each"))
        << sheet.toStdString();
    choices.blocks = BlockUse::EachHour;
    const GroupImport import = oddImport(sheet, choices);
    EXPECT_EQ(oddQuestions(import), "") << sheet.toStdString();
    ASSERT_EQ(import.read.groups.size(), 2) << sheet.toStdString();
    Line vision = between(8, 20, 8.0); // 8 by day, 2 by night
    for (double &number : vision)
        number = number == 0.0 ? 2.0 : number;
    EXPECT_EQ(oddHours(import), vision) << sheet.toStdString();
    EXPECT_EQ(oddHours(import, 1), Line(24, 3.0)) << sheet.toStdString();
    choices.blocks = BlockUse::Shared; // 12 hours share 24 GPUs, and 24 share 3
    EXPECT_EQ(oddHours(oddImport(sheet, choices), 1), Line(24, 0.125)) << sheet.toStdString();
}

TEST(OddShifts, StandInOneColumnOrInTwo)
{
    expectShifts(QStringLiteral("Team;Time;GPUs\nVision;08:00-20:00;8\nVision;20:00-08:00;2\n"
                                "Search;00:00-24:00;3\n"));
    expectShifts(QStringLiteral("Team;From;To;GPUs\nVision;08:00;20:00;8\nVision;20:00;08:00;2\n"
                                "Search;00:00;24:00;3\n"));
    expectShifts(
        QStringLiteral("Team;Start;End;GPUs\nVision;8;20;8\nVision;20;8;2\nSearch;0;24;3\n"));
}

TEST(OddShifts, ThatMeetAreAskedAbout)
{
    ImportChoices choices;
    choices.blocks = BlockUse::EachHour;
    const QString sheet =
        QStringLiteral("Team;From;To;GPUs\nVision;08:00;20:00;8\nVision;10:00;12:00;4\n");
    EXPECT_THAT(oddQuestions(oddImport(sheet, choices)), HasSubstr("this time twice"));
    choices.twice = TwiceUse::Sum;
    Line hours = between(8, 20, 8.0);
    hours[10] = hours[11] = 12.0;
    EXPECT_EQ(oddHours(withoutGaps(sheet, choices)), hours);
}

// Columns between blanks

GroupImport importOfBlanks(const QString &text)
{
    EXPECT_EQ(guessedSeparator(text), QChar(u' ')) << text.left(40).toStdString();
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    return importOf(sheetFromCsv(text, guessedSeparator(text)).value(),
                    choices,
                    aPlan(),
                    test::shippedCatalog());
}

TEST(OddBlanks, SeparateWhatRWrites)
{
    QString down = QStringLiteral("\"hour\" \"Vision\" \"Search\"\n"); // no heading above the rows
    QString across = QStringLiteral("\"team\"");
    QString each = QStringLiteral("team hour gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        down += QStringLiteral("\"%1\" %2 %3 2\n").arg(hour + 1).arg(hour).arg(kOddDay[hour]);
        across += QStringLiteral(" \"h%1\"").arg(twoDigits(hour));
        each += QStringLiteral("Vision %1 %2\nSearch %1 2\n").arg(hour).arg(kOddDay[hour]);
    }
    across += QStringLiteral("\n\"1\" \"Vision\"");
    for (const double number : kOddDay)
        across += QStringLiteral(" %1").arg(number);
    across +=
        QStringLiteral("\n\"2\" \"Search\"") + QStringLiteral(" 2").repeated(kHoursPerDay) + u'\n';
    for (const QString &sheet : {down, across, each}) {
        const GroupImport import = importOfBlanks(sheet);
        EXPECT_EQ(oddQuestions(import), "") << sheet.toStdString();
        EXPECT_EQ(oddNames(import).join(u'|'), QStringLiteral("Vision|Search"));
        EXPECT_EQ(oddHours(import), kOddDay);
        EXPECT_EQ(oddHours(import, 1), Line(24, 2.0));
    }
}

TEST(OddBlanks, StandWithinNamesWhereColumnsAreAligned)
{
    QString sheet = QStringLiteral("Team         ");
    QString lab = QStringLiteral("Vision lab   ");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        sheet += QStringLiteral("%1").arg(hour, 5);
        lab += QStringLiteral("%1").arg(kOddDay[hour], 5);
    }
    const GroupImport import = importOfBlanks(sheet + u'\n' + lab + u'\n');
    EXPECT_EQ(oddNames(import), QStringList{QStringLiteral("Vision lab")});
    EXPECT_EQ(oddHours(import), kOddDay);
    EXPECT_EQ(guessedSeparator(u"Team name,6 AM,7 AM\nVision lab,1 2,3 4\n"), QChar(u','));
}

} // namespace
} // namespace kf
