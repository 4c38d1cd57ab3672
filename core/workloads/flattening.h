// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When the jobs of the night start so that the day is as flat as possible, or the jobs as late as
// possible. Starts are quarter hours of the clock.

#include "core/workloads/flattening_figures.h"

#include <QList>

namespace kf {

/// A job that may move.
struct MovableJob {
    qsizetype accelerator = 0; ///< index into those of the input
    TimeOfDay start;
    TimeOfDay notBefore;
    TimeOfDay finishBy; ///< the next one after `notBefore`; a day later where both are equal
    double durationH = 0.0;
    QList<double> gpus; ///< by day type; 0 where it does not run
    int shiftSlots = 0; ///< quarter hours by which its local hours fall later in the plan's zone
};

/// What one accelerator bears besides those jobs.
struct OtherLoad {
    QList<Slots> gpus;     ///< by day type, in the plan's zone
    double capacity = 0.0; ///< supply; 0: the peak before the move stands in its place
};

struct FlatteningInput {
    QList<MovableJob> jobs; ///< in the order of the plan
    QList<OtherLoad> accelerators;
};

inline constexpr qsizetype kMostProvenJobs = 6; ///< more are searched, and nothing is proven
/// Quarter hours of accelerators that the search for more may look at: some 200 ms.
inline constexpr long long kSearchSteps = 150'000'000;

/// The largest share of an accelerator that is busy becomes as small as it can; of several ways
/// that with the smallest sum of moves, then with the earliest starts. A job whose window is
/// shorter than its run stays.
Flattening flattest(const FlatteningInput &input, long long searchSteps = kSearchSteps);

/// Each job, in the order of the plan, takes its latest start that does not raise the largest
/// share.
Flattening latest(const FlatteningInput &input);

} // namespace kf
