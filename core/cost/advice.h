// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a group should run: six questions in an order, of which the first that advises a place
// decides.

#include "core/cost/cost_figures.h"
#include "core/demand/demand.h"

namespace kf {

/// What the plan says of one group.
struct AdviceInput {
    Id group;
    bool mustStay = false;                ///< by regulated data or a label of the group
    bool isOnlyInCloud = false;           ///< nothing that can be bought holds its accelerator
    std::optional<double> dataHours;      ///< to bring what it reads
    QList<Hours> hours;                   ///< its own demand by day type; empty where not known
    std::optional<double> breakEvenHours; ///< of its accelerator
    std::optional<int> runsOutMonth;      ///< of its accelerator
    std::optional<double> leadTimeMonths;
};

/// The answers, each with its limit and what it advises.
PlaceAdvice placeAdvice(const AdviceInput &input, const QList<DayType> &dayTypes);

inline constexpr double kLongTransferHours = 168.0; ///< a week: data then stays where it is
inline constexpr double kBurstyRatio = 3.0;         ///< peak over mean

} // namespace kf
