// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an evaluation leaves behind for the next one.

#include "core/cost/cost_inputs.h"
#include "core/cost/placed_units.h"
#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/platform_part.h"
#include "core/evaluate/sheet_sums.h"
#include "core/platform/lanes.h"
#include "core/topology/topology_sums.h"
#include "core/workloads/training.h"

namespace kf {

struct EvaluationCache {
    Catalog catalog;
    InputParts inputs;
    SheetChunks chunks;
    ChunkFeeds feeds;
    PlacedSupply placed;
    QList<PlacedCapacity> capacities;
    OccasionalRuns occasional;
    PlatformCounts platform;
    QList<PlacedUnits> units;
    QList<CostKey> costKeys;
    LaneInput lanes;
    CostInputs cost;
};

} // namespace kf
