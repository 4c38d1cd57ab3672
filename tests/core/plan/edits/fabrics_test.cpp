// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/fabrics.h"
#include "core/plan/validate/validate.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/topology_walk.h"
#include "tests/core/topology/fabrics.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aPlan;
using test::text;

CableEntry copperOf(const char *id, double gbps, double reachM)
{
    CableEntry entry;
    entry.id = QLatin1String(id);
    entry.medium = CableMedium::Dac;
    entry.gbps = gbps;
    entry.reachM = reachM;
    return entry;
}

/// A switch of 64 ports and cables of 100 and 400 Gb/s; systems of eight ports.
Catalog switchCatalog()
{
    CatalogEntries entries;
    entries.devices = {test::systemEntry("dgx", 8, 400.0), test::switchEntry("sw", 64, 400.0)};
    entries.cables = {
        copperOf("slow", 100.0, 5.0), copperOf("short", 400.0, 3.0), copperOf("long", 400.0, 50.0)};
    return {entries, {}, {}};
}

/// Three racks of 42 units; the first holds three systems with 24 ports each.
Plan threeSystems(int units = 42)
{
    return aPlan()
        .withRackType("std", units)
        .withRow("fra", "hall", "a")
        .withRack("r1", "std")
        .withDevice("d1", "dgx", 1.0)
        .withDevice("d2", "dgx", 9.0)
        .withDevice("d3", "dgx", 17.0)
        .withRack("r2", "std")
        .with([](Plan &plan) { plan.catalog.devices = {test::systemEntry("dgx", 24, 400.0)}; });
}

Fabric netOf(const char *leaf)
{
    return test::fabric(leaf);
}

} // namespace

TEST(AddFabric, WritesItsCablesAndCopiesWhatItNames)
{
    const Plan plan = addFabric(threeSystems(), netOf("sw"), switchCatalog()).value();
    const Fabric &fabric = plan.topology.fabrics.constFirst();
    EXPECT_EQ(fabric.cables, (QList<Id>{text("short"), text("long")}));
    EXPECT_EQ(plan.catalog.cables.size(), 2);
    EXPECT_EQ(plan.catalog.devices.constLast().id, text("sw"));
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
    // A second one of that name gets an id of its own.
    const Plan twice = addFabric(plan, netOf("sw"), switchCatalog()).value();
    EXPECT_EQ(twice.topology.fabrics.constLast().id, text("net-2"));
}

TEST(AddFabric, LaysTwistedPairAtOneGigabit)
{
    CatalogEntries entries;
    entries.devices = {test::switchEntry("base-t", 48, 1.0)};
    const Plan plan = addFabric(threeSystems(), netOf("base-t"), Catalog(entries, {}, {})).value();
    ASSERT_EQ(plan.catalog.cables.size(), 1);
    EXPECT_EQ(plan.catalog.cables.constFirst().medium, CableMedium::TwistedPair);
    EXPECT_EQ(plan.topology.fabrics.constFirst().cables, QList<Id>{text("twisted-pair-1")});
}

