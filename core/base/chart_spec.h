// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart as a value: what is drawn, in which unit, not how. Views and reports draw any of them.

#include "core/base/finding.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kf {

enum class ChartForm {
    StackedBars,
    StackedAreas,
    Lines,
    Bars,
    HeatMap, ///< a row of cells for each part, coloured by its value; nothing else is drawn
};
enum class SeriesRole { Part, Others, Total, Required, Supply, Limit, Scenario };

/// True where both hold the same numbers; a missing number (NaN) is the same as a missing number.
inline bool sameNumbers(const QList<double> &a, const QList<double> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](double x, double y) {
        return x == y || (std::isnan(x) && std::isnan(y));
    });
}

/// One row of numbers; a missing number is NaN. Parts and others are stacked or stand side by side
/// in the bar and area forms; every other role is a line on top.
struct ChartSeries {
    QString id;   ///< what it stands for ("research"), may be empty
    QString name; ///< shown in the legend
    SeriesRole role = SeriesRole::Part;
    QList<double> values; ///< one for each category
    bool steps = false;   ///< a line that holds its value to the next category; supply always does
    bool filled = false;  ///< a line with the area below it filled (load duration)
    QString endLabel =
        {};             ///< written at the end of its line instead of in the legend: "required 81"
    int colour = -1;    ///< of the row of colours, so that it is the same in every chart; -1: next
    bool apart = false; ///< a part that the lines of the chart do not speak of: hatched

    bool operator==(const ChartSeries &other) const
    {
        return id == other.id && name == other.name && role == other.role && steps == other.steps &&
               filled == other.filled && endLabel == other.endLabel && colour == other.colour &&
               apart == other.apart && sameNumbers(values, other.values);
    }
};

/// A dot with a text at a place of the chart: "runs out 2027-09".
struct ChartMark {
    int category = 0;
    double value = 0.0;
    QString text;
    SeriesRole role = SeriesRole::Part; ///< gives the colour; Part is the accent

    bool operator==(const ChartMark &) const = default;
};

struct ChartSpec {
    ChartForm form = ChartForm::Lines;
    QString title;
    QString categoryTitle; ///< of the horizontal axis: "Hour", "Month"
    QString valueTitle;    ///< of the vertical axis, without its unit
    Unit unit = Unit::None;
    QList<QString> categories;
    QList<ChartSeries> series; ///< bars and areas are stacked in this order; lines stand on top

    bool categoriesAreSpans = false; ///< hours: columns stand without gaps, labels at their starts
    QString categoryEnd = {};        ///< label of the right end of the axis ("24"), may be empty
    /// Places of the categories on an axis of numbers, rising; empty: one after another. With
    /// categoriesAreSpans one more than categories: where each begins, and where the last ends.
    QList<double> positions = {};
    int markedCategory = -1;     ///< outlined with its value above (the peak); -1: none
    QList<ChartMark> marks = {}; ///< dots with a text
    QString emptyText = {};      ///< shown where there is nothing to draw: what will stand here
    /// The axis of values reaches at least so high, so that charts below each other share a scale.
    double leastTop = 0.0;

    bool operator==(const ChartSpec &) const = default;
};

/// A number that is not there.
inline constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

} // namespace kf
