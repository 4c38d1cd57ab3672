// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done to a placement when all racks are filled.

#include "core/topology/placement_bins.h"

namespace kf::packing {

/// Keeps so many new racks at most; what stood in the others is not placed, for that reason.
void keepNewRacks(PlacementResult &result, int most, NotPlacedReason reason);

/// Where an odd number of half-width devices is wanted, the last pair is one too many.
void dropOdd(PlacementResult &result, const std::vector<Wanted> &wanted);

/// Spares stand in as many racks as possible, from the last on.
void markSpares(PlacementResult &result);

} // namespace kf::packing
