// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the CUDA of an image runs on the accelerators of the groups that use it.
// Source: NVIDIA, CUDA Toolkit, Driver and Architecture Matrix (first and last toolkit by GPU).

#include "core/platform/platform_context.h"

namespace kf {

QMap<Id, ImageFigures> imageFigures(const PlatformContext &context);

} // namespace kf
