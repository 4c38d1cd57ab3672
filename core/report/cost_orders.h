// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When must we order? What runs out, how much of it is needed then, and by when it is ordered.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

/// An order for one accelerator.
struct Order {
    AcceleratorKey key;
    QString name;             ///< of the accelerator
    std::optional<int> month; ///< by which it is ordered, 0 the plan's start; nothing: lead time
                              ///< not known
    int neededMonth = 0;      ///< in which it runs out, with what was ordered before
    QString what;             ///< "4 DGX H100"
    QString sentence;         ///< "Order 4 DGX H100 by 2027-04: ..."
    bool isLate = false;      ///< that month has passed when the plan starts
    bool isLater = false;     ///< follows from growth after an earlier order

    bool operator==(const Order &) const = default;
};

/// For each accelerator that runs out, the order that lasts to the month that systems are sized
/// for, and one for each later month in which the plan grows beyond what was ordered; the earliest
/// first.
QList<Order> ordersOf(const Evaluation &figures, const Catalog &catalog, const Wording &wording);

/// The first order as a sentence and how many follow, or that nothing must be ordered.
QString orderVerdict(const QList<Order> &orders, const Plan &plan);

/// By when what is ordered, and when it is needed.
Table orderTable(const QList<Order> &orders, const Plan &plan);

} // namespace kf
