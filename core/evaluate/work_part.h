// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Workloads and training runs in the light of what the rest of the plan says: which system, which
// fabric, which storage.

#include "core/demand/feed_sums.h"
#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/platform_part.h"
#include "core/topology/topology_sums.h"
#include "core/workloads/training.h"

namespace kf {

/// Where each group stands in the plan.
using GroupIndex = QHash<Id, int>;

/// What every workload adds, with what is proposed for language models.
WorkloadFigures workloadPart(const DemandInputs &inputs,
                             const GroupIndex &index,
                             const PlacedSupply &placed,
                             const CatalogView &catalog);

/// What an earlier evaluation found, for what has not changed since.
struct EarlierTraining {
    const OccasionalRuns &occasional;
    const TrainingFigures &figures;
    /// That evaluation; nullptr where runs read anything but themselves and their group that is
    /// not as it was.
    const Evaluation *same = nullptr;
};

/// Advice for every training run in the asked month; `runs` gets what the next one may reuse.
TrainingFigures trainingPart(const DemandInputs &inputs,
                             const GroupIndex &index,
                             const PlacedSupply &placed,
                             const StorageFigures &storage,
                             const CatalogView &catalog,
                             const EarlierTraining &earlier,
                             OccasionalRuns &runs);

/// Whether a compute fabric made for training serves such a system.
bool hasComputeFabric(const Topology &topology, const Id &device, const CatalogView &catalog);

/// What there is to read from in the asked month.
FeedRates feedRates(const DemandInputs &inputs, const StorageFigures &storage);

/// What the platform counts of machines and workloads.
PlatformCounts
platformCounts(const DemandInputs &inputs, const GroupIndex &index, const PlacedSupply &placed);

} // namespace kf
