// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the choices of a platform are called: who works on it, what protects it, who runs it. Files
// have words of their own for them: EnumWords.

#include "core/platform/platform_figures.h"
#include "core/workloads/workloads.h"

#include <QString>

namespace kf {

/// "data scientist", ...
QString choiceText(Persona persona);
/// "Data scientists", ...
QString pluralText(Persona persona);
/// "kubectl", ...
QString choiceText(SubmitsBy way);
/// "public", ...
QString choiceText(Sensitivity sensitivity);
/// "a namespace for each user", ...
QString choiceText(Isolation isolation);
/// "OpenID Connect", ...
QString choiceText(Authentication authentication);
/// "LDAP", ...
QString choiceText(Connector connector);
/// "by roles (RBAC)"
QString choiceText(Authorization authorization);
/// "only known containers", ...
QString choiceText(Exposure exposure);
/// "public", ...
QString choiceText(RegistryKind kind);
/// "own machines", ...
QString choiceText(Hosting hosting);
/// "deep learning", ...
QString choiceText(TrainingClass trainingClass);

/// What a way of submitting needs, behind "needs": "a login at the API server", ...
QString needText(WayNeed need);
/// "secure access to data", ...
QString choiceText(Requirement requirement);
/// What an endpoint is called; the id of one that is let out by name.
QString endpointText(const QString &id);

/// Who or what asks for a login, by the word of an endpoint: "the gateway", ...
QString loginText(const QString &id);

/// What a component of Kubeflow is in the catalogue: "application", "extends the API", ...; as it
/// stands there where it is none of the known kinds.
QString componentCategoryText(const QString &category);

} // namespace kf
