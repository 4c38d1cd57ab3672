// SPDX-License-Identifier: GPL-3.0-or-later
// Shared values, limit states, units, words of enumerations, kept keys.

#include "core/base/enum_names.h"
#include "core/base/kept.h"
#include "core/base/months_between.h"
#include "core/base/shared.h"
#include "core/base/state.h"
#include "core/base/units.h"

#include <gtest/gtest.h>

namespace kf {

enum class Fruit { Apple, Pear };
template<> struct EnumWords<Fruit> {
    static constexpr std::array words{"apple", "pear"};
};

namespace {

TEST(Months, AreCountedOverTheTurnsOfYearsInBothDirections)
{
    const Month start{2026, 11};
    EXPECT_EQ(monthsBetween(start, {2027, 2}), 3);
    EXPECT_EQ(monthsBetween({2027, 2}, start), -3);
    EXPECT_EQ(monthsBetween(start, start.plus(26)), 26);
}

TEST(SharedValue, CopiesOnlyWhenWrittenTo)
{
    Shared<QString> a(QStringLiteral("one"));
    const Shared<QString> b = a;
    EXPECT_TRUE(a.isSameAs(b));
    a.mutate() = QStringLiteral("two");
    EXPECT_FALSE(a.isSameAs(b));
    EXPECT_EQ(*b, QStringLiteral("one"));
    EXPECT_EQ(*a, QStringLiteral("two"));
}

TEST(SharedValue, IsEqualByContent)
{
    const Shared<int> a(3);
    const Shared<int> b(3);
    EXPECT_FALSE(a.isSameAs(b));
    EXPECT_TRUE(a == b);
    EXPECT_FALSE(a == Shared<int>(4));
}

TEST(SharedValue, StaysSharedWhileListsAreRead)
{
    QList<Shared<int>> list{Shared<int>(1), Shared<int>(2)};
    const QList<Shared<int>> copy = list;
    list[1].mutate() = 5;
    EXPECT_TRUE(copy[0].isSameAs(list.at(0)));
    EXPECT_EQ(*copy[1], 2);
}

TEST(LimitStateOf, IsNearFromNinetyPercentAndOverAboveTheLimit)
{
    EXPECT_EQ(stateOf(89.9, 100.0), LimitState::Within);
    EXPECT_EQ(stateOf(90.0, 100.0), LimitState::Near);
    EXPECT_EQ(stateOf(100.0, 100.0), LimitState::Near); // exactly full is not over
    EXPECT_EQ(stateOf(100.1, 100.0), LimitState::Over);
}

TEST(LimitStateOf, ForgivesRounding)
{
    EXPECT_EQ(stateOf(0.1 + 0.2, 0.3), LimitState::Near); // 0.30000000000000004
    EXPECT_EQ(stateOf(100.0 * (1.0 + 1e-8), 100.0), LimitState::Over);
    EXPECT_EQ(stateOf(0.9 * 0.3 * (1.0 - 1e-12), 0.3), LimitState::Near);
}

TEST(LimitStateOf, KnowsALimitOfNothing)
{
    EXPECT_EQ(stateOf(0.0, 0.0), LimitState::Within);
    EXPECT_EQ(stateOf(1e-6, 0.0), LimitState::Over);
}

TEST(LimitStateOf, IsOrderedFromGoodToBad)
{
    EXPECT_EQ(worse(LimitState::Within, LimitState::Near), LimitState::Near);
    EXPECT_EQ(worse(LimitState::Over, LimitState::Unknown), LimitState::Over);
    EXPECT_EQ(worse(LimitState::Unknown, LimitState::Near), LimitState::Unknown);
}

TEST(UnitCrossing, MatchesPublishedFigures)
{
    // 1 kW = 3412.14 BTU/h.
    EXPECT_NEAR(btuPerHour(1000.0), 3412.14, 0.01);
    // 3600 x 1000 / (1.2 x 1005 x 12) = 248.7562 m3/h for 1 kW at 12 K.
    EXPECT_NEAR(airflowM3PerHour(1000.0, 12.0), 248.7562, 0.0001);
}

TEST(EnumWord, StandsForOneEnumerator)
{
    EXPECT_EQ(wordFor(Fruit::Pear), QLatin1StringView("pear"));
    EXPECT_EQ(enumFromWord<Fruit>("apple"), Fruit::Apple);
    EXPECT_FALSE(enumFromWord<Fruit>("Apple"));
    EXPECT_FALSE(enumFromWord<Fruit>(""));
}

TEST(KeptValues, CompareInDepth)
{
    const KeptValue leaf{KeptValue::Kind::Scalar, QStringLiteral("1"), false, {}, {}};
    const KeptValue quoted{KeptValue::Kind::Scalar, QStringLiteral("1"), true, {}, {}};
    const KeptValue list{KeptValue::Kind::List, {}, false, {}, {leaf}};
    const KeptValue other{KeptValue::Kind::List, {}, false, {}, {quoted}};
    EXPECT_EQ(list, list);
    EXPECT_NE(list, other);
    EXPECT_NE(KeptKeys({{QStringLiteral("a"), list}}), KeptKeys({{QStringLiteral("a"), other}}));
}

} // namespace
} // namespace kf
