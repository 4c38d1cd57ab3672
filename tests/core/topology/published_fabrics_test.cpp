// SPDX-License-Identifier: GPL-3.0-or-later
// The makers' own tables of reference architectures: systems, switches and links.

#include "tests/core/topology/fabrics.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::fabric;
using test::figuresOf;
using test::many;
using test::switchEntry;
using test::systemEntry;

/// One line of a published table: switches, and links of each tier.
struct PublishedRow {
    int systems;
    int leaf;
    int spine;
    int core;
    int nodeLinks;
    int leafSpine;
    int spineCore;
};

/// Systems with eight rails on leaves, spines and cores of one kind.
FabricFigures railFabric(int systems, int radix, double gbps, int planes = 1, int managerPorts = 0)
{
    CatalogEntries entries;
    entries.devices = {systemEntry("dgx", 8, gbps), switchEntry("switch", radix, gbps)};
    Fabric rails = fabric("switch");
    rails.planes = planes;
    rails.managerPorts = managerPorts;
    return figuresOf(rails, many("dgx", systems), entries);
}

void expectRow(const PublishedRow &row, const FabricFigures &figures)
{
    EXPECT_FALSE(figures.problem) << row.systems;
    EXPECT_EQ(figures.required.leaf, row.leaf) << row.systems;
    EXPECT_EQ(figures.required.spine, row.spine) << row.systems;
    EXPECT_EQ(figures.required.core, row.core) << row.systems;
    EXPECT_EQ(figures.links.node + figures.links.manager, row.nodeLinks) << row.systems;
    EXPECT_EQ(figures.links.leafSpine, row.leafSpine) << row.systems;
    EXPECT_EQ(figures.links.spineCore, row.spineCore) << row.systems;
}

} // namespace

TEST(PublishedFabrics, SuperPodH100AndB200AsBuilt)
{
    // RA-11333, RA-11334: units of 32 systems on switches of 64 ports at 400 Gb/s; four ports of
    // the managers take the place of one system. The node column counts their links too.
    for (const PublishedRow &row : {PublishedRow{31, 8, 4, 0, 252, 256, 0},
                                    PublishedRow{63, 16, 8, 0, 508, 512, 0},
                                    PublishedRow{95, 24, 16, 0, 764, 768, 0},
                                    PublishedRow{127, 32, 16, 0, 1020, 1024, 0}})
        expectRow(row, railFabric(row.systems, 64, 400.0, 1, 4));
}

TEST(PublishedFabrics, SuperPodH100AndB200Idealised)
{
    // The same without managers, up to 64 units; from 16 units on with cores.
    for (const PublishedRow &row : {PublishedRow{32, 8, 4, 0, 256, 256, 0},
                                    PublishedRow{64, 16, 8, 0, 512, 512, 0},
                                    PublishedRow{128, 32, 16, 0, 1024, 1024, 0},
                                    PublishedRow{256, 64, 32, 0, 2048, 2048, 0},
                                    PublishedRow{512, 128, 128, 64, 4096, 4096, 4096},
                                    PublishedRow{1024, 256, 256, 128, 8192, 8192, 8192},
                                    PublishedRow{2048, 512, 512, 256, 16384, 16384, 16384}})
        expectRow(row, railFabric(row.systems, 64, 400.0));
}

TEST(PublishedFabrics, SuperPodB300OnXdr)
{
    // RA-11339: units of 72 systems on switches of 144 ports at 800 Gb/s. At 18 units the page
    // prints 9,216 GPUs; 1,296 systems have 10,368.
    for (const PublishedRow &row : {PublishedRow{72, 8, 4, 0, 576, 576, 0},
                                    PublishedRow{144, 16, 8, 0, 1152, 1152, 0},
                                    PublishedRow{288, 32, 18, 0, 2304, 2304, 0},
                                    PublishedRow{576, 64, 36, 0, 4608, 4608, 0},
                                    PublishedRow{1296, 144, 72, 0, 10368, 10368, 0}})
        expectRow(row, railFabric(row.systems, 144, 800.0));
    // 40 systems: a part of a unit keeps all its leaves.
    expectRow({40, 8, 4, 0, 320, 576, 0}, railFabric(40, 144, 800.0));
}

