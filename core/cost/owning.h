// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs to own things: capital, power, space and support of a year, and the cash of buying
// them and of buying them again.

#include "core/cost/cost.h"
#include "core/cost/open_sum.h"

#include <QHash>
#include <QList>

namespace kf {

/// Something that is owned for some months, whatever it is.
struct OwnedUnit {
    Id id; ///< of a device, rack type, cable or transceiver: whose price it has
    double count = 1.0;
    int fromMonth = 0;
    std::optional<int> untilMonth; ///< the first month without it
    bool isPaid = false;           ///< paid for already: no capital
    std::optional<double> kw;      ///< of one; nothing where not known
    double gpus = 0.0;             ///< of one

    bool isIn(int month) const
    {
        return month >= fromMonth && (!untilMonth || month < *untilMonth);
    }

    bool operator==(const OwnedUnit &) const = default;
};

/// Unit prices in the plan's currency by id; the first of an id counts. Without what has none.
using UnitPrices = QHash<Id, double>;
UnitPrices unitPrices(const QList<Price> &prices);

/// A year of one unit.
struct YearOfUnit {
    Id id;
    std::optional<double> kw;
    UnitCost capital; ///< of one that is bought
    UnitCost energy;
    UnitCost colocation;
    UnitCost support;
    UnitCost software;
    UnitCost energyKwh; ///< never asked for: it names nothing
    std::optional<double> capex;
};
YearOfUnit yearOf(const OwnedUnit &unit, const Finance &finance, const UnitPrices &prices);

/// Capital of a year for what was bought for `capex`: an annuity with a residual worth.
double capitalPerYear(double capex, const Finance &finance);

/// Months after which something is bought anew, at least 1.
int lifeMonths(const Finance &finance);

/// What something is worth `ageMonths` after it was bought, up to lifeMonths().
double worthAt(double capex, int ageMonths, const Finance &finance);

/// A payment in a month, and what stands at the end of the last one.
struct UnitCash {
    QList<double> capex; ///< by month, for a capex of 1; what leaves or is replaced pays back
    double endWorth = 0.0;
};

/// The cash of one unit that costs 1 and is owned from `from` up to the month before `until`, of
/// months 0..months-1.
UnitCash cashOf(int from, std::optional<int> until, int months, const Finance &finance);

} // namespace kf
