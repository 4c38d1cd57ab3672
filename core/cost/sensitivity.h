// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What matters most: the cost of a year as planned with one input at 0.8 and at 1.2 of its value.

#include "core/cost/cost_figures.h"
#include "core/cost/cost_inputs.h"

namespace kf {

inline constexpr double kSwingLow = 0.8;
inline constexpr double kSwingHigh = 1.2;

/// Inputs whose demand is that much less and more; all else is the same.
struct SwungDemand {
    CostInputs low;
    CostInputs high;
};

/// Every input that is known and not 0, in the order of the plan; the number of systems is chosen
/// anew for each. Values are cut to what is allowed. Empty where the cost of the year is not known;
/// an input is left out where one of its two costs is not.
QList<CostSwing> costSwings(const CostInputs &inputs, const SwungDemand &demand);

/// Those with the widest swing, the widest first; inputs that change nothing are left out.
QList<CostSwing> widestSwings(QList<CostSwing> swings, qsizetype most);

} // namespace kf
