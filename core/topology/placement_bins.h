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
    int devices = 0;        ///< that are wanted
    int paired = 0;         ///< others that stand beside single ones already
    bool inPairs = false;   ///< of half width: one of the kind is two of them, left and right
    bool isSwitch = false;  ///< stands above systems, or between them
    bool losesLoad = false; ///< after a loss that the rack type promises to survive

    /// Devices that one of the kind stands for.
    int devicesEach() const { return inPairs ? 2 : 1; }
};

/// A switch that goes along and may stand between the systems of its rack.
struct Between {
    qsizetype index = 0; ///< in RackBin::along
    int halves = 0;      ///< half units that it takes
};

/// A rack that can be filled.
struct RackBin {
    Rack rack;                 ///< with what goes along into each rack
    QList<PlacedDevice> along; ///< the part of it that is new
    QList<Between> between;    ///< of them
    QList<int> alongItems;     ///< their indices, as in RackPlacement::items
    Id row;                    ///< in which the rack stands; empty: a new one
    bool hasPartners = false;  ///< some of them stand beside devices of half width
    Bin bin;
    std::array<double, kResources> used{};     ///< by what is in the rack
    std::array<double, kResources> capacity{}; ///< unlimited where there is no limit
    bool weighsAtLeast = false;                ///< some weight in the rack is not known
};

/// What a device uses of the packing's resources.
std::array<double, kResources> usesOf(const EquipmentLoad &load);

/// Free units of the bin's rack, on both faces and on one; what `request` reserves stays free.
void addSegments(RackBin &bin,
                 const RackType &type,
                 const PlacementRequest &request,
                 DeviceFactsTable &facts);

/// A figure that is missing, and the kind of which it is; empty: the rack type.
struct MissingFigure {
    QString figure;
    Id lacking;
};

/// What limits leave in `bin.rack`; which figure is missing where that cannot be said.
std::optional<MissingFigure> addCapacity(RackBin &bin,
                                         const RackSurroundings &around,
                                         const PowerLimit &limit,
                                         DeviceFactsTable &facts);

/// The kinds as `bin` may take them: what stands there of them already counts against the most that
/// a rack may hold, and those that are kept to some units find so many there.
std::vector<Wanted> wantedIn(const RackBin &bin, const std::vector<Wanted> &wanted);

/// The devices of `filling` at their places in `bin`: heavy ones low, half units on top, switches
/// where the request wants them.
RackPlacement placed(const RackBin &bin,
                     const std::vector<Wanted> &wanted,
                     const Filling &filling,
                     const PlacementRequest &request);

/// What keeps `bin` from taking one more of the kinds; Nothing where each could come in.
PlacementBinding bindingOf(const RackBin &bin,
                           const std::vector<Wanted> &wanted,
                           const Filling &filling,
                           qsizetype items);

} // namespace kf::packing
