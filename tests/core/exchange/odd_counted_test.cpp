// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets whose numbers count something else than GPUs, or whose rows do not count: asked, never
// silently taken.
#include "core/exchange/pasted_table.h"
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

TEST(OddCounts, AreAskedAboutWhereATitleNamesSomethingElse)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *title : {"Nodes per hour",
                              "CPU cores by team",
                              "Knoten je Stunde",
                              "Jobs",
                              "GPU utilisation (%)"}) {
        const QString text = QString::fromUtf8(title) + u'\n' + sheet;
        const GroupImport asked = oddImport(text);
        ASSERT_EQ(asked.read.open.size(), 1) << title << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].word, QString::fromUtf8(title));
        const GroupImport taken =
            oddImport(text, answeredChoices({}, asked.read.open[0], QString(kTakeRow)));
        EXPECT_EQ(oddQuestions(taken), "") << title;
        EXPECT_EQ(oddHours(taken), kOddDay) << title;
    }
    for (const char *title : {"GPUs per node and hour", "Demand of the teams", "Plan 2027"}) {
        const GroupImport plain = oddImport(QString::fromUtf8(title) + u'\n' + sheet);
        EXPECT_EQ(oddQuestions(plain), "") << title;
    }
}

TEST(OddCounts, AreAskedAboutWhereTheSheetIsCalledSo)
{
    SheetContent sheet =
        sheetFromCsv(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")), u';')
            .value();
    sheet.name = QStringLiteral("Nodes");
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport import = importOf(sheet, choices, aPlan(), test::shippedCatalog());
    ASSERT_EQ(import.read.open.size(), 1);
    EXPECT_EQ(import.read.open[0].word, QStringLiteral("Nodes"));
}

TEST(OddCounts, OfCoresBecomeGroupsOfCores)
{
    const QString text = QStringLiteral("CPU cores per hour\n") +
                         clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("ETL"));
    const GroupImport cores = oddAnswered(text, QLatin1StringView("cpu-core"));
    EXPECT_EQ(oddQuestions(cores), "");
    ASSERT_EQ(cores.read.groups.size(), 1);
    EXPECT_EQ(cores.read.groups[0].group.accelerator, QStringLiteral("cpu-core"));
}

TEST(OddCounts, OfSomeRowsAreLeftOutOrTakenAsAPersonSays)
{
    const QString text = clockHeadings(QStringLiteral("Team;Unit")) +
                         oddRow(QStringLiteral("Vision;GPUs")) +
                         oddRow(QStringLiteral("Vision;Nodes"), Line(24, 2.0)) +
                         oddRow(QStringLiteral("Search;GPUs"), Line(24, 3.0));
    const GroupImport asked = oddImport(text);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"Nodes=leave-out\""));
    const GroupImport left = oddAnswered(text, kLeaveRowOut);
    EXPECT_EQ(oddQuestions(left), "");
    EXPECT_EQ(oddNames(left).join(u' '), QStringLiteral("Vision Search"));
    EXPECT_EQ(oddHours(left), kOddDay);
}

TEST(OddCounts, OfALongTableAreLeftOutBeforeTheyAreAdded)
{
    QString text = QStringLiteral("Hour;Team;Resource;Value\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;Vision;gpu;8\n%1:00;Vision;cpu;512\n").arg(hour);
    const GroupImport left = oddAnswered(text, kLeaveRowOut);
    EXPECT_EQ(oddQuestions(left), "");
    EXPECT_EQ(oddHours(left), Line(24, 8.0));
}

TEST(OddCounts, OfRowsThatWereCalledOffAreAskedAbout)
{
    const QString text = clockHeadings(QStringLiteral("Team;Status")) +
                         oddRow(QStringLiteral("Vision;approved")) +
                         oddRow(QStringLiteral("Search;Cancelled"));
    const GroupImport asked = oddImport(text);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(oddNames(oddAnswered(text, kLeaveRowOut)).join(u' '), QStringLiteral("Vision"));
    EXPECT_EQ(oddNames(oddAnswered(text, kTakeRow)).join(u' '), QStringLiteral("Vision Search"));
}

