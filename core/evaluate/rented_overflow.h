// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run-out that hybrid groups alone bring is no want: what does not find a place is rented.

#include "core/base/finding.h"
#include "core/cost/cost_inputs.h"
#include "core/figures/figures.h"

namespace kf {

/// Accelerators that run out, but would not for the groups that stay on premises alone.
QSet<AcceleratorKey> rentedWhenShort(const QList<CostKey> &keys, const GrowthFigures &growth);

/// Makes the findings about their run-out advice, in the order in which findings are listed.
void adviseOnRented(QList<Finding> &findings, const QSet<AcceleratorKey> &rented);

} // namespace kf
