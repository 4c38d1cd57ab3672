// SPDX-License-Identifier: GPL-3.0-or-later
// Cost as charts, orders and requests: the worked day of section 7.
#include "core/base/units.h"
#include "core/evaluate/cost_studies.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/figures/cost_request.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/settings.h"
#include "core/project/examples.h"
#include "core/project/service_prices.h"
#include "core/report/build/build_report.h"
#include "core/report/build/cost_tables.h"
#include "core/report/build/growth_tables.h"
#include "core/report/build/network_tables.h"
#include "core/report/cost_charts.h"
#include "core/report/cost_orders.h"
#include "core/report/cost_transport.h"
#include "core/report/derivation_words.h"
#include "core/report/headline.h"
#include "core/report/quote_request.h"
#include "core/report/work_charts.h"
#include "core/words/cost_words.h"
#include "core/words/system_words.h"
#include "tests/core/cost/worked_day.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {
namespace {

const AcceleratorKey kH100 = QStringLiteral("h100-sxm5-80");

Plan acme()
{
    return examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value();
}

Evaluation evaluated(const Plan &plan)
{
    return evaluate(plan, test::shippedCatalog());
}

CatalogView viewOf(const Evaluation &figures)
{
    return CatalogView(figures.plan.catalog, test::shippedCatalog());
}

TEST(OwnedChart, MarksTheCheapestAndThePlacedNumber)
{
    const Evaluation figures = evaluated(acme());
    const ChartSpec chart = ownedCurveChart(figures, kH100, viewOf(figures), Wording());
    const OwnedChoice choice = ownedChoice(figures, kH100);
    const AcceleratorCost cost = figures.cost.byAccelerator.value(kH100);
    ASSERT_GE(choice.best, 0);
    EXPECT_EQ(choice.best * *cost.gpusPerSystem, *cost.bestGpus);
    ASSERT_EQ(chart.marks.size(), choice.best == choice.placed ? 1 : 2);
    EXPECT_EQ(chart.marks[0].category, choice.best);
    // Owned and rented are what stands below their total.
    ASSERT_EQ(chart.series.size(), 3);
    for (qsizetype k = 0; k < chart.categories.size(); ++k)
        EXPECT_NEAR(
            chart.series[0].values[k] + chart.series[1].values[k], chart.series[2].values[k], 1e-9);
    const auto &total = chart.series[2].values;
    EXPECT_LE(total[choice.best], *std::min_element(total.cbegin(), total.cend()) * (1 + 1e-9));
}

/// Cut at 2 systems of 8 GPUs: what is owned is never above 16, together it is the curve itself.
TEST(WhyOwnedChart, IsTheSameCurveWhereverItIsCut)
{
    const Evaluation figures = evaluated(acme());
    const ChartSpec two = whyOwnedChart(figures, kH100, Wording(), 2);
    const ChartSpec three = whyOwnedChart(figures, kH100, Wording(), 3);
    ASSERT_EQ(two.series.size(), 2);
    for (qsizetype i = 0; i < two.categories.size(); ++i) {
        EXPECT_LE(two.series[0].values[i], 16.0);
        EXPECT_DOUBLE_EQ(two.series[0].values[i] + two.series[1].values[i],
                         three.series[0].values[i] + three.series[1].values[i]);
        if (i > 0) {
            EXPECT_GT(two.positions[i], two.positions[i - 1]);
        }
    }
}

/// The worked day on all 365 days, two GPUs and more around the clock; without a system for them.
Plan workedPlan()
{
    Hours day{};
    std::copy(test::kWorkedDay.begin(), test::kWorkedDay.end(), day.begin());
    test::PlanBuilder plan = test::aPlan();
    plan.withGroup("worked", GroupKind::Exploratory, "h100-sxm5-80").withCells("typical", day);
    return plan;
}

/// 16 GPUs are busy in 3 hours a day, 15 or more in 5, more than 8 in 11, 2 or more always.
TEST(WhyOwnedChart, HasTheStepsOfTheLoadAndNotOfTheSystems)
{
    Plan plan = workedPlan();
    plan.settings.policy.systems.insert(kH100, QStringLiteral("dgx-h100"));
    const ChartSpec chart = whyOwnedChart(evaluated(plan), kH100, Wording(), 1);
    ASSERT_EQ(chart.series.size(), 2);
    ASSERT_GT(chart.positions.size(), 3);
    EXPECT_NEAR(chart.positions[1], 3 * 365, 1e-6);
    EXPECT_NEAR(chart.positions[2], 5 * 365, 1e-6);
    EXPECT_NEAR(chart.positions.constLast(), 8760, 1e-6);
    EXPECT_TRUE(chart.categoriesAreSpans);
    double beyond = 0.0; // hours in which 8 GPUs are not enough
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        EXPECT_LE(chart.series[0].values[i], 8.0);
        if (chart.series[1].values[i] > 0.0)
            beyond = chart.positions[i + 1];
    }
    EXPECT_NEAR(beyond, 11 * 365, 1e-6);
    EXPECT_EQ(chart.series[0].values[0] + chart.series[1].values[0], 16.0);
    EXPECT_EQ(chart.series[0].values.constLast() + chart.series[1].values.constLast(), 2.0);
}

