// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/open_sum.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(OpenSum, IsAtLeastWhatIsKnownOnceAPartIsNot)
{
    OpenSum sum;
    sum.add(2.0);
    sum.add(std::nullopt);
    sum.add(3.0);
    EXPECT_EQ(sum.known, 5.0);
    EXPECT_TRUE(sum.isOpen);
    EXPECT_FALSE(sum.value());
}

TEST(Product, OfZeroIsZeroHoweverUnknownTheRest)
{
    const UnitCost none = productOf({{0.0}, {std::nullopt, QStringLiteral("cost/prices/x")}});
    EXPECT_EQ(none.value, 0.0);
    EXPECT_TRUE(none.missing.isEmpty());
}

TEST(Product, NamesEverythingThatItLacks)
{
    const UnitCost unknown = productOf({{2.0},
                                        {std::nullopt, QStringLiteral("cost/prices/x")},
                                        {std::nullopt, QStringLiteral("cost/exchange/GBP")}});
    EXPECT_FALSE(unknown.value);
    EXPECT_EQ(unknown.missing,
              QStringList({QStringLiteral("cost/prices/x"), QStringLiteral("cost/exchange/GBP")}));
}

} // namespace
} // namespace kf
