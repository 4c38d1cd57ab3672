// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands above the table of a sheet: titles, and lines such as "Time zone, Europe/Berlin" or
// "Accelerator: A100", that say something of all its rows.

#include "core/exchange/group_columns.h"
#include "core/exchange/heading_words.h"

namespace kf {

/// The row of the file that heads its table, whatever its shape; the first row where there seems to
/// be none.
int tableHeader(const SheetContent &sheet, const ImportChoices &choices);

/// The lines above that row, in their order.
QList<LineAbove> linesAbove(const SheetContent &sheet, int header);

/// What the label of a line speaks of: a zone, an accelerator, a kind or days. Nothing where it has
/// none, or another one.
std::optional<HeadingTopic> topicOf(const LineAbove &line);

/// The word for the days that all rows are of, by a line above the table or what a person said of
/// it; empty where there is none.
QString dayOfTitle(const SheetContent &sheet, const ImportChoices &choices);

} // namespace kf
