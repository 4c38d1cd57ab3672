// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a device fits where it is put, and whether it may be touched at all.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <optional>

namespace kf::edits {

/// Nothing where `device` fits into `rack` beside the devices with other ids there; else why not:
/// outside the rack, on reserved units, or where another one stands in the same month. Devices
/// without a position always fit; heights come from the plan's own catalogue, 1 U where it does not
/// say.
std::optional<Error>
positionRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// Whether positionRefusal() has nothing to say of a device with a position, without the words.
bool hasRoom(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// Gives a device of half the width the other half of its unit where its own, the left one unless
/// it says so, is taken and that is free.
void takeFreeHalf(const Plan &plan, const Rack &rack, PlacedDevice &device);

/// As positionRefusal(), with what placing by hand asks for besides: whole steps of the device's
/// height, no position for a 0U device and one for every other.
std::optional<Error> standRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// Why nothing can be put into or taken out of a locked rack, or a locked device moved.
std::optional<Error> lockRefusal(const Rack &rack);
std::optional<Error> lockRefusal(const Rack &rack, const PlacedDevice &device);
/// Why a rack stays: it is locked, or one of its devices is.
std::optional<Error> contentLockRefusal(const Rack &rack);
/// Why a rack cannot hold what is in it; nothing where everything stands as it should.
std::optional<Error> contentRefusal(const Plan &plan, const Rack &rack);

/// False for strips and for what stands on the floor.
bool takesUnits(const DeviceEntry *entry);

/// 0.5 where the height has a half unit, else 1.
double stepFor(const DeviceEntry *entry);

} // namespace kf::edits
