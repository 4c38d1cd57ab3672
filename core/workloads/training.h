// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Advice for training runs: on how many GPUs of which machines, and for how long.

#include "core/catalog/entries.h"
#include "core/workloads/training_figures.h"
#include "core/workloads/workloads.h"

namespace kf {

/// What the advice takes as given; people may change it.
struct TrainingConstants {
    double penaltyEthernet = 2.0; ///< GPUs that are worth one when machines talk over Ethernet
    double penaltyFabric = 1.1;   ///< and over a fabric made for it
    double bytesPerParameter = 16.0;
    double modelFlopsUtilisation = 0.4;
};

/// What the plan says about the place of a run. Absent is unknown.
struct TrainingPlace {
    const AcceleratorEntry *gpu = nullptr;
    std::optional<double> gpusPerSystem;
    std::optional<double> systemGb;   ///< that one system holds
    bool hasFabric = false;           ///< a compute fabric made for training serves the system
    std::optional<double> datasetGb;  ///< of the run's dataset in the month asked for
    std::optional<double> readGbPerS; ///< at which that dataset is read
};

TrainingRunFigures trainingFigures(const TrainingRun &run,
                                   const TrainingPlace &place,
                                   const TrainingConstants &constants);

/// One run that comes now and then.
struct OccasionalRun {
    std::optional<double> gpus;   ///< that it keeps busy, all trials together
    std::optional<double> atWork; ///< runs that are at work, on average

    bool operator==(const OccasionalRun &) const = default;
};

/// The runs that may come at any time, by accelerator.
using OccasionalRuns = QMap<AcceleratorKey, QList<OccasionalRun>>;

/// GPUs that independent runs keep busy at once; they start at random (Poisson).
OccasionalFigures occasionalFigures(const QList<OccasionalRun> &runs);

/// Runs at work on average and their GPUs.
OccasionalRun occasionalRun(const TrainingRun &run, const TrainingRunFigures &figures);

/// Beyond that mean the distribution is not computed: it would take seconds.
inline constexpr double kMostOccasionalGpus = 1e5;

} // namespace kf
