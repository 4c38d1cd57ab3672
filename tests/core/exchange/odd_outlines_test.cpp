// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that belong to a group above them or beside others: its days, its mean and its peak, the
// groups of a department. None of them becomes a group of its own, and no demand counts twice.
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

const Line kOutlineDay = kOddDay;
const Line kOutlineEnd(24, 3.0);
const Line kOutlineOther{5, 4, 3, 2, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 2};
const Line kOutlineNone;

Line sumOfLines(const Line &a, const Line &b)
{
    Line sum;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum.append(a[i] + b[i]);
    return sum;
}

QString outlineRow(const QString &words, const Line &numbers)
{
    return numbers.isEmpty() ? words + QString(24, u';') + u'\n' : oddRow(words, numbers);
}

/// A row for each hour, a column for each pair of heading and numbers.
QString outlineBelow(const QList<std::pair<QString, Line>> &columns)
{
    QString text = QStringLiteral("Hour");
    for (const auto &[heading, numbers] : columns)
        text += u';' + heading;
    text += u'\n';
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        text += QStringLiteral("%1:00").arg(hour);
        for (const auto &[heading, numbers] : columns)
            text += u';' + (numbers.isEmpty() ? QString() : QString::number(numbers[hour]));
        text += u'\n';
    }
    return text;
}

std::string outlineNames(const GroupImport &import)
{
    return oddNames(import).join(u'|').toStdString();
}

Line outlineHours(const GroupImport &import, const QString &name, const char *day)
{
    for (const ImportedGroup &each : import.read.groups) {
        if (each.group.name == name)
            return asList(each.group.demand.value(QString::fromLatin1(day), Hours{}));
    }
    return {};
}

TEST(OddOutlines, DaysBelowAGroupAreItsOwn)
{
    const QString head = clockHeadings(QStringLiteral("Team"));
    const auto rows = [&](const Line &ofVision, const Line &ofSearch) {
        return head + outlineRow(QStringLiteral("Vision"), ofVision) +
               outlineRow(QStringLiteral("Weekday"), kOutlineDay) +
               outlineRow(QStringLiteral("Weekend"), kOutlineEnd) +
               outlineRow(QStringLiteral("Search"), ofSearch) +
               outlineRow(QStringLiteral("Weekday"), kOutlineOther) +
               outlineRow(QStringLiteral("Weekend"), kOutlineEnd);
    };
    const QString tabular = clockHeadings(QStringLiteral("Team;Day")) +
                            outlineRow(QStringLiteral("Vision;"), {}) +
                            outlineRow(QStringLiteral(";Weekday"), kOutlineDay) +
                            outlineRow(QStringLiteral(";Weekend"), kOutlineEnd) +
                            outlineRow(QStringLiteral("Search;"), {}) +
                            outlineRow(QStringLiteral(";Weekday"), kOutlineOther) +
                            outlineRow(QStringLiteral(";Weekend"), kOutlineEnd);
    const QString folded =
        clockHeadings(QStringLiteral("Row Labels")) +
        outlineRow(QStringLiteral("Weekday"), sumOfLines(kOutlineDay, kOutlineOther)) +
        outlineRow(QStringLiteral("Vision"), kOutlineDay) +
        outlineRow(QStringLiteral("Search"), kOutlineOther) +
        outlineRow(QStringLiteral("Weekend"), sumOfLines(kOutlineEnd, kOutlineEnd)) +
        outlineRow(QStringLiteral("Vision"), kOutlineEnd) +
        outlineRow(QStringLiteral("Search"), kOutlineEnd);
    const QString turned = outlineBelow({{QStringLiteral("Vision"), {}},
                                         {QStringLiteral("Weekday"), kOutlineDay},
                                         {QStringLiteral("Weekend"), kOutlineEnd},
                                         {QStringLiteral("Search"), {}},
                                         {QStringLiteral("Weekday"), kOutlineOther},
                                         {QStringLiteral("Weekend"), kOutlineEnd}});
    const QList<std::pair<const char *, QString>> sheets{
        {"no hours above", rows({}, {})},
        {"sums above",
         rows(sumOfLines(kOutlineDay, kOutlineEnd), sumOfLines(kOutlineOther, kOutlineEnd))},
        {"a column of days", tabular},
        {"days above groups", folded},
        {"turned", turned}};
    for (const auto &[what, sheet] : sheets) {
        const GroupImport import = oddImport(sheet);
        EXPECT_EQ(oddQuestions(import), "") << what;
        EXPECT_EQ(outlineNames(import), "Vision|Search") << what;
        EXPECT_EQ(outlineHours(import, QStringLiteral("Vision"), "weekday"), kOutlineDay) << what;
        EXPECT_EQ(outlineHours(import, QStringLiteral("Vision"), "weekend"), kOutlineEnd) << what;
        EXPECT_EQ(outlineHours(import, QStringLiteral("Search"), "weekday"), kOutlineOther) << what;
    }
}

