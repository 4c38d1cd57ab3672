// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans with rooms full of racks, for tests and measurements of the room.

#include "core/plan/plan.h"

namespace kf::test {

/// How large the room is.
struct RoomSize {
    int rows = 1;
    int racksPerRow = 6;
    int devicesPerRack = 2; ///< systems of 8 U each, then switches of 1 U
};

/// Racks r1, r2 ... of 48 U with feeds A and B, 44 kW, 1,300 kg; in each systems of 8 U, 10.2 kW
/// and 130 kg from unit 1 on, up to five; what is more are switches of 1 U, 1.7 kW and 15 kg from
/// unit 41 on. The devices are called d1, d2 ..., the catalogue knows system, switch, shelf (2 U,
/// half depth) and strip (0 U).
Plan roomPlan(const RoomSize &size);

/// The last `racks` racks of the last rows are taken away, so that so many are left.
Plan withRacksLeft(Plan plan, int racks);

} // namespace kf::test