TEST(AddFabric, TakesTheNetworksOfAReferenceArchitecture)
{
    Plan plan = threeSystems();
    for (const Fabric &its : fabricsOf(FabricTemplate::BasePod))
        plan = addFabric(std::move(plan), its, switchCatalog()).value();
    ASSERT_EQ(plan.topology.fabrics.size(), 3);
    EXPECT_EQ(plan.topology.fabrics[0].layout, FabricLayout::Pair);
    EXPECT_EQ(plan.topology.fabrics[1].pairLinks, 2);
    EXPECT_EQ(plan.topology.fabrics[2].uplinks, 2);
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

TEST(PlaceMissing, FillsUpWhatANetworkRequires)
{
    // 72 ports are more than the 64 of one switch: without rails three leaves of 32 down and two
    // spines.
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    const Plan plan = addFabric(threeSystems(), net, catalog).value();
    const Plan placed = placeMissing(plan, text("net"), catalog).value();
    const FabricFigures figures =
        fabricSums(placed.topology, CatalogView(placed.catalog, catalog)).fabrics.first();
    EXPECT_EQ(figures.required, (SwitchCounts{3, 2, 0}));
    EXPECT_EQ(figures.placed, figures.required);
    int spines = 0;
    forEachDevice(placed.topology, [&spines](const Rack &, const PlacedDevice &device) {
        spines += device.role == SwitchRole::Spine && device.fabric == text("net") ? 1 : 0;
    });
    EXPECT_EQ(spines, 2);
    EXPECT_TRUE(validate(placed, ZoneTable()).isEmpty());
}

TEST(PlaceMissing, TakesTheRackToWhichTheLeastCableLeads)
{
    // The systems stand in the first rack: the emptier one is farther away.
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    const Plan plan = addFabric(threeSystems(), net, catalog).value();
    const Row &row = plan.topology.sites[0].rooms[0].rows[0];
    QMap<Id, qsizetype> before;
    for (const Shared<Rack> &rack : row.racks)
        before.insert(rack->id, rack->devices.size());
    const Plan placed = placeMissing(plan, text("net"), catalog).value();
    const Row &after = placed.topology.sites[0].rooms[0].rows[0];
    ASSERT_GE(after.racks.size(), 2);
    EXPECT_GT(after.racks.first()->devices.size(), before.value(after.racks.first()->id));
    EXPECT_EQ(after.racks.last()->devices.size(), before.value(after.racks.last()->id));
}

/// Three systems of 100 kg leave 20 kg of 320 in the first rack: two of five switches of 10 kg.
TEST(PlaceMissing, KeepsTheLimitsOfTheRacks)
{
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    Plan plan = addFabric(threeSystems(), net, catalog).value();
    plan.topology.rackTypes[0].weightLimitKg = 320.0;
    for (DeviceEntry &entry : plan.catalog.devices)
        entry.weightKg = entry.id == text("sw") ? 10.0 : 100.0;
    const Plan placed = placeMissing(plan, text("net"), catalog).value();
    const Row &row = placed.topology.sites[0].rooms[0].rows[0];
    EXPECT_EQ(row.racks[0]->devices.size(), 3 + 2);
    EXPECT_EQ(row.racks[1]->devices.size(), 3);
    // Where no rack can take them, nothing is placed.
    plan.topology.rackTypes[0].weightLimitKg = 300.0;
    Row &alone = plan.topology.sites[0].rooms[0].rows[0];
    alone.racks.removeLast();
    EXPECT_FALSE(placeMissing(plan, text("net"), catalog));
}

/// Three systems of 1 kW and switches of 100 W each: 250 W that a row, room or site has left are
/// enough for two of five.
TEST(PlaceMissing, KeepsTheLimitsOfRowRoomAndSite)
{
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    Plan plan = addFabric(threeSystems(), net, catalog).value();
    for (DeviceEntry &entry : plan.catalog.devices)
        entry.powerMaxW = entry.id == text("sw") ? 100.0 : 1000.0;
    struct Tried {
        std::optional<double> *limit;
        const char *said;
    };
    Site &site = plan.topology.sites[0];
    Room &room = site.rooms[0];
    Row &row = room.rows[0];
    site.name = text("Frankfurt");
    room.name = text("Hall 1");
    row.name = text("Row A");
    for (const Tried &tried : {Tried{&site.powerLimitW, "the power of Frankfurt is used up"},
                               Tried{&room.powerLimitW, "the power of Hall 1 is used up"},
                               Tried{&row.powerLimitW, "the power of Row A is used up"},
                               Tried{&room.heatLimitW, "Hall 1 cannot cool more"},
                               Tried{&row.heatLimitW, "Row A cannot cool more"}}) {
        *tried.limit = 3250.0;
        const Result<Plan> placed = placeMissing(plan, text("net"), catalog);
        ASSERT_TRUE(placed) << tried.said;
        int devices = 0;
        forEachDevice(placed.value().topology,
                      [&devices](const Rack &, const PlacedDevice &) { ++devices; });
        EXPECT_EQ(devices, 3 + 2) << tried.said;
        const Result<Plan> more = placeMissing(placed.value(), text("net"), catalog);
        ASSERT_FALSE(more) << tried.said;
        EXPECT_EQ(more.error().message,
                  text("3 device(s) of network 'net' find no place: ") + text(tried.said));
        tried.limit->reset();
    }
}

TEST(NameSwitches, SaysWhatASwitchIsMeantFor)
{
    const Catalog catalog = switchCatalog();
    Fabric net = netOf("sw");
    net.rails = false;
    Plan plan = addFabric(threeSystems(), net, catalog).value();
    plan = placeMissing(plan, text("net"), catalog).value();
    Id leaf;
    forEachDevice(plan.topology, [&leaf](const Rack &, const PlacedDevice &device) {
        leaf = device.role == SwitchRole::Leaf ? device.id : leaf;
    });
    const Plan named = nameSwitches(plan, {leaf}, std::nullopt, SwitchRole::Spine).value();
    EXPECT_EQ(findDevice(named.topology, leaf)->role, SwitchRole::Spine);
    EXPECT_FALSE(findDevice(named.topology, leaf)->fabric);
    EXPECT_FALSE(nameSwitches(plan, {leaf}, text("nowhere"), std::nullopt));
    EXPECT_FALSE(nameSwitches(plan, {text("nobody")}, text("net"), std::nullopt));
}

/// One unit is left above the systems, for one of five switches; then none is, and the four that
/// are left are counted.
TEST(PlaceMissing, PlacesWhatFindsRoomAndIsRefusedWhereTheRoomIsFull)
{
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    Plan plan = addFabric(threeSystems(25), net, catalog).value();
    plan.topology.sites[0].rooms[0].rows[0].racks.removeLast();
    const Result<Plan> placed = placeMissing(plan, text("net"), catalog);
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed.value().topology.sites[0].rooms[0].rows[0].racks[0]->devices.size(), 3 + 1);
    for (const Result<Plan> &more : {placeMissing(placed.value(), text("net"), catalog),
                                     placeMissing(placed.value(), catalog)}) {
        ASSERT_FALSE(more);
        EXPECT_EQ(more.error().where, text("topology/fabrics/net"));
        EXPECT_TRUE(more.error().message.startsWith(text("4 device(s) of network 'net'")))
            << qPrintable(more.error().message);
    }
}

