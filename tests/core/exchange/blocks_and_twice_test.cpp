// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for several hours, and several numbers for one hour: asked about with every way out, then
// taken as a person says.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

/// Six numbers for four hours each, as a person writes them.
const Line kSix{0, 4, 16, 24, 8, 1};

QString blocks(const QStringList &headings, const Line &numbers = kSix)
{
    return QStringLiteral("Team;") + headings.join(u';') + u'\n' +
           oddRow(QStringLiteral("Vision"), numbers);
}

Line eachOf(const Line &numbers, int hours, double share = 1.0)
{
    Line day;
    for (const double number : numbers)
        day += Line(hours, number * share);
    return day;
}

GroupImport withBlocks(const QString &sheet, BlockUse use)
{
    ImportChoices choices;
    choices.blocks = use;
    return oddImport(sheet, choices);
}

TEST(Blocks, OfSeveralHoursAreAskedAboutAndTakenAsAPersonSays)
{
    const QString sheet = blocks({QStringLiteral("00-04"),
                                  QStringLiteral("04-08"),
                                  QStringLiteral("08-12"),
                                  QStringLiteral("12-16"),
                                  QStringLiteral("16-20"),
                                  QStringLiteral("20-24")});
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].ask, ImportAsk::Blocks);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--blocks each"));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kBlocksEach)), eachOf(kSix, 4));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kBlocksShared)), eachOf(kSix, 4, 0.25));
}

TEST(Blocks, AreKnownByAllTheirForms)
{
    const QList<QStringList> forms{{QStringLiteral("0–4 Uhr"),
                                    QStringLiteral("4–8 Uhr"),
                                    QStringLiteral("8–12 Uhr"),
                                    QStringLiteral("12–16 Uhr"),
                                    QStringLiteral("16–20 Uhr"),
                                    QStringLiteral("20–24 Uhr")},
                                   {QStringLiteral("00:00-04:00"),
                                    QStringLiteral("04:00-08:00"),
                                    QStringLiteral("08:00-12:00"),
                                    QStringLiteral("12:00-16:00"),
                                    QStringLiteral("16:00-20:00"),
                                    QStringLiteral("20:00-00:00")},
                                   {QStringLiteral("12-4 AM"),
                                    QStringLiteral("4-8 AM"),
                                    QStringLiteral("8 AM-12 PM"),
                                    QStringLiteral("12-4 PM"),
                                    QStringLiteral("4-8 PM"),
                                    QStringLiteral("8 PM-12 AM")},
                                   {QStringLiteral("00:00-03:59"),
                                    QStringLiteral("04:00-07:59"),
                                    QStringLiteral("08:00-11:59"),
                                    QStringLiteral("12:00-15:59"),
                                    QStringLiteral("16:00-19:59"),
                                    QStringLiteral("20:00-23:59")},
                                   {QStringLiteral("00-03"),
                                    QStringLiteral("04-07"),
                                    QStringLiteral("08-11"),
                                    QStringLiteral("12-15"),
                                    QStringLiteral("16-19"),
                                    QStringLiteral("20-23")},
                                   {QStringLiteral("00:00"),
                                    QStringLiteral("04:00"),
                                    QStringLiteral("08:00"),
                                    QStringLiteral("12:00"),
                                    QStringLiteral("16:00"),
                                    QStringLiteral("20:00")},
                                   {QStringLiteral("04:00"),
                                    QStringLiteral("08:00"),
                                    QStringLiteral("12:00"),
                                    QStringLiteral("16:00"),
                                    QStringLiteral("20:00"),
                                    QStringLiteral("24:00")},
                                   {QStringLiteral("0"),
                                    QStringLiteral("4"),
                                    QStringLiteral("8"),
                                    QStringLiteral("12"),
                                    QStringLiteral("16"),
                                    QStringLiteral("20")}};
    for (const QStringList &form : forms) {
        const GroupImport import = withBlocks(blocks(form), BlockUse::EachHour);
        EXPECT_EQ(oddQuestions(import), "") << form.first().toStdString();
        EXPECT_EQ(oddHours(import), eachOf(kSix, 4)) << form.first().toStdString();
    }
}

