// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in a topology, as things that are owned: how many of a kind, in which months, what
// they draw.

#include "core/catalog/catalog.h"
#include "core/cost/owning.h"
#include "core/topology/bill_figures.h"
#include "core/topology/topology.h"

namespace kf {

/// Placed devices of one kind that are alike in all that counts for money.
struct PlacedUnits {
    OwnedUnit unit;
    std::optional<Id> accelerator; ///< of their GPUs; nothing without GPUs, or where nobody knows
    bool hasGpus = false;
    bool isSpare = false;

    bool operator==(const PlacedUnits &) const = default;
};

/// Everything that is ever in service. A device draws what is typed in for it, else the most that
/// its kind draws, whatever basis limits have.
QList<PlacedUnits> placedUnits(const Topology &topology, const CatalogView &catalog);

/// What the bill lists beyond devices: racks, from month 0 on.
QList<OwnedUnit> racksOf(const BillOfMaterials &bill);

/// Devices without GPUs that the bill requires beyond those that are placed, cables and
/// transceivers, from month 0 on.
QList<OwnedUnit> requiredBeyond(const BillOfMaterials &bill, const CatalogView &catalog);

/// Placed systems of one kind that are in service in a month.
struct SystemsInService {
    double serving = 0.0;
    double spare = 0.0; ///< they serve nothing

    bool operator==(const SystemsInService &) const = default;
};
SystemsInService systemsInService(const Topology &topology, const Id &device, int month);

/// kW of a device of that kind at most; nothing where nobody knows.
std::optional<double> mostKw(const Id &device, const CatalogView &catalog);

} // namespace kf
