// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/fill.h"
#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/racks.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"
#include "tests/core/plan/edits/racks.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aPlan;
using test::text;

/// Racks of 10 units: a01 with n1 (4 U) at U1 and a half-depth device in front of U6, a02 empty.
Plan twoRacks()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withDeviceEntry("half", 1.0, false)
        .withDeviceEntry("thin", 0.5)
        .withDeviceEntry("strip", 0.0)
        .withRackType("std", 10)
        .withRow("fra", "hall-1", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withDevice("h1", "half", 6.0)
        .withRack("a02", "std")
        .with([](Plan &plan) {
            plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices[0].mutate().name =
                QStringLiteral("dgx-07");
        });
}

Placement
fresh(const char *device, const char *rack, std::optional<double> u, Face face = Face::Front)
{
    return {{}, text(device), {text(rack), u, face}};
}

Placement moving(const char *device, const char *rack, double u)
{
    return {text(device), {}, {text(rack), u, Face::Front}};
}

std::string why(const Plan &plan, const Placement &wanted)
{
    const Result<> checked = checkPlacement(plan, Catalog(), {wanted});
    const Result<Plan> placed = placeDevices(plan, Catalog(), {wanted});
    EXPECT_EQ(checked.ok(), placed.ok());
    return checked ? "" : checked.error().message.toStdString();
}

Plan withLocks(bool device, bool rack)
{
    Plan plan = twoRacks();
    if (device)
        plan = lockDevices(plan, {text("n1")}, true).value();
    if (rack)
        plan = lockRacks(plan, {text("a01")}, true).value();
    return plan;
}

} // namespace

TEST(CheckPlacement, DevicesOfHalfTheWidthStandSideBySide)
{
    Plan plan = twoRacks(); // h1 in front of U6
    for (DeviceEntry &entry : plan.catalog.devices)
        entry.halfWidth = entry.id == u"half";
    const Result<Plan> pair = placeDevices(plan, Catalog(), {fresh("half", "a01", 6.0)});
    ASSERT_TRUE(pair.ok());
    const Rack &rack = *findRack(pair.value().topology, text("a01"));
    EXPECT_EQ(rack.devices.last()->u, 6.0);
    EXPECT_EQ(rack.devices.last()->side, RackSide::Right); // the left half is taken
    EXPECT_NE(why(pair.value(), fresh("half", "a01", 6.0)), "");
    EXPECT_TRUE(
        freePositions(plan, Catalog(), text("a01"), text("half"), Face::Front).contains(6.0));
}

TEST(CheckPlacement, NamesTheReason)
{
    const Plan plan = twoRacks();
    EXPECT_EQ(why(plan, fresh("node", "a02", 7.0)), "");
    EXPECT_EQ(why(plan, fresh("node", "a01", 3.0)),
              "'dgx-07' stands there already, from U1 on in rack 'a01'");
    EXPECT_EQ(why(plan, fresh("half", "a01", 6.0)),
              "'h1' stands there already in the front, from U6 on in rack 'a01'");
    EXPECT_EQ(why(plan, fresh("half", "a01", 6.0, Face::Rear)), "");
    EXPECT_EQ(why(plan, fresh("node", "a02", 8.0)),
              "4 U from U8 on reach beyond the top of rack 'a02', U10");
    EXPECT_EQ(why(plan, fresh("node", "a02", 1.5)),
              "node moves by whole units and cannot stand at U1.5");
    EXPECT_EQ(why(plan, fresh("thin", "a02", 1.5)), "");
    EXPECT_EQ(why(plan, fresh("strip", "a02", 1.0)),
              "strip is mounted at the side of the rack and takes no unit");
    EXPECT_EQ(why(plan, fresh("strip", "a02", std::nullopt)), "");
    EXPECT_EQ(why(plan, fresh("node", "a02", std::nullopt)),
              "node needs units of the rack to stand in");
    EXPECT_EQ(why(plan, fresh("nobody", "a02", 1.0)),
              "'nobody' stands in no catalogue; add it to the catalogue first");
    EXPECT_NE(why(plan, fresh("node", "a09", 1.0)), "");
}

