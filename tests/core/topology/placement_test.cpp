// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement.h"
#include "core/topology/rack_conflicts.h"
#include "core/topology/topology_sums.h"
#include "tests/core/topology/racks.h"
#include "tests/support/random_inventory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using test::entry;
using test::placed;
using test::rack;
using test::rackType;

/// A rack type of 42 units and 44 kW, an empty room, and kinds of devices.
struct Case {
    CatalogEntries entries;
    Topology topology;
    PlacementRequest request;

    Case()
    {
        RackType type = rackType("std", Redundancy::None, {});
        type.powerLimitW = 44000.0;
        topology = test::topology({type}, {});
        request.rackType = QStringLiteral("std");
        DeviceEntry dgx = entry("dgx", DeviceKind::GpuSystem, 8, 10200, 130.45);
        entries.devices = {dgx, entry("leaf", DeviceKind::IbSwitch, 1, 1700, 15)};
    }

    void ask(const char *device, int count)
    {
        request.items.append({QLatin1String(device), count});
    }

    RackType &type() { return topology.rackTypes[0]; }

    PlacementResult run(const PlacementControl &control = {}) const
    {
        const Catalog none;
        return place(request, topology, CatalogView(entries, none), PowerBasis::Maximum, control);
    }
};

int devicesIn(const PlacementResult &result)
{
    int count = 0;
    for (const RackPlacement &one : result.racks)
        count += static_cast<int>(one.devices.size());
    return count;
}

/// The racks of a result as they would stand, with ids.
QList<Rack> racksOf(const PlacementResult &result)
{
    QList<Rack> racks;
    for (const RackPlacement &one : result.racks) {
        Rack rack;
        rack.id = QStringLiteral("r%1").arg(racks.size());
        rack.type = result.request.rackType;
        for (PlacedDevice device : one.devices) {
            device.id = QStringLiteral("%1-%2").arg(rack.id).arg(rack.devices.size());
            rack.devices.append(device);
        }
        racks.append(rack);
    }
    return racks;
}

/// How often a limit is broken, or a device stands where it cannot.
int breaches(const CatalogEntries &entries, const Topology &topology, const PlacementResult &result)
{
    const Catalog none;
    const CatalogView view(entries, none);
    DeviceFactsTable facts(view, PowerBasis::Maximum);
    int count = 0;
    for (const Rack &rack : racksOf(result)) {
        const Site &site = topology.sites[0];
        const RackSurroundings around = surroundingsOf(rack, site.rooms[0], site, topology);
        const RackFigures figures = rackFigures(rack, around, view, PowerBasis::Maximum);
        count += figures.worst == LimitState::Over ? 1 : 0;
        count += static_cast<int>(conflictsIn(rack, around.type, facts).size());
    }
    return count;
}

} // namespace

TEST(Placement, PutsTwoThousandGpusIntoSixtyFourRacks)
{
    // 44 / 10.2 = 4.3: four systems in a rack, 256 / 4 = 64. By power alone 256 x 10.2 / 44 = 59.3.
    Case c;
    c.ask("dgx", 256);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 64);
    EXPECT_EQ(result.lowerBound, 64);
    EXPECT_EQ(devicesIn(result), 256);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
    const PlacementBinding &binding = result.racks[0].binding;
    EXPECT_EQ(binding.limit, PlacementLimit::Power);
    EXPECT_EQ(binding.fitting, 4);
    EXPECT_EQ(binding.used, 40800.0);
    EXPECT_EQ(binding.capacity, 44000.0);
}

TEST(Placement, StacksFromTheBottomWithoutGaps)
{
    Case c;
    c.ask("dgx", 4);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    QList<double> units;
    for (const PlacedDevice &device : result.racks[0].devices)
        units.append(device.u.value_or(0.0));
    EXPECT_EQ(units, (QList<double>{1.0, 9.0, 17.0, 25.0}));
}

