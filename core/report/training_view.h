// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a training run could go: the ways beside each other, its days over GPUs, what decides.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/work_reasons.h"
#include "core/words/wording.h"

namespace kf {

enum class TrainingWay { Cpu, OneGpu, OneMachine, SeveralMachines };

/// "CPU", "One GPU", ...
QString wayText(TrainingWay way);

/// One way, with what it would take.
struct TrainingCard {
    TrainingWay way = TrainingWay::Cpu;
    bool isAdvised = false;
    bool fits = true;
    QString system; ///< "DGX H100"; empty where none is known
    double machines = 1.0;
    double gpusPerMachine = 0.0;
    double gpus = 0.0;                  ///< that work, in all machines
    std::optional<double> memoryNeeded; ///< GB
    std::optional<double> memoryThere;  ///< GB
    std::optional<double> dataGb;       ///< that it reads
    std::optional<double> dataThere;    ///< GB that its machines hold themselves
    std::optional<double> readingHours; ///< all epochs, at the rate of the tier
    bool waitsForData = false;          ///< that takes longer than computing
    QString reading;                    ///< "1.6 hours, decides"; empty where it reads no dataset
    std::optional<double> days;
    QString remark; ///< why, or why not

    bool operator==(const TrainingCard &) const = default;
};

/// GPUs over Ethernet that are as fast as those of one machine.
struct EqualGpus {
    double inOne = 0.0;
    double overEthernet = 0.0;
    double days = 0.0;
    QString text; ///< "16 over Ethernet = 8 in one machine"

    bool operator==(const EqualGpus &) const = default;
};

struct TrainingView {
    Id run;
    QList<TrainingCard> cards;
    /// Days over GPUs, whose numbers are the positions: one machine, several over a fabric, over
    /// Ethernet, and the reading of the data as a limit.
    ChartSpec days;
    std::optional<EqualGpus> equal; ///< nothing where the chart does not reach it
    std::optional<double> gpus;     ///< that are advised
    std::optional<double> daysThen;
    double gpusPerSystem = 0.0;
    bool hasFabric = false;
    bool isOwnChoice = false;  ///< the plan keeps to another way than is advised
    QString reasonPath;        ///< where the plan keeps why
    QList<WorkReason> decides; ///< question and answer

    bool operator==(const TrainingView &) const = default;
};

/// Nothing where there is no such run.
std::optional<TrainingView> trainingView(const Evaluation &figures,
                                         const Catalog &catalog,
                                         const Id &run,
                                         const Wording &wording);

/// GPUs that runs which come now and then keep busy at once, beside peak and supply: a sentence for
/// each accelerator that has such runs.
QList<WorkReason>
occasionalReasons(const Evaluation &figures, const Catalog &catalog, const Wording &wording);

} // namespace kf
