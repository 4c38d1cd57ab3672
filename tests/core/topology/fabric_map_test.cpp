// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of the links: bundles between devices, and what is in which port.

#include "core/topology/fabric_map.h"
#include "tests/core/topology/fabrics.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

CableEntry mapCable(double reachM)
{
    CableEntry cable;
    cable.id = QStringLiteral("dac");
    cable.medium = CableMedium::Dac;
    cable.gbps = 400.0;
    cable.reachM = reachM;
    return cable;
}

/// Four systems of eight ports and so many switches of 64 ports in one rack, joined as a pair.
FabricMap mapOfPair(int switches, const CableEntry &cable)
{
    CatalogEntries entries;
    entries.devices = {test::systemEntry("dgx", 8, 400.0), test::switchEntry("sw", 64, 400.0)};
    entries.cables = {cable};
    Fabric pair = test::fabric("sw");
    pair.layout = FabricLayout::Pair;
    Topology place = test::topology(
        {test::rackType("std", Redundancy::None, {})},
        {test::rack("r1", "std", test::many("dgx", 4) + test::many("sw", switches))});
    place.fabrics = {pair};
    const Catalog catalog(entries, {}, {});
    return mapOfFabric(place, CatalogView({}, catalog), pair.id);
}

} // namespace

TEST(FabricMaps, LinksBetweenTheSameTwoDevicesAreOneBundle)
{
    // 4 systems x 8 ports in turn to two leaves: 8 bundles of 4; D = 16 links join the leaves.
    const FabricMap map = mapOfPair(2, mapCable(5.0));
    ASSERT_EQ(map.bundles.size(), 9);
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(map.bundles[i].links, 4);
        EXPECT_EQ(map.bundles[i].state, BundleState::Cabled);
        EXPECT_EQ(map.bundles[i].medium, CableMedium::Dac);
        EXPECT_TRUE(map.bundles[i].boughtM);
    }
    EXPECT_EQ(map.bundles[8].kind, FabricLinkKind::LeafLeaf);
    EXPECT_EQ(map.bundles[8].links, 16);
    EXPECT_EQ(map.bundlesOf(QStringLiteral("dgx-00001")), (QList<int>{0, 1}));
    EXPECT_EQ(map.bundlesOf(QStringLiteral("sw-00002")), (QList<int>{1, 3, 5, 7, 8}));
}

TEST(FabricMaps, EveryPortOfASwitchSaysWhatIsInIt)
{
    // 16 ports of systems from the first on, 16 to the other leaf in the last ones: 32 of 64.
    const FabricMap map = mapOfPair(2, mapCable(5.0));
    ASSERT_EQ(map.switches.size(), 2);
    const SwitchPorts &leaf = map.switches.first();
    EXPECT_EQ(leaf.ports, 64);
    EXPECT_EQ(leaf.used(), 32);
    EXPECT_EQ(leaf.spare(), 32);
    EXPECT_EQ(leaf.state(), LimitState::Within);
    EXPECT_EQ(map.links[leaf.linkAt.value(1)].kind, FabricLinkKind::Node);
    EXPECT_EQ(map.links[leaf.linkAt.value(64)].kind, FabricLinkKind::LeafLeaf);
    EXPECT_FALSE(leaf.linkAt.contains(17));
    EXPECT_FALSE(leaf.linkAt.contains(48));
    EXPECT_TRUE(leaf.linkAt.contains(49));
}

TEST(FabricMaps, TheLossOfALeafSaysWhoIsDown)
{
    // On a pair each of the four systems keeps 4 of its 8 links.
    EXPECT_EQ(mapOfPair(2, mapCable(5.0)).lossOfLeaf(), (LeafLoss{0, 4, 0.5}));
    EXPECT_EQ(FabricMap().lossOfLeaf(), std::nullopt);
}

TEST(FabricMaps, WhatIsMissingIsToldApart)
{
    EXPECT_EQ(mapOfPair(2, mapCable(0.1)).bundles.first().state, BundleState::NoCable);
    const FabricMap one = mapOfPair(1, mapCable(5.0));
    EXPECT_EQ(one.bundles[0].state, BundleState::Cabled);
    EXPECT_EQ(one.bundles[1].state, BundleState::Unplaced); // its leaf stands nowhere
    EXPECT_TRUE(one.bundles[1].b.isEmpty());
    EXPECT_EQ(one.switches.size(), 1);
}

TEST(FabricMaps, OfWhatCannotBeCountedThereIsNone)
{
    CatalogEntries entries;
    entries.devices = {test::systemEntry("dgx", 8, 400.0)};
    Topology place = test::topology({test::rackType("std", Redundancy::None, {})},
                                    {test::rack("r1", "std", test::many("dgx", 4))});
    place.fabrics = {test::fabric("unheard-of")};
    const Catalog catalog(entries, {}, {});
    const CatalogView view({}, catalog);
    EXPECT_EQ(mapOfFabric(place, view, QStringLiteral("net")), FabricMap());
    EXPECT_EQ(mapOfFabric(place, view, QStringLiteral("no such one")), FabricMap());
}

} // namespace kf
