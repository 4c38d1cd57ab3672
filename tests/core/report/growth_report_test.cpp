// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast as charts and tables, and scenarios side by side.

#include "core/evaluate/evaluate.h"
#include "core/report/build/growth_tables.h"
#include "core/report/charts.h"
#include "core/report/headline.h"
#include "core/report/scenario_comparison.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using testing::DoubleNear;
using testing::ElementsAre;

constexpr double kTiny = 1e-9;

/// "chat" needs 10 GPUs all day and grows by 20 % a year: 10, 12 after a year, 17.28 after three.
/// "late" doubles that and adds 10 points of growth: 20, 26 after a year.
Plan growingPlan()
{
    return aPlan()
        .withGroup("chat", GroupKind::Serving, "acc")
        .withCells("typical", allDay(10.0))
        .withGrowth(0.2)
        .withScenario("late")
        .with([](Plan &plan) {
            AcceleratorEntry entry;
            entry.id = QStringLiteral("acc");
            entry.model = QStringLiteral("Some GPU");
            plan.catalog.gpus += entry;
            Scenario &late = plan.scenarios.scenarios[0];
            late.name = QStringLiteral("Late");
            late.demandMultiplier = 2.0;
            late.growthDelta = 0.1;
        });
}

std::shared_ptr<const Evaluation> figuresOf(const Plan &plan, const Question &question)
{
    return std::make_shared<const Evaluation>(evaluate(plan, Catalog(), question));
}

Evaluations baseAndLate(const Plan &plan)
{
    return {figuresOf(plan, {kBaseScenario, 0}), figuresOf(plan, {QStringLiteral("late"), 0})};
}

QStringList namesOf(const ChartSpec &chart)
{
    QStringList names;
    for (const ChartSeries &series : chart.series)
        names.append(series.name);
    return names;
}

const ComparedRow &rowNamed(const ScenarioComparison &comparison, const char *name)
{
    for (const ComparedRow &row : comparison.rows) {
        if (row.name == QLatin1StringView(name))
            return row;
    }
    ADD_FAILURE() << "no row " << name;
    static const ComparedRow none{{}, {}, {{}, {}}};
    return none;
}

const HeadlineFigure &runsOutFigure(const QList<HeadlineFigure> &all)
{
    return *std::find_if(all.cbegin(), all.cend(), [](const HeadlineFigure &figure) {
        return figure.subject == HeadlineSubject::RunsOut;
    });
}

/// Notebooks need 16 cores, and no machine with cores is placed.
Plan planWithCores()
{
    return aPlan()
        .withGroup("notebooks", GroupKind::Exploratory, "cpu-core")
        .withCells("typical", allDay(16.0));
}

TEST(RunsOutFirst, SaysWhoseSupplyIsNotKnown)
{
    const QList<HeadlineFigure> all =
        headline(evaluate(planWithCores(), Catalog()), Catalog(), Wording());
    EXPECT_EQ(runsOutFigure(all).qualifier, QStringLiteral("CPU cores: supply not known"));
    EXPECT_EQ(firstRunOutText(evaluate(planWithCores(), Catalog())), QString());
}

/// No GPU is placed: they run out at once, and cores may have run out as well.
TEST(RunsOutFirst, IsAtTheLatestWhereAnotherSupplyIsNotKnown)
{
    Plan plan = growingPlan();
    const Evaluation known = evaluate(plan, Catalog());
    EXPECT_EQ(firstRunOutText(known), QStringLiteral("2027-01"));
    EXPECT_EQ(runsOutFigure(headline(known, Catalog(), Wording())).name,
              QStringLiteral("Runs out first"));
    plan.demand.groups.append(planWithCores().demand.groups.constFirst());
    const Evaluation unknown = evaluate(plan, Catalog());
    EXPECT_EQ(firstRunOutText(unknown), QStringLiteral("2027-01 or earlier"));
    const HeadlineFigure figure = runsOutFigure(headline(unknown, Catalog(), Wording()));
    EXPECT_EQ(figure.value, QStringLiteral("Some GPU"));
    EXPECT_EQ(figure.name, QStringLiteral("Runs out first, as far as known"));
    EXPECT_TRUE(figure.explanation.contains(QStringLiteral("CPU cores")));
}

/// An unknown supply is no line, and no missing entry either.
TEST(GrowthChart, SaysThatTheSupplyOfCoresIsNotKnown)
{
    const ChartSpec chart =
        growthChart(evaluate(planWithCores(), Catalog()), Catalog(), Wording(), kCpuCore);
    EXPECT_THAT(namesOf(chart), testing::Contains(QStringLiteral("Supply: not known")));
}