TEST(OddCounts, OfWhatThereIsAreNoGroupWithoutAQuestion)
{
    const QString text = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) +
                         oddRow(QStringLiteral("Available"), Line(24, 64.0)) +
                         oddRow(QStringLiteral("Utilisation %"), Line(24, 50.0));
    const GroupImport asked = oddImport(text);
    ASSERT_EQ(asked.read.open.size(), 2) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("Available"));
    EXPECT_EQ(asked.read.open[1].word, QStringLiteral("Utilisation %"));
}

TEST(OddCounts, OfHeadingsWithAnotherUnitAreAskedAbout)
{
    QString text = QStringLiteral("Hour;Team A (nodes);Alpha [kW];Beta CPU cores;Gamma\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;1;2;3;4\n").arg(hour);
    const GroupImport asked = oddImport(text);
    QStringList words;
    for (const ImportQuestion &question : asked.read.open)
        words.append(question.word);
    EXPECT_EQ(words.join(u'|'), QStringLiteral("Team A|Alpha|Beta CPU cores"));
    ImportChoices choices;
    for (const QString &word : words)
        mapWord(choices, word, kLeaveRowOut);
    EXPECT_EQ(oddNames(oddImport(text, choices)).join(u' '), QStringLiteral("Gamma"));
}

TEST(OddCounts, OfARowOfSeveralUnitsAreAskedAboutByTheOneThatIsNoGpus)
{
    QString units = QStringLiteral("Unit");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        units += hour == 0 ? QStringLiteral(";kW") : QStringLiteral(";GPUs");
    const GroupImport asked = oddImport(clockHeadings(QStringLiteral("Team")) + units + u'\n' +
                                        oddRow(QStringLiteral("Vision")));
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("kW"));
}

TEST(OddHours, AGroupThatNeedsAsManyGpusAsTheHourIsCalledIsAGroup)
{
    QString text = QStringLiteral("Team");
    QString counting = QStringLiteral("Vision");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        text += QStringLiteral(";%1").arg(hour);
        counting += QStringLiteral(";%1").arg(hour);
    }
    const GroupImport import = oddImport(text + u'\n' + counting + u'\n' + text + u'\n');
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddNames(import).join(u' '), QStringLiteral("Vision"));
}

TEST(OddCounts, OfAMonthAreNoHours)
{
    const GroupImport asked =
        oddImport(QStringLiteral("GPU-hours per month\n") + clockHeadings(QStringLiteral("Team")) +
                  oddRow(QStringLiteral("Vision")));
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("GPU-hours per month"));
}

TEST(OddCounts, OfAColumnOfMoneyAreAskedAboutAndNotCalledMissing)
{
    QString text = QStringLiteral("Hour;Team;Cost\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1:00;Vision;8\n").arg(hour);
    const GroupImport asked = oddImport(text);
    ASSERT_FALSE(asked.read.open.isEmpty());
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("Cost"));
    EXPECT_EQ(oddHours(oddAnswered(text, kValueColumn)), Line(24, 8.0));
}

TEST(OddHours, ThatCountDownAreTakenAsTheySay)
{
    Line down = kOddDay;
    std::reverse(down.begin(), down.end());
    const QString text =
        oddHeadings(QStringLiteral("Team"),
                    [](int column) { return QString::number(kHoursPerDay - 1 - column); }) +
        oddRow(QStringLiteral("Vision"), down);
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

/// Two days side by side, the second one with a GPU more in each hour.
TEST(OddHours, OfTwoDatesAcrossAreDaysAndNotPartsOfOne)
{
    QStringList headings{QStringLiteral("Team")};
    QStringList numbers{QStringLiteral("Vision")};
    for (int day = 4; day < 6; ++day) { // Monday and Tuesday
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            headings.append(
                QStringLiteral("2027-01-0%1 %2:00").arg(day).arg(hour, 2, 10, QChar(u'0')));
            numbers.append(QString::number(kOddDay[hour] + (day == 5 ? 1 : 0)));
        }
    }
    ImportChoices choices;
    choices.days = SheetDaysUse::Together;
    const GroupImport import =
        oddImport(headings.join(u';') + u'\n' + numbers.join(u';') + u'\n', choices);
    EXPECT_EQ(oddQuestions(import), "");
    Line larger = kOddDay; // an hour takes the larger one of both days
    for (double &hour : larger)
        hour += 1.0;
    EXPECT_EQ(oddHours(import), larger);
}

