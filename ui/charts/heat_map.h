// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of a heat map with its scale of colours. One hue from the surface to the accent: the
// order of the colours is seen without telling hues apart, and numbers stand in the cells where
// there is room for all of them.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_painter.h"

class QPainter;

namespace kf {

/// All cells, the marked category outlined, and the scale.
void paintHeatMap(QPainter &painter,
                  const ChartSpec &spec,
                  const ChartFrame &frame,
                  const ChartStyle &style);

/// The colour of a cell; the surface where it has no number.
QColor heatOf(const ChartSpec &spec, int series, int category, const Roles &roles);

/// The cell under the crosshair, within its row and column.
void paintHeatCrosshair(
    QPainter &painter, const ChartFrame &frame, int category, int row, const Roles &roles);

} // namespace kf
