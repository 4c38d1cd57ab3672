// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two things that two sides have added under one id: both are kept.

#include "core/base/ids.h"
#include "core/base/rule.h"

namespace kf {

struct Plan;

/// `theirs` with a new id for its thing of that kind, which neither plan has; what names the thing
/// follows. The plan as it is where it has no such thing.
Plan underNewId(Plan theirs, IdKind kind, const Id &id, const Plan &mine);

} // namespace kf