TEST(Blocks, MayBeOfAnyLengthAndReachAcrossMidnight)
{
    const GroupImport uneven = withBlocks(
        blocks({QStringLiteral("Night 22-06"), QStringLiteral("06-08"), QStringLiteral("08-22")},
               {1, 4, 20}),
        BlockUse::EachHour);
    EXPECT_EQ(oddQuestions(uneven), "");
    EXPECT_EQ(oddHours(uneven), Line(6, 1.0) + Line(2, 4.0) + Line(14, 20.0) + Line(2, 1.0));
    const GroupImport partial = withBlocks(
        blocks({QStringLiteral("08-12"), QStringLiteral("12-16"), QStringLiteral("16-20")},
               {4, 5, 6}),
        BlockUse::EachHour);
    EXPECT_TRUE(oddQuestions(partial).find("No column is chosen for the hours 00, 01") == 0)
        << oddQuestions(partial);
}

TEST(Blocks, StandBelowEachOtherToo)
{
    const QStringList times{QStringLiteral("00-04"),
                            QStringLiteral("04-08"),
                            QStringLiteral("08-12"),
                            QStringLiteral("12-16"),
                            QStringLiteral("16-20"),
                            QStringLiteral("20-24")};
    QString sheet = QStringLiteral("Time;Team;GPUs\n");
    for (const char *team : {"Vision", "Search"}) {
        for (int i = 0; i < times.size(); ++i)
            sheet +=
                QStringLiteral("%1;%2;%3\n").arg(times[i], QLatin1StringView(team)).arg(kSix[i]);
    }
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].ask, ImportAsk::Blocks);
    EXPECT_EQ(oddHours(oddAnswered(sheet, kBlocksEach), 1), eachOf(kSix, 4));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kBlocksShared), 1), eachOf(kSix, 4, 0.25));
}

/// The day, then the day with one GPU more: for two months where the rows name them.
QString twice(const QString &headings, const QStringList &months)
{
    QString sheet = headings + u'\n';
    for (int i = 0; i < 2; ++i) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("%1%2:00;Vision;%3\n")
                         .arg(months.isEmpty() ? QString() : months[i] + u';')
                         .arg(hour)
                         .arg(kOddDay[hour] + i);
    }
    return sheet;
}

Line raised(double by, double factor = 1.0)
{
    Line day = kOddDay;
    for (double &value : day)
        value = value * factor + by;
    return day;
}

TEST(Twice, TheSameTimeIsAskedAboutWithEveryWayOut)
{
    const QString sheet = twice(QStringLiteral("Hour;Team;GPUs"), {});
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].ask, ImportAsk::Twice);
    EXPECT_EQ(asked.read.open[0].where, QStringLiteral("A26")); // the title, 24 hours, the next one
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--twice max"));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kTwiceLargest)), raised(1.0));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kTwiceMean)), raised(0.5));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kTwiceSum)), raised(1.0, 2.0));
    EXPECT_EQ(oddHours(oddAnswered(sheet, kTwiceLast)), raised(1.0));
}

TEST(Twice, OneOfSeveralMonthsCanCountAlone)
{
    const QString sheet = twice(QStringLiteral("Month;Hour;Team;GPUs"),
                                {QStringLiteral("Jan"), QStringLiteral("Feb")});
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    ASSERT_EQ(asked.read.open[0].answers.size(), 6);
    EXPECT_EQ(optionOf(asked.read.open[0], asked.read.open[0].answers[4]),
              QStringLiteral("--only \"Jan\""));
    const auto only = [&](const QString &month) {
        return oddImport(sheet, answeredChoices({}, asked.read.open[0], onlyRows(month)));
    };
    EXPECT_EQ(oddQuestions(only(QStringLiteral("Jan"))), "");
    EXPECT_EQ(oddHours(only(QStringLiteral("Jan"))), kOddDay);
    EXPECT_EQ(oddHours(only(QStringLiteral("Feb"))), raised(1.0));
    ImportChoices other;
    other.only = QStringLiteral("March");
    EXPECT_TRUE(oddQuestions(oddImport(sheet, other)).find("“March” tells no rows") !=
                std::string::npos);
}

