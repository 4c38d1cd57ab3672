// SPDX-License-Identifier: GPL-3.0-or-later
// Which hours headings name: one by one, and as a line.
#include "core/exchange/hour_line.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

std::optional<int> minuteOfHeading(const char *text)
{
    const auto heading = hourHeading(QString::fromUtf8(text));
    if (!heading || heading->form == HourHeading::Form::Bare ||
        heading->form == HourHeading::Form::Hundreds)
        return std::nullopt;
    return heading->minute;
}

TEST(HourHeading, IsReadAsPeopleWriteIt)
{
    for (const char *heading : {"8:00",
                                "0 days 08:00:00",
                                "Mon Jan  4 08:00:00 2027",
                                "Mon Jan  4 08:00:00 UTC 2027",
                                "04-JAN-27 08.00.00.000000 AM",
                                "08:00",
                                "08.00",
                                "8h",
                                "8 h",
                                "8h00",
                                "08:00:00",
                                "8 AM",
                                "8 a.m.",
                                "8a",
                                "08:00:00 AM",
                                "0800",
                                "0800 hrs",
                                "8-9",
                                "8 AM - 9 AM",
                                "8-9 am",
                                "08:00-09:00",
                                "08:00\u201309:00",
                                "08:00 to 09:00",
                                "8\u20139 Uhr",
                                "von 8 bis 9 Uhr",
                                "8 h \u00e0 9 h",
                                "8 Uhr",
                                "hour_08",
                                "Hour 8",
                                "h08",
                                "h8",
                                "8\u6642",
                                "\u5348\u524d8\u6642",
                                "8\u6642\u301c9\u6642",
                                "T08",
                                "godz. 8",
                                "08:00 GPUs",
                                "GPUs 08:00",
                                "08:00 [A100 h]",
                                "2027-01-05 08:00",
                                "2027-01-05T08:00:00",
                                "5.1.2027 08:00",
                                "1/5/2027 8:00 AM"})
        EXPECT_EQ(minuteOfHeading(heading), 480) << heading;
    EXPECT_EQ(minuteOfHeading("12:00:00 AM"), 0); // midnight
    EXPECT_EQ(minuteOfHeading("12 PM"), 720);
    EXPECT_EQ(minuteOfHeading("11 PM - 12 AM"), 1380);
    EXPECT_EQ(minuteOfHeading("11-12 pm"), 660); // from eleven to noon
    EXPECT_EQ(minuteOfHeading("\u5348\u5f8c3\u6642"), 900);
    EXPECT_EQ(minuteOfHeading("24:00"), 1440);
    EXPECT_EQ(minuteOfHeading("8:30"), 510);
}

TEST(HourHeading, IsNoneInOtherTexts)
{
    for (const char *text : {"",
                             "Max",
                             "2027",
                             "13 pm",
                             "25:00",
                             "8:60",
                             "8 teams",
                             "8",
                             "H100",
                             "A100",
                             "Q1",
                             "10:00:00:00",
                             "8-",
                             "1/5/2027",
                             "2027-01-05",
                             "v100 8"})
        EXPECT_FALSE(minuteOfHeading(text)) << text;
}

TEST(HourHeading, KeepsTheZoneOfAStamp)
{
    const auto heading = hourHeading(QStringLiteral("2027-01-05T08:00:00+05:30"));
    ASSERT_TRUE(heading);
    EXPECT_EQ(heading->offsetMinutes, 330);
    EXPECT_EQ(heading->date, QDate(2027, 1, 5));
    EXPECT_EQ(hourHeading(QStringLiteral("08:00Z"))->offsetMinutes, 0);
    EXPECT_EQ(hourHeading(QStringLiteral("2027-01-05 08:00:00-0800"))->offsetMinutes, -480);
    EXPECT_FALSE(hourHeading(QStringLiteral("2027-01-05 08:00"))->offsetMinutes);
}

QStringList headingsOf(const std::function<QString(int)> &heading, int count)
{
    QStringList texts{QStringLiteral("Team")};
    for (int i = 0; i < count; ++i)
        texts.append(heading(i));
    return texts;
}

TEST(HourLine, CountsFullDaysOnly)
{
    const auto from = [](int first) {
        return [first](int i) {
            return QString::number(first + i);
        };
    };
    EXPECT_EQ(hourLine(headingsOf(from(0), 24)).understood, 24);
    EXPECT_EQ(hourLine(headingsOf(from(0), 24)).roles[1], (ColumnRole{ColumnUse::Hour, 0}));
    EXPECT_TRUE(hourLine(headingsOf(from(1), 24)).namesEnds);
    EXPECT_EQ(hourLine(headingsOf(from(1), 24)).roles[1], (ColumnRole{ColumnUse::Hour, 0}));
    EXPECT_EQ(hourLine(headingsOf(from(1), 23)).understood, 0);
    EXPECT_EQ(hourLine(headingsOf(from(2010), 24)).understood, 0);
    EXPECT_EQ(hourLine(headingsOf(from(1), 31)).understood, 0);
}

