// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stops a plan as it grows, as tables.

#include "core/report/growth_limits.h"
#include "core/report/report.h"

namespace kf {

/// A row for each part, the first that ends in front: at how many GPUs, from which month on more
/// are required, and why. What is not known is an empty cell.
Table limitTable(const GrowthLimits &limits, const Plan &plan);

/// What grows by plan and what by itself; without rows where the plan says nothing of it.
Table scalingTable(const Evaluation &figures);

} // namespace kf
