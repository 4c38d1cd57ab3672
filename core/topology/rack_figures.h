// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of one rack, with what all racks of a topology share looked up once.

#include "core/topology/device_facts.h"
#include "core/topology/topology_sums.h"

namespace kf {

/// As rackFigures() of topology_sums.h. `limitWithoutPdus` is that of the rack's type.
RackFigures rackFigures(const Rack &rack,
                        const RackSurroundings &surroundings,
                        const PowerLimit &limitWithoutPdus,
                        DeviceFactsTable &facts,
                        std::optional<int> month = std::nullopt);

/// The first month in which the rack's power is largest: that of its feeds and losses where no
/// month is asked for.
int heaviestMonth(const Rack &rack, DeviceFactsTable &facts);

/// True where a device of that kind reaches beyond the rails of a rack of that type.
bool isTooDeep(const DeviceFacts &device, const RackType &type);

/// False where nobody has said what an empty rack of that type weighs.
bool knowsOwnWeight(const RackType &type);

/// Whether a rack of that type loads its floor with more than is known: what some device weighs is
/// not, or the rack itself.
bool isFloorLoadOpen(const EquipmentLoad &load, const RackType *type);

} // namespace kf
