// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_limits.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"
#include "tests/core/topology/racks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::entry;
using test::feed;
using test::placed;
using test::rackType;

/// A rack type with limits, a system, a switch, half-depth gear, a strip and floor equipment.
struct Hall {
    RackType type = rackType("std", Redundancy::None, {});
    CatalogEntries own;
    Topology topology;

    Hall()
    {
        DeviceEntry system = entry("system", DeviceKind::GpuSystem, 8, 10000, 130);
        system.powerTypicalW = 7000.0;
        system.gpuModel = QStringLiteral("gpu");
        system.gpuCount = 8.0;
        DeviceEntry half = entry("half", DeviceKind::Other, 1.5, 100, 5);
        half.fullDepth = false;
        DeviceEntry strip = entry("strip", DeviceKind::Pdu, 0, 5000, 7);
        DeviceEntry station = entry("station", DeviceKind::Workstation, 0, 1500, 40);
        station.height = DeviceHeight::onFloor();
        station.gpuModel = QStringLiteral("gpu");
        station.gpuCount = 4.0;
        own.devices = {
            system, half, strip, station, entry("switch", DeviceKind::IbSwitch, 1, 1000, 10)};
    }

    DeviceEntry &entryOf(const char *id)
    {
        for (DeviceEntry &device : own.devices) {
            if (device.id == QLatin1String(id))
                return device;
        }
        own.devices.append(DeviceEntry{});
        own.devices.last().id = QLatin1String(id);
        return own.devices.last();
    }

    TopologyFigures figures(const QList<PlacedDevice> &devices,
                            PowerBasis basis = PowerBasis::Maximum) const
    {
        const Catalog catalog;
        const CatalogView view(own, catalog);
        return topologyFigures(
            test::topology({type}, {test::rack("a01", "std", devices)}), view, basis);
    }

    RackFigures rack(const QList<PlacedDevice> &devices,
                     PowerBasis basis = PowerBasis::Maximum) const
    {
        return figures(devices, basis).racks.value(QStringLiteral("a01"));
    }
};

} // namespace

TEST(TopologySums, AreZeroWithoutATopology)
{
    const Catalog catalog;
    const CatalogEntries none;
    const TopologyFigures figures =
        topologyFigures({}, CatalogView(none, catalog), PowerBasis::Maximum);
    EXPECT_EQ(figures.totals, TopologyTotals());
    EXPECT_TRUE(figures.racks.isEmpty());
}

TEST(TopologySums, AddUpARack)
{
    const Hall hall;
    const RackFigures rack = hall.rack(
        {placed("d1", "system", 1), placed("d2", "system", 9), placed("d3", "switch", 17)});
    EXPECT_DOUBLE_EQ(rack.usedU, 17.0);
    EXPECT_DOUBLE_EQ(rack.freeU, 25.0);
    EXPECT_DOUBLE_EQ(rack.powerW, 21000.0);
    EXPECT_DOUBLE_EQ(rack.heatW, 21000.0);
    EXPECT_DOUBLE_EQ(rack.weightKg, 270.0);
    EXPECT_DOUBLE_EQ(rack.gpus, 16.0);
    EXPECT_EQ(rack.powerLimitW, std::nullopt);
    EXPECT_EQ(rack.state, LimitState::Within); // no limit is no problem
    EXPECT_TRUE(rack.unknown.isEmpty());
    EXPECT_FALSE(rack.load.assumed.any());
}

TEST(TopologySums, CountReservedUnitsNeitherAsUsedNorAsFree)
{
    // 42 U: a system at 1 to 8. Of what is reserved 8 is taken by it, 9 to 12 stay empty, and 43 is
    // above the rack.
    Hall hall;
    hall.type.reservedU = {8, 9, 10};
    const Catalog none;
    Rack rack = test::rack("a01", "std", {placed("d1", "system", 1)});
    rack.reservedU = {10, 11, 12, 43};
    const TopologyFigures figures = topologyFigures(
        test::topology({hall.type}, {rack}), CatalogView(hall.own, none), PowerBasis::Maximum);
    const RackFigures &one = figures.racks[QStringLiteral("a01")];
    EXPECT_DOUBLE_EQ(one.usedU, 8.0);
    EXPECT_DOUBLE_EQ(reservedIn(one, &hall.type), 4.0);
    EXPECT_DOUBLE_EQ(one.freeU, 30.0);
    const RowFigures &row = figures.rows[QStringLiteral("a")];
    EXPECT_DOUBLE_EQ(reservedIn(row, 42.0), 4.0);
    EXPECT_DOUBLE_EQ(row.freeU, 30.0);
    EXPECT_DOUBLE_EQ(figures.rooms[QStringLiteral("hall")].freeU, 30.0);
    // The rack is as high as before.
    EXPECT_EQ(limitsOf(one, &hall.type)[0].limit, 42.0);
}

