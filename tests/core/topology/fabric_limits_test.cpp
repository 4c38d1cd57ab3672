// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that nobody means: they are counted or refused, and nothing hangs on them.

#include "tests/core/topology/fabrics.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {

namespace {

constexpr int kHuge = std::numeric_limits<int>::max();

FabricFigures ofFourSystems(const Fabric &fabric, int switchPorts)
{
    CatalogEntries entries;
    entries.devices = {test::systemEntry("dgx", 8, 400.0),
                       test::switchEntry("sw", switchPorts, 400.0)};
    return test::figuresOf(fabric, test::many("dgx", 4), entries);
}

} // namespace

TEST(FabricLimits, ASwitchOfAnySizeIsOneSwitch)
{
    // 4 x 8 ports and a manager's in each of three planes.
    Fabric planes = test::fabric("sw");
    planes.planes = 3;
    planes.managerPorts = 1;
    const FabricFigures figures = ofFourSystems(planes, kHuge);
    EXPECT_FALSE(figures.problem);
    EXPECT_EQ(figures.required, (SwitchCounts{3, 0, 0}));
    EXPECT_EQ(figures.links.node, 96);
    EXPECT_EQ(figures.links.manager, 3);
}

TEST(FabricLimits, MoreLinksThanAnybodyLaysAreTooLarge)
{
    Fabric wide = test::fabric("sw");
    wide.portsPerSystem = kHuge;
    EXPECT_EQ(ofFourSystems(wide, kHuge).problem, FabricProblem::Size);
    Fabric managed = test::fabric("sw");
    managed.managerPorts = kHuge;
    EXPECT_EQ(ofFourSystems(managed, 64).problem, FabricProblem::Size);
}

TEST(FabricLimits, SystemsOfUnequalPortsCountWithTheirOwn)
{
    // Three levels of 4-port switches: leaves of 2 down ports, 4 pods of 2 leaves, so 16 ports in
    // all. Two systems of 4 ports and three of 2 take 14; another of 4 does not fit: enough for 5.
    CatalogEntries entries;
    entries.devices = {test::systemEntry("large", 4, 400.0),
                       test::systemEntry("small", 2, 400.0),
                       test::switchEntry("sw", 4, 400.0)};
    Fabric net = test::fabric("sw");
    net.rails = false;
    FabricFigures figures =
        test::figuresOf(net, test::many("large", 2) + test::many("small", 3), entries);
    EXPECT_EQ(figures.levels, 3);
    EXPECT_EQ(figures.enoughFor, 5);
    // One of 4 and three of 2 take 10 ports: one more of 4 fits into the 6 that are left.
    figures = test::figuresOf(net, test::many("large", 1) + test::many("small", 3), entries);
    EXPECT_EQ(figures.levels, 3);
    EXPECT_EQ(figures.enoughFor, 5);
}

TEST(FabricLimits, ASwitchWithoutPortsJoinsNothing)
{
    for (const FabricLayout layout :
         {FabricLayout::Tree, FabricLayout::Pair, FabricLayout::Leaves}) {
        Fabric net = test::fabric("sw");
        net.layout = layout;
        EXPECT_EQ(ofFourSystems(net, 0).problem, FabricProblem::Size);
    }
}

} // namespace kf