/// In a report nothing else draws it: from the axis to the peak at its hours, above steps that it
/// leaves as they are.
TEST(WhyOwnedChart, HasTheBreakEvenLineWhereNothingIsLookedAt)
{
    const Evaluation figures = evaluated(acme());
    const double hours = *figures.cost.byAccelerator.value(kH100).breakEvenHours;
    const ChartSpec chart = whyOwnedChart(figures, kH100, Wording());
    ASSERT_EQ(chart.series.size(), 3);
    const ChartSeries &line = chart.series[2];
    EXPECT_EQ(line.role, SeriesRole::Limit);
    QList<double> heights;
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (std::isnan(line.values[i]))
            continue;
        heights.append(line.values[i]);
        EXPECT_EQ(chart.positions[i], hours);
        EXPECT_EQ(chart.positions[i + 1], hours);
    }
    EXPECT_EQ(heights, (QList<double>{0.0, chart.series[0].values[0] + chart.series[1].values[0]}));
    ASSERT_EQ(chart.positions.size(), chart.categories.size() + 1);
    EXPECT_TRUE(std::is_sorted(chart.positions.cbegin(), chart.positions.cend()));
    EXPECT_EQ(whyOwnedChart(figures, kH100, Wording(), 2).series.size(), 2);
}

/// Without a system the hours stand all the same, in GPUs.
TEST(WhyOwnedChart, NeedsNoSystem)
{
    Plan plan = workedPlan();
    plan.demand.groups = {};
    EXPECT_TRUE(whyOwnedChart(evaluated(plan), kH100, Wording()).series.isEmpty());
    const Evaluation figures = evaluate(workedPlan(), Catalog());
    EXPECT_FALSE(figures.cost.byAccelerator.value(kH100).device);
    const ChartSpec chart = whyOwnedChart(figures, kH100, Wording());
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series[0].values.constFirst(), 16.0);
    EXPECT_EQ(chart.series[0].values.constLast(), 2.0);
}

TEST(OwnedText, SaysWhatAnotherNumberWouldCostMore)
{
    const Evaluation figures = evaluated(acme());
    const int best = ownedChoice(figures, kH100).best;
    EXPECT_TRUE(ownedText(figures, kH100, best, Wording()).constFirst().startsWith(u"K*"));
    const QStringList other = ownedText(figures, kH100, best + 1, Wording());
    EXPECT_TRUE(other.constFirst().startsWith(u"What if"));
    EXPECT_TRUE(other[2].contains(QStringLiteral("more than K*")));
    EXPECT_TRUE(ownedText(figures, kH100, 100000, Wording()).isEmpty());
}

Plan withoutH100Price()
{
    Plan plan = acme();
    for (Price &price : plan.cost.prices) {
        if (price.device == QLatin1String("dgx-h100"))
            price.unitPrice.reset();
    }
    return plan;
}

/// What is known of a sum is no sum: its parts are hatched and say so, and nothing is drawn as 0.
TEST(CostCharts, SayAtLeastWhereAPriceIsNotKnown)
{
    const Evaluation figures = evaluated(withoutH100Price());
    const ChartSpec years = yearlyCostChart(figures);
    EXPECT_EQ(years.series[0].name, QStringLiteral("CapEx, at least"));
    EXPECT_TRUE(years.series[0].apart);
    EXPECT_GT(years.series[0].values[0], 0.0); // the A100 systems have prices
    const auto cloud =
        std::find_if(years.series.cbegin(), years.series.cend(), [](const ChartSeries &part) {
            return part.name == QLatin1String("Cloud");
        });
    ASSERT_NE(cloud, years.series.cend());
    EXPECT_FALSE(cloud->apart);
    EXPECT_GT(cloud->values[2], 0.0); // what renting all costs is known
    const ChartSpec curve = ownedCurveChart(figures, kH100, viewOf(figures), Wording());
    EXPECT_EQ(curve.series[0].name, QStringLiteral("owned, at least"));
    EXPECT_TRUE(curve.series[0].apart);
    EXPECT_EQ(curve.series[1].name, QStringLiteral("rented"));
    // Nobody knows where to cut: all that is busy, and none of it rented.
    const ChartSpec why = whyOwnedChart(figures, kH100, Wording());
    ASSERT_EQ(why.series.size(), 1);
    EXPECT_EQ(why.series[0].role, SeriesRole::Others);
}

/// Nothing at all is known of owning: no curve that falls to 0, but a sentence that says so.
TEST(CostCharts, DrawNoCurveWhereNothingOfOwningIsKnown)
{
    Plan plan = acme();
    plan.cost.prices.clear();
    plan.cost.finance.energyPerKwh.reset();
    plan.cost.finance.colocationPerKwMonth = 0.0;
    plan.cost.finance.busyCostPerGpuHour = 0.0;
    plan.cost.finance.softwarePerGpuYear = 0.0;
    const Evaluation figures = evaluated(plan);
    const ChartSpec curve = ownedCurveChart(figures, kH100, viewOf(figures), Wording());
    EXPECT_TRUE(curve.series.isEmpty());
    EXPECT_TRUE(curve.emptyText.contains(QStringLiteral("DGX H100")))
        << qPrintable(curve.emptyText);
    EXPECT_FALSE(whyOwnedChart(figures, kH100, Wording()).series.isEmpty()); // that is no money
}

