// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What rows, rooms and sites have left of their limits: the rule for everything that finds places
// by itself.

#include "core/topology/placement.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// What is left of a limit, and whose limit it is.
struct LimitLeft {
    std::optional<double> watts; ///< nothing where there is no limit
    PlaceLimit place = {};

    /// `whose` is the limit: it counts where less is left of it than of the others.
    void lower(std::optional<double> limit, double used, const QString &whose);
};

/// What room, site and row have left: of the one that has least.
struct PlaceLeft {
    LimitLeft power;
    LimitLeft airHeat;
    LimitLeft liquidHeat;
};
/// `row` may be none.
PlaceLeft
placeLeft(const TopologyFigures &figures, const Site &site, const Room &room, const Row *row);

/// What keeps a load out of a place.
struct PlaceRefusal {
    NotPlacedReason reason = NotPlacedReason::RoomPower; ///< or RoomHeat
    PlaceLimit place;
};
/// Nothing where `load` is within what is left.
std::optional<PlaceRefusal> refusalOf(const EquipmentLoad &load, const PlaceLeft &left);

} // namespace kf
