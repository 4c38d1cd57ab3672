// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run-out that hybrid groups alone bring is no want: what does not find a place is rented.

#include "core/cost/cost_inputs.h"
#include "core/figures/figures.h"

namespace kf {

/// Marks the accelerators that run out, but would not for the groups that stay on premises alone.
void markRentedWhenShort(GrowthFigures &growth, const QList<CostKey> &keys);

} // namespace kf
