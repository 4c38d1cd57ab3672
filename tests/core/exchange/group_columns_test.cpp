// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet is taken for at first sight.
#include "core/exchange/csv.h"
#include "core/exchange/group_columns.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

SheetContent sheetOf(const QString &text)
{
    return sheetFromCsv(text, u';').value();
}

/// "first;first+1;..." with that many numbers.
QString counting(int first, int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(QString::number(first + i));
    return numbers.join(u';');
}

BlockCell text(const char *written)
{
    return {QString::fromUtf8(written), std::nullopt};
}

TEST(GuessedColumns, FollowTheHeadings)
{
    const SheetContent sheet =
        sheetOf(QStringLiteral("Demand 2027\nTeam;GPU;Zeitzone;Art;") + counting(0, 24) +
                QStringLiteral(";Max\netl;x;y;z;") + counting(5, 24) + QStringLiteral(";28\n"));
    const ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_EQ(choices.headerRow, 1);
    ASSERT_EQ(choices.columns.size(), 29);
    EXPECT_EQ(choices.columns[0].use, ColumnUse::Name);
    EXPECT_EQ(choices.columns[1].use, ColumnUse::Accelerator);
    EXPECT_EQ(choices.columns[2].use, ColumnUse::Zone);
    EXPECT_EQ(choices.columns[3].use, ColumnUse::Kind);
    for (int hour = 0; hour < 24; ++hour)
        EXPECT_EQ(choices.columns[4 + hour], (ColumnRole{ColumnUse::Hour, hour}));
    EXPECT_EQ(choices.columns[28].use, ColumnUse::LeftOut);
}

TEST(GuessedColumns, CountHoursFromOneWhereTheHeadingsDo)
{
    const SheetContent sheet = sheetOf(QStringLiteral("Name;") + counting(1, 24) +
                                       QStringLiteral("\netl;") + counting(1, 24));
    const ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_EQ(choices.columns[1], (ColumnRole{ColumnUse::Hour, 0}));
    EXPECT_EQ(choices.columns[24], (ColumnRole{ColumnUse::Hour, 23}));
}

TEST(GuessedColumns, LeaveOutTheEndOfTheDay)
{
    const SheetContent sheet = sheetOf(QStringLiteral("Name;") + counting(0, 25) +
                                       QStringLiteral("\netl;") + counting(1, 25));
    const ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_EQ(choices.columns[24], (ColumnRole{ColumnUse::Hour, 23}));
    EXPECT_EQ(choices.columns[25].use, ColumnUse::LeftOut);
}

TEST(GuessedColumns, TakeNoNumbersForHoursThatAreNoDay)
{
    for (const int days : {12, 26, 31}) { // months, fortnights, days of a month
        const SheetContent sheet = sheetOf(QStringLiteral("Name;") + counting(1, days) +
                                           QStringLiteral("\netl;") + counting(5, days));
        for (const ColumnRole &role : guessedChoices(sheet, {}).columns)
            EXPECT_NE(role.use, ColumnUse::Hour) << days;
    }
}

TEST(GuessedColumns, ArePutInOrderOnlyWherePeopleSaySo)
{
    const SheetContent sheet = sheetOf(QStringLiteral("etl;") + counting(5, 24));
    ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_FALSE(choices.headerRow);
    EXPECT_EQ(choices.columns[0].use, ColumnUse::Name);
    EXPECT_EQ(choices.columns[1].use, ColumnUse::LeftOut);
    choices.hours = HoursPlace::InOrder;
    choices = guessedChoices(sheet, choices);
    EXPECT_EQ(choices.columns[1], (ColumnRole{ColumnUse::Hour, 0}));
    EXPECT_EQ(choices.columns[24], (ColumnRole{ColumnUse::Hour, 23}));
}

TEST(GuessedColumns, AreNoneOfAnEmptySheet)
{
    const ImportChoices choices = guessedChoices({}, {});
    EXPECT_FALSE(choices.headerRow);
    EXPECT_TRUE(choices.columns.isEmpty());
}

