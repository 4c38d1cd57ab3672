// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a placement from using every unit of every rack.
#include "core/topology/floor.h"
#include "core/topology/placement.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace kf {

namespace {

using test::entry;
using test::placed;
using test::rack;
using test::rackType;

/// Racks of 42 units and 44 kW in one room with one empty row; systems of 8 U and 10.2 kW.
struct ConstraintCase {
    CatalogEntries entries;
    Topology topology;
    PlacementRequest request;

    ConstraintCase()
    {
        RackType type = rackType("std", Redundancy::None, {});
        type.powerLimitW = 44000.0;
        topology = test::topology({type}, {});
        request.rackType = QStringLiteral("std");
        entries.devices = {entry("dgx", DeviceKind::GpuSystem, 8, 10200, 130),
                           entry("leaf", DeviceKind::IbSwitch, 1, 1000, 15),
                           entry("strip", DeviceKind::Pdu, 0, 22000, 5)};
    }

    Room &room() { return topology.sites[0].rooms[0]; }
    RackType &type() { return topology.rackTypes[0]; }
    void ask(const char *device, int count)
    {
        request.items.append({QLatin1String(device), count});
    }
    PlacementResult run() const
    {
        const Catalog none;
        return place(request, topology, CatalogView(entries, none), PowerBasis::Maximum);
    }
};

/// The units of the devices of that kind in a rack.
QList<double> unitsOf(const RackPlacement &rack, const char *device)
{
    QList<double> units;
    for (const PlacedDevice &one : rack.devices) {
        if (one.device == QLatin1String(device))
            units.append(one.u.value_or(0.0));
    }
    std::sort(units.begin(), units.end());
    return units;
}

} // namespace

TEST(PlacementBound, NamesWhatKeepsARackFromHoldingMore)
{
    // Two systems of 10.2 kW in 22 kW, though 42 units would hold five: 128 / 2 = 64 racks.
    ConstraintCase c;
    c.type().powerLimitW = 22000.0;
    c.ask("dgx", 128);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.lowerBound, 64);
    EXPECT_EQ(result.boundLimit, PlacementLimit::Power);
}

TEST(PlacementConstraints, ExistingRacksOnlyAddsNone)
{
    ConstraintCase c;
    c.topology = test::topology({c.type()}, {rack("r1", "std", {})});
    c.request.mostRacks = 0;
    c.ask("dgx", 6);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 0);
    EXPECT_EQ(result.emptyRacks, 1);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 2); // four fit into 44 kW
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::NoMoreRacks);
}

TEST(PlacementConstraints, EachRowKeepsToItsOwnLimit)
{
    // Row a has 25 kW left for its two racks, row b no limit: two systems of 10.2 kW in a, and four
    // in the rack of b. The room would take all of them.
    ConstraintCase c;
    c.topology = test::topology({c.type()}, {rack("a1", "std", {}), rack("a2", "std", {})});
    c.room().rows[0].powerLimitW = 25000.0;
    Row next;
    next.id = QStringLiteral("b");
    next.racks = {rack("b1", "std", {})};
    c.room().rows.append(next);
    c.request.mostRacks = 0;
    c.ask("dgx", 8);
    const PlacementResult result = c.run();
    int inRowA = 0;
    int inRowB = 0;
    for (const RackPlacement &one : result.racks)
        (one.rack.startsWith(QLatin1Char('a')) ? inRowA : inRowB) += int(one.devices.size());
    EXPECT_EQ(inRowA, 2);
    EXPECT_EQ(inRowB, 4);
    EXPECT_EQ(result.filledRacks, 0);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 2);
}

TEST(PlacementConstraints, NewRacksKeepToTheLimitOfTheRowThatTheyGoTo)
{
    // 50 kW for the last row: four systems of 10.2 kW, the fifth would make 51.
    ConstraintCase c;
    c.room().rows[0].powerLimitW = 50000.0;
    c.ask("dgx", 6);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.newRacks, 1);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 2);
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::RoomPower);
}

