// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person calls the cells of a sheet: in the status bar, in refusals, in steps to undo and
// for screen readers.

#include "ui/grid/grid_model.h"
#include "ui/grid/grid_ranges.h"

#include <QString>

namespace kf {

/// `title` without the marks of where it may be broken.
QString wholeTitle(QString title);

/// The title of the column in one line.
QString columnName(const GridModel &model, int column);

/// The column by which rows are called: the first that is no mere mark.
int nameColumn(const GridModel &model);

/// What the row is called; empty where it has no name yet.
QString rowName(const GridModel &model, int row);

/// "Vision, 15": the row and the column; the column alone for the name itself.
QString cellName(const GridModel &model, CellPlace cell);

} // namespace kf