/// The same figures as in the report, turned; the cheapest way is marked, and named by the verdict.
TEST(SideBySide, MarksTheCheapestWay)
{
    const Evaluation figures = evaluated(acme());
    const Table table = sideBySideTable(figures, std::nullopt, Wording());
    ASSERT_EQ(table.columns.size(), 1 + qsizetype(kStrategies.size()));
    const std::optional<Strategy> best = cheapestStrategy(figures.cost);
    ASSERT_TRUE(best);
    for (const Strategy strategy : kStrategies) {
        EXPECT_EQ(table.columns[1 + qsizetype(strategy)].isMarked, strategy == *best);
        EXPECT_LE(figures.cost.of(*best).perYear().known,
                  figures.cost.of(strategy).perYear().known);
    }
    if (*best != Strategy::AsPlanned) {
        EXPECT_TRUE(costVerdict(figures, viewOf(figures), Wording()).contains(strategyText(*best)));
    }
    const QHash<QString, QString> words = sideBySideWords(figures);
    for (const QList<Cell> &row : table.rows)
        EXPECT_TRUE(words.contains(std::get<QString>(row[0])))
            << qPrintable(std::get<QString>(row[0]));
    const Evaluation open = evaluated(withoutH100Price());
    EXPECT_FALSE(cheapestStrategy(open.cost)); // one that is not known may be cheaper
    EXPECT_EQ(sideBySideTable(figures, 1, Wording()).rows.size(), 6);
}

/// The plan of ACME runs 3 years; kWh stand beside the sums of an average year, so that its energy
/// is what they cost: for as_planned 1,836,395 kWh at 0.14 USD, not 5,509,185 of all three years.
TEST(SideBySide, EnergyIsThatOfAnAverageYear)
{
    const Evaluation figures = evaluated(acme());
    const Table table = strategyTable(figures, Wording());
    const auto kwh = std::find_if(table.columns.cbegin(),
                                  table.columns.cend(),
                                  [](const Column &one) { return one.id == u"energy_kwh"; });
    ASSERT_NE(kwh, table.columns.cend());
    const double price = *figures.plan.cost.finance.energyPerKwh;
    ASSERT_EQ(table.rows.size(), qsizetype(kStrategies.size()));
    for (const Strategy strategy : kStrategies) {
        const Cell &cell = table.rows[qsizetype(strategy)][kwh - table.columns.cbegin()];
        EXPECT_NEAR(std::get<double>(cell) * price,
                    figures.cost.of(strategy).part(CostPart::Energy).known,
                    0.01);
    }
}

/// A number of GPUs beyond which is rented says nothing of two kinds of them.
TEST(CostVerdict, NamesNoSumOfDifferentGpus)
{
    const Evaluation figures = evaluated(acme());
    ASSERT_GT(figures.cost.of(Strategy::AsPlanned).ownedGpus.size(), 1);
    const QString verdict = costVerdict(figures, viewOf(figures), Wording());
    EXPECT_TRUE(verdict.contains(QStringLiteral("rent the rest"))) << qPrintable(verdict);
}

TEST(OvertakesText, SaysAlsoThatItNeverHappens)
{
    Evaluation figures = evaluated(acme());
    figures.cost.owningOvertakesMonth.reset();
    EXPECT_TRUE(overtakesText(figures).contains(QStringLiteral("never")));
    figures.cost.owningOvertakesMonth = 12;
    EXPECT_TRUE(overtakesText(figures).contains(QStringLiteral("overtakes renting in")));
    const QString open = overtakesText(evaluated(withoutH100Price()));
    EXPECT_TRUE(open.contains(QStringLiteral("not known"))) << qPrintable(open);
}

/// "on premises: yes" would say nothing.
TEST(PlacesTable, NamesWhatAnswersTheQuestionForYesOrNo)
{
    const Evaluation figures = evaluated(acme());
    PlaceAdvice advice;
    advice.group = figures.plan.demand.groups[0]->id;
    advice.answers[0] = {1.0, std::nullopt, PlacementKind::OnPremise};
    const Table table = placesTable({advice}, figures, Wording());
    ASSERT_EQ(table.rows.size(), 1);
    EXPECT_EQ(table.rows[0][2], Cell(QStringLiteral("on premises: must stay")));
}

TEST(StrategyTable, CountsSystemsAndSaysAtLeast)
{
    const Table table = strategyTable(evaluated(withoutH100Price()), Wording());
    const auto column = [&table](const char *id) {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].id == QLatin1String(id))
                return i;
        }
        return -1;
    };
    const Cell sum = table.rows[0][column("per_year")];
    ASSERT_TRUE(std::holds_alternative<Term>(sum));
    EXPECT_TRUE(std::get<Term>(sum).name.startsWith(QChar(0x2265)));
    EXPECT_TRUE(std::get<Term>(sum).id.isEmpty()); // no number that programs could take for it
    EXPECT_TRUE(std::holds_alternative<std::monostate>(table.rows[0][column("systems")]));
    // All is rented: no system, and what that costs is known.
    EXPECT_EQ(table.rows[2][column("systems")], Cell(0.0));
    EXPECT_TRUE(std::holds_alternative<double>(table.rows[2][column("per_year")]));
}

/// 3 reserved instances of 8 stand between what is owned and what is rented.
TEST(WhyOwnedChart, HasWhatIsReservedBetween)
{
    Plan plan = acme();
    CloudOffer offer;
    offer.accelerator = kH100;
    offer.gpus = 8.0;
    offer.reservedInstances = 3;
    plan.cost.cloud = {offer};
    const Evaluation figures = evaluated(plan);
    EXPECT_EQ(reservedOf(figures, kH100, viewOf(figures)), 24.0);
    const ChartSpec two = whyOwnedChart(figures, kH100, Wording(), 2);
    const ChartSpec between = whyOwnedChart(figures, kH100, Wording(), 2, 24.0);
    ASSERT_EQ(between.series.size(), 3);
    for (qsizetype i = 0; i < two.categories.size(); ++i) {
        EXPECT_EQ(between.series[0].values[i], two.series[0].values[i]);
        EXPECT_LE(between.series[1].values[i], 24.0);
        EXPECT_DOUBLE_EQ(between.series[1].values[i] + between.series[2].values[i],
                         two.series[1].values[i]);
    }
}

