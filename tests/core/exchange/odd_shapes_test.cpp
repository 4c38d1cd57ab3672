// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets whose headings stand in two lines, count rows, or make a day only together: read as they
// are meant, or asked about.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

const Line kFlat(24, 2.0);

/// A row for each hour: what `times` says of it, then the day of one group and 2 of another.
QString hoursBelow(const QString &headings, const std::function<QString(int)> &times)
{
    QString sheet = headings;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1;%2;2\n").arg(times(hour)).arg(kOddDay[hour]);
    return sheet;
}

QString plainTime(int hour)
{
    return QStringLiteral("%1:00").arg(hour);
}

void expectVisionAndSearch(const GroupImport &import, const std::string &sheet)
{
    EXPECT_EQ(oddQuestions(import), "") << sheet;
    EXPECT_EQ(oddNames(import), (QStringList{QStringLiteral("Vision"), QStringLiteral("Search")}))
        << sheet;
    EXPECT_EQ(oddHours(import), kOddDay) << sheet;
    EXPECT_EQ(oddHours(import, 1), kFlat) << sheet;
}

std::string notesOf(const GroupImport &import)
{
    QStringList texts;
    for (const ImportRemark &remark : import.read.remarks)
        texts.append(remark.text);
    return texts.join(u'|').toStdString();
}

// Accelerators beside names

TEST(OddShapes, TakeARowOfAcceleratorsBesideTheNames)
{
    const char *const cards = ";a100-sxm4-80;h100-pcie-80\n";
    const QStringList headings{
        QString::fromLatin1(cards) + QStringLiteral("Hour;Vision;Search\n"),
        QStringLiteral("GPU") + QString::fromLatin1(cards) + QStringLiteral("Hour;Vision;Search\n"),
        QStringLiteral("Hour;Vision;Search\n") + QString::fromLatin1(cards),
        QStringLiteral("Team;Vision;Search\nHour") + QString::fromLatin1(cards)};
    for (const QString &each : headings) {
        const GroupImport import = oddImport(hoursBelow(each, plainTime));
        expectVisionAndSearch(import, each.toStdString());
        ASSERT_EQ(import.read.groups.size(), 2);
        EXPECT_EQ(import.read.groups[0].group.accelerator, QStringLiteral("a100-sxm4-80"));
        EXPECT_EQ(import.read.groups[1].group.accelerator, QStringLiteral("h100-pcie-80"));
    }
}

// Weekdays and weekends beside each other

TEST(OddShapes, TakePairsOfDaysUnderEachHour)
{
    const QStringList forms{QStringLiteral("%1;"),    // the second cell was merged with the first
                            QStringLiteral("%1;%1"),  // or says the hour again
                            QStringLiteral("%1:00;"), //
                            QStringLiteral("%1:00;%1:00")};
    for (const QString &form : forms) {
        QString hours;
        QString days;
        QString row = QStringLiteral("Vision");
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            hours += u';' + form.arg(twoDigits(hour));
            days += QStringLiteral(";Weekday;Weekend");
            row += QStringLiteral(";%1;2").arg(kOddDay[hour]);
        }
        for (const bool areDaysBelow : {true, false}) {
            const QString sheet = areDaysBelow
                                      ? QStringLiteral("Team") + hours + u'\n' + days + u'\n' + row
                                      : days + u'\n' + QStringLiteral("Team") + hours + u'\n' + row;
            const GroupImport import = oddImport(sheet + u'\n');
            EXPECT_EQ(oddQuestions(import), "") << sheet.toStdString();
            ASSERT_EQ(import.read.groups.size(), 1) << sheet.toStdString();
            EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay) << sheet.toStdString();
            EXPECT_EQ(oddHoursOf(import, "weekend"), kFlat) << sheet.toStdString();
        }
    }
}

TEST(OddShapes, TakePairsOfDaysBesideEachHour)
{
    QString sheet = QStringLiteral("Hour;Day;Vision\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;Weekday;%2\n;Weekend;2\n")
                     .arg(twoDigits(hour))
                     .arg(kOddDay[hour]);
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(import, "weekend"), kFlat);
}

// Times in two columns

