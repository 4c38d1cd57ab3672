// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For programs that have nothing else to do until a plan is there.

#include "core/project/plan_store.h"

namespace kf {

/// The bytes at `place`; waits for them.
PlanStore::ReadAnswer readNow(PlanStore &store, const QString &place);

/// Writes and waits for the end of it.
PlanStore::WriteAnswer writeNow(PlanStore &store, const StoreWrite &wanted);

} // namespace kf
