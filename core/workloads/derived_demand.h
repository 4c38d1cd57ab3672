// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand of groups that is not typed in but follows from their workloads.

#include "core/demand/demand.h"
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

/// The demand of every group that a workload names, whatever the group's source. A group with an
/// unusable workload is not known; its hours hold the others.
QHash<Id, DerivedDemand> derivedDemand(const Workloads &workloads, const QList<DayType> &dayTypes);

/// GPUs that answer `requestsPerS` in one hour; nothing where the workload's values are out of
/// range or the load is beyond kMostErlangs.
std::optional<double> servingGpus(const ServingWorkload &workload, double requestsPerS);

/// GPUs by local hour while the job runs; nothing where its duration is out of range.
std::optional<Hours> scheduledGpus(const ScheduledWorkload &workload);

/// By how many hours the job ends after the next `finishBy` that follows its start. Nothing where
/// it ends in time, has no `finishBy` or an unusable duration.
std::optional<double> hoursLate(const ScheduledWorkload &workload);

} // namespace kf
