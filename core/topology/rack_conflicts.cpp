// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/rack_conflicts.h"

#include "core/topology/service_months.h"

#include <algorithm>

namespace kf {

namespace {

/// The units [from, to) of a device.
struct Extent {
    const PlacedDevice *device = nullptr;
    double from = 0.0;
    double to = 0.0;
    bool isFullDepth = true;
    Face face = Face::Front;
    std::optional<RackSide> half; ///< of the width, where it takes no more
    bool isHalfWidth = false;     ///< the catalogue says so
};

/// How two devices in the same units and months stand to each other; nothing where both have room.
std::optional<ConflictKind> conflictOf(const Extent &a, const Extent &b)
{
    const bool passEachOther = !a.isFullDepth && !b.isFullDepth && a.face != b.face;
    if (a.from >= b.to || b.from >= a.to || passEachOther || !shareAMonth(*a.device, *b.device))
        return std::nullopt;
    if (!a.half || !b.half || a.half == b.half)
        return ConflictKind::Overlap;
    return a.isHalfWidth && b.isHalfWidth ? std::nullopt
                                          : std::optional(ConflictKind::WidthNotKnown);
}

std::optional<int> firstReserved(const QList<int> &reserved, const Extent &extent)
{
    const auto found = std::find_if(reserved.cbegin(), reserved.cend(), [&](int unit) {
        return extent.from < unit + 1.0 && unit < extent.to;
    });
    return found == reserved.cend() ? std::nullopt : std::optional(*found);
}

void checkPlace(QList<RackConflict> &found,
                const Rack &rack,
                const RackType &type,
                const Extent &extent)
{
    if (extent.from < 1.0 || extent.to > type.heightU + 1.0)
        found.append({ConflictKind::OutsideRack, extent.device->id, {}, extent.from});
    std::optional<int> reserved = firstReserved(type.reservedU, extent);
    if (!reserved)
        reserved = firstReserved(rack.reservedU, extent);
    if (reserved)
        found.append({ConflictKind::ReservedUnit, extent.device->id, {}, double(*reserved)});
}

} // namespace

QList<RackConflict> conflictsIn(const Rack &rack, const RackType *type, DeviceFactsTable &table)
{
    QList<RackConflict> found;
    QList<Extent> standing;
    standing.reserve(rack.devices.size());
    const DeviceFacts *facts = nullptr;
    const Id *kind = nullptr; // racks mostly hold many of the same kind
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (!isInService(*device, device->inServiceMonth))
            found.append({ConflictKind::NeverInService, device->id, {}, device->u.value_or(0.0)});
        if (!device->u)
            continue;
        if (kind == nullptr || *kind != device->device) {
            facts = &table.of(device->device);
            kind = &device->device;
        }
        const double height = facts->heightU.value.value_or(1.0);
        if (height <= 0.0) {
            found.append({ConflictKind::NeedsNoUnit, device->id, {}, *device->u});
            continue;
        }
        const Extent extent{&*device,
                            *device->u,
                            *device->u + height,
                            facts->takesWholeUnit,
                            device->face,
                            halfOf(*device, *facts),
                            facts->halfWidth};
        if (type != nullptr)
            checkPlace(found, rack, *type, extent);
        for (const Extent &other : standing) {
            if (const auto conflict = conflictOf(extent, other))
                found.append({*conflict, extent.device->id, other.device->id, extent.from});
        }
        standing.append(extent);
    }
    return found;
}

} // namespace kf