TEST(TopologySums, TakeTypicalDrawWhereThePolicySaysSoAndItIsKnown)
{
    const Hall hall;
    const QList<PlacedDevice> devices = {placed("d1", "system", 1), placed("d2", "switch", 9)};
    EXPECT_DOUBLE_EQ(hall.rack(devices, PowerBasis::Typical).powerW, 8000.0); // 7,000 + 1,000
    EXPECT_DOUBLE_EQ(hall.rack(devices, PowerBasis::Typical).heatW, 8000.0);
    EXPECT_DOUBLE_EQ(hall.rack(devices, PowerBasis::Maximum).powerW, 11000.0);
}

TEST(TopologySums, PreferWhatWasMeasured)
{
    const Hall hall;
    PlacedDevice measured = placed("d1", "system", 1);
    measured.powerW = 6543.0;
    EXPECT_DOUBLE_EQ(hall.rack({measured}).powerW, 6543.0);
    EXPECT_DOUBLE_EQ(hall.rack({measured}, PowerBasis::Typical).powerW, 6543.0);
}

TEST(TopologySums, LetPdusDrawNothing)
{
    const Hall hall;
    const RackFigures rack = hall.rack({placed("p1", "strip"), placed("d1", "switch", 1)});
    EXPECT_DOUBLE_EQ(rack.powerW, 1000.0);
    EXPECT_DOUBLE_EQ(rack.weightKg, 17.0); // it does weigh
    EXPECT_DOUBLE_EQ(rack.usedU, 1.0);     // a vertical strip takes no units
}

TEST(TopologySums, CapTheLimitByThePdusOfThisRackOnly)
{
    Hall hall;
    hall.type.feeds = {feed("A", 230, 32)}; // 7,360 W
    const Catalog catalog;
    const Topology topology = test::topology(
        {hall.type},
        {test::rack("a01", "std", {placed("p1", "strip")}), test::rack("a02", "std", {})});
    const TopologyFigures figures =
        topologyFigures(topology, CatalogView(hall.own, catalog), PowerBasis::Maximum);
    EXPECT_NEAR(figures.racks[QStringLiteral("a01")].powerLimitW.value_or(-1.0), 5000.0, 1e-9);
    EXPECT_NEAR(figures.racks[QStringLiteral("a02")].powerLimitW.value_or(-1.0), 7360.0, 1e-9);
    EXPECT_NEAR(figures.totals.powerLimitW.value_or(-1.0), 12360.0, 1e-9);
}

TEST(TopologySums, CountUnitsSharedFrontAndRearOnce)
{
    const Hall hall;
    PlacedDevice front = placed("f", "half", 1);
    PlacedDevice rear = placed("r", "half", 2);
    rear.face = Face::Rear;
    // Front takes [1, 2.5), rear [2, 3.5): 3 U in sum, half a unit is shared.
    EXPECT_DOUBLE_EQ(hall.rack({front, rear}).usedU, 2.5);
    rear.u = 1.0;
    EXPECT_DOUBLE_EQ(hall.rack({front, rear}).usedU, 1.5);
    rear.u = 10.0;
    EXPECT_DOUBLE_EQ(hall.rack({front, rear}).usedU, 3.0);
}

