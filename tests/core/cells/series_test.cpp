// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/series.h"

#include <gmock/gmock.h>

namespace kf {
namespace {

using testing::ElementsAre;

QList<BlockCell> numbers(const QList<double> &values)
{
    QList<BlockCell> cells;
    for (const double value : values)
        cells.append(BlockCell{QString::number(value), value});
    return cells;
}

QList<BlockCell> texts(const QStringList &values)
{
    QList<BlockCell> cells;
    for (const QString &value : values)
        cells.append(BlockCell{value, std::nullopt});
    return cells;
}

QList<double> values(const QList<BlockCell> &cells)
{
    QList<double> result;
    for (const BlockCell &cell : cells)
        result.append(cell.number.value_or(-999.0));
    return result;
}

QList<std::string> shown(const QList<BlockCell> &cells)
{
    QList<std::string> result;
    for (const BlockCell &cell : cells)
        result.append(cell.text.toStdString());
    return result;
}

TEST(Series, OneNumberIsCopiedAndCountsUpWhereToggled)
{
    EXPECT_THAT(values(continued(numbers({5}), 3, false, SeriesRule::Automatic)),
                ElementsAre(5, 5, 5));
    EXPECT_THAT(values(continued(numbers({5}), 3, false, SeriesRule::Toggled)),
                ElementsAre(6, 7, 8));
}

TEST(Series, TwoNumbersGiveTheStepInBothDirections)
{
    EXPECT_THAT(values(continued(numbers({2, 4}), 2, false, SeriesRule::Automatic)),
                ElementsAre(6, 8));
    EXPECT_THAT(values(continued(numbers({2, 4}), 2, true, SeriesRule::Automatic)),
                ElementsAre(0, -2));
    EXPECT_THAT(values(continued(numbers({2, 4}), 3, false, SeriesRule::Toggled)),
                ElementsAre(2, 4, 2));
}

TEST(Series, KeepsTheDecimalsOfItsNumbers)
{
    // 0.1 + 0.2 in binary is 0.30000000000000004
    EXPECT_THAT(values(continued(numbers({0.1, 0.2}), 2, false, SeriesRule::Automatic)),
                ElementsAre(0.3, 0.4));
}

TEST(Series, NumbersWithoutAConstantStepAreRepeated)
{
    EXPECT_THAT(values(continued(numbers({1, 2, 4}), 4, false, SeriesRule::Automatic)),
                ElementsAre(1, 2, 4, 1));
    EXPECT_THAT(values(continued(numbers({1, 2, 4}), 4, true, SeriesRule::Automatic)),
                ElementsAre(4, 2, 1, 4));
}

TEST(Series, TextThatEndsInANumberCountsOn)
{
    EXPECT_THAT(
        shown(continued(texts({QStringLiteral("Team 9")}), 2, false, SeriesRule::Automatic)),
        ElementsAre("Team 10", "Team 11"));
    EXPECT_THAT(shown(continued(texts({QStringLiteral("R01"), QStringLiteral("R03")}),
                                2,
                                false,
                                SeriesRule::Automatic)),
                ElementsAre("R05", "R07"));
    EXPECT_THAT(shown(continued(texts({QStringLiteral("Team 9")}), 2, false, SeriesRule::Toggled)),
                ElementsAre("Team 9", "Team 9"));
}

TEST(Series, OtherTextIsRepeated)
{
    EXPECT_THAT(
        shown(continued(texts({QStringLiteral("a"), QString()}), 3, false, SeriesRule::Automatic)),
        ElementsAre("a", "", "a"));
    EXPECT_THAT(shown(continued(texts({QStringLiteral("Team 1")}), 3, true, SeriesRule::Automatic)),
                ElementsAre("Team 0", "Team 1", "Team 1")); // nothing counts below 0
}

} // namespace
} // namespace kf
