// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XLSX workbooks (ISO/IEC 29500), read for their values alone: the sheets, then the cells of one of
// them. Formulas count as the results that are stored with them.

#include "core/exchange/sheet_content.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kf {

/// The sheets that hold cells, in the order of the workbook; at least one.
struct XlsxSheets {
    QStringList names;
    QList<int> hidden; ///< indices of those that the workbook does not show
    int active = 0;    ///< what a person sees first: the one that was open, else the first visible

    bool operator==(const XlsxSheets &) const = default;
};

/// Fails where the file is damaged, hostile or another kind of file.
Result<XlsxSheets> xlsxSheets(const QByteArray &file);

/// The cells of the sheet with that index of xlsxSheets(). A merged range is its first cell and
/// empty ones. Fails as above and beyond the limits of a block.
Result<SheetContent> sheetFromXlsx(const QByteArray &file, int sheet);

} // namespace kf