TEST(TopologySums, SplitHeatBetweenAirAndLiquid)
{
    Hall hall;
    hall.type.heatLimitW = 5000.0;
    hall.entryOf("system").liquidFraction = 0.6;
    const RackFigures rack = hall.rack({placed("d1", "system", 1)});
    EXPECT_DOUBLE_EQ(rack.heatW, 10000.0);
    EXPECT_DOUBLE_EQ(rack.liquidHeatW, 6000.0);
    EXPECT_DOUBLE_EQ(rack.airHeatW, 4000.0);
    EXPECT_EQ(rack.heat, LimitState::Within); // 4,000 of 5,000 W by air
    EXPECT_EQ(rack.state, LimitState::Within);
}

TEST(TopologySums, TakePublishedAirflowElseTheTemperatureRise)
{
    Hall hall;
    hall.entryOf("system").airflowCfm = 1105.0;
    const RackFigures rack = hall.rack({placed("d1", "system", 1), placed("d2", "switch", 9)});
    // 1,105 x 1.699 + 3,600 x 1,000 / (1.2 x 1,005 x 12) = 1,877.395 + 248.756 m3/h.
    EXPECT_NEAR(rack.airflowM3PerH, 2126.151, 0.001);
}

// --- states ------------------------------------------------------------------------------------

TEST(TopologySums, AreNearFromNineTenthsOfALimit)
{
    Hall hall;
    hall.type.weightLimitKg = 1000.0;
    DeviceEntry &device = hall.entryOf("switch");
    device.weightKg = 899.0;
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).weight, LimitState::Within);
    device.weightKg = 900.0;
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).weight, LimitState::Near);
    device.weightKg = 1000.0;
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).weight, LimitState::Near);
    device.weightKg = 1000.1;
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).weight, LimitState::Over);
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).state, LimitState::Over);
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).power, LimitState::Within);
}

TEST(TopologySums, AreOverALimitOfNothingAsSoonAsSomethingDraws)
{
    Hall hall;
    hall.type.powerLimitW = 0.0;
    EXPECT_EQ(hall.rack({}).state, LimitState::Within);
    EXPECT_EQ(hall.rack({placed("d", "switch", 1)}).power, LimitState::Over);
}

TEST(TopologySums, AreAsBadAsTheWorstQuantity)
{
    Hall hall;
    hall.type.powerLimitW = 1000.0;
    hall.type.heatLimitW = 999.0;
    const RackFigures rack = hall.rack({placed("d", "switch", 1)});
    EXPECT_EQ(rack.power, LimitState::Near);
    EXPECT_EQ(rack.heat, LimitState::Over);
    EXPECT_EQ(rack.state, LimitState::Over);
}

// --- what is not known -------------------------------------------------------------------------

TEST(TopologySums, NameWhatIsMissing)
{
    Hall hall;
    hall.type.powerLimitW = 20000.0;
    hall.entryOf("switch").powerMaxW.reset();
    hall.entryOf("switch").weightKg.reset();
    const RackFigures rack = hall.rack({placed("d1", "system", 1), placed("d2", "switch", 9)});
    EXPECT_DOUBLE_EQ(rack.powerW, 10000.0); // at least
    EXPECT_THAT(rack.unknown, testing::ElementsAre(Quantity::Power, Quantity::Weight));
    EXPECT_EQ(rack.power, LimitState::Unknown);
    EXPECT_EQ(rack.weight, LimitState::Within); // nothing limits it
    EXPECT_EQ(rack.state, LimitState::Unknown);
}

TEST(TopologySums, AreOverWhereWhatIsKnownIsOver)
{
    Hall hall;
    hall.type.powerLimitW = 9000.0;
    hall.entryOf("switch").powerMaxW.reset();
    const RackFigures rack = hall.rack({placed("d1", "system", 1), placed("d2", "switch", 9)});
    EXPECT_EQ(rack.state, LimitState::Over);
}

TEST(TopologySums, StayWithinWhereTheMissingFigureIsNotLimited)
{
    Hall hall;
    hall.type.weightLimitKg = 1000.0;
    hall.entryOf("switch").powerMaxW.reset();
    const RackFigures rack = hall.rack({placed("d", "switch", 1)});
    EXPECT_EQ(rack.state, LimitState::Within);
    EXPECT_THAT(rack.unknown, testing::ElementsAre(Quantity::Power));
}

