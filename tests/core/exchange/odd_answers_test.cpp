// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that leave something open: what is asked has an answer that settles it.
#include "tests/core/exchange/odd_sheet.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

const Line kAnswersOther(24, 3.0);

QString answersBelow(const QStringList &names, const std::function<QString(int)> &time)
{
    QString text = QStringLiteral("Hour;") + names.join(u';') + u'\n';
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text +=
            time(hour) + QStringLiteral(";%1").arg(kOddDay[hour]).repeated(names.size()) + u'\n';
    return text;
}

/// The sheet with each question answered by its first answer, as long as there are some.
GroupImport answeredByFirst(const QString &sheet)
{
    constexpr int kMost = 6;
    ImportChoices choices;
    GroupImport import = oddImport(sheet);
    for (int i = 0; i < kMost && !import.read.open.isEmpty(); ++i) {
        const ImportQuestion &question = import.read.open.first();
        choices = answeredChoices(choices, question, question.answers.value(0).id);
        import = oddImport(sheet, choices);
    }
    return import;
}

TEST(OddAnswers, NumbersBesideTheHoursAreNamesWhereAPersonSaysSo)
{
    const auto rows = [](const QString &heading, const QStringList &numbers) {
        QString text = clockHeadings(heading);
        for (const QString &number : numbers)
            text += oddRow(number);
        return text;
    };
    QStringList names;
    for (int name = 1; name <= kHoursPerDay; ++name)
        names.append(QString::number(name));
    const QStringList some{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    const QStringList fromZero{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")};
    const QStringList gaps{QStringLiteral("4711"), QStringLiteral("4713")};
    const auto clock = [](int hour) {
        return QStringLiteral("%1:00").arg(hour);
    };
    for (const auto &[sheet, expected] : {std::pair(rows({}, some), some),
                                          std::pair(rows({}, fromZero), fromZero),
                                          std::pair(rows(QStringLiteral("#"), some), some),
                                          std::pair(rows({}, gaps), gaps),
                                          std::pair(answersBelow(names, clock), names)}) {
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"name=(numbers)\""));
        EXPECT_EQ(oddNames(oddAnswered(sheet, kNumbersAreNames)), expected);
        EXPECT_EQ(oddNames(oddAnswered(sheet, QLatin1StringView("Team"))).value(1),
                  QStringLiteral("Team ") + expected[1]);
    }
}

TEST(OddAnswers, AWordForDaysInTheCornerIsThatOfItsTable)
{
    const QString first = clockHeadings(QStringLiteral("Weekday")) +
                          oddRow(QStringLiteral("Vision")) + oddRow(QStringLiteral("Search"));
    const GroupImport alone = oddImport(first);
    EXPECT_EQ(oddQuestions(alone), "");
    EXPECT_EQ(oddNames(alone).join(u'|'), QStringLiteral("Vision|Search"));
    const GroupImport both = oddImport(first + u'\n' + clockHeadings(QStringLiteral("Weekend")) +
                                       oddRow(QStringLiteral("Vision"), kAnswersOther) +
                                       oddRow(QStringLiteral("Search"), kAnswersOther));
    EXPECT_EQ(oddQuestions(both), "");
    EXPECT_EQ(oddNames(both).join(u'|'), QStringLiteral("Vision|Search"));
    EXPECT_EQ(oddHoursOf(both, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(both, "weekend"), kAnswersOther);
}

TEST(OddAnswers, TimesThatCountTo12TwiceAreTakenInOrder)
{
    const QStringList names{QStringLiteral("Vision"), QStringLiteral("Search")};
    for (const char *format : {"%1:00", "%1"}) {
        const QString sheet = answersBelow(names, [format](int hour) {
            return QString::fromLatin1(format).arg(hour % 12 == 0 ? 12 : hour % 12);
        });
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << format << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--hours in-order")) << format;
        const GroupImport taken = oddAnswered(sheet, kHoursInOrder);
        EXPECT_EQ(oddQuestions(taken), "") << format;
        EXPECT_EQ(oddNames(taken), names) << format;
        EXPECT_EQ(oddHours(taken), kOddDay) << format;
    }
}

TEST(OddAnswers, EmptyCellsOfNamesRepeatTheNameAboveOrAreLeftOut)
{
    const QString sheet = clockHeadings(QStringLiteral("Team;GPU")) +
                          oddRow(QStringLiteral("Vision;H100 SXM")) +
                          oddRow(QStringLiteral(";A100 SXM4 80 GB"), kAnswersOther);
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"(empty name)=above\""));
    EXPECT_EQ(oddNames(oddAnswered(sheet, kAsAbove)).join(u'|'), QStringLiteral("Vision|Vision"));
    EXPECT_EQ(oddNames(oddAnswered(sheet, kLeaveRowOut)).join(u'|'), QStringLiteral("Vision"));
}