TEST(OddShapes, TakeFromAndTo)
{
    const QList<std::function<QString(int)>> times{
        [](int h) { return QStringLiteral("%1:00;%2:00").arg(twoDigits(h), twoDigits(h + 1)); },
        [](int h) { return QStringLiteral("%1:00;%2:00").arg(h).arg((h + 1) % kHoursPerDay); },
        [](int h) { return QStringLiteral("%1;%2").arg(h).arg(h + 1); },
        [](int h) {
            return QStringLiteral("%1:00;%1:59").arg(twoDigits(h));
        }};
    for (const auto &each : times) {
        for (const char *words : {"From;To", "Start;End", "Von;Bis"}) {
            const QString heading = QString::fromLatin1(words);
            expectVisionAndSearch(
                oddImport(hoursBelow(heading + QStringLiteral(";Vision;Search\n"), each)), words);
        }
    }
    QString table = QStringLiteral("From;To;Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        table += QStringLiteral("%1;%2;Vision;%3\n%1;%2;Search;2\n")
                     .arg(hour)
                     .arg(hour + 1)
                     .arg(kOddDay[hour]);
    expectVisionAndSearch(oddImport(table), "From;To;Team;GPUs");
}

TEST(OddShapes, TakeAnHourAndItsHalfOfTheDay)
{
    const auto clock = [](int hour) {
        return QString::number(hour % 12 == 0 ? 12 : hour % 12);
    };
    const auto half = [](int hour) {
        return hour < 12 ? QStringLiteral("AM") : QStringLiteral("PM");
    };
    const QString headings = QStringLiteral("Hour;AM/PM;Vision;Search\n");
    expectVisionAndSearch(
        oddImport(hoursBelow(headings, [&](int h) { return clock(h) + u';' + half(h); })), "each");
    const GroupImport merged = oddImport(hoursBelow(
        headings, [&](int h) { return clock(h) + u';' + (h % 12 == 0 ? half(h) : QString()); }));
    expectVisionAndSearch(merged, "merged");
    EXPECT_THAT(notesOf(merged), HasSubstr("AM and PM stand once"));
    QString table = QStringLiteral("Hour;AM/PM;Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        table += QStringLiteral("%1;%2;Vision;%3\n%1;%2;Search;2\n")
                     .arg(clock(hour), half(hour))
                     .arg(kOddDay[hour]);
    expectVisionAndSearch(oddImport(table), "long");
}

// Numbers of rows

TEST(OddShapes, TakeNumbersOfRowsForNoHours)
{
    for (const char *heading : {"#", "No.", ""}) { // the hours begin at six, the rows are counted
        QString sheet = QString::fromLatin1(heading) + QStringLiteral(";Hour;Vision;Search\n");
        for (int row = 0; row < kHoursPerDay; ++row) {
            const int hour = (row + 6) % kHoursPerDay;
            sheet += QStringLiteral("%1;%2;%3;2\n").arg(row + 1).arg(hour).arg(kOddDay[hour]);
        }
        const GroupImport import = oddImport(sheet);
        expectVisionAndSearch(import, heading);
        ASSERT_EQ(import.read.leftOut.size(), 1) << heading;
        EXPECT_EQ(import.read.leftOut[0].where, QStringLiteral("column A"));
        EXPECT_EQ(import.read.leftOut[0].reason, QStringLiteral("counts the rows"));
    }
    expectVisionAndSearch(oddImport(clockHeadings(QStringLiteral("#;Team")) +
                                    oddRow(QStringLiteral("1;Vision")) +
                                    oddRow(QStringLiteral("2;Search"), kFlat)),
                          "before the names");
}

TEST(OddShapes, AskWhetherCountedRowsAreHours)
{
    const QString sheet = hoursBelow(QStringLiteral("#;Vision;Search\n"),
                                     [](int row) { return QString::number(row + 1); });
    const GroupImport asked = oddImport(sheet);
    EXPECT_EQ(asked.read.open.value(0).option, QStringLiteral("--hours rows"));
    expectVisionAndSearch(oddAnswered(sheet, kHoursInRows), "answered");
}

TEST(OddShapes, AskAboutAYearAmongTheGroups)
{
    QString sheet = QStringLiteral("Hour;Year;Vision\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;2027;%2\n").arg(hour).arg(kOddDay[hour]);
    EXPECT_EQ(oddImport(sheet).read.open.value(0).option,
              QStringLiteral("--map \"Year=leave-out\""));
    EXPECT_EQ(oddNames(oddAnswered(sheet, kLeaveRowOut)), QStringList{QStringLiteral("Vision")});
}

// Names that are numbers

TEST(OddShapes, TakeCostCentresForNames)
{
    const QStringList names{QStringLiteral("4711"), QStringLiteral("4712")};
    QStringList sheets;
    for (const char *heading : {"Cost centre", "Kostenstelle", "Team", "Group id"})
        sheets.append(clockHeadings(QString::fromLatin1(heading)) + oddRow(QStringLiteral("4711")) +
                      oddRow(QStringLiteral("4712"), kFlat));
    for (const char *heading : {"Hour", "Cost centre", "Team"})
        sheets.append(
            hoursBelow(QString::fromLatin1(heading) + QStringLiteral(";4711;4712\n"), plainTime));
    for (const char *heading : {"Cost centre", "Team"}) {
        QString table = QStringLiteral("Hour;%1;GPUs\n").arg(QString::fromLatin1(heading));
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            table += QStringLiteral("%1:00;4711;%2\n%1:00;4712;2\n").arg(hour).arg(kOddDay[hour]);
        sheets.append(table);
    }
    for (const QString &sheet : std::as_const(sheets)) {
        const std::string head = sheet.left(30).toStdString();
        const GroupImport import = oddImport(sheet);
        EXPECT_EQ(oddQuestions(import), "") << head;
        EXPECT_EQ(oddNames(import), names) << head;
        EXPECT_EQ(oddHours(import), kOddDay) << head;
        EXPECT_EQ(oddHours(import, 1), kFlat) << head;
    }
}

// Days that stand once

TEST(OddShapes, AskWhetherDaysOfALongTableCountForTheRowsBelow)
{
    QString sheet = QStringLiteral("Day;Hour;Team;GPUs\n");
    for (const char *day : {"Weekday", "Weekend"}) {
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            const bool isWeekend = day[4] == 'e';
            sheet += QStringLiteral("%1;%2:00;Vision;%3\n")
                         .arg(hour == 0 ? QString::fromLatin1(day) : QString())
                         .arg(hour)
                         .arg(isWeekend ? 2.0 : kOddDay[hour]);
        }
    }
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"(empty day)=above\""));
    EXPECT_EQ(asked.read.open[0].where, QStringLiteral("A3"));
    EXPECT_EQ(asked.read.open[0].answers.size(), 2);
    const GroupImport above = oddAnswered(sheet, kAsAbove);
    EXPECT_EQ(oddQuestions(above), "");
    EXPECT_EQ(oddHoursOf(above, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(above, "weekend"), kFlat);
}

