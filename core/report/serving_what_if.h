// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What other promises or other numbers of requests would make of a service in its largest hour.

#include "core/base/result.h"
#include "core/figures/figures.h"

namespace kf {

struct ServingWhatIf {
    double waitTargetS = 0.0;
    double maxUtilisation = 0.0; ///< 0..1, exclusive
    double rate = 0.0;           ///< requests a second

    bool operator==(const ServingWhatIf &) const = default;
};

/// As the plan has it, in the largest hour of that day type; nothing where it is not known.
std::optional<ServingWhatIf>
servingNow(const Evaluation &figures, const Id &serving, qsizetype dayType);

/// The GPUs of that hour; nothing where a value is out of range.
std::optional<double> gpusOf(const Plan &plan, const Id &serving, const ServingWhatIf &wish);

/// The plan with that wait target and utilisation, and the curve of the day scaled to that rate.
Result<Plan> withWish(Plan plan, const Id &serving, const Id &dayType, const ServingWhatIf &wish);

} // namespace kf
