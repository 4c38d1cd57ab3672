// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens to racks and systems when a feed, or a whole side, is lost.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// What can be lost in this topology: the sides that racks have, then the names of the feeds of
/// racks that do not promise 2N (where it is the side that counts), each once.
QList<LostSupply> suppliesOf(const Topology &topology);

/// Every rack that hangs on what is lost, in the order of the plan; in `month`, or for each rack in
/// the first month in which its power is largest. A degraded device is taken to draw as before: an
/// upper bound for the feeds that are left.
QList<RackLoss> lossesOf(const Topology &topology,
                         const CatalogView &catalog,
                         PowerBasis basis,
                         const LostSupply &lost,
                         std::optional<int> month = std::nullopt);

/// What devices that run below full load lack of what they draw at full load.
struct LossShortfall {
    double shortW = 0.0; ///< 0 for a device whose supplies that are left give what it draws
    double drawnW = 0.0; ///< of the devices that `shortW` speaks of
    int devices = 0;     ///< all that run below full load
    int unknown = 0;     ///< of those: their draw, or what a supply gives, is not known

    LossShortfall &operator+=(const LossShortfall &other);

    bool operator==(const LossShortfall &) const = default;
};

LossShortfall shortfallOf(const FeedLoss &loss);

} // namespace kf