TEST(StrategyYearTable, IsTheCashOfThatYear)
{
    const Evaluation figures = evaluated(acme());
    const Table table = strategyYearTable(figures, 1, Wording());
    ASSERT_EQ(table.rows.size(), qsizetype(kStrategies.size()));
    EXPECT_EQ(table.rows[0][1], Cell(figures.cost.of(Strategy::AsPlanned).years[1].total().known));
    EXPECT_TRUE(strategyYearTable(figures, 99, Wording()).rows.isEmpty());
}

/// Without a link nothing ever gets there; without its speed nobody knows when. Neither is 0.
TEST(TransportView, SaysNeverAndNotKnownInWords)
{
    Plan plan = acme();
    const Evaluation figures = evaluated(plan);
    const TransportView none = transportView(figures, Wording(), 0.0);
    const auto saying = [](const TransportView &view, const char *word) {
        return std::any_of(view.bars.cbegin(), view.bars.cend(), [word](const TransportBar &bar) {
            return bar.text.startsWith(QLatin1String(word));
        });
    };
    EXPECT_TRUE(saying(none, "never"));
    EXPECT_FALSE(saying(none, "not known"));
    EXPECT_TRUE(none.link.contains(QStringLiteral("no link")));
    plan.cost.policy.interconnectGbps.reset();
    const TransportView open = transportView(evaluated(plan), Wording());
    EXPECT_TRUE(saying(open, "not known"));
    EXPECT_FALSE(saying(open, "never"));
}

/// 900 GB a day over 10 Gbit/s of which 80 % are usable, 1 GB/s: 900 s are 0.25 h. Nothing exists
/// of data that is let go again.
TEST(TransportView, SaysTheHoursOfADayOfDataThatIsBorrowed)
{
    Plan plan = acme();
    Dataset dataset = *plan.storage.datasets[0];
    dataset.pattern = DatasetPattern::Transient;
    dataset.ingestGbPerDay = 900.0;
    dataset.group = plan.demand.groups[0]->id;
    dataset.readers.clear();
    plan.storage.datasets = {Shared<Dataset>(dataset)};
    plan.cost.placement = {{*dataset.group, PlacementKind::Cloud}};
    plan.cost.policy.interconnectEfficiency = 0.8;
    const auto textOf = [&plan] {
        return transportView(evaluated(plan), Wording(), 10.0).bars.constFirst().text;
    };
    EXPECT_TRUE(textOf().startsWith(QStringLiteral("0.25"))) << textOf().toStdString();
    EXPECT_TRUE(textOf().endsWith(QStringLiteral("for what comes in on a day")));
    plan.cost.placement.clear();
    EXPECT_TRUE(textOf().startsWith(QStringLiteral("would take 0.25"))) << textOf().toStdString();
}

/// A dataset that one group reads on premises and another in the cloud has a bar for each.
TEST(TransportView, HasABarForEachPlaceInWhichADatasetIsRead)
{
    Plan plan = acme();
    ASSERT_FALSE(plan.storage.datasets.isEmpty());
    ASSERT_GE(plan.demand.groups.size(), 2);
    const Id here = plan.demand.groups[0]->id;
    const Id there = plan.demand.groups[1]->id;
    Dataset dataset = *plan.storage.datasets[0];
    dataset.group = here;
    dataset.readers = {there};
    plan.storage.datasets = {Shared<Dataset>(dataset)};
    plan.cost.placement = {{here, PlacementKind::OnPremise}, {there, PlacementKind::Cloud}};
    const TransportView view = transportView(evaluated(plan), Wording());
    ASSERT_EQ(view.bars.size(), 2);
    EXPECT_EQ(view.bars[0].place, PlacementKind::OnPremise);
    EXPECT_EQ(view.bars[1].place, PlacementKind::Cloud);
    EXPECT_EQ(view.bars[0].existing, view.bars[1].existing);
    EXPECT_NE(view.bars[0].name, view.bars[1].name);
}

/// 2 GB/s in the largest hour: 8 Gbit/s carry 1 GB/s at best, 80 Gbit/s carry enough at any
/// efficiency of more than a fifth.
TEST(TransportView, ComparesWhatGpusReadWithTheLink)
{
    Evaluation figures = evaluated(acme());
    Hours day{};
    day[14] = 2.0;
    figures.feed.known = true;
    figures.feed.cloud = {day};
    figures.plan.cost.policy.interconnectEfficiency = 0.8;
    EXPECT_TRUE(transportView(figures, Wording(), 8.0).feed.contains(QStringLiteral("they wait")));
    EXPECT_TRUE(transportView(figures, Wording(), 80.0).feed.contains(QStringLiteral("enough")));
    figures.feed.cloud = {Hours{}};
    EXPECT_TRUE(transportView(figures, Wording(), 8.0).feed.startsWith(QStringLiteral("No group")));
}

/// A link ten times as fast takes a tenth of the hours, in the table too.
TEST(TransportTable, FollowsTheLinkThatIsLookedAt)
{
    const Evaluation figures = evaluated(acme());
    const double now = *figures.plan.cost.policy.interconnectGbps;
    const Table planned = transportTable(figures);
    const Table faster = transportTable(figures, 10.0 * now);
    ASSERT_FALSE(planned.rows.isEmpty());
    EXPECT_DOUBLE_EQ(std::get<double>(faster.rows[0][1]),
                     std::get<double>(planned.rows[0][1]) / 10.0);
}

