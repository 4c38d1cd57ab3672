// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_look.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kf {

namespace {

constexpr double kThinLine = 1.2;
constexpr double kEdge = 1.3;
constexpr double kMainLine = 2.0;
constexpr double kWash = 0.14; ///< opacity
constexpr double kApart = 0.3; ///< how much paler what the lines do not speak of is
/// Scenarios differ in their strokes as well as in their colours, totals in their strokes alone.
constexpr std::array kStrokes{
    Qt::SolidLine, Qt::DotLine, Qt::DashDotLine, Qt::DashLine, Qt::DashDotDotLine};

bool hasOwnColour(const ChartSeries &series)
{
    return series.role == SeriesRole::Part || series.role == SeriesRole::Scenario;
}

/// The how-many-th coloured series this is.
int colourIndex(const ChartSpec &spec, int series)
{
    return static_cast<int>(std::count_if(
        spec.series.cbegin(), spec.series.cbegin() + series, [](const ChartSeries &one) {
            return hasOwnColour(one);
        }));
}

/// The how-many-th total this is.
int totalIndex(const ChartSpec &spec, int series)
{
    return static_cast<int>(std::count_if(
        spec.series.cbegin(), spec.series.cbegin() + series, [](const ChartSeries &one) {
            return one.role == SeriesRole::Total;
        }));
}

Qt::PenStyle strokeAt(int index)
{
    return kStrokes.at(static_cast<std::size_t>(index) % kStrokes.size());
}

} // namespace

QColor roleColour(SeriesRole role, const Roles &roles)
{
    switch (role) {
    case SeriesRole::Part:
    case SeriesRole::Total:
    case SeriesRole::Scenario:
        return roles.accent;
    case SeriesRole::Others:
        return roles.faint;
    case SeriesRole::Required:
        return roles.over;
    case SeriesRole::Supply:
    case SeriesRole::Limit:
        break;
    }
    return roles.muted;
}

SeriesLook lookOf(const ChartSpec &spec, int series, const Roles &roles)
{
    const ChartSeries &one = spec.series[series];
    SeriesLook look;
    look.colour = roleColour(one.role, roles);
    if (one.role == SeriesRole::Required) {
        look.line = Qt::DashLine;
        look.width = kThinLine;
    } else if (one.role == SeriesRole::Limit) {
        look.line = Qt::DashDotLine;
        look.width = kThinLine;
    } else if (one.role == SeriesRole::Total) {
        look.width = kMainLine;
        look.line = strokeAt(totalIndex(spec, series));
        if (spec.form != ChartForm::Lines)
            look.colour = roles.text;
    } else if (hasOwnColour(one) && !one.filled) {
        const int index = one.colour >= 0 ? one.colour : colourIndex(spec, series);
        look.colour = seriesColour(roles, index);
        look.hatched = index >= kSeriesColours;
        if (one.role == SeriesRole::Scenario)
            look.line = strokeAt(index);
        if (look.hatched && one.role == SeriesRole::Part && spec.form == ChartForm::Lines)
            look.line = Qt::DotLine;
    }
    if (one.apart) {
        look.colour = mixed(look.colour, roles.surface, kApart);
        look.hatched = true;
    }
    if (one.filled && one.role != SeriesRole::Total)
        look.width = kEdge;
    return look;
}

QPen penOf(const SeriesLook &look)
{
    QPen pen(look.colour, look.width, look.line, Qt::FlatCap, Qt::RoundJoin);
    if (look.line == Qt::DashLine)
        pen.setDashPattern({4.0, 3.0});
    return pen;
}

QColor crosshairWash(const Roles &roles)
{
    return translucent(roles.text, kWash);
}

} // namespace kf
