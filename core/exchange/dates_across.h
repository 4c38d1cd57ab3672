// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets with a column for each hour of several dates: they become tables with a row for each
// group and time, which know what dates are.

#include "core/exchange/sheet_content.h"

namespace kf {

/// Such a sheet as a long table, and where its rows and cells stand in the sheet.
struct DatesAcross {
    SheetContent table;
    QList<int> rows;    ///< of each row of the table: the row of the sheet
    QList<int> columns; ///< of each row of the table: the column of its number

    /// The places of a sheet that was made of the table as those of the sheet.
    SheetContent placed(SheetContent turned) const;
};

/// Nothing where the headings of that row are no times of two dates or more.
std::optional<DatesAcross> datesAcross(const SheetContent &sheet, int header);

} // namespace kf
