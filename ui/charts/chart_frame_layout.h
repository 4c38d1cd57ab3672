// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the places of a chart's parts.

#include "ui/charts/chart_frame.h"

#include <QFont>

namespace kf {

struct FrameOptions {
    QFont font; ///< of every label
    bool showsTitle = false;
    Wording wording = {};
    double leastAxis = 0.0; ///< of the numbers at the vertical axis
};

/// Everything of the chart in a picture of that size; one line of text is the unit of length.
ChartFrame layOut(const ChartSpec &spec, const QSizeF &size, const FrameOptions &options);

} // namespace kf
