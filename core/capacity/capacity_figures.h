// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What demand requires and what supply gives, by month, for one accelerator or pool.

#include "core/base/ids.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace kf {

/// Systems to buy for one accelerator.
struct SystemsNeeded {
    Id device;
    double count = 0.0; ///< whole systems, spares included

    bool operator==(const SystemsNeeded &) const = default;
};

/// One accelerator or pool over the months 0..horizon.
struct AcceleratorForecast {
    QList<double> peak;
    QList<double> peakOutsideCloud;       ///< of the groups that are not in the cloud
    QList<double> required;               ///< whole GPUs, over groups that are not in the cloud
    QList<std::optional<double>> supply;  ///< nothing in months in which a figure is missing
    QList<double> setAside;               ///< whole GPUs that serving keeps to itself
    QList<double> batchPeak;              ///< of the groups that do not serve; cloud left out
    std::optional<SystemsNeeded> systems; ///< nothing where none is needed or none is known
    bool systemsUnknown = false;          ///< some are needed, but nobody said of which kind
    std::optional<int> runsOutMonth;
    std::optional<double> orderMonth; ///< months from the start; run-out minus lead time
    bool isRentedWhenShort = false;   ///< runs out, but not for the groups that stay on premises:
                                      ///< hybrid ones rent what they do not find
    bool known = true; ///< false: demand of a group is not known, lists hold the rest

    /// The supply of `month`; nothing where it is not known.
    std::optional<double> supplyIn(int month) const { return supply.value(month); }
    /// True where it is known in every month.
    bool knowsSupply() const
    {
        return std::all_of(
            supply.cbegin(), supply.cend(), [](const auto &one) { return one.has_value(); });
    }

    bool operator==(const AcceleratorForecast &) const = default;
};

} // namespace kf
