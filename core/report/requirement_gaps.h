// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For whom, or for what, a condition of a requirement does not hold.

#include "core/figures/figures.h"

namespace kf {

/// The groups, datasets, lanes, images ... that keep the condition from holding, by name; empty
/// where it holds, or where it is about the platform as a whole.
QStringList
lackingFor(const Evaluation &figures, Requirement requirement, const QString &condition);

/// The groups for which an open condition of the requirement does not hold, by name.
QStringList groupsLacking(const Evaluation &figures, Requirement requirement);

/// "a registry, images have fixed versions": what holds of it.
QString metConditionsText(const RequirementFigures &requirement);

/// "images reach every group (missing: Nightly risk, Research)", several joined.
QString openConditionsText(const Evaluation &figures, const RequirementFigures &requirement);

} // namespace kf