TEST(Placement, SaysThatUnitsBind)
{
    Case c;
    c.type().heightU = 20; // two of 8 U
    c.ask("dgx", 5);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 3);
    EXPECT_EQ(result.lowerBound, 3);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::Units);
    EXPECT_EQ(result.racks[0].binding.used, 16.0);
    EXPECT_EQ(result.racks[0].binding.capacity, 20.0);
    EXPECT_EQ(result.racks[2].binding.limit, PlacementLimit::Nothing);
}

TEST(Placement, SeesThatFreeUnitsAreNotSideBySide)
{
    // U9 and U18 of 20 are kept: runs of 8, 8 and 2 units, for two systems and something of 2 U.
    Case c;
    c.type().heightU = 20;
    c.type().reservedU = {9, 18};
    c.entries.devices.append(entry("small", DeviceKind::Other, 2, 100, 10));
    c.ask("dgx", 2);
    c.ask("small", 1);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.newRacks, 1);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
    // Two of 5 U: 18 units are free, but each run of 8 takes only one.
    Case d;
    d.type().heightU = 20;
    d.type().reservedU = {9, 18};
    d.entries.devices = {entry("five", DeviceKind::Other, 5, 100, 10)};
    d.ask("five", 4);
    const PlacementResult split = d.run();
    EXPECT_EQ(split.newRacks, 2);
    EXPECT_EQ(split.lowerBound, 2);
    EXPECT_EQ(split.racks[0].binding.limit, PlacementLimit::Contiguity);
}

TEST(Placement, MixesHeavyAndHotDevicesBetterThanOneAfterTheOther)
{
    // Racks of 10 kW and 400 kg. Hot: 5 kW, 50 kg. Heavy: 1 kW, 175 kg. One hot and two heavy ones
    // use 7 kW and 400 kg; two hot and one heavy 11 kW: too much. Six of each: three racks of two
    // hot ones (300 kg left each take one heavy: 11 kW, no), so with x racks (1 hot, 2 heavy) and
    // y racks (2 hot): 2x >= 6, x + 2y >= 6: x = 3, y = 2, five racks. By weight alone:
    // (6 x 50 + 6 x 175) / 400 = 3.4, by power (30 + 6) / 10 = 3.6.
    Case c;
    c.type().powerLimitW = 10000.0;
    c.type().weightLimitKg = 400.0;
    c.entries.devices = {entry("hot", DeviceKind::GpuSystem, 2, 5000, 50),
                         entry("heavy", DeviceKind::Storage, 4, 1000, 175)};
    c.ask("hot", 6);
    c.ask("heavy", 6);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 5);
    EXPECT_EQ(result.lowerBound, 5);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
}

TEST(Placement, TakesAlongWhatEachRackNeeds)
{
    // One switch of 1.7 kW in each rack leaves 42.3 kW: still four systems.
    Case c;
    c.request.along = {{QStringLiteral("leaf"), 1, 1, {}}};
    c.ask("dgx", 8);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.newRacks, 2);
    EXPECT_EQ(devicesIn(result), 10);
    EXPECT_EQ(result.racks[0].devices.last().device, QStringLiteral("leaf"));
    EXPECT_EQ(result.racks[0].devices.last().u, 42.0); // at the top
    // Two of them: 44 - 3.4 = 40.6 kW for three systems.
    c.request.along[0].count = 2;
    EXPECT_EQ(c.run().newRacks, 3);
}

TEST(Placement, CountsWhatGoesAlongWithEveryFewRacks)
{
    // 16 systems in 4 racks; a pair of switches for every 2 racks: 4 switches. Each rack has
    // 3.2 kW left: one switch, 1.7 kW, in each of the four.
    Case c;
    c.request.along = {{QStringLiteral("leaf"), 2, 2, {}}};
    c.ask("dgx", 16);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 4);
    EXPECT_EQ(result.lowerBound, 4);
    EXPECT_EQ(devicesIn(result), 20);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
}

