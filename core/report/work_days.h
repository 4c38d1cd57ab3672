// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Workloads on one day, as sheets, charts and the report show them.

#include "core/figures/figures.h"
#include "core/workloads/serving_day_figures.h"

#include <QHash>

#include <array>

namespace kf {

/// Minutes by which the hours of a group fall later by the plan's clock.
int shiftOf(const Evaluation &figures, const Id &group);

/// How long a job runs, in whole minutes.
int durationMinutes(const ScheduledWorkload &job);

/// Whether a workload is there on that day type; without days it is on every one.
template<typename Work> bool runsOn(const Work &work, const Id &dayType)
{
    return !work.dayTypes || work.dayTypes->contains(dayType);
}

/// Every serving workload whose figures are known, on the day type at that index of the plan.
QHash<Id, ServingDayFigures> servingDays(const Evaluation &figures, qsizetype dayType);

/// What a scheduled or exploratory workload takes on one day.
struct WorkDay {
    double peakGpus = 0.0;
    double gpuHours = 0.0;
    std::optional<double> slackH = {};  ///< of a job with a deadline
    bool isLate = false;                ///< it misses that
    std::optional<int> endMinutes = {}; ///< of a job, after midnight of the day that it starts on

    bool operator==(const WorkDay &) const = default;
};

QHash<Id, WorkDay> scheduledDays(const Evaluation &figures, qsizetype dayType);
QHash<Id, WorkDay> exploratoryDays(const Evaluation &figures, qsizetype dayType);

} // namespace kf
