// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_unit.h"
#include "tests/core/cells/german.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const QLocale kEnglishUnits(QLocale::English, QLocale::UnitedStates);
const CellUnit kTerabytes{Unit::Gigabytes, 1e-3};
const CellUnit kGigabytesPerDay{Unit::Gigabytes, 1.0, CellUnit::Per::Day};

double amount(const char *text, const CellUnit &unit, const QLocale &locale = kEnglishUnits)
{
    const Result<double> value =
        enteredAmount(QString::fromUtf8(text), NumberForm::Plain, unit, locale);
    EXPECT_TRUE(value.ok()) << text;
    return value ? value.value() : -999.0;
}

QString unitRefusal(const char *text, const CellUnit &unit)
{
    const Result<double> value =
        enteredAmount(QString::fromUtf8(text), NumberForm::Plain, unit, kEnglishUnits);
    EXPECT_FALSE(value.ok()) << text;
    return value ? QString() : value.error().message;
}

TEST(EnteredAmount, ConvertsDataToTheUnitOfTheColumn)
{
    EXPECT_DOUBLE_EQ(amount("120", kTerabytes), 120.0); // a bare number is in the column's unit
    EXPECT_DOUBLE_EQ(amount("120 TB", kTerabytes), 120.0);
    EXPECT_DOUBLE_EQ(amount("120tb", kTerabytes), 120.0);
    EXPECT_DOUBLE_EQ(amount("500 GB", kTerabytes), 0.5);
    EXPECT_DOUBLE_EQ(amount("1.5 PB", kTerabytes), 1500.0);
    EXPECT_NEAR(amount("1 TiB", kTerabytes), 1.099511627776, 1e-12); // 2^40 bytes
    EXPECT_DOUBLE_EQ(amount("1,5 PB", kTerabytes, kGerman), 1500.0);
    EXPECT_DOUBLE_EQ(amount("=SUM(100;20) TB", kTerabytes), 120.0);
    EXPECT_DOUBLE_EQ(amount("1e3 GB", kTerabytes), 1.0);
}

TEST(EnteredAmount, KnowsWhatComesInADay)
{
    EXPECT_DOUBLE_EQ(amount("900 GB/day", kGigabytesPerDay), 900.0);
    EXPECT_DOUBLE_EQ(amount("900 GB", kGigabytesPerDay), 900.0);
    EXPECT_DOUBLE_EQ(amount("2 TB per day", kGigabytesPerDay), 2000.0);
    EXPECT_DOUBLE_EQ(amount("7 TB/week", kGigabytesPerDay), 1000.0);
    EXPECT_DOUBLE_EQ(amount("1 GB/h", kGigabytesPerDay), 24.0);
    EXPECT_DOUBLE_EQ(amount("5 GB am Tag", kGigabytesPerDay), 5.0);
    EXPECT_DOUBLE_EQ(amount("50 GB per person", {Unit::Gigabytes, 1.0, CellUnit::Per::Person}),
                     50.0);
    EXPECT_DOUBLE_EQ(amount("3 TB/job", {Unit::Gigabytes, 1.0, CellUnit::Per::Job}), 3000.0);
}

