// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_served.h"

#include "core/topology/fabric_size.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// The ports of the network's list at that speed; nothing where a list does not say how many.
std::optional<int> portsInCatalogue(NetworkKind network, const DeviceEntry &entry, double gbps)
{
    double sum = 0.0;
    for (const Port &port : portsFor(network, entry)) {
        if (!port.gbps || !isSameSpeed(*port.gbps, gbps))
            continue;
        if (!port.count)
            return std::nullopt;
        sum += std::max(0, *port.count);
    }
    return static_cast<int>(std::min(sum, double(kMostFabricLinks)));
}

/// True where a fabric that names nobody serves that device.
bool isServedByItself(const Fabric &fabric, const DeviceEntry *entry, double gbps)
{
    if (entry == nullptr)
        return false;
    if (fabric.network != NetworkKind::OutOfBand)
        return entry->kind == DeviceKind::GpuSystem || entry->kind == DeviceKind::RackScale;
    return portsInCatalogue(fabric.network, *entry, gbps) != 0;
}

} // namespace

const QList<Port> &portsFor(NetworkKind network, const DeviceEntry &entry)
{
    switch (network) {
    case NetworkKind::Compute:
        return entry.ports.compute;
    case NetworkKind::Storage:
        return entry.ports.storage;
    case NetworkKind::InBand:
    case NetworkKind::OutOfBand:
        break;
    }
    return entry.ports.mgmt;
}

bool isSameSpeed(double a, double b)
{
    return std::abs(a - b) <= kSpeedTolerance * std::max(std::abs(a), std::abs(b));
}

std::optional<QList<int>>
servedBy(const Fabric &fabric, const PlaceOrder &order, std::optional<double> gbps)
{
    const bool bySpeed = !fabric.serves && fabric.network == NetworkKind::OutOfBand;
    if (bySpeed && !gbps)
        return std::nullopt;
    const FabricRoles roles = rolesOf(fabric);
    QList<bool> roomServed;
    for (const Room *room : order.rooms())
        roomServed.append(isIn(fabric, room->id));
    QHash<Id, bool> kinds; // by device of the catalogue, each decided once
    const auto isServed = [&](const OrderedDevice &device) {
        const Id &kind = device.placed->device;
        const auto known = kinds.constFind(kind);
        if (known != kinds.constEnd())
            return *known;
        const bool isSwitch = kind == roles.leaf || kind == roles.spine || kind == roles.core;
        const bool serves = fabric.serves
                                ? fabric.serves->contains(kind)
                                : isServedByItself(fabric, device.entry, gbps.value_or(0.0));
        return *kinds.insert(kind, serves && !isSwitch);
    };
    QList<int> served;
    for (int i = 0; i < order.devices().size(); ++i) {
        if (roomServed.at(order.roomOf(i)) && isServed(order.device(i)))
            served.append(i);
    }
    return served;
}

std::optional<int> portsOfSystem(const Fabric &fabric, const OrderedDevice &system, double gbps)
{
    const auto own = fabric.ports.constFind(system.placed->device);
    if (own != fabric.ports.constEnd())
        return *own;
    if (fabric.portsPerSystem)
        return fabric.portsPerSystem;
    if (system.entry == nullptr)
        return std::nullopt;
    return portsInCatalogue(fabric.network, *system.entry, gbps);
}

} // namespace kf
