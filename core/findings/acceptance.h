// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person said of a finding: why it is accepted, or that it was before its figures changed.

#include "core/base/finding.h"
#include "core/plan/plan.h"

namespace kf {

/// The acceptance of that rule at that place, whether it holds or has lapsed; nothing where nobody
/// has accepted it.
std::optional<AcceptedFinding> acceptanceOf(const Plan &plan, const Finding &finding);

/// True where the finding was accepted and its figures have changed since: it is open again.
bool hasLapsed(const Plan &plan, const Finding &finding);

/// "Accepted: shutdown in May", "Was accepted (“…”), but its figures have changed since"; empty
/// where nobody has accepted it.
QString acceptanceText(const Plan &plan, const Finding &finding);

} // namespace kf
