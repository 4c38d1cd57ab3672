// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The months in which devices are in service, racks as they stand in a month, and what is in
// service by month.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// True in the months from in_service_month on, up to the one before retire_month. A device that
/// retires before it comes is in service in none.
bool isInService(const PlacedDevice &device, int month);

/// True where both are in service in some month.
bool shareAMonth(const PlacedDevice &a, const PlacedDevice &b);

/// True where something in the rack comes later than month 0, goes, or never comes.
bool changesByMonth(const Rack &rack);

/// Month 0, and every later one in which something in the rack comes or goes, in their order.
QList<int> monthsOfChange(const Rack &rack);

/// The rack with the devices that are in service in `month` and no others.
Rack rackIn(const Rack &rack, int month);

/// What is in service, by month 0..horizon; the heat is the same figure as the power.
TopologyMonths topologyMonths(const Topology &topology,
                              const CatalogView &catalog,
                              PowerBasis basis,
                              int horizonMonths);

} // namespace kf
