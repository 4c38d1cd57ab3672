// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/owning.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const Id kOwned = QStringLiteral("system");

TEST(CapitalPerYear, SpreadsWhatIsLostEvenlyWithoutInterest)
{
    Finance finance;
    finance.years = 4.0;
    finance.residualRate = 0.1;
    EXPECT_DOUBLE_EQ(capitalPerYear(100000.0, finance), 22500.0); // 90,000 over 4 years
}

TEST(CapitalPerYear, IsAnAnnuityWithInterest)
{
    // 345,000 over 4 years at 8 %: factor 0.08 / (1 - 1.08^-4) = 0.3019208.
    Finance finance;
    finance.years = 4.0;
    finance.discountRate = 0.08;
    EXPECT_NEAR(capitalPerYear(345000.0, finance), 104162.68, 0.01);
    // A residual of 10 % comes back after four years: 34,500 x 1.08^-4 = 25,358.53 less to spread.
    finance.residualRate = 0.1;
    EXPECT_NEAR(capitalPerYear(345000.0, finance), 104162.68 - 25358.53 * 0.3019208, 0.01);
}

TEST(LifeMonths, IsAtLeastOneMonth)
{
    Finance finance;
    finance.years = 0.01;
    EXPECT_EQ(lifeMonths(finance), 1);
    finance.years = 0.75;
    EXPECT_EQ(lifeMonths(finance), 9);
    finance.years = 1e300;
    EXPECT_GE(lifeMonths(finance), 12 * 240);
}

TEST(CashOf, BuysAgainAfterItsLifeAndKeepsAWorthAtTheEnd)
{
    // Life of 12 months, residual 0.2, bought in month 3 of 30: again in 15 (worth 0.2 pays back)
    // and 27. At the end it is 3 months old: 1 - 0.8 x 3 / 12 = 0.8.
    Finance finance;
    finance.years = 1.0;
    finance.residualRate = 0.2;
    const UnitCash cash = cashOf(3, std::nullopt, 30, finance);
    EXPECT_DOUBLE_EQ(cash.capex[3], 1.0);
    EXPECT_DOUBLE_EQ(cash.capex[15], 0.8);
    EXPECT_DOUBLE_EQ(cash.capex[27], 0.8);
    EXPECT_DOUBLE_EQ(cash.endWorth, 0.8);
}

TEST(CashOf, PaysBackWhatLeavesIsWorth)
{
    // Out after 6 of 12 months without a residual: half of it comes back.
    Finance finance;
    finance.years = 1.0;
    const UnitCash cash = cashOf(0, 6, 24, finance);
    EXPECT_DOUBLE_EQ(cash.capex[0], 1.0);
    EXPECT_DOUBLE_EQ(cash.capex[6], -0.5);
    EXPECT_EQ(cash.endWorth, 0.0);
}

TEST(CashOf, IsNothingForWhatComesAfterTheHorizon)
{
    const UnitCash cash = cashOf(24, std::nullopt, 24, Finance());
    EXPECT_EQ(cash.capex, QList<double>(24, 0.0));
    EXPECT_EQ(cash.endWorth, 0.0);
}

TEST(YearOfUnit, CountsPowerSpaceAndSupport)
{
    // 10 kW at 80 % and PUE 1.5, 0.10 per kWh: 10 x 0.8 x 1.5 x 8760 x 0.1 = 10,512. Space
    // 10 x 12 x 100 = 12,000. Support 5 % of 200,000 = 10,000. Software 8 x 50 = 400.
    Finance finance;
    finance.energyPerKwh = 0.1;
    finance.colocationPerKwMonth = 100.0;
    finance.supportRate = 0.05;
    finance.softwarePerGpuYear = 50.0;
    OwnedUnit unit;
    unit.id = kOwned;
    unit.kw = 10.0;
    unit.gpus = 8.0;
    const YearOfUnit year = yearOf(unit, finance, {{kOwned, 200000.0}});
    EXPECT_NEAR(*year.energy.value, 10512.0, 1e-9);
    EXPECT_DOUBLE_EQ(*year.colocation.value, 12000.0);
    EXPECT_DOUBLE_EQ(*year.support.value, 10000.0);
    EXPECT_DOUBLE_EQ(*year.software.value, 400.0);
    EXPECT_NEAR(*year.energyKwh.value, 105120.0, 1e-9);
}

TEST(YearOfUnit, NamesWhatIsMissingAndNothingElse)
{
    OwnedUnit unit;
    unit.id = kOwned;
    const YearOfUnit year = yearOf(unit, Finance(), {});
    EXPECT_EQ(year.capital.missing, QStringList{QStringLiteral("cost/prices/system")});
    EXPECT_EQ(year.energy.missing,
              QStringList({QStringLiteral("catalog/devices/system/power_max_w"),
                           QStringLiteral("cost/finance/energy_per_kwh")}));
    EXPECT_EQ(year.colocation.value, 0.0); // a rate of 0, however unknown the power
    EXPECT_EQ(year.support.value, 0.0);
}

TEST(YearOfUnit, OwnedAlreadyNeedsAPriceForSupportOnly)
{
    Finance finance;
    OwnedUnit unit;
    unit.id = kOwned;
    unit.isPaid = true;
    unit.kw = 0.0;
    EXPECT_EQ(yearOf(unit, finance, {}).capital.value, 0.0);
    EXPECT_EQ(yearOf(unit, finance, {}).support.value, 0.0);
    finance.supportRate = 0.1;
    EXPECT_EQ(yearOf(unit, finance, {}).support.missing,
              QStringList{QStringLiteral("cost/prices/system")});
}

TEST(UnitPrices, TheFirstOfADeviceCountsEvenWithoutAnAmount)
{
    const UnitPrices prices = unitPrices({{kOwned, std::nullopt, {}, {}, {}},
                                          {kOwned, 5.0, {}, {}, {}},
                                          {QStringLiteral("rack"), 0.0, {}, {}, {}}});
    EXPECT_FALSE(prices.contains(kOwned));
    EXPECT_EQ(prices.value(QStringLiteral("rack"), -1.0), 0.0);
}

} // namespace
} // namespace kf
