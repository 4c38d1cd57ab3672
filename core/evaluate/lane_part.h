// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lanes of the platform against the demand of their groups.

#include "core/figures/figures.h"
#include "core/topology/topology_sums.h"

namespace kf {

/// Lanes in the month and scenario of the demand part, which `evaluation` has already.
LaneFigures lanePart(const Evaluation &evaluation, const PlacedSupply &placed);

} // namespace kf
