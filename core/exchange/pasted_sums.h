// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sum rows among cells that are pasted, by the rules of an import.

#include "core/cells/pasted_rows.h"

namespace kf {

/// The pasted rows that sum others up, in their order: others that are pasted, or those that stand
/// in the sheet. All rows have equally many values; where they have none, names tell. In a sheet
/// without a total row only those that are sums by their names and by a column of theirs.
QList<PastedSum> pastedSums(const SummedRows &rows);

} // namespace kf
