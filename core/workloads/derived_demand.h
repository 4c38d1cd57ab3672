// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand of groups that is not typed in but follows from their workloads.

#include "core/demand/demand.h"
#include "core/workloads/workload_figures.h"
#include "core/workloads/workloads.h"

#include <QHash>

#include <optional>

namespace kf {

/// What the workloads of one group need.
struct DerivedDemand {
    QMap<Id, Hours> hours; ///< day type -> GPUs in the group's local hours
    QList<Id> unusable;    ///< workloads whose values nothing can be derived from

    bool known() const { return unusable.isEmpty(); }

    bool operator==(const DerivedDemand &) const = default;
};

/// What every workload adds, whatever the source of its group; language models are left out.
WorkloadFigures workloadFigures(const Workloads &workloads, const QList<DayType> &dayTypes);

/// The demand of every group that a workload names, whatever the group's source, from the figures
/// of the same workloads and day types. A group with an unusable workload is not known; its hours
/// hold the others.
QHash<Id, DerivedDemand> derivedDemand(const Workloads &workloads,
                                       const WorkloadFigures &figures,
                                       const QList<DayType> &dayTypes);

/// The request rates of one day type; nullptr where the workload does not run on it.
const Hours *ratesOn(const ServingWorkload &workload, const Id &dayType);

/// What a serving workload needs in one hour.
struct ServingHour {
    double offeredErlangs = 0.0;
    double servers = 0.0; ///< that the rule asks for; 0 where nobody asks
    double replicas = 0.0;
    double waitS = 0.0; ///< at the percentile, with all servers of the replicas at work
    double gpus = 0.0;
};

/// Nothing where the workload's values are out of range or the load is beyond kMostErlangs.
std::optional<ServingHour> servingHour(const ServingWorkload &workload, double requestsPerS);

/// GPUs by local hour while the job runs; nothing where its duration is out of range.
std::optional<Hours> scheduledGpus(const ScheduledWorkload &workload);

/// Hours that are left when the job ends until the next `finishBy` that follows its start; below 0
/// it is late. Nothing without a `finishBy` or with an unusable duration.
std::optional<double> slackHours(const ScheduledWorkload &workload);

/// True where the slack says late.
bool isLate(double slackHours);

} // namespace kf
