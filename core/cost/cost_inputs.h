// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that placement and cost are computed from, as values.

#include "core/cost/cost_load.h"
#include "core/cost/owning.h"
#include "core/cost/renting.h"

namespace kf {

/// The system that is bought for an accelerator.
struct SystemToBuy {
    Id device;
    double gpus = 0.0; ///< above 0
    std::optional<double> kw;

    bool operator==(const SystemToBuy &) const = default;
};

/// One accelerator or pool that a group names.
struct CostKey {
    AcceleratorLoad load;
    std::optional<SystemToBuy> system; ///< nothing where none is known that holds it

    bool operator==(const CostKey &) const = default;
};

/// A placed device with GPUs.
struct PlacedSystem {
    AcceleratorKey key;
    OwnedUnit unit;
    bool isSpare = false;

    bool operator==(const PlacedSystem &) const = default;
};

/// GB in the cloud by month; nothing where a dataset's size is not known.
using GbByMonth = QList<std::optional<double>>;

struct CostInputs {
    int months = 0; ///< 0..months-1 count
    double headroom = 0.0;
    int sizeAtMonth = 0;
    double spareSystems = 0.0;
    Finance finance; ///< with the energy price of the scenario
    CloudPolicy policy;
    UnitPrices prices;
    QList<CostKey> keys;
    QList<PlacedSystem> systems;
    bool knowsPlaced = true;    ///< false: a placed device may hold GPUs of nobody knows which kind
    QList<OwnedUnit> equipment; ///< placed, without GPUs; racks
    QList<OwnedUnit> required;  ///< that the bill of materials asks for beyond what is placed
    QList<RentEntry> cloud;
    GbByMonth allGb;     ///< of all data, as if every group ran in the cloud
    GbByMonth plannedGb; ///< of the groups that are placed in the cloud or hybrid in the month

    bool operator==(const CostInputs &) const = default;
};

} // namespace kf
