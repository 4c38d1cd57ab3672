// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a placement: what may share racks in one room is placed together, one part after the
// other.

#include "core/topology/placement.h"

namespace kf {

/// Places into the room of `request` what may all share racks. `moreRooms` is not looked at.
PlacementResult placeTogether(const PlacementRequest &request,
                              const Topology &topology,
                              const CatalogView &catalog,
                              PowerBasis basis,
                              const PlacementControl &control);

/// The index of the set of `request.apart` that `device` is in; -1: in none.
int setOf(const PlacementRequest &request, const Id &device);

/// False where kinds that must stand apart from others would meet them in `rack`. Strips are no
/// company.
bool mayHold(const Rack &rack, const PlacementRequest &request, const CatalogView &catalog);

} // namespace kf
