// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filling cells from their neighbours: by keys, and as a series by the handle at the corner of the
// selection.

#include "core/cells/series.h"
#include "ui/grid/grid_operations.h"

namespace kf {

/// Copies the first row (column) of each range into its others; a range of a single row (column)
/// takes the one above (left of) it.
Result<GridEdit> fillDown(const GridModel &model, const QList<CellRange> &ranges);
Result<GridEdit> fillRight(const GridModel &model, const QList<CellRange> &ranges);

/// Lets the cells of `source` go on into the rest of `whole`, which reaches beyond it in one
/// direction.
Result<GridEdit> fillSeries(const GridModel &model,
                            const CellRange &source,
                            const CellRange &whole,
                            SeriesRule rule);

/// The range that a fill downwards reaches: as far as the column beside `source` is filled; the
/// same range where there is nothing beside it.
CellRange filledDownRange(const GridModel &model, const CellRange &source);

} // namespace kf
