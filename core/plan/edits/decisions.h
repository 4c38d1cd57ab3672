// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what somebody has to agree to.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// An empty id is made from the text.
Result<Plan> insertDecision(Plan plan, Decision decision, qsizetype at);
Result<Plan> replaceDecision(Plan plan, const Id &id, Decision decision);
Result<Plan> deleteDecisions(Plan plan, const QList<Id> &ids);
Result<Plan> orderDecisions(Plan plan, const QList<qsizetype> &order);

} // namespace kf
