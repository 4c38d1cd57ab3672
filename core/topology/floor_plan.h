// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A room seen from above, in metres from its corner: x along the rows from position 1 on, y across
// them. North is where y is 0. What does not fit stands where it would, and is marked.

#include "core/topology/topology.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace kf {

/// A rack where it stands.
struct FloorRack {
    Id rack;
    Id row;
    QRectF box;
    RowFacing facing = RowFacing::North; ///< the side of its front
    bool fits = true;                    ///< within the room, and on no other row

    bool operator==(const FloorRack &) const = default;
};

/// A row from its first position to its last; one without racks is as long as one rack.
struct FloorRow {
    Id row;
    QRectF box;
    RowFacing facing = RowFacing::North;

    bool operator==(const FloorRow &) const = default;
};

/// What the air of an aisle is: between two fronts cold, between two rears hot, else what one row
/// blows out stands before the fronts of the other.
enum class AisleAir { Cold, Hot, Mixed };

/// The floor between two rows, or between a row and a wall that is known.
struct FloorAisle {
    QRectF box;
    AisleAir air = AisleAir::Cold;

    bool operator==(const FloorAisle &) const = default;
};

struct FloorPlan {
    QRectF floor;            ///< of the room; where its size is not known, what the rows take
    bool knowsWidth = false; ///< false: the floor ends where the longest row does
    bool knowsDepth = false;
    QList<FloorRow> rows; ///< in the order of the room
    QList<FloorRack> racks;
    QList<FloorAisle> aisles; ///< from north to south

    bool operator==(const FloorPlan &) const = default;
};

FloorPlan floorPlan(const Room &room, const Topology &topology);

} // namespace kf
