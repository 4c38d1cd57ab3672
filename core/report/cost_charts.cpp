// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_charts.h"

#include "core/words/cost_words.h"
#include "core/words/money_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CostCharts)
};

AcceleratorCost costOf(const Evaluation &figures, const AcceleratorKey &key)
{
    return figures.cost.byAccelerator.value(key);
}

/// The point of the curve at `gpus`, -1 where it has none.
int pointAt(const QList<CostPoint> &curve, std::optional<double> gpus)
{
    for (int k = 0; gpus && k < curve.size(); ++k) {
        if (curve[k].gpus == *gpus)
            return k;
    }
    return -1;
}

double largestCost(const QList<CostPoint> &curve)
{
    double largest = 0.0;
    for (const CostPoint &point : curve)
        largest = std::max(largest, point.perYear().value_or(0.0));
    return largest;
}

void placeByGpus(ChartSpec &chart, const QList<CostPoint> &curve)
{
    chart.categoryTitle = Words::tr("GPUs owned");
    for (const CostPoint &point : curve) {
        chart.categories.append(QString::number(point.gpus));
        chart.positions.append(point.gpus);
    }
}

void addLine(ChartSpec &chart, const QString &name, SeriesRole role, const QList<double> &values)
{
    chart.series.append({{}, name, role, values});
}

QList<double> scaled(const QList<double> &values, double size)
{
    QList<double> result;
    for (const double value : values)
        result.append(value / size);
    return result;
}

} // namespace

ChartSpec ownedCurveChart(const Evaluation &figures, const AcceleratorKey &key)
{
    const AcceleratorCost cost = costOf(figures, key);
    const QList<CostPoint> &curve = cost.curve;
    const MoneyScale scale = moneyScale(largestCost(curve), figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::StackedAreas;
    chart.title = Words::tr("Cost by systems owned");
    chart.valueTitle = Words::tr("a year, %1", "unit of money").arg(scale.unit);
    chart.emptyText =
        Words::tr("The cheapest number of systems stands here once a group needs GPUs "
                  "and prices are known.");
    placeByGpus(chart, curve);
    QList<double> owned;
    QList<double> rented;
    for (const CostPoint &point : curve) {
        owned.append(point.owned.value().value_or(kNoValue) / scale.size);
        rented.append(point.rented.value().value_or(kNoValue) / scale.size);
    }
    addLine(chart, Words::tr("owned"), SeriesRole::Part, owned);
    addLine(chart, Words::tr("rented"), SeriesRole::Part, rented);
    if (const int best = pointAt(curve, cost.bestGpus); best >= 0)
        chart.marks.append({best,
                            curve[best].perYear().value_or(0.0) / scale.size,
                            Words::tr("K* %1", "cheapest number of GPUs").arg(curve[best].gpus),
                            SeriesRole::Part});
    return chart;
}

ChartSpec whyOwnedChart(const Evaluation &figures, const AcceleratorKey &key)
{
    const AcceleratorCost cost = costOf(figures, key);
    const QList<CostPoint> &curve = cost.curve;
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = Words::tr("Why K?");
    chart.valueTitle = Words::tr("hours a year");
    placeByGpus(chart, curve);
    QList<double> hours;
    for (const CostPoint &point : curve)
        hours.append(point.hoursBeyond);
    ChartSeries wanted{{}, Words::tr("more GPUs are wanted"), SeriesRole::Part, hours};
    wanted.steps = true;
    wanted.filled = true;
    chart.series.append(wanted);
    if (cost.breakEvenHours)
        addLine(chart,
                Words::tr("break-even"),
                SeriesRole::Limit,
                QList<double>(curve.size(), *cost.breakEvenHours));
    if (const int best = pointAt(curve, cost.bestGpus); best >= 0)
        chart.marks.append({best,
                            curve[best].hoursBeyond,
                            Words::tr("K* %1", "cheapest number of GPUs").arg(curve[best].gpus),
                            SeriesRole::Part});
    return chart;
}

ChartSpec cumulativeCostChart(const Evaluation &figures)
{
    const CostFigures &cost = figures.cost;
    double largest = 0.0;
    for (const Strategy strategy : kStrategies) {
        for (const double cash : cost.of(strategy).cumulative)
            largest = std::max(largest, cash);
    }
    const MoneyScale scale = moneyScale(largest, figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = Words::tr("Cash up to each month");
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = scale.unit;
    for (int m = 0; m < figures.plan.settings.horizonMonths; ++m)
        chart.categories.append(monthText(figures.plan, m));
    for (const Strategy strategy : kStrategies) {
        const QList<double> &cash = cost.of(strategy).cumulative;
        if (!cash.isEmpty())
            addLine(chart, strategyText(strategy), SeriesRole::Scenario, scaled(cash, scale.size));
    }
    if (const std::optional<int> month = cost.owningOvertakesMonth)
        chart.marks.append({*month,
                            cost.of(Strategy::OnPremise).cumulative[*month] / scale.size,
                            Words::tr("owning overtakes %1").arg(monthText(figures.plan, *month)),
                            SeriesRole::Part});
    return chart;
}

ChartSpec yearlyCostChart(const Evaluation &figures)
{
    const QList<CostYear> &years = figures.cost.of(Strategy::AsPlanned).years;
    double largest = 0.0;
    for (const CostYear &year : years)
        largest = std::max(largest, year.total().known);
    const MoneyScale scale = moneyScale(largest, figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::StackedBars;
    chart.title = Words::tr("Cash by year as planned");
    chart.categoryTitle = Words::tr("Year");
    chart.valueTitle = scale.unit;
    QList<double> capex;
    QList<double> opex;
    QList<double> cloud;
    for (const CostYear &year : years) {
        chart.categories.append(QString::number(chart.categories.size() + 1));
        capex.append(year.capex.value().value_or(kNoValue) / scale.size);
        opex.append(year.opex.value().value_or(kNoValue) / scale.size);
        cloud.append(year.cloud.value().value_or(kNoValue) / scale.size);
    }
    addLine(chart, Words::tr("CapEx"), SeriesRole::Part, capex);
    addLine(chart, Words::tr("OpEx"), SeriesRole::Part, opex);
    addLine(chart, Words::tr("Cloud"), SeriesRole::Part, cloud);
    return chart;
}

} // namespace kf
