// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets with one row for each time: long tables (time, group, value), and times down with groups
// across over more than a day. They become sheets with a row for each group and day type.

#include "core/catalog/catalog.h"
#include "core/exchange/group_columns.h"
#include "core/exchange/hour_heading.h"
#include "core/plan/plan.h"

#include <optional>

namespace kf {

/// The columns of such a sheet; -1 for what it has not.
struct LongColumns {
    int header = -1; ///< the row of the headings
    int time = -1;
    int date = -1; ///< where the time has none
    int name = -1;
    int kind = -1;
    int accelerator = -1;
    int zone = -1;
    int dayType = -1;
    QList<int> numbers; ///< of which nobody knows which one are the values, where there are names
    QList<int> values;  ///< one where there are names, else one for each group
    bool areDaysAcross = false; ///< the values of a group are those of the days that head them
    bool isDay = false;         ///< each time stands once, and all of them are one day
};

/// The columns of a sheet whose rows are times; nothing where no column holds times.
std::optional<LongColumns> longColumns(const SheetContent &sheet, const ImportChoices &choices);

/// The heading of a column that counts a day of rows ("#"), where no column holds their times.
QString headingOfCountedRows(const SheetContent &sheet);

/// Says that hours of rows with days, not dates, were moved across midnight.
QString crossingText();

/// The turned sheet. Several numbers for one hour become the largest or the mean.
SheetContent turnedLongTable(const SheetContent &sheet,
                             const LongColumns &columns,
                             const ImportChoices &choices,
                             const Plan &plan,
                             const Catalog &catalog);

} // namespace kf