TEST(Twice, MonthsOfDatesCountTogetherAndAreOfferedAlone)
{
    QString sheet = QStringLiteral("Time;Team;GPUs\n"); // 5 January and 5 February are weekdays
    for (int month = 1; month <= 2; ++month) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("2027-0%1-05 %2:00;Vision;%3\n")
                         .arg(month)
                         .arg(hour, 2, 10, QLatin1Char('0'))
                         .arg(kOddDay[hour] + month);
    }
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), raised(2.0));
    const auto offer =
        std::find_if(import.read.offers.begin(),
                     import.read.offers.end(),
                     [](const ImportQuestion &each) { return each.ask == ImportAsk::Twice; });
    ASSERT_NE(offer, import.read.offers.end());
    EXPECT_EQ(offer->option, QStringLiteral("--only \"2027-01\""));
    EXPECT_EQ(oddHours(oddImport(sheet, answeredChoices({}, *offer, offer->answers[0].id))),
              raised(1.0));
}

TEST(Twice, RowsOfAGroupForSeveralMonthsAreNoSeveralGroups)
{
    const QString sheet = clockHeadings(QStringLiteral("Team;Month")) +
                          oddRow(QStringLiteral("Vision;Jan")) +
                          oddRow(QStringLiteral("Vision;Feb"), raised(1.0));
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].ask, ImportAsk::Twice);
    const GroupImport january = oddAnswered(sheet, QLatin1StringView("only=Jan"));
    ASSERT_EQ(january.read.groups.size(), 1);
    EXPECT_EQ(oddHours(january), kOddDay);
    const GroupImport sum = oddAnswered(sheet, kTwiceSum);
    ASSERT_EQ(sum.read.groups.size(), 1);
    EXPECT_EQ(oddHours(sum), raised(1.0, 2.0));
}

TEST(Twice, AGroupThatIsUpdatedTakesOneOfItsRowsOrAllOfThem)
{
    const Plan plan = aPlan().withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80");
    const QString sheet = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("vision")) +
                          oddRow(QStringLiteral("vision"), raised(1.0));
    ImportChoices choices;
    choices.mode = ImportMode::Update;
    const GroupImport asked = oddImport(sheet, choices, plan);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--twice max"));
    const GroupImport last =
        oddImport(sheet, answeredChoices(choices, asked.read.open[0], kTwiceLast), plan);
    EXPECT_EQ(oddQuestions(last), "");
    ASSERT_EQ(last.read.groups.size(), 1);
    EXPECT_EQ(oddHours(last), raised(1.0));
}

// What a sheet says of itself

/// All remarks that stop nothing.
std::string notesOf(const GroupImport &import)
{
    QStringList texts;
    for (const ImportRemark &remark : import.read.remarks)
        texts += remark.text;
    return texts.join(u'|').toStdString();
}

TEST(OwnSums, AreCalledByTheirHeadings)
{
    QString sheet = clockHeadings(QStringLiteral("Team"));
    sheet.chop(1);
    const GroupImport import = oddImport(sheet + QStringLiteral(";Mittel\n") +
                                         oddRow(QStringLiteral("Flat"), Line(24, 2.0) + Line{2.0}));
    ASSERT_EQ(import.read.leftOut.size(), 1);
    EXPECT_EQ(import.read.leftOut[0].reason, QStringLiteral("is the mean of the hours"));
}

TEST(OwnSums, AreComparedWithTheHours)
{
    QString sheet = clockHeadings(QStringLiteral("Team"));
    sheet.chop(1);
    const GroupImport import =
        oddImport(sheet + QStringLiteral(";Total\n") +
                  oddRow(QStringLiteral("Search"), Line(24, 2.0) + Line{48.0}) +
                  oddRow(QStringLiteral("Vision"), kOddDay + Line{225.0})); // the hours sum to 218
    EXPECT_TRUE(notesOf(import).find("of 1 row(s): 225 for “Vision”, whose hours give 218") !=
                std::string::npos)
        << notesOf(import);
}

TEST(OwnSums, ATotalAboveItsRowsIsComparedToo)
{
    const GroupImport import = oddImport(
        clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Total"), raised(3.0)) +
        oddRow(QStringLiteral("Vision")) + oddRow(QStringLiteral("Search"), Line(24, 2.0)));
    EXPECT_EQ(import.read.groups.size(), 2);
    ASSERT_EQ(import.read.leftOut.size(), 1); // 218 + 24 * 3; 218 + 24 * 2
    EXPECT_EQ(import.read.leftOut[0].reason,
              QStringLiteral("is called a sum, but has 290 GPU-hours, and rows 3 to 4 have 266 "
                             "together"));
}

