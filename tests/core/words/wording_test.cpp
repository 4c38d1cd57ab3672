// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/wording.h"

#include <gtest/gtest.h>

namespace kf {

TEST(Wording, TakesUnitsInAnyOrderAndCase)
{
    const Result<UnitChoice> units = unitChoiceFrom(QStringLiteral("FT, tib"));
    ASSERT_TRUE(units);
    EXPECT_EQ(units.value().length, LengthUnit::Feet);
    EXPECT_EQ(units.value().data, DataUnit::Binary);
    EXPECT_EQ(units.value().heat, HeatUnit::Kilowatts);
    EXPECT_EQ(units.value().mass, MassUnit::Kilograms);
}

TEST(Wording, WritesUnitsSoThatTheyReadBack)
{
    const UnitChoice units{
        HeatUnit::BtuPerHour, DataUnit::Decimal, MassUnit::Pounds, LengthUnit::Metres};
    EXPECT_EQ(unitChoiceText(units), QStringLiteral("btu,tb,lb,m"));
    EXPECT_EQ(unitChoiceFrom(unitChoiceText(units)).value(), units);
}

TEST(Wording, RefusesUnitsThatItDoesNotKnowAndThoseThatExcludeEachOther)
{
    EXPECT_FALSE(unitChoiceFrom(QStringLiteral("btu,stone")));
    EXPECT_FALSE(unitChoiceFrom(QStringLiteral("kg,lb")));
    EXPECT_TRUE(unitChoiceFrom(QStringLiteral("kg,kg")));
}

} // namespace kf
