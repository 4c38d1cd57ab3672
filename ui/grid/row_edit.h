// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can do with whole rows of a grid. Rows are counted as the grid shows them, bands
// included. A place between two rows is named by the row that it is before: right below a band it
// belongs to that band, and anywhere else to the band of the row above it.

#include "core/cells/cell_number.h"

#include <QList>
#include <QMap>
#include <QString>

#include <variant>

namespace kf {

/// The raw value of a cell: nothing, a number, a text (of a choice its key), or yes or no.
using GridValue = std::variant<std::monostate, double, QString, bool>;

struct CellChange {
    int row = 0;
    int column = 0;
    GridValue value;

    bool operator==(const CellChange &) const = default;
};

/// New rows before row `before`; endOfRows() of the model stands for behind the last one.
struct InsertRows {
    int before = 0;
    int count = 1;
    /// What cells hold afterwards, as part of the same step; their rows are counted as they are
    /// after the insertion, and may also be rows that were there before.
    QList<CellChange> cells;
    /// Of new rows that are copies: the key of the row that they come from. Where the cells are
    /// still those of that row, what it has beside them comes along.
    QMap<int, QString> sources = {};
    /// By hand into the cells: what the new rows are called is meant as it is.
    bool isTyped = false;
};

/// A copy of each row, the copies right below the last of them. Ascending.
struct DuplicateRows {
    QList<int> rows;
};

/// Ascending.
struct DeleteRows {
    QList<int> rows;
};

/// The rows, which keep their order, to the place before row `before`. Ascending.
struct MoveRows {
    QList<int> rows;
    int before = 0;
};

/// All rows by what a column holds; each band keeps its own rows.
struct SortRows {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

using RowEdit = std::variant<InsertRows, DuplicateRows, DeleteRows, MoveRows, SortRows>;

} // namespace kf
