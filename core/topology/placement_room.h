// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The room of a placement: what is replaced in it, and what it, its row and its site have left.

#include "core/topology/place_left.h"
#include "core/topology/placement_bins.h"
#include "core/topology/topology_figures.h"

namespace kf::packing {

/// The room that a request is about, with its site.
struct Place {
    Site site;
    Room room;
};
Place placeOf(const PlacementRequest &request, const Topology &topology);

/// The topology without devices that have gone when `month` comes: what is placed then never meets
/// them.
Topology standingFrom(Topology topology, int month);

/// Takes what is replaced out of the room; the ids of it.
QList<Id> removeReplaced(const PlacementRequest &request, Room &room);

/// What a row has left.
struct RowLeft {
    LimitLeft power;
    LimitLeft airHeat;
};

/// What room, site and the row of the request have left.
struct RoomLeft : PlaceLeft {
    QMap<Id, RowLeft> rows; ///< those with limits, where the request names none
};
RoomLeft roomLeft(const PlacementRequest &request,
                  const Place &place,
                  Topology topology,
                  const CatalogView &catalog,
                  PowerBasis basis);

/// What the floor of the room has left.
struct FloorLeft {
    int racksPerRow = 0;         ///< as wanted and as the floor holds; 0: any number
    std::optional<int> newRacks; ///< nothing where the floor does not limit them
};
FloorLeft floorLeft(const PlacementRequest &request,
                    const Place &place,
                    const RackType &type,
                    const Topology &topology);

/// Lowers what `bin` has left to what its row has, less what goes along; false where that alone is
/// too much.
bool limitTo(RackBin &bin, const RowLeft &left, const EquipmentLoad &along);
/// Takes what was placed off what a row has left.
void takeOff(RowLeft &left, const EquipmentLoad &load);

/// By how many of a kind a count was lowered, and why.
struct Lowered {
    NotPlacedReason reason = NotPlacedReason::RoomPower;
    PlaceLimit place = {};
    int count = 0;
};

/// Lowers the count of `kind` to what `left` allows and takes that off it.
std::optional<Lowered> limitCount(Kind &kind, RoomLeft &left);

} // namespace kf::packing
