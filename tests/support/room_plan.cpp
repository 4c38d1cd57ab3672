// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/room_plan.h"

#include "tests/support/plan_builder.h"

#include <algorithm>

namespace kf::test {

namespace {

constexpr int kSystemUnits = 8;
constexpr int kMostSystems = 5;
constexpr int kFirstSwitchUnit = 41;

DeviceEntry entry(const QString &id, DeviceKind kind, double units, double watts, double kilograms)
{
    DeviceEntry entry;
    entry.id = id;
    entry.model = id;
    entry.kind = kind;
    entry.height = DeviceHeight::ofUnits(units);
    entry.powerMaxW = watts;
    entry.weightKg = kilograms;
    return entry;
}

QList<DeviceEntry> entries()
{
    DeviceEntry system =
        entry(QStringLiteral("system"), DeviceKind::GpuSystem, kSystemUnits, 10200, 130);
    system.psuCount = 6;
    system.psuMinForFullLoad = 4;
    system.gpuCount = 8;
    system.gpuModel = QStringLiteral("h100-sxm5-80");
    DeviceEntry shelf = entry(QStringLiteral("shelf"), DeviceKind::Storage, 2, 800, 25);
    shelf.fullDepth = false;
    return {system,
            entry(QStringLiteral("switch"), DeviceKind::IbSwitch, 1, 1700, 15),
            shelf,
            entry(QStringLiteral("strip"), DeviceKind::Pdu, 0, 22000, 6)};
}

RackType rackType()
{
    RackType type;
    type.id = QStringLiteral("tall");
    type.name = QStringLiteral("48U");
    type.heightU = 48;
    type.powerLimitW = 44000.0;
    type.heatLimitW = 44000.0;
    type.weightLimitKg = 1300.0;
    for (const QString &name : {QStringLiteral("A"), QStringLiteral("B")}) {
        Feed feed;
        feed.name = name;
        feed.volts = 415.0;
        feed.amps = 63.0;
        feed.phases = 3;
        type.feeds.append(feed);
    }
    return type;
}

Rack rack(int number, int devices, int &device)
{
    Rack rack;
    rack.id = QStringLiteral("r%1").arg(number);
    rack.name = QStringLiteral("R%1").arg(number, 2, 10, QLatin1Char('0'));
    rack.type = QStringLiteral("tall");
    for (int i = 0; i < devices; ++i) {
        const bool system = i < kMostSystems;
        PlacedDevice placed;
        placed.id = QStringLiteral("d%1").arg(++device);
        placed.name = placed.id;
        placed.device = system ? QStringLiteral("system") : QStringLiteral("switch");
        placed.u = system ? 1 + i * kSystemUnits : kFirstSwitchUnit + i - kMostSystems;
        rack.devices.append(placed);
    }
    return rack;
}

} // namespace

Plan roomPlan(const RoomSize &size)
{
    Plan plan = aPlan();
    plan.catalog.devices = entries();
    plan.topology.rackTypes = {rackType()};
    Room room;
    room.id = QStringLiteral("hall");
    room.name = QStringLiteral("Hall 1");
    int device = 0;
    int number = 0;
    for (int i = 0; i < size.rows; ++i) {
        Row row;
        row.id = QStringLiteral("row%1").arg(i + 1);
        row.name = QStringLiteral("Row %1").arg(i + 1);
        for (int k = 0; k < size.racksPerRow; ++k) {
            Rack next = rack(++number, size.devicesPerRack, device);
            next.position = k + 1;
            row.racks.append(next);
        }
        room.rows.append(row);
    }
    Site site;
    site.id = QStringLiteral("site");
    site.rooms = {room};
    plan.topology.sites = {site};
    return plan;
}

Plan withRacksLeft(Plan plan, int racks)
{
    for (Row &row : plan.topology.sites.first().rooms.first().rows) {
        const qsizetype kept = std::clamp(qsizetype(racks), qsizetype(0), row.racks.size());
        row.racks.resize(kept);
        racks -= int(kept);
    }
    return plan;
}

} // namespace kf::test