// Parts of a day below each other

TEST(OddShapes, TakeHalvesOfADayBelowEachOther)
{
    const QStringList forms{QStringLiteral("%1"), QStringLiteral("%1:00"), QStringLiteral("%1h")};
    for (const QString &form : forms) {
        QString sheet;
        for (const int first : {0, 12}) {
            QString heading = QStringLiteral("Team");
            QStringList rows{QStringLiteral("Vision"), QStringLiteral("Search")};
            for (int hour = first; hour < first + 12; ++hour) {
                heading += u';' + form.arg(twoDigits(hour));
                rows[0] += QStringLiteral(";%1").arg(kOddDay[hour]);
                rows[1] += QStringLiteral(";2");
            }
            if (first == 12)
                rows.swapItemsAt(0, 1); // the order of the groups may be another one
            sheet += heading + u'\n' + rows.join(u'\n') + QStringLiteral("\n\n");
        }
        const GroupImport import = oddImport(sheet);
        expectVisionAndSearch(import, form.toStdString());
        EXPECT_THAT(notesOf(import), HasSubstr("2 table(s) below each other"));
    }
}

TEST(OddShapes, AskForAGroupThatOneHalfOfTheDayHasNot)
{
    QString sheet;
    for (const int first : {0, 12}) {
        QString heading = QStringLiteral("Team");
        QString row = first == 0 ? QStringLiteral("Vision") : QStringLiteral("Search");
        for (int hour = first; hour < first + 12; ++hour) {
            heading += u';' + twoDigits(hour);
            row += QStringLiteral(";2");
        }
        sheet += heading + u'\n' + row + u'\n';
    }
    EXPECT_THAT(oddQuestions(oddImport(sheet)),
                HasSubstr("No row of the table gives “Vision” a number for 12:00"));
}

TEST(OddShapes, AskWhatColumnsOfTwoHoursAre)
{
    const QList<std::function<QString(int)>> forms{
        [](int h) { return twoDigits(h) + u'-' + twoDigits(h + 2); },
        [](int h) {
            return twoDigits(h) + u'-' + twoDigits(h + 1);
        }}; // 00 and 01, 02 and 03 ...
    for (const auto &form : forms) {
        QString heading = QStringLiteral("Team");
        QString row = QStringLiteral("Vision");
        Line expected;
        for (int hour = 0; hour < kHoursPerDay; hour += 2) {
            heading += u';' + form(hour);
            row += QStringLiteral(";%1").arg(kOddDay[hour]);
            expected += Line(2, kOddDay[hour]);
        }
        const QString sheet = heading + u'\n' + row + u'\n';
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << heading.toStdString();
        EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--blocks each"));
        EXPECT_EQ(oddHours(oddAnswered(sheet, kBlocksEach)), expected) << heading.toStdString();
    }
}

