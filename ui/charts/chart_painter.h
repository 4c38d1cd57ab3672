// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands around and upon the plot: grid, labels, legend, the outlined peak, marks with their
// text, and the text of an empty chart.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_frame.h"
#include "ui/theme/roles.h"

#include <QFont>

class QPainter;

namespace kf {

struct ChartStyle {
    Roles roles;
    QFont font; ///< of every label; strong ones are the same, semi-bold
    Wording wording = {};
    double leastAxis = 0.0; ///< width that numbers at the vertical axis have at least, so that
                            ///< charts below each other have their plots in line
};

QFont strongFont(QFont font);

/// Below the series.
void paintGrid(QPainter &painter, const ChartFrame &frame, const ChartStyle &style);

/// Labels of the axes, unit, title, legend.
void paintLabels(QPainter &painter,
                 const ChartSpec &spec,
                 const ChartFrame &frame,
                 const ChartStyle &style);

/// On the series: hatches, the outlined category, totals of few columns, ends of lines, marks.
void paintNotes(QPainter &painter,
                const ChartSpec &spec,
                const ChartFrame &frame,
                const ChartStyle &style);

/// The sign of a series in legend and crosshair: a square, or a piece of its line.
void paintSwatch(
    QPainter &painter, const QRectF &box, const ChartSpec &spec, int series, const Roles &roles);

void paintEmptyText(QPainter &painter,
                    const QSizeF &size,
                    const QString &text,
                    const ChartStyle &style);

} // namespace kf
