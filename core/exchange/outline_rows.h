// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows that belong to a group above them: its days ("Weekday" below "Vision"), several numbers of
// it ("mean", "max"), groups of a department.

#include "core/exchange/group_columns.h"

namespace kf {

/// A sheet with hours across in which each row names its group: what stands in rows above it, or
/// beside the name, has a column of its own.
SheetContent withOutlines(SheetContent sheet, const ImportChoices &choices);

} // namespace kf
