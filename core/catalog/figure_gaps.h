// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures of devices that nobody publishes, so that a person may assume them.

#include "core/catalog/entries.h"

namespace kf {

/// True of machines that pods can run on: their CPU cores count as supply.
bool runsPods(DeviceKind kind);

/// Whether nobody publishes the figure of that key of the catalogue: "power_max_w", "weight_kg",
/// "depth_mm", "height_u" or "cpu_cores".
bool lacksFigure(const DeviceEntry &entry, const QString &key);

/// The same, where the figure counts for devices of that kind at all.
bool asksForFigure(const DeviceEntry &entry, const QString &key);

} // namespace kf
