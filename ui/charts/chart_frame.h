// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where everything of a chart stands: plot, labels, legend. Pure geometry in logical pixels.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_text.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace kf {

/// A text in its box.
struct ChartLabel {
    QRectF box;
    QString text;
    Qt::Alignment alignment = Qt::AlignCenter;
};

/// One series in the legend; the last one may stand for those that found no room (series -1).
struct LegendEntry {
    int series = -1;
    QRectF swatch;
    ChartLabel label;
};

struct ChartFrame {
    QRectF plot;
    AmountScale scale;
    ValueAxis values;
    CategoryPlaces places;
    ChartLabel title; ///< empty where it is not shown
    ChartLabel unit;
    QList<ChartLabel> valueLabels;
    QList<ChartLabel> categoryLabels;
    QList<LegendEntry> legend;
    qsizetype rows = 0;    ///< of a heat map, one for each series; valueLabels are their names
    QRectF heatScale = {}; ///< of a heat map: the colours from none to most; legend is its ends

    double xOf(double place) const;
    double yOf(double value) const;    ///< of a value of the spec, before scaling
    double yOfTick(double tick) const; ///< of a scaled value
    double placeAt(double x) const;
    double valueAtY(double y) const;
    /// The column of a category from its left to its right edge, over the whole plot.
    QRectF column(qsizetype category) const;
    /// A cell of a heat map, on whole pixels.
    QRectF cell(qsizetype category, qsizetype row) const;
    /// The row of a heat map at `y`; -1 where there is none.
    int rowAt(double y) const;
};

/// How much of a category's width its column takes.
double columnShare(const ChartSpec &spec);

} // namespace kf