TEST(YearlyGroupChart, SplitsThePeakOfEachYearByGroup)
{
    const Plan plan = aPlan()
                          .withGroup("a", GroupKind::Exploratory, "acc")
                          .withCells("typical", allDay(10.0))
                          .withGrowth(0.5)
                          .withGroup("b", GroupKind::Exploratory, "acc")
                          .withCells("typical", allDay(5.0));
    const ChartSpec chart =
        yearlyGroupChart({figuresOf(plan, {}), figuresOf(plan, {kBaseScenario, 12})});
    EXPECT_EQ(chart.categories,
              QStringList({QStringLiteral("2027-01"), QStringLiteral("2028-01")}));
    ASSERT_EQ(namesOf(chart), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_THAT(chart.series[0].values, ElementsAre(DoubleNear(10, kTiny), DoubleNear(15, kTiny)));
    EXPECT_THAT(chart.series[1].values, ElementsAre(5.0, 5.0));
}

TEST(YearlyGroupChart, AddsUpWhatIsBeyondTwelveGroups)
{
    auto builder = aPlan();
    for (int i = 0; i < 14; ++i) { // group i needs i + 1 GPUs: the two smallest need 1 and 2
        const QByteArray id = "g" + QByteArray::number(i);
        builder.withGroup(id.constData(), GroupKind::Exploratory, "acc");
        builder.withCells("typical", allDay(i + 1));
    }
    const ChartSpec chart = yearlyGroupChart({figuresOf(builder, {})});
    ASSERT_EQ(chart.series.size(), kGroupsInChart + 1);
    EXPECT_EQ(chart.series.first().name, QStringLiteral("g2"));
    EXPECT_EQ(chart.series.last().role, SeriesRole::Others);
    EXPECT_THAT(chart.series.last().values, ElementsAre(3.0));
    EXPECT_TRUE(yearlyGroupChart({}).series.isEmpty());
}

TEST(ScenarioChart, LaysPeaksOverOneAnotherWithTheLevelsOfTheOneLookedAt)
{
    const Plan plan = growingPlan();
    const Evaluations scenarios = baseAndLate(plan);
    const ChartSpec chart = scenarioChart(scenarios, *scenarios[0], Catalog());
    EXPECT_EQ(namesOf(chart),
              QStringList({QStringLiteral("Base"),
                           QStringLiteral("Late"),
                           QStringLiteral("Required, Base"),
                           QStringLiteral("Supply")}));
    EXPECT_NEAR(chart.series[0].values[12], 12.0, kTiny);
    EXPECT_NEAR(chart.series[1].values[12], 26.0, kTiny);
    EXPECT_EQ(chart.series[1].id, QStringLiteral("late"));
    EXPECT_EQ(chart.series[1].role, SeriesRole::Scenario);
}

TEST(RunOutTable, SaysWhenToOrder)
{
    Plan plan = growingPlan();
    plan.settings.policy.leadTimeMonths = 4.0;
    const Table table = runOutTable(*figuresOf(plan, {}), Catalog());
    ASSERT_EQ(table.rows.size(), 1);
    const QList<Cell> &row = table.rows[0];
    EXPECT_EQ(std::get<Term>(row[0]).name, QStringLiteral("Some GPU"));
    EXPECT_NEAR(std::get<double>(row[2]), 12.0, kTiny);
    EXPECT_NEAR(std::get<double>(row[3]), 17.28, kTiny);
    EXPECT_EQ(std::get<double>(row[4]), 12.0); // no headroom
    EXPECT_EQ(std::get<double>(row[5]), 0.0);  // nothing is placed
    EXPECT_EQ(row[8], Cell(Month{2027, 1}));
    EXPECT_EQ(row[9],
              Cell(Term{QStringLiteral("2026-09"), QStringLiteral("2026-09, before the start")}));
}

TEST(RunOutTable, LeavesAnOrderWithoutALeadTimeOpen)
{
    const Table table = runOutTable(*figuresOf(growingPlan(), {}), Catalog());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(table.rows[0][9]));
}

