// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a sheet of the workbench makes of cells that come from other programs, by the rules and the
// words of an import.

#include <QStringList>

namespace kf {

class GridModel;
class GridView;

/// What else a title of that sheet is called: in the other languages of the program, and what an
/// import takes for the same.
QStringList otherTitles(const GridModel &sheet, const QString &word, const QString &unit);

/// Lets the grid ask about sums that are pasted along, and know headings by other words.
void readForeignCells(GridView &grid);

} // namespace kf
