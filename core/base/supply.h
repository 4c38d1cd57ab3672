// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GPUs that become available or go away: what a topology or a contract hands to capacity.

#include "core/base/ids.h"

#include <optional>

namespace kf {

/// `gpus` of one accelerator, in service for months fromMonth <= m < untilMonth.
struct SupplyStep {
    Id accelerator; ///< id of the catalogue
    int fromMonth = 0;
    std::optional<int> untilMonth; ///< open where absent
    double gpus = 0.0;

    bool operator==(const SupplyStep &) const = default;
};

/// CPU cores of placed machines of one kind, in service for fromMonth <= m < untilMonth.
struct CoreStep {
    Id device; ///< id of the catalogue
    int fromMonth = 0;
    std::optional<int> untilMonth;
    std::optional<double> cores; ///< of all of them; nothing where unknown

    bool operator==(const CoreStep &) const = default;
};

/// Usable capacity of one placed storage device, in service for fromMonth <= m < untilMonth.
struct PlacedCapacity {
    std::optional<Id> tier; ///< the tier that its label "tier" names
    int fromMonth = 0;
    std::optional<int> untilMonth;
    std::optional<double> usableGb;   ///< nothing where unknown
    std::optional<double> readGbPerS; ///< nothing where unknown

    bool operator==(const PlacedCapacity &) const = default;
};

} // namespace kf