TEST(YearlyChart, HasThreeWaysForEachYear)
{
    const Evaluation figures = evaluated(acme());
    const ChartSpec chart = yearlyCostChart(figures);
    const qsizetype years = figures.cost.of(Strategy::Cloud).years.size();
    ASSERT_EQ(chart.categories.size(), 3 * years);
    EXPECT_EQ(chart.categories[0], QStringLiteral("1 own"));
    EXPECT_EQ(chart.categories[2], QStringLiteral("1 rent"));
    EXPECT_EQ(chart.series[0].values[2], 0.0); // who rents all buys nothing
}

/// What is bought and what is replaced add up to the CapEx of the year, in chart and table alike.
TEST(YearlyChart, TellsWhatIsBoughtFromWhatIsReplaced)
{
    Plan plan = acme();
    plan.cost.finance.years = 1.0; // replaced within the horizon
    const Evaluation figures = evaluated(plan);
    const QList<EquipmentCash> equipment = equipmentCash(figures, test::shippedCatalog());
    ASSERT_EQ(equipment.size(), qsizetype(kStrategies.size()));
    const ChartSpec plain = yearlyCostChart(figures);
    const ChartSpec split = yearlyCostChart(figures, equipment);
    ASSERT_EQ(split.series.size(), plain.series.size() + 1);
    for (qsizetype i = 0; i < plain.categories.size(); ++i)
        EXPECT_NEAR(
            split.series[0].values[i] + split.series[1].values[i], plain.series[0].values[i], 1e-9);
    EXPECT_EQ(split.series[1].values[0], 0.0); // nothing is a year old in the first
    EXPECT_GT(split.series[1].values[3], 0.0); // all owned, the second year
    const Table table = costYearTable(figures, Wording(), equipment);
    EXPECT_EQ(table.columns.constLast().id, QStringLiteral("end_value"));
    for (const QList<Cell> &row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
}

TEST(CumulativeChart, MarksPurchasesReplacementsAndWhatStands)
{
    Plan plan = acme();
    plan.cost.finance.years = 1.0;
    const Evaluation figures = evaluated(plan);
    const QList<EquipmentCash> equipment = equipmentCash(figures, test::shippedCatalog());
    const ChartSpec chart = cumulativeCostChart(figures, equipment, Wording());
    const auto said = [&chart](const char *words) {
        return std::count_if(chart.marks.cbegin(), chart.marks.cend(), [words](const auto &mark) {
            return mark.text.contains(QLatin1String(words));
        });
    };
    const qsizetype others = figures.cost.owningOvertakesMonth ? 1 : 0;
    ASSERT_GT(chart.marks.size(), others);
    EXPECT_EQ(chart.marks[others].category, 0); // own the peak: the first purchase
    EXPECT_TRUE(chart.marks[others].text.endsWith(QStringLiteral("bought")));
    EXPECT_GE(said("replaced"), 2); // after one year and after two
    EXPECT_LE(said("bought"), 2);   // own the peak, mix: the first of each, the others are dots
    EXPECT_LE(said("that stands"), 2);
    EXPECT_EQ(cumulativeCostChart(figures).marks.size(), others);
}

/// The verdict counts what is bought, spares among it; ACME has one of each kind.
TEST(CostVerdict, CountsTheSpare)
{
    Plan plan = acme();
    plan.settings.policy.spareSystems = 0;
    const Evaluation without = evaluated(plan);
    const QString bare = costVerdict(without, viewOf(without), Wording());
    EXPECT_FALSE(bare.contains(QStringLiteral("spare")));
    plan.settings.policy.spareSystems = 2;
    const Evaluation with = evaluated(plan);
    EXPECT_TRUE(costVerdict(with, viewOf(with), Wording())
                    .contains(QStringLiteral("in service, 2 spare)")));
}

TEST(Orders, SayWhatIsOrderedByWhenAndFollowTheLeadTime)
{
    Plan plan = acme();
    plan = setLeadTime(plan, 5.0).value();
    Evaluation figures = evaluated(plan);
    QList<Order> orders = ordersOf(figures, test::shippedCatalog(), Wording());
    ASSERT_FALSE(orders.isEmpty());
    EXPECT_EQ(*orders[0].month, orders[0].neededMonth - 5);
    EXPECT_EQ(orderTable(orders, plan).rows.size(), orders.size());
    // Dragged two months further ahead: a lead time of seven.
    plan = orderBy(plan, orders[0].neededMonth, *orders[0].month - 2).value();
    EXPECT_EQ(plan.settings.policy.leadTimeMonths, 7.0);
    plan = setLeadTime(plan, std::nullopt).value();
    figures = evaluated(plan);
    orders = ordersOf(figures, test::shippedCatalog(), Wording());
    EXPECT_FALSE(orders[0].month);
    EXPECT_TRUE(orders[0].sentence.contains(QStringLiteral("lead time")));
    EXPECT_FALSE(setLeadTime(plan, 61.0).ok());
}

TEST(Swings, BarsAreDifferencesToTheYearAsPlanned)
{
    const Evaluation figures = evaluated(acme());
    const double year = figures.cost.of(Strategy::AsPlanned).perYear().known;
    const SwingView view = swingView({{QStringLiteral("cost/finance/pue"), year - 5.0, year + 7.0},
                                      {QStringLiteral("demand"), year - 9.0, year + 9.0, true}},
                                     figures,
                                     viewOf(figures),
                                     Wording());
    ASSERT_EQ(view.bars.size(), 2);
    EXPECT_EQ(view.bars[0].path, QStringLiteral("demand")); // the widest first
    EXPECT_TRUE(view.bars[0].movesOptimum);
    EXPECT_NEAR(view.bars[1].high.difference, 7.0, 1e-6);
    EXPECT_NEAR(view.widest, 9.0, 1e-6);
}

/// What a report says of placement and cost; nothing where it does not speak of them.
QList<Block> costBlocks(const Plan &plan)
{
    const Report report = reportOf(evaluated(plan),
                                   test::shippedCatalog(),
                                   {Wording(), QDate(2027, 1, 1), QString(), true, true});
    const auto part =
        std::find_if(report.parts.cbegin(), report.parts.cend(), [](const ReportPart &one) {
            return one.id == QStringLiteral("cost");
        });
    return part == report.parts.cend() ? QList<Block>() : part->blocks;
}

TEST(CostReport, OfAPlanWithoutPricesSaysSoAndWhatIsMissing)
{
    Plan plan = acme();
    plan.cost = Cost();
    const QList<Block> blocks = costBlocks(plan);
    ASSERT_EQ(blocks.size(), 2);
    for (const Block &block : blocks) {
        ASSERT_TRUE(std::holds_alternative<Sentence>(block.content));
        EXPECT_EQ(block.detail, Detail::Summary); // the terminal says it too
    }
    EXPECT_EQ(std::get<Sentence>(blocks[0].content).text, QStringLiteral("No prices yet"));
    EXPECT_TRUE(std::get<Sentence>(blocks[1].content).text.startsWith(u"Not known: "));
    EXPECT_TRUE(costBlocks(test::aPlan()).isEmpty()); // without groups nobody asks
}

TEST(CostReport, HoldsTheYearsAsBarsAndWhatMattersMost)
{
    int bars = 0;
    int swings = 0;
    for (const Block &block : costBlocks(acme())) {
        if (const auto *chart = std::get_if<ChartSpec>(&block.content))
            bars += chart->form == ChartForm::StackedBars && !chart->series.isEmpty();
        if (const auto *drawing = std::get_if<Drawing>(&block.content))
            swings += std::holds_alternative<SwingView>(drawing->picture);
    }
    EXPECT_EQ(bars, 1);
    EXPECT_EQ(swings, 1);
}

TEST(QuoteRequests, ListWhatNobodyHasQuoted)
{
    const Evaluation figures = evaluated(acme());
    const QuoteRequest request = quoteRequest(figures, viewOf(figures), Wording());
    EXPECT_GT(request.lines, 0);
    EXPECT_TRUE(request.text.contains(QStringLiteral("DGX H100")));
    EXPECT_TRUE(request.text.contains(figures.plan.settings.currency));
}

TEST(WhyCost, ItsPartsAddUpToTheYear)
{
    const Plan plan = acme();
    const auto steps = explain(plan, test::shippedCatalog(), {}, costRequest());
    ASSERT_TRUE(steps);
    double sum = 0.0;
    for (const Derivation &part : steps->parts)
        sum += part.value.value;
    EXPECT_NEAR(sum, steps->value.value, 1e-6);
    EXPECT_NEAR(
        steps->value.value, evaluated(plan).cost.of(Strategy::AsPlanned).perYear().known, 1e-6);
    const DerivationLine line = derivationLines(*steps, plan, test::shippedCatalog(), Wording());
    ASSERT_FALSE(line.parts.isEmpty());
    EXPECT_EQ(line.parts[0].path, QStringLiteral("cost/prices"));
    EXPECT_FALSE(line.parts[0].value.isEmpty());
}

/// What the terms come to, one after the other.
double valueOfTerms(const QList<Derivation> &terms)
{
    double value = 0.0;
    for (const Derivation &term : terms) {
        const auto sign = std::find_if(
            term.arguments.cbegin(), term.arguments.cend(), [](const Argument &argument) {
                return argument.name == QLatin1String("sign");
            });
        const QString how = std::get<QString>(sign->value);
        const double its = term.value.unit == Unit::Watts // hours of kilowatts are kWh
                               ? term.value.value / kWattsPerKilowatt
                               : term.value.value;
        if (how == QStringLiteral("\u2212"))
            value -= its;
        else if (how == QStringLiteral("\u00d7"))
            value *= its;
        else if (how == QStringLiteral("\u00f7"))
            value /= its;
        else
            value += its;
    }
    return value;
}

/// Of every cell that stands side by side: the average year and each of the three, of which 11 and
/// 6 figures are numbers in each of the four ways. When renting is overtaken is a month.
TEST(WhyCost, TheTermsOfEveryCellLeadToIt)
{
    const Plan plan = acme();
    const Evaluation figures = evaluated(plan);
    int compared = 0;
    for (const std::optional<int> year :
         {std::optional<int>(), std::optional(0), std::optional(1), std::optional(2)}) {
        const Table ways =
            year ? strategyYearTable(figures, *year, Wording()) : strategyTable(figures, Wording());
        const Table shown = sideBySideTable(figures, year, Wording());
        for (int row = 0; row < shown.rows.size(); ++row) {
            for (int column = 1; column < shown.columns.size(); ++column) {
                const QString name = std::get<QString>(shown.rows[row][0]);
                const auto request = sideBySideRequest(figures, year, {row, column}, Wording());
                const auto figure =
                    std::find_if(ways.columns.cbegin(),
                                 ways.columns.cend(),
                                 [&name](const Column &one) { return name.startsWith(one.title); });
                ASSERT_NE(figure, ways.columns.cend()) << qPrintable(name);
                const Cell &cell = ways.rows[column - 1][figure - ways.columns.cbegin()];
                if (!std::holds_alternative<double>(cell))
                    continue;
                ASSERT_TRUE(request) << qPrintable(name);
                const auto steps = explain(plan, test::shippedCatalog(), {}, *request);
                ASSERT_TRUE(steps) << qPrintable(name);
                EXPECT_NEAR(steps->value.value, std::get<double>(cell), 1e-6) << qPrintable(name);
                EXPECT_NEAR(valueOfTerms(steps->parts), steps->value.value, 1e-4)
                    << qPrintable(name);
                const DerivationLine line =
                    derivationLines(*steps, plan, test::shippedCatalog(), Wording());
                EXPECT_FALSE(line.text.isEmpty() || line.parts.isEmpty()) << qPrintable(name);
                for (const DerivationLine &part : line.parts)
                    EXPECT_FALSE(part.text.isEmpty()) << qPrintable(name);
                ++compared;
            }
        }
    }
    EXPECT_EQ(compared, 4 * 11 + 3 * 4 * 6);
}

/// K* of H100 is 7 systems of 8; a busy hour costs nothing, so that break-even is the one divided
/// by the other.
TEST(WhyCost, OfOneAcceleratorIsItsOwn)
{
    const Plan plan = acme();
    const Evaluation figures = evaluated(plan);
    const Table table = acceleratorCostTable(figures, viewOf(figures));
    ASSERT_EQ(std::get<Term>(table.rows[1][0]).id, kH100);
    for (int column = 2; column < table.columns.size(); ++column) {
        const auto steps =
            explain(plan, test::shippedCatalog(), {}, *acceleratorCostRequest(table, 1, column));
        ASSERT_TRUE(steps) << column;
        EXPECT_NEAR(steps->value.value, std::get<double>(table.rows[1][column]), 1e-6) << column;
        if (!steps->parts.isEmpty()) {
            EXPECT_NEAR(valueOfTerms(steps->parts), steps->value.value, 1e-6) << column;
        }
    }
    const auto best = explain(plan,
                              test::shippedCatalog(),
                              {},
                              acceleratorCostRequest(kH100, QStringLiteral("best_gpus")));
    ASSERT_TRUE(best);
    EXPECT_EQ(best->value.value, 56.0);
    EXPECT_EQ(best->parts[0].value.value, 7.0);
}

/// 2 of the 10 placed ones are paid for, 11 are needed: 9 x 320,000 are still to be paid.
TEST(WhyCost, OfAQuantityIsWhatIsPlacedAndRequired)
{
    Plan plan = acme();
    const Plan owned =
        setOwned(plan, {QStringLiteral("dgx-h-01"), QStringLiteral("dgx-h-02")}, true).value();
    const auto steps =
        explain(owned,
                test::shippedCatalog(),
                {},
                quantityRequest(QStringLiteral("dgx-h100"), QStringLiteral("to_pay")));
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->value.value, 9.0 * 320000.0);
    const auto count =
        explain(plan, test::shippedCatalog(), {}, quantityRequest(QStringLiteral("dgx-h100")));
    ASSERT_TRUE(count);
    EXPECT_EQ(count->value.value, 11.0);
    EXPECT_EQ(count->parts[0].value.value, 10.0); // placed
    ASSERT_EQ(count->parts[1].parts.size(), 2);   // required: those that serve, and spares
    EXPECT_EQ(count->parts[1].parts[0].value.value, 10.0);
    EXPECT_EQ(count->parts[1].parts[1].value.value, 1.0);
}

