// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"

#include "core/demand/accelerator_unit.h"
#include "core/report/build/cells.h"
#include "core/report/group_colours.h"
#include "core/report/levels.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/state_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Charts)
};

ChartSeries levelLine(
    const QString &name, SeriesRole role, double value, qsizetype count, const Wording &wording)
{
    ChartSeries line{{}, name, role, QList<double>(count, value)};
    line.endLabel =
        QStringLiteral("%1 %2").arg(name, numberText(value, Digits::Short, wording.locale));
    return line;
}

/// The groups that count, as indices of the sheet; the kGroupsInChart largest stand first.
QList<qsizetype> largestFirst(const DemandFigures &demand, const AcceleratorKey &key)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < demand.groups.size(); ++i) {
        if (countsFor(*demand.groups[i], key))
            indices.append(i);
    }
    const auto isLarger = [&demand](qsizetype a, qsizetype b) {
        const double left = demand.groups[a]->gpuHoursPerYear;
        const double right = demand.groups[b]->gpuHoursPerYear;
        return left > right || (left == right && a < b);
    };
    const qsizetype largest = std::min(kGroupsInChart, indices.size());
    std::partial_sort(indices.begin(), indices.begin() + largest, indices.end(), isLarger);
    return indices;
}

bool isInCloud(const Evaluation &figures, const Id &group)
{
    return placeIn(figures.plan.cost, group, figures.demand.month) == PlacementKind::Cloud;
}

/// The groups of `indices` as rows of the chart. Where `rest` begins before their end, what comes
/// from there on is one row.
QList<ChartSeries> rowsOf(const Evaluation &figures,
                          qsizetype dayType,
                          const AcceleratorKey &key,
                          const QList<qsizetype> &indices,
                          qsizetype rest,
                          const QHash<Id, int> &colours)
{
    const DemandFigures &demand = figures.demand;
    const DemandSum &sum = demandOf(demand, key);
    const QHash<Id, QString> names = groupNames(figures.plan);
    QList<ChartSeries> series;
    Hours others{};
    for (qsizetype i = 0; i < indices.size(); ++i) {
        const Hours hours = hoursAtTotal(*demand.groups[indices[i]], sum, dayType);
        if (i >= rest) {
            std::transform(
                others.begin(), others.end(), hours.begin(), others.begin(), std::plus<>());
            continue;
        }
        const Id &id = figures.plan.demand.groups[indices[i]]->id;
        ChartSeries row{id, names.value(id), SeriesRole::Part, asList(hours)};
        row.colour = colours.value(id);
        series.append(row);
    }
    if (rest < indices.size())
        series.append({{}, Words::tr("Others"), SeriesRole::Others, asList(others)});
    return series;
}

/// Where there are more groups than `most`: the largest in the order of the sheet, then the others
/// in one.
QList<ChartSeries>
groupSeries(const Evaluation &figures, qsizetype dayType, const AcceleratorKey &key, qsizetype most)
{
    QList<qsizetype> indices = largestFirst(figures.demand, key);
    const qsizetype rest = indices.size() <= most ? indices.size() : kGroupsInChart;
    std::sort(indices.begin(), indices.begin() + rest);
    return rowsOf(figures, dayType, key, indices, rest, groupColours(figures));
}

/// The groups for the day: those that supply on premises serves, then those in the cloud, set
/// apart.
QList<ChartSeries>
stackOfDay(const Evaluation &figures, qsizetype dayType, const AcceleratorKey &key)
{
    QList<qsizetype> indices = largestFirst(figures.demand, key);
    const auto rest = indices.begin() + std::min(kGroupsInChart, indices.size());
    const QHash<Id, int> colours = groupColours(figures);
    QList<ChartSeries> stack;
    for (const bool inCloud : {false, true}) {
        const auto isHere = [&figures, inCloud](qsizetype i) {
            return isInCloud(figures, figures.plan.demand.groups[i]->id) == inCloud;
        };
        QList<qsizetype> here;
        std::copy_if(indices.begin(), rest, std::back_inserter(here), isHere);
        // What serves lies on the rest, so that the line of the rest is where they meet.
        std::sort(here.begin(), here.end());
        std::stable_partition(here.begin(), here.end(), [&figures](qsizetype i) {
            return figures.plan.demand.groups[i]->kind != GroupKind::Serving;
        });
        const qsizetype shown = here.size();
        std::copy_if(rest, indices.end(), std::back_inserter(here), isHere);
        QList<ChartSeries> rows = rowsOf(figures, dayType, key, here, shown, colours);
        for (ChartSeries &row : rows) {
            row.apart = inCloud;
            if (inCloud)
                row.name = Words::tr("%1 (cloud)").arg(row.name);
        }
        stack += rows;
    }
    return stack;
}