TEST(CheckPlacement, RespectsLocks)
{
    EXPECT_EQ(why(withLocks(true, false), moving("n1", "a02", 1.0)),
              "'dgx-07' is locked; unlock it first");
    EXPECT_EQ(why(withLocks(false, true), moving("n1", "a02", 1.0)),
              "rack 'a01' is locked; unlock it first");
    EXPECT_EQ(why(withLocks(false, true), fresh("half", "a01", 8.0)),
              "rack 'a01' is locked; unlock it first");
    EXPECT_FALSE(deleteDevices(withLocks(true, false), {text("n1")}));
    const Plan unlocked = lockDevices(withLocks(true, false), {text("n1")}, false).value();
    EXPECT_TRUE(deleteDevices(unlocked, {text("n1")}));
}

TEST(PlaceDevices, TakesTheCatalogueEntryAlongAndNumbersOn)
{
    CatalogEntries shipped;
    DeviceEntry entry;
    entry.id = text("dgx");
    entry.model = text("DGX");
    entry.height = DeviceHeight::ofUnits(2.0);
    shipped.devices = {entry};
    const Catalog catalog(shipped, {}, {});
    const Plan plan = placeDevices(twoRacks(),
                                   catalog,
                                   {fresh("dgx", "a02", 1.0), fresh("dgx", "a02", 3.0)},
                                   text("dgx-{00}"))
                          .value();
    EXPECT_EQ(plan.catalog.devices.last().id, text("dgx"));
    EXPECT_EQ(rackOf(plan, 1).devices[0]->name, text("dgx-08"));
    EXPECT_EQ(rackOf(plan, 1).devices[1]->name, text("dgx-09"));
    EXPECT_EQ(rackOf(plan, 1).devices[1]->id, text("dgx-09"));
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

TEST(PlaceDevices, GivesNoNewDeviceTheIdOfOneThatMoves)
{
    Plan plan = placeDevices(twoRacks(), Catalog(), {fresh("node", "a02", 1.0)}).value();
    plan = placeDevices(plan, Catalog(), {moving("node", "a02", 5.0), fresh("node", "a02", 1.0)})
               .value();
    EXPECT_EQ(rackOf(plan, 1).devices[0]->id, text("node"));
    EXPECT_EQ(rackOf(plan, 1).devices[1]->id, text("node-2"));
}

TEST(PlaceDevices, KeepsTheOrderOfARackThatADeviceMovesIn)
{
    const Plan plan = placeDevices(twoRacks(), Catalog(), {moving("n1", "a01", 7.0)}).value();
    EXPECT_EQ(rackOf(plan, 0).devices[0]->id, text("n1"));
    EXPECT_EQ(rackOf(plan, 0).devices[0]->u, 7.0);
}

TEST(FlipDevices, TurnsAllOrNone)
{
    const Plan plan = placeDevices(twoRacks(), Catalog(), {fresh("half", "a01", 6.0, Face::Rear)})
                          .value(); // h1 stands in front of it
    const QList<Shared<PlacedDevice>> &devices = rackOf(plan, 0).devices;
    const Id rear = devices.last()->id;
    const Result<Plan> refused = flipDevices(plan, {text("n1"), rear});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message,
              text("'h1' stands there already in the front, from U6 on in rack 'a01'"));
    // Together they change places.
    const Plan swapped = flipDevices(plan, {text("h1"), rear}).value();
    EXPECT_EQ(rackOf(swapped, 0).devices[1]->face, Face::Rear);
    EXPECT_EQ(rackOf(swapped, 0).devices[2]->face, Face::Front);
    EXPECT_TRUE(flipDevices(swapped, {text("h1"), rear}).value() == plan);
    EXPECT_FALSE(flipDevices(plan, {text("nobody")}));
}

