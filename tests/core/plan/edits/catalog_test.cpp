// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/catalog_update.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

DeviceEntry entry(const char *id, double units)
{
    DeviceEntry device;
    device.id = text(id);
    device.model = text("My node");
    device.kind = DeviceKind::GpuSystem;
    device.height = DeviceHeight::ofUnits(units);
    device.origin = EntryOrigin::User;
    return device;
}

/// A rack of 10 units: n1 of 4 units in U1 to U4, n2 in U5 to U8.
Plan oneRack()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withRackType("std", 10)
        .withRow("fra", "hall-1", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withDevice("n2", "node", 5.0);
}

TEST(CatalogDevice, IsAddedAndReplacedInPlace)
{
    const Plan before = aPlan().withDeviceEntry("node", 4.0).withDeviceEntry("other", 1.0);
    const Plan added = putCatalogDevice(before, entry("mine", 2.0)).value();
    ASSERT_EQ(added.catalog.devices.size(), 3);
    EXPECT_EQ(added.catalog.devices.last().id, text("mine"));
    const Plan replaced = putCatalogDevice(added, entry("node", 6.0)).value();
    ASSERT_EQ(replaced.catalog.devices.size(), 3);
    EXPECT_EQ(replaced.catalog.devices.first().height.units, 6.0);
}

TEST(CatalogDevice, GetsAnIdThatNobodyHas)
{
    CatalogEntries shipped;
    shipped.devices.append(entry("my-node", 1.0));
    const Catalog catalog(shipped, {}, {});
    EXPECT_EQ(newDeviceId(aPlan(), catalog, text("My node")), text("my-node-2"));
    const Plan plan = aPlan().withDeviceEntry("my-node-2", 1.0);
    EXPECT_EQ(newDeviceId(plan, catalog, text("My node")), text("my-node-3"));
}

/// The plan's copy weighs 100 kg and a draw is assumed; the catalogue has learnt 120 kg since.
TEST(CatalogUpdate, TakesOverWhatIsShippedAndKeepsWhatWasAssumed)
{
    DeviceEntry shipped = entry("node", 4.0);
    shipped.origin = EntryOrigin::Shipped;
    shipped.weightKg = 120.0;
    CatalogEntries entries;
    entries.devices.append(shipped);
    const Catalog catalog(entries, {}, {});
    Plan plan = oneRack();
    DeviceEntry copy = shipped;
    copy.weightKg = 100.0;
    copy.assumed.insert(text("power_max_w"), 900.0);
    plan.catalog.devices = {copy};
    const QList<OutdatedEntry> outdated = outdatedEntries(plan.catalog, catalog);
    ASSERT_EQ(outdated.size(), 1);
    EXPECT_EQ(outdated[0].id, text("node"));
    const QList<Change> changes = changesOf(plan, outdated[0], catalog);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].path, text("catalog/devices/node/weight_kg"));
    EXPECT_EQ(changes[0].before, text("100"));
    EXPECT_EQ(changes[0].after, text("120"));
    const Plan after = withCurrentEntries(plan, outdated, catalog).value();
    EXPECT_EQ(after.catalog.devices[0].weightKg, 120.0);
    EXPECT_EQ(after.catalog.devices[0].assumed, copy.assumed);
    EXPECT_TRUE(outdatedEntries(after.catalog, catalog).isEmpty());
}

/// In four units n2 stands right above n1; five would reach into it.
TEST(CatalogUpdate, IsRefusedWhereDevicesCouldNotStandAnyMore)
{
    DeviceEntry shipped = entry("node", 5.0);
    shipped.origin = EntryOrigin::Shipped;
    CatalogEntries entries;
    entries.devices.append(shipped);
    const Catalog catalog(entries, {}, {});
    Plan plan = oneRack();
    DeviceEntry copy = shipped;
    copy.height = DeviceHeight::ofUnits(4.0);
    plan.catalog.devices = {copy};
    EXPECT_FALSE(withCurrentEntries(plan, outdatedEntries(plan.catalog, catalog), catalog).ok());
    // What is the person's own has no original.
    plan.catalog.devices[0].origin = EntryOrigin::User;
    EXPECT_TRUE(outdatedEntries(plan.catalog, catalog).isEmpty());
}

TEST(CatalogDevice, NeedsANameAndNoMoreSuppliesThanItHas)
{
    DeviceEntry device = entry("mine", 1.0);
    device.model = text("  ");
    EXPECT_FALSE(putCatalogDevice(aPlan(), device));
    device.model = text("Mine");
    device.psuCount = 2;
    device.psuMinForFullLoad = 3;
    const Result<Plan> refused = putCatalogDevice(aPlan(), device);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, text("Mine cannot need 3 of 2 supplies"));
    device.psuMinForFullLoad = 1;
    device.weightKg = -1.0;
    EXPECT_FALSE(putCatalogDevice(aPlan(), device));
}

TEST(CatalogDevice, KeepsThePlacesOfThoseThatStandSomewhere)
{
    // Of 5 units, n1 in U1 to U5 would meet n2 in U5.
    const Result<Plan> higher = putCatalogDevice(oneRack(), entry("node", 5.0));
    ASSERT_FALSE(higher);
    EXPECT_EQ(higher.error().message, text("'n2' stands there already, from U5 on in rack 'a01'"));
    EXPECT_TRUE(putCatalogDevice(oneRack(), entry("node", 3.0)));
    DeviceEntry heavier = entry("node", 4.0);
    heavier.weightKg = 300.0;
    EXPECT_TRUE(putCatalogDevice(oneRack(), heavier));
    DeviceEntry onFloor = entry("node", 4.0);
    onFloor.height = DeviceHeight::onFloor();
    EXPECT_FALSE(putCatalogDevice(oneRack(), onFloor));
}

TEST(CatalogDevice, StaysWhileThePlanUsesIt)
{
    const Result<Plan> refused = deleteCatalogDevice(oneRack(), text("node"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message,
              text("node is in use: rack 'a01'; take it away there first"));
    EXPECT_EQ(refused.error().where, text("catalog/devices/node"));
    const Plan bought = aPlan().withDeviceEntry("node", 4.0).with([](Plan &plan) {
        plan.settings.policy.systems.insert(text("h100"), text("node"));
        Price price;
        price.device = text("node");
        plan.cost.prices.append(price);
        Fabric fabric;
        fabric.id = text("ib");
        fabric.leaf = text("node");
        plan.topology.fabrics.append(fabric);
        NodePool pool;
        pool.id = text("gpu");
        pool.device = text("node");
        plan.platform.kubernetes.pools.append(pool);
    });
    EXPECT_EQ(usesOfDevice(bought, text("node")),
              (QStringList{text("what is bought for 'h100'"),
                           text("network 'ib'"),
                           text("node pool 'gpu'"),
                           text("the prices")}));
    EXPECT_TRUE(deleteCatalogDevice(bought, text("node")).error().message.contains(text("1 more")));
}

TEST(CatalogDevice, GoesWhereNothingNamesIt)
{
    const Plan plan = aPlan().withDeviceEntry("node", 4.0);
    EXPECT_TRUE(deleteCatalogDevice(plan, text("node")).value().catalog.devices.isEmpty());
    EXPECT_FALSE(deleteCatalogDevice(plan, text("nothing")));
}

} // namespace
} // namespace kf
