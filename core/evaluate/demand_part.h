// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand and growth parts of an evaluation, put together from the rooms' functions.

#include "core/capacity/capacity.h"
#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/sheet_sums.h"
#include "core/topology/topology_sums.h"

namespace kf {

/// What both parts are made of.
struct SheetState {
    SheetChunks chunks;
    QList<LaneSums> lanes;
    MarkedGroups marked;
};

/// Sums the sheet; `previousChunks` are those of the evaluation that `inputs` may reuse.
SheetState sheetState(const DemandInputs &inputs, const SheetChunks &previousChunks);

/// Demand in the asked month.
DemandFigures demandPart(const DemandInputs &inputs, const SheetState &state);

/// What the GPUs read in the asked month. `previous` belongs to the evaluation that `inputs` may
/// reuse; `feeds` gets the sums of this one.
DataFeedFigures feedPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const DemandFigures &demand,
                         const FeedRates &rates,
                         const ChunkFeeds &previous,
                         ChunkFeeds &feeds);

/// The headroom that counts: the scenario's, else the policy's.
double headroomOf(const DemandInputs &inputs);

/// The system that the policy names for `key`, else the largest of those that are placed. With 0
/// GPUs where it holds none of them.
std::optional<SystemChoice> systemFor(const AcceleratorKey &key,
                                      const DemandInputs &inputs,
                                      const PlacedSupply &placed,
                                      const CatalogView &catalog);

/// GPUs of `key` in every month, placed and reserved; nothing in months in which a figure is
/// missing.
QList<std::optional<double>> supplyByMonth(const AcceleratorKey &key,
                                           const DemandInputs &inputs,
                                           const PlacedSupply &placed,
                                           const CatalogView &catalog);

/// Peaks, required GPUs, supply and systems by month; the platform takes `platformCores` for
/// itself.
GrowthFigures growthPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const DemandFigures &demand,
                         const CatalogView &catalog,
                         const PlacedSupply &placed,
                         double platformCores);

} // namespace kf
