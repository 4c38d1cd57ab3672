// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet of a foreign file: its cells from the first row and column on, and which of them hold
// something that is neither a number nor a text.

#include "core/cells/cell_block.h"

#include <QMap>

#include <utility>

namespace kf {

enum class CellOddity {
    Date,          ///< a date or a time of day; the text of the cell shows it
    NoStoredValue, ///< a formula whose result the file does not hold
};

struct SheetContent {
    CellBlock block;
    QMap<std::pair<int, int>, CellOddity> oddities; ///< by row and column

    bool operator==(const SheetContent &) const = default;
};

/// "A", "Z", "AA" ...: what spreadsheets call the column of that index.
QString columnLetters(int column);

/// "C5" for row 4, column 2.
QString cellAddress(int row, int column);

} // namespace kf
