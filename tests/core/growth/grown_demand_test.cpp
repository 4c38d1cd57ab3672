// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/grown_demand.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kf {

namespace {

const Id kTypical = QStringLiteral("typical");

/// A group that needs 10 GPUs in every hour of a typical day.
Group tenAllDay()
{
    Group group;
    group.id = QStringLiteral("etl");
    Hours hours{};
    hours.fill(10.0);
    group.demand.insert(kTypical, hours);
    return group;
}

Event event(int month, std::optional<double> multiply, std::optional<AddedGpus> add)
{
    Event result;
    result.month = month;
    result.group = QStringLiteral("etl");
    result.multiply = multiply;
    result.add = add;
    return result;
}

double cell(const Group &group,
            int month,
            const QList<Event> &events = {},
            GroupChange change = {},
            std::size_t hour = 0)
{
    return grownHours({group, group.demand, events, change}, defaultDayTypes(), month)[0][hour];
}

GrowthOutcome outcome(const Group &group, const QList<Event> &events = {})
{
    MonthSheet sums(1, 0, 36);
    return addGrown({group, group.demand, events, {}}, defaultDayTypes(), sums);
}

} // namespace

TEST(GrowthFactor, CompoundsByTheYear)
{
    EXPECT_EQ(growthFactor(GrowthModel::Compound, 0.21, 0), 1.0);
    EXPECT_DOUBLE_EQ(growthFactor(GrowthModel::Compound, 0.21, 6), 1.1); // sqrt(1.21)
    EXPECT_DOUBLE_EQ(growthFactor(GrowthModel::Compound, 0.21, 24), 1.4641);
    EXPECT_EQ(growthFactor(GrowthModel::Compound, 0.0, 7), 1.0);
}

TEST(GrowthFactor, IsLinearWithoutFallingBelowZero)
{
    EXPECT_DOUBLE_EQ(growthFactor(GrowthModel::Linear, 0.3, 18), 1.45);
    EXPECT_DOUBLE_EQ(growthFactor(GrowthModel::Linear, -0.5, 12), 0.5);
    EXPECT_EQ(growthFactor(GrowthModel::Linear, -0.5, 36), 0.0);
}

TEST(GrowthFactor, IsZeroAfterTodayForRatesOfMinusOneAndLess)
{
    EXPECT_EQ(growthFactor(GrowthModel::Compound, -1.0, 0), 1.0);
    EXPECT_EQ(growthFactor(GrowthModel::Compound, -1.0, 1), 0.0);
    EXPECT_EQ(growthFactor(GrowthModel::Linear, -2.0, 1), 0.0);
}

TEST(GrownDemand, GrowsSingleCellsByTheirOwnRate)
{
    Group group = tenAllDay();
    group.growth.annual = 0.1;
    group.growth.cells[kTypical][9] = 0.5;
    EXPECT_DOUBLE_EQ(cell(group, 12), 11.0);
    EXPECT_DOUBLE_EQ(cell(group, 12, {}, {}, 9), 15.0);
    // A scenario's delta goes to both: 10 x 1.3 and 10 x 1.7.
    EXPECT_DOUBLE_EQ(cell(group, 12, {}, {1.0, 0.2}), 13.0);
    EXPECT_DOUBLE_EQ(cell(group, 12, {}, {1.0, 0.2}, 9), 17.0);
}

TEST(GrownDemand, MultipliesTheBaseButNotWhatWasAdded)
{
    // Base 10 growing by 10 % a year; month 2 adds 8, month 6 multiplies by 1.5 and adds 1.
    // Month 12: 10 x 1.1 x 1.5 + 8 + 1 = 25.5. The scenario doubles the base: 33 + 9 = 42.
    Group group = tenAllDay();
    group.growth.annual = 0.1;
    const QList<Event> events{event(6, 1.5, 1.0), event(2, std::nullopt, 8.0)};
    EXPECT_DOUBLE_EQ(cell(group, 1, events), 10.0 * std::pow(1.1, 1.0 / 12.0));
    EXPECT_DOUBLE_EQ(cell(group, 2, events), 10.0 * std::pow(1.1, 2.0 / 12.0) + 8.0);
    EXPECT_DOUBLE_EQ(cell(group, 12, events), 25.5);
    EXPECT_DOUBLE_EQ(cell(group, 12, events, {2.0, 0.0}), 42.0);
}