TEST(PlacementConstraints, WhatIsDeeperThanTheRailsIsNotPlaced)
{
    ConstraintCase c;
    c.type().mountingDepthMm = 740.0;
    c.entries.devices[0].depthMm = 897.0;
    c.ask("dgx", 2);
    c.ask("leaf", 1);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].device, QStringLiteral("dgx"));
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::TooLarge);
    EXPECT_EQ(result.notPlaced[0].limit, PlacementLimit::Depth);
    c.type().mountingDepthMm = 897.0;
    EXPECT_TRUE(c.run().notPlaced.isEmpty());
}

TEST(PlacementConstraints, WhatTheAirOfTheRoomDoesNotSuitIsNotPlaced)
{
    ConstraintCase c;
    c.room().supplyAirC = 32.0;
    c.entries.devices[0].inletC = QList<double>{5.0, 30.0};
    c.ask("dgx", 2);
    ASSERT_EQ(c.run().notPlaced.size(), 1);
    EXPECT_EQ(c.run().notPlaced[0].reason, NotPlacedReason::RoomAir);
    c.room().supplyAirC = 27.0;
    EXPECT_TRUE(c.run().notPlaced.isEmpty());
}

TEST(PlacementConstraints, NoFeedGetsMoreThanItCarries)
{
    // Feeds A and B of 230 V x 32 A = 7.36 kW. Three nodes of 2 kW hang on A alone: 6 kW. A new one
    // of 2 kW draws 1 kW from each, then A carries 7 kW; a second would make it 8. By the sum of
    // both, 14.72 kW, four would fit.
    ConstraintCase c;
    c.type() =
        rackType("std", Redundancy::None, {test::feed("A", 230, 32), test::feed("B", 230, 32)});
    c.entries.devices.append(entry("node", DeviceKind::Management, 1, 2000, 20));
    QList<PlacedDevice> standing;
    for (int i = 1; i <= 3; ++i) {
        PlacedDevice node = placed("", "node", i);
        node.id = QStringLiteral("n%1").arg(i);
        node.feeds = QList{QStringLiteral("A")};
        standing.append(node);
    }
    c.topology = test::topology({c.type()}, {rack("r1", "std", standing)});
    c.request.mostRacks = 0;
    c.ask("node", 4);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(result.racks[0].devices.size(), 1);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::Power);
    // With a fourth on A it carries 8 kW already: nothing is added.
    standing.append(placed("n4", "node", 4));
    standing.last().feeds = QList{QStringLiteral("A")};
    c.topology = test::topology({c.type()}, {rack("r1", "std", standing)});
    EXPECT_TRUE(c.run().racks.isEmpty());
}

TEST(PlacementConstraints, SaysWhichKindsLoseFullLoadThoughTheRackTypePromisesIt)
{
    // Six supplies of which four must work: three are left on one of two sides.
    ConstraintCase c;
    c.type() = rackType(
        "std", Redundancy::TwoN, {test::feed("A", 400, 63, 3), test::feed("B", 400, 63, 3)});
    c.entries.devices[0].psuCount = 6;
    c.entries.devices[0].psuMinForFullLoad = 4;
    c.ask("dgx", 2);
    c.ask("leaf", 1);
    EXPECT_EQ(c.run().notRedundant, QList<Id>{QStringLiteral("dgx")});
    c.type().redundancy = Redundancy::None;
    EXPECT_TRUE(c.run().notRedundant.isEmpty());
}

TEST(PlacementConstraints, ARackOfUnknownWeightIsNotFilledWhereTheFloorHasALimit)
{
    ConstraintCase c;
    c.room().floorLoadKgPerM2 = 1000.0;
    c.ask("dgx", 2);
    ASSERT_EQ(c.run().notPlaced.size(), 1);
    EXPECT_EQ(c.run().notPlaced[0].reason, NotPlacedReason::UnknownFigure);
    EXPECT_EQ(c.run().notPlaced[0].figure, QStringLiteral("own_weight_kg"));
    c.type().ownWeightKg = 140.0;
    EXPECT_TRUE(c.run().notPlaced.isEmpty());
}

