// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What follows from the platform's choices, all of it.

#include "core/platform/platform_figures.h"
#include "core/platform/platform_input.h"

namespace kf {

PlatformFigures platformFigures(const PlatformInput &input);

} // namespace kf
