// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Valid plans that nobody would write: every key of the schema is filled now and then, with values
// at the edges of their ranges and texts that YAML likes to take for something else.

#include "core/plan/plan.h"

namespace kf::test {

/// The plan of that number; the same number always gives the same plan. It has no structure
/// problems.
Plan randomPlan(quint64 number);

} // namespace kf::test
