// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that look plain and are not: placed right, asked about, or refused, never silently wrong.
#include "core/exchange/xlsx_cells.h"
#include "core/plan/limits.h"
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

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
    ASSERT_EQ(workdays.read.offers.size(), 1);
    EXPECT_TRUE(workdays.read.offers[0].question.contains(QStringLiteral("weekdays alone")));
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

TEST(OddSheet, OffersTheOrderWhereHoursAreCountedToTwelveTwice)
{
    const auto clock = [](int hour) {
        return QStringLiteral("%1:00").arg(hour % 12 == 0 ? 12 : hour % 12);
    };
    const QString sheet =
        oddHeadings(QStringLiteral("Team"), clock) + oddRow(QStringLiteral("Vision"));
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--hours in-order"));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kHoursInOrder)), kOddDay);
}

TEST(OddSheet, AsksWhichOfSeveralColumnsOfNumbersIsTheDemand)
{
    QString sheet = QStringLiteral("time;team;requested;allocated\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;Vision;%2;%3\n").arg(hour).arg(kOddDay[hour]).arg(1);
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 2);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"requested=value\""));
    const GroupImport taken = oddAnswered(sheet, kValueColumn);
    EXPECT_EQ(oddQuestions(taken), "");
    EXPECT_EQ(oddHours(taken), kOddDay);
}

TEST(OddSheet, SplitsDaysOfNamesInATurnedSheetToo)
{
    QString sheet = QStringLiteral("Hour;Vision Mon-Fri;Vision Sat-Sun\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;%2;1\n").arg(hour).arg(kOddDay[hour]);
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("Vision"));
    EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(import, "weekend"), Line(24, 1.0));
}

TEST(OddSheet, KnowsTheColumnsOfSlurmAndOfNodeLabels)
{
    for (const char *heading : {"gres", "nvidia.com/gpu.product"}) {
        const GroupImport import =
            oddImport(clockHeadings(QStringLiteral("Team;") + QLatin1StringView(heading)) +
                      oddRow(QStringLiteral("Vision;NVIDIA-A100-SXM4-80GB")));
        EXPECT_EQ(import.read.groups.value(0).group.accelerator, QStringLiteral("a100-sxm4-80"))
            << heading;
    }
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

TEST(OddSheet, RefusesASecondTableWhoseHoursArePlainNumbers)
{
    const auto plain = [](int hour) {
        return QString::number(hour);
    };
    const auto later = [](int hour) {
        return QString::number((hour + 6) % kHoursPerDay);
    };
    const GroupImport import =
        oddImport(oddHeadings(QStringLiteral("Team"), plain) + oddRow(QStringLiteral("Vision")) +
                  oddHeadings(QStringLiteral("Team"), later) + oddRow(QStringLiteral("Search")));
    ASSERT_EQ(import.read.open.size(), 1);
    EXPECT_EQ(import.read.open[0].where, QStringLiteral("row 3"));
    EXPECT_TRUE(import.read.open[0].question.contains(QStringLiteral("second table")));
}

TEST(OddSheet, AsksWhetherNumbersOfSomethingElseAreGpus)
{
    for (const char *heading : {"nodes", "CPU cores", "jobs", "memory_gb", "utilization %"}) {
        QString text = QStringLiteral("Hour;Team;%1\n").arg(QLatin1StringView(heading));
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1:00;Vision;%2\n").arg(hour).arg(kOddDay[hour]);
        const GroupImport asked = oddImport(text);
        ASSERT_EQ(asked.read.open.size(), 1) << heading;
        EXPECT_TRUE(asked.read.open[0].question.contains(QLatin1StringView(heading))) << heading;
        const QString yes = asked.read.open[0].answers.value(0).id;
        const GroupImport taken = oddImport(text, answeredChoices({}, asked.read.open[0], yes));
        EXPECT_TRUE(taken.read.open.isEmpty()) << heading;
        EXPECT_EQ(taken.read.groups.size(), 1) << heading;
    }
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

TEST(OddSheet, SaysThatAGroupOfThePlanTakesAnotherAccelerator)
{
    Plan plan = aPlan().withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80");
    plan.demand.groups[0].mutate().name = QStringLiteral("Vision");
    ImportChoices choices;
    choices.mode = ImportMode::Update;
    const auto remarksOf = [&](const char *accelerator) {
        QStringList texts;
        const QString row = QStringLiteral("Vision;") + QString::fromLatin1(accelerator);
        const GroupImport import =
            oddImport(clockHeadings(QStringLiteral("Team;GPU")) + oddRow(row), choices, plan);
        for (const ImportRemark &remark : import.read.remarks)
            texts.append(remark.text);
        return texts.join(u'|');
    };
    EXPECT_TRUE(remarksOf("l40s").contains(
        QStringLiteral("“Vision” needs H100 SXM5 80 GB in the plan, and L40S")));
    EXPECT_FALSE(remarksOf("h100-sxm5-80").contains(QStringLiteral("from now on")));
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

TEST(OddSheets, LinesOfPlainTextAndNamedSeparatorsAreNoRows)
{
    const QString heading = clockHeadings(QStringLiteral("Team"));
    const QString line = QStringLiteral("---") + QStringLiteral(";:---:").repeated(24) + u'\n';
    const GroupImport drawn = oddImport(heading + line + oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(drawn), "");
    ASSERT_EQ(drawn.read.groups.size(), 1);
    EXPECT_EQ(oddHours(drawn), kOddDay);
    const GroupImport named =
        oddImport(QStringLiteral("sep=;\n") + heading + oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddHours(named), kOddDay);
    EXPECT_TRUE(named.read.leftOut.isEmpty());
}

TEST(OddSheets, AGroupWithoutANameCanBeCalledAsItsSheet)
{
    QString text = QStringLiteral("Hour;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;%2\n").arg(hour).arg(kOddDay[hour]);
    SheetContent sheet = sheetFromCsv(text, u';').value();
    sheet.name = QStringLiteral("Vision");
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport asked = importOf(sheet, choices, aPlan(), test::shippedCatalog());
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    const ImportQuestion &question = asked.read.open[0];
    const GroupImport called = importOf(sheet,
                                        answeredChoices(choices, question, question.answers[0].id),
                                        aPlan(),
                                        test::shippedCatalog());
    ASSERT_EQ(called.read.groups.size(), 1);
    EXPECT_EQ(called.read.groups[0].group.name, QStringLiteral("Vision"));
    EXPECT_EQ(oddHours(called), kOddDay);
}

} // namespace
} // namespace kf