TEST(EnteredAmount, KnowsTimesPowerLengthsAndOwnWords)
{
    EXPECT_DOUBLE_EQ(amount("1.5 h", {Unit::Hours}), 1.5);
    EXPECT_DOUBLE_EQ(amount("90 min", {Unit::Hours}), 1.5);
    EXPECT_DOUBLE_EQ(amount("12 weeks", {Unit::Days}), 84.0);
    EXPECT_DOUBLE_EQ(amount("2 Jahre", {Unit::Days}), 730.0);
    EXPECT_DOUBLE_EQ(amount("30 kW", {Unit::Watts, 1e-3}), 30.0);
    EXPECT_DOUBLE_EQ(amount("800 W", {Unit::Watts, 1e-3}), 0.8);
    EXPECT_DOUBLE_EQ(amount("120 cm", {Unit::Metres, 1e3}), 1200.0);
    EXPECT_DOUBLE_EQ(amount("1.2 t", {Unit::Kilograms}), 1200.0);
    EXPECT_DOUBLE_EQ(amount("3000 m³/h", {Unit::CubicMetresPerHour}), 3000.0);
    EXPECT_DOUBLE_EQ(amount("42U", {Unit::RackUnits}), 42.0);
    EXPECT_DOUBLE_EQ(amount("80 Gbit/s", {Unit::GigabytesPerSecond}), 10.0);
    const CellUnit ratio{Unit::None, 1.0, CellUnit::Per::Nothing, {QStringLiteral(":1")}};
    EXPECT_DOUBLE_EQ(amount("2.5:1", ratio), 2.5);
}

/// Whatever a person calls a time: 1 day = 24 h, 2 weeks = 336 h, 30 minutes = 1800 s.
TEST(EnteredAmount, TakesTheNamesOfTimesInEveryColumnOfTimes)
{
    EXPECT_DOUBLE_EQ(amount("1 day", {Unit::Hours}), 24.0);
    EXPECT_DOUBLE_EQ(amount("2 weeks", {Unit::Hours}), 336.0);
    EXPECT_DOUBLE_EQ(amount("90 minutes", {Unit::Hours}), 1.5);
    EXPECT_DOUBLE_EQ(amount("30 minutes", {Unit::Seconds}), 1800.0);
    EXPECT_DOUBLE_EQ(amount("2 hours", {Unit::Seconds, 1e3}), 7.2e6);
}

/// 720 an hour are 0.2 a second.
TEST(EnteredAmount, ConvertsRates)
{
    EXPECT_DOUBLE_EQ(amount("12/s", {Unit::PerSecond}), 12.0);
    EXPECT_DOUBLE_EQ(amount("120 req/s", {Unit::PerSecond}), 120.0);
    EXPECT_DOUBLE_EQ(amount("120 rps", {Unit::PerSecond}), 120.0);
    EXPECT_DOUBLE_EQ(amount("720/h", {Unit::PerSecond}), 0.2);
    EXPECT_DOUBLE_EQ(amount("60 per s", {Unit::PerSecond}), 60.0);
    EXPECT_DOUBLE_EQ(amount("=24/2", {Unit::PerSecond}), 12.0);
}

/// A cell that counts percent takes them as a column of shares does.
TEST(EnteredAmount, ReadsPercentAsAColumnOfSharesDoes)
{
    const CellUnit percent{Unit::Share, 100.0};
    EXPECT_DOUBLE_EQ(amount("12 %", percent), 12.0);
    EXPECT_EQ(amount("7", percent), 7.0);
    EXPECT_DOUBLE_EQ(amount("0.3", percent), 30.0);
    EXPECT_DOUBLE_EQ(amount("0.3 %", percent), 0.3);
    EXPECT_DOUBLE_EQ(amount("-5 %", percent), -5.0);
}

TEST(EnteredAmount, TakesMoneyAsItIsWritten)
{
    const CellUnit euros{
        Unit::Count, 1.0, CellUnit::Per::Nothing, {QStringLiteral("EUR"), QStringLiteral("EUR/h")}};
    for (const char *text : {"300k", "300 k", "300 k EUR", "0.3 M", "300,000 EUR", "300k EUR/h"})
        EXPECT_DOUBLE_EQ(amount(text, euros), 300e3) << text;
    EXPECT_DOUBLE_EQ(amount("1.5 bn EUR", euros), 1.5e9);
    EXPECT_DOUBLE_EQ(amount("300 Tsd. EUR", euros, kGerman), 300e3);
    EXPECT_DOUBLE_EQ(amount("1,2 Mio.", euros, kGerman), 1.2e6);
    EXPECT_DOUBLE_EQ(amount("1,2 Mrd. EUR", euros, kGerman), 1.2e9);
    // A thousand to some, a trillion to others.
    EXPECT_TRUE(unitRefusal("300 T", euros).contains(QStringLiteral("EUR, k, M, bn")));
    EXPECT_FALSE(unitRefusal("300 k USD", euros).isEmpty());
}

