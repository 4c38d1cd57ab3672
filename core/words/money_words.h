// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Money as people read it: in the plan's currency, rounded here and nowhere else.

#include "core/cost/open_sum.h"
#include "core/words/amount_words.h"

namespace kf {

/// An amount and its unit where they stand apart: "1.45", "M USD". Short counts in thousands,
/// millions and billions from 10,000 on.
AmountParts
moneyParts(double value, const QString &currency, Digits digits, const Wording &wording);

/// "1.45 M USD", "226,741 USD", "4.32 USD": whole units, and cents below 100 where there are any; a
/// dash where it is not known.
QString moneyText(std::optional<double> value,
                  const QString &currency,
                  Digits digits,
                  const Wording &wording);

/// The same; "≥ 1.45 M USD" where a part is not known, a dash where none is.
QString
moneyText(const OpenSum &sum, const QString &currency, Digits digits, const Wording &wording);

/// What an axis of money counts in: 1, a thousand, a million or a billion.
struct MoneyScale {
    double size = 1.0;
    QString unit; ///< "M USD"
};
MoneyScale moneyScale(double largest, const QString &currency);

} // namespace kf
