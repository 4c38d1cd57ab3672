// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One day of the scheduled jobs from noon to noon as a value that a screen and a page draw alike: a
// lane for each group, in which jobs that run at once stand below each other.

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

struct Evaluation;
struct Plan;
struct Wording;

/// A job in the lane of its group. Times in minutes of the clock.
struct LaneJob {
    Id id;
    QString lane;  ///< the name of its group
    QString label; ///< "16 GPUs"
    QString text;  ///< in one sentence, for screen readers and tool tips
    int start = 0;
    int duration = 0; ///< minutes
    std::optional<int> notBefore = {};
    std::optional<int> finishBy = {};
    std::optional<int> ghost = {}; ///< another start that is offered
    int colour = 0;                ///< of the row of colours
    bool isLate = false;
    bool counts = true; ///< on the day that is looked at

    bool operator==(const LaneJob &) const = default;
};

/// The rows of one group.
struct JobLane {
    QString name;
    int firstRow = 0;
    int rows = 0;

    bool operator==(const JobLane &) const = default;
};

struct JobGantt {
    QList<LaneJob> jobs;
    QList<JobLane> lanes; ///< in the order of their first jobs
    QList<int> rows;      ///< by job
    int rowCount = 0;

    bool operator==(const JobGantt &) const = default;
};

/// Minutes after the noon before.
int minutesFromNoon(int minutesOfClock);

/// Each job stands in the first row of its group's lane in which nothing runs at its time.
JobGantt ganttOf(const QList<LaneJob> &jobs);

/// All jobs of `plan`, by its clock; those that do not run on that day type do not count. What is
/// late stands in `figures`, which may be those of the plan before an edit.
QList<LaneJob>
laneJobs(const Plan &plan, const Evaluation &figures, qsizetype dayType, const Wording &wording);

} // namespace kf
