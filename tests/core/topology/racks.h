// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small topologies for tests: one room with one row, racks by type, devices by catalogue id.

#include "core/plan/plan.h"
#include "core/topology/topology_sums.h"

namespace kf::test {

/// A feed of `volts` and `amps`, unity power factor and no derating.
inline Feed feed(const char *name, double volts, double amps, int phases = 1)
{
    Feed result;
    result.name = QLatin1String(name);
    result.volts = volts;
    result.amps = amps;
    result.phases = phases;
    result.derating = 1.0;
    return result;
}

inline RackType rackType(const char *id, Redundancy redundancy, const QList<Feed> &feeds)
{
    RackType type;
    type.id = QLatin1String(id);
    type.redundancy = redundancy;
    type.feeds = feeds;
    return type;
}

/// A catalogue entry of `heightU`, `powerW`, `weightKg`.
inline DeviceEntry
entry(const char *id, DeviceKind kind, double heightU, double powerW, double weightKg)
{
    DeviceEntry result;
    result.id = QLatin1String(id);
    result.model = QLatin1String(id);
    result.kind = kind;
    result.height = DeviceHeight::ofUnits(heightU);
    result.powerMaxW = powerW;
    result.weightKg = weightKg;
    return result;
}

inline PlacedDevice
placed(const char *id, const char *device, std::optional<double> u = std::nullopt)
{
    PlacedDevice result;
    result.id = QLatin1String(id);
    result.device = QLatin1String(device);
    result.u = u;
    return result;
}

inline Rack rack(const char *id, const char *type, const QList<PlacedDevice> &devices)
{
    Rack result;
    result.id = QLatin1String(id);
    result.type = QLatin1String(type);
    for (const PlacedDevice &device : devices)
        result.devices.append(device);
    return result;
}

/// Site s, room hall, row a with `racks`.
inline Topology topology(const QList<RackType> &types, const QList<Rack> &racks)
{
    Row row;
    row.id = QStringLiteral("a");
    for (const Rack &one : racks)
        row.racks.append(one);
    Room room;
    room.id = QStringLiteral("hall");
    room.rows = {row};
    Site site;
    site.id = QStringLiteral("s");
    site.rooms = {room};
    Topology result;
    result.rackTypes = types;
    result.sites = {site};
    return result;
}

/// A node of 1,000 W and 20 kg that goes in month 3, and a big one of 1,500 W and 15 kg that comes
/// in its place; the catalogue has both.
inline QList<PlacedDevice> replacedNode(Plan &plan)
{
    plan.catalog.devices = {entry("node", DeviceKind::Other, 1, 1000, 20),
                            entry("big", DeviceKind::Other, 2, 1500, 15)};
    PlacedDevice first = placed("first", "node", 1);
    first.retireMonth = 3;
    PlacedDevice next = placed("next", "big", 1);
    next.inServiceMonth = 3;
    return {first, next};
}

} // namespace kf::test
