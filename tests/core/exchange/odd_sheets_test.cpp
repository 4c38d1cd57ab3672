// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that look plain and are not: placed right, asked about, or refused, never silently wrong.
#include "core/exchange/csv.h"
#include "core/exchange/group_import.h"
#include "core/exchange/xlsx_cells.h"
#include "core/plan/limits.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace kf {
namespace {

using test::aPlan;
using Line = QList<double>;

const Line kOddDay{0, 0, 0, 0, 0, 0, 4, 8, 16, 24, 24, 24, 16, 24, 24, 24, 16, 8, 4, 2, 0, 0, 0, 0};

GroupImport oddImport(const QString &text, ImportChoices choices = {}, const Plan &plan = aPlan())
{
    if (choices.accelerator.isEmpty())
        choices.accelerator = QStringLiteral("h100-sxm5-80");
    return importOf(sheetFromCsv(text, u';').value(), choices, plan, test::shippedCatalog());
}

QString oddHeadings(const QString &first, const std::function<QString(int)> &of)
{
    QStringList cells{first};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        cells.append(of(hour));
    return cells.join(u';') + u'\n';
}

QString clockHeadings(const QString &first)
{
    return oddHeadings(first, [](int hour) { return QStringLiteral("%1:00").arg(hour); });
}

QString oddRow(const QString &words, const Line &numbers = kOddDay)
{
    QStringList cells{words};
    for (const double number : numbers)
        cells.append(QString::number(number));
    return cells.join(u';') + u'\n';
}

Line oddHours(const GroupImport &import, int group = 0)
{
    return asList(import.read.groups.value(group).group.demand.value(QStringLiteral("typical")));
}

std::string oddQuestions(const GroupImport &import)
{
    QStringList texts;
    for (const ImportQuestion &question : import.read.open)
        texts.append(question.question);
    return texts.join(u'|').toStdString();
}

TEST(OddSheet, TakesNumbersOfGpusForNoHours)
{
    const GroupImport import = oddImport(
        oddHeadings(QStringLiteral("Node"), [](int n) { return QStringLiteral("GPU %1").arg(n); }) +
        oddRow(QStringLiteral("Vision")));
    ASSERT_EQ(import.read.open.size(), 1);
    EXPECT_EQ(import.read.open[0].ask, ImportAsk::WhichHours);
    EXPECT_EQ(import.read.open[0].where, QStringLiteral("column B to column Y"));
}

TEST(OddSheet, AsksAboutAnHourThatStandsThereTwice)
{
    QString text = clockHeadings(QStringLiteral("Team"));
    text.chop(1);
    const GroupImport import = oddImport(text + QStringLiteral(";5:00\n") +
                                         oddRow(QStringLiteral("Vision"), kOddDay + Line{9}));
    EXPECT_EQ(oddQuestions(import), "column G and column Z are chosen for the same; leave one out");
}

TEST(OddSheet, ReadsHalvesOfTheDayByTheTimeBefore)
{
    const auto range = [](int hour) {
        const int from = (hour + 11) % 12 + 1;
        return QStringLiteral("%1-%2 %3")
            .arg(from)
            .arg(hour % 12 + 1)
            .arg(hour < 12 ? QStringLiteral("AM") : QStringLiteral("PM"));
    };
    const GroupImport import =
        oddImport(oddHeadings(QStringLiteral("Team"), range) + oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

TEST(OddSheet, KnowsNoonAndMidnight)
{
    const auto named = [](int hour) {
        if (hour % 12 == 0)
            return hour == 0 ? QStringLiteral("12 midnight") : QStringLiteral("noon");
        return QStringLiteral("%1 %2").arg(hour % 12).arg(hour < 12 ? QStringLiteral("am")
                                                                    : QStringLiteral("pm"));
    };
    const GroupImport import =
        oddImport(oddHeadings(QStringLiteral("Team"), named) + oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

TEST(OddSheet, PlacesTheHoursOfAStatedZoneInTheZoneOfTheGroup)
{
    ImportChoices choices;
    choices.zone = QStringLiteral("Asia/Kolkata"); // five and a half hours ahead, all year
    Line half = kOddDay;                           // each hour of India takes the larger of two
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        half[hour] = std::max(kOddDay[(hour - 6 + 24) % 24], kOddDay[(hour - 5 + 24) % 24]);
    const QString across =
        clockHeadings(QStringLiteral("Hour (UTC)")) + oddRow(QStringLiteral("V"));
    EXPECT_EQ(oddHours(oddImport(across, choices)), half);
    QString down = QStringLiteral("Hour (UTC);Vision\n");
    QString gathered = QStringLiteral("Hour [UTC];Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        down += QStringLiteral("%1:00;%2\n").arg(hour).arg(kOddDay[hour]);
        gathered += QStringLiteral("%1:00;Vision;%2\n").arg(hour).arg(kOddDay[hour]);
    }
    EXPECT_EQ(oddHours(oddImport(down, choices)), half);
    EXPECT_EQ(oddHours(oddImport(gathered, choices)), half);
}

TEST(OddSheet, GathersTwoDaysThatStandBelowEachOther)
{
    QString text = QStringLiteral("Time;Vision\n");
    for (int hour = 0; hour < 2 * kHoursPerDay; ++hour) {
        const bool isSecond = hour >= kHoursPerDay;
        text += QStringLiteral("2027-01-0%1 %2:00;%3\n")
                    .arg(isSecond ? 5 : 4)
                    .arg(hour % kHoursPerDay, 2, 10, QLatin1Char('0'))
                    .arg(isSecond ? 3.0 : kOddDay[hour]);
    }
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    Line largest = kOddDay;
    for (double &value : largest)
        value = std::max(value, 3.0);
    EXPECT_EQ(oddHours(import), largest);
}

TEST(OddSheet, ReadsTimesThatMonitoringCountsFrom1970)
{
    QString text = QStringLiteral("timestamp;team;gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) // 2027-01-05 00:00 UTC and on
        text += QStringLiteral("%1;Vision;%2\n").arg(1799107200 + hour * 3600).arg(kOddDay[hour]);
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

TEST(OddSheet, LetsOneClearNumberOfALongTableSayTheMarkOfAll)
{
    QString text = QStringLiteral("hour;team;gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;Vision;%2\n")
                    .arg(hour)
                    .arg(hour == 0 ? QStringLiteral("8,5") : QStringLiteral("1.234"));
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), Line{8.5} + Line(23, 1234.0));
}

TEST(OddSheet, TakesAWeekendForNoWholeWeek)
{
    const QString head = clockHeadings(QStringLiteral("Team;Day"));
    const GroupImport alone = oddImport(head + oddRow(QStringLiteral("Vision;Weekend")));
    EXPECT_EQ(oddQuestions(alone),
              "The sheet has hours of weekends alone, and the plan has one day type; what do they "
              "become?");
    const GroupImport workdays = oddImport(head + oddRow(QStringLiteral("Vision;Mon-Fri")));
    EXPECT_EQ(oddQuestions(workdays), "");
    ASSERT_FALSE(workdays.read.remarks.isEmpty());
    EXPECT_TRUE(workdays.read.remarks[0].text.contains(QStringLiteral("weekdays alone")));
}

Line oddHoursOf(const GroupImport &import, const char *dayType)
{
    return asList(
        import.read.groups.value(0).group.demand.value(QString::fromLatin1(dayType), Hours{}));
}

/// What comes of the sheet when its first question gets that answer.
GroupImport oddAnswered(const QString &text, QLatin1StringView answer)
{
    const GroupImport asked = oddImport(text);
    return oddImport(text, answeredChoices({}, asked.read.open.value(0), answer));
}

/// One group with as many GPUs all day as the day of January 2027 says, for a whole week.
QString oddWeek(const QString &dateFormat, int firstDay = 4) // the 4th is a Monday
{
    QString text = QStringLiteral("Date;Hour;Team;GPUs\n");
    for (int day = firstDay; day < firstDay + 7; ++day) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1;%2:00;Vision;%3\n")
                        .arg(QDate(2027, 1, day).toString(dateFormat))
                        .arg(hour)
                        .arg(day);
    }
    return text;
}

TEST(OddSheet, OffersWhatAWeekendAloneCanBecome)
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

TEST(OddSheet, AsksWhatTheDatesOfAWeekBecomeInAPlanOfOneDayType)
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

TEST(OddSheet, SaysWhatItMadeOfWeekdaysAndWeekendsAndOffersTheRest)
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

TEST(OddSheet, AsksWhetherDaysOrMonthsStandFirst)
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

TEST(OddSheet, LetsOneClearDateSayTheOrderOfAll)
{
    // 11/1 to 17/1/2027, Monday to Sunday: from the 13th on only the day can stand first
    ImportChoices choices;
    choices.days = SheetDaysUse::Split;
    const GroupImport import = oddImport(oddWeek(QStringLiteral("d/M/yyyy"), 11), choices);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 15.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 17.0));
}

TEST(OddSheet, TakesDatesOfWeekdaysForWeekdaysWhereThePlanHasThem)
{
    const Plan plan = aPlan().withDayTypes({{"weekday", 261}, {"weekend", 104}});
    QString sheet = oddWeek(QStringLiteral("yyyy-MM-dd"));
    sheet.truncate(sheet.indexOf(QStringLiteral("2027-01-09"))); // Monday to Friday
    const GroupImport import = oddImport(sheet, {}, plan);
    EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 8.0));
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 0.0));
}

