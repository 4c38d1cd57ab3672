// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/amount_words.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {

namespace {

std::string exactly(double value, Unit unit, const Wording &wording = QLocale::c())
{
    return amountText(Amount{value, unit}, Digits::Exact, wording).toStdString();
}

std::string shortly(double value, Unit unit, const Wording &wording = QLocale::c())
{
    return amountText(Amount{value, unit}, Digits::Short, wording).toStdString();
}

Wording other()
{
    return {QLocale::c(),
            {HeatUnit::BtuPerHour, DataUnit::Binary, MassUnit::Pounds, LengthUnit::Feet}};
}

Wording german()
{
    return QLocale(QLocale::German, QLocale::Germany);
}

} // namespace

TEST(AmountWords, WriteThreeDigitsWhereItIsShortAndTwoDecimalsWhereItIsExact)
{
    EXPECT_EQ(shortly(61.45, Unit::Gpus), "61.5 GPUs");
    EXPECT_EQ(exactly(61.45, Unit::Gpus), "61.45 GPUs");
    EXPECT_EQ(shortly(243474.0, Unit::Watts), "243 kW");
    EXPECT_EQ(exactly(243474.0, Unit::Watts), "243.47 kW");
    EXPECT_EQ(shortly(1.94e6, Unit::Gigabytes), "1.94 PB");
    EXPECT_EQ(shortly(123456.7, Unit::GpuHours), "123457 GPU-hours"); // no digit is invented as 0
    EXPECT_EQ(exactly(9999.25, Unit::GpuHours), "9999.25 GPU-hours");
    EXPECT_EQ(exactly(10000.25, Unit::GpuHours), "10000 GPU-hours");
}

TEST(AmountWords, PickAFittingUnit)
{
    EXPECT_EQ(exactly(999.0, Unit::Watts), "999 W");
    EXPECT_EQ(exactly(17600.0, Unit::Watts), "17.6 kW");
    EXPECT_EQ(exactly(1.25e6, Unit::Watts), "1.25 MW");
    EXPECT_EQ(exactly(0.0, Unit::Watts), "0 W");
    EXPECT_EQ(exactly(512.5, Unit::Gigabytes), "512.5 GB");
    EXPECT_EQ(exactly(600352.342, Unit::Gigabytes), "600.35 TB");
    EXPECT_EQ(exactly(3e6, Unit::Gigabytes), "3 PB");
    EXPECT_EQ(exactly(2.5e9, Unit::Gigabytes), "2.5 EB");
}

TEST(AmountWords, WriteNoMoreDecimalsThanNeeded)
{
    EXPECT_EQ(exactly(12.5, Unit::Gpus), "12.5 GPUs");
    EXPECT_EQ(exactly(12.0, Unit::Gpus), "12 GPUs");
    EXPECT_EQ(exactly(1.0, Unit::Gpus), "1 GPU");
    EXPECT_EQ(exactly(0.142857, Unit::Gpus), "0.14 GPUs");
}

/// A minus, not a hyphen, whatever is written.
TEST(AmountWords, WriteOneMinusForPeople)
{
    const std::string minus("\u2212");
    EXPECT_EQ(exactly(-2.5, Unit::None), minus + "2.5");
    EXPECT_EQ(exactly(-0.1, Unit::Share), minus + "10 %");
    EXPECT_EQ(exactly(-31.0, Unit::Systems), minus + "31 systems");
    EXPECT_EQ(exactly(-0.1, Unit::BtuPerHour), "0 BTU/h");
    EXPECT_EQ(exactly(-0.0, Unit::None), "0");
    EXPECT_EQ(figuredText(-0.0103, QLocale::c()).toStdString(), minus + "0.0103");
}

TEST(AmountWords, NeverShowAsNothingWhatIsSomething)
{
    EXPECT_EQ(exactly(0.0004, Unit::Gpus), "0.0004 GPUs");
    EXPECT_EQ(shortly(0.00042, Unit::Gpus), "0.00042 GPUs");
    EXPECT_EQ(exactly(0.0, Unit::Gpus), "0 GPUs");
}

TEST(AmountWords, WriteADashForWhatIsNotKnown)
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(exactly(nothing, Unit::Watts), unknownText().toStdString());
    EXPECT_EQ(amountText(std::nullopt, Unit::Gpus, Digits::Exact, QLocale::c()), unknownText());
}

