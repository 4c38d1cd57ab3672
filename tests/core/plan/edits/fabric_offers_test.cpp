// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan could have for a network, before it is decided.

#include "core/plan/edits/fabric_offers.h"
#include "core/plan/validate/validate.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/topology_walk.h"
#include "tests/core/topology/fabrics.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

/// Ten DGX H100 in five racks of the shipped catalogue.
Plan tenSystems()
{
    test::PlanBuilder builder = test::aPlan();
    builder.withRackType("tall", 48).withRow("fra", "hall", "a");
    const char *const racks[] = {"r1", "r2", "r3", "r4", "r5"};
    const char *const devices[] = {"d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10"};
    for (int i = 0; i < 5; ++i)
        builder.withRack(racks[i], "tall")
            .withDevice(devices[2 * i], "dgx-h100", 1.0)
            .withDevice(devices[2 * i + 1], "dgx-h100", 9.0);
    return builder;
}

} // namespace

TEST(FabricOffers, SayWhatEachLayoutWouldTake)
{
    // 10 x 8 ports at 400 Gb/s. A pair: 40 down a leaf and 40 joining are more than its 64 ports,
    // at 2 : 1 they are 60, with 80 and 20 links.
    // Rails: one unit, 8 leaves; 8 x 32 links up on 4 spines: 80 and 256 links.
    const QList<FabricOffer> offers =
        fabricOffers(tenSystems(), NetworkKind::Compute, test::shippedCatalog());
    ASSERT_EQ(offers.size(), 2);
    EXPECT_EQ(offers[0].fabrics.first().oversubscription, 2.0);
    EXPECT_EQ(offers[0].switches(), 2);
    EXPECT_EQ(offers[0].links(), 100);
    EXPECT_EQ(offers[1].switches(), 12);
    EXPECT_EQ(offers[1].links(), 336);
    EXPECT_EQ(offers[1].cables(), 0); // no switch is placed: nobody knows a length
}

TEST(FabricOffers, CountPortsOfTheSpeedThatMostHave)
{
    const ServablePorts ports =
        servablePorts(tenSystems(), NetworkKind::Compute, test::shippedCatalog());
    EXPECT_EQ(ports, (ServablePorts{10, 80, {QStringLiteral("dgx-h100")}, 400.0}));
    const ServablePorts none = servablePorts(Plan(), NetworkKind::Compute, test::shippedCatalog());
    EXPECT_EQ(none, ServablePorts());
    EXPECT_TRUE(fabricOffers(Plan(), NetworkKind::Compute, test::shippedCatalog()).isEmpty());
}

TEST(FabricOffers, AReferenceArchitectureIsCountedInThePlan)
{
    // Units of 32: ten systems are one unit of 8 leaves and 4 spines, with 4 links to managers.
    const FabricOffer offer =
        architectureOffer(tenSystems(), FabricTemplate::SuperPodH100, test::shippedCatalog())
            .value();
    ASSERT_EQ(offer.figures.size(), 2);
    EXPECT_EQ(offer.figures[0].required, (SwitchCounts{8, 4, 0}));
    EXPECT_EQ(offer.figures[0].links.manager, 4);
    EXPECT_TRUE(systemsLeftOut(tenSystems(), offer.fabrics[0], test::shippedCatalog()).isEmpty());
    const Plan plan = takeOffer(tenSystems(), offer, test::shippedCatalog()).value();
    EXPECT_EQ(plan.topology.fabrics.size(), 2);
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

TEST(FabricOffers, AnArchitectureForOtherSystemsLeavesThemOut)
{
    const FabricOffer offer =
        architectureOffer(tenSystems(), FabricTemplate::SuperPodB200, test::shippedCatalog())
            .value();
    EXPECT_EQ(offer.figures[0].systems, 0);
    EXPECT_EQ(systemsLeftOut(tenSystems(), offer.fabrics[0], test::shippedCatalog()),
              (QMap<Id, int>{{QStringLiteral("dgx-h100"), 10}}));
}

TEST(PlaceMissing, PlacesTheSwitchesAndManagersOfAllNetworks)
{
    // RA-11333: two managers for the four ports. The network out of band has a port of each of ten
    // systems, and of what stands out of band is none yet.
    const Catalog &catalog = test::shippedCatalog();
    const FabricOffer offer =
        architectureOffer(tenSystems(), FabricTemplate::SuperPodH100, catalog).value();
    Plan plan = takeOffer(tenSystems(), offer, catalog).value();
    const auto missing = [&catalog](const Plan &of) {
        return missingOf(of, fabricSums(of.topology, CatalogView(of.catalog, catalog)).fabrics);
    };
    EXPECT_EQ(missing(plan).managers, 2);
    plan = placeMissing(plan, catalog).value();
    EXPECT_EQ(missing(plan), MissingDevices());
    QMap<Id, int> placed;
    forEachDevice(plan.topology,
                  [&placed](const Rack &, const PlacedDevice &device) { ++placed[device.device]; });
    EXPECT_EQ(placed.value(QStringLiteral("qm9700")), 12); // 8 leaves, 4 spines
    EXPECT_EQ(placed.value(QStringLiteral("ufm-appliance-ndr")), 2);
    EXPECT_GE(placed.value(QStringLiteral("sn2201")), 1);
    EXPECT_TRUE(validate(plan, ZoneTable()).isEmpty());
}

} // namespace kf
