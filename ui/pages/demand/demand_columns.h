// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of the demand sheet and the words that stand in it.

#include "core/demand/bands.h"
#include "ui/grid/grid_model.h"

namespace kf {

/// Which of its sheets the demand page shows.
enum class SheetView {
    Today,      ///< what is typed or derived, as it counts in month 0
    Month,      ///< what grows out of that until another month
    Difference, ///< that month less today
    Rates,      ///< growth a year, cell by cell
};

/// Stands for "the plan's" among the zones that a group can have.
inline constexpr QLatin1StringView kPlanZoneKey("plan");

/// The columns from the first to the curve; hours as they are on `view`, `hourDigits` wide.
QList<GridColumn> demandColumns(SheetView view, double hourDigits);

QString bandName(GroupBand band);
QString kindName(GroupKind kind);

} // namespace kf
