// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand of a group as it is typed beside the one that follows from its workloads, for the
// choice between them.

#include "core/base/chart_spec.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

struct DemandSources {
    ChartSpec chart;          ///< both over the local hours of one day type
    QString sentence;         ///< what they add up to in a year, and the difference
    bool canBeDerived = true; ///< false where values of a workload are out of range
};

/// What those hours of each day type add up to in a year; a day type that is missing adds nothing.
double hoursOfYear(const QMap<Id, Hours> &demand, const QList<DayType> &dayTypes);

/// Of the plan of these figures; `dayType` is an index into its day types.
DemandSources demandSources(const Evaluation &figures,
                            const Id &group,
                            qsizetype dayType,
                            const Wording &wording);

} // namespace kf
