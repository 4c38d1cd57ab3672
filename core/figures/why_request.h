// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which figure a person asks about. core/evaluate/explain.h tells how it came about.

#include "core/base/ids.h"
#include "core/demand/demand.h"

#include <optional>

namespace kf {

/// What can be asked about.
enum class Subject {
    Peak,        ///< of the question's month
    Forecast,    ///< the peak of `month`
    Required,    ///< of `month`
    GroupAtHour, ///< one group at a local hour, in `month`; at its largest without a day type
    StorageTotal,
    StorageTier, ///< what the tier `place` must hold in `month`, and what it can hold
    Power,       ///< of everything that is placed
};

/// A figure that a person asks about.
struct WhyRequest {
    Subject subject = Subject::Peak;
    int month = 0;
    AcceleratorKey key = {}; ///< limits peak, forecast and required to one; empty: all
    Id place = {};           ///< the group of a cell; a dataset or tier, or all storage where empty
    Id dayType = {};         ///< of a cell
    int hour = 0;            ///< of a cell, local
    /// Of another scenario than the one that is looked at.
    std::optional<Id> scenario = std::nullopt;
    /// Another figure of the same thing (core/figures/part_request.h).
    QString part = {};

    bool operator==(const WhyRequest &) const = default;
};

} // namespace kf