TEST(OddSheet, SaysByHowMuchATotalDiffersFromItsRows)
{
    Line wrong = kOddDay; // 218 GPU-hours, twice 436; the total says 441
    for (double &hour : wrong)
        hour *= 2.0;
    wrong[9] += 5.0;
    const GroupImport import =
        oddImport(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) +
                  oddRow(QStringLiteral("Search")) + oddRow(QStringLiteral("Total"), wrong));
    EXPECT_EQ(import.read.groups.size(), 2);
    ASSERT_EQ(import.read.leftOut.size(), 1);
    EXPECT_EQ(import.read.leftOut[0].reason,
              QStringLiteral("is called a sum, but has 441 GPU-hours, and rows 2 to 3 have 436 "
                             "together"));
}

TEST(OddSheet, GathersDaysByTheirShortNames)
{
    QString text = clockHeadings(QStringLiteral("Gruppe;Tag"));
    for (const char *day : {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"})
        text += oddRow(QStringLiteral("Vision;%1").arg(QLatin1StringView(day)));
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.read.groups[0].dayTypes.size(), 2);
}

TEST(OddSheet, RefusesASecondTableWithOtherHours)
{
    const auto later = [](int hour) {
        return QStringLiteral("%1:00").arg((hour + 6) % kHoursPerDay);
    };
    const GroupImport import =
        oddImport(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) +
                  oddHeadings(QStringLiteral("Team"), later) + oddRow(QStringLiteral("Search")));
    ASSERT_EQ(import.read.open.size(), 1);
    EXPECT_EQ(import.read.open[0].where, QStringLiteral("row 3"));
    EXPECT_TRUE(import.read.open[0].question.contains(QStringLiteral("second table")));
}

