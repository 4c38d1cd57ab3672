// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lanes of the platform against the demand of their groups.

#include "core/figures/figures.h"
#include "core/platform/lanes.h"

#include <functional>

namespace kf {

/// GPUs of a key in the month asked for; nothing where that is not known.
using SupplyOfKey = std::function<std::optional<double>(const AcceleratorKey &)>;

/// What lanes are worked out from, in the month and scenario of the demand part, which `evaluation`
/// has already.
LaneInput laneInput(const Evaluation &evaluation, const SupplyOfKey &supplyOf);

} // namespace kf
