// SPDX-License-Identifier: GPL-3.0-or-later
// A run-out that hybrid groups alone bring is advice.
#include "core/evaluate/rented_overflow.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const AcceleratorKey kRentedKey = QStringLiteral("gpu");

/// 6 GPUs on premises and so many hybrid ones in two months; 8 stand there, 10 % headroom.
CostKey loadOf(double hybrid)
{
    LoadSlot slot;
    slot.hours = 8760.0;
    slot.onPremise[0] = 6.0;
    slot.hybrid[0] = hybrid;
    CostKey key;
    key.load.key = kRentedKey;
    key.load.months = {{slot}, {slot}};
    return key;
}

GrowthFigures growthWith(double supply)
{
    GrowthFigures growth;
    growth.headroom = 0.1;
    AcceleratorForecast &forecast = growth.byAccelerator[kRentedKey];
    forecast.supply = {supply, supply};
    forecast.runsOutMonth = 0;
    return growth;
}

bool isRented(const CostKey &key, GrowthFigures growth)
{
    markRentedWhenShort(growth, {key});
    return growth.byAccelerator.value(kRentedKey).isRentedWhenShort;
}

/// On premises 6 x 1.1 = 6.6, 7 GPUs: 8 are enough, 6 are not.
TEST(RentedWhenShort, IsWhatGroupsOnPremisesAloneDoNotRunOutOf)
{
    EXPECT_TRUE(isRented(loadOf(4.0), growthWith(8.0)));
    EXPECT_FALSE(isRented(loadOf(4.0), growthWith(6.0)));
    GrowthFigures lasting = growthWith(8.0);
    lasting.byAccelerator[kRentedKey].runsOutMonth.reset();
    EXPECT_FALSE(isRented(loadOf(1.0), lasting));
    CostKey unknown = loadOf(4.0);
    unknown.load.known = false;
    EXPECT_FALSE(isRented(unknown, growthWith(8.0)));
}

} // namespace
} // namespace kf
