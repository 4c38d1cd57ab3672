// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Charts that tests draw.

#include "core/base/chart_spec.h"

namespace kf::test {

/// A day of 24 hours with eight groups; the sums peak at 14 with 67 GPUs, 81 are required.
ChartSpec aDay();

/// 37 months with peak, required and supply: a step from 120 to 184 at month 24.
ChartSpec aForecast();

/// A year of load from high to low: 67 GPUs for 730 hours down to 27 for the last 730.
ChartSpec aLoadDuration();

/// A day with `count` groups; group g needs g + 1 GPUs in every hour.
ChartSpec aDayOfGroups(int count);

} // namespace kf::test
