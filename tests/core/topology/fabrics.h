// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fabrics for tests: systems and switches in one room, and what the fabric comes to.

#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_links.h"
#include "tests/core/topology/racks.h"

namespace kf::test {

/// A switch of so many ports.
inline DeviceEntry switchEntry(const char *id, int ports, double gbps)
{
    DeviceEntry result = entry(id, DeviceKind::IbSwitch, 1.0, 0.0, 0.0);
    result.switchPorts = ports;
    result.switchGbps = gbps;
    return result;
}

/// A system with so many ports for the compute network.
inline DeviceEntry systemEntry(const char *id, int ports, double gbps)
{
    DeviceEntry result = entry(id, DeviceKind::GpuSystem, 8.0, 0.0, 0.0);
    Port port;
    port.count = ports;
    port.gbps = gbps;
    result.ports.compute = {port};
    return result;
}

/// `count` devices of that kind without a position, named after it.
inline QList<PlacedDevice> many(const char *device, int count)
{
    QList<PlacedDevice> devices;
    for (int i = 1; i <= count; ++i) {
        PlacedDevice one;
        one.id = QStringLiteral("%1-%2").arg(QLatin1String(device)).arg(i, 5, 10, QLatin1Char('0'));
        one.device = QLatin1String(device);
        devices.append(one);
    }
    return devices;
}

/// The fabric "net" on leaves of that kind.
inline Fabric fabric(const char *leaf)
{
    Fabric result;
    result.id = QStringLiteral("net");
    result.leaf = QLatin1String(leaf);
    return result;
}

/// What `fabric` comes to over `devices` in one rack, with these entries as the catalogue.
inline FabricFigures
figuresOf(const Fabric &fabric, const QList<PlacedDevice> &devices, const CatalogEntries &entries)
{
    Topology place =
        topology({rackType("std", Redundancy::None, {})}, {rack("r1", "std", devices)});
    place.fabrics = {fabric};
    const Catalog catalog(entries, {}, {});
    return fabricSums(place, CatalogView({}, catalog)).fabrics.value(fabric.id);
}

} // namespace kf::test
