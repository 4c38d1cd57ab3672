// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The room as it stands in a month: what is planned, in service, retired, and the sums by month.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// How a device stands in a month.
enum class DeviceStanding { Planned, InService, Retired };
DeviceStanding standingAt(const PlacedDevice &device, int month);

/// The topology with the devices that are in service in `month` and no others.
Topology topologyAt(const Topology &topology, int month);

/// What is in service, by month 0..horizon.
struct TopologyMonths {
    QList<double> gpus; ///< spares left out
    QList<double> powerW;
    QList<double> heatW;
    QList<double> weightKg;            ///< of devices, without racks
    QList<bool> powerMissing;          ///< a device in service has no known power
    std::optional<double> powerLimitW; ///< sum of the racks' limits, where every rack has one

    bool operator==(const TopologyMonths &) const = default;
};
TopologyMonths topologyMonths(const Topology &topology,
                              const CatalogView &catalog,
                              PowerBasis basis,
                              int horizonMonths);

} // namespace kf