TEST(GrownDemand, AddsByLocalHourAndOnOneDayTypeOnly)
{
    Hours added{};
    added[3] = 4.0;
    Event onOtherDays = event(0, std::nullopt, 100.0);
    onOtherDays.dayType = QStringLiteral("weekend");
    const QList<Event> events{event(0, std::nullopt, added), onOtherDays};
    EXPECT_DOUBLE_EQ(cell(tenAllDay(), 0, events, {}, 3), 14.0);
    EXPECT_DOUBLE_EQ(cell(tenAllDay(), 0, events, {}, 4), 10.0);
}

TEST(GrownDemand, IsZeroOutsideTheActiveMonthsWhateverEventsSay)
{
    Group group = tenAllDay();
    group.active = {3, 5, {}};
    const QList<Event> events{event(1, 2.0, std::nullopt), event(6, std::nullopt, 50.0)};
    EXPECT_EQ(cell(group, 2, events), 0.0);
    EXPECT_EQ(cell(group, 3, events), 20.0); // the event of month 1 acts from month 3 on
    EXPECT_EQ(cell(group, 5, events), 20.0);
    EXPECT_EQ(cell(group, 6, events), 0.0);
}

TEST(GrownDemand, CountsGrowthFromTodayAlsoForALaterStart)
{
    Group group = tenAllDay();
    group.growth.annual = 0.21;
    group.active.fromMonth = 6;
    EXPECT_DOUBLE_EQ(cell(group, 6), 11.0);
}

TEST(GrownDemand, ClampsAtZeroAndSaysSo)
{
    const QList<Event> events{event(4, std::nullopt, -12.0)};
    EXPECT_EQ(cell(tenAllDay(), 3, events), 10.0);
    EXPECT_EQ(cell(tenAllDay(), 4, events), 0.0);
    EXPECT_TRUE(outcome(tenAllDay(), events).clamped);
    EXPECT_FALSE(outcome(tenAllDay(), {event(4, std::nullopt, -10.0)}).clamped);
    Group gone = tenAllDay();
    gone.active.toMonth = 3;
    EXPECT_FALSE(outcome(gone, events).clamped);
}

TEST(GrownDemand, IsUnknownWhereACellOverflows)
{
    Group group = tenAllDay();
    EXPECT_TRUE(outcome(group).known);
    group.growth.annual = 1e200; // 1e200 ^ 3 is no double
    EXPECT_FALSE(outcome(group).known);
    EXPECT_FALSE(outcome(group, {event(1, 2.0, std::nullopt)}).known);
    const QList<Event> huge{event(1, 1e300, std::nullopt), event(2, 1e300, std::nullopt)};
    EXPECT_FALSE(outcome(tenAllDay(), huge).known);
}

TEST(GrownDemand, IsTheSameInASeriesAndInOneMonth)
{
    Group group = tenAllDay();
    group.growth.annual = 0.137;
    group.growth.cells[kTypical][5] = -0.41;
    const QList<Event> events{event(3, 1.7, 2.5), event(3, 0.9, -0.25), event(20, 1.1, 1.0 / 3.0)};
    MonthSheet series(1, 0, 36);
    addGrown({group, group.demand, events, {1.25, 0.05}}, defaultDayTypes(), series);
    for (int m = 0; m <= 36; ++m) {
        for (std::size_t h = 0; h < kHoursPerDay; ++h)
            EXPECT_EQ(series.hours(0, m)[h], cell(group, m, events, {1.25, 0.05}, h));
    }
}

TEST(ChangeOf, LetsAGroupsOwnValuesReplaceTheScenarios)
{
    Scenario scenario;
    scenario.demandMultiplier = 2.0;
    scenario.growthDelta = 0.1;
    scenario.groups[QStringLiteral("etl")].growthDelta = -0.2;
    EXPECT_EQ(changeOf(nullptr, QStringLiteral("etl")), (GroupChange{1.0, 0.0}));
    EXPECT_EQ(changeOf(&scenario, QStringLiteral("search")), (GroupChange{2.0, 0.1}));
    EXPECT_EQ(changeOf(&scenario, QStringLiteral("etl")), (GroupChange{2.0, -0.2}));
}

} // namespace kf
