// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strokes.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/series_look.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kFillOpacity = 0.22;

QList<QPointF> scaled(QList<QPointF> points, double factor)
{
    for (QPointF &point : points)
        point.setY(point.y() * factor);
    return points;
}

QList<QPointF> groundOf(const QList<QPointF> &points)
{
    return {QPointF(points.first().x(), 0.0), QPointF(points.last().x(), 0.0)};
}

bool isConstant(const ChartSeries &series)
{
    return !series.values.isEmpty() &&
           std::all_of(series.values.cbegin(), series.values.cend(), [&series](double value) {
               return value == series.values.first();
           });
}

void addLine(QList<Stroke> &strokes,
             const ChartSpec &spec,
             int index,
             const ChartFrame &frame,
             const Roles &roles)
{
    const SeriesLook look = lookOf(spec, index, roles);
    for (const QList<QPointF> &piece : courseOf(spec, spec.series[index], frame.places)) {
        const QList<QPointF> points = scaled(piece, frame.scale.factor);
        if (spec.series[index].filled) {
            const QColor fill = translucent(look.colour, kFillOpacity);
            strokes.append({points, groundOf(points), QPen(Qt::NoPen), fill});
        }
        strokes.append({points, {}, penOf(look), {}});
    }
}

/// The parts on top of each other; missing numbers count as nothing.
void addStack(QList<Stroke> &strokes,
              const ChartSpec &spec,
              const ChartFrame &frame,
              const Roles &roles)
{
    ChartSeries sum;
    sum.values = QList<double>(spec.categories.size(), 0.0);
    for (int i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &part = spec.series[i];
        if (!isPart(part))
            continue;
        sum.steps = part.steps;
        const QList<QPointF> lower = courseOf(spec, sum, frame.places).value(0);
        for (qsizetype k = 0; k < sum.values.size(); ++k) {
            const double value = valueAt(part, k);
            sum.values[k] += std::isnan(value) ? 0.0 : value;
        }
        const QList<QPointF> upper = courseOf(spec, sum, frame.places).value(0);
        strokes.append({scaled(upper, frame.scale.factor),
                        scaled(lower, frame.scale.factor),
                        QPen(Qt::NoPen),
                        lookOf(spec, i, roles).colour});
    }
}

} // namespace

QList<QList<QPointF>>
courseOf(const ChartSpec &spec, const ChartSeries &series, const CategoryPlaces &places)
{
    // A level that never changes goes from edge to edge, also where points stand in the middle.
    const bool steps = hasSteps(series) || isConstant(series);
    QList<QList<QPointF>> pieces;
    bool open = false;
    for (qsizetype i = 0; i < spec.categories.size(); ++i) {
        const double value = valueAt(series, i);
        if (std::isnan(value)) {
            open = false;
            continue;
        }
        if (!open)
            pieces.append(QList<QPointF>());
        open = true;
        QList<QPointF> &points = pieces.last();
        if (steps && !points.isEmpty() && points.constLast() == QPointF(places.start(i), value)) {
            // One level is one line: where a long course is drawn in parts, gaps would show.
            points.last().setX(places.end(i));
        } else if (steps) {
            points.append(QPointF(places.start(i), value));
            points.append(QPointF(places.end(i), value));
        } else {
            points.append(QPointF(places.centre(i), value));
        }
    }
    return pieces;
}

QList<Stroke> strokesOf(const ChartSpec &spec, const ChartFrame &frame, const Roles &roles)
{
    QList<Stroke> strokes;
    if (spec.form == ChartForm::StackedAreas)
        addStack(strokes, spec, frame, roles);
    for (int i = 0; i < spec.series.size(); ++i) {
        if (isLine(spec, spec.series[i]))
            addLine(strokes, spec, i, frame, roles);
    }
    return strokes;
}

} // namespace kf