TEST(OddSheet, AsksForTheNameOfTheOnlyGroup)
{
    QString text = QStringLiteral("Hour;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;%2\n").arg(hour).arg(kOddDay[hour]);
    const GroupImport asked = oddImport(text);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_TRUE(asked.read.open[0].canBeTyped);
    const GroupImport named =
        oddImport(text, answeredChoices({}, asked.read.open[0], QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(named), "");
    EXPECT_EQ(named.read.groups.value(0).group.name, QStringLiteral("Vision"));
}

TEST(OddSheet, CallsPlacesOfATurnedSheetAsTheFileDoes)
{
    QString text = QStringLiteral("Hour;Vision;Vision\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;%2;%3\n")
                    .arg(hour)
                    .arg(hour == 2 ? QStringLiteral("?") : QString::number(kOddDay[hour]))
                    .arg(kOddDay[hour]);
    const GroupImport import = oddImport(text);
    ASSERT_EQ(import.read.open.size(), 1);
    EXPECT_EQ(import.read.open[0].where, QStringLiteral("B4")); // the title, 00:00, 01:00, 02:00
    EXPECT_EQ(rowLabel(import.content, 1), QStringLiteral("B"));
    EXPECT_EQ(columnLabel(import.content, 3), QStringLiteral("4"));
    const auto twice = [](const ImportRemark &remark) {
        return remark.text.contains(QStringLiteral("“Vision” stands in column B as well"));
    };
    EXPECT_TRUE(std::any_of(import.read.remarks.begin(), import.read.remarks.end(), twice));
}

TEST(OddSheet, TellsGroupsOfOneNameApartByTheirAccelerators)
{
    Plan plan = aPlan()
                    .withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80")
                    .withGroup("vision-2", GroupKind::Exploratory, "l40s");
    for (Shared<Group> &group : plan.demand.groups)
        group.mutate().name = QStringLiteral("Vision");
    ImportChoices choices;
    choices.mode = ImportMode::Update;
    const GroupImport told =
        oddImport(clockHeadings(QStringLiteral("Team;GPU")) + oddRow(QStringLiteral("Vision;l40s")),
                  choices,
                  plan);
    EXPECT_EQ(oddQuestions(told), "");
    EXPECT_EQ(told.read.groups.value(0).group.id, QStringLiteral("vision-2"));
    const GroupImport asked = oddImport(
        clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")), choices, plan);
    ASSERT_EQ(asked.read.open.size(), 1);
    ASSERT_EQ(asked.read.open[0].answers.size(), 2);
    EXPECT_TRUE(asked.read.open[0].answers[0].text.contains(QStringLiteral("H100 SXM5")));
    EXPECT_TRUE(asked.read.open[0].answers[1].text.contains(QStringLiteral("L40S")));
}

TEST(OddSheet, RefusesMoreGroupsThanAPlanMayHave)
{
    QString text = clockHeadings(QStringLiteral("Team"));
    const QString numbers = oddRow(QString());
    for (qsizetype group = 0; group <= kMaxGroups; ++group)
        text += QString::number(group) + u'x' + numbers;
    const GroupImport import = oddImport(text);
    EXPECT_TRUE(oddQuestions(import).find("20001 groups") != std::string::npos)
        << oddQuestions(import);
}

TEST(OddSheet, AsksAboutARowOfFormulasWithoutResults)
{
    SheetContent sheet =
        sheetFromCsv(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) +
                         QStringLiteral("Search") + QString(24, u';') + u'\n',
                     u';')
            .value();
    for (int column = 1; column <= kHoursPerDay; ++column)
        sheet.oddities.insert({2, column}, CellOddity::NoStoredValue);
    const GroupImport import = importOf(sheet, {}, aPlan(), test::shippedCatalog());
    EXPECT_TRUE(oddQuestions(import).find("formula without its result") != std::string::npos)
        << oddQuestions(import);
}

/// Two groups and one that is hidden, with a sum of all three; column C is hidden.
SheetContent hiddenSheet()
{
    SheetContent sheet =
        sheetFromCsv(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) +
                         oddRow(QStringLiteral("Search"), Line(24, 2.0)) +
                         oddRow(QStringLiteral("Old"), kOddDay) +
                         oddRow(QStringLiteral("Everything"),
                                [] {
                                    Line sums;
                                    for (const double value : kOddDay)
                                        sums.append(2.0 * value + 2.0);
                                    return sums;
                                }()),
                     u';')
            .value();
    sheet.hiddenRows = {3};
    sheet.hiddenColumns = {2};
    return sheet;
}

