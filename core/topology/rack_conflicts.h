// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands where it cannot: a file may say so, though no edit does.

#include "core/topology/device_facts.h"
#include "core/topology/topology.h"

namespace kf {

enum class ConflictKind {
    Overlap,
    WidthNotKnown, ///< side by side, though the catalogue does not say that they are half as wide
    OutsideRack,
    ReservedUnit,
    NeedsNoUnit,
    NeverInService
};

struct RackConflict {
    ConflictKind kind = ConflictKind::Overlap;
    Id device;
    Id other;       ///< of two in the same units: the one that stands there already
    double u = 1.0; ///< lowest unit of the device, 0 without one; the unit that is reserved

    bool operator==(const RackConflict &) const = default;
};

/// Every conflict in `rack`, in the order of its devices; two of them conflict only where they are
/// in service in the same month. A height that is not known counts 1 U. Nothing is outside or
/// reserved where the rack has no type.
QList<RackConflict> conflictsIn(const Rack &rack, const RackType *type, DeviceFactsTable &facts);

} // namespace kf
