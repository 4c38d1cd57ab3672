// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/platform/platform_keys.h"

namespace kf {

KF_SECTION(Platform)
KF_CHECKED_ELEMENT(Claim)
KF_CHECKED_ELEMENT(Profile)

} // namespace kf