TEST(PlacementConstraints, StripsOfUnknownWeightKeepNothingOutAndTheWeightIsAtLeastSoMuch)
{
    // 400 kg hold three systems of 130 kg; the strips add what nobody knows.
    ConstraintCase c;
    c.type().weightLimitKg = 400.0;
    c.entries.devices[2].weightKg.reset();
    c.request.strips = {{QStringLiteral("strip"), 2}};
    c.ask("dgx", 4);
    const PlacementResult result = c.run();
    EXPECT_TRUE(result.notPlaced.isEmpty());
    ASSERT_EQ(result.racks.size(), 2);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::Weight);
    EXPECT_EQ(result.racks[0].binding.used, 390.0);
    EXPECT_TRUE(result.racks[0].binding.atLeast);
    EXPECT_EQ(result.weightless, QList<Id>{QStringLiteral("strip")});
    // A system of unknown weight is still asked for.
    c.entries.devices[0].weightKg.reset();
    ASSERT_EQ(c.run().notPlaced.size(), 1);
    EXPECT_EQ(c.run().notPlaced[0].figure, QStringLiteral("weight_kg"));
    EXPECT_EQ(c.run().notPlaced[0].lacking, QStringLiteral("dgx"));
}

TEST(PlacementConstraints, TheFloorHoldsSoManyRowsOfSoManyRacks)
{
    // 2 m / 0.6 m: three racks a row. 3.7 m less a depth of 1.2 m at a pitch of 2.4 m: two rows.
    ConstraintCase c;
    c.room().widthM = 2.0;
    c.room().depthM = 3.7;
    c.ask("dgx", 28);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.request.racksPerRow, 3);
    EXPECT_EQ(result.newRacks, 6);
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 4); // the seventh rack
    EXPECT_EQ(result.notPlaced[0].reason, NotPlacedReason::NoFloor);
    EXPECT_EQ(result.lowerBound, 6); // power asks for seven, of which the floor holds six
    EXPECT_EQ(result.boundLimit, PlacementLimit::Floor);
    EXPECT_FALSE(result.isProven());
}

TEST(PlacementConstraints, TheBoundOfRoomsIsThatOfWhatStandsInThem)
{
    // Four systems in 44 kW. The hall holds six racks, as above: 24 systems. Of 60 each room is
    // to get 30; six of the hall go to the other one: 36 / 4 = 9 racks, 15 = 60 / 4 together.
    ConstraintCase c;
    Room second = c.room();
    second.id = QStringLiteral("second");
    second.rows[0].id = QStringLiteral("b");
    c.room().widthM = 2.0;
    c.room().depthM = 3.7;
    c.topology.sites[0].rooms.append(second);
    c.request.room = QStringLiteral("hall");
    c.request.moreRooms = {QStringLiteral("second")};
    c.ask("dgx", 60);
    PlacementResult result = c.run();
    EXPECT_TRUE(result.notPlaced.isEmpty());
    EXPECT_EQ(result.racksUsed(), 15);
    EXPECT_EQ(result.lowerBound, 15);
    EXPECT_EQ(result.boundLimit, PlacementLimit::Power); // of the room with most racks
    EXPECT_TRUE(result.isProven());
    // The other way round the second room is filled twice: 30 in 8 racks, then 6 in 2 more. All 36
    // of them would stand in 9.
    c.request.room = QStringLiteral("second");
    c.request.moreRooms = {QStringLiteral("hall")};
    result = c.run();
    EXPECT_EQ(result.racksUsed(), 16);
    EXPECT_EQ(result.lowerBound, 15);
    EXPECT_FALSE(result.isProven());
}