TEST(EnteredAmount, SaysWhichUnitsAColumnTakes)
{
    EXPECT_TRUE(unitRefusal("5 kg", kTerabytes).contains(QStringLiteral("“kg”")));
    EXPECT_TRUE(unitRefusal("5 kg", kTerabytes).contains(QStringLiteral("GB, TB, PB")));
    EXPECT_TRUE(unitRefusal("30 %", kTerabytes).contains(QStringLiteral("“%”")));
    // Each unit once, whatever else it is called.
    EXPECT_TRUE(unitRefusal("5 kg", {Unit::Hours}).contains(QStringLiteral("takes h, min, s, d,")));
    EXPECT_TRUE(unitRefusal("5 kg", {Unit::Days}).contains(QStringLiteral("takes d, w, y, h,")));
    // Data alone has no time in it, and a month has no fixed length.
    EXPECT_TRUE(unitRefusal("5 GB/day", kTerabytes).contains(QStringLiteral("GB/day")));
    EXPECT_FALSE(unitRefusal("5 TB/month", kGigabytesPerDay).isEmpty());
    EXPECT_FALSE(unitRefusal("3 months", {Unit::Days}).isEmpty());
    EXPECT_TRUE(unitRefusal("abc", kTerabytes).contains(QStringLiteral("is not a number")));
    // Where a column has no unit, none is taken.
    EXPECT_TRUE(unitRefusal("5 TB", {}).contains(QStringLiteral("is not a number")));
}

/// 50 % of which GPUs? A number of GPUs is no part of another; a calculation may have shares.
TEST(EnteredAmount, TakesNoPercentOfNothingAsANumberOfGpus)
{
    const CellUnit gpus{Unit::Gpus};
    EXPECT_TRUE(unitRefusal("50%", gpus).contains(QStringLiteral("takes GPUs, or a number alone")));
    EXPECT_TRUE(unitRefusal("50 %", gpus).contains(QStringLiteral("\u201c%\u201d")));
    EXPECT_DOUBLE_EQ(amount("=50%*8", gpus), 4.0);
    EXPECT_DOUBLE_EQ(amount("0.5", gpus), 0.5);
}

/// 86,400 a day are 1 a second, 720 an hour 0.2, 120 a minute 2.
TEST(EnteredAmount, TakesTheGermanWordsOfRatesAsTheEnglishOnes)
{
    const CellUnit rate{Unit::PerSecond};
    for (const char *day : {"86400/day", "86400/d", "86400/Tag", "86400 pro Tag", "86400 je Tag"})
        EXPECT_DOUBLE_EQ(amount(day, rate), 1.0) << day;
    for (const char *hour : {"720/h", "720/Std", "720/Std.", "720/Stunde", "720 pro Stunde"})
        EXPECT_DOUBLE_EQ(amount(hour, rate), 0.2) << hour;
    for (const char *minute : {"120/min", "120/Minute", "120 Anfragen/min", "120 requests/min"})
        EXPECT_DOUBLE_EQ(amount(minute, rate), 2.0) << minute;
    EXPECT_DOUBLE_EQ(amount("12 Anfragen/s", rate), 12.0);
    EXPECT_DOUBLE_EQ(amount("12 pro Sekunde", rate), 12.0);
    EXPECT_FALSE(unitRefusal("12 s", rate).isEmpty());
    EXPECT_DOUBLE_EQ(amount("24 Std", {Unit::Days}), 1.0);
    EXPECT_DOUBLE_EQ(amount("2 Std.", {Unit::Seconds}), 7200.0);
}

} // namespace
} // namespace kf
