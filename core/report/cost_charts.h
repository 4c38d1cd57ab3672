// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost as charts: by systems owned, why that many, year by year.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

/// What a year costs by GPUs owned of one accelerator: owned and rented stacked, with the cheapest
/// number marked. Points that are not known are left out.
ChartSpec ownedCurveChart(const Evaluation &figures, const AcceleratorKey &key);

/// Hours of a year in which more GPUs are wanted than are owned, against break-even.
ChartSpec whyOwnedChart(const Evaluation &figures, const AcceleratorKey &key);

/// Cash up to the end of each month: as planned, all owned, all rented.
ChartSpec cumulativeCostChart(const Evaluation &figures);

/// What is paid in each year as planned: equipment, operation, cloud.
ChartSpec yearlyCostChart(const Evaluation &figures);

} // namespace kf
