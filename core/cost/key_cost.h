// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one accelerator costs under one strategy, and how many systems are the cheapest.

#include "core/cost/cost_book.h"
#include "core/cost/key_run.h"

namespace kf {

/// The prices of one run: a year of a system that is bought, and of what is rented.
struct KeyPrices {
    YearOfUnit system; ///< only where a system is known
    UnitCost busyHour;
    RentTerms rent;
};
KeyPrices pricesOf(const KeyRun &run, const CostInputs &inputs, Strategy strategy);

/// The cost of the average year for 0, 1, 2 ... systems.
QList<CostPoint> curveOf(const KeyRun &run, const KeyPrices &prices, QSet<QString> &missing);

/// The first point whose cost is the least; nothing where a cost is not known.
std::optional<int> cheapest(const QList<CostPoint> &curve);

/// Writes what the run costs with `systems` owned at least; without `systems`, of which nothing is
/// known, what does not hang on them. Returns the sum of the average year.
OpenSum writeKey(CostBook &book,
                 const KeyRun &run,
                 const KeyPrices &prices,
                 const std::optional<int> &systems);

} // namespace kf
