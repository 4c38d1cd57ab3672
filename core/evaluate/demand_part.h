// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand and growth parts of an evaluation, put together from the rooms' functions.

#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/sheet_sums.h"
#include "core/topology/topology_sums.h"

namespace kf {

/// What both parts are made of.
struct SheetState {
    SheetChunks chunks;
    QList<LaneSheet> lanes;
    MarkedGroups marked;
};

/// Sums the sheet; `previousChunks` are those of the evaluation that `inputs` may reuse.
SheetState sheetState(const DemandInputs &inputs, const SheetChunks &previousChunks);

/// Demand in the asked month. `previousFeeds` belong to the evaluation that `inputs` may reuse;
/// `feeds` gets those of this one.
DemandFigures demandPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const ChunkFeeds &previousFeeds,
                         ChunkFeeds &feeds);

/// The headroom that counts: the scenario's, else the policy's.
double headroomOf(const DemandInputs &inputs);

/// Peaks, required GPUs, supply and systems by month.
GrowthFigures growthPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const DemandFigures &demand,
                         const CatalogView &catalog,
                         const PlacedSupply &placed);

} // namespace kf
