// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/positions.h"

#include "core/base/number_text.h"
#include "core/plan/edits/common.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <cmath>

namespace kf::edits {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// The units [from, to) that a device takes, and how deep it is.
struct Extent {
    double from = 0.0;
    double to = 0.0;
    bool isFullDepth = true;
    Face face = Face::Front;
    std::optional<RackSide> half; ///< of the width, where it takes no more
};

const DeviceEntry *entryOf(const Plan &plan, const Id &device)
{
    const qsizetype index = indexOf(plan.catalog.devices, device);
    return index < 0 ? nullptr : &plan.catalog.devices[index];
}

/// Height in rack units: 0 for strips and for what stands on the floor.
double heightOf(const DeviceEntry *entry)
{
    if (entry == nullptr || entry->height.kind == DeviceHeight::Kind::Unknown)
        return 1.0;
    return entry->height.kind == DeviceHeight::Kind::Floor ? 0.0 : entry->height.units;
}

Extent extentOf(const Plan &plan, const PlacedDevice &device)
{
    const DeviceEntry *entry = entryOf(plan, device.device);
    const double from = device.u.value_or(0.0);
    const double height = device.u ? heightOf(entry) : 0.0;
    std::optional<RackSide> half;
    if (entry != nullptr && entry->halfWidth)
        half = device.side.value_or(RackSide::Left);
    return {from, from + height, entry == nullptr || entry->fullDepth, device.face, half};
}

bool isPlaced(const Extent &extent)
{
    return extent.to > extent.from;
}

bool overlaps(const Extent &a, const Extent &b)
{
    const bool shareUnits = a.from < b.to && b.from < a.to;
    const bool passEachOther = !a.isFullDepth && !b.isFullDepth && a.face != b.face;
    const bool standSideBySide = a.half && b.half && a.half != b.half;
    return shareUnits && !passEachOther && !standSideBySide;
}

QString unitText(double unit)
{
    return QString::fromLatin1(shortestText(unit));
}

bool isInside(const RackType &type, const Extent &extent)
{
    return extent.to <= type.heightU + 1;
}

std::optional<int> reservedIn(const QList<int> &reserved, const Extent &extent)
{
    for (const int unit : reserved) {
        if (extent.from < unit + 1.0 && unit < extent.to)
            return unit;
    }
    return std::nullopt;
}

/// What stands in the way of `device` at `extent`; nullptr where nothing does.
const PlacedDevice *
obstacle(const Plan &plan, const Rack &rack, const PlacedDevice &device, const Extent &extent)
{
    for (const Shared<PlacedDevice> &other : rack.devices) {
        if (other->id == device.id)
            continue;
        const Extent taken = extentOf(plan, *other);
        if (isPlaced(taken) && overlaps(extent, taken) && shareAMonth(device, *other))
            return &*other;
    }
    return nullptr;
}

std::optional<QString> boundsRefusal(const RackType &type, const Rack &rack, const Extent &extent)
{
    if (isInside(type, extent))
        return std::nullopt;
    return Text::tr("%1 U from U%2 on reach beyond the top of rack '%3', U%4")
        .arg(unitText(extent.to - extent.from), unitText(extent.from), rack.name.value_or(rack.id))
        .arg(type.heightU);
}

std::optional<QString>
reservedRefusal(const QList<int> &reserved, const Rack &rack, const Extent &extent)
{
    const std::optional<int> unit = reservedIn(reserved, extent);
    if (!unit)
        return std::nullopt;
    return Text::tr("U%1 of rack '%2' is reserved").arg(*unit).arg(rack.name.value_or(rack.id));
}

/// A device of half depth leaves the other face free, so its own is named.
QString overlapText(const Extent &taken)
{
    if (taken.isFullDepth)
        return Text::tr("'%1' stands there already, from U%2 on in rack '%3'");
    return taken.face == Face::Front
               ? Text::tr("'%1' stands there already in the front, from U%2 on in rack '%3'")
               : Text::tr("'%1' stands there already in the rear, from U%2 on in rack '%3'");
}

std::optional<QString>
overlapRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device, const Extent &extent)
{
    const PlacedDevice *other = obstacle(plan, rack, device, extent);
    if (other == nullptr)
        return std::nullopt;
    const Extent taken = extentOf(plan, *other);
    return overlapText(taken).arg(
        other->name.value_or(other->id), unitText(taken.from), rack.name.value_or(rack.id));
}

