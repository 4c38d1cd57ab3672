// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace kf {

/// All devices that a plan can place: the catalogue's, a copy of the plan in the place of its
/// original, then the plan's own.
QList<DeviceEntry> deviceList(const CatalogEntries &own, const Catalog &catalog);

} // namespace kf
