// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks as the packing sees them: free units as runs, what limits leave, and where devices of an
// arrangement stand.

#include "core/topology/placement.h"
#include "core/topology/rack_figures.h"
#include "core/topology/rack_packing.h"

namespace kf::packing {

/// Devices of one kind that a request asks for.
struct Wanted {
    int index = 0; ///< in the request's items, or items + its index in along
    Id device;
    Kind kind;
    bool fillsRack = false; ///< a rack-scale system is its own rack
};

/// A rack that can be filled.
struct RackBin {
    Rack rack;                 ///< with what goes along into each rack
    QList<PlacedDevice> along; ///< the part of it that is new
    QList<int> alongItems;     ///< their indices, as in RackPlacement::items
    Bin bin;
    std::vector<int> starts;      ///< of the bin's segments: their lowest unit in halves, from 0
    std::vector<int> frontStarts; ///< the same of what is free in the front alone
    std::vector<int> rearStarts;
    int heightHalves = 0;
    std::array<double, kResources> used{};     ///< by what is in the rack
    std::array<double, kResources> capacity{}; ///< unlimited where there is no limit
};

/// What a device uses of the packing's resources.
std::array<double, kResources> usesOf(const EquipmentLoad &load);

/// Free units of the bin's rack, on both faces and on one.
void addSegments(RackBin &bin,
                 const RackType &type,
                 const QList<int> &reserved,
                 DeviceFactsTable &facts);

/// What limits leave in `bin.rack`; which figure is missing where that cannot be said.
std::optional<QString> addCapacity(RackBin &bin,
                                   const RackSurroundings &around,
                                   const PowerLimit &limit,
                                   DeviceFactsTable &facts);

/// The devices of `filling` at their places in `bin`: heavy ones low, half units on top.
RackPlacement placed(const RackBin &bin,
                     const std::vector<Wanted> &wanted,
                     const Filling &filling,
                     int inServiceMonth);

/// What keeps `bin` from taking one more of the kinds; Nothing where each could come in.
PlacementBinding bindingOf(const RackBin &bin,
                           const std::vector<Wanted> &wanted,
                           const Filling &filling,
                           qsizetype items);

} // namespace kf::packing