TEST(OddOutlines, AGroupWithHoursAboveItsWeekendIsAskedAbout)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) +
                          oddRow(QStringLiteral("Vision"), kOutlineDay) +
                          oddRow(QStringLiteral("Weekend"), kOutlineEnd);
    const GroupImport asked = oddImport(sheet);
    EXPECT_TRUE(std::any_of(asked.read.open.begin(),
                            asked.read.open.end(),
                            [](const ImportQuestion &question) {
                                return question.option ==
                                       QStringLiteral("--map \"(row above days)=day\"");
                            }))
        << oddQuestions(asked);
    ImportChoices choices;
    mapWord(choices, kRowAboveDays, kDayOfGroup);
    const GroupImport taken = oddImport(sheet, choices);
    EXPECT_EQ(oddQuestions(taken), "");
    EXPECT_EQ(outlineNames(taken), "Vision");
    EXPECT_EQ(outlineHours(taken, QStringLiteral("Vision"), "weekday"), kOutlineDay);
    EXPECT_EQ(outlineHours(taken, QStringLiteral("Vision"), "weekend"), kOutlineEnd);
}

TEST(OddOutlines, OfMeanAndPeakOneCountsAsAPersonSays)
{
    const QString head = clockHeadings(QStringLiteral("Team"));
    const QList<std::pair<const char *, QString>> sheets{
        {"names",
         head + oddRow(QStringLiteral("Vision mean"), kOutlineEnd) +
             oddRow(QStringLiteral("Vision max"), kOutlineDay) +
             oddRow(QStringLiteral("Search mean"), kOutlineEnd) +
             oddRow(QStringLiteral("Search max"), kOutlineOther)},
        {"a column",
         clockHeadings(QStringLiteral("Team;Metric")) +
             oddRow(QStringLiteral("Vision;mean"), kOutlineEnd) +
             oddRow(QStringLiteral("Vision;max"), kOutlineDay) +
             oddRow(QStringLiteral("Search;mean"), kOutlineEnd) +
             oddRow(QStringLiteral("Search;max"), kOutlineOther)},
        {"rows below",
         head + outlineRow(QStringLiteral("Vision"), {}) +
             oddRow(QStringLiteral("mean"), kOutlineEnd) +
             oddRow(QStringLiteral("max"), kOutlineDay) + outlineRow(QStringLiteral("Search"), {}) +
             oddRow(QStringLiteral("mean"), kOutlineEnd) +
             oddRow(QStringLiteral("max"), kOutlineOther)},
        {"turned",
         outlineBelow({{QStringLiteral("Vision mean"), kOutlineEnd},
                       {QStringLiteral("Vision max"), kOutlineDay},
                       {QStringLiteral("Search mean"), kOutlineEnd},
                       {QStringLiteral("Search max"), kOutlineOther}})}};
    for (const auto &[what, sheet] : sheets) {
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << what << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--only \"max\"")) << what;
        const GroupImport taken = oddImport(
            sheet, answeredChoices({}, asked.read.open[0], asked.read.open[0].answers.value(0).id));
        EXPECT_EQ(oddQuestions(taken), "") << what;
        EXPECT_EQ(outlineNames(taken), "Vision|Search") << what;
        EXPECT_EQ(oddHours(taken, 0), kOutlineDay) << what;
        EXPECT_EQ(oddHours(taken, 1), kOutlineOther) << what;
    }
    const GroupImport apart = oddAnswered(sheets[0].second, kTwiceApart);
    EXPECT_EQ(outlineNames(apart), "Vision mean|Vision max|Search mean|Search max");
}

