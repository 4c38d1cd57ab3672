// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what guards a platform: tenancy, security with its exposed services, roles, and what the
// platform is to data.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

Result<Plan> setTenancy(Plan plan, Tenancy tenancy);
Result<Plan> setSecurity(Plan plan, Security security);
Result<Plan> setDataRole(Plan plan, std::optional<DataRole> role);

/// What a persona may do with a kind; nothing: what is usual.
Result<Plan>
setAccess(Plan plan, Persona persona, ResourceKind kind, std::optional<AccessLevel> level);

/// Services that a hybrid lets out. An empty id is made from the name.
Result<Plan> insertExposed(Plan plan, ExposedService service, qsizetype at);
Result<Plan> replaceExposed(Plan plan, const Id &id, ExposedService service);
Result<Plan> deleteExposed(Plan plan, const QList<Id> &ids);
Result<Plan> orderExposed(Plan plan, const QList<qsizetype> &order);

} // namespace kf
