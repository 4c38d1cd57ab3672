// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where Enter and Tab go in a table: inside a selection they go round in it; else Enter returns to
// the column where a row of Tabs began.

#include "ui/grid/grid_ranges.h"

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

private:
    /// The next cell of the row that can be typed into; where there is none the next one.
    int columnBeside(CellPlace from, int step) const;

    GridTable &m_table;
    std::optional<int> m_returnColumn; ///< where a row of Tabs began
};

} // namespace kf