TEST(OddOutlines, DepartmentsCountNoGroupTwice)
{
    const QString folded =
        clockHeadings(QStringLiteral("Row Labels")) +
        oddRow(QStringLiteral("Research"), sumOfLines(kOutlineDay, kOutlineOther)) +
        oddRow(QStringLiteral("Vision"), kOutlineDay) +
        oddRow(QStringLiteral("Search"), kOutlineOther) +
        oddRow(QStringLiteral("Product"), kOutlineOther) +
        oddRow(QStringLiteral("Ads"), kOutlineOther);
    const auto inDepartments = [](const QString &headings) {
        return clockHeadings(headings) + oddRow(QStringLiteral("Research;Vision"), kOutlineDay) +
               oddRow(QStringLiteral(";Search"), kOutlineOther) +
               oddRow(QStringLiteral("Product;Ads"), kOutlineOther);
    };
    const QString subtotals =
        clockHeadings(QStringLiteral("Group;Team")) +
        oddRow(QStringLiteral("Research;Vision"), kOutlineDay) +
        oddRow(QStringLiteral(";Search"), kOutlineOther) +
        oddRow(QStringLiteral("Research Total;"), sumOfLines(kOutlineDay, kOutlineOther)) +
        oddRow(QStringLiteral("Product;Ads"), kOutlineOther) +
        oddRow(QStringLiteral("Product Total;"), kOutlineOther);
    const QList<std::pair<const char *, QString>> sheets{
        {"one group in a department", folded},
        {"known headings", inDepartments(QStringLiteral("Department;Team"))},
        {"the better heading has the gaps", inDepartments(QStringLiteral("Group;Team"))},
        {"unknown headings", inDepartments(QStringLiteral("Cluster;Pool"))},
        {"subtotals", subtotals}};
    for (const auto &[what, sheet] : sheets) {
        const GroupImport import = oddImport(sheet);
        EXPECT_EQ(oddQuestions(import), "") << what;
        EXPECT_EQ(outlineNames(import), "Vision|Search|Ads") << what;
    }
    QString turned = QStringLiteral(";Research;;Product;\nHour;q1;q2;q1;q2\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        turned += QStringLiteral("%1:00;%2;1;2;3\n").arg(hour).arg(kOddDay[hour]);
    const GroupImport import = oddImport(turned);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(outlineNames(import), "Research q1|Research q2|Product q1|Product q2");
    EXPECT_EQ(oddHours(import, 0), kOddDay);
}

TEST(OddOutlines, DepartmentsOfOneGroupEachAreAskedAbout)
{
    const QString sheet = clockHeadings(QStringLiteral("Row Labels")) +
                          oddRow(QStringLiteral("Research"), kOutlineDay) +
                          oddRow(QStringLiteral("Vision"), kOutlineDay) +
                          oddRow(QStringLiteral("Product"), kOutlineOther) +
                          oddRow(QStringLiteral("Ads"), kOutlineOther);
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 2) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"Research=leave-out\""));
    EXPECT_EQ(asked.read.open[1].option, QStringLiteral("--map \"Product=leave-out\""));
}

TEST(OddOutlines, StatisticsOfTheTableAreAskedAboutAsSuppliesAre)
{
    for (const char *name : {"Median",
                             "P95",
                             "95th percentile",
                             "Std dev",
                             "Target",
                             "Forecast",
                             "Capacity",
                             "Available",
                             "Standardabweichung",
                             "中央値"}) {
        const QString sheet = clockHeadings(QStringLiteral("Team")) +
                              oddRow(QStringLiteral("Vision")) +
                              oddRow(QString::fromUtf8(name), Line(24, 64.0));
        const GroupImport import = oddImport(sheet);
        ASSERT_EQ(import.read.open.size(), 1) << name;
        EXPECT_EQ(outlineNames(oddAnswered(sheet, kLeaveRowOut)), "Vision") << name;
        EXPECT_EQ(oddAnswered(sheet, kTakeRow).read.groups.size(), 2) << name;
    }
}

