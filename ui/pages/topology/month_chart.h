// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Charts and sentences of sums of the room.

#include "core/base/chart_spec.h"
#include "core/base/month.h"
#include "core/topology/topology_month.h"

#include <QLocale>

namespace kf {

/// Power by month against the limit of all racks, with heat beside it.
ChartSpec topologyMonthsChart(const TopologyMonths &months, const Month &start);

/// "3 devices    Power 30.6 kW    Weight 391 kg": of a topology that holds a selection alone.
QString selectionText(const TopologyFigures &figures, const QLocale &locale);

} // namespace kf
