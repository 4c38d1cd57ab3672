// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/platform/platform_keys.h"

namespace kf {

KF_SECTION_MERGE(Platform)

} // namespace kf
