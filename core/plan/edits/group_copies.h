// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A group that is made of another one, under a name of its own.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// `name`, or where a group has it already that of a copy.
QString freeGroupName(const Plan &plan, const QString &name);

/// A copy of the group with its events and workloads at index `at` of the plan's list.
Result<Plan> copyGroup(Plan plan, const Id &id, qsizetype at);

} // namespace kf
