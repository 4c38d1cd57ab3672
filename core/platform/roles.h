// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who may do what with which custom resources (RBAC).

#include "core/platform/platform_context.h"

namespace kf {

/// True where the component is there that brings the kind.
bool isPresent(ResourceKind kind, const PlatformContext &context);

/// What a persona may do with the kind where the plan says nothing else.
AccessLevel usualAccess(Persona persona, ResourceKind kind, const PlatformContext &context);

/// The matrix of the kinds that are present, with the cells that the plan sets.
QMap<Persona, QMap<ResourceKind, AccessLevel>> rolesOf(const PlatformContext &context);

} // namespace kf
