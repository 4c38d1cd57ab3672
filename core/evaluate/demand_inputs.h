// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cells and sums of a plan's demand come from under one question, gathered from the
// sections of the plan; and which of it an earlier evaluation has seen already.

#include "core/catalog/catalog.h"
#include "core/demand/lanes.h"
#include "core/figures/figures.h"
#include "core/growth/grown_demand.h"
#include "core/workloads/derived_demand.h"

#include <QHash>
#include <QSet>

namespace kf {

/// The scenario that `question` names; nullptr for the base.
const Scenario *scenarioOf(const Plan &plan, const Question &question);

/// The part of the inputs that the next evaluation may use again. Copies are cheap.
struct InputParts {
    QHash<QString, ZoneYear> zoneYears; ///< by zone name
    Calendar calendar;
    LaneLayout layout;
    QHash<Id, QList<Event>> events; ///< by group, those that the scenario switches off left out
    WorkloadFigures workloads;      ///< without language models
    QHash<Id, DerivedDemand> derived;
};

/// What may be taken from an earlier evaluation.
struct Reuse {
    const Evaluation *previous = nullptr;
    bool cells = false;  ///< cells of a group that is the same object are the same ...
    QSet<Id> changed;    ///< ... but for these, whose events or workloads have changed
    bool layout = false; ///< lanes, keys and zones are those of before

    /// True where both are one object and its cells are what they were.
    bool isSame(const Shared<Group> &now, const Shared<Group> &before) const
    {
        return cells && now.isSameAs(before) && (changed.isEmpty() || !changed.contains(now->id));
    }
};

/// The demand of one plan under one question. Refers to the plan.
struct DemandInputs {
    const Plan &plan;
    const Scenario *scenario = nullptr;
    int month = 0; ///< of the question, within the horizon
    AcceleratorKeys keys;
    InputParts parts;
    QDate date;              ///< on which the zones are compared
    QList<int> shiftMinutes; ///< by zone class, on that date
    Reuse reuse;

    /// Compares the zones on a date of the year after the typical date.
    void setDate(QDate day);

    const QList<DayType> &dayTypes() const { return plan.demand.dayTypes; }
    const QList<Shared<Group>> &groups() const { return plan.demand.groups; }
    int horizonMonths() const { return plan.settings.horizonMonths; }

    /// What the group's cells grow from.
    GrowthInput growthInput(const Group &group) const;

    /// False where the group's demand is derived from unusable workloads.
    bool isDerivable(const Group &group) const;
};

/// Gathers the inputs; `previous` (with its parts) may be nullptr.
DemandInputs demandInputs(const Plan &plan,
                          const Catalog &catalog,
                          const Question &question,
                          const Evaluation *previous,
                          const InputParts *previousParts);

} // namespace kf
