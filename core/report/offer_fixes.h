// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Another offer in place of the one that a finding is about: the cheapest on demand a GPU-hour of
// the same accelerator, of those with a full price that are still there when the plan starts.

#include "core/report/quick_fixes.h"

namespace kf {

/// Nothing where there is no other.
std::optional<QuickFix> takeOffer(const Finding &finding, const FixInput &input);
/// One with enough vCPUs to feed its GPUs.
std::optional<QuickFix> takeRoomyOffer(const Finding &finding, const FixInput &input);

} // namespace kf
