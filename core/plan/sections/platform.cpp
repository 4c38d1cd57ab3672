// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/platform/platform_keys.h"

namespace kf {

KF_SECTION_CHECK(Platform)
KF_CHECKED_ELEMENT(Claim)
KF_CHECKED_ELEMENT(Profile)
KF_CHECKED_ELEMENT(Lane)
KF_CHECKED_ELEMENT(Tenancy)
KF_CHECKED_ELEMENT(Security)
KF_CHECKED_ELEMENT(Registry)
KF_CHECKED_ELEMENT(NamedRegistry)
KF_CHECKED_ELEMENT(ExposedService)
KF_CHECKED_ELEMENT(Kubernetes)
KF_CHECKED_ELEMENT(Image)

} // namespace kf
