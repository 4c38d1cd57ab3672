// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What differs between states of a plan, as people look at it: hours of a day as sheets, all else
// as a table, each with what a merge makes of it.

#include "core/base/day.h"
#include "core/catalog/catalog.h"
#include "core/plan/merge/merge.h"
#include "core/words/wording.h"

#include <QList>
#include <QMap>
#include <QString>

namespace kf {

/// One change outside the sheets.
struct DifferenceRow {
    MergeRow change;
    QString section; ///< "Topology"
    QString what;    ///< "dgx-h-11", "Ranker, wait at most"
    QString before;  ///< a dash where it is not there
    QString mine;
    QString theirs;
    QString merged;

    bool operator==(const DifferenceRow &) const = default;
};

/// The hours of one state of a day.
struct StateHours {
    Hours hours{};
    double most = 0.0; ///< GPUs
    double sum = 0.0;  ///< GPU-hours

    bool operator==(const StateHours &) const = default;
};

/// A day of a group of which hours differ.
struct HourSheet {
    QString title; ///< "Vision research, Weekday (hours of Berlin)"
    StateHours before;
    StateHours mine;
    StateHours theirs;
    StateHours merged;
    QMap<int, MergeRow> changes; ///< by hour

    bool operator==(const HourSheet &) const = default;
};

struct PlanDifference {
    QList<HourSheet> sheets;
    QList<DifferenceRow> rows; ///< in the order of the plan
    int all = 0;               ///< changes, hours counted one by one
    int mine = 0;
    int theirs = 0;
    int toDecide = 0;
    bool hasBase = true; ///< see PlanMerge; without one nobody has changed anything, it differs

    bool operator==(const PlanDifference &) const = default;
};

/// What `merge` of these three says. For two plans `mine` is `base`; where the merge has no base,
/// any of the two stands for it.
PlanDifference planDifference(const Plan &base,
                              const Plan &mine,
                              const Plan &theirs,
                              const PlanMerge &merge,
                              const Catalog &catalog,
                              const Wording &wording);

/// "1 to decide, 9 changes of theirs, 4 of mine"; "7 changes" where only one side has any; "Two
/// plans without a common beginning: 7 differences"; "No difference".
QString differenceText(const PlanDifference &difference);

} // namespace kf