TEST(WhyCost, OfWhatThePlanDoesNotHaveIsNothing)
{
    const Plan plan = acme();
    for (const WhyRequest &request :
         {acceleratorCostRequest(QStringLiteral("v100"), QStringLiteral("best_gpus")),
          quantityRequest(QStringLiteral("nothing")),
          costRequest({Strategy::Cloud, QStringLiteral("total"), 3}),
          costRequest({Strategy::Cloud, QStringLiteral("nothing"), {}})})
        EXPECT_FALSE(explain(plan, test::shippedCatalog(), {}, request))
            << qPrintable(request.place);
}

/// 11 would carry the peak, 9 are owned, 10 placed: the three stand in one row, with the reason.
TEST(CostReport, HowManySystemsStandSideBySide)
{
    const Evaluation figures = evaluated(acme());
    const Table table = systemCountTable(figures, viewOf(figures), Wording());
    ASSERT_EQ(table.rows.size(), 2);
    const QList<Cell> &h100 = table.rows[1];
    EXPECT_EQ(h100[2], Cell(11.0));
    EXPECT_EQ(h100[3], Cell(9.0));
    EXPECT_EQ(h100[4], Cell(10.0));
    // 5 DGX A100 are needed and owned, one of them a spare, which is not placed.
    const QString a100 = std::get<QString>(table.rows[0][5]);
    EXPECT_TRUE(a100.startsWith(QStringLiteral("4 DGX A100 640GB stand in racks")))
        << qPrintable(a100);
    EXPECT_EQ(a100 + u' ' + std::get<QString>(h100[5]),
              systemsApartText(figures, viewOf(figures), Wording()));
}

