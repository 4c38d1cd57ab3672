// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The arithmetic of drawing a ChartSpec: which series are stacked, where a category stands, how
// far the axes reach. No colours, no pixels but the length of an axis.

#include "core/base/chart_spec.h"

#include <QList>

namespace kf {

/// More parts than this cannot be told apart; the smallest are shown as one.
inline constexpr int kMostParts = 12;

bool isPart(const ChartSeries &series); ///< a part of the whole, or the others
bool isStacked(const ChartSpec &spec);
bool isHeatMap(const ChartSpec &spec);
bool addsUp(const ChartSpec &spec);     ///< the parts of a category have a total
bool hasColumns(const ChartSpec &spec); ///< drawn with columns, stacked or side by side
/// A line in this chart: every series of a chart of lines, and what is no part in the others.
bool isLine(const ChartSpec &spec, const ChartSeries &series);
bool hasSteps(const ChartSeries &series);
/// A line whose course lies within the columns or areas of its chart, where a text at its end would
/// cover them: the legend names it.
bool runsWithinParts(const ChartSpec &spec, const ChartSeries &series);

/// The value at a category; NaN where there is none.
double valueAt(const ChartSeries &series, qsizetype category);

/// True where there is something to draw: a number that is not 0.
bool hasNumbers(const ChartSpec &spec);

/// The same chart with at most kMostParts stacked parts: the largest by sum stay in their order,
/// the rest are summed into the others.
ChartSpec withFewParts(ChartSpec spec);

/// How high the columns, areas or lines reach in each category: the sum of the parts where they
/// add up, else the largest part. NaN where no part has a number.
QList<double> heights(const ChartSpec &spec);

/// The number that has the last colour of a heat map: the largest of a part, what is summed up as
/// others left out, which would make all parts pale. 0 where no part has a number above it.
double heatTop(const ChartSpec &spec);

/// Where `value` stands between 0 and the last colour, 0..1; NaN is nowhere and gives 0.
double heatShare(double value, double top);

/// An axis of values with round steps. It starts at 0 unless there are negative numbers.
struct ValueAxis {
    double bottom = 0.0;
    double top = 1.0;
    double step = 1.0;

    QList<double> ticks() const;
    bool operator==(const ValueAxis &) const = default;
};

/// The axis that holds every number of the chart and its least top, with ticks at least `leastGap`
/// apart on `length` pixels. Values are multiplied by `factor` first (gigabytes shown as
/// terabytes).
ValueAxis valueAxis(const ChartSpec &spec, double length, double leastGap, double factor);

/// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `least`.
double roundStep(double least);

/// Where the categories stand on the horizontal axis, in its own numbers.
class CategoryPlaces {
public:
    explicit CategoryPlaces(const ChartSpec &spec);

    double left() const { return m_left; }
    double right() const { return m_right; }
    double start(qsizetype category) const;  ///< where its span begins
    double end(qsizetype category) const;    ///< where its span ends
    double centre(qsizetype category) const; ///< where its column or point stands
    /// The category at or nearest to `place`; -1 without categories.
    int at(double place) const;

private:
    qsizetype m_count;
    QList<double> m_positions;
    bool m_spans;
    double m_left = 0.0;
    double m_right = 1.0;
};

} // namespace kf