TEST(TopologySums, KnowNothingOfADeviceInNoCatalogue)
{
    Hall hall;
    hall.type.powerLimitW = 1000.0;
    const TopologyFigures figures = hall.figures({placed("d", "nobody-knows", 1)});
    const RackFigures rack = figures.racks.value(QStringLiteral("a01"));
    EXPECT_THAT(
        rack.unknown,
        testing::ElementsAre(Quantity::Power, Quantity::Weight, Quantity::Height, Quantity::Gpus));
    EXPECT_EQ(rack.state, LimitState::Unknown);
    EXPECT_EQ(figures.totals.devices, 1);
    EXPECT_EQ(figures.totals.unknown, rack.unknown);
}

TEST(TopologySums, TakeAssumedFiguresAndSaySo)
{
    Hall hall;
    hall.type.powerLimitW = 2000.0;
    DeviceEntry &guessed = hall.entryOf("switch");
    guessed.powerMaxW.reset();
    guessed.weightKg.reset();
    guessed.height = {};
    guessed.assumed = {{QStringLiteral("power_max_w"), 900.0},
                       {QStringLiteral("weight_kg"), 12.0},
                       {QStringLiteral("height_u"), 2.0}};
    const RackFigures rack = hall.rack({placed("d", "switch", 1)});
    EXPECT_DOUBLE_EQ(rack.powerW, 900.0);
    EXPECT_DOUBLE_EQ(rack.weightKg, 12.0);
    EXPECT_DOUBLE_EQ(rack.usedU, 2.0);
    EXPECT_TRUE(rack.load.assumed.any());
    EXPECT_TRUE(rack.unknown.isEmpty());
    EXPECT_EQ(rack.state, LimitState::Within);
}

TEST(TopologySums, CountWhoseFiguresAreAssumedAndInWhichSums)
{
    Hall hall;
    DeviceEntry &guessed = hall.entryOf("switch");
    guessed.powerMaxW.reset();
    guessed.assumed = {{QStringLiteral("power_max_w"), 900.0}};
    PlacedDevice later = placed("d3", "switch", 1);
    later.inServiceMonth = 6;
    const Topology topology = test::topology(
        {hall.type},
        {test::rack("a01", "std", {placed("d1", "switch", 1), placed("d2", "system", 3)}),
         test::rack("a02", "std", {later})});
    const Catalog catalog;
    const CatalogView view(hall.own, catalog);
    const TopologyFigures figures = topologyFigures(topology, view, PowerBasis::Maximum);
    const AssumedFigures first = figures.racks.value(QStringLiteral("a01")).load.assumed;
    EXPECT_EQ(first.devices, 1); // not the system, whose power is published
    EXPECT_TRUE(first.power);
    EXPECT_FALSE(first.weight);
    EXPECT_FALSE(first.height);
    EXPECT_EQ(figures.rooms.value(QStringLiteral("hall")).assumed.devices, 2); // from month 6 on
    EXPECT_EQ(figures.totals.assumed.devices, 2);
}

TEST(TopologySums, PreferPublishedToAssumedFigures)
{
    Hall hall;
    hall.entryOf("switch").assumed = {{QStringLiteral("power_max_w"), 1.0}};
    EXPECT_DOUBLE_EQ(hall.rack({placed("d", "switch", 1)}).powerW, 1000.0);
    EXPECT_FALSE(hall.rack({placed("d", "switch", 1)}).load.assumed.any());
}

TEST(TopologySums, DoNotKnowTheStateWhereAFeedIsNotDescribed)
{
    Hall hall;
    hall.type.feeds = {feed("A", 230, 16)};
    hall.type.feeds[0].amps.reset();
    const RackFigures rack = hall.rack({placed("d", "switch", 1)});
    EXPECT_EQ(rack.state, LimitState::Unknown);
    EXPECT_THAT(rack.unknown, testing::ElementsAre(Quantity::Power));
}

TEST(TopologySums, SurviveARackOfNoType)
{
    const Hall hall;
    const Catalog catalog;
    const TopologyFigures figures =
        topologyFigures(test::topology({}, {test::rack("a01", "gone", {placed("d", "switch", 1)})}),
                        CatalogView(hall.own, catalog),
                        PowerBasis::Maximum);
    EXPECT_EQ(figures.racks[QStringLiteral("a01")].state, LimitState::Within);
    EXPECT_DOUBLE_EQ(figures.totals.powerW, 1000.0);
}