// Numbers

TEST(OddNumbers, AreUnderstoodOrNamed)
{
    const auto first = [](const QString &number) {
        Line rest = kOddDay;
        rest.removeFirst();
        return oddImport(clockHeadings(QStringLiteral("Team")) +
                         oddRow(QStringLiteral("Vision;") + number, rest));
    };
    const QList<std::pair<QString, double>> known{{QStringLiteral("1.5k"), 1500.0},
                                                  {QStringLiteral("2 k"), 2000.0},
                                                  {QStringLiteral("1e3"), 1000.0},
                                                  {QStringLiteral("½"), 0.5},
                                                  {QStringLiteral("1½"), 1.5}};
    for (const auto &[text, number] : known) {
        EXPECT_EQ(oddQuestions(first(text)), "") << text.toStdString();
        EXPECT_EQ(oddHours(first(text)).value(0), number) << text.toStdString();
    }
    const GroupImport half = first(QStringLiteral("1/2"));
    ASSERT_EQ(half.read.open.size(), 1);
    EXPECT_EQ(half.read.open[0].where, QStringLiteral("B2"));
    EXPECT_EQ(half.read.open[0].answers.value(0).id, QStringLiteral("0.5"));
}

TEST(OddNumbers, WithBothDecimalMarksAreSaid)
{
    Line rest = kOddDay;
    rest.removeFirst();
    rest.removeFirst();
    const GroupImport import = oddImport(clockHeadings(QStringLiteral("Team")) +
                                         oddRow(QStringLiteral("Vision;1,5;2.5"), rest));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_TRUE(notesOf(import).find("“1,5” has a decimal comma and “2.5” a decimal point") !=
                std::string::npos)
        << notesOf(import);
}

TEST(OddRows, ThatAreMissingAreNamedAsWhatTheyAre)
{
    QString sheet = QStringLiteral("Hour;Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        if (hour != 5)
            sheet += QStringLiteral("%1:00;Vision;%2\n")
                         .arg(hour)
                         .arg(hour == 7 ? QString() : QString::number(kOddDay[hour]));
    }
    const GroupImport import = oddImport(sheet);
    ASSERT_EQ(import.read.open.size(), 2);
    EXPECT_EQ(
        import.read.open[0].question,
        QStringLiteral("No row of the table gives “Vision” a number for 05:00; add it, or let "
                       "missing hours count as 0"));
    EXPECT_EQ(import.read.open[1].where, QStringLiteral("C8")); // the title, six hours, this one
}

TEST(OddDays, WeekdaysAloneAreSaidOfDatesToo)
{
    QString sheet = QStringLiteral("Date;Hour;Team;GPUs\n");
    for (const char *date : {"2027-01-04", "2027-01-05"}) { // a Monday and a Tuesday
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("%1;%2:00;Vision;%3\n")
                         .arg(QLatin1StringView(date))
                         .arg(hour)
                         .arg(kOddDay[hour]);
    }
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
    ASSERT_EQ(import.read.offers.size(), 1);
    EXPECT_TRUE(import.read.offers[0].question.contains(QStringLiteral("weekdays alone")));
}

TEST(OddNames, ThatStandTwiceAreRemarkedInTheOrderOfTheRows)
{
    constexpr int kTeams = 8;
    QString sheet = clockHeadings(QStringLiteral("Team"));
    for (int row = 1; row <= 2 * kTeams; ++row) {
        Line hours = kOddDay;
        hours[0] = row;
        sheet += oddRow(QStringLiteral("Team %1").arg(QChar(u'A' + row % kTeams)), hours);
    }
    const GroupImport import = oddImport(sheet);
    QList<int> rows;
    for (const ImportRemark &remark : import.read.remarks) {
        if (remark.text.contains(QStringLiteral("stands in row")))
            rows.append(remark.row);
    }
    EXPECT_EQ(rows, QList<int>({9, 10, 11, 12, 13, 14, 15, 16}));
}

} // namespace
} // namespace kf