TEST(OddAnswers, NamesThatReadOtherwiseThanTheyWereWrittenAreAskedAbout)
{
    struct Case {
        const char *written;
        const char *meant;
    };
    for (const Case &each : {Case{"\"Vision", "Vision"},
                             Case{"Vision\"", "Vision"},
                             Case{"Fran\u00C3\u00A7ois", "Fran\u00E7ois"}, // "Ã§"
                             Case{"B\u00C3\u00BCro", "B\u00FCro"},         // "Ã¼"
                             Case{"Fran+AOc-ois", "Fran\u00E7ois"}}) {
        const QString sheet =
            clockHeadings(QStringLiteral("Team")) + oddRow(QString::fromUtf8(each.written));
        const GroupImport asked = oddImport(sheet);
        ASSERT_EQ(asked.read.open.size(), 1) << each.written;
        EXPECT_EQ(asked.read.open[0].answers.value(0).id, QString::fromUtf8(each.meant));
        EXPECT_EQ(oddNames(answeredByFirst(sheet)).join(u'|'), QString::fromUtf8(each.meant));
        EXPECT_EQ(oddNames(oddAnswered(sheet, kTakeRow)).join(u'|'),
                  QString::fromUtf8(each.written));
    }
    for (const char *plain :
         {"Rack 19\"", "GPU+CPU-mix", "B\u00FCro", "\"Vision\" team", "\u00C9quipe"}) {
        const GroupImport taken =
            oddImport(clockHeadings(QStringLiteral("Team")) + oddRow(QString::fromUtf8(plain)));
        EXPECT_EQ(oddQuestions(taken), "") << plain;
    }
}

TEST(OddAnswers, NumbersMergedOverTwoGroupsAreNotThoseOfTheFirst)
{
    const QString empty = QStringLiteral("Search") + QString(u';').repeated(kHoursPerDay) + u'\n';
    SheetContent sheet =
        sheetFromCsv(
            clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")) + empty, u';')
            .value();
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        sheet.block.rows[1][hour + 1].number = kOddDay[hour]; // as a workbook has it
        sheet.merged.append({1, hour + 1, 2, 1});
    }
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport asked = importOf(sheet, choices, aPlan(), test::shippedCatalog());
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"Search=leave-out\""));
    const GroupImport left =
        importOf(sheet,
                 answeredChoices(choices, asked.read.open[0], asked.read.open[0].answers[0].id),
                 aPlan(),
                 test::shippedCatalog());
    EXPECT_EQ(oddNames(left).join(u'|'), QStringLiteral("Vision"));
}

TEST(OddAnswers, TheDecimalMarkIsAskedForOnce)
{
    QString sheet = clockHeadings(QStringLiteral("Team"));
    for (const char *name : {"Vision", "Search"}) {
        sheet += QString::fromLatin1(name);
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral(";%1.%2").arg(hour + 1).arg(hour + 100);
        sheet += u'\n';
    }
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].places, 48);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--decimal point"));
    EXPECT_EQ(oddHours(oddAnswered(sheet, QLatin1StringView(",")))[1], 2101.0); // "2.101"
}