// Units behind hours

TEST(OddShapes, AskAboutHoursOfSystems)
{
    const QList<std::pair<QString, QString>> forms{
        {QStringLiteral("%1 DGX"), QStringLiteral("dgx")},
        {QStringLiteral("%1 (DGX H100)"), QStringLiteral("dgx h100")},
        {QStringLiteral("%1:00 HGX"), QStringLiteral("hgx")}};
    for (const auto &[form, unit] : forms) {
        const auto heading = [&form](int hour) {
            return form.arg(twoDigits(hour));
        };
        const QString across =
            oddHeadings(QStringLiteral("Team"), heading) + oddRow(QStringLiteral("Vision"));
        const QString down = hoursBelow(QStringLiteral("Hour;Vision;Search\n"), heading);
        for (const QString &sheet : {across, down}) {
            const GroupImport asked = oddImport(sheet);
            ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
            EXPECT_EQ(asked.read.open[0].word, unit);
            const GroupImport taken = oddAnswered(sheet, kTakeRow);
            EXPECT_EQ(oddQuestions(taken), "");
            EXPECT_EQ(oddHours(taken), kOddDay);
        }
    }
}

// Zones and days

TEST(OddShapes, MoveTheDateWithTheHourOfAnotherZone)
{
    ImportChoices choices;
    choices.zone = QStringLiteral("Asia/Tokyo"); // nine hours ahead of UTC
    choices.days = SheetDaysUse::Split;
    mapWord(choices, QStringLiteral("UTC"), QStringLiteral("UTC"));
    const GroupImport import = oddImport(
        QStringLiteral("All times in UTC\n") + oddWeek(QStringLiteral("yyyy-MM-dd")), choices);
    EXPECT_EQ(oddQuestions(import), "");
    // From 15:00 UTC on it is the next day there, 00:00 to 08:59: Tuesday 5 to Friday 8 have 4 to 7
    // then, Saturday 9 has 8, Sunday 10 has 9, Monday 11 has the 10 of Sunday. From 09:00 on each
    // day has its own number: up to 8 on Friday, 10 on Sunday.
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(9, 10.0) + Line(15, 8.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(9, 9.0) + Line(15, 10.0));
}

TEST(OddShapes, SayThatRowsOfDaysCannotMoveWithTheirHours)
{
    ImportChoices choices;
    choices.zone = QStringLiteral("Asia/Tokyo");
    const GroupImport import =
        oddImport(QStringLiteral("All hours in UTC\n") + clockHeadings(QStringLiteral("Team;Day")) +
                      oddRow(QStringLiteral("Vision;Weekday")) +
                      oddRow(QStringLiteral("Vision;Weekend"), kFlat),
                  choices);
    EXPECT_THAT(notesOf(import), HasSubstr("fall on another day"));
    choices.zone = QStringLiteral("UTC");
    const GroupImport same =
        oddImport(QStringLiteral("All hours in UTC\n") + clockHeadings(QStringLiteral("Team;Day")) +
                      oddRow(QStringLiteral("Vision;Weekday")) +
                      oddRow(QStringLiteral("Vision;Weekend"), kFlat),
                  choices);
    EXPECT_THAT(notesOf(same), testing::Not(HasSubstr("fall on another day")));
}

// Ways out

TEST(OddShapes, OfferEveryWayOutWhereHoursAreMissing)
{
    // 24 columns of numbers, of which one is headed with a word
    const QString sheet = oddHeadings(QStringLiteral("Team"),
                                      [](int hour) {
                                          return hour == 21 ? QStringLiteral("Extra")
                                                            : QStringLiteral("%1:00").arg(hour);
                                      }) +
                          oddRow(QStringLiteral("Vision"));
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    ASSERT_EQ(asked.read.open[0].answers.size(), 2);
    EXPECT_EQ(optionOf(asked.read.open[0], asked.read.open[0].answers[0]),
              QStringLiteral("--hours in-order"));
    EXPECT_EQ(optionOf(asked.read.open[0], asked.read.open[0].answers[1]),
              QStringLiteral("--map \"=0\""));
    const GroupImport zero = oddAnswered(sheet, kMissingHoursAreZero);
    EXPECT_EQ(oddQuestions(zero), "");
    EXPECT_EQ(oddHours(zero), kOddDay); // 0 at 21:00 anyway
}

} // namespace
} // namespace kf
