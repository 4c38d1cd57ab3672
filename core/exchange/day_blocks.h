// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets with a column for each hour of each day type: blocks of a day side by side, or the days of
// each hour beside each other.

#include "core/exchange/group_columns.h"
#include "core/plan/plan.h"

#include <optional>

namespace kf {

/// The hours of such a sheet.
struct DayBlocks {
    int firstHeader = 0;       ///< rows of the headings: the hours, and the days where they stand
    int lastHeader = 0;        ///< in a row beside them
    QStringList hours;         ///< what heads the hours of one day
    QStringList labels;        ///< the words of the days
    QList<QList<int>> columns; ///< of each of them: its hours
    bool areFigures = false;   ///< the words are "mean", "max" and the like, of all days
};

/// Days whose hours stand as blocks one behind the other; nothing where the sheet is none of these.
std::optional<DayBlocks>
dayBlocks(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan);

/// Hours of which each stands once for each day ("06 06 07 07" above "Weekday Weekend Weekday
/// Weekend"); nothing where the sheet is none of these.
std::optional<DayBlocks>
dayPairs(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan);

/// Likewise hours of which each has its "mean", its "max"; in a row beside them, or behind each.
std::optional<DayBlocks> figurePairs(const SheetContent &sheet);

/// One row for each day type below each other, or for each such word.
SheetContent unfolded(const SheetContent &sheet, const DayBlocks &days);

} // namespace kf