TEST(FreePositions, ListWhereADeviceMayStand)
{
    const Plan plan = twoRacks();
    const Catalog none;
    EXPECT_EQ(freePositions(plan, none, text("a01"), text("node")), QList<double>{7.0});
    EXPECT_EQ(freePositions(plan, none, text("a01"), text("node"), Face::Front, text("n1")),
              (QList<double>{1.0, 2.0, 7.0}));
    EXPECT_EQ(freePositions(plan, none, text("a01"), text("half"), Face::Rear),
              (QList<double>{5.0, 6.0, 7.0, 8.0, 9.0, 10.0}));
    EXPECT_EQ(freePositions(plan, none, text("a02"), text("thin")).size(), 20);
    EXPECT_TRUE(freePositions(plan, none, text("a02"), text("strip")).isEmpty());
    EXPECT_EQ(stepOf(plan, none, text("thin")), 0.5);
    EXPECT_EQ(stepOf(plan, none, text("node")), 1.0);
}

TEST(CopyDevices, NumbersOnAndUnlocks)
{
    const Plan plan = copyDevices(withLocks(true, false),
                                  Catalog(),
                                  {{text("n1"), {text("a02"), 5.0, Face::Front}}})
                          .value();
    const PlacedDevice &copy = *rackOf(plan, 1).devices[0];
    EXPECT_EQ(copy.name, text("dgx-08"));
    EXPECT_EQ(copy.u, 5.0);
    EXPECT_FALSE(copy.locked);
    EXPECT_FALSE(copyDevices(plan, Catalog(), {{text("n1"), {text("a02"), 4.0, Face::Front}}}));
}

TEST(DuplicateDevices, FindTheNearestPlaceAboveOrSayThatTheRackIsFull)
{
    const Plan plan = duplicateDevices(twoRacks(), Catalog(), {text("n1")}).value();
    EXPECT_EQ(rackOf(plan, 0).devices.last()->u, 7.0);
    const Result<Plan> full = duplicateDevices(plan, Catalog(), {text("n1")});
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().message, text("rack 'a01' has no free place for another 'node'"));
}

TEST(RenameDevices, NumbersInTheOrderGiven)
{
    const Plan plan =
        renameDevices(twoRacks(), {text("h1"), text("n1")}, text("gpu-{000}")).value();
    EXPECT_EQ(rackOf(plan, 0).devices[0]->name, text("gpu-002"));
    EXPECT_EQ(rackOf(plan, 0).devices[1]->name, text("gpu-001"));
    EXPECT_TRUE(renameDevices(plan, {text("n1")}, text("alone")));
    EXPECT_FALSE(renameDevices(plan, {text("n1"), text("h1")}, text("alone")));
    EXPECT_FALSE(renameDevices(plan, {text("n1")}, text(" ")));
    EXPECT_EQ(rackOf(renameRacks(plan, {text("a02"), text("a01")}, text("B{0}")).value(), 0).name,
              text("B2"));
}

TEST(SetService, RefusesToRetireBeforeTheStart)
{
    const Plan plan = setService(twoRacks(), {text("n1")}, 3, 9).value();
    EXPECT_EQ(rackOf(plan, 0).devices[0]->inServiceMonth, 3);
    EXPECT_EQ(rackOf(plan, 0).devices[0]->retireMonth, 9);
    EXPECT_FALSE(setService(plan, {text("n1")}, 3, 3));
    EXPECT_FALSE(setService(plan, {text("n1")}, -1, std::nullopt));
    EXPECT_TRUE(rackOf(setSpare(plan, {text("n1")}, true).value(), 0).devices[0]->spare);
    EXPECT_TRUE(rackOf(setOwned(plan, {text("n1")}, true).value(), 0).devices[0]->owned);
}