/// A strong line over the columns, whose label says how high it reaches.
ChartSeries courseLine(const QString &id,
                       const QString &name,
                       const QString &label,
                       const QList<double> &hours,
                       const Wording &wording)
{
    ChartSeries line{id, name, SeriesRole::Total, hours};
    line.steps = true;
    line.endLabel = label.arg(
        numberText(*std::max_element(hours.cbegin(), hours.cend()), Digits::Short, wording.locale));
    return line;
}

/// How high what runs on premises reaches, where something runs in the cloud as well.
std::optional<ChartSeries> onPremiseLine(const QList<ChartSeries> &stack, const Wording &wording)
{
    QList<double> sum(kHoursPerDay, 0.0);
    bool isSome = false;
    bool isAll = true;
    for (const ChartSeries &row : stack) {
        isAll = isAll && !row.apart;
        isSome = isSome || !row.apart;
        for (qsizetype hour = 0; !row.apart && hour < sum.size(); ++hour)
            sum[hour] += row.values.value(hour);
    }
    if (isAll || !isSome)
        return std::nullopt;
    return courseLine(
        {}, Words::tr("On premises"), Words::tr("On premises, up to %1"), sum, wording);
}

/// The title, with the groups that the chart leaves out because nobody knows what they need.
QString titleOf(const QString &title, const Evaluation &figures, const AcceleratorKey &key)
{
    const QHash<Id, QString> names = groupNames(figures.plan);
    QStringList missing;
    for (const Id &id : demandOf(figures.demand, key).unknownGroups)
        missing.append(names.value(id, id));
    return missing.isEmpty() ? title
                             : Words::tr("%1, without %2: not known", "chart, groups")
                                   .arg(title, missing.join(QStringLiteral(", ")));
}

/// A chart over the 24 hours of a day, with the hour of the peak marked.
ChartSpec chartOfDay(const Evaluation &figures, qsizetype dayType, const AcceleratorKey &key)
{
    ChartSpec chart;
    chart.categoryTitle = Words::tr("Hour, %1").arg(figures.plan.settings.timeZone);
    chart.valueTitle = key == kCpuCore ? Words::tr("CPU cores") : Words::tr("GPUs");
    chart.unit = unitOf(key);
    chart.emptyText = Words::tr("The day appears as soon as a group has numbers.");
    chart.categoriesAreSpans = true;
    chart.categoryEnd = hourLabel(kHoursPerDay);
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        chart.categories.append(hourLabel(hour));
    const DemandSum &sum = demandOf(figures.demand, key);
    for (const PeakHour &peak : sum.known() ? sum.peakHours : QList<PeakHour>()) {
        if (chart.markedCategory < 0 && peak.dayType == figures.demand.dayTypes.value(dayType).id)
            chart.markedCategory = peak.hour;
    }
    return chart;
}

/// What is no serving, by the kinds that there are of it.
QString batchText(bool isScheduled, bool isExploratory)
{
    if (isScheduled && isExploratory)
        return Words::tr("Scheduled and exploratory");
    return kindText(isScheduled ? GroupKind::Scheduled : GroupKind::Exploratory);
}

/// Batch and serving as a line each, where there are both: together they are the columns.
QList<ChartSeries> kindLines(const Evaluation &figures,
                             qsizetype dayType,
                             const AcceleratorKey &key,
                             const Wording &wording)
{
    const DemandSum &sum = demandOf(figures.demand, key);
    Hours batch{};
    Hours serving{};
    bool isScheduled = false;
    bool isExploratory = false;
    for (qsizetype i = 0; i < figures.demand.groups.size(); ++i) {
        const GroupFigures &group = *figures.demand.groups[i];
        if (!countsFor(group, key) || i >= figures.plan.demand.groups.size())
            continue;
        const GroupKind kind = figures.plan.demand.groups[i]->kind;
        const bool serves = kind == GroupKind::Serving;
        isScheduled = isScheduled || kind == GroupKind::Scheduled;
        isExploratory = isExploratory || kind == GroupKind::Exploratory;
        const Hours hours = hoursAtTotal(group, sum, dayType);
        for (std::size_t h = 0; h < hours.size(); ++h)
            (serves ? serving : batch)[h] += hours[h];
    }
    const auto needsSome = [](const Hours &hours) {
        return std::any_of(hours.begin(), hours.end(), [](double gpus) { return gpus > 0.0; });
    };
    if (!needsSome(batch) || !needsSome(serving))
        return {};
    const QString name = batchText(isScheduled, isExploratory);
    return {courseLine(QStringLiteral("batch"),
                       name,
                       Words::tr("%1, up to %2", "kinds of groups, GPUs").arg(name),
                       asList(batch),
                       wording),
            courseLine(QStringLiteral("transactional"),
                       Words::tr("Serving"),
                       Words::tr("Serving, up to %1"),
                       asList(serving),
                       wording)};
}

} // namespace