TEST(PlacementConstraints, SwitchesStandAboveAllSystemsOrBetweenThem)
{
    ConstraintCase c;
    c.ask("leaf", 2);
    c.ask("dgx", 4);
    RackPlacement rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "dgx"), (QList<double>{1, 9, 17, 25}));
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{33, 34}));
    // A reserved run makes two parts; the one below has room for a switch, but stays without.
    c.request.reservedU = {20, 21};
    rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "dgx"), (QList<double>{1, 9, 22, 30}));
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{38, 39}));
    c.request.reservedU.clear();
    c.request.switches = SwitchPlace::Middle;
    rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "dgx"), (QList<double>{1, 9, 19, 27}));
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{17, 18}));
}

TEST(PlacementConstraints, SwitchesThatGoAlongStandBetweenSystemsToo)
{
    // Half of four systems below, 2 x 8 U, then the two switches; above them from U19 on.
    ConstraintCase c;
    c.ask("dgx", 4);
    c.request.along = {{QStringLiteral("leaf"), 2}};
    RackPlacement rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{41, 42}));
    c.request.switches = SwitchPlace::Middle;
    rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "dgx"), (QList<double>{1, 9, 19, 27}));
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{17, 18}));
    // What else goes along stays above.
    c.entries.devices.append(entry("node", DeviceKind::Management, 1, 500, 15));
    c.request.along = {{QStringLiteral("leaf"), 2}, {QStringLiteral("node"), 1}};
    rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "leaf"), (QList<double>{17, 18}));
    EXPECT_EQ(unitsOf(rack, "node"), (QList<double>{42}));
}

TEST(PlacementConstraints, TheHeaviestStandLowestWhateverTheirHeight)
{
    // 30 kg in 1 U are more for each unit than 130 kg in 8 U, but less weight.
    ConstraintCase c;
    c.entries.devices.append(entry("node", DeviceKind::Management, 1, 500, 30));
    c.ask("node", 2);
    c.ask("dgx", 1);
    const RackPlacement rack = c.run().racks[0];
    EXPECT_EQ(unitsOf(rack, "dgx"), (QList<double>{1}));
    EXPECT_EQ(unitsOf(rack, "node"), (QList<double>{9, 10}));
}

TEST(PlacementConstraints, UnitsOfOneKindCutNoRackForOthers)
{
    // Five systems of 8 U and a switch take 41 of 42 units: the switch at U9, within its units 5 to
    // 12, a system below it and four above. Ten systems and two switches: two racks.
    ConstraintCase c;
    c.type().powerLimitW.reset();
    c.request.units = {{QStringLiteral("leaf"), 5, 12}};
    c.ask("dgx", 10);
    c.ask("leaf", 2);
    PlacementResult result = c.run();
    EXPECT_EQ(result.racksUsed(), 2);
    EXPECT_EQ(result.lowerBound, 2);
    qsizetype leaves = 0;
    for (const RackPlacement &rack : result.racks) {
        EXPECT_EQ(unitsOf(rack, "dgx").size(), 5);
        for (const double unit : unitsOf(rack, "leaf"))
            EXPECT_TRUE(unit >= 5.0 && unit <= 12.0) << unit;
        leaves += unitsOf(rack, "leaf").size();
    }
    EXPECT_EQ(leaves, 2);
    EXPECT_TRUE(result.notPlaced.isEmpty());
    // Two kinds with units of their own: 5 x 8 U, the switch at U9 and the node at U26.
    c.entries.devices.append(entry("node", DeviceKind::Management, 1, 500, 15));
    c.request.units.append({QStringLiteral("node"), 20, 30});
    c.request.items.clear();
    c.ask("dgx", 5);
    c.ask("leaf", 1);
    c.ask("node", 1);
    result = c.run();
    EXPECT_EQ(result.racksUsed(), 1);
    EXPECT_TRUE(result.notPlaced.isEmpty());
}

