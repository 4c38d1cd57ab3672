// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scenario_keys.h"
#include "core/plan/sections/section_source.h"

namespace kf {

KF_SECTION(Scenarios)
KF_CHECKED_ELEMENT(Scenario)

} // namespace kf
