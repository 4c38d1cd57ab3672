// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_month.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

PlacedDevice serving(const char *id, int from, std::optional<int> until)
{
    PlacedDevice device = test::placed(id, "node", 1);
    device.inServiceMonth = from;
    device.retireMonth = until;
    return device;
}

/// A node from the start until month 3, another from month 2 on, a spare all the time.
Topology twoAndASpare()
{
    PlacedDevice spare = serving("c", 0, std::nullopt);
    spare.spare = true;
    return test::topology(
        {test::rackType("std", Redundancy::None, {})},
        {test::rack("r", "std", {serving("a", 0, 3), serving("b", 2, std::nullopt), spare})});
}

} // namespace

TEST(TopologyMonth, TellsPlannedFromServingAndRetired)
{
    const PlacedDevice device = serving("a", 2, 5);
    EXPECT_EQ(standingAt(device, 1), DeviceStanding::Planned);
    EXPECT_EQ(standingAt(device, 2), DeviceStanding::InService);
    EXPECT_EQ(standingAt(device, 4), DeviceStanding::InService);
    EXPECT_EQ(standingAt(device, 5), DeviceStanding::Retired);
}

TEST(TopologyMonth, KeepsWhatIsInService)
{
    const Topology topology = twoAndASpare();
    const auto count = [&](int month) {
        return topologyAt(topology, month).sites[0].rooms[0].rows[0].racks[0]->devices.size();
    };
    EXPECT_EQ(count(0), 2); // a and the spare
    EXPECT_EQ(count(2), 3);
    EXPECT_EQ(count(3), 2);
}

TEST(TopologyMonth, AddsUpByMonth)
{
    CatalogEntries entries;
    DeviceEntry node = test::entry("node", DeviceKind::GpuSystem, 1, 1000, 20);
    node.gpuCount = 8.0;
    entries.devices = {node};
    Topology topology = twoAndASpare();
    topology.rackTypes[0].powerLimitW = 5000.0;
    const Catalog none;
    const TopologyMonths months =
        topologyMonths(topology, CatalogView(entries, none), PowerBasis::Maximum, 4);
    EXPECT_EQ(months.gpus, (QList<double>{8.0, 8.0, 16.0, 8.0, 8.0}));
    EXPECT_EQ(months.powerW, (QList<double>{2000.0, 2000.0, 3000.0, 2000.0, 2000.0}));
    EXPECT_EQ(months.weightKg[2], 60.0);
    EXPECT_EQ(months.powerLimitW, 5000.0);
    EXPECT_FALSE(months.powerMissing.contains(true));
}

} // namespace kf
