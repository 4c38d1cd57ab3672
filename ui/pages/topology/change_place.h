// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where in the room a change happened, so that undo and redo show it.

#include "ui/rack/room_selection.h"

namespace kf {

struct Topology;

/// The devices or racks that differ, to be selected: devices where single ones changed in one rack,
/// else racks, also those whose type alone differs, but not those that others pushed along; the
/// neighbour of a rack that is gone; a row that has come. Nothing where none of these differs.
std::optional<RoomSelection> placeOfChange(const Topology &before, const Topology &now);

} // namespace kf
