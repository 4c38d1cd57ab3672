// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a column, one under the other.
#include "core/words/cell_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

std::string fixed(double value, NumberForm form, int decimals)
{
    return fixedCellText(value, form, decimals, QLocale::c()).toStdString();
}

TEST(FixedCellText, GivesEveryNumberTheSameDecimals)
{
    EXPECT_EQ(fixed(7.0, NumberForm::Plain, 1), "7.0");
    EXPECT_EQ(fixed(19.62, NumberForm::Plain, 1), "19.6");
    EXPECT_EQ(fixed(0.125, NumberForm::Share, 1), "12.5 %");
    EXPECT_EQ(fixed(0.2, NumberForm::Share, 1), "20.0 %");
    EXPECT_EQ(fixed(0.0, NumberForm::Plain, 0), "0");
}

TEST(FixedCellText, NeverSaysZeroOfWhatIsNone)
{
    EXPECT_NE(fixed(0.02, NumberForm::Plain, 1), "0.0");
    EXPECT_NE(fixed(0.02, NumberForm::Plain, 0), "0");
}

/// 0.5 beside 0.45, where a column has no decimals: neither reads as 1 or 0.
TEST(FixedCellText, KeepsWhatIsLessThanOneOfItsLastDecimal)
{
    EXPECT_EQ(fixed(0.5, NumberForm::Plain, 0), "0.5");
    EXPECT_EQ(fixed(0.45, NumberForm::Plain, 0), "0.45");
    EXPECT_EQ(fixed(-0.6, NumberForm::Plain, 0), fixed(-0.6, NumberForm::Plain, 1));
    EXPECT_EQ(fixed(0.06, NumberForm::Plain, 1), "0.06");
    EXPECT_EQ(fixed(1.2, NumberForm::Plain, 0), "1");
}

TEST(WholeCellText, RoundsNothingThatWasTyped)
{
    const QLocale english(QStringLiteral("en_US"));
    EXPECT_EQ(wholeCellText(12.71564, NumberForm::Plain, english), QStringLiteral("12.71564"));
    EXPECT_EQ(wholeCellText(123456789.1, NumberForm::Plain, english),
              QStringLiteral("123,456,789.1"));
    EXPECT_EQ(wholeCellText(19.599999999999998, NumberForm::Plain, english),
              QStringLiteral("19.6"));
    EXPECT_EQ(wholeCellText(0.07, NumberForm::Share, english), QStringLiteral("7 %"));
    EXPECT_EQ(wholeCellText(0.07125, NumberForm::Share, english), QStringLiteral("7.125 %"));
}

/// Nobody needs the billionths that are left of a calculation.
TEST(WholeCellText, WritesWhatWasCalculatedToAHundredth)
{
    const QLocale english(QStringLiteral("en_US"));
    EXPECT_EQ(wholeCellText(200.108867153, NumberForm::Plain, english), QStringLiteral("200.11"));
    EXPECT_EQ(wholeCellText(1e6 / 3.0, NumberForm::Plain, english), QStringLiteral("333,333.33"));
    EXPECT_EQ(wholeCellText(1.0 / 3.0, NumberForm::Share, english), QStringLiteral("33.33 %"));
}

TEST(FixedCellText, WritesOneMinusForPeople)
{
    EXPECT_EQ(fixed(-3.25, NumberForm::Plain, 2), "\u22123.25");
    EXPECT_EQ(fixed(-0.05, NumberForm::Share, 1), "\u22125.0 %");
    EXPECT_EQ(fixed(-0.0, NumberForm::Plain, 1), "0.0");
}

/// 180,000 GB are 163.70904631912708 TiB, but 2.125 TiB have been typed.
TEST(DecimalsOf, LeavesToAConvertedNumberThoseOfAFigure)
{
    constexpr double kTebibytesPerGigabyte = 1e9 / (1024.0 * 1024.0 * 1024.0 * 1024.0);
    constexpr int kMost = 6;
    EXPECT_EQ(decimalsOf(180000.0 * kTebibytesPerGigabyte, NumberForm::Plain, kMost), 2);
    EXPECT_EQ(decimalsOf(180000000.0 * kTebibytesPerGigabyte, NumberForm::Plain, kMost), 0);
    const double typed = 2.125 / kTebibytesPerGigabyte;
    EXPECT_EQ(decimalsOf(typed * kTebibytesPerGigabyte, NumberForm::Plain, kMost), 3);
    EXPECT_EQ(decimalsOf(12.71564, NumberForm::Plain, kMost), 5);
    EXPECT_EQ(decimalsOf(0.123456, NumberForm::Plain, kMost), 6);
    EXPECT_EQ(decimalsOf(0.0, NumberForm::Plain, kMost), 0);
}

TEST(DecimalsOf, CountsThoseThatANumberNeeds)
{
    EXPECT_EQ(decimalsOf(24.0, NumberForm::Plain, 2), 0);
    EXPECT_EQ(decimalsOf(16.5, NumberForm::Plain, 2), 1);
    EXPECT_EQ(decimalsOf(23.52, NumberForm::Plain, 2), 2);
    EXPECT_EQ(decimalsOf(1.0 / 3.0, NumberForm::Plain, 2), 2);
    EXPECT_EQ(decimalsOf(0.125, NumberForm::Share, 2), 1); // 12.5 %
    EXPECT_EQ(decimalsOf(19.599999999999998, NumberForm::Plain, 2), 1);
}

/// 13.05 is a half of the last decimal; added up in one order or another a double lies a hair below
/// or above it.
TEST(FixedCellText, RoundsAHalfOneWayInWhateverOrderItWasAddedUp)
{
    for (const double value : {13.049999999999997, 13.05, 13.050000000000002})
        EXPECT_EQ(fixed(value, NumberForm::Plain, 1), "13.1");
    EXPECT_EQ(fixed(13.0499, NumberForm::Plain, 1), "13.0");
}

} // namespace
} // namespace kf
