// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace kf {
namespace {

TEST(NumberFromText, ReadsDecimalNumbers)
{
    EXPECT_EQ(numberFromText("0"), 0.0);
    EXPECT_EQ(numberFromText("8"), 8.0);
    EXPECT_EQ(numberFromText("-0.25"), -0.25);
    EXPECT_EQ(numberFromText("+3"), 3.0);
    EXPECT_EQ(numberFromText("7.0e9"), 7e9);
    EXPECT_EQ(numberFromText("1E-3"), 0.001);
}

TEST(NumberFromText, KeepsTheSignOfZero)
{
    const std::optional<double> zero = numberFromText("-0");
    ASSERT_TRUE(zero);
    EXPECT_TRUE(std::signbit(*zero));
}

TEST(NumberFromText, RefusesOtherSpellings)
{
    for (const char *text :
         {"",    "010",  "0x1F", "0b1",   "0o7",   ".5",    "5.",  "1_000", "1,5",
          "1e",  "1e+",  "e5",   "--1",   "+-1",   "-",     "+",   " 1",    "1 ",
          "nan", ".nan", "inf",  "-.inf", "1.2.3", "1e5.5", "yes", "12:30"})
        EXPECT_FALSE(numberFromText(text)) << text;
}

TEST(NumberFromText, RefusesMagnitudesBeyondADouble)
{
    EXPECT_FALSE(numberFromText("1e999"));
    EXPECT_FALSE(numberFromText("-1e309"));
    EXPECT_TRUE(numberFromText("1.7976931348623157e308")); // the largest double
}

TEST(WholeNumberFromText, RefusesFractionsAndMoreThan64Bits)
{
    EXPECT_EQ(wholeNumberFromText("42"), 42);
    EXPECT_EQ(wholeNumberFromText("-42"), -42);
    EXPECT_EQ(wholeNumberFromText("+42"), 42);
    EXPECT_EQ(wholeNumberFromText("9223372036854775807"), std::numeric_limits<qint64>::max());
    EXPECT_EQ(wholeNumberFromText("-9223372036854775808"), std::numeric_limits<qint64>::min());
    for (const char *text : {"", "-", "010", "0x1F", "1.0", "1e3", "9223372036854775808", "1 "})
        EXPECT_FALSE(wholeNumberFromText(text)) << text;
}

TEST(ShortestText, WritesWhatAPersonWould)
{
    EXPECT_EQ(shortestText(0.1), "0.1");
    EXPECT_EQ(shortestText(8), "8");
    EXPECT_EQ(shortestText(-0.25), "-0.25");
    EXPECT_EQ(shortestText(0.1 + 0.2), "0.30000000000000004"); // the known double next to 0.3
}

TEST(ShortestText, ReadsBackToTheLastBit)
{
    std::mt19937_64 random(1);
    int checked = 0;
    while (checked < 20000) {
        const double number = std::bit_cast<double>(random());
        if (!std::isfinite(number))
            continue;
        ++checked;
        const std::optional<double> back = numberFromText(shortestText(number));
        ASSERT_TRUE(back) << shortestText(number).toStdString();
        ASSERT_EQ(std::bit_cast<quint64>(*back), std::bit_cast<quint64>(number));
    }
}

TEST(ShortestText, ReadsBackAtTheEdges)
{
    using Limits = std::numeric_limits<double>;
    for (const double number :
         {Limits::max(), Limits::lowest(), Limits::min(), Limits::denorm_min(), -0.0, 1e21, 1e-7})
        EXPECT_EQ(std::bit_cast<quint64>(numberFromText(shortestText(number)).value_or(1.5)),
                  std::bit_cast<quint64>(number))
            << shortestText(number).toStdString();
}

} // namespace
} // namespace kf
