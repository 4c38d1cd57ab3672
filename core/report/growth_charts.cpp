// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the forecast: months, years, scenarios.

#include "core/demand/accelerator_unit.h"
#include "core/demand/day_sums.h"
#include "core/report/build/cells.h"
#include "core/report/charts.h"
#include "core/report/group_colours.h"
#include "core/report/levels.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Charts)
};

/// A chart over the months of the plan, without numbers.
ChartSpec chartByMonth(const Plan &plan, const CatalogView &view, const AcceleratorKey &key)
{
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = key.isEmpty() ? Words::tr("Peak by month with required and supply")
                                : Words::tr("%1 by month").arg(acceleratorName(key, plan, view));
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = key == kCpuCore ? Words::tr("CPU cores") : Words::tr("GPUs");
    chart.unit = unitOf(key);
    chart.categories = calendarMonths(plan);
    chart.emptyText = Words::tr("The forecast appears as soon as a group has numbers.");
    return chart;
}

/// Peak and required by month; empty where they are not known or nobody needs anything.
struct Course {
    QList<double> peak;
    QList<double> required;
};

Course courseOf(const GrowthFigures &growth, const AcceleratorKey &key)
{
    Course course{growth.peak, growth.required};
    bool known = growth.known;
    if (!key.isEmpty()) {
        const AcceleratorForecast forecast = growth.byAccelerator.value(key);
        course = {forecast.peak, forecast.required};
        known = forecast.known;
    }
    const auto needsSome = [](double value) {
        return value > 0.0;
    };
    const bool any = std::any_of(course.peak.cbegin(), course.peak.cend(), needsSome);
    return known && any ? course : Course();
}

/// What stands there, as far as it is known; the legend says where it is not.
ChartSeries supplyLine(const Evaluation &figures, const AcceleratorKey &key)
{
    const QList<double> supply = supplyOf(figures, key);
    const bool isUnknown =
        std::any_of(supply.cbegin(), supply.cend(), [](double value) { return std::isnan(value); });
    const bool isKnown = std::any_of(
        supply.cbegin(), supply.cend(), [](double value) { return !std::isnan(value); });
    const QString name = !isUnknown ? Words::tr("Supply")
                         : isKnown  ? Words::tr("Supply, not known in some months")
                                    : Words::tr("Supply: not known");
    return {QStringLiteral("supply"), name, SeriesRole::Supply, supply};
}

constexpr int kReservedColour = 2; ///< another than that of the peak

/// GPUs that serving keeps to itself by month; empty where it keeps none or that is not known.
QList<double> setAside(const GrowthFigures &growth, const AcceleratorKey &key)
{
    QList<double> sum;
    for (auto its = growth.byAccelerator.cbegin(); its != growth.byAccelerator.cend(); ++its) {
        if (its.key() == kCpuCore || (!key.isEmpty() && its.key() != key))
            continue;
        if (!its->known)
            return {};
        sum.resize(std::max(sum.size(), its->setAside.size()));
        for (qsizetype month = 0; month < its->setAside.size(); ++month)
            sum[month] += its->setAside[month];
    }
    const bool any = std::any_of(sum.cbegin(), sum.cend(), [](double gpus) { return gpus > 0.0; });
    return any ? sum : QList<double>();
}

/// What each group needs in the hour in which the demand of that month is largest.
QHash<Id, double> needsAtPeak(const Evaluation &figures, const AcceleratorKey &key)
{
    const DemandFigures &demand = figures.demand;
    const DemandSum &sum = demandOf(demand, key);
    QHash<Id, double> needs;
    if (sum.peakHours.isEmpty())
        return needs;
    const PeakHour &peak = sum.peakHours.first();
    const auto isDay = [&peak](const DayType &day) {
        return day.id == peak.dayType;
    };
    const auto day = std::find_if(demand.dayTypes.cbegin(), demand.dayTypes.cend(), isDay);
    for (const Shared<GroupFigures> &group : demand.groups) {
        if (countsFor(*group, key))
            needs.insert(group->id,
                         hourAtTotal(*group, sum, day - demand.dayTypes.cbegin(), peak.hour));
    }
    return needs;
}

double sumOf(const ChartSeries &series)
{
    return std::accumulate(series.values.cbegin(), series.values.cend(), 0.0);
}

/// Leaves the largest in their order and adds the others up.
QList<ChartSeries> largestAndOthers(const QList<ChartSeries> &all)
{
    if (all.size() <= kGroupsInChart)
        return all;
    QList<double> sums;
    for (const ChartSeries &series : all)
        sums.append(sumOf(series));
    QList<double> ranked = sums;
    std::sort(ranked.begin(), ranked.end(), std::greater<>());
    const double least = ranked[kGroupsInChart - 1];
    QList<ChartSeries> kept;
    ChartSeries others{
        {}, Words::tr("Others"), SeriesRole::Others, QList<double>(all.first().values.size(), 0.0)};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (sums[i] >= least && kept.size() < kGroupsInChart) {
            kept.append(all[i]);
            continue;
        }
        for (qsizetype k = 0; k < others.values.size(); ++k)
            others.values[k] += all[i].values[k];
    }
    kept.append(others);
    return kept;
}

} // namespace