TEST(Placement, SpreadsDevicesAndSpares)
{
    Case c;
    c.request.items = {{QStringLiteral("dgx"), 12, 3, 2, {}}};
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 6); // at most two in a rack
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::Spread);
    int racksWithSpare = 0;
    for (const RackPlacement &one : result.racks) {
        const auto spares = std::count_if(
            one.devices.cbegin(), one.devices.cend(), [](const auto &d) { return d.spare; });
        EXPECT_LE(spares, 1);
        racksWithSpare += spares > 0 ? 1 : 0;
    }
    EXPECT_EQ(racksWithSpare, 3);
}

TEST(Placement, UsesWhatIsFreeAndLeavesWhatStands)
{
    // r1 holds two systems and takes two more, r2 is locked, r3 is empty: 10 systems need
    // 2 + 4 + 4, so one new rack.
    Case c;
    Rack locked = rack("r2", "std", {});
    locked.locked = true;
    c.topology = test::topology(c.topology.rackTypes,
                                {rack("r1", "std", {placed("a", "dgx", 1), placed("b", "dgx", 9)}),
                                 locked,
                                 rack("r3", "std", {})});
    c.ask("dgx", 10);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.filledRacks, 1);
    EXPECT_EQ(result.emptyRacks, 1);
    EXPECT_EQ(result.newRacks, 1);
    EXPECT_EQ(result.lowerBound, 2); // of empty and new ones: (10 - 2) / 4
    EXPECT_EQ(devicesIn(result), 10);
    EXPECT_EQ(result.racks[0].rack, QStringLiteral("r1"));
    EXPECT_EQ(result.racks[0].devices[0].u, 17.0);
    EXPECT_TRUE(result.removed.isEmpty());
}

TEST(Placement, TakesThePlaceOfWhatHasGoneByThen)
{
    // Racks of 11 kW and 10 U. r1's system of 8 U and 10.2 kW goes in month 6; that of r2 stays.
    // One that never is in service takes nothing either.
    Case c;
    c.type().powerLimitW = 11000.0;
    c.type().heightU = 10;
    PlacedDevice leaving = placed("d1", "dgx", 1);
    leaving.retireMonth = 6;
    PlacedDevice never = placed("d3", "dgx", 1);
    never.inServiceMonth = 12;
    never.retireMonth = 12;
    c.topology = test::topology({c.type()},
                                {rack("r1", "std", {leaving}),
                                 rack("r2", "std", {placed("d2", "dgx", 1)}),
                                 rack("r3", "std", {never})});
    c.topology.sites[0].rooms[0].powerLimitW = 31000.0; // for three of them
    c.request.mostRacks = 0;
    c.ask("dgx", 3);
    EXPECT_EQ(devicesIn(c.run()), 1);
    c.request.inServiceMonth = 5;
    EXPECT_EQ(devicesIn(c.run()), 1);
    c.request.inServiceMonth = 6;
    const PlacementResult result = c.run();
    EXPECT_EQ(devicesIn(result), 2);
    for (const RackPlacement &one : result.racks) {
        EXPECT_NE(one.rack, QStringLiteral("r2"));
        EXPECT_EQ(one.devices[0].u, 1.0);
    }
}

TEST(Placement, ReplacesWhatIsNotLocked)
{
    Case c;
    PlacedDevice keeps = placed("b", "dgx", 9);
    keeps.locked = true;
    c.topology =
        test::topology(c.topology.rackTypes, {rack("r1", "std", {placed("a", "dgx", 2), keeps})});
    c.request.replacesExisting = true;
    c.ask("dgx", 3);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.removed, QList<Id>{QStringLiteral("a")});
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(result.racks[0].rack, QStringLiteral("r1"));
    EXPECT_EQ(devicesIn(result), 3);
}

