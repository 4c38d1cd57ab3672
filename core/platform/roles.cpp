// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/roles.h"

#include <array>

namespace kf {

namespace {

constexpr std::size_t kKinds = EnumWords<ResourceKind>::words.size();

/// One kind: its component, empty where every cluster has it, and what personas may usually do.
struct KindRow {
    QLatin1StringView component;
    AccessLevel scientist;
    AccessLevel engineer;
    AccessLevel application;
};

constexpr auto kNone = AccessLevel::None;
constexpr auto kView = AccessLevel::View;
constexpr auto kEdit = AccessLevel::Edit;

/// In the order of the kinds. The last one follows from what users may expose.
constexpr std::array<KindRow, kKinds> kRows{{
    {{}, kEdit, kEdit, kNone},
    {{}, kEdit, kEdit, kNone},
    {component::notebooks, kEdit, kEdit, kNone},
    {component::workspaces, kEdit, kEdit, kNone},
    {component::trainer, kEdit, kEdit, kNone},
    {component::trainingOperator, kEdit, kEdit, kNone},
    {component::pipelines, kEdit, kEdit, kNone},
    {component::kuberay, kEdit, kEdit, kNone},
    {component::katib, kEdit, kView, kNone},
    {component::kserve, kEdit, kView, kView},
    {component::sparkOperator, kView, kEdit, kNone},
    {component::trainer, kView, kView, kNone},
    {component::centralDashboard, kView, kView, kNone},
    {component::kueue, kView, kView, kNone},
    {component::kueue, kNone, kNone, kNone},
    {{}, kEdit, kEdit, kNone},
}};

const KindRow &rowOf(ResourceKind kind)
{
    return kRows[static_cast<std::size_t>(kind)];
}

} // namespace

bool isPresent(ResourceKind kind, const PlatformContext &context)
{
    const QLatin1StringView component = rowOf(kind).component;
    return component.isEmpty() || context.has(component);
}

AccessLevel usualAccess(Persona persona, ResourceKind kind, const PlatformContext &context)
{
    if (persona == Persona::Devops)
        return AccessLevel::Admin;
    const KindRow &row = rowOf(kind);
    if (persona == Persona::Application)
        return row.application;
    const bool isShut =
        context.exposes(Exposure::NoUserIngress) || context.exposes(Exposure::Hybrid);
    if (kind == ResourceKind::Ingress && isShut)
        return AccessLevel::None;
    return persona == Persona::DataScientist ? row.scientist : row.engineer;
}

QMap<Persona, QMap<ResourceKind, AccessLevel>> rolesOf(const PlatformContext &context)
{
    QMap<Persona, QMap<ResourceKind, AccessLevel>> roles;
    for (std::size_t p = 0; p < EnumWords<Persona>::words.size(); ++p) {
        const auto persona = static_cast<Persona>(p);
        const QMap<ResourceKind, AccessLevel> said = context.platform().rbac.value(persona);
        for (std::size_t k = 0; k < kKinds; ++k) {
            const auto kind = static_cast<ResourceKind>(k);
            if (isPresent(kind, context))
                roles[persona].insert(kind, said.value(kind, usualAccess(persona, kind, context)));
        }
    }
    return roles;
}

} // namespace kf
