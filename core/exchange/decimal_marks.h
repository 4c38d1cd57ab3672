// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which decimal mark the texts of a sheet are written with: one that can be read in one way only
// says it for all.

#include "core/exchange/group_columns.h"

#include <QList>

#include <optional>

namespace kf {

/// The decimal mark that a person says by a word, else the one that the texts of these columns
/// speak for.
DecimalMark markOf(const SheetContent &sheet,
                   std::optional<int> headerRow,
                   const QList<int> &columns,
                   const ImportChoices &choices);

/// Columns in which some numbers have a point and others a comma.
struct MixedMarks {
    int row = -1; ///< of one with a comma
    int column = -1;
    QString text{}; ///< a sentence about it; empty where the marks are not mixed
};
MixedMarks
mixedMarks(const SheetContent &sheet, std::optional<int> headerRow, const QList<int> &columns);

} // namespace kf