TEST(OddAnswers, WhatStandsBelowTheTableIsLeftOut)
{
    const QString table = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    const QString gap = QString(24, u';') + u'\n';
    for (const char *below : {"Source: a survey\n",
                              "Note;do not share\n",
                              "Rack;kW;Site\nA1;12;Berlin\nA2;14;Paris\n"}) {
        const GroupImport import = oddImport(table + gap + QString::fromLatin1(below));
        EXPECT_EQ(oddQuestions(import), "") << below;
        EXPECT_EQ(oddNames(import).join(u'|'), QStringLiteral("Vision")) << below;
        EXPECT_FALSE(import.read.leftOut.isEmpty()) << below;
    }
    const auto later = [](int hour) {
        return QStringLiteral("%1:00").arg((hour + 6) % kHoursPerDay);
    };
    const GroupImport second = answeredByFirst(
        table + gap + oddHeadings(QStringLiteral("Team"), later) + oddRow(QStringLiteral("Ads")));
    EXPECT_EQ(oddQuestions(second), "");
    EXPECT_EQ(oddNames(second).join(u'|'), QStringLiteral("Vision"));
}

TEST(OddAnswers, DatesAcrossAreNoHours)
{
    const GroupImport import = oddImport(oddHeadings(QStringLiteral("Team"),
                                                     [](int hour) {
                                                         return QStringLiteral("%1.01.").arg(
                                                             hour + 1, 2, 10, QLatin1Char('0'));
                                                     }) +
                                         oddRow(QStringLiteral("Vision")));
    EXPECT_NE(oddQuestions(import), "");
}

TEST(OddAnswers, ASheetCalledLikeAGpuNeedsIt)
{
    SheetContent sheet =
        sheetFromCsv(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")), u';')
            .value();
    sheet.name = QStringLiteral("H100 SXM5 80 GB");
    const GroupImport import = importOf(sheet, {}, aPlan(), test::shippedCatalog());
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.read.groups[0].group.accelerator, QStringLiteral("h100-sxm5-80"));
}