TEST(PastedTable, IsToldFromCellsByItsHeadings)
{
    const auto blockOfText = [](const QString &text) {
        return sheetFromCsv(text, u';').value().block;
    };
    EXPECT_TRUE(isTableOfHours(blockOfText(clockHeadings(QStringLiteral("Team;Note")) +
                                           oddRow(QStringLiteral("Vision;x")))));
    EXPECT_FALSE(isTableOfHours(blockOfText(oddRow(QStringLiteral("Vision;serving;H100")))));
    EXPECT_FALSE(isTableOfHours(blockOfText(QStringLiteral("1;2;3\n4;5;6\n"))));
}

TEST(OddCounted, AListWithOneNumberForEachGroupCanHoldAllDay)
{
    const QString list = QStringLiteral("Team;GPU;Count\nVision;H100 SXM5;16\nSearch;L4;8\n");
    const GroupImport asked = oddImport(list);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"(every hour)=Count\""));
    const GroupImport taken = oddAnswered(list, QLatin1StringView("Count"));
    EXPECT_EQ(oddQuestions(taken), "");
    EXPECT_EQ(oddHours(taken, 0), Line(24, 16.0));
    EXPECT_EQ(oddHours(taken, 1), Line(24, 8.0));
    for (const ImportLeftOut &left : taken.read.leftOut)
        ADD_FAILURE() << left.where.toStdString() << left.reason.toStdString();
    const QString monthly = QStringLiteral("Team;GPU hours/month\nVision;2500\n");
    EXPECT_EQ(oddQuestions(oddImport(monthly)).find("all day"), std::string::npos);
    const GroupImport months =
        oddImport(QStringLiteral("Team;Jan;Feb;Mar;Apr\nVision;16;18;20;22\n"));
    ASSERT_EQ(months.read.open.size(), 1) << oddQuestions(months);
    EXPECT_TRUE(months.read.open[0].answers.isEmpty());
}

TEST(OddCounted, SeriesOfMonitoringAreCalledByTheirLabelAndTheirMetricSaysWhatIsCounted)
{
    const auto series = [](const QString &heading) {
        QString text = QStringLiteral("Time;%1\n").arg(heading);
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text +=
                QStringLiteral("2027-01-11 %1:00:00;%2\n").arg(twoDigits(hour)).arg(kOddDay[hour]);
        return text;
    };
    const QString plain = series(QStringLiteral("\"{namespace=\"\"vision\"\"}\""));
    const GroupImport import = oddImport(plain);
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("vision"));
    EXPECT_EQ(oddHours(import), kOddDay);
    const QString percent =
        series(QStringLiteral("\"DCGM_FI_DEV_GPU_UTIL{namespace=\"\"vision\"\"}\""));
    const GroupImport asked = oddImport(percent);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("DCGM_FI_DEV_GPU_UTIL"));
    EXPECT_EQ(oddHours(oddAnswered(percent, kTakeRow)), kOddDay);
    EXPECT_TRUE(oddAnswered(percent, kLeaveRowOut).read.groups.isEmpty());
}

TEST(OddCounted, OneColumnOfValuesIsAskedAboutWhereItsHeadingSaysThatItIsNoDemand)
{
    const auto table = [](const char *heading) {
        QString text = QStringLiteral("Hour;Team;%1\n").arg(QString::fromUtf8(heading));
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1:00;Vision;%2\n").arg(twoDigits(hour)).arg(kOddDay[hour]);
        return text;
    };
    for (const char *heading : {"Free GPUs",
                                "Freie GPUs",
                                "GPU capacity",
                                "GPU hours (cumulative)",
                                "GPU price",
                                "Nodes (8 GPUs)",
                                "Nodes with 8 GPUs",
                                "GPUs (x8)",
                                "Queued GPUs",
                                "Difference"}) {
        const GroupImport asked = oddImport(table(heading));
        ASSERT_EQ(asked.read.open.size(), 1) << heading << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].word, QString::fromUtf8(heading));
        const GroupImport taken = oddAnswered(table(heading), kTakeRow);
        EXPECT_EQ(oddQuestions(taken), "") << heading;
        EXPECT_EQ(oddHours(taken), kOddDay) << heading;
    }
    for (const char *heading :
         {"GPUs in use", "Requested GPUs", "Peak GPUs", "RTX 4090 GPUs", "Needed"}) {
        const GroupImport plain = oddImport(table(heading));
        EXPECT_EQ(oddQuestions(plain), "") << heading;
        EXPECT_EQ(oddHours(plain), kOddDay) << heading;
    }
}

