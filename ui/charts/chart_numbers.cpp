// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

struct ChartNumbers {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartNumbers)
};

/// Room above the highest value, so that a label fits between it and the edge.
constexpr double kHeadroom = 1.08;
constexpr qsizetype kFewestTicks = 3;
constexpr double kTight = 0.33; ///< of the wanted gap, where there would be fewer ticks: a line

double sumOf(const ChartSeries &series)
{
    return std::accumulate(
        series.values.cbegin(), series.values.cend(), 0.0, [](double sum, double value) {
            return std::isnan(value) ? sum : sum + value;
        });
}

void addTo(ChartSeries &others, const ChartSeries &part)
{
    others.values.resize(std::max(others.values.size(), part.values.size()), kNoValue);
    for (qsizetype i = 0; i < part.values.size(); ++i) {
        if (std::isnan(part.values[i]))
            continue;
        others.values[i] =
            std::isnan(others.values[i]) ? part.values[i] : others.values[i] + part.values[i];
    }
}

/// The ids of the parts that stay: places in the list of series.
QList<qsizetype> largestParts(const QList<ChartSeries> &series)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (series[i].role == SeriesRole::Part)
            places.append(i);
    }
    std::stable_sort(places.begin(), places.end(), [&series](qsizetype a, qsizetype b) {
        return sumOf(series[a]) > sumOf(series[b]);
    });
    places.resize(std::min<qsizetype>(places.size(), kMostParts));
    return places;
}

qsizetype countOfParts(const QList<ChartSeries> &series)
{
    return std::count_if(series.cbegin(), series.cend(), [](const ChartSeries &one) {
        return one.role == SeriesRole::Part;
    });
}

/// The step before `step`, among ones that are less round as well: a low chart has room for three
/// ticks, but seldom for four.
double finerStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    for (const double factor : std::array{8.0, 6.0, 5.0, 4.0, 3.0, 2.5, 2.0, 1.5, 1.0}) {
        if (factor * power < step * (1.0 - 1e-9))
            return factor * power;
    }
    return 0.8 * power;
}

} // namespace

bool isPart(const ChartSeries &series)
{
    return series.role == SeriesRole::Part || series.role == SeriesRole::Others;
}

bool isStacked(const ChartSpec &spec)
{
    return spec.form == ChartForm::StackedBars || spec.form == ChartForm::StackedAreas;
}

bool isHeatMap(const ChartSpec &spec)
{
    return spec.form == ChartForm::HeatMap;
}

bool addsUp(const ChartSpec &spec)
{
    return isStacked(spec) || isHeatMap(spec);
}

bool hasColumns(const ChartSpec &spec)
{
    return spec.form == ChartForm::StackedBars || spec.form == ChartForm::Bars;
}

bool isLine(const ChartSpec &spec, const ChartSeries &series)
{
    return spec.form == ChartForm::Lines || !isPart(series);
}

bool hasSteps(const ChartSeries &series)
{
    return series.steps || series.role == SeriesRole::Supply;
}

bool runsWithinParts(const ChartSpec &spec, const ChartSeries &series)
{
    if (series.role != SeriesRole::Total || !isStacked(spec))
        return false;
    const QList<double> tops = heights(spec);
    qsizetype within = 0;
    for (qsizetype k = 0; k < tops.size(); ++k)
        within += valueAt(series, k) <= tops[k] ? 1 : 0;
    return 2 * within > tops.size();
}

double valueAt(const ChartSeries &series, qsizetype category)
{
    return category >= 0 && category < series.values.size() ? series.values[category] : kNoValue;
}

bool hasNumbers(const ChartSpec &spec)
{
    const auto isNumber = [](double value) {
        return !std::isnan(value) && value != 0.0;
    };
    return !spec.categories.isEmpty() &&
           std::any_of(
               spec.series.cbegin(), spec.series.cend(), [isNumber](const ChartSeries &series) {
                   return std::any_of(series.values.cbegin(), series.values.cend(), isNumber);
               });
}

ChartSpec withFewParts(ChartSpec spec)
{
    if (!isStacked(spec) || countOfParts(spec.series) <= kMostParts)
        return spec;
    const QList<qsizetype> kept = largestParts(spec.series);
    ChartSeries others;
    others.name = ChartNumbers::tr("Others");
    others.role = SeriesRole::Others;
    QList<ChartSeries> parts;
    QList<ChartSeries> lines;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        if (!isPart(series))
            lines.append(series);
        else if (kept.contains(i))
            parts.append(series);
        else
            addTo(others, series);
    }
    spec.series = parts + QList<ChartSeries>{others} + lines;
    return spec;
}