/// Rows of zeros make each row the sum of its like; office hours and halves add up by chance.
TEST(OddOutlines, SumsWithoutAWordNeedMoreThanZerosAndChance)
{
    const Line none(24, 0.0);
    const Line flat(24, 8.0);
    for (const Line &line : {kOutlineDay, flat}) {
        for (const QList<Line> &rows :
             {QList<Line>{line, none, line}, QList<Line>{none, none, line, line}}) {
            QString sheet = clockHeadings(QStringLiteral("Team"));
            for (qsizetype i = 0; i < rows.size(); ++i)
                sheet += oddRow(QStringLiteral("Team %1").arg(QChar(u'A' + char16_t(i))), rows[i]);
            const GroupImport import = oddImport(sheet);
            EXPECT_EQ(oddQuestions(import), "");
            EXPECT_EQ(import.read.groups.size(), rows.size());
        }
    }
    Line office = none;
    Line night = flat;
    for (int hour = 8; hour < 18; ++hour) {
        office[hour] = 8.0;
        night[hour] = 0.0;
    }
    const auto asks = [](const Line &a, const Line &b, const Line &c) {
        const GroupImport import =
            oddImport(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"), a) +
                      oddRow(QStringLiteral("Search"), b) + oddRow(QStringLiteral("Training"), c));
        return import.read.open.size() == 1 && import.read.open[0].answers.size() == 2;
    };
    EXPECT_TRUE(asks(flat, office, night)); // 8 all day, and the same by two shifts
    EXPECT_TRUE(asks(office, office, sumOfLines(office, office)));
    EXPECT_TRUE(asks(sumOfLines(kOutlineDay, kOutlineDay), kOutlineDay, kOutlineDay));
    EXPECT_FALSE(asks(sumOfLines(kOutlineDay, kOutlineOther), kOutlineDay, kOutlineOther));
}

TEST(OddOutlines, TotalsOfAllLanguagesAndOfErrorsAreNoGroups)
{
    for (const char *name :
         {"Total", "Summe", "合計", "Razem", "Totaal", "Somme", "Totale", "Suma"}) {
        const QString head = clockHeadings(QStringLiteral("Team")) +
                             oddRow(QStringLiteral("Vision")) +
                             oddRow(QStringLiteral("Search"), kOutlineOther);
        const QString broken = QStringLiteral(";#REF!").repeated(24) + u'\n';
        for (const QString &last :
             {oddRow(QString::fromUtf8(name), kOutlineEnd), QString::fromUtf8(name) + broken}) {
            const GroupImport import = oddImport(head + last);
            EXPECT_EQ(oddQuestions(import), "") << name;
            EXPECT_EQ(outlineNames(import), "Vision|Search") << name;
        }
    }
}

TEST(OddOutlines, AFlatGroupIsNoPeakByChance)
{
    const QString named = clockHeadings(QStringLiteral("Team")) +
                          oddRow(QStringLiteral("Vision"), Line(24, 8.0)) +
                          oddRow(QStringLiteral("Max Planck"), Line(24, 8.0));
    ASSERT_EQ(oddImport(named).read.open.size(), 1);
    EXPECT_EQ(outlineNames(oddAnswered(named, kTakeRow)), "Vision|Max Planck");
    const QString unnamed = clockHeadings(QStringLiteral("Team")) +
                            oddRow(QStringLiteral("Vision"), Line(24, 4.0)) +
                            oddRow(QStringLiteral("Search"), Line(24, 8.0)) +
                            oddRow(QStringLiteral("Ads"), Line(24, 6.0)); // the mean of both
    const GroupImport import = oddImport(unnamed);
    EXPECT_EQ(outlineNames(import), "Vision|Search|Ads");
    EXPECT_TRUE(std::any_of(
        import.read.remarks.begin(), import.read.remarks.end(), [](const ImportRemark &remark) {
            return remark.text.contains(QStringLiteral("is taken as a group"));
        }));
}

} // namespace
} // namespace kf
