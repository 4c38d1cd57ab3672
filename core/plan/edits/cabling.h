// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what cable lengths are counted from: trays, and the ways between rooms.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Replaces the metres of trays, drops and slack; the ways between rooms stay.
Result<Plan> setTrays(Plan plan, Cabling cabling);

/// States how long the way of cables from one room to another is; refused where it leads back to
/// the same room, or where a way that joins the two is stated already, either way round.
Result<Plan> insertRoomLink(Plan plan, RoomLink link, qsizetype at);
/// Replaces the way that stands at `index`.
Result<Plan> replaceRoomLink(Plan plan, qsizetype index, RoomLink link);
Result<Plan> deleteRoomLink(Plan plan, qsizetype index);
/// The first two rooms, in the order of the plan, that no way joins; empty ids where there are
/// none.
QPair<Id, Id> roomsWithoutLink(const Topology &topology);

} // namespace kf
