// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_keys.h"
#include "core/plan/sections/section_source.h"

namespace kf {

KF_SECTION(Cost)
KF_CHECKED_ELEMENT(Cost)

} // namespace kf
