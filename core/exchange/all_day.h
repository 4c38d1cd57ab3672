// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists with one number for each group ("Team, GPUs"): a person can say that it holds all day.

#include "core/exchange/group_columns.h"

namespace kf {

/// The word whose meaning is the heading of the column that holds in every hour.
inline constexpr QLatin1StringView kAllDayWord("(every hour)");

/// The headings of columns of numbers that can be the demand of a whole day; empty where there are
/// none, or too many to be that.
QStringList allDayHeadings(const SheetContent &sheet);

/// The sheet with 24 columns behind the others, each of which holds the numbers of the column that
/// a person chose; nothing where nobody chose one.
std::optional<SheetContent> spreadOverDay(SheetContent sheet, const ImportChoices &choices);

} // namespace kf