// --- floor, rooms and totals -------------------------------------------------------------------

TEST(TopologySums, CountFloorDevicesForTheRoom)
{
    const Hall hall;
    const TopologyFigures figures =
        hall.figures({placed("d1", "switch", 1), placed("d2", "station")});
    const RackFigures rack = figures.racks.value(QStringLiteral("a01"));
    EXPECT_DOUBLE_EQ(rack.powerW, 1000.0);
    EXPECT_DOUBLE_EQ(rack.weightKg, 10.0);
    EXPECT_DOUBLE_EQ(rack.gpus, 0.0);
    const RoomFigures room = figures.rooms.value(QStringLiteral("hall"));
    EXPECT_DOUBLE_EQ(room.powerW, 2500.0);
    EXPECT_DOUBLE_EQ(room.weightKg, 50.0);
    EXPECT_DOUBLE_EQ(figures.totals.powerW, 2500.0);
    EXPECT_DOUBLE_EQ(figures.totals.gpus, 4.0);
    EXPECT_EQ(figures.totals.devices, 2);
}

TEST(TopologySums, TakeARackScaleSystemAsItsOwnRack)
{
    Hall hall;
    hall.type.powerLimitW = 100000.0;
    DeviceEntry &cabinet = hall.entryOf("cabinet");
    cabinet.kind = DeviceKind::RackScale;
    cabinet.height = DeviceHeight::onFloor();
    cabinet.powerMaxW = 132000.0;
    cabinet.weightKg = 1360.0;
    const RackFigures rack = hall.rack({placed("d", "cabinet")});
    EXPECT_DOUBLE_EQ(rack.powerW, 132000.0);
    EXPECT_EQ(rack.state, LimitState::Over);
    EXPECT_DOUBLE_EQ(rack.usedU, 0.0);
}

TEST(TopologySums, CompareRoomsWithTheirLimits)
{
    Hall hall;
    hall.type.ownWeightKg = 150.0;
    hall.entryOf("system").liquidFraction = 0.5;
    Topology topology = test::topology({hall.type},
                                       {test::rack("a01", "std", {placed("d1", "system", 1)}),
                                        test::rack("a02", "std", {placed("d2", "system", 1)})});
    Room &room = topology.sites[0].rooms[0];
    room.powerLimitW = 20000.0;
    room.heatLimitW = 11000.0;
    const Catalog catalog;
    const CatalogView view(hall.own, catalog);
    RoomFigures figures =
        topologyFigures(topology, view, PowerBasis::Maximum).rooms.value(QStringLiteral("hall"));
    EXPECT_EQ(figures.racks, 2);
    EXPECT_DOUBLE_EQ(figures.powerW, 20000.0);
    EXPECT_DOUBLE_EQ(figures.heatW, 20000.0);
    EXPECT_DOUBLE_EQ(figures.airHeatW, 10000.0);
    EXPECT_DOUBLE_EQ(figures.weightKg, 560.0); // 2 x (130 + 150)
    EXPECT_EQ(figures.state, LimitState::Near);

    room.powerLimitW = 19999.0;
    figures =
        topologyFigures(topology, view, PowerBasis::Maximum).rooms.value(QStringLiteral("hall"));
    EXPECT_EQ(figures.state, LimitState::Over);
}

TEST(TopologySums, LeaveTheTotalLimitOpenWhereARackHasNone)
{
    Hall hall;
    RackType open = hall.type;
    open.id = QStringLiteral("open");
    hall.type.powerLimitW = 1000.0;
    const Catalog catalog;
    const Topology topology = test::topology(
        {hall.type, open}, {test::rack("a01", "std", {}), test::rack("a02", "open", {})});
    const TopologyFigures figures =
        topologyFigures(topology, CatalogView(hall.own, catalog), PowerBasis::Maximum);
    EXPECT_EQ(figures.totals.powerLimitW, std::nullopt);
    EXPECT_EQ(figures.totals.racks, 2);
}

// --- supply and capacity -----------------------------------------------------------------------

