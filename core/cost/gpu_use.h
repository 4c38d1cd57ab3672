// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who runs where: what a number of owned GPUs serves of a load, what is left over and how many
// instances are rented for it. Amounts are those of a year like the month.

#include "core/cost/cost_load.h"

#include <vector>

namespace kf {

/// Slots of a year as one strategy sees them.
struct StrategySlot {
    double hours = 0.0;
    double onPremise = 0.0;
    double hybrid = 0.0;
    double cloud = 0.0;
    double flexibleCloud = 0.0; ///< GPUs of `cloud` that may run on spot instances
    double flexibleShare = 0.0; ///< of what overflows from `hybrid`

    double wanted() const { return onPremise + hybrid; }
};

using StrategyMonth = std::vector<StrategySlot>;

/// What is rented from.
struct RentShape {
    double gpusPerInstance = 1.0;
    double reservedGpus = 0.0; ///< paid for anyway; they serve what is firm first
};

/// Hours of a year; those of instances where it says so.
struct GpuUse {
    double busy = 0.0;                  ///< owned GPU-hours
    double shortage = 0.0;              ///< GPU-hours that nobody serves
    double rented = 0.0;                ///< GPU-hours
    double firmInstanceHours = 0.0;     ///< on demand
    double flexibleInstanceHours = 0.0; ///< spot, without what interruptions repeat

    bool operator==(const GpuUse &) const = default;
};

/// What `owned` GPUs make of the month.
GpuUse useOf(const StrategyMonth &month, double owned, const RentShape &rent);

/// Numbers of systems to compare: 0, 1, 2 ... `last`; fewer than `least` count as `least`.
struct SystemRange {
    double gpusPerSystem = 1.0;
    int least = 0; ///< up to `last`
    int last = 0;
};

/// useOf() for each number of systems, but for shortage and rented GPU-hours. Slots are sorted by
/// how many systems serve them and added up once; only where instances are no divisor of systems,
/// or some run on spot, is each slot looked at for each number.
struct UseCurve {
    std::vector<double> hoursBeyond; ///< in which these systems are not enough
    std::vector<double> busy;
    std::vector<double> firmInstanceHours;
    std::vector<double> flexibleInstanceHours;
};
UseCurve useCurve(const StrategyMonth &month, const SystemRange &systems, const RentShape &rent);

/// Systems that serve all of `gpus`, at least 0.
double systemsFor(double gpus, double gpusPerSystem);

} // namespace kf
