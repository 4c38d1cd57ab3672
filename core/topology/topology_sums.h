// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Adds up what stands in racks and rooms, and compares it with the limits.

#include "core/base/supply.h"
#include "core/catalog/catalog.h"
#include "core/topology/device_facts.h"
#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// An earlier result for another topology or month under the same catalogue and power rule.
struct EarlierTopology {
    const Topology &topology;
    const TopologyFigures &figures;
    std::optional<int> month = {};
};

/// Loads, limits and states of every rack, row, room and site, and the totals: in `month`, or each
/// figure in its heaviest month. Never fails: missing figures are named as unknown. Racks that are
/// still the same as in `earlier` are not added up again; the result is the same without it.
TopologyFigures topologyFigures(const Topology &topology,
                                const CatalogView &catalog,
                                const PowerRule &power,
                                std::optional<int> month = std::nullopt,
                                const EarlierTopology *earlier = nullptr);

/// Month 0, and every later one in which something in the topology comes or goes, in their order.
QList<int> monthsOfChange(const Topology &topology);

/// What surrounds a rack and counts for its limits.
struct RackSurroundings {
    const RackType *type = nullptr; ///< none: a rack without limits
    double deltaTK = 12.0;
    double supplyAirC = 22.0;
    std::optional<double> floorLimitKgPerM2;
    double altitudeM = 0.0;
};
RackSurroundings
surroundingsOf(const Rack &rack, const Room &room, const Site &site, const Topology &topology);

/// The figures of one rack alone.
RackFigures rackFigures(const Rack &rack,
                        const RackSurroundings &surroundings,
                        const CatalogView &catalog,
                        const PowerRule &power,
                        std::optional<int> month = std::nullopt);

/// What the placed devices with those ids add up to, whatever their months.
EquipmentLoad loadOfDevices(const Topology &topology,
                            const CatalogView &catalog,
                            const PowerRule &power,
                            const QList<Id> &devices);

/// The GPUs that placed systems supply; spares are left out.
struct PlacedSupply {
    QList<SupplyStep> steps;
    QList<Id> unknownDevices;          ///< placed devices, spares left out, of which nobody knows
                                       ///< what GPUs they have
    QList<CoreStep> cores;             ///< of machines that work; spares are left out
    int systems = 0;                   ///< devices with GPUs, spares too
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

/// The power limit of `rack`, of that type, with the strips on its feeds.
PowerLimit powerLimit(const Rack &rack, const RackType &type, const CatalogView &catalog);

/// What one feed of a rack can carry: the smaller of itself and the sum of the strips on it.
struct FeedLimit {
    std::optional<double> watts; ///< nothing where its volts or amps are not known
    std::optional<FeedSide> side;
    std::optional<double> ownW;    ///< without strips
    std::optional<double> stripsW; ///< nothing without strips, or where one has no known rating
};
/// One for each feed of `type`, in their order.
QList<FeedLimit> feedLimits(const Rack &rack, const RackType &type, const CatalogView &catalog);

/// True where the strip hangs on that feed: it names it, or there is no other.
bool stripHangsOn(const PlacedDevice &strip, const RackType &type, const Feed &feed);

/// What a strip passes on from `feed`; nothing where neither its amps nor its rating are known.
std::optional<double> stripRating(const DeviceEntry &strip, const Feed &feed);

/// Of `supplies` spread evenly over `feeds`, how many work after the loss of `lost` of the feeds at
/// worst.
int suppliesLeft(int supplies, qsizetype feeds, qsizetype lost);

} // namespace kf
