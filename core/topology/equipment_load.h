// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What single devices add to the sums of racks and rooms, and sums against limits.

#include "core/topology/device_facts.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// What one placed device adds.
EquipmentLoad loadOf(const PlacedDevice &device, DeviceFactsTable &table, double deltaTK);

/// Quantities of which a figure is missing. Heat is not named beside power: it is the same figure.
QList<Quantity> unknownOf(const EquipmentLoad &load);

/// How `value`, of which something may be missing, stands against `limit`.
LimitState limited(double value, std::optional<double> limit, bool isMissing);

} // namespace kf
