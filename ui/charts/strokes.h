// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines and areas of a chart as lists of points, in the numbers of its axes. Two charts whose
// strokes are equal look the same.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_frame.h"
#include "ui/theme/roles.h"

#include <QBrush>
#include <QList>
#include <QPen>
#include <QPointF>

namespace kf {

/// A line, or the area between two lines, without gaps.
struct Stroke {
    QList<QPointF> upper;
    QList<QPointF> lower; ///< empty for a line
    QPen pen = QPen(Qt::NoPen);
    QBrush brush = {};

    bool isArea() const { return !lower.isEmpty(); }
    bool operator==(const Stroke &) const = default;
};

/// What is drawn besides columns, from back to front. A missing number interrupts a line.
QList<Stroke> strokesOf(const ChartSpec &spec, const ChartFrame &frame, const Roles &roles);

/// The course of one series over the categories, each piece without a gap, in values of the spec.
QList<QList<QPointF>>
courseOf(const ChartSpec &spec, const ChartSeries &series, const CategoryPlaces &places);

} // namespace kf
