// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns that say by a number or by yes and no of which days a row is: "is_weekend", "dow". They
// become columns of words for days.

#include "core/exchange/group_columns.h"

namespace kf {

/// How the days of a week are numbered, as a person says of the heading of such a column: 0 or 1 is
/// a Monday or a Sunday.
inline constexpr QLatin1StringView kMondayIs0("monday-0");
inline constexpr QLatin1StringView kMondayIs1("monday-1");
inline constexpr QLatin1StringView kSundayIs0("sunday-0");
inline constexpr QLatin1StringView kSundayIs1("sunday-1");

/// The sheet with words for days in such columns, below the row `header`. What can be numbered in
/// two ways is asked about.
SheetContent withDayColumns(SheetContent sheet, int header, const ImportChoices &choices);

} // namespace kf
