// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers that are typed with their unit: "120 TB" into a column of TB or of GB, "1.5 h", "90 d".

#include "core/base/amount.h"
#include "core/base/result.h"
#include "core/cells/cell_number.h"

#include <QStringList>

namespace kf {

/// What a column counts in. A bare number is meant in it; a unit is converted to it.
struct CellUnit {
    /// Behind the unit: "900 GB/day", "50 GB per person".
    enum class Per { Nothing, Day, Job, Person };

    Unit unit = Unit::None;
    double factor = 1.0; ///< an amount in `unit` times this is the number of the cell: TB are 0.001
    Per per = Per::Nothing;
    QStringList words = {}; ///< that stand for the column's own unit besides those of `unit`

    bool operator==(const CellUnit &) const = default;
};

/// The number of a cell that `text` writes: as enteredNumber() reads it, with a unit of the column
/// behind it or without. Fails with a sentence that names the units where another one stands.
Result<double>
enteredAmount(QStringView text, NumberForm form, const CellUnit &unit, const QLocale &locale);

} // namespace kf
