// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand_keys.h"
#include "core/plan/sections/section_source.h"

namespace kf {

KF_SECTION(Demand)
KF_CHECKED_ELEMENT(Group)
KF_CHECKED_ELEMENT(Event)
KF_CHECKED_ELEMENT(DayType)

} // namespace kf
