// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of pools: sets of accelerators that stand in for each other.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

class Catalog;

/// Adds a pool, or replaces the one with its id; an empty id is made from the name and differs from
/// those of pools and accelerators. The plan gets its own copies of the accelerators' entries.
/// Fails where the pool has no name or no accelerators, or where one stands in another pool.
Result<Plan> putPool(Plan plan, Pool pool, const Catalog &catalog);

/// Fails where groups still use the pool, with their names.
Result<Plan> deletePool(Plan plan, const Id &id);

} // namespace kf
