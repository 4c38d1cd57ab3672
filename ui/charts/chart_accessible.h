// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells screen readers that a ChartView is a chart, and what its crosshair says.

namespace kf {

class ChartView;

/// Makes charts known to the accessibility layer; later calls do nothing.
void installChartAccessibility();

/// Speaks the text of the crosshair where somebody listens.
void announceCrosshair(ChartView &view);

} // namespace kf
