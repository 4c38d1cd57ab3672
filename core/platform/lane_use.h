// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How lanes share the GPUs of one key in one hour, and the most that one of them can ever get at
// once. What is lent is attributed to the lanes of a cohort in proportion to what each offers: the
// pot itself knows no names.

#include "core/platform/lane_figures.h"
#include "core/platform/platform.h"

namespace kf {

/// One lane in one reference hour, in GPUs.
struct LaneUse {
    Id lane;
    double wants = 0.0;
    double nominal = 0.0;
    double owned = 0.0; ///< of its own quota, in use
    double borrowed = 0.0;
    double shortBy = 0.0;
    double offered = 0.0; ///< of its own quota, to others of its cohort
    double lent = 0.0;    ///< of that
    double idle = 0.0;    ///< of its own quota, used by nobody
    bool known = true;

    bool operator==(const LaneUse &) const = default;
};

/// The lanes that own or want GPUs of `key`, in the order of the plan.
QList<LaneUse> laneUse(const QList<Lane> &lanes,
                       const LaneFigures &figures,
                       const AcceleratorKey &key,
                       qsizetype dayType,
                       int hour);

/// The most GPUs of a key that a lane can have at once: its own, and what others may lend it.
double mostAtOnce(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes);

/// The most that one job of the lane may have: that, or less where the lane says so.
double mostForJob(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes);

/// The most that one person of the lane may have.
double mostForUser(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes);

/// In which hours of a day a job of so many GPUs finds them in its lane, beside what the others
/// keep for themselves then.
QList<bool> hoursThatHold(double gpus,
                          const Lane &lane,
                          const QList<Lane> &lanes,
                          const LaneFigures &figures,
                          const AcceleratorKey &key,
                          qsizetype dayType);

} // namespace kf
