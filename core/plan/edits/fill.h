// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes a placement over into the plan, as one edit.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/topology/placement.h"

namespace kf {

/// Puts what `result` placed into the plan: racks of the plan are filled, new ones stand in the
/// wanted row, which a new one follows where it is full; site, room and row are made where the plan
/// has none. Fails where the plan is no longer what the result was made for.
Result<Plan> applyPlacement(Plan plan, const Catalog &catalog, const PlacementResult &result);

} // namespace kf