/// "00-06, 06:00, 07:00 ... 19:00, 20-24" is a day; with a gap it is none.
TEST(HourLine, TakesHoursBetweenBlocks)
{
    QStringList texts{QStringLiteral("00-06")};
    for (int hour = 6; hour < 20; ++hour)
        texts.append(QStringLiteral("%1:00").arg(hour));
    texts.append(QStringLiteral("20-24"));
    const HourLine line = hourLine(texts);
    ASSERT_EQ(line.understood, 16);
    EXPECT_EQ(line.roles[0], (ColumnRole{ColumnUse::Hour, 0, 0, 360}));
    EXPECT_EQ(line.roles[1], (ColumnRole{ColumnUse::Hour, 6, 0, 60}));
    EXPECT_EQ(line.roles[15], (ColumnRole{ColumnUse::Hour, 20, 0, 240}));
    texts.removeAt(3);
    EXPECT_EQ(hourLine(texts).understood, 0);
}

TEST(HourLine, ReadsHundredsAndFractionsOfADay)
{
    const HourLine hundreds =
        hourLine(headingsOf([](int i) { return QString::number(i * 100); }, 24));
    EXPECT_EQ(hundreds.understood, 24);
    EXPECT_EQ(hundreds.roles[10], (ColumnRole{ColumnUse::Hour, 9}));
    const HourLine fractions =
        hourLine(headingsOf([](int i) { return QString::number(i / 24.0, 'g', 10); }, 24));
    EXPECT_EQ(fractions.understood, 24);
    EXPECT_EQ(fractions.roles[7], (ColumnRole{ColumnUse::Hour, 6}));
    const HourLine ends =
        hourLine(headingsOf([](int i) { return QString::number((i + 1) / 24.0, 'g', 10); }, 24));
    EXPECT_EQ(ends.roles[1], (ColumnRole{ColumnUse::Hour, 0}));
}

TEST(HourLine, ReadsPartsOfHoursNamedByTheirBeginningOrTheirEnd)
{
    const auto clock = [](int minutes) {
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    };
    const HourLine begins = hourLine(headingsOf([&](int i) { return clock(i * 15); }, 96));
    EXPECT_EQ(begins.minutes, 15);
    EXPECT_EQ(begins.roles[96], (ColumnRole{ColumnUse::Hour, 23, 45, 15}));
    const HourLine ends = hourLine(headingsOf([&](int i) { return clock(i * 30 + 30); }, 48));
    EXPECT_TRUE(ends.namesEnds);
    EXPECT_EQ(ends.roles[1], (ColumnRole{ColumnUse::Hour, 0, 0, 30}));
    const HourLine numbered =
        hourLine(headingsOf([](int i) { return QString::number(i + 1); }, 96));
    EXPECT_EQ(numbered.roles[5], (ColumnRole{ColumnUse::Hour, 1, 0, 15}));
}

TEST(HourLine, DoubtsWhatCanBeReadInTwoWays)
{
    const auto shifted = [](int i) {
        return QStringLiteral("%1:00").arg((i + 1) % 24);
    };
    EXPECT_EQ(hourLine(headingsOf(shifted, 24)).doubt, LineDoubt::BeginOrEnd);
    const auto numbers = [](int i) {
        return QString::number(i + 1);
    };
    EXPECT_EQ(hourLine(headingsOf(numbers, 46)).doubt, LineDoubt::ClockChange);
    EXPECT_EQ(hourLine(headingsOf(numbers, 100)).doubt, LineDoubt::ClockChange);
    EXPECT_EQ(hourLine(headingsOf(numbers, 48)).doubt, LineDoubt::None);
}

TEST(HourLine, FindsABlockForEachDay)
{
    QStringList texts{QStringLiteral("Team")};
    for (int i = 0; i < 48; ++i)
        texts.append(QString::number(i % 24));
    const HourLine line = hourLine(texts);
    ASSERT_EQ(line.blocks.size(), 2);
    EXPECT_EQ(line.blocks[1].first, 25);
    texts = {QStringLiteral("Team")};
    for (int i = 0; i < 48; ++i)
        texts.append(QStringLiteral("%1 %2:00")
                         .arg(i < 24 ? QStringLiteral("Weekday") : QStringLiteral("Weekend"))
                         .arg(i % 24));
    EXPECT_EQ(hourLine(texts).blocks.size(), 2);
    EXPECT_EQ(hourLine(texts).blocks[1].before, QStringLiteral("weekend"));
}

TEST(HourLine, LeavesNumberedColumnsOfUnknownNameAlone)
{
    const auto column = [](int i) {
        return QStringLiteral("Column%1").arg(i + 2);
    };
    EXPECT_EQ(hourLine(headingsOf(column, 24)).understood, 0);
    const auto load = [](int i) {
        return QStringLiteral("Load_%1").arg(i);
    };
    EXPECT_EQ(hourLine(headingsOf(load, 24)).understood, 0);
}

} // namespace
} // namespace kf