QList<double> heights(const ChartSpec &spec)
{
    QList<double> result(spec.categories.size(), kNoValue);
    for (const ChartSeries &series : spec.series) {
        if (!isPart(series) && spec.form != ChartForm::Lines)
            continue;
        for (qsizetype i = 0; i < result.size(); ++i) {
            const double value = valueAt(series, i);
            if (std::isnan(value))
                continue;
            if (std::isnan(result[i]))
                result[i] = value;
            else
                result[i] = addsUp(spec) ? result[i] + value : std::max(result[i], value);
        }
    }
    return result;
}

double heatTop(const ChartSpec &spec)
{
    double top = 0.0;
    for (const ChartSeries &series : spec.series) {
        if (series.role != SeriesRole::Part)
            continue;
        for (const double value : series.values)
            top = std::isnan(value) ? top : std::max(top, value);
    }
    return top;
}

double heatShare(double value, double top)
{
    return top > 0.0 && value > 0.0 ? std::min(1.0, value / top) : 0.0;
}

double roundStep(double least)
{
    if (!(least > 0.0) || !std::isfinite(least))
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

QList<double> ValueAxis::ticks() const
{
    QList<double> result;
    const auto first = static_cast<qint64>(std::ceil(bottom / step - 1e-9));
    const auto last = static_cast<qint64>(std::floor(top / step + 1e-9));
    for (qint64 i = first; i <= last; ++i)
        result.append(static_cast<double>(i) * step);
    return result;
}

ValueAxis valueAxis(const ChartSpec &spec, double length, double leastGap, double factor)
{
    double lowest = 0.0;
    double highest = std::max(0.0, spec.leastTop);
    const auto take = [&lowest, &highest](double value) {
        if (std::isnan(value))
            return;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const double height : heights(spec))
        take(height);
    for (const ChartSeries &series : spec.series) {
        if (isLine(spec, series) || spec.form == ChartForm::Bars)
            std::for_each(series.values.cbegin(), series.values.cend(), take);
    }
    ValueAxis axis;
    if (highest > lowest) {
        axis.top = highest * factor * kHeadroom;
        axis.bottom = lowest * factor * kHeadroom;
    }
    const double steps = std::max(1.0, std::floor(length / std::max(1.0, leastGap)));
    axis.step = roundStep((axis.top - axis.bottom) / steps);
    const double leastStep = (axis.top - axis.bottom) / std::max(1.0, length) * leastGap * kTight;
    while (axis.ticks().size() < kFewestTicks && finerStep(axis.step) >= leastStep)
        axis.step = finerStep(axis.step);
    return axis;
}

CategoryPlaces::CategoryPlaces(const ChartSpec &spec)
    : m_count(spec.categories.size())
    , m_positions(spec.positions)
    , m_spans(spec.categoriesAreSpans)
{
    const qsizetype wanted = m_spans ? m_count + 1 : m_count;
    if (hasColumns(spec) || m_positions.size() != wanted)
        m_positions.clear();
    const auto count = static_cast<double>(m_count);
    if (m_positions.size() > 1) {
        m_left = m_positions.first();
        m_right = m_positions.last();
    } else if (hasColumns(spec) || m_spans || m_count == 1) {
        m_left = -0.5;
        m_right = count - 0.5;
        m_spans = true;
    } else {
        m_right = std::max(1.0, count - 1.0);
    }
}

double CategoryPlaces::start(qsizetype category) const
{
    if (!m_positions.isEmpty())
        return m_positions[category];
    return static_cast<double>(category) - (m_spans ? 0.5 : 0.0);
}

double CategoryPlaces::end(qsizetype category) const
{
    if (!m_positions.isEmpty())
        return m_positions[std::min(category + 1, m_positions.size() - 1)];
    return std::min(m_right, static_cast<double>(category) + (m_spans ? 0.5 : 1.0));
}

double CategoryPlaces::centre(qsizetype category) const
{
    if (m_positions.isEmpty())
        return static_cast<double>(category);
    return m_spans ? (start(category) + end(category)) / 2.0 : start(category);
}

int CategoryPlaces::at(double place) const
{
    int best = -1;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < m_count; ++i) {
        if (m_spans && place >= start(i) && place < end(i))
            return static_cast<int>(i);
        const double distance = std::abs(centre(i) - place);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace kf