TEST(Placement, StopsWhereTheRoomHasNoMorePower)
{
    Case c;
    c.topology.sites[0].rooms[0].powerLimitW = 100000.0; // nine systems of 10.2 kW
    c.ask("dgx", 12);
    const PlacementResult result = c.run();
    EXPECT_EQ(devicesIn(result), 9);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::RoomPower);
    EXPECT_EQ(result.notPlaced[0].count, 3);
    // With a switch of 1.7 kW in each rack: 8 systems and 2 switches, 85 kW; a ninth would need a
    // third switch, 96.9 kW: that still goes. Ten would be 107.1 kW.
    c.request.along = {{QStringLiteral("leaf"), 1, 1, {}}};
    EXPECT_EQ(devicesIn(c.run()), 9 + 3);
}

TEST(Placement, NamesWhatItCannotPlace)
{
    Case c;
    DeviceEntry unknown = entry("mystery", DeviceKind::Other, 2, 0, 10);
    unknown.powerMaxW.reset();
    DeviceEntry large = entry("large", DeviceKind::GpuSystem, 8, 50000, 10);
    DeviceEntry floor = entry("cdu", DeviceKind::Cdu, 0, 500, 10);
    floor.height = DeviceHeight::onFloor();
    c.entries.devices += {unknown, large, floor};
    for (const char *device : {"mystery", "large", "cdu", "nobody"})
        c.ask(device, 2);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 0);
    EXPECT_EQ(result.lowerBound, 0);
    ASSERT_EQ(result.notPlaced.size(), 4);
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::UnknownFigure);
    EXPECT_EQ(result.notPlaced[0].figure, QStringLiteral("power_max_w"));
    EXPECT_EQ(result.notPlaced[1].reason, NotPlacedReason::TooLarge);
    EXPECT_EQ(result.notPlaced[1].limit, PlacementLimit::Power);
    EXPECT_EQ(result.notPlaced[2].reason, NotPlacedReason::StandsOnFloor);
    EXPECT_EQ(result.notPlaced[3].reason, NotPlacedReason::UnknownDevice);
    c.request.rackType = QStringLiteral("other");
    EXPECT_EQ(c.run().notPlaced[0].reason, NotPlacedReason::NoRackType);
}

TEST(Placement, UsesNoMoreRacksThanItMay)
{
    Case c;
    c.request.mostRacks = 2;
    c.ask("dgx", 10);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 2);
    EXPECT_EQ(devicesIn(result), 8);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 2);
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::NoMoreRacks);
}

TEST(Placement, GivesWhatItHasWhenItIsStopped)
{
    Case c;
    c.entries.devices.append(entry("node", DeviceKind::GpuSystem, 5, 7300, 90));
    c.ask("dgx", 100);
    c.ask("node", 100);
    double progress = 0.0;
    const PlacementResult result = c.run({[] { return true; },
                                          [&progress](double share) {
                                              progress = share;
                                          }});
    EXPECT_TRUE(result.stopped);
    EXPECT_EQ(progress, 1.0);
    EXPECT_EQ(devicesIn(result), 200);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
}

TEST(Placement, LetsDevicesOfHalfDepthShareUnits)
{
    // 42 units hold 84 shelves of 1 U, 42 in front and 42 behind: 200 of them need 3 racks, as
    // 200 / 84 = 2.4.
    Case c;
    DeviceEntry shelf = entry("shelf", DeviceKind::Storage, 1, 10, 5);
    shelf.fullDepth = false;
    c.entries.devices.append(shelf);
    c.ask("shelf", 200);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 3);
    EXPECT_EQ(result.lowerBound, 3);
    EXPECT_EQ(devicesIn(result), 200);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::Units);
    EXPECT_EQ(result.racks[0].binding.used, 42.0);
}

