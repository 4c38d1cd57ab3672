// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When must we order? What runs out, how much of it is needed then, and by when it is ordered.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

/// An order for one accelerator.
struct Order {
    AcceleratorKey key;
    QString name;             ///< of the accelerator
    std::optional<int> month; ///< by which it is ordered, 0 the plan's start; nothing: lead time
                              ///< not known
    int neededMonth = 0;      ///< in which it runs out
    QString what;             ///< "4 DGX H100"
    QString sentence;         ///< "Order 4 DGX H100 by 2027-04: ..."
    bool isLate = false;      ///< that month has passed when the plan starts

    bool operator==(const Order &) const = default;
};

/// One for each accelerator that runs out, the earliest order first.
QList<Order> ordersOf(const Evaluation &figures, const Catalog &catalog, const Wording &wording);

/// The first order as a sentence, or that nothing must be ordered.
QString orderVerdict(const QList<Order> &orders, const Plan &plan);

} // namespace kf