TEST(PublishedFabrics, SuperPodB300InTwoPlanes)
{
    // RA-11337: units of 64 systems on switches of 64 ports at 800 Gb/s, each split into two. The
    // tables count the switches of both planes and the links of one.
    for (const PublishedRow &row : {PublishedRow{64, 16, 8, 0, 512, 512, 0},
                                    PublishedRow{128, 32, 16, 0, 1024, 1024, 0},
                                    PublishedRow{256, 64, 32, 0, 2048, 2048, 0},
                                    PublishedRow{512, 128, 64, 0, 4096, 4096, 0},
                                    PublishedRow{1024, 256, 128, 0, 8192, 8192, 0}}) {
        PublishedRow bothPlanes = row;
        bothPlanes.nodeLinks *= 2;
        bothPlanes.leafSpine *= 2;
        expectRow(bothPlanes, railFabric(row.systems, 64, 800.0, 2));
    }
}

TEST(PublishedFabrics, SuperPodA100)
{
    // RA-09950: seven units of 20 systems on switches of 40 ports at 200 Gb/s.
    expectRow({140, 56, 80, 28, 1120, 1120, 1120}, railFabric(140, 40, 200.0));
}

TEST(PublishedFabrics, BasePodOnAPairOfSwitches)
{
    // RA-11127: two switches joined by as many links as lead down; links at 400 Gb/s, two in each
    // cage: 16 and 32 cables down, 8 and 16 between the switches.
    CatalogEntries entries;
    entries.devices = {systemEntry("dgx", 8, 400.0), switchEntry("switch", 64, 400.0)};
    Fabric pair = fabric("switch");
    pair.layout = FabricLayout::Pair;
    for (const auto &[systems, down, joining] : {std::tuple(4, 32, 16), std::tuple(8, 64, 32)}) {
        const FabricFigures figures = figuresOf(pair, many("dgx", systems), entries);
        EXPECT_EQ(figures.required.leaf, 2);
        EXPECT_EQ(figures.required.spine, 0);
        EXPECT_EQ(figures.links.node, down);
        EXPECT_EQ(figures.links.leafLeaf, joining);
    }
}

TEST(PublishedFabrics, BasePodInBandAndOutOfBand)
{
    // In-band: two switches, two links of each system and of each of five servers, two joining.
    CatalogEntries entries;
    entries.devices = {systemEntry("dgx", 2, 100.0), switchEntry("eth", 64, 100.0)};
    Fabric inBand = fabric("eth");
    inBand.layout = FabricLayout::Pair;
    inBand.pairLinks = 2;
    const FabricFigures pair = figuresOf(inBand, many("dgx", 8 + 5), entries);
    EXPECT_EQ(pair.links.node, 16 + 10);
    EXPECT_EQ(pair.links.leafLeaf, 2);
    // Out-of-band: 29 and 45 ports fit one switch of 48 with two uplinks. The maker takes a second
    // one at eight systems without need of ports.
    entries.devices = {systemEntry("port", 1, 1.0), switchEntry("base-t", 48, 1.0)};
    Fabric outOfBand = fabric("base-t");
    outOfBand.layout = FabricLayout::Leaves;
    outOfBand.uplinks = 2;
    for (const int ports : {29, 45}) {
        const FabricFigures leaves = figuresOf(outOfBand, many("port", ports), entries);
        EXPECT_EQ(leaves.required.leaf, 1);
        EXPECT_EQ(leaves.links.node, ports);
        EXPECT_EQ(leaves.links.uplinks, 2);
    }
}

} // namespace kf
