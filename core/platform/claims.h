// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a vendor or a colleague says of scale, checked by a formula.

#include "core/platform/platform_figures.h"

namespace kf {

/// Value, knee and verdict; nothing where an input is missing or of no use.
ClaimFigures claimFigures(const Claim &claim);

/// How many times faster `gpus` GPUs are than one where `serial` of the work is serial and each
/// further GPU adds `comm` of the time.
double speedUp(double gpus, double serial, double comm);

} // namespace kf
