// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several new devices of one kind, put into racks one after the other by hand.

#include "core/plan/edits/placing.h"
#include "core/topology/placement.h"

namespace kf {

/// What is to stand where.
struct SpreadRequest {
    QList<Id> racks; ///< in the order in which they are filled; locked ones are passed over
    Id device;       ///< id of the catalogue
    int count = 1;
    double u = 1.0; ///< of the first, in the first rack
    Face face = Face::Front;
    std::optional<int> month =
        {}; ///< whose loads count; absent: those of each rack's heaviest month
};

/// A rack that one more would take over a limit.
struct SpreadBound {
    Id rack;
    PlacementLimit limit = PlacementLimit::Power;

    bool operator==(const SpreadBound &) const = default;
};

/// Where they stand: fewer than asked for where there is no more room.
struct Spread {
    QList<DevicePosition> positions;
    QList<SpreadBound> bounds; ///< of racks that were left though units were free
};

/// Devices with units stand one above the other, the first where it is wanted; a rack that is full,
/// or that one more would take over its power, heat, air or weight, is followed by the next. Where
/// that is so of the first, or its units are taken, none stands; a single one stands where it is
/// wanted even so. Of strips a rack takes one for each of its feeds that has none, whatever its
/// limits; the first one, where all have some, one more for each. What else takes no units all goes into the first rack.
Spread spreadFrom(const Plan &plan, const Catalog &catalog, const SpreadRequest &wanted);

} // namespace kf
