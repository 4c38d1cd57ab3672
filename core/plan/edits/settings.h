// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what stands in plan.yaml, accepted findings among it.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

class ZoneTable;

/// Changes what stands in plan.yaml: name, zone, horizon, policy ...
Result<Plan> setSettings(Plan plan, Settings settings, const ZoneTable &zones);

/// Makes these the pools of the plan. Fails where groups use one that goes, with their names.
Result<Plan> setPools(Plan plan, QList<Pool> pools);

/// Accepts a finding with a reason (not empty), or takes the acceptance back.
Result<Plan> acceptFinding(Plan plan,
                           const QString &rule,
                           const QString &path,
                           const QString &reason,
                           const QString &fingerprint);
Result<Plan> unacceptFinding(Plan plan, const QString &rule, const QString &path);

} // namespace kf
