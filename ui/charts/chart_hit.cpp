// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_hit.h"

#include "ui/charts/chart_numbers.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kReach = 8.0;

int nearestLine(const ChartSpec &spec, const ChartFrame &frame, int category, double y)
{
    int best = -1;
    double bestDistance = kReach;
    for (int i = 0; i < spec.series.size(); ++i) {
        const double value = valueAt(spec.series[i], category);
        if (!isLine(spec, spec.series[i]) || std::isnan(value))
            continue;
        const double distance = std::abs(frame.yOf(value) - y);
        if (distance <= bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

int stackedPart(const ChartSpec &spec, int category, double value)
{
    double below = 0.0;
    for (int i = 0; i < spec.series.size(); ++i) {
        const double part = valueAt(spec.series[i], category);
        if (!isPart(spec.series[i]) || std::isnan(part))
            continue;
        if (value >= below && value < below + part)
            return i;
        below += part;
    }
    return -1;
}

/// Columns side by side share the width of the category.
int columnUnder(const ChartSpec &spec, const QRectF &category, double x, double value, int index)
{
    QList<int> parts;
    for (int i = 0; i < spec.series.size(); ++i) {
        if (isPart(spec.series[i]))
            parts.append(i);
    }
    if (parts.isEmpty())
        return -1;
    const double width = category.width() * columnShare(spec);
    const double share = (x - category.center().x() + width / 2.0) / width;
    if (share < 0.0 || share >= 1.0)
        return -1;
    const int series = parts[static_cast<qsizetype>(share * static_cast<double>(parts.size()))];
    return value <= valueAt(spec.series[series], index) ? series : -1;
}

} // namespace

int seriesUnder(const ChartSpec &spec, const ChartFrame &frame, const QPointF &point)
{
    const int category = frame.places.at(frame.placeAt(point.x()));
    if (category < 0)
        return -1;
    if (isHeatMap(spec))
        return frame.rowAt(point.y());
    const double value = frame.valueAtY(point.y());
    int series = -1;
    if (isStacked(spec))
        series = stackedPart(spec, category, value);
    else if (spec.form == ChartForm::Bars)
        series = columnUnder(spec, frame.column(category), point.x(), value, category);
    return series >= 0 ? series : nearestLine(spec, frame, category, point.y());
}

} // namespace kf
