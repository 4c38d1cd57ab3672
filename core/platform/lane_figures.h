// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the lanes of a platform get in the month and scenario asked for: a lane is a ClusterQueue, a
// cohort has one level. Per accelerator or pool, in GPUs, by day type and reference hour.

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kf {

/// An hour in which something is wrong with a lane.
struct LaneHour {
    int dayType = 0;   ///< index in the plan's day types
    int hour = 0;      ///< of the reference zone
    double gpus = 0.0; ///< how many are short, or borrowed
    double left = 0.0; ///< what the cohort's pot had left then

    bool operator==(const LaneHour &) const = default;
};

/// One accelerator of one lane. Hours hold the maximum of their slots, one list for each day type.
struct LaneShare {
    QList<Hours> demand;
    QList<Hours> owned;    ///< of its own quota, in use
    QList<Hours> borrowed; ///< from the cohort
    QList<Hours> shortBy;  ///< neither owned nor borrowed
    double shortGpuHoursPerYear = 0.0;
    std::optional<LaneHour> worst; ///< the hour that is shortest, the first of equal ones
    bool known = true;             ///< false: the demand of one of its groups is not known

    bool operator==(const LaneShare &) const = default;
};

/// What all lanes own of a key, and what there is.
struct QuotaTotal {
    double nominal = 0.0;
    std::optional<double> supply; ///< nothing where a placed device is not known

    bool operator==(const QuotaTotal &) const = default;
};

/// A quota that demand asks for. Nothing is borrowed or lent without a cohort.
struct QuotaProposal {
    double nominal = 0.0;
    std::optional<double> borrow;
    std::optional<double> lend;

    bool operator==(const QuotaProposal &) const = default;
};

/// A lane that waits for its scheduled jobs while another of its cohort borrows to explore.
struct StarvedLane {
    Id lane;
    LaneHour hour;

    bool operator==(const StarvedLane &) const = default;
};

struct LaneFigures {
    QMap<Id, QMap<AcceleratorKey, LaneShare>> lanes;
    QMap<AcceleratorKey, QuotaTotal> quota;
    QMap<Id, QMap<AcceleratorKey, QuotaProposal>> proposal;
    QList<StarvedLane> starved; ///< each lane once, in the order of the plan

    bool operator==(const LaneFigures &) const = default;
};

} // namespace kf
