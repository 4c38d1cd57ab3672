// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What demand requires and what supply gives, by month, for one accelerator or pool.

#include "core/base/ids.h"

#include <QList>

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
    QList<double> required;               ///< whole GPUs, over groups that are not in the cloud
    std::optional<QList<double>> supply;  ///< nothing where a placed device is in no catalogue
    std::optional<SystemsNeeded> systems; ///< nothing where none is needed or none is known
    bool systemsUnknown = false;          ///< some are needed, but nobody said of which kind
    std::optional<int> runsOutMonth;
    std::optional<double> orderMonth; ///< months from the start; run-out minus lead time
    bool known = true; ///< false: demand of a group is not known, lists hold the rest

    bool operator==(const AcceleratorForecast &) const = default;
};

} // namespace kf