TEST(ReplaceFabric, TakesTheSwitchesAlongWhereItsIdChanges)
{
    Fabric net = netOf("sw");
    net.rails = false;
    Plan plan = addFabric(threeSystems(), net, switchCatalog()).value();
    const Id old = plan.topology.fabrics[0].id;
    plan = placeMissing(plan, old, switchCatalog()).value();
    Fabric changed = plan.topology.fabrics[0];
    changed.id = text("compute-east");
    changed.oversubscription = 2.0;
    const Plan now = replaceFabric(plan, old, changed).value();
    ASSERT_EQ(now.topology.fabrics.size(), 1);
    EXPECT_EQ(now.topology.fabrics[0], changed);
    int switches = 0;
    forEachDevice(now.topology, [&switches](const Rack &, const PlacedDevice &device) {
        EXPECT_NE(device.device == text("sw"), device.fabric != text("compute-east"));
        switches += device.fabric == text("compute-east") ? 1 : 0;
    });
    EXPECT_GT(switches, 0);
}

TEST(ReplaceFabric, IsRefusedForWhatIsNotThereAndWhatNoNetworkCanBe)
{
    const Plan plan = addFabric(threeSystems(), netOf("sw"), switchCatalog()).value();
    const Fabric its = plan.topology.fabrics[0];
    EXPECT_FALSE(replaceFabric(plan, text("nowhere"), its).ok());
    Fabric wrong = its;
    wrong.planes = 5; // at most four
    EXPECT_FALSE(replaceFabric(plan, its.id, wrong).ok());
}

TEST(DeleteFabric, LetsItsSwitchesStay)
{
    Fabric net = netOf("sw");
    net.rails = false;
    const Catalog catalog = switchCatalog();
    Plan plan = addFabric(threeSystems(), net, catalog).value();
    plan = placeMissing(plan, text("net"), catalog).value();
    const Plan gone = deleteFabric(plan, text("net")).value();
    EXPECT_TRUE(validate(gone, ZoneTable()).isEmpty());
    int devices = 0;
    forEachDevice(gone.topology, [&devices](const Rack &, const PlacedDevice &device) {
        EXPECT_FALSE(device.fabric);
        ++devices;
    });
    EXPECT_EQ(devices, 3 + 5);
    EXPECT_FALSE(deleteFabric(gone, text("net")));
}

TEST(ReplaceFabric, TheRatioOfALeafFollowsItsPortsDown)
{
    EXPECT_DOUBLE_EQ(ratioOfDown(48, 64), 3.0); // 48 : 16
    EXPECT_DOUBLE_EQ(ratioOfDown(40, 64), 40.0 / 24.0);
    EXPECT_DOUBLE_EQ(ratioOfDown(8, 64), 1.0);   // never more up than down
    EXPECT_DOUBLE_EQ(ratioOfDown(64, 64), 63.0); // one goes up
}

} // namespace kf
