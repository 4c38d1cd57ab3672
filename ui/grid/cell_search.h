// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding and replacing text in the cells of a grid, by what they show.

#include "ui/grid/grid_operations.h"

#include <optional>

namespace kf {

struct CellSearch {
    QString text;
    QList<CellRange> ranges; ///< only in these; none: everywhere
    bool wholeCell = false;
};

/// The next cell from `from` (which itself comes last), row by row; nothing where there is none.
std::optional<CellPlace>
nextMatch(const GridModel &model, const CellSearch &search, CellPlace from, bool backwards);

bool matches(const GridModel &model, const CellSearch &search, CellPlace place);

/// Replaces the text in the cell at `place`, or in every cell that matches. Read-only cells are
/// counted in the message; fails where nothing matches and where a cell would refuse its new value.
Result<GridEdit> replacement(const GridModel &model,
                             const CellSearch &search,
                             const QString &replaced,
                             std::optional<CellPlace> place);

} // namespace kf