std::optional<QString> stepRefusal(const DeviceEntry *entry, const PlacedDevice &device)
{
    const QString kind = entry != nullptr ? entry->model : device.device;
    if (device.u && !takesUnits(entry))
        return entry->height.kind == DeviceHeight::Kind::Floor
                   ? Text::tr("%1 stands on the floor and takes no unit").arg(kind)
                   : Text::tr("%1 is mounted at the side of the rack and takes no unit").arg(kind);
    if (!device.u)
        return takesUnits(entry)
                   ? std::optional(Text::tr("%1 needs units of the rack to stand in").arg(kind))
                   : std::nullopt;
    const double steps = (*device.u - 1.0) / stepFor(entry);
    if (steps != std::floor(steps))
        return Text::tr("%1 moves by whole units and cannot stand at U%2")
            .arg(kind, unitText(*device.u));
    return std::nullopt;
}

} // namespace

std::optional<Error> positionRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device)
{
    const Extent extent = extentOf(plan, device);
    if (!isPlaced(extent))
        return std::nullopt;
    std::optional<QString> message;
    if (const RackType *type = findRackType(plan.topology, rack.type)) {
        message = boundsRefusal(*type, rack, extent);
        if (!message)
            message = reservedRefusal(type->reservedU, rack, extent);
    }
    if (!message)
        message = reservedRefusal(rack.reservedU, rack, extent);
    if (!message)
        message = overlapRefusal(plan, rack, device, extent);
    if (!message)
        return std::nullopt;
    return Error{ErrorKind::NotAllowed, *message, pathOf(IdKind::Device, device.id), {}};
}

bool hasRoom(const Plan &plan, const Rack &rack, const PlacedDevice &device)
{
    const Extent extent = extentOf(plan, device);
    const RackType *type = findRackType(plan.topology, rack.type);
    if (type != nullptr && (!isInside(*type, extent) || reservedIn(type->reservedU, extent)))
        return false;
    return !reservedIn(rack.reservedU, extent) && obstacle(plan, rack, device, extent) == nullptr;
}

void takeFreeHalf(const Plan &plan, const Rack &rack, PlacedDevice &device)
{
    const DeviceEntry *entry = entryOf(plan, device.device);
    if (entry == nullptr || !entry->halfWidth || !device.u || hasRoom(plan, rack, device))
        return;
    PlacedDevice other = device;
    other.side = device.side == RackSide::Right ? RackSide::Left : RackSide::Right;
    if (hasRoom(plan, rack, other))
        device.side = other.side;
}

std::optional<Error> standRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device)
{
    if (const auto message = stepRefusal(entryOf(plan, device.device), device))
        return Error{ErrorKind::NotAllowed, *message, pathOf(IdKind::Device, device.id), {}};
    return positionRefusal(plan, rack, device);
}

std::optional<Error> lockRefusal(const Rack &rack)
{
    if (!rack.locked)
        return std::nullopt;
    return Error{ErrorKind::NotAllowed,
                 Text::tr("rack '%1' is locked; unlock it first").arg(rack.name.value_or(rack.id)),
                 pathOf(IdKind::Rack, rack.id),
                 {}};
}

std::optional<Error> lockRefusal(const Rack &rack, const PlacedDevice &device)
{
    if (!device.locked)
        return lockRefusal(rack);
    return Error{ErrorKind::NotAllowed,
                 Text::tr("'%1' is locked; unlock it first").arg(device.name.value_or(device.id)),
                 pathOf(IdKind::Device, device.id),
                 {}};
}

std::optional<Error> contentRefusal(const Plan &plan, const Rack &rack)
{
    const RackType *type = findRackType(plan.topology, rack.type);
    for (const int unit : rack.reservedU) {
        if (type != nullptr && unit > type->heightU)
            return Error{ErrorKind::NotAllowed,
                         Text::tr("rack '%1' reserves U%2, and its type ends at U%3")
                             .arg(rack.name.value_or(rack.id))
                             .arg(unit)
                             .arg(type->heightU),
                         pathOf(IdKind::Rack, rack.id),
                         {}};
    }
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (auto error = positionRefusal(plan, rack, *device))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> contentLockRefusal(const Rack &rack)
{
    if (auto error = lockRefusal(rack))
        return error;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (auto error = lockRefusal(rack, *device))
            return error;
    }
    return std::nullopt;
}

bool takesUnits(const DeviceEntry *entry)
{
    return heightOf(entry) > 0.0;
}

double stepFor(const DeviceEntry *entry)
{
    const double height = heightOf(entry);
    return height != std::floor(height) ? 0.5 : 1.0;
}

} // namespace kf::edits
