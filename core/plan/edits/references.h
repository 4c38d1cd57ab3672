// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// References follow what they name: through a new id, and out of the plan.

#include "core/base/rule.h"
#include "core/plan/plan.h"

#include <QSet>

namespace kf {

/// Lets everything that names `from` name `to`, places of accepted findings and assumptions too.
void renameReferences(Plan &plan, IdKind kind, const Id &from, const Id &to);

/// Takes `ids` out of every list, map and optional key that names them, and what was accepted or
/// assumed of them. What must name one of them goes away with it: a quota with its group.
void dropReferences(Plan &plan, IdKind kind, const QSet<Id> &ids);

} // namespace kf
