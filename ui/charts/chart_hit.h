// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which series is meant by a click.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_frame.h"

#include <QPointF>

namespace kf {

/// The place of the series under `point`: the part of the column or area there, else the line that
/// passes within eight pixels of it; -1 where there is none.
int seriesUnder(const ChartSpec &spec, const ChartFrame &frame, const QPointF &point);

} // namespace kf
