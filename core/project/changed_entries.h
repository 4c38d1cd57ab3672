// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/plan_file.h"

namespace kf {

/// The entries of `after` that are not the same in `before`; those that are no longer there have null
/// bytes, and a manifest names no entries. Costs
/// as much as the sections that differ.
QList<ArchiveEntry> changedEntries(const Plan &before, const Plan &after);

} // namespace kf