ChartSpec dayChart(const Evaluation &figures,
                   qsizetype dayType,
                   const Wording &wording,
                   const AcceleratorKey &key)
{
    ChartSpec chart = chartOfDay(figures, dayType, key);
    chart.form = ChartForm::StackedBars;
    chart.title = titleOf(Words::tr("The day by group"), figures, key);
    chart.series = stackOfDay(figures, dayType, key);
    if (demandOf(figures.demand, key).known()) { // the lines are sums
        if (const std::optional<ChartSeries> line = onPremiseLine(chart.series, wording))
            chart.series.append(*line);
        chart.series += kindLines(figures, dayType, key, wording);
    }
    const Level level = levelAt(figures.growth, key, figures.demand.month);
    if (level.required && *level.required > 0.0)
        chart.series.append(levelLine(
            Words::tr("required"), SeriesRole::Required, *level.required, kHoursPerDay, wording));
    if (level.supply && *level.supply > 0.0)
        chart.series.append(levelLine(
            Words::tr("supply"), SeriesRole::Supply, *level.supply, kHoursPerDay, wording));
    return chart;
}

ChartSpec heatMapChart(const Evaluation &figures, qsizetype dayType, const AcceleratorKey &key)
{
    ChartSpec chart = chartOfDay(figures, dayType, key);
    chart.form = ChartForm::HeatMap;
    chart.title = titleOf(Words::tr("Groups by hour"), figures, key);
    chart.series = groupSeries(figures, dayType, key, kMostHeatRows);
    return chart;
}

ChartSpec
loadDurationChart(const Evaluation &figures, const Wording &wording, const AcceleratorKey &key)
{
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = Words::tr("Load duration");
    chart.categoryTitle = Words::tr("Hours a year");
    chart.valueTitle = key == kCpuCore ? Words::tr("CPU cores") : Words::tr("GPUs");
    chart.unit = unitOf(key);
    chart.emptyText = Words::tr("How many hours a year how many GPUs are busy will stand here.");
    const DemandSum &sum = demandOf(figures.demand, key);
    if (!sum.known() || !sum.gpuHoursPerYear)
        return chart;
    ChartSeries line{{}, chart.valueTitle, SeriesRole::Part, {}};
    line.steps = true;
    line.filled = true;
    chart.categoriesAreSpans = true;
    chart.positions.append(0.0);
    for (const DurationStep &step : sum.loadDuration) {
        if (step.hours <= chart.positions.constLast())
            continue;
        line.values.append(step.level);
        chart.categories.append(
            numberText(chart.positions.constLast(), Digits::Short, wording.locale));
        chart.positions.append(step.hours);
    }
    if (line.values.isEmpty()) {
        chart.positions.clear();
        return chart;
    }
    chart.categoryEnd = numberText(chart.positions.constLast(), Digits::Short, wording.locale);
    chart.series.append(line);
    return chart;
}

ChartSpec rackPowerChart(const Evaluation &figures)
{
    ChartSpec chart;
    chart.form = ChartForm::Bars;
    chart.title = Words::tr("Power by rack");
    chart.categoryTitle = Words::tr("Rack");
    chart.valueTitle = Words::tr("Power");
    chart.unit = Unit::Watts;
    chart.emptyText = Words::tr("The draw of each rack will stand here.");
    ChartSeries draw{{}, Words::tr("Draw"), SeriesRole::Part, {}};
    ChartSeries limit{{}, Words::tr("Limit"), SeriesRole::Limit, {}};
    limit.steps = true;
    QHash<Id, QString> names;
    forEachRack(figures.plan.topology, [&names](const RackSpot &spot) {
        names.insert(spot.rack.id, spot.rack.name.value_or(spot.rack.id));
    });
    for (const RackFigures &rack : figures.topology.racks) {
        // The sign of what is not known, as at the rack itself: its bar is at least so high.
        const QString name = names.value(rack.id, rack.id);
        chart.categories.append(rack.load.powerMissing ? QStringLiteral("%1 %2").arg(
                                                             name, stateSign(LimitState::Unknown))
                                                       : name);
        if (rack.load.powerMissing)
            draw.name = Words::tr("Draw, of what is known");
        draw.values.append(rack.powerW);
        limit.values.append(rack.powerLimitW.value_or(kNoValue));
    }
    if (!draw.values.isEmpty())
        chart.series = {draw, limit};
    return chart;
}

} // namespace kf
