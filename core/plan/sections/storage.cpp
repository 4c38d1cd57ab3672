// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/storage/storage_keys.h"

namespace kf {

KF_SECTION(Storage)
KF_CHECKED_ELEMENT(Dataset)
KF_CHECKED_ELEMENT(Tier)
KF_CHECKED_ELEMENT(Homes)
KF_CHECKED_ELEMENT(StorageQuota)

} // namespace kf
