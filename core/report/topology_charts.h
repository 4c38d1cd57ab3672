// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Charts of racks and rooms over the months.

#include "core/base/chart_spec.h"
#include "core/plan/plan.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// GPUs in service by month, spares left out.
ChartSpec supplyByMonthChart(const Plan &plan, const TopologyMonths &months);

/// Power of what is in service by month, with the limit of all racks where each has one. Heat is
/// the same figure: the title says so.
ChartSpec powerByMonthChart(const Plan &plan, const TopologyMonths &months);

} // namespace kf
