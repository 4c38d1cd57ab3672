// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the names of a chart's series stand: below the plot, or beside it where that leaves the
// plot more of its height.

#include "ui/charts/chart_frame.h"

#include <QFontMetricsF>

namespace kf {

/// The legend and the room that it takes from the plot, at the lower or the right edge.
struct PlacedLegend {
    QList<LegendEntry> entries;
    double height = 0.0;
    double width = 0.0;
};

/// The legend of `spec` in a chart of `size` whose plot cannot begin above `top`; below the plot
/// where that is in line with those of other charts. Where there is no room for all names the last
/// ones are counted; a single series needs no legend.
PlacedLegend placeLegend(const ChartSpec &spec,
                         const QSizeF &size,
                         double top,
                         bool isInLine,
                         const QFontMetricsF &metrics);

} // namespace kf
