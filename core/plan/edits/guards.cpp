// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/guards.h"

#include "core/plan/edits/common.h"

namespace kf {

namespace {

QList<ExposedService> &exposedOf(Plan &plan)
{
    return plan.platform.security.exposed;
}

} // namespace

Result<Plan> setTenancy(Plan plan, Tenancy tenancy)
{
    const QString path = QStringLiteral("platform/tenancy");
    if (const auto error = edits::refusal(checkElement(tenancy, plan, path)))
        return *error;
    plan.platform.tenancy = std::move(tenancy);
    return plan;
}

Result<Plan> setSecurity(Plan plan, Security security)
{
    const QString path = QStringLiteral("platform/security");
    if (const auto error = edits::refusal(checkElement(security, plan, path)))
        return *error;
    plan.platform.security = std::move(security);
    return plan;
}

Result<Plan> setDataRole(Plan plan, std::optional<DataRole> role)
{
    plan.platform.dataRole = role;
    return plan;
}

Result<Plan>
setAccess(Plan plan, Persona persona, ResourceKind kind, std::optional<AccessLevel> level)
{
    QMap<Persona, QMap<ResourceKind, AccessLevel>> rbac = plan.platform.rbac;
    if (level)
        rbac[persona].insert(kind, *level);
    else if (rbac.contains(persona))
        rbac[persona].remove(kind);
    if (rbac.value(persona).isEmpty())
        rbac.remove(persona);
    plan.platform.rbac = rbac;
    return plan;
}

Result<Plan> insertExposed(Plan plan, ExposedService service, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::ExposedService, exposedOf, std::move(service), at, nullptr);
}

Result<Plan> replaceExposed(Plan plan, const Id &id, ExposedService service)
{
    return edits::replaceThing(
        std::move(plan), IdKind::ExposedService, exposedOf, id, std::move(service), nullptr);
}

Result<Plan> deleteExposed(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::ExposedService, exposedOf, ids);
}

Result<Plan> orderExposed(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(
        std::move(plan), exposedOf, order, collectionPath(IdKind::ExposedService));
}

} // namespace kf