ChartSpec growthChart(const Evaluation &figures,
                      const Catalog &catalog,
                      const Wording &wording,
                      const AcceleratorKey &key)
{
    const GrowthFigures &growth = figures.growth;
    const CatalogView view(figures.plan.catalog, catalog);
    ChartSpec chart = chartByMonth(figures.plan, view, key);
    const auto [peak, required] = courseOf(growth, key);
    if (peak.isEmpty()) {
        if (!demandOf(figures.demand, key).known())
            chart.emptyText = Words::tr("The demand of a group is not known: see the findings.");
        return chart;
    }
    chart.series.append({QStringLiteral("peak"), Words::tr("Peak"), SeriesRole::Total, peak});
    chart.series.append(
        {QStringLiteral("required"), Words::tr("Required"), SeriesRole::Required, required});
    chart.series.append(supplyLine(figures, key));
    const QList<double> reserved = setAside(growth, key);
    if (!reserved.isEmpty()) {
        chart.series.append(
            {{}, Words::tr("Set aside for serving"), SeriesRole::Scenario, reserved});
        chart.series.last().colour = kReservedColour;
    }
    if (key.isEmpty() && growth.peakIn12Months) {
        chart.marks.append(
            {kMonthsPerYear,
             *growth.peakIn12Months,
             Words::tr("%1 in 12 months")
                 .arg(numberText(*growth.peakIn12Months, Digits::Short, wording.locale)),
             SeriesRole::Part});
    }
    const auto runOut = firstRunOut(growth);
    const std::optional<int> own =
        key.isEmpty() ? std::nullopt : growth.byAccelerator[key].runsOutMonth;
    if (own) {
        chart.marks.append({*own,
                            required.value(*own),
                            Words::tr("runs out %1").arg(monthText(figures.plan, *own)),
                            SeriesRole::Required});
    } else if (key.isEmpty() && runOut) {
        chart.marks.append({runOut->second,
                            required.value(runOut->second),
                            Words::tr("%1 runs out %2")
                                .arg(acceleratorName(runOut->first, figures.plan, view),
                                     monthText(figures.plan, runOut->second)),
                            SeriesRole::Required});
    }
    return chart;
}

ChartSpec scenarioChart(const Evaluations &scenarios,
                        const Evaluation &looked,
                        const Catalog &catalog,
                        const AcceleratorKey &key)
{
    const CatalogView view(looked.plan.catalog, catalog);
    ChartSpec chart = chartByMonth(looked.plan, view, key);
    if (key.isEmpty())
        chart.title = Words::tr("Peak by month and scenario");
    for (const auto &scenario : scenarios) {
        const QList<double> peak = courseOf(scenario->growth, key).peak;
        const Id &id = scenario->question.scenario;
        if (!peak.isEmpty())
            chart.series.append(
                {id, nameOf(scenario->plan, IdKind::Scenario, id), SeriesRole::Scenario, peak});
    }
    if (chart.series.isEmpty())
        return chart;
    const QList<double> required = courseOf(looked.growth, key).required;
    const QString name = nameOf(looked.plan, IdKind::Scenario, looked.question.scenario);
    if (!required.isEmpty())
        chart.series.append(
            {{}, Words::tr("Required, %1").arg(name), SeriesRole::Required, required});
    chart.series.append(supplyLine(looked, key));
    return chart;
}

ChartSpec yearlyChart(const Evaluation &figures, const Catalog &catalog)
{
    const CatalogView view(figures.plan.catalog, catalog);
    // Side by side: peaks of different kinds come at different hours and do not add up.
    ChartSpec chart;
    chart.form = ChartForm::Bars;
    chart.title = Words::tr("Peaks by year and kind");
    chart.categoryTitle = Words::tr("Year");
    chart.valueTitle = Words::tr("GPUs");
    chart.unit = Unit::Gpus;
    chart.emptyText = Words::tr("The peaks of the coming years will stand here.");
    QList<int> months;
    for (int month = 0; month <= figures.plan.settings.horizonMonths; month += kMonthsPerYear) {
        months.append(month);
        chart.categories.append(monthText(figures.plan, month));
    }
    const auto &all = figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() == kCpuCore || !it->known)
            continue;
        QList<double> peaks;
        for (const int month : months)
            peaks.append(it->peak.value(month));
        chart.series.append(
            {it.key(), acceleratorName(it.key(), figures.plan, view), SeriesRole::Part, peaks});
    }
    return chart;
}

ChartSpec yearlyGroupChart(const Evaluations &years, const AcceleratorKey &key)
{
    ChartSpec chart;
    chart.form = ChartForm::StackedBars;
    chart.title = Words::tr("Peaks by year and group");
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = key == kCpuCore ? Words::tr("CPU cores") : Words::tr("GPUs");
    chart.unit = unitOf(key);
    chart.emptyText = Words::tr("The peaks of the coming years will stand here.");
    if (years.isEmpty())
        return chart;
    QList<QHash<Id, double>> needs;
    const auto isKnown = [&key](const auto &year) {
        return demandOf(year->demand, key).known();
    };
    if (!std::all_of(years.cbegin(), years.cend(), isKnown))
        return chart;
    for (const auto &year : years) {
        chart.categories.append(monthText(year->plan, year->demand.month));
        needs.append(needsAtPeak(*year, key));
    }
    QList<ChartSeries> all;
    const QHash<Id, int> colours = groupColours(*years.first());
    const QHash<Id, QString> names = groupNames(years.first()->plan);
    for (const Shared<Group> &group : years.first()->plan.demand.groups) {
        ChartSeries series{group->id, names.value(group->id), SeriesRole::Part, {}};
        series.colour = colours.value(group->id);
        for (const QHash<Id, double> &need : std::as_const(needs))
            series.values.append(need.value(group->id, 0.0));
        if (sumOf(series) > 0.0)
            all.append(series);
    }
    chart.series = largestAndOthers(all);
    return chart;
}

} // namespace kf
