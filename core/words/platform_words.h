// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the choices of a platform are called: who works on it, what protects it, who runs it. Files
// have words of their own for them: EnumWords.

#include "core/platform/platform.h"
#include "core/workloads/workloads.h"

#include <QString>

namespace kf {

/// "data scientist", ...
QString choiceText(Persona persona);
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

/// What a component of Kubeflow is in the catalogue: "application", "extends the API", ...; as it
/// stands there where it is none of the known kinds.
QString componentCategoryText(const QString &category);

} // namespace kf
