// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart as a value: what is drawn, in which unit, not how. Views and reports draw any of them.

#include "core/base/finding.h"

#include <QList>
#include <QString>

#include <limits>

namespace kf {

enum class ChartForm { StackedBars, StackedAreas, Lines, Bars };
enum class SeriesRole { Part, Others, Total, Required, Supply, Limit, Scenario };

/// One row of numbers; a missing number is NaN.
struct ChartSeries {
    QString id;   ///< what it stands for ("research"), may be empty
    QString name; ///< shown in the legend
    SeriesRole role = SeriesRole::Part;
    QList<double> values; ///< one for each category

    bool operator==(const ChartSeries &) const = default;
};

struct ChartSpec {
    ChartForm form = ChartForm::Lines;
    QString title;
    QString categoryTitle; ///< of the horizontal axis
    QString valueTitle;    ///< of the vertical axis, without its unit
    Unit unit = Unit::None;
    QList<QString> categories;
    QList<ChartSeries> series; ///< bars and areas are stacked in this order; lines stand on top

    bool operator==(const ChartSpec &) const = default;
};

/// A number that is not there.
inline constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

} // namespace kf