TEST(PlacementConstraints, AKindStandsInItsUnitsAlone)
{
    ConstraintCase c;
    c.request.units = {{QStringLiteral("leaf"), 41, 42}};
    c.ask("leaf", 4);
    c.ask("dgx", 2);
    const PlacementResult result = c.run();
    EXPECT_EQ(result.racksUsed(), 2); // two in a rack, whatever the power
    EXPECT_EQ(result.lowerBound, 2);
    for (const RackPlacement &rack : result.racks) {
        for (const double unit : unitsOf(rack, "leaf"))
            EXPECT_GE(unit, 41.0);
        EXPECT_EQ(rack.binding.limit, PlacementLimit::Units);
        EXPECT_EQ(rack.binding.capacity, 2.0);
    }
    EXPECT_TRUE(result.notPlaced.isEmpty());
}

TEST(PlacementConstraints, AtMostSoManyOfAKindCountsThoseThatStandThere)
{
    ConstraintCase c;
    c.topology = test::topology({c.type()}, {rack("r1", "std", {placed("d1", "dgx", 1)})});
    c.ask("dgx", 3);
    c.request.items[0].atMostPerRack = 2;
    const PlacementResult result = c.run();
    EXPECT_EQ(result.filledRacks, 1); // one more beside d1
    EXPECT_EQ(result.newRacks, 1);
    for (const RackPlacement &one : result.racks)
        EXPECT_EQ(one.devices.size(), one.rack.isEmpty() ? 2 : 1);
}

TEST(PlacementConstraints, KindsApartShareNoRack)
{
    ConstraintCase c;
    c.topology = test::topology({c.type()}, {rack("r1", "std", {placed("d1", "dgx", 1)})});
    c.request.apart = {{QStringLiteral("leaf")}};
    c.ask("dgx", 3);
    c.ask("leaf", 2);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 2);
    EXPECT_EQ(result.filledRacks, 1); // the systems stand with d1
    EXPECT_EQ(result.newRacks, 1);
    for (const RackPlacement &one : result.racks) {
        std::set<Id> kinds;
        for (const PlacedDevice &device : one.devices)
            kinds.insert(device.device);
        EXPECT_EQ(kinds.size(), 1U);
    }
    EXPECT_EQ(result.racks[1].items, (QList<int>{1, 1})); // counted in the request's own order
}

TEST(PlacementConstraints, WhatGoesAlongAndStandsApartGetsRacksOfItsOwn)
{
    // Six systems of 10.2 kW are two racks of 44 kW; each brings a leaf, which may not stand there,
    // whichever of the two kinds is the one that stands apart.
    for (const QString &apart : {QStringLiteral("dgx"), QStringLiteral("leaf")}) {
        ConstraintCase c;
        c.request.apart = {{apart}};
        c.request.along = {{QStringLiteral("leaf"), 1, 1}};
        c.ask("dgx", 6);
        const PlacementResult result = c.run();
        EXPECT_TRUE(result.notPlaced.isEmpty());
        ASSERT_EQ(result.racks.size(), 3);
        EXPECT_TRUE(unitsOf(result.racks[0], "leaf").isEmpty());
        EXPECT_TRUE(unitsOf(result.racks[1], "leaf").isEmpty());
        EXPECT_TRUE(unitsOf(result.racks[2], "dgx").isEmpty());
        EXPECT_EQ(result.racks[2].items, (QList<int>{1, 1})); // of the request: item, then along
        // Where no rack is left for them, that is said.
        c.request.mostRacks = 2;
        const PlacementResult fewer = c.run();
        EXPECT_EQ(fewer.racks.size(), 2);
        ASSERT_EQ(fewer.notPlaced.size(), 1);
        EXPECT_EQ(fewer.notPlaced[0].device, QStringLiteral("leaf"));
        EXPECT_EQ(fewer.notPlaced[0].count, 2);
        EXPECT_EQ(fewer.notPlaced[0].reason, NotPlacedReason::NoMoreRacks);
    }
}