TEST(PlacedSupplyOf, AddsSystemsOfTheSameMonthsAndLeavesSparesOut)
{
    const Hall hall;
    PlacedDevice spare = placed("d3", "system", 17);
    spare.spare = true;
    PlacedDevice later = placed("d4", "station");
    later.inServiceMonth = 6;
    later.retireMonth = 30;
    const Catalog catalog;
    const PlacedSupply supply =
        placedSupply(test::topology({hall.type},
                                    {test::rack("a01",
                                                "std",
                                                {placed("d1", "system", 1),
                                                 placed("d2", "system", 9),
                                                 spare,
                                                 later,
                                                 placed("d5", "switch", 30)})}),
                     CatalogView(hall.own, catalog));
    const Id gpu = QStringLiteral("gpu");
    EXPECT_THAT(supply.steps,
                testing::UnorderedElementsAre(SupplyStep{gpu, 0, std::nullopt, 16.0},
                                              SupplyStep{gpu, 6, 30, 4.0}));
    EXPECT_TRUE(supply.unknownDevices.isEmpty());
    EXPECT_DOUBLE_EQ(supply.gpusOf[gpu][QStringLiteral("system")], 24.0); // spares too
    EXPECT_DOUBLE_EQ(supply.gpusOf[gpu][QStringLiteral("station")], 4.0);
}

TEST(PlacedSupplyOf, NamesDevicesOfWhichNobodyKnowsTheGpus)
{
    Hall hall;
    hall.entryOf("station").gpuModel.reset();
    const Catalog catalog;
    const PlacedSupply supply = placedSupply(
        test::topology(
            {hall.type},
            {test::rack("a01", "std", {placed("d1", "nobody-knows", 1), placed("d2", "station")})}),
        CatalogView(hall.own, catalog));
    EXPECT_THAT(supply.unknownDevices,
                testing::ElementsAre(QStringLiteral("d1"), QStringLiteral("d2")));
}

TEST(PlacedCapacities, ListStorageDevicesWithTheirTier)
{
    Hall hall;
    DeviceEntry &array = hall.entryOf("array");
    array.kind = DeviceKind::Storage;
    array.usableGb = 500000.0;
    DeviceEntry &guessed = hall.entryOf("guessed");
    guessed.kind = DeviceKind::Storage;
    guessed.assumed.insert(QStringLiteral("usable_gb"), 1000.0);
    PlacedDevice labelled = placed("d1", "array", 1);
    labelled.labels.insert(QStringLiteral("tier"), QStringLiteral("flash"));
    labelled.inServiceMonth = 3;
    labelled.retireMonth = 9;
    PlacedDevice unknown = placed("d3", "nobody-knows", 5);
    unknown.labels.insert(QStringLiteral("tier"), QStringLiteral("flash"));
    PlacedDevice spare = placed("d4", "array", 7);
    spare.spare = true;
    const Catalog catalog;
    const QList<PlacedCapacity> capacities =
        placedCapacities(test::topology({hall.type},
                                        {test::rack("a01",
                                                    "std",
                                                    {labelled,
                                                     placed("d2", "guessed", 3),
                                                     unknown,
                                                     spare,
                                                     placed("d5", "switch", 9),
                                                     placed("d6", "nobody-knows", 11)})}),
                         CatalogView(hall.own, catalog));
    const Id flash = QStringLiteral("flash");
    EXPECT_THAT(capacities,
                testing::ElementsAre(PlacedCapacity{flash, 3, 9, 500000.0, {}},
                                     PlacedCapacity{std::nullopt, 0, std::nullopt, 1000.0, {}},
                                     PlacedCapacity{flash, 0, std::nullopt, std::nullopt, {}}));
}

TEST(ForEachRack, VisitsInTheOrderOfThePlan)
{
    const Hall hall;
    QList<Id> seen;
    forEachRack(
        test::topology({hall.type}, {test::rack("z9", "std", {}), test::rack("a1", "gone", {})}),
        [&](const RackSpot &spot) {
            EXPECT_EQ(spot.type != nullptr, spot.rack.id == QLatin1String("z9"));
            EXPECT_EQ(spot.room.id, QStringLiteral("hall"));
            seen.append(spot.rack.id);
        });
    EXPECT_THAT(seen, testing::ElementsAre(QStringLiteral("z9"), QStringLiteral("a1")));
}

} // namespace kf
