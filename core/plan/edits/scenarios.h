// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what-ifs.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Adds a scenario that changes nothing, "Scenario 2", behind the others.
Result<Plan> addScenario(Plan plan);
Result<Plan> insertScenario(Plan plan, Scenario scenario, qsizetype at);
Result<Plan> replaceScenario(Plan plan, const Id &id, Scenario scenario);
Result<Plan> deleteScenario(Plan plan, const Id &id);
Result<Plan> deleteScenarios(Plan plan, const QList<Id> &ids);
Result<Plan> orderScenarios(Plan plan, const QList<qsizetype> &order);
/// Puts a copy with that name and an id of its own behind the scenario; the base gives a scenario
/// that changes nothing.
Result<Plan> duplicateScenario(Plan plan, const Id &id, const QString &name);
/// What the scenario says about one group instead of about all; nothing at all takes it away.
Result<Plan>
setScenarioGroup(Plan plan, const Id &scenario, const Id &group, const ScenarioGroup &change);
/// Whether the event at `index` happens in the scenario. An event without an id gets one when it
/// is switched off.
Result<Plan> setScenarioEvent(Plan plan, const Id &scenario, qsizetype index, bool happens);

} // namespace kf
