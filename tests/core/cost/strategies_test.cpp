// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/sensitivity.h"
#include "core/cost/strategies.h"
#include "tests/core/cost/worked_day.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kf {
namespace {

const AcceleratorKey kWorked = QStringLiteral("acc");
const Id kWorkedSystem = QStringLiteral("system");
constexpr std::size_t kExploratory = static_cast<std::size_t>(GroupKind::Exploratory);

AcceleratorLoad loadOf(const QList<double> &gpus, int months)
{
    QList<LoadSlot> day;
    for (const double one : gpus) {
        LoadSlot slot{365.0 * 24.0 / static_cast<double>(gpus.size()), {}, {}, {}};
        slot.hybrid[kExploratory] = one;
        day.append(slot);
    }
    return {kWorked, true, QList<QList<LoadSlot>>(months + 1, day)};
}

RentEntry rentAt(double perHour)
{
    RentEntry entry;
    entry.key = kWorked;
    entry.gpus = 1.0;
    entry.onDemandPerH = perHour;
    entry.exchange = 1.0;
    return entry;
}

/// The published case: 16,677 a GPU and year, 0.139 a busy hour, 4.00 an hour rented.
CostInputs workedCase()
{
    CostInputs inputs;
    inputs.months = 12;
    inputs.finance.years = 4.0;
    inputs.finance.busyCostPerGpuHour = 0.139;
    inputs.finance.energyPerKwh = 0.0;
    inputs.prices.insert(kWorkedSystem, 4.0 * 16677.0);
    inputs.cloud = {rentAt(4.0)};
    inputs.keys = {{loadOf(QList<double>(test::kWorkedDay.begin(), test::kWorkedDay.end()), 12),
                    SystemToBuy{kWorkedSystem, 1.0, 0.0}}};
    inputs.allGb.fill(0.0, 12);
    inputs.plannedGb.fill(0.0, 12);
    return inputs;
}

double perYear(const CostFigures &figures, Strategy strategy)
{
    return figures.of(strategy).perYear().value().value_or(std::nan(""));
}

TEST(StrategyCosts, OfThePublishedCaseOwnSevenAndRentTheRest)
{
    // 7 x 16,677 + 0.139 x 125 x 365 + 4 x 71 x 365 = 116,739 + 6,341.875 + 103,660.
    const CostFigures figures = strategyCosts(workedCase());
    EXPECT_EQ(figures.byAccelerator[kWorked].bestGpus, 7.0);
    EXPECT_NEAR(perYear(figures, Strategy::Hybrid), 226740.875, 1e-6);
    EXPECT_NEAR(perYear(figures, Strategy::Cloud), 286160.0, 1e-6);      // 196 x 365 x 4
    EXPECT_NEAR(perYear(figures, Strategy::OnPremise), 276776.06, 1e-6); // 16 x 16,677 + 9,944.06
    EXPECT_NEAR(*figures.byAccelerator[kWorked].breakEvenHours, 16677.0 / 3.861, 1e-9);
    EXPECT_TRUE(figures.missing.isEmpty());
}

TEST(StrategyCosts, WithoutAPriceOfTheSystemOnlyRentingIsKnown)
{
    CostInputs inputs = workedCase();
    inputs.prices.clear();
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_FALSE(figures.of(Strategy::OnPremise).perYear().value());
    EXPECT_NEAR(figures.of(Strategy::OnPremise).perYear().known, 9944.06, 1e-6); // busy hours alone
    EXPECT_FALSE(figures.byAccelerator[kWorked].bestGpus);
    EXPECT_NEAR(perYear(figures, Strategy::Cloud), 286160.0, 1e-6);
    EXPECT_TRUE(figures.of(Strategy::OnPremise).cumulative.isEmpty());
    EXPECT_EQ(figures.missing, QStringList{QStringLiteral("cost/prices/system")});
}

TEST(StrategyCosts, WithoutAnyPriceNothingCountsAsZero)
{
    CostInputs inputs = workedCase();
    inputs.prices.clear();
    inputs.cloud.clear();
    inputs.keys[0].system->kw = std::nullopt;
    inputs.finance.energyPerKwh = std::nullopt;
    const CostFigures figures = strategyCosts(inputs);
    for (const Strategy strategy : kStrategies)
        EXPECT_FALSE(figures.of(strategy).perYear().value());
    EXPECT_EQ(figures.missing,
              QStringList({QStringLiteral("catalog/devices/system/power_max_w"),
                           QStringLiteral("cost/cloud/acc"),
                           QStringLiteral("cost/finance/energy_per_kwh"),
                           QStringLiteral("cost/prices/system")}));
}

TEST(StrategyCosts, PricesOfZeroAreKnownAndTheFewestSystemsWin)
{
    CostInputs inputs = workedCase();
    inputs.finance.busyCostPerGpuHour = 0.0;
    inputs.prices[kWorkedSystem] = 0.0;
    inputs.cloud = {rentAt(0.0)};
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_EQ(perYear(figures, Strategy::Hybrid), 0.0);
    EXPECT_EQ(figures.byAccelerator[kWorked].bestGpus, 0.0);
    EXPECT_FALSE(figures.byAccelerator[kWorked].breakEvenHours);
}

TEST(StrategyCosts, AnAcceleratorWithoutASystemAsksForOne)
{
    CostInputs inputs = workedCase();
    inputs.keys[0].system = std::nullopt;
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_FALSE(figures.of(Strategy::Hybrid).ownedGpus[kWorked]);
    EXPECT_FALSE(figures.of(Strategy::Hybrid).rentedGpuHours);
    EXPECT_EQ(figures.missing, QStringList{QStringLiteral("plan/policy/systems/acc")});
}

TEST(StrategyCosts, UnknownDemandLeavesEverythingOfTheAcceleratorOpen)
{
    CostInputs inputs = workedCase();
    inputs.keys[0].load = {kWorked, false, {}};
    const CostFigures figures = strategyCosts(inputs);
    for (const Strategy strategy : kStrategies) {
        EXPECT_FALSE(figures.of(strategy).perYear().value());
        EXPECT_FALSE(figures.of(strategy).gpuHours);
    }
}

TEST(StrategyCosts, WhatIsOwnedAlreadyCostsNoCapital)
{
    // All 16 are placed and paid for: busy cost alone.
    CostInputs inputs = workedCase();
    OwnedUnit unit;
    unit.id = kWorkedSystem;
    unit.count = 16.0;
    unit.isPaid = true;
    unit.kw = 0.0;
    unit.gpus = 1.0;
    inputs.systems = {{kWorked, unit, false}};
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_NEAR(perYear(figures, Strategy::OnPremise), 9944.06, 1e-6);
    EXPECT_EQ(figures.byAccelerator[kWorked].bestGpus, 16.0);
    EXPECT_EQ(figures.of(Strategy::OnPremise).endValue, 0.0);
}

TEST(StrategyCosts, StayFiniteForLivesBelowAMonthAndAResidualOfAll)
{
    CostInputs inputs = workedCase();
    inputs.finance.years = 0.01;
    inputs.finance.residualRate = 1.0;
    inputs.finance.discountRate = -0.99;
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_TRUE(std::isfinite(perYear(figures, Strategy::OnPremise)));
    EXPECT_TRUE(std::isfinite(*figures.of(Strategy::OnPremise).npv));
}

TEST(StrategyCosts, OfADemandBeyondAllSystemsSeekNoOptimum)
{
    CostInputs inputs = workedCase();
    inputs.keys[0].load = loadOf({1e12, 2e12}, 12);
    const CostFigures figures = strategyCosts(inputs);
    EXPECT_FALSE(figures.byAccelerator[kWorked].bestGpus);
    EXPECT_NEAR(perYear(figures, Strategy::Cloud), 1.5e12 * 8760.0 * 4.0, 1e6);
}

TEST(StrategyCosts, OwningOvertakesRentingOnceItsCashStaysBelow)
{
    // 16 bought for 1,067,328 in month 0, then 828.67 a month; renting costs 23,846.67 a month:
    // after 1,067,328 / 23,018 = 46.4 months, within month 46.
    CostInputs inputs = workedCase();
    inputs.months = 48;
    inputs.keys[0].load =
        loadOf(QList<double>(test::kWorkedDay.begin(), test::kWorkedDay.end()), 48);
    inputs.allGb.fill(0.0, 48);
    inputs.plannedGb.fill(0.0, 48);
    EXPECT_EQ(strategyCosts(inputs).owningOvertakesMonth, 46);
    inputs.months = 46;
    EXPECT_FALSE(strategyCosts(inputs).owningOvertakesMonth);
}

EquipmentCash equipmentOf(const CostInputs &inputs, Strategy strategy)
{
    QSet<QString> missing;
    return resultOf(strategy, runsOf(inputs, strategy), inputs, missing).equipment;
}

/// Three years of the worked day on systems that last two and keep a quarter of their price.
CostInputs threeYears()
{
    CostInputs inputs = workedCase();
    inputs.months = 36;
    inputs.finance.years = 2.0;
    inputs.finance.residualRate = 0.25;
    inputs.keys[0].load =
        loadOf(QList<double>(test::kWorkedDay.begin(), test::kWorkedDay.end()), 36);
    inputs.allGb.fill(0.0, 36);
    inputs.plannedGb.fill(0.0, 36);
    return inputs;
}

TEST(EquipmentCash, TellsWhatIsBoughtReplacedAndStandsAtTheEnd)
{
    // 16 for 66,708 each = 1,067,328 in month 0; after 24 months the same less a quarter, which the
    // old ones are worth: 800,496. At the end they are 12 of 24 months old: 1 - 0.75 / 2 = 0.625.
    const EquipmentCash own = equipmentOf(threeYears(), Strategy::OnPremise);
    ASSERT_EQ(own.months.size(), 2);
    EXPECT_EQ(own.months[0].month, 0);
    EXPECT_NEAR(own.months[0].bought.known, 1067328.0, 1e-6);
    EXPECT_EQ(own.months[0].replaced, OpenSum());
    EXPECT_EQ(own.months[1].month, 24);
    EXPECT_NEAR(own.months[1].replaced.known, 800496.0, 1e-6);
    EXPECT_EQ(own.months[1].bought, OpenSum());
    EXPECT_NEAR(own.endValue.known, 667080.0, 1e-6);
    EXPECT_NEAR(equipmentOfYear(own, 2).replaced.known, 800496.0, 1e-6);
    EXPECT_EQ(equipmentOfYear(own, 1).bought, OpenSum());
    EXPECT_EQ(equipmentOf(threeYears(), Strategy::Cloud), EquipmentCash());
}

TEST(EquipmentCash, IsOpenWhereNobodyKnowsThePriceOrTheNumber)
{
    CostInputs inputs = threeYears();
    inputs.prices.clear();
    const EquipmentCash priceless = equipmentOf(inputs, Strategy::OnPremise);
    ASSERT_EQ(priceless.months.size(), 2); // when is known, how much is not
    EXPECT_TRUE(priceless.months[0].bought.isOpen);
    EXPECT_TRUE(priceless.months[1].replaced.isOpen);
    EXPECT_TRUE(priceless.endValue.isOpen);
    inputs.keys[0].system = std::nullopt;
    const EquipmentCash countless = equipmentOf(inputs, Strategy::OnPremise);
    EXPECT_TRUE(countless.months.isEmpty());
    EXPECT_TRUE(countless.endValue.isOpen);
}

TEST(CostSwings, TellWhereTheNumberOfSystemsItselfWouldMove)
{
    // Renting at 3.20 makes fewer than 7 worth owning: 16,677 / 3.061 = 5,448 h, more than the
    // 12 x 365 = 4,380 in which the seventh is busy.
    const CostInputs inputs = workedCase();
    const QList<CostSwing> swings = costSwings(inputs, {inputs, inputs});
    const auto rent = std::find_if(swings.cbegin(), swings.cend(), [](const CostSwing &swing) {
        return swing.path == u"cost/cloud/0/on_demand_per_h";
    });
    ASSERT_NE(rent, swings.cend());
    EXPECT_TRUE(rent->movesOptimum);
    EXPECT_LT(rent->low, 226740.0);
    EXPECT_GT(rent->high, 226741.0);
    const QList<CostSwing> widest = widestSwings(swings, 2);
    ASSERT_EQ(widest.size(), 2);
    EXPECT_GE(widest[0].width(), widest[1].width());
}

TEST(CostSwings, AreEmptyWhereTheYearIsNotKnown)
{
    CostInputs inputs = workedCase();
    inputs.prices.clear();
    EXPECT_TRUE(costSwings(inputs, {inputs, inputs}).isEmpty());
}

} // namespace
} // namespace kf