TEST(OddAnswers, AHiddenSheetOfAWeekendIsNotTakenUnasked)
{
    const SheetContent weekday =
        sheetFromCsv(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision")), u';')
            .value();
    SheetContent weekend = sheetFromCsv(clockHeadings(QStringLiteral("Team")) +
                                            oddRow(QStringLiteral("Vision"), kAnswersOther),
                                        u';')
                               .value();
    for (int row = 0; row < weekend.block.rows.size(); ++row)
        weekend.hiddenRows.insert(row);
    const SheetContent joined =
        joinedSheets({{QStringLiteral("Weekday"), weekday}, {QStringLiteral("Weekend"), weekend}});
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport without = importOf(joined, choices, aPlan(), test::shippedCatalog());
    EXPECT_EQ(oddQuestions(without), "");
    EXPECT_TRUE(without.read.dayTypes.isEmpty());
    EXPECT_TRUE(std::any_of(
        without.read.offers.begin(), without.read.offers.end(), [](const ImportQuestion &offer) {
            return offer.option == QStringLiteral("--hidden take");
        }));
    choices.hidden = HiddenCells::Taken;
    const GroupImport with = importOf(joined, choices, aPlan(), test::shippedCatalog());
    EXPECT_EQ(oddHoursOf(with, "weekend"), kAnswersOther);
}

/// A number that is none to plan with has an answer that keeps its group, and so has one with marks
/// around it, whose number is offered first.
TEST(OddAnswers, ACellThatIsNoDemandIsAskedAboutAndNotItsGroup)
{
    const auto sheetOf = [](const QString &cell) {
        return clockHeadings(QStringLiteral("Team")) + QStringLiteral("Vision;") + cell +
               QStringLiteral(";2").repeated(23) + u'\n';
    };
    const auto first = [](const GroupImport &import) {
        return oddHours(import).value(0);
    };
    for (const char *cell : {"-3", "3000000", "8:30"}) {
        const GroupImport asked = oddImport(sheetOf(QString::fromUtf8(cell)));
        ASSERT_EQ(asked.read.open.size(), 1) << cell;
        const ImportQuestion &question = asked.read.open[0];
        EXPECT_EQ(question.option,
                  QStringLiteral("--map \"%1=NUMBER\"").arg(QString::fromUtf8(cell)));
        EXPECT_TRUE(question.canBeTyped) << cell;
        const ImportChoices typed = answeredChoices({}, question, QStringLiteral("5"));
        EXPECT_EQ(first(oddImport(sheetOf(QString::fromUtf8(cell)), typed)), 5.0) << cell;
    }
    for (const char *cell : {"8x", "~8", "8*", "$8", "8 €", "ca. 8", "<8", "2x4", "4 × 2"}) {
        const GroupImport asked = oddImport(sheetOf(QString::fromUtf8(cell)));
        ASSERT_EQ(asked.read.open.size(), 1) << cell;
        EXPECT_EQ(asked.read.open[0].answers.value(0).id, QStringLiteral("8")) << cell;
    }
    const GroupImport kept = oddImport(sheetOf(QStringLiteral("\"=\"\"8\"\"\"")));
    EXPECT_EQ(oddQuestions(kept), "");
    EXPECT_EQ(first(kept), 8.0);
}

/// The ids that the first question offers.
QStringList answersOffered(const GroupImport &import)
{
    QStringList ids;
    for (const ImportAnswer &answer : import.read.open.value(0).answers)
        ids.append(answer.id);
    return ids;
}

TEST(OddAnswers, ZonesOfThePlanAndSlipsOfTheWordStandFirst)
{
    Plan plan =
        aPlan().withGroup("lab", GroupKind::Scheduled, "h100-sxm5-80").withTimeZone("Asia/Tokyo");
    plan.settings.timeZone = QStringLiteral("Europe/Vienna");
    const auto offered = [&plan](const char *zone) {
        const QString row = QStringLiteral("Vision;%1").arg(QString::fromUtf8(zone));
        const auto sheet = clockHeadings(QStringLiteral("Team;Zone")) + oddRow(row);
        return answersOffered(oddImport(sheet, {}, plan));
    };
    const QStringList unknown = offered("Zone 7");
    EXPECT_EQ(unknown.value(0), QStringLiteral("Europe/Vienna"));
    EXPECT_EQ(unknown.value(1), QStringLiteral("Asia/Tokyo"));
    EXPECT_TRUE(unknown.value(2).startsWith(QStringLiteral("Europe/")));
    EXPECT_EQ(offered("Berln").value(0), QStringLiteral("Europe/Berlin"));
    // Vienna's clocks are those of CET; Dublin is nearer to it than Kolkata.
    EXPECT_EQ(offered("CET").value(0), QStringLiteral("Europe/Vienna"));
    EXPECT_EQ(offered("IST").value(0), QStringLiteral("Europe/Dublin"));
}

TEST(OddAnswers, AcceleratorsNearTheWordStandFirstAndEachOnce)
{
    const Plan plan = aPlan().withGroup("lab", GroupKind::Scheduled, "mi300x");
    const auto offered = [&plan](const char *word) {
        const QString row = QStringLiteral("Vision;%1").arg(QString::fromUtf8(word));
        const auto sheet = clockHeadings(QStringLiteral("Team;GPU")) + oddRow(row);
        return answersOffered(oddImport(sheet, {}, plan));
    };
    EXPECT_TRUE(offered("H1000").value(0).startsWith(QStringLiteral("h100")));
    const QStringList unknown = offered("Rakete");
    EXPECT_EQ(unknown.value(0), QStringLiteral("mi300x"));
    EXPECT_EQ(unknown.count(QString(kCpuCore)), 1);
    EXPECT_EQ(QSet<QString>(unknown.begin(), unknown.end()).size(), unknown.size());
}

} // namespace
} // namespace kf