/// The sentence stands under the systems to have, under the bill, and in the title's words.
TEST(CostReport, WhereSystemsAreCountedItIsSaidWhyOthersAreOwned)
{
    const Evaluation figures = evaluated(acme());
    const QString apart = systemsApartText(figures, viewOf(figures), Wording());
    ASSERT_FALSE(apart.isEmpty());
    EXPECT_TRUE(billNotes(figures, viewOf(figures), Wording()).contains(apart));
    const QHash<QString, QString> words = runOutWords(figures, viewOf(figures), Wording());
    const Table growth = runOutTable(figures, test::shippedCatalog());
    const auto systems = std::find_if(growth.columns.cbegin(),
                                      growth.columns.cend(),
                                      [](const Column &one) { return one.id == u"systems"; });
    ASSERT_NE(systems, growth.columns.cend());
    EXPECT_TRUE(words.value(systems->title).contains(apart));
    int notes = 0;
    const Report report = reportOf(figures, test::shippedCatalog(), ReportSetting());
    for (const ReportPart &part : report.parts) {
        for (const Block &block : part.blocks) {
            const auto *note = std::get_if<Footnote>(&block.content);
            notes += note != nullptr && note->text == apart;
        }
    }
    EXPECT_EQ(notes, 2); // of the summary and of the bill
}