TEST(Placement, StandsHalfDepthBesideFullDepthInOneRack)
{
    // 4 systems of 8 U take 32 of 42 units; the 10 that are left hold 7 shelves of 3 U and of 2 U:
    // front 3 + 3 + 2 + 2, rear 3 + 3 + 2.
    Case c;
    for (const auto &[id, units] : {std::pair{"three", 3}, std::pair{"two", 2}}) {
        DeviceEntry shelf = entry(id, DeviceKind::Storage, units, 100, 10);
        shelf.fullDepth = false;
        c.entries.devices.append(shelf);
    }
    c.ask("dgx", 4);
    c.ask("three", 4);
    c.ask("two", 3);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 1);
    EXPECT_EQ(devicesIn(result), 11);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
}

TEST(Placement, StandsBehindWhatIsThereAlready)
{
    // A rack of 4 units with two shelves of half depth in front of U1 and U2: two go behind them,
    // and four into U3 and U4.
    Case c;
    c.type().heightU = 4;
    DeviceEntry shelf = entry("shelf", DeviceKind::Storage, 1, 10, 5);
    shelf.fullDepth = false;
    c.entries.devices.append(shelf);
    const Rack there = rack("r1", "std", {placed("a", "shelf", 1.0), placed("b", "shelf", 2.0)});
    c.topology = test::topology({c.type()}, {there});
    c.ask("shelf", 6);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 0);
    ASSERT_EQ(result.racks.size(), 1);
    int behind = 0;
    for (const PlacedDevice &device : result.racks[0].devices)
        behind += device.face == Face::Rear ? 1 : 0;
    EXPECT_EQ(behind, 4); // at U1 to U4
}

TEST(Placement, PutsWhatGoesAlongBehindEachOther)
{
    Case c;
    DeviceEntry net = entry("net", DeviceKind::EthSwitch, 1, 100, 5);
    net.fullDepth = false;
    c.entries.devices.append(net);
    c.ask("dgx", 4);
    c.request.along.append({QStringLiteral("net"), 2, 1});
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    const QList<PlacedDevice> &devices = result.racks[0].devices;
    ASSERT_EQ(devices.size(), 6);
    EXPECT_EQ(devices[4].u, 42.0);
    EXPECT_EQ(devices[5].u, 42.0);
    EXPECT_NE(devices[4].face, devices[5].face);
}

TEST(Placement, KeepsHalfUnitsApartFromWholeOnes)
{
    Case c;
    c.type().heightU = 4;
    c.entries.devices = {entry("thin", DeviceKind::Other, 0.5, 100, 2),
                         entry("flat", DeviceKind::Other, 1, 100, 5)};
    c.ask("thin", 2);
    c.ask("flat", 3);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 1);
    EXPECT_EQ(breaches(c.entries, c.topology, result), 0);
    for (const PlacedDevice &device : result.racks[0].devices) {
        if (device.device != QStringLiteral("flat"))
            continue;
        EXPECT_EQ(*device.u, std::floor(*device.u));
    }
}

TEST(Placement, StaysWithinOneRackOfTheBoundForRandomInventories)
{
    int close = 0;
    int asked = 0;
    for (unsigned number = 1; number <= 1000; ++number) {
        const test::Inventory inventory = test::randomInventory(number);
        const Catalog none;
        const PlacementResult result = place(inventory.request,
                                             inventory.topology,
                                             CatalogView(inventory.catalog, none),
                                             PowerBasis::Maximum);
        ASSERT_EQ(breaches(inventory.catalog, inventory.topology, result), 0) << number;
        ASSERT_GE(result.gap(), 0) << number;
        int wanted = 0;
        for (const PlacementItem &item : inventory.request.items)
            wanted += item.count;
        for (const NotPlaced &one : result.notPlaced)
            wanted -= one.count;
        ASSERT_EQ(devicesIn(result), wanted) << number;
        close += result.gap() <= 1 ? 1 : 0;
        ++asked;
    }
    EXPECT_GE(close, asked * 99 / 100);
}

} // namespace kf
