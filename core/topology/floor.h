// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The floor of a room: how far rows reach, and how many racks and rows it holds.

#include "core/topology/topology.h"

#include <optional>

namespace kf {

/// Metres that a row takes along the room: from position 1 to its last one, a position without a
/// rack being as wide as a rack whose type says nothing.
double lengthOf(const Row &row, const Topology &topology);

/// Metres from the edge of the room to row number `index` of `room`: its `y_m` where it has it,
/// else behind the rows before it at the row pitch.
double northOf(const Room &room, qsizetype index, const Topology &topology);
/// The same to the far side of its deepest rack.
double reachOf(const Room &room, qsizetype index, const Topology &topology);

/// A row that stands on another one of its room.
struct RowOverlap {
    Id row;
    Id other;            ///< the one of those north of it that it stands on most
    double metres = 0.0; ///< across the rows
};
/// Each row that begins before another one ends, from north to south. Rows without racks take no
/// floor, and rows that are beside each other do not meet.
QList<RowOverlap> overlapsOf(const Room &room, const Topology &topology);

/// What a floor holds; nothing where the room's size is not known.
struct FloorRoom {
    std::optional<int> racksPerRow;
    std::optional<int> rows;
};
FloorRoom floorRoom(const Room &room, const RackType &type, const Cabling &cabling);

/// How many more racks of `type` the end of the row takes, in a row of at most `racksPerRow` (0:
/// any number); nothing where nothing limits it.
std::optional<int> freePlaces(const Row &row,
                              const Room &room,
                              const RackType &type,
                              const Topology &topology,
                              int racksPerRow);

} // namespace kf
