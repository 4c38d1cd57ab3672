// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The machine on which the work of a group runs, for what is asked of a plan beside its figures.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

namespace kf {

/// Nothing of what is not known.
struct GroupMachine {
    std::optional<AcceleratorEntry> gpu;
    std::optional<DeviceEntry> system; ///< with at least one GPU

    bool operator==(const GroupMachine &) const = default;
};

/// Of the plan of these figures, as training advice and language models have it.
GroupMachine machineOf(const Evaluation &figures, const Catalog &catalog, const Id &group);

} // namespace kf
