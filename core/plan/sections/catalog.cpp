// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entries_keys.h"
#include "core/plan/sections/section_source.h"

namespace kf {

KF_SECTION(CatalogEntries)
KF_CHECKED_ELEMENT(DeviceEntry)

} // namespace kf
