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

TEST(HourHeading, IsReadAsPeopleWriteIt)
{
    for (const char16_t *heading : {u"8",
                                    u"08",
                                    u"8:00",
                                    u"08:00",
                                    u"08:00:00",
                                    u" 8 h ",
                                    u"h8",
                                    u"8 Uhr",
                                    u"Hour 8",
                                    u"8-9",
                                    u"08:00\u201309:00",
                                    u"8 AM",
                                    u"08:00:00 AM"})
        EXPECT_EQ(hourOfHeading(heading), 8) << QString::fromUtf16(heading).toStdString();
    EXPECT_EQ(hourOfHeading(u"12:00:00 AM"), 0); // midnight
    EXPECT_EQ(hourOfHeading(u"12:00 PM"), 12);
    EXPECT_EQ(hourOfHeading(u"11 pm"), 23);
    for (const char16_t *heading : {u"", u"Max", u"8:30", u"2027", u"13 pm", u"8 GPUs"})
        EXPECT_FALSE(hourOfHeading(heading)) << QString::fromUtf16(heading).toStdString();
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

TEST(GuessedColumns, LeaveOutHoursBeyondTheDay)
{
    const SheetContent sheet = sheetOf(QStringLiteral("Name;") + counting(0, 26) +
                                       QStringLiteral("\netl;") + counting(1, 26));
    const ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_EQ(choices.columns[24], (ColumnRole{ColumnUse::Hour, 23}));
    EXPECT_EQ(choices.columns[25].use, ColumnUse::LeftOut);
    EXPECT_EQ(choices.columns[26].use, ColumnUse::LeftOut);
}

TEST(GuessedColumns, GoByContentWithoutHeadings)
{
    const SheetContent sheet = sheetOf(QStringLiteral("etl;") + counting(1, 24));
    const ImportChoices choices = guessedChoices(sheet, {});
    EXPECT_FALSE(choices.headerRow);
    EXPECT_EQ(choices.columns[0].use, ColumnUse::Name);
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
    const SheetContent sheet = sheetOf(counting(0, 200));
    EXPECT_EQ(guessedChoices(sheet, {}).columns.size(), kMaxImportColumns);
}

TEST(DecimalMark, IsTheOneThatTheNumbersSpeakFor)
{
    const QString rest = QStringLiteral(";") + counting(1, 23);
    const auto markOf = [&rest](const char *number) {
        const SheetContent sheet =
            sheetOf(QStringLiteral("etl;") + QString::fromLatin1(number) + rest);
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
    EXPECT_FALSE(numberIn(text("8 GPUs"), DecimalMark::Point));
    EXPECT_EQ(numberIn({QStringLiteral("x"), 3.0}, DecimalMark::Comma), 3.0);
}

} // namespace
} // namespace kf
