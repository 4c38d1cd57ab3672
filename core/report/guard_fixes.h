// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What takes findings of lanes, guards, components and the cluster away in one step.

#include "core/report/quick_fixes.h"

namespace kf {

/// Nothing for other rules, and where a person has to choose between several ways.
std::optional<QuickFix> guardFix(const Finding &finding, const FixInput &input);

} // namespace kf
