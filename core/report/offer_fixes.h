// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Of the cloud offer that a finding is about: another one in its place, the cheapest on demand a
// GPU-hour of the same accelerator, of those with a full price that are still there when the plan
// starts; or what the catalogue says of it.

#include "core/report/quick_fixes.h"

namespace kf {

/// Nothing where there is no other.
std::optional<QuickFix> takeOffer(const Finding &finding, const FixInput &input);
/// One with enough vCPUs to feed its GPUs.
std::optional<QuickFix> takeRoomyOffer(const Finding &finding, const FixInput &input);
/// As many GPUs as the catalogue's entry has; nothing where it says none.
std::optional<QuickFix> takeListedGpus(const Finding &finding, const FixInput &input);

} // namespace kf
