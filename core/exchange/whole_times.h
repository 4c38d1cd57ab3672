// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Times that a sheet writes into two cells: "From" and "To", an hour and "AM" or "PM", an hour that
// stands once beside several days.

#include "core/exchange/sheet_content.h"

#include <optional>
#include <utility>

namespace kf {

/// The sheet with each time in one cell; what stood beside it is empty. Rows and columns keep their
/// places. Unchanged where no two rows or columns near the edge say times together.
SheetContent withWholeTimes(SheetContent sheet);

/// The headings of two columns of which one says when each row begins and the other when it ends,
/// as jobs and shifts are listed; nothing where the sheet has no such columns, or no row that is
/// longer than an hour.
std::optional<std::pair<QString, QString>> headingsOfSpans(const SheetContent &sheet);

/// Where such rows are whole hours of a day without dates, each with its end beside its beginning:
/// "08:00-20:00". What stood in the column of ends is empty. Else unchanged.
SheetContent withShiftsJoined(SheetContent sheet);

/// "AM", "vormittags", "午前": AM or PM as hour headings take it; empty for other texts.
QString halfOfDayWord(const QString &text);

} // namespace kf
