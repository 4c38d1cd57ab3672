// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XLSX workbooks (ISO/IEC 29500), read for their values alone: names of the sheets, then the cells
// of one of them. Formulas count as the results that are stored with them.

#include "core/exchange/sheet_content.h"

#include <QByteArray>
#include <QStringList>

namespace kf {

/// The names of the sheets that hold cells, in the order of the workbook; at least one. Fails where
/// the file is damaged, hostile or another kind of file.
Result<QStringList> xlsxSheetNames(const QByteArray &file);

/// The cells of the sheet with that index of xlsxSheetNames(). A merged range is its first cell and
/// empty ones. Fails as above and beyond the limits of a block.
Result<SheetContent> sheetFromXlsx(const QByteArray &file, int sheet);

} // namespace kf
