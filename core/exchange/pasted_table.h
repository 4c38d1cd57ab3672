// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells from the clipboard that are a table of their own, with headings, and not cells for a sheet.

#include "core/exchange/sheet_file.h"

namespace kf {

/// True where a row of the block names the hours of a day and rows of numbers stand below it, or
/// where it has a row for each time under headings.
bool isTableOfHours(const CellBlock &block);

/// The block as a file that can be imported, with every digit of its numbers.
SheetFile sheetFileOf(CellBlock block);

} // namespace kf
