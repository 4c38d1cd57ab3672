// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On how many GPUs of which machines each training run goes, how long it takes, and how many GPUs
// the runs that come now and then keep busy.

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kf {

enum class TrainingStrategy { Cpu, SingleGpu, SingleMachine, Independent, Distributed };
template<> struct EnumWords<TrainingStrategy> {
    static constexpr std::array words{
        "cpu", "single-gpu", "single-machine", "independent", "distributed"};
};

/// Why a strategy was chosen.
enum class TrainingReason {
    NotCudaAware,
    GainsNothing,
    IndependentTrials,
    MemoryBeyondSystem,
    DataBeyondSystem,
    FitsOneGpu,
    FitsOneSystem,
    DistributionNotWorthIt,
    GpusBeyondSystem
};
template<> struct EnumWords<TrainingReason> {
    static constexpr std::array words{"not-cuda-aware",
                                      "gains-nothing",
                                      "independent-trials",
                                      "memory-beyond-system",
                                      "data-beyond-system",
                                      "fits-one-gpu",
                                      "fits-one-system",
                                      "distribution-not-worth-it",
                                      "gpus-beyond-system"};
};

/// What makes a run as long as it is.
enum class TrainingBound { Compute, Data };
template<> struct EnumWords<TrainingBound> {
    static constexpr std::array words{"compute", "data"};
};

/// Nothing where a figure is missing.
struct TrainingRunFigures {
    Id id;
    std::optional<double> memoryGb;  ///< of all its GPUs together
    std::optional<double> leastGpus; ///< that hold its memory
    std::optional<double> gpus;      ///< of one trial
    std::optional<double> gpusPerSystem;
    std::optional<double> systems;
    std::optional<TrainingStrategy> strategy;
    std::optional<TrainingReason> reason;
    std::optional<double> penalty; ///< GPUs per GPU's worth of work, for what is distributed
    std::optional<double> effectiveGpus;
    std::optional<double> computeDays;
    std::optional<double> dataDays;   ///< only where a dataset is named
    std::optional<double> readGbPerS; ///< at which that is read
    std::optional<TrainingBound> bound;
    std::optional<double> days;
    std::optional<double> gpuHoursPerYear;

    bool operator==(const TrainingRunFigures &) const = default;
};

/// GPUs that the runs of one accelerator keep busy at once. Nothing where a run is not known.
struct OccasionalFigures {
    std::optional<double> meanGpus;
    std::optional<double> p99Gpus; ///< enough in 99 % of the time
    std::optional<double> gpuHoursPerYear;

    bool operator==(const OccasionalFigures &) const = default;
};

struct TrainingFigures {
    QList<TrainingRunFigures> runs; ///< in the order of the plan
    QMap<AcceleratorKey, OccasionalFigures> occasional;

    bool operator==(const TrainingFigures &) const = default;
};

} // namespace kf
