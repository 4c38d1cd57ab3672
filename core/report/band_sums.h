// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the bands of the demand sheet add up to.

#include "core/demand/bands.h"
#include "core/figures/figures.h"

#include <QMap>

namespace kf {

/// The groups of one band together, on one day.
struct BandSum {
    /// GPUs (or cores) in each reference hour, in the slot in which the sheet's total is largest:
    /// the bands add up to it.
    Hours hours{};
    double gpuHours = 0.0; ///< of the day
    bool known = true;     ///< false: the demand of a group is not known, the rest is summed

    bool operator==(const BandSum &) const = default;
};

using BandSums = QMap<GroupBand, BandSum>;

/// The bands on a day type (an index into the plan's), over the groups that count under `key`;
/// where that is empty over all of them, CPU cores in a band of their own. Groups that have no
/// figures yet are left out.
BandSums bandSums(const Plan &plan,
                  const DemandFigures &demand,
                  qsizetype dayType,
                  const AcceleratorKey &key);

/// What `then` has more than `today`, less where negative; known where both are.
BandSums difference(const BandSums &then, const BandSums &today);

} // namespace kf
