// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The derivations behind explain(), one function for each kind of figure.

#include "core/evaluate/demand_part.h"
#include "core/evaluate/explain.h"

namespace kf {

/// The demand whose peak is explained.
struct PeakScope {
    AcceleratorKey key;        ///< empty: all GPUs
    bool outsideCloud = false; ///< only groups that are not placed in the cloud

    bool holds(const LaneKey &lane) const;
};

/// The peak of `inputs.month` with what every group has in its slot.
Derivation peakSteps(const DemandInputs &inputs, const SheetState &state, const PeakScope &scope);

/// One group's value in a slot of a day type (its index in the plan): cell, scenario, growth,
/// events.
Derivation groupSteps(const DemandInputs &inputs, int group, int dayType, int slot);

/// The required GPUs of `inputs.month`, of `key` or, where that is empty, of every accelerator.
Derivation
requiredSteps(const DemandInputs &inputs, const SheetState &state, const AcceleratorKey &key);

/// The storage of `month`, dataset by dataset.
Derivation storageSteps(const Plan &plan, const Catalog &catalog, int month);

} // namespace kf
