// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inventories to be placed: 1 to 8 kinds of devices, 10 to 300 of them, in racks whose power,
// heat, weight and units bind in turn.

#include "core/catalog/entries.h"
#include "core/topology/placement.h"

namespace kf::test {

struct Inventory {
    CatalogEntries catalog;
    Topology topology; ///< one rack type, one empty room
    PlacementRequest request;
};

/// The inventory of that number; the same number always gives the same. Each device fits alone.
Inventory randomInventory(unsigned number);

} // namespace kf::test
