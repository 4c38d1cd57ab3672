// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/gpu_use.h"
#include "tests/core/cost/worked_day.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace kf {
namespace {

StrategyMonth hybridDay()
{
    StrategyMonth month;
    for (const double gpus : test::kWorkedDay)
        month.push_back({365.0, 0.0, gpus, 0.0, 0.0, 0.0});
    return month;
}

TEST(GpuUse, ServesWhatIsOwnedAndRentsTheRest)
{
    // 7 of the published day: hours above 7 are 9 12 14 16 16 15 14 16 15 12 9, together 148, less
    // 11 x 7 = 71 left over. Busy: 196 - 71 = 125 a day.
    const GpuUse use = useOf(hybridDay(), 7.0, {});
    EXPECT_DOUBLE_EQ(use.rented, 71.0 * 365.0);
    EXPECT_DOUBLE_EQ(use.firmInstanceHours, 71.0 * 365.0);
    EXPECT_DOUBLE_EQ(use.busy, 125.0 * 365.0);
    EXPECT_EQ(use.shortage, 0.0);
}

TEST(GpuUse, LeavesGroupsThatStayShortAndRentsNothingForThem)
{
    const StrategyMonth month{{100.0, 5.0, 0.0, 0.0, 0.0, 0.0}};
    const GpuUse use = useOf(month, 3.0, {});
    EXPECT_DOUBLE_EQ(use.shortage, 200.0);
    EXPECT_EQ(use.rented, 0.0);
}

TEST(GpuUse, ReservedGpusServeWhatIsFirmFirst)
{
    // 10 in the cloud, 4 of them flexible, 8 reserved: 6 firm are served, 2 reserved are left for
    // the flexible ones. 2 flexible remain: 1 instance of 4.
    const StrategyMonth month{{1.0, 0.0, 0.0, 10.0, 4.0, 0.0}};
    const GpuUse use = useOf(month, 0.0, {4.0, 8.0});
    EXPECT_EQ(use.firmInstanceHours, 0.0);
    EXPECT_EQ(use.flexibleInstanceHours, 1.0);
    EXPECT_EQ(use.rented, 10.0);
}

/// What the curve must say, instance by instance.
GpuUse bruteForce(const StrategyMonth &month, double owned, const RentShape &rent)
{
    GpuUse use;
    const auto instances = [&rent](double gpus) {
        double count = 0.0;
        while (count * rent.gpusPerInstance < gpus - 1e-7)
            count += 1.0;
        return count;
    };
    for (const StrategySlot &slot : month) {
        const double forHybrid = std::max(0.0, owned - slot.onPremise);
        const double overflow = std::max(0.0, slot.hybrid - forHybrid);
        const double flexible = slot.flexibleCloud + slot.flexibleShare * overflow;
        const double firm = slot.cloud + overflow - flexible;
        const double forFlexible = std::max(0.0, rent.reservedGpus - firm);
        use.busy += slot.hours * std::min(owned, slot.onPremise + slot.hybrid);
        use.firmInstanceHours += slot.hours * instances(firm - rent.reservedGpus);
        use.flexibleInstanceHours += slot.hours * instances(flexible - forFlexible);
    }
    return use;
}

/// A random month; in quarters of a GPU, so that nothing lies within noise of a whole instance.
StrategyMonth randomMonth(std::mt19937 &random, bool hasFlexible, double stays)
{
    std::uniform_int_distribution<int> quarters(0, 160);
    std::uniform_int_distribution<int> some(0, 3);
    StrategyMonth month;
    for (int slot = 0; slot < 24; ++slot) {
        StrategySlot one;
        one.hours = 1.0 + slot % 3;
        one.onPremise = std::min(stays, quarters(random) / 4.0);
        one.hybrid = some(random) == 0 ? 0.0 : quarters(random) / 4.0;
        one.cloud = some(random) == 0 ? quarters(random) / 4.0 : 0.0;
        if (hasFlexible) {
            one.flexibleCloud = one.cloud * 0.5;
            one.flexibleShare = some(random) * 0.25;
        }
        month.push_back(one);
    }
    return month;
}

TEST(UseCurve, IsWhatEachNumberOfSystemsMakesOfTheLoadOnAThousandRandomCurves)
{
    std::mt19937 random(20270101);
    std::uniform_int_distribution<int> size(0, 3);
    for (int round = 0; round < 1000; ++round) {
        const double perSystem = std::array{1.0, 2.0, 4.0, 8.0}[size(random)];
        const RentShape rent{std::array{1.0, 2.0, 4.0, 8.0}[size(random)],
                             round % 3 == 0 ? 6.0 : 0.0};
        const int least = round % 4;
        const int last = static_cast<int>(80.0 / perSystem);
        const StrategyMonth month = randomMonth(random, round % 2 == 1, least * perSystem);
        const UseCurve curve = useCurve(month, {perSystem, least, last}, rent);
        for (int k = 0; k <= last; ++k) {
            const GpuUse use = bruteForce(month, std::max(k, least) * perSystem, rent);
            const auto at = static_cast<std::size_t>(k);
            ASSERT_NEAR(curve.busy[at], use.busy, 1e-7) << round << ' ' << k;
            ASSERT_NEAR(curve.firmInstanceHours[at], use.firmInstanceHours, 1e-7)
                << round << ' ' << k;
            ASSERT_NEAR(curve.flexibleInstanceHours[at], use.flexibleInstanceHours, 1e-7)
                << round << ' ' << k;
        }
    }
}

TEST(UseCurve, LeavesExactlyNothingToRentOnceAllIsServed)
{
    const UseCurve curve = useCurve(hybridDay(), {1.0, 0, 16}, {});
    EXPECT_EQ(curve.firmInstanceHours.back(), 0.0);
    EXPECT_DOUBLE_EQ(curve.busy.back(), 196.0 * 365.0);
}

} // namespace
} // namespace kf
