// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cash of a year, but for equipment, and its energy are made of.

#include "core/cost/cost_figures.h"

namespace kf {

/// Things of one kind that are owned and draw power, in the mean of the months of a year.
struct YearlyDraw {
    double count = 0.0;
    OpenSum kw; ///< of all of them, at most

    bool operator==(const YearlyDraw &) const = default;
};

struct YearTerms {
    int months = 0;                          ///< of the plan; the last year may be shorter
    std::array<OpenSum, kCostParts> parts{}; ///< capital is none of them
    QMap<Id, YearlyDraw> draws;

    bool operator==(const YearTerms &) const = default;
};

} // namespace kf
