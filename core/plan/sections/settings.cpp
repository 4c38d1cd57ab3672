// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/plan/settings_keys.h"

namespace kf {

KF_SECTION(Settings)
KF_CHECKED_ELEMENT(Decision)
KF_CHECKED_ELEMENT(Settings)

} // namespace kf
