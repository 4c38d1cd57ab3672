// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of promises of scale, and of what scales by plan or by itself.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// An empty id is made from the text, else from the check.
Result<Plan> insertClaim(Plan plan, Claim claim, qsizetype at);
Result<Plan> replaceClaim(Plan plan, const Id &id, Claim claim);
Result<Plan> deleteClaims(Plan plan, const QList<Id> &ids);
Result<Plan> orderClaims(Plan plan, const QList<qsizetype> &order);

/// How a part grows; nothing: nobody has said. Fails for dynamic storage: storage is planned only.
Result<Plan> setScaling(Plan plan, ScaledPart part, std::optional<Scaling> scaling);

} // namespace kf
