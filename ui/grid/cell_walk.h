// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where Enter and Tab go in a table: inside a selection they go round in it; else Enter returns to
// the column where a row of Tabs began. A row that was begun in the empty one leads back there,
// from wherever its band or its order has put it.

#include "ui/grid/grid_ranges.h"

#include <QString>

#include <optional>

namespace kf {

class GridTable;

class CellWalk {
public:
    /// `table` must outlive this.
    explicit CellWalk(GridTable &table) : m_table(table) {}

    void walk(CellStep step);
    /// Something else than Enter or Tab was done: a row of Tabs has ended.
    void interrupt() { m_returnColumn.reset(); }

    /// What was typed in the empty row is the row of that key by now.
    void begin(const QString &row) { m_begun = row; }
    /// Another cell is active: a row that was left is no longer being filled in.
    void followActive();

private:
    bool isBegun(int row) const;
    /// Where Enter goes from there.
    int rowBeside(CellPlace from, CellStep step);
    /// The next cell of the row that can be typed into; where there is none the next one.
    int columnBeside(CellPlace from, int step) const;

    GridTable &m_table;
    std::optional<int> m_returnColumn; ///< where a row of Tabs began
    QString m_begun;                   ///< the row that is being filled in; empty: none
};

} // namespace kf