/// 12 are 4 DGX A100 and 8 DGX H100: of several kinds the title says so, of one it need not.
TEST(SideBySide, SaysThatSystemsOfAllKindsAreCounted)
{
    Plan plan = acme();
    EXPECT_EQ(sideBySideTable(evaluated(plan), std::nullopt, Wording()).rows[0][0],
              Cell(QStringLiteral("Systems of all kinds in service, 2028-01")));
    plan.demand.groups.removeIf(
        [](const Shared<Group> &group) { return group->accelerator != kH100; });
    EXPECT_EQ(sideBySideTable(evaluated(plan), std::nullopt, Wording()).rows[0][0],
              Cell(QStringLiteral("Systems in service, 2028-01")));
}

/// What is not planned costs nothing, and that is known; what is planned waits for prices.
TEST(EmptyPlan, CostsNothingWhereverItIsSaid)
{
    const auto costOf = [](const Evaluation &figures) {
        for (const HeadlineFigure &figure : headline(figures, test::shippedCatalog(), Wording())) {
            if (figure.subject == HeadlineSubject::Cost)
                return figure;
        }
        return HeadlineFigure();
    };
    const Evaluation nothing = evaluated(Plan());
    EXPECT_EQ(costOf(nothing).value, QStringLiteral("0"));
    EXPECT_EQ(costOf(nothing).qualifier, nothing.plan.settings.currency);
    EXPECT_EQ(strategyTable(nothing, Wording()).rows[0][2], Cell(0.0));
    const auto why = explain(Plan(), test::shippedCatalog(), {}, costRequest());
    ASSERT_TRUE(why);
    EXPECT_EQ(derivationLines(*why, Plan(), test::shippedCatalog(), Wording()).value,
              QStringLiteral("0 USD"));
    const auto factOf = [](const Evaluation &figures) {
        const Report report = reportOf(figures, test::shippedCatalog(), ReportSetting());
        for (const ReportPart &part : report.parts) {
            for (const Block &block : part.blocks) {
                if (const auto *facts = std::get_if<FactList>(&block.content)) {
                    for (const ReportFact &fact : facts->facts) {
                        if (fact.id == u"per_year")
                            return std::optional(fact.value);
                    }
                }
            }
        }
        return std::optional<Cell>();
    };
    EXPECT_EQ(factOf(nothing), std::optional(Cell(0.0)));

    Plan plan = acme();
    plan.cost.prices.clear();
    plan.cost.cloud.clear();
    const Evaluation open = evaluated(plan);
    EXPECT_EQ(costOf(open).value, QStringLiteral("\u2013"));
    EXPECT_EQ(costOf(open).qualifier, QStringLiteral("no prices yet"));
}

TEST(CostRemark, SaysWhyACostOfExtremeRatesIsADash)
{
    Plan plan = acme();
    plan.cost.finance.discountRate = 1e300;
    plan.cost.finance.years = 1e-9;
    const Evaluation figures = evaluated(plan);
    EXPECT_TRUE(isBeyondNumbers(figures.cost));
    EXPECT_FALSE(missingSentence(figures, viewOf(figures), Wording()).isEmpty());
    EXPECT_FALSE(isBeyondNumbers(evaluated(acme()).cost));
}

TEST(ServicePrices, AreShippedForEachNumberThatTheyAreOfferedFor)
{
    for (const char *setting : {"cost/policy/storage_per_gb_month",
                                "cost/policy/egress_per_gb",
                                "cost/finance/platform_fee_per_year",
                                "cost/finance/software_per_gpu_year"})
        EXPECT_FALSE(servicePricesFor(QString::fromLatin1(setting)).isEmpty()) << setting;
    for (const ServicePrice &price : servicePrices()) {
        EXPECT_FALSE(price.source.isEmpty()) << price.item.toStdString();
        EXPECT_TRUE(std::isfinite(price.amount));
    }
}

/// A clock that is 5:30 behind the plan's: local 19:00 is 0:30 of the plan's day.
TEST(PlanClock, TurnsADayAndBack)
{
    ChartSpec day;
    QList<double> hours(24);
    std::iota(hours.begin(), hours.end(), 0.0);
    for (int hour = 0; hour < 24; ++hour)
        day.categories.append(QString::number(hour));
    day.series = {seriesOf("x", {}, SeriesRole::Part, hours)};
    day.markedCategory = 19;
    const ChartSpec turned = byPlanClock(day, 330);
    EXPECT_EQ(turned.series[0].values[0], 19.0);
    EXPECT_EQ(turned.markedCategory, 0);
    EXPECT_EQ(turned.categories[0], QStringLiteral("00:30"));
    EXPECT_EQ(byLocalClock(turned.series[0].values, 330), hours);
    // An hour ahead: the plan's first hour is the local last one, by the same names.
    const ChartSpec ahead = byPlanClock(day, 60);
    EXPECT_EQ(ahead.series[0].values[0], 23.0);
    EXPECT_EQ(ahead.categories[0], QStringLiteral("0"));
    EXPECT_EQ(byLocalClock(ahead.series[0].values, 60), hours);
    EXPECT_EQ(byPlanClock(day, 0), day);
}

} // namespace
} // namespace kf
