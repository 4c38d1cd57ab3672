// SPDX-License-Identifier: GPL-3.0-or-later
// "Network switches have limits": where a layout ends, and what holds the next system.

#include "core/topology/fabric_choices.h"
#include "tests/core/topology/fabrics.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

QList<LayoutChoice> choicesFor(int systems, const Fabric &fabric, int switches)
{
    CatalogEntries entries;
    entries.devices = {test::systemEntry("dgx", 8, 400.0), test::switchEntry("sw", 64, 400.0)};
    Topology place = test::topology(
        {test::rackType("std", Redundancy::None, {})},
        {test::rack("r1", "std", test::many("dgx", systems) + test::many("sw", switches))});
    place.fabrics = {fabric};
    const Catalog catalog(entries, {}, {});
    return layoutChoices(place, CatalogView({}, catalog), fabric.id);
}

Fabric pairFabric()
{
    Fabric pair = test::fabric("sw");
    pair.layout = FabricLayout::Pair;
    pair.oversubscription = 2.0;
    return pair;
}

} // namespace

TEST(FabricChoices, APairEndsWhereItsSwitchesAreFullAndOthersGoOn)
{
    // 2 : 1 on 64 ports: 42 down and 21 joining are 63; 43 and 22 are 65. So 2 x 42 = 84 ports,
    // ten systems of 8. The eleventh (88 ports, 44 a leaf) needs 15 joining links at 3 : 1: 59.
    // At 3 : 1: 48 down, 16 joining: 96 ports, 12 systems.
    const QList<LayoutChoice> choices = choicesFor(10, pairFabric(), 2);
    ASSERT_EQ(choices.size(), 4);
    EXPECT_TRUE(choices[0].isPresent);
    EXPECT_EQ(choices[0].enoughFor, 10);
    EXPECT_EQ(choices[0].more, 0);
    EXPECT_EQ(choices[1].layout, FabricLayout::Pair);
    EXPECT_EQ(choices[1].oversubscription, 3.0);
    EXPECT_EQ(choices[1].systems, 11);
    EXPECT_EQ(choices[1].enoughFor, 12);
    EXPECT_EQ(choices[1].more, 0);
    // A tree without rails: 32 up, 32 down; 88 ports are 3 leaves, whose 96 links up are 2 spines:
    // three switches more. 64 leaves of 32 ports hold 2,048 ports, 256 systems.
    EXPECT_FALSE(choices[2].rails);
    EXPECT_EQ(choices[2].required, (SwitchCounts{3, 2, 0}));
    EXPECT_EQ(choices[2].more, 3);
    EXPECT_EQ(choices[2].enoughFor, 256);
    // With rails: one unit of 32 has 8 leaves, whose 256 links up are 4 spines: 12, ten more.
    EXPECT_TRUE(choices[3].rails);
    EXPECT_EQ(choices[3].required, (SwitchCounts{8, 4, 0}));
    EXPECT_EQ(choices[3].more, 10);
}

TEST(FabricChoices, AFabricThatIsTooLargeSaysWhatWouldHoldIt)
{
    // Eleven systems on that pair: it cannot be, and is no choice.
    const QList<LayoutChoice> choices = choicesFor(11, pairFabric(), 2);
    ASSERT_EQ(choices.size(), 3);
    EXPECT_FALSE(choices[0].isPresent);
    EXPECT_EQ(choices[0].oversubscription, 3.0);
    EXPECT_EQ(choices[0].systems, 11);
}

TEST(FabricChoices, ATreeGoesOnToItsNextLevel)
{
    // 8 systems fill one switch of 64 ports; the ninth needs leaves and spines.
    const QList<LayoutChoice> choices = choicesFor(8, test::fabric("sw"), 1);
    ASSERT_EQ(choices.size(), 3);
    EXPECT_EQ(choices[0].levels, 1);
    EXPECT_EQ(choices[0].enoughFor, 8);
    // Without rails: 72 ports on 32 down are 3 leaves, 96 links up on 2 spines.
    EXPECT_EQ(choices[1].required, (SwitchCounts{3, 2, 0}));
    EXPECT_EQ(choices[1].levels, 2);
    EXPECT_EQ(choices[2].required, (SwitchCounts{8, 4, 0}));
}

TEST(FabricChoices, WhatCannotBeCountedHasNone)
{
    EXPECT_TRUE(choicesFor(10, test::fabric("unheard-of"), 0).isEmpty());
    EXPECT_TRUE(choicesFor(0, test::fabric("sw"), 1).isEmpty());
}

} // namespace kf