TEST(OddCounted, RowsOfPricesTemperaturesAndDifferencesAreAskedAbout)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *name :
         {"Spot price EUR", "Outside temp °C", "Power kW", "Price", "Headcount", "Difference"}) {
        const GroupImport asked = oddImport(sheet + oddRow(QString::fromUtf8(name), Line(24, 2.5)));
        EXPECT_EQ(asked.read.open.size(), 1) << name << oddQuestions(asked);
    }
    for (const char *name : {"Price optimisation", "Power BI", "Hall 40 kW", "Delta robotics"}) {
        const GroupImport plain = oddImport(sheet + oddRow(QString::fromUtf8(name), Line(24, 2.5)));
        EXPECT_EQ(oddQuestions(plain), "") << name;
        EXPECT_EQ(plain.read.groups.size(), 2) << name;
    }
}

TEST(OddCounts, AreAskedAboutWhereNoWordOfTheTitleSpeaksOfADemand)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *title : {"Free GPUs per hour", "Number of users", "Cumulative GPU hours"}) {
        const GroupImport asked = oddImport(QString::fromUtf8(title) + u'\n' + sheet);
        EXPECT_EQ(asked.read.open.size(), 1) << title << oddQuestions(asked);
    }
    for (const char *title :
         {"GPU capacity planning", "GPU demand of our users", "GPUs per hour"}) {
        const GroupImport plain = oddImport(QString::fromUtf8(title) + u'\n' + sheet);
        EXPECT_EQ(oddQuestions(plain), "") << title;
    }
}

// Money and units

TEST(OddCounted, MoneyInTheCornerIsNoDemand)
{
    for (const char *corner : {"Cost",
                               "Kosten",
                               "Kosten (€)",
                               "Spend",
                               "$",
                               "USD/h",
                               "EUR",
                               "GPU cost",
                               "Coût",
                               "Koszt",
                               "費用"}) {
        const QString heading = QString::fromUtf8(corner);
        const QString sheet = clockHeadings(heading) + oddRow(QStringLiteral("Vision")) +
                              oddRow(QStringLiteral("Search"), Line(24, 3.0));
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << corner << oddQuestions(asked);
        EXPECT_THAT(asked.read.open[0].question.toStdString(),
                    HasSubstr("something else than GPUs"))
            << corner;
        EXPECT_EQ(oddHours(oddAnswered(sheet, kTakeRow)), kOddDay) << corner;
    }
    for (const char *corner : {"Cost centre", "#", "Nr."}) { // above names
        const GroupImport taken =
            oddImport(clockHeadings(QString::fromUtf8(corner)) + oddRow(QStringLiteral("Vision")));
        EXPECT_EQ(oddQuestions(taken), "") << corner;
        EXPECT_EQ(oddNames(taken), QStringList{QStringLiteral("Vision")}) << corner;
    }
}

TEST(OddCounted, TheUnitOfAllCellsIsAskedForOnce)
{
    const auto sheetOf = [](const char *form) {
        QString row = QStringLiteral("Vision");
        for (const double number : kOddDay)
            row += u';' + QString::fromUtf8(form).arg(number);
        return clockHeadings(QStringLiteral("Team")) + row + u'\n';
    };
    for (const char *form :
         {"%1 GPUs", "%1 GPU", "%1GPUs", "%1 Karten", "%1 Stk.", "%1 шт.", "%1台"}) {
        const GroupImport taken = oddImport(sheetOf(form));
        EXPECT_EQ(oddQuestions(taken), "") << form;
        EXPECT_EQ(oddHours(taken), kOddDay) << form;
        EXPECT_THAT(oddRemarks(taken), HasSubstr("24 number(s) have a unit of their own")) << form;
    }
    for (const char *form : {"%1 h", "%1 kW", "%1 nodes", "%1 €", "$%1", "EUR %1", "%1 GPU-h"}) {
        const GroupImport asked = oddImport(sheetOf(form));
        ASSERT_EQ(asked.read.open.size(), 1) << form << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].places, 24) << form;
        EXPECT_EQ(oddHours(oddAnswered(sheetOf(form), kTakeRow)), kOddDay) << form;
    }
}

} // namespace
} // namespace kf
