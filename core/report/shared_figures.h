// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the figures of a copy for others are those of the plan, and what changes those that are
// not.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/plan/edits/sharing.h"
#include "core/words/wording.h"

namespace kf {

/// A figure that the copy has otherwise than the plan.
struct SharedFigure {
    QString name;
    QString before;
    QString after;
    SharedWithout causes; ///< what of that, left out alone, changes it; none: only together

    bool operator==(const SharedFigure &) const = default;
};

/// What is to be evaluated: the plan, its copy, and a copy without each thing alone.
QList<Plan> sharedStates(const Plan &plan, const SharedWithout &without);

/// The headline figures that differ, `states` being the evaluations of sharedStates().
QList<SharedFigure> sharedFigures(const Evaluations &states,
                                  const SharedWithout &without,
                                  const Catalog &catalog,
                                  const Wording &wording);

/// A line for each: "Cost a year: 1.2 M USD here, a dash in the copy, without prices"; a sentence
/// that says so where none differs.
QString sharedFiguresText(const QList<SharedFigure> &figures);

} // namespace kf