TEST(AmountWords, WriteSharesAsPercent)
{
    EXPECT_EQ(exactly(0.3, Unit::Share), "30 %");
    EXPECT_EQ(exactly(0.125, Unit::Rate), "12.5 % a year");
}

TEST(AmountWords, WriteAColumnInOneUnitWithOneNumberOfDecimals)
{
    const QList<double> stored = {1.94e6, 600352.342, 30000.0};
    const AmountScale scale = amountScale(Unit::Gigabytes, stored, Digits::Exact, {});
    EXPECT_EQ(scale.unit, QStringLiteral("PB"));
    QStringList texts;
    for (const double gb : stored)
        texts.append(numberText(gb, scale, Digits::Exact, QLocale::c()));
    EXPECT_EQ(texts.join(u' '), QStringLiteral("1.94 0.60 0.03"));
}

TEST(AmountWords, TakeASmallerUnitForAColumnWhereFiguresWouldBeLost)
{
    // In PB they would be 2.15, 0.01 and 0.01, as if the last two were alike.
    const auto texts = [](const QList<double> &amounts, Unit unit) {
        const AmountScale scale = amountScale(unit, amounts, Digits::Exact, {});
        QStringList all;
        for (const double amount : amounts)
            all.append(numberText(amount, scale, Digits::Exact, QLocale::c()));
        return all.join(u' ').toStdString() + ' ' + scale.unit.toStdString();
    };
    EXPECT_EQ(texts({2.15e6, 9000.0, 10250.0}, Unit::Gigabytes), "2150.00 9.00 10.25 TB");
    // The largest would have six digits: 215,000 TB.
    EXPECT_EQ(texts({2.15e8, 9000.0}, Unit::Gigabytes), "215.00 0.01 PB");
    // 272 W are 0.27 kW, 500 W just half of one.
    EXPECT_EQ(texts({14203.0, 500.0}, Unit::Watts), "14.20 0.50 kW");
    EXPECT_EQ(texts({14203.0, 272.0}, Unit::Watts), "14203 272 W");
}

TEST(AmountWords, LeaveAColumnOfWholeNumbersWithoutDecimals)
{
    const AmountScale scale = amountScale(Unit::Watts, {12000.0, 7000.0}, Digits::Exact, {});
    EXPECT_EQ(amountText(7000.0, scale, Digits::Exact, QLocale::c()), QStringLiteral("7 kW"));
}

TEST(AmountWords, FollowTheChosenUnits)
{
    // 1000 W * 3.412141633; 1100 GB / 1.073741824 = 1024.45 GiB = 1.00 TiB;
    // 130 kg / 0.45359237; 30 m / 0.3048; 1699 m3/h / 1.699
    EXPECT_EQ(exactly(1000.0, Unit::Heat, other()), "3412 BTU/h");
    EXPECT_EQ(exactly(1100.0, Unit::Gigabytes, other()), "1 TiB");
    EXPECT_EQ(exactly(130.0, Unit::Kilograms, other()), "286.6 lb");
    EXPECT_EQ(exactly(30.0, Unit::Metres, other()), "98.43 ft");
    EXPECT_EQ(exactly(1699.0, Unit::CubicMetresPerHour, other()), "1000 ft³/min");
    EXPECT_EQ(exactly(1000.0, Unit::Watts, other()), "1 kW"); // what draws it is never in BTU/h
}

TEST(AmountWords, GiveHeatInBothUnitsTheChosenOneFirst)
{
    // 10200 W * 3.412141633 = 34803.8 BTU/h
    EXPECT_EQ(heatText(10200.0, Digits::Exact, QLocale::c()),
              QStringLiteral("10.2 kW (34804 BTU/h)"));
    EXPECT_EQ(heatText(10200.0, Digits::Exact, other()), QStringLiteral("34804 BTU/h (10.2 kW)"));
}

TEST(AmountWords, FollowTheLocale)
{
    EXPECT_EQ(exactly(17600.0, Unit::Watts, german()), "17,6 kW");
    EXPECT_EQ(exactly(38557.0, Unit::BtuPerHour, german()), "38.557 BTU/h");
    EXPECT_EQ(signedNumberText(-4.5, Digits::Short, german().locale), QStringLiteral("\u22124,5"));
}

} // namespace kf
