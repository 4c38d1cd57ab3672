// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done to a placement when all racks are filled.

#include "core/topology/placement_bins.h"

namespace kf::packing {

/// Keeps so many new racks at most; what stood in the others is not placed, for that reason.
void keepNewRacks(PlacementResult &result, int most, NotPlacedReason reason);

/// Where an odd number of half-width devices is wanted, the last pair is one too many.
void dropOdd(PlacementResult &result, const std::vector<Wanted> &wanted);

/// What asks for most racks: a resource by its sum, or what keeps a rack from holding one more of
/// the kind that needs most racks alone. `empty` is a new rack.
PlacementLimit
boundLimit(const std::vector<Wanted> &wanted, const std::vector<Kind> &kinds, const RackBin &empty);

/// Spares stand in as many racks as possible, from the last on.
void markSpares(PlacementResult &result);

} // namespace kf::packing
