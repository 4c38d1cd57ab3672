// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figure that a finding is about: asked "why?", a finding says how its number came about.

#include "core/figures/figures.h"
#include "core/figures/why_request.h"

#include <optional>

namespace kf {

/// Nothing for a finding about no figure that can be explained.
std::optional<WhyRequest> whyOf(const Finding &finding, const Evaluation &figures);

} // namespace kf
