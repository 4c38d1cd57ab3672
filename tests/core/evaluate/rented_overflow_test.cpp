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

/// On premises 6 x 1.1 = 6.6, 7 GPUs: 8 are enough, 6 are not.
TEST(RentedWhenShort, IsWhatGroupsOnPremisesAloneDoNotRunOutOf)
{
    EXPECT_EQ(rentedWhenShort({loadOf(4.0)}, growthWith(8.0)), QSet<AcceleratorKey>{kRentedKey});
    EXPECT_TRUE(rentedWhenShort({loadOf(4.0)}, growthWith(6.0)).isEmpty());
    GrowthFigures lasting = growthWith(8.0);
    lasting.byAccelerator[kRentedKey].runsOutMonth.reset();
    EXPECT_TRUE(rentedWhenShort({loadOf(1.0)}, lasting).isEmpty());
    CostKey unknown = loadOf(4.0);
    unknown.load.known = false;
    EXPECT_TRUE(rentedWhenShort({unknown}, growthWith(8.0)).isEmpty());
}

TEST(AdviseOnRented, ChangesTheFindingsOfThatAcceleratorAlone)
{
    const auto finding = [](const char *rule, const char *key) {
        Finding one;
        one.rule = QLatin1String(rule);
        one.arguments = {{QStringLiteral("accelerator"), QString(QLatin1String(key))}};
        return one;
    };
    QList<Finding> findings{finding("runs-out", "gpu"),
                            finding("runs-out", "other"),
                            finding("order-overdue", "gpu"),
                            finding("price-unknown", "gpu")};
    adviseOnRented(findings, {kRentedKey});
    ASSERT_EQ(findings.size(), 4);
    EXPECT_EQ(findings[0], finding("runs-out", "other")); // warnings stay before advice
    EXPECT_EQ(findings[1], finding("price-unknown", "gpu"));
    EXPECT_EQ(findings[2].rule, QStringLiteral("runs-out"));
    EXPECT_EQ(findings[2].severity, Severity::Advice);
    EXPECT_EQ(findings[3].severity, Severity::Advice);
}

} // namespace
} // namespace kf
