// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost as a part of an evaluation: what the rooms are given of a plan.

#include "core/cost/cost_inputs.h"
#include "core/cost/placed_units.h"
#include "core/evaluate/demand_part.h"

namespace kf {

/// The load of every accelerator that a group names and the system that is bought for it.
QList<CostKey> costKeys(const DemandInputs &inputs,
                        const SheetState &state,
                        const PlacedSupply &placed,
                        const CatalogView &catalog);

/// What the plan of `evaluation`, whose bill and storage are there, says of money.
CostInputs costInputs(const Evaluation &evaluation,
                      const QList<CostKey> &keys,
                      const QList<PlacedUnits> &units,
                      const CatalogView &catalog);

/// Groups that run in the cloud or hybrid in a month of the horizon.
QSet<Id> leavingGroups(const Plan &plan);

} // namespace kf
