// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dates and times that a spreadsheet counts from 1900 and shows as numbers: 46398.25.

#include "core/exchange/sheet_content.h"

namespace kf {

/// The sheet with such numbers written as dates and times, where a heading of times or dates stands
/// above them, or a day of them stands in a row.
SheetContent withWrittenTimes(SheetContent sheet);

} // namespace kf