TEST(PlacementConstraints, TheTighterOfTwoLimitsBinds)
{
    // Two systems use 20.4 kW. Another breaks 30 kW of power (9.6 kW are left) and 26 kW of heat
    // (5.6 kW are left): the heat is what binds.
    ConstraintCase c;
    c.type().powerLimitW = 30000.0;
    c.type().heatLimitW = 26000.0;
    c.ask("dgx", 4);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 2);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::AirHeat);
    EXPECT_EQ(result.racks[0].binding.capacity, 26000.0);
    EXPECT_EQ(result.racks[0].binding.used, 20400.0);
    c.type().heatLimitW = 30000.0; // both are equal: power is named
    EXPECT_EQ(c.run().racks[0].binding.limit, PlacementLimit::Power);
}

TEST(PlacementConstraints, WhatTheRoomLacksIsNamedWithTheRoom)
{
    // The hall has 50 kW, for four systems of 10.2 kW; their rack would take a fifth (of 42 U, 8
    // each).
    ConstraintCase c;
    c.type().powerLimitW = 100000.0;
    c.room().powerLimitW = 50000.0;
    c.room().name = QStringLiteral("Hall 1");
    c.ask("dgx", 6);
    PlacementResult result = c.run();
    const PlaceLimit hall{QStringLiteral("Hall 1"), 50000.0};
    ASSERT_EQ(result.notPlaced.size(), 1);
    EXPECT_EQ(result.notPlaced[0].count, 2);
    EXPECT_EQ(result.notPlaced[0].place, hall);
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(result.racks[0].binding.limit, PlacementLimit::PlacePower);
    EXPECT_EQ(result.racks[0].binding.place, hall);
    c.topology.sites[0].powerLimitW = 30000.0; // tighter, and without a name
    result = c.run();
    EXPECT_EQ(result.notPlaced.value(0).place, (PlaceLimit{QStringLiteral("s"), 30000.0}));
}

TEST(PlacementConstraints, StripsHangOnTheSidesByTurns)
{
    ConstraintCase c;
    c.type().powerLimitW.reset();
    c.type().redundancy = Redundancy::TwoN;
    c.type().feeds = {test::feed("A", 400, 63, 3), test::feed("B", 400, 63, 3)};
    c.request.strips = {{QStringLiteral("strip"), 2}};
    c.ask("dgx", 2);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1); // 20.4 kW through a strip of 22 kW
    QList<QString> feeds;
    for (const PlacedDevice &device : result.racks[0].devices) {
        if (device.device == QStringLiteral("strip"))
            feeds += device.feeds.value_or(QList<QString>());
    }
    EXPECT_EQ(feeds, (QList<QString>{QStringLiteral("A"), QStringLiteral("B")}));
    c.request.items[0].count = 3; // 30.6 kW are too much for the strip that is left
    EXPECT_EQ(c.run().newRacks, 2);
}

TEST(PlacementConstraints, CountsAreSpreadOverRooms)
{
    ConstraintCase c;
    Room second = c.room();
    second.id = QStringLiteral("second");
    second.rows[0].id = QStringLiteral("b");
    second.powerLimitW = 21000.0; // two systems
    c.topology.sites[0].rooms.append(second);
    c.request.room = QStringLiteral("hall");
    c.request.moreRooms = {QStringLiteral("second")};
    c.ask("dgx", 8);
    const PlacementResult result = c.run();
    EXPECT_TRUE(result.notPlaced.isEmpty());
    QMap<Id, int> systems;
    for (const RackPlacement &one : result.racks)
        systems[one.room] += static_cast<int>(one.devices.size());
    EXPECT_EQ(systems.value(QStringLiteral("second")), 2);
    EXPECT_EQ(systems.value(QStringLiteral("hall")), 6); // four, and the two that found no power
}