/// Nobody knows how many cores stand there: that is said and is no dash, and no systems are bought.
TEST(RunOutTable, SaysThatTheSupplyOfCoresIsNotKnown)
{
    const Table table = runOutTable(*figuresOf(planWithCores(), {}), Catalog());
    ASSERT_EQ(table.rows.size(), 1);
    const QList<Cell> &row = table.rows[0];
    EXPECT_EQ(std::get<Term>(row[5]).name, QStringLiteral("not known"));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(row[6]));
    EXPECT_EQ(std::get<Term>(row[8]).name, QStringLiteral("supply not known"));
}

TEST(ForecastTable, HoldsDemandAgainstSupplyMonthByMonth)
{
    const Table table = forecastTable(*figuresOf(growingPlan(), {}), Catalog(), {});
    ASSERT_EQ(table.rows.size(), 37);
    EXPECT_EQ(std::get<QString>(table.rows[12][0]), QStringLiteral("2028-01"));
    EXPECT_NEAR(std::get<double>(table.rows[12][1]), 12.0, kTiny);
    EXPECT_EQ(std::get<double>(table.rows[12][2]), 12.0);
    EXPECT_EQ(std::get<double>(table.rows[12][3]), 0.0);
    EXPECT_EQ(std::get<double>(table.rows[12][4]), -12.0);
    EXPECT_EQ(std::get<QString>(table.rows[0][5]), QStringLiteral("Some GPU runs out"));
    EXPECT_EQ(std::get<QString>(table.rows[12][5]), QString());
}

/// A utilisation of 2 is none: what a sum without "bot" comes to is no figure of the plan.
TEST(CompareScenarios, SumsNoGpuHoursWhereADemandIsNotKnown)
{
    Plan plan = aPlan()
                    .withGroup("chat", GroupKind::Serving, "acc")
                    .withCells("typical", allDay(10.0))
                    .withGroup("answers", GroupKind::Serving, "acc")
                    .withServing("bot", "answers");
    plan.demand.groups[1].mutate().source = DemandSource::Workloads;
    plan.workloads.serving[0].mutate().maxUtilisation = 2.0;
    const Evaluations base{figuresOf(plan, {kBaseScenario, 0})};
    const ScenarioComparison comparison = compareScenarios(base, Catalog(), QLocale::c());
    EXPECT_EQ(rowNamed(comparison, "GPU-hours a year, today").figures[0].text, QStringLiteral("–"));
    const ChartSpec chart = growthChart(*base.first(), Catalog(), QLocale::c(), {});
    EXPECT_TRUE(chart.series.isEmpty());
    EXPECT_TRUE(chart.emptyText.contains(QStringLiteral("not known")));
}

TEST(CompareScenarios, HoldsTheOthersAgainstTheFirst)
{
    const ScenarioComparison comparison =
        compareScenarios(baseAndLate(growingPlan()), Catalog(), QLocale::c());
    EXPECT_EQ(comparison.scenarios, QStringList({QStringLiteral("Base"), QStringLiteral("Late")}));
    const ComparedRow &peak = rowNamed(comparison, "Peak 2028-01, GPUs");
    EXPECT_EQ(peak.figures[0], (ComparedFigure{QStringLiteral("12"), {}}));
    EXPECT_EQ(peak.figures[1], (ComparedFigure{QStringLiteral("26"), QStringLiteral("+14")}));
    const ComparedRow &required = rowNamed(comparison, "Required, GPUs");
    EXPECT_EQ(required.figures[1], (ComparedFigure{QStringLiteral("26"), QStringLiteral("+14")}));
    // Nothing is placed: both run out at once, and nobody said how long a delivery takes.
    const ComparedRow &runsOut = rowNamed(comparison, "Runs out");
    EXPECT_EQ(runsOut.figures[1], (ComparedFigure{QStringLiteral("2027-01"), {}}));
    EXPECT_EQ(rowNamed(comparison, "Order by").figures[0].text, QStringLiteral("–"));
    EXPECT_EQ(rowNamed(comparison, "First to run out").figures[0].text, QStringLiteral("Some GPU"));
    EXPECT_TRUE(compareScenarios({}, Catalog(), QLocale::c()).rows.isEmpty());
}

/// A dataset of nothing is known: the chart waits for numbers and does not call them unknown.
TEST(StorageChart, OfADatasetWithoutNumbersWaitsForThem)
{
    const Plan plan = aPlan().withDataset("scans", "standard", 0.0);
    EXPECT_EQ(storageChart(evaluate(plan, Catalog())).emptyText,
              QStringLiteral("The need for storage appears as soon as a dataset has numbers."));
}

} // namespace
} // namespace kf