GroupImport hiddenImport(HiddenCells hidden)
{
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    choices.hidden = hidden;
    return importOf(hiddenSheet(), choices, aPlan(), test::shippedCatalog());
}

TEST(HiddenCells, AreCountedAndTheOtherWayIsOffered)
{
    const GroupImport import = hiddenImport(HiddenCells::AsUsual);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(import.read.groups.size(), 2);
    ASSERT_EQ(import.read.offers.size(), 2);
    EXPECT_TRUE(import.read.offers[0].question.contains(QStringLiteral("“Old”")));
    EXPECT_EQ(import.read.offers[0].option, QStringLiteral("--hidden take"));
    EXPECT_EQ(import.read.offers[1].where, QStringLiteral("column C"));
    EXPECT_EQ(import.read.offers[1].option, QStringLiteral("--hidden leave-out"));
}

TEST(HiddenCells, AreTakenOrLeftOutAsAPersonSays)
{
    const GroupImport taken = hiddenImport(HiddenCells::Taken);
    EXPECT_EQ(taken.read.groups.size(), 3);
    EXPECT_EQ(oddHours(taken, 2), kOddDay);
    const GroupImport leftOut = hiddenImport(HiddenCells::LeftOut);
    EXPECT_EQ(oddQuestions(leftOut), "No column is chosen for the hours 01");
}

TEST(HiddenCells, CountInASumThatIsSeen)
{
    for (const HiddenCells hidden : {HiddenCells::AsUsual, HiddenCells::Taken}) {
        const GroupImport import = hiddenImport(hidden);
        const QList<ImportLeftOut> &out = import.read.leftOut;
        EXPECT_TRUE(std::any_of(out.begin(), out.end(), [](const ImportLeftOut &each) {
            return each.reason == QStringLiteral("sums rows 2 to 4");
        }));
    }
}

TEST(HiddenCells, AreReadFromAWorkbook)
{
    const Result<SheetContent> sheet =
        xlsxCells("<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/>"
                  "<col min=\"9\" max=\"16384\" hidden=\"true\"/></cols><sheetData>"
                  "<row r=\"1\"><c r=\"D1\"><v>1</v></c></row></sheetData></worksheet>",
                  {},
                  {});
    ASSERT_TRUE(sheet.ok());
    EXPECT_EQ(sheet.value().hiddenColumns, (QSet<int>{1, 2}));
}

} // namespace
} // namespace kf
