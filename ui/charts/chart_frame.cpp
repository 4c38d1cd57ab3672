// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include <cmath>

namespace kf {

namespace {

constexpr double kSpacedColumn = 0.62;

} // namespace

double ChartFrame::xOf(double place) const
{
    return plot.left() + (place - places.left()) / (places.right() - places.left()) * plot.width();
}

double ChartFrame::yOf(double value) const
{
    return yOfTick(value * scale.factor);
}

double ChartFrame::yOfTick(double tick) const
{
    return plot.bottom() - (tick - values.bottom) / (values.top - values.bottom) * plot.height();
}

double ChartFrame::placeAt(double x) const
{
    return places.left() + (x - plot.left()) / plot.width() * (places.right() - places.left());
}

double ChartFrame::valueAtY(double y) const
{
    const double scaled =
        values.bottom + (plot.bottom() - y) / plot.height() * (values.top - values.bottom);
    return scaled / scale.factor;
}

QRectF ChartFrame::column(qsizetype category) const
{
    const double left = xOf(places.start(category));
    return {left, plot.top(), xOf(places.end(category)) - left, plot.height()};
}

QRectF ChartFrame::cell(qsizetype category, qsizetype row) const
{
    const double height = plot.height() / static_cast<double>(rows);
    const double left = std::round(xOf(places.start(category)));
    const double top = std::round(plot.top() + static_cast<double>(row) * height);
    const double bottom = std::round(plot.top() + static_cast<double>(row + 1) * height);
    return {left, top, std::round(xOf(places.end(category))) - left, bottom - top};
}

int ChartFrame::rowAt(double y) const
{
    if (rows == 0 || y < plot.top() || y >= plot.bottom())
        return -1;
    return static_cast<int>((y - plot.top()) / plot.height() * static_cast<double>(rows));
}

double columnShare(const ChartSpec &spec)
{
    return spec.categoriesAreSpans ? 1.0 : kSpacedColumn;
}

} // namespace kf
