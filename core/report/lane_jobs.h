// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The jobs and runs of a lane: what the largest of them takes, and what must be done by an hour.

#include "core/report/lane_view.h"

namespace kf {

struct LaneWork {
    QString path;
    QString name;
    QString group; ///< its name
    double gpus = 0.0;
    std::optional<int> start;  ///< minutes of the plan's clock, 0..1439
    std::optional<int> ends;   ///< likewise
    std::optional<int> doneBy; ///< likewise
    double shortBy = 0.0;      ///< GPUs that the lane is short of before it is to be done, at most
    int shortHour = 0;
    std::optional<double> slackH; ///< below 0: late by itself

    bool operator==(const LaneWork &) const = default;
};

/// Scheduled jobs and training runs of the groups that count in the lane and use the key.
QList<LaneWork> jobsOfLane(const Evaluation &figures, const Lane &lane, const LaneLook &look);

} // namespace kf