TEST(SetService, LetsDevicesFollowEachOtherAtOnePlaceAndRefusesThatTheyMeet)
{
    // n1 leaves U1 in month 6; n2, placed in a02, serves from month 6 on and may take its place.
    Plan plan = setService(twoRacks(), {text("n1")}, 0, 6).value();
    plan = placeDevices(plan, Catalog(), {fresh("node", "a02", 1.0)}).value();
    const Id follower = rackOf(plan, 1).devices[0]->id;
    const Placement there{follower, {}, {text("a01"), 1.0, Face::Front}};
    EXPECT_NE(why(plan, there), "");
    plan = setService(plan, {follower}, 6, std::nullopt).value();
    EXPECT_EQ(why(plan, there), "");
    plan = placeDevices(plan, Catalog(), {there}).value();
    EXPECT_FALSE(setService(plan, {follower}, 5, std::nullopt));
    EXPECT_FALSE(setService(plan, {text("n1")}, 0, std::nullopt));
    EXPECT_TRUE(setService(plan, {follower}, 7, 9));
}

TEST(EffectOf, CountsWhatServesInTheMonth)
{
    // A node leaves a01 in month 6; in month 8 another one would stand there alone with h1.
    Plan plan = setService(twoRacks(), {text("n1")}, 0, 6).value();
    for (DeviceEntry &entry : plan.catalog.devices)
        entry.powerMaxW = 1000.0;
    const auto powerAfter = [&plan](std::optional<int> month) {
        return effectOf(plan, Catalog(), {fresh("node", "a01", 7.0)}, month)[0].after.powerW;
    };
    EXPECT_EQ(powerAfter(8), 2000.0); // with h1, which draws 1 kW throughout
    EXPECT_EQ(powerAfter(std::nullopt), 3000.0);
}

TEST(EffectOf, TellsBothRacksBeforeAndAfter)
{
    // The node draws 1 kW of 1.05 kW: near in the one rack, then in the other.
    Plan plan = twoRacks();
    plan.catalog.devices[0].powerMaxW = 1000.0;
    plan.topology.rackTypes[0].powerLimitW = 1050.0;
    const QList<RackEffect> effects = effectOf(plan, Catalog(), {moving("n1", "a02", 1.0)});
    ASSERT_EQ(effects.size(), 2);
    EXPECT_EQ(effects[0].before.powerW, 1000.0);
    EXPECT_EQ(effects[0].after.powerW, 0.0);
    EXPECT_EQ(effects[1].before.usedU, 0.0);
    EXPECT_EQ(effects[1].after.usedU, 4.0);
    EXPECT_EQ(effects[1].after.power, LimitState::Near);
    EXPECT_TRUE(effectOf(plan, Catalog(), {fresh("nobody", "a02", 1.0)}).isEmpty());
}

TEST(ApplyPlacement, MakesRowsAndRacksAndNames)
{
    Plan plan = aPlan().withDeviceEntry("node", 4.0).withRackType("std", 10);
    PlacementRequest request;
    request.rackType = text("std");
    request.racksPerRow = 2;
    request.items = {{text("node"), 5, 1, 0, text("dgx-{00}")}};
    const Catalog none;
    const PlacementResult result =
        place(request, plan.topology, CatalogView(plan.catalog, none), PowerBasis::Maximum);
    const Result<Plan> filled = applyPlacement(plan, none, result);
    ASSERT_TRUE(filled) << filled.error().message.toStdString();
    const Room &room = filled.value().topology.sites[0].rooms[0];
    ASSERT_EQ(room.rows.size(), 2); // three racks of two nodes, two racks in a row
    EXPECT_EQ(room.rows[0].racks.size(), 2);
    EXPECT_EQ(room.rows[0].racks[1]->name, text("rack-02"));
    EXPECT_EQ(room.rows[0].racks[1]->position, 2);
    EXPECT_EQ(room.rows[1].racks[0]->position, 1);
    EXPECT_EQ(room.rows[1].racks[0]->devices[0]->name, text("dgx-05"));
    EXPECT_TRUE(room.rows[1].racks[0]->devices[0]->spare);
    EXPECT_TRUE(validate(filled.value(), ZoneTable()).isEmpty());
}

} // namespace kf
