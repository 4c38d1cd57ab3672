// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Adds up what stands in racks and rooms, and compares it with the limits.

#include "core/base/supply.h"
#include "core/catalog/catalog.h"
#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

#include <functional>

namespace kf {

/// Loads, limits and states of every rack and room, and the totals. Takes every placed device,
/// whatever its months of service. Never fails: missing figures are named as unknown.
TopologyFigures
topologyFigures(const Topology &topology, const CatalogView &catalog, PowerBasis basis);

/// The GPUs that placed systems supply; spares are left out.
struct PlacedSupply {
    QList<SupplyStep> steps;
    QList<Id> unknownDevices;          ///< placed devices, spares left out, of which nobody knows
                                       ///< what GPUs they have
    QMap<Id, QMap<Id, double>> gpusOf; ///< accelerator -> device type -> GPUs placed, spares too
};
PlacedSupply placedSupply(const Topology &topology, const CatalogView &catalog);

/// What placed storage devices hold.
QList<PlacedCapacity> placedCapacities(const Topology &topology, const CatalogView &catalog);

/// What a rack type's feeds and budget allow.
struct PowerLimit {
    std::optional<double> watts; ///< nothing: no limit
    PowerBasisOfLimit basis = PowerBasisOfLimit::NoLimit;
    bool sideMissing = false; ///< 2n, but one side has no feed
    bool unknown = false;     ///< volts or amps of a feed are missing: the limit may be lower
};

/// The power limit of `rack`, of that type, with PDUs placed on feeds capping them.
PowerLimit powerLimit(const Rack &rack, const RackType &type, const CatalogView &catalog);

/// Whether a system keeps full load after the loss of one of the feeds it hangs on; nothing where
/// the catalogue does not say how many supplies it has and needs.
std::optional<bool> survivesFeedLoss(const DeviceEntry &system, int feeds);

/// Calls visit(rack, type or nullptr, room) for every rack, in the order of the plan.
void forEachRack(const Topology &topology,
                 const std::function<void(const Rack &, const RackType *, const Room &)> &visit);

} // namespace kf
