// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where racks and devices stand, and whether a device fits where it is put.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <optional>

namespace kf::edits {

/// The way to a rack, and to a device in it, as indices.
struct RackPlace {
    qsizetype site = 0;
    qsizetype room = 0;
    qsizetype row = 0;
    qsizetype rack = 0;

    bool operator==(const RackPlace &) const = default;
};
struct DevicePlace {
    RackPlace rack;
    qsizetype device = 0;
};

/// Nothing where the topology has no such row (its `rack` is 0), rack or device.
std::optional<RackPlace> findRow(const Topology &topology, const Id &id);
std::optional<RackPlace> findRack(const Topology &topology, const Id &id);
std::optional<DevicePlace> findDevice(const Topology &topology, const Id &id);

const Rack &rackAt(const Topology &topology, const RackPlace &place);
/// The racks of a row for writing; only the lists on the way to it are copied.
QList<Shared<Rack>> &racksAt(Topology &topology, const RackPlace &place);
/// A rack for writing.
Rack &rackAt(Topology &topology, const RackPlace &place);

/// Nothing where `device` fits into `rack` beside the devices with other ids there; else why not:
/// outside the rack, on reserved units, or where another one stands. Devices without a position
/// always fit; heights come from the plan's own catalogue, 1 U where it does not say.
std::optional<Error>
positionRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device);

} // namespace kf::edits
