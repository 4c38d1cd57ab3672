// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row of a sheet that the panels beside it, and the actions above it, are about.

#include <optional>

namespace kf {

class GridView;

/// The row of the active cell, the first one before anybody has chosen a cell; nothing in the empty
/// row below the last, and where there are no rows.
std::optional<int> currentRow(const GridView &grid);

/// Deletes the selected rows; the current one before anybody has chosen a cell.
void deleteCurrentRows(GridView &grid);

} // namespace kf