TEST(PlacementConstraints, HalfWidthDevicesStandTwoInAUnit)
{
    ConstraintCase c;
    DeviceEntry half = entry("half", DeviceKind::EthSwitch, 1, 60, 4);
    half.halfWidth = true;
    c.entries.devices.append(half);
    c.ask("half", 3);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(unitsOf(result.racks[0], "half"), (QList<double>{1, 1, 2}));
    EXPECT_EQ(result.racks[0].devices[0].side, RackSide::Left);
    EXPECT_EQ(result.racks[0].devices[1].side, RackSide::Right);
}

TEST(PlacementConstraints, HalfWidthDevicesStandBesideSingleOnesThatAreThere)
{
    ConstraintCase c;
    DeviceEntry half = entry("half", DeviceKind::EthSwitch, 1, 60, 4);
    half.halfWidth = true;
    c.entries.devices.append(half);
    PlacedDevice single = placed("h1", "half", 5);
    single.side = RackSide::Right;
    c.topology = test::topology({c.type()}, {rack("r1", "std", {single})});
    c.ask("half", 1);
    PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(result.racks[0].rack, QStringLiteral("r1"));
    EXPECT_EQ(unitsOf(result.racks[0], "half"), QList<double>{5});
    EXPECT_EQ(result.racks[0].devices[0].side, RackSide::Left);
    // Four more: one beside it, a pair, and one alone; switches take the upper run of free units.
    c.request.items.clear();
    c.ask("half", 4);
    result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(unitsOf(result.racks[0], "half"), (QList<double>{5, 6, 6, 7}));
    EXPECT_TRUE(result.notPlaced.isEmpty());
}

TEST(PlacementConstraints, UnitsStayFreeAboveSystemsWhereAsked)
{
    // 8 U and 2 free ones: from U1, U11, U21 and U31; a fifth would end at U50. The switch is no
    // system and stands on the last free unit.
    ConstraintCase c;
    c.request.freeAbove = 2;
    c.ask("leaf", 1);
    c.ask("dgx", 4);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.racks.size(), 1);
    EXPECT_EQ(unitsOf(result.racks[0], "dgx"), (QList<double>{1, 11, 21, 31}));
    EXPECT_EQ(unitsOf(result.racks[0], "leaf"), QList<double>{41});
}

TEST(PlacementConstraints, TellWhichKindLacksTheFigure)
{
    ConstraintCase c;
    DeviceEntry storage = entry("store", DeviceKind::Storage, 2, 0, 30);
    storage.powerMaxW.reset();
    c.entries.devices.append(storage);
    c.request.along = {{QStringLiteral("store"), 1}};
    c.ask("dgx", 1);
    const PlacementResult result = c.run();
    ASSERT_EQ(result.notPlaced.size(), 2);
    for (const NotPlaced &one : result.notPlaced) {
        EXPECT_EQ(one.reason, NotPlacedReason::UnknownFigure);
        EXPECT_EQ(one.lacking, QStringLiteral("store"));
        EXPECT_EQ(one.figure, QStringLiteral("power_max_w"));
    }
    // A rack of the plan that holds one is passed over, and that is told.
    c.request.along.clear();
    c.topology = test::topology({c.type()}, {rack("r1", "std", {placed("s1", "store", 1)})});
    EXPECT_EQ(c.run().skipped,
              (QList<SkippedRack>{
                  {QStringLiteral("r1"), QStringLiteral("power_max_w"), QStringLiteral("store")}}));
    EXPECT_EQ(c.run().newRacks, 1);
}

TEST(Floor, RowsReachAsFarAsTheirLastPosition)
{
    ConstraintCase c;
    Rack far = rack("r1", "std", {});
    far.position = 3;
    c.room().rows[0].racks = {far};
    EXPECT_NEAR(lengthOf(c.room().rows[0], c.topology), 1.8, 1e-9); // three of 0.6 m
    EXPECT_NEAR(reachOf(c.room(), 0, c.topology), 1.2, 1e-9);
    c.room().rows[0].yM = 2.0;
    EXPECT_NEAR(reachOf(c.room(), 0, c.topology), 3.2, 1e-9);
}

} // namespace kf