TEST(GuessedColumns, EndWherePeopleNoLongerLook)
{
    const SheetContent sheet = sheetOf(counting(0, 400));
    EXPECT_EQ(guessedChoices(sheet, {}).columns.size(), kMaxImportColumns);
}

TEST(DecimalMark, IsTheOneThatTheNumbersSpeakFor)
{
    const QString rest = QStringLiteral(";") + counting(1, 23);
    const auto markOf = [&rest](const char *number) {
        const SheetContent sheet =
            sheetOf(QStringLiteral("Name;") + counting(0, 24) + QStringLiteral("\netl;") +
                    QString::fromLatin1(number) + rest);
        return guessedChoices(sheet, {}).mark;
    };
    EXPECT_EQ(markOf("8.5"), DecimalMark::Point);
    EXPECT_EQ(markOf("1,234.5"), DecimalMark::Point);
    EXPECT_EQ(markOf("8,5"), DecimalMark::Comma);
    EXPECT_EQ(markOf("1.234,5"), DecimalMark::Comma);
    EXPECT_EQ(markOf("1.234"), DecimalMark::AskWhereUnclear);
    EXPECT_EQ(markOf("8"), DecimalMark::AskWhereUnclear);
}

TEST(NumberInACell, IsReadByTheMark)
{
    EXPECT_EQ(numberIn(text("1.234"), DecimalMark::Point), 1.234);
    EXPECT_EQ(numberIn(text("1.234"), DecimalMark::Comma), 1234.0);
    EXPECT_FALSE(numberIn(text("1.234"), DecimalMark::AskWhereUnclear));
    EXPECT_EQ(unclearNumber(text("1.234")), std::pair(1.234, 1234.0));
    EXPECT_FALSE(unclearNumber(text("8,5")));
    EXPECT_EQ(numberIn(text("8,5"), DecimalMark::AskWhereUnclear), 8.5);
    EXPECT_FALSE(numberIn(text("8,5"), DecimalMark::Point));
    EXPECT_FALSE(numberIn(text("inf"), DecimalMark::Point));
    EXPECT_FALSE(numberIn(text("nan"), DecimalMark::Point));
    EXPECT_EQ(numberIn(text("8 GPUs"), DecimalMark::Point), 8.0);
    EXPECT_EQ(numberIn(text("'8"), DecimalMark::Point), 8.0); // kept as text
    EXPECT_FALSE(numberIn(text("8 nodes"), DecimalMark::Point));
    EXPECT_EQ(numberIn({QStringLiteral("x"), 3.0}, DecimalMark::Comma), 3.0);
}

TEST(NumberInACell, IsReadAsTheCountriesWriteIt)
{
    struct Written {
        const char *text;
        double number;
    };
    for (const Written &each : {Written{"1 024", 1024.0},
                                Written{"1 024,5", 1024.5},
                                Written{"1\u00a0024,5", 1024.5},
                                Written{"1\u202f024.5", 1024.5},
                                Written{"1'024.5", 1024.5},
                                Written{"1\u2019024", 1024.0},
                                Written{"12,34,567", 1234567.0}, // as India groups
                                Written{"0,500", 0.5},
                                Written{"50 %", 0.5},
                                Written{"12.5%", 0.125},
                                Written{"\uff11\uff12", 12.0}, // full width
                                Written{"(5)", -5.0},
                                Written{"5-", -5.0},
                                Written{"\u22125", -5.0},
                                Written{"+5", 5.0}})
        EXPECT_EQ(numberIn(text(each.text), DecimalMark::AskWhereUnclear), each.number)
            << each.text;
    for (const char *none :
         {"1 02", "10 24 5", "1 2", "", "-", "%", "1''024", "1e", "--5", "1.2.3", "()"})
        EXPECT_FALSE(numberIn(text(none), DecimalMark::AskWhereUnclear)) << none;
}

} // namespace
} // namespace kf
