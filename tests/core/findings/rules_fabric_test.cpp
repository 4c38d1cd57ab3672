// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"
#include "tests/core/topology/fabrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::fabric;
using test::many;
using test::number;
using test::RuleCase;
using test::switchEntry;
using test::systemEntry;
using test::textArgument;
using test::valueOf;
using testing::HasSubstr;

/// `systems` systems of eight ports and `switches` switches of 64 in one rack, and a copper cable
/// of 3 m for them.
RuleCase netCase(int systems, int switches, const Fabric &net = fabric("sw"))
{
    RuleCase c;
    c.plan.catalog.devices = {systemEntry("dgx", 8, 400.0), switchEntry("sw", 64, 400.0)};
    CableEntry copper;
    copper.id = QStringLiteral("dac");
    copper.gbps = 400.0;
    copper.reachM = 3.0;
    c.plan.catalog.cables = {copper};
    c.addRack(test::rackType("std", Redundancy::None, {}),
              many("dgx", systems) + many("sw", switches));
    c.plan.topology.fabrics = {net};
    return c;
}

Fabric railsOf(int systemsPerUnit)
{
    Fabric net = fabric("sw");
    net.systemsPerUnit = systemsPerUnit;
    return net;
}

/// The only finding of that rule, about the fabric.
Finding theOnly(RuleCase &c, const char *rule, Severity severity)
{
    const QList<Finding> found = c.found(rule);
    EXPECT_EQ(found.size(), 1) << rule;
    if (found.size() != 1)
        return {};
    EXPECT_EQ(found[0].severity, severity) << rule;
    EXPECT_EQ(found[0].path, QStringLiteral("topology/fabrics/net")) << rule;
    return found[0];
}

bool isSilent(RuleCase c, const char *rule)
{
    return c.found(rule).isEmpty();
}

/// Moves the switches of `c` into a rack of a second room.
void moveSwitchesAway(RuleCase &c)
{
    Site &site = c.plan.topology.sites[0];
    Rack &first = site.rooms[0].rows[0].racks[0].mutate();
    Rack away = first;
    away.id = QStringLiteral("b01");
    first.devices.removeIf([](const auto &device) { return device->device == u"sw"; });
    away.devices.removeIf([](const auto &device) { return device->device != u"sw"; });
    Row row;
    row.id = QStringLiteral("b");
    row.racks.append(away);
    Room room;
    room.id = QStringLiteral("annex");
    room.rows = {row};
    site.rooms.append(room);
}

} // namespace

TEST(FindingFabricIncomplete, NamesWhatIsNotKnown)
{
    RuleCase c = netCase(2, 1);
    EXPECT_TRUE(isSilent(c, "fabric-incomplete"));
    c.plan.topology.fabrics[0].gbps = 800.0;
    EXPECT_EQ(valueOf(theOnly(c, "fabric-incomplete", Severity::Error), "problem"),
              textArgument("speed"));
    c = netCase(2, 1);
    c.plan.catalog.devices[0].ports = {};
    EXPECT_THAT(c.said("fabric-incomplete"),
                HasSubstr("nobody knows by how many ports of 400 Gbit/s these hang on it: dgx."));
    // Every kind that lacks them is named, once; what has them is not.
    c = netCase(2, 1);
    for (const char *kind : {"odd", "plain"}) {
        DeviceEntry entry = systemEntry(kind, 8, 400.0);
        entry.ports = {};
        c.plan.catalog.devices.append(entry);
        for (const int number : {1, 2}) {
            PlacedDevice placed;
            placed.id = QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(number);
            placed.device = QLatin1String(kind);
            c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(placed);
        }
    }
    EXPECT_THAT(c.said("fabric-incomplete"), HasSubstr("hang on it: odd, plain."));
    c = netCase(9, 1); // 72 ports ask for spines
    c.plan.catalog.devices.append(test::entry("dumb", DeviceKind::EthSwitch, 1.0, 0.0, 0.0));
    c.plan.topology.fabrics[0].spine = QStringLiteral("dumb");
    EXPECT_EQ(valueOf(theOnly(c, "fabric-incomplete", Severity::Error), "problem"),
              textArgument("spine"));
    c.plan.topology.fabrics[0].leaf.reset();
    EXPECT_EQ(c.said("fabric-incomplete"), "Network net names no switch for its leaves.");
}

TEST(FindingFabricTooLarge, SaysTheLimit)
{
    // A pair of 64 ports that leaves 32 of each for systems has 64; nine systems have 72.
    Fabric pair = fabric("sw");
    pair.layout = FabricLayout::Pair;
    EXPECT_TRUE(isSilent(netCase(8, 2, pair), "fabric-too-large"));
    RuleCase c = netCase(9, 2, pair);
    EXPECT_EQ(valueOf(theOnly(c, "fabric-too-large", Severity::Error), "limit"),
              number(64.0, Unit::Count));
}

TEST(FindingFabricSwitchesMissing, CountsEveryRole)
{
    // Ten systems by rails ask for eight leaves and four spines.
    EXPECT_TRUE(isSilent(netCase(10, 12), "fabric-switches-missing"));
    RuleCase c = netCase(10, 2);
    theOnly(c, "fabric-switches-missing", Severity::Warning);
    EXPECT_EQ(c.said("fabric-switches-missing"),
              "Network net needs 8 leaf switch(es) (2 placed), 4 spine switch(es) (0 placed).");
}

TEST(FindingFabricReachExceeded, NamesBothEndsLengthAndReach)
{
    // In one rack 1 m of slack is all that there is between devices without a position.
    RuleCase c = netCase(2, 1);
    EXPECT_TRUE(isSilent(c, "fabric-reach-exceeded"));
    c.plan.catalog.cables[0].reachM = 0.5;
    const Finding found = theOnly(c, "fabric-reach-exceeded", Severity::Error);
    EXPECT_EQ(valueOf(found, "from"), textArgument("dgx-00001"));
    EXPECT_EQ(valueOf(found, "to"), textArgument("sw-00001"));
    EXPECT_EQ(valueOf(found, "length"), number(1.0, Unit::Metres));
    EXPECT_EQ(valueOf(found, "reach"), number(0.5, Unit::Metres));
    EXPECT_EQ(valueOf(found, "links"), number(16.0, Unit::Count));
}

TEST(FindingFabricCableUnknown, IsRaisedWithoutCablesOfThatSpeedOrTheirReach)
{
    RuleCase c = netCase(2, 1);
    EXPECT_TRUE(isSilent(c, "fabric-cable-unknown"));
    c.plan.catalog.cables[0].reachM.reset();
    theOnly(c, "fabric-cable-unknown", Severity::Error);
    c.plan.catalog.cables.clear();
    EXPECT_EQ(valueOf(theOnly(c, "fabric-cable-unknown", Severity::Error), "gbps"),
              number(400.0, Unit::GigabitsPerSecond));
    EXPECT_TRUE(isSilent(c, "fabric-reach-exceeded"));
}

TEST(FindingFabricRouteUnknown, NamesTheRooms)
{
    RuleCase c = netCase(2, 1);
    EXPECT_TRUE(isSilent(c, "fabric-route-unknown"));
    moveSwitchesAway(c);
    const Finding found = theOnly(c, "fabric-route-unknown", Severity::Warning);
    EXPECT_EQ(valueOf(found, "from"), textArgument("annex"));
    EXPECT_EQ(valueOf(found, "to"), textArgument("hall"));
    RoomLink link;
    link.from = QStringLiteral("hall");
    link.to = QStringLiteral("annex");
    link.metres = 2.0;
    c.plan.topology.cabling.roomLinks = {link};
    EXPECT_TRUE(isSilent(c, "fabric-route-unknown"));
}

TEST(FindingFabricRailBroken, NamesSystemsThatLackAPort)
{
    RuleCase c = netCase(10, 12);
    EXPECT_TRUE(isSilent(c, "fabric-rail-broken"));
    c.plan.catalog.devices.append(systemEntry("small", 4, 400.0));
    c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices[0].mutate().device =
        QStringLiteral("small");
    theOnly(c, "fabric-rail-broken", Severity::Warning);
    EXPECT_EQ(c.said("fabric-rail-broken"),
              "Systems with fewer ports than network net has rails: dgx-00001.");
}

TEST(FindingFabricSingleSwitch, IsRaisedForOneLeaf)
{
    RuleCase c = netCase(2, 1);
    theOnly(c, "fabric-single-switch", Severity::Warning);
    EXPECT_TRUE(isSilent(netCase(10, 12), "fabric-single-switch"));
}

TEST(FindingFabricUnitCut, IsRaisedAboveTheDownPortsOfALeaf)
{
    // A leaf of 64 ports has 32 down.
    EXPECT_TRUE(isSilent(netCase(10, 12, railsOf(32)), "fabric-unit-cut"));
    RuleCase c = netCase(10, 12, railsOf(40));
    const Finding found = theOnly(c, "fabric-unit-cut", Severity::Warning);
    EXPECT_EQ(valueOf(found, "systems_per_unit"), number(40.0, Unit::Count));
    EXPECT_EQ(valueOf(found, "down_ports"), number(32.0, Unit::Count));
}

TEST(FindingFabricNextLevel, IsRaisedFromNinetyPercentOn)
{
    // One switch of 64 ports is enough for 8 systems of 8: 7 are 88 %.
    EXPECT_TRUE(isSilent(netCase(7, 1), "fabric-next-level"));
    RuleCase c = netCase(8, 1);
    const Finding found = theOnly(c, "fabric-next-level", Severity::Advice);
    EXPECT_EQ(valueOf(found, "limit"), number(8.0, Unit::Systems));
    EXPECT_THAT(c.said("fabric-next-level"),
                HasSubstr("full: with 1 level(s) it takes 8 systems."));
    // Two levels: 64 leaves of eight rails are 8 units of 32 systems.
    EXPECT_TRUE(isSilent(netCase(230, 0), "fabric-next-level"));
    c = netCase(231, 0);
    EXPECT_EQ(valueOf(theOnly(c, "fabric-next-level", Severity::Advice), "limit"),
              number(256.0, Unit::Systems));
    EXPECT_THAT(c.said("fabric-next-level"), HasSubstr("nearly full: it has 231 systems"));
}

TEST(FindingFabricPortsTaken, IsRaisedWhereTwoNetworksTakeMoreThanASystemHas)
{
    RuleCase c = netCase(2, 2);
    EXPECT_TRUE(isSilent(c, "fabric-ports-taken")); // one network alone
    Fabric second = fabric("sw");
    second.id = QStringLiteral("again");
    c.plan.topology.fabrics.append(second);
    // Eight ports in each network are 16 of the eight that a system has.
    const QList<Finding> found = c.found("fabric-ports-taken");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/fabrics/again"));
    EXPECT_EQ(c.said("fabric-ports-taken"),
              "Networks net and again take the same ports: 16 of each dgx, which has 8 at 400 "
              "Gbit/s.");
    // Four each are what it has, five and four are not.
    c.plan.topology.fabrics[0].portsPerSystem = 4;
    c.plan.topology.fabrics[1].portsPerSystem = 4;
    EXPECT_TRUE(isSilent(c, "fabric-ports-taken"));
    c.plan.topology.fabrics[1].portsPerSystem = 5;
    EXPECT_FALSE(isSilent(c, "fabric-ports-taken"));
    // A third takes what the first two have left.
    Fabric third = second;
    third.id = QStringLiteral("more");
    third.portsPerSystem = 1;
    c.plan.topology.fabrics[1].portsPerSystem = 4;
    c.plan.topology.fabrics.append(third);
    EXPECT_EQ(c.found("fabric-ports-taken").size(), 1);
    c.plan.topology.fabrics.removeLast();
    // Ports of another speed, of another list or of other rooms are others.
    c.plan.topology.fabrics[1].portsPerSystem = 8;
    c.plan.topology.fabrics[1].gbps = 200.0;
    EXPECT_TRUE(isSilent(c, "fabric-ports-taken"));
    c.plan.topology.fabrics[1].gbps.reset();
    c.plan.topology.fabrics[1].network = NetworkKind::Storage;
    EXPECT_TRUE(isSilent(c, "fabric-ports-taken"));
    c.plan.topology.fabrics[1].network = NetworkKind::Compute;
    c.plan.topology.fabrics[1].rooms = QList<Id>{QStringLiteral("elsewhere")};
    EXPECT_TRUE(isSilent(c, "fabric-ports-taken"));
}

TEST(FindingSwitchUnused, NamesTheSwitchThatNoNetworkTakes)
{
    EXPECT_TRUE(isSilent(netCase(2, 1), "switch-unused"));
    RuleCase c = netCase(2, 2);
    const QList<Finding> found = c.found("switch-unused");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("topology/devices/sw-00002"));
    EXPECT_EQ(c.said("switch-unused"), "No network takes the switch sw-00002 (sw).");
}

TEST(FindingRunNeedsFabric, IsRaisedWhereNoComputeNetworkServesTheSystem)
{
    RuleCase c = netCase(2, 1);
    c.plan.catalog.devices[0].gpuCount = 8.0;
    c.addGroup("research", "Research");
    c.plan.settings.policy.systems.insert(QStringLiteral("gpu"), QStringLiteral("dgx"));
    TrainingRun run;
    run.id = QStringLiteral("llm");
    run.group = QStringLiteral("research");
    c.plan.workloads.trainingRuns = {run};
    TrainingRunFigures figures;
    figures.id = run.id;
    figures.gpus = 17.0;
    figures.gpusPerSystem = 8.0;
    figures.strategy = TrainingStrategy::Distributed;
    c.figures.training.runs = {figures};
    EXPECT_TRUE(isSilent(c, "run-needs-fabric"));
    c.plan.topology.fabrics[0].network = NetworkKind::Storage;
    const QList<Finding> found = c.found("run-needs-fabric");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/training_runs/llm"));
    c.figures.training.runs[0].strategy = TrainingStrategy::SingleMachine;
    EXPECT_TRUE(isSilent(c, "run-needs-fabric"));
}

TEST(FindingUnknownDevice, NamesWhatANetworkAsksFor)
{
    RuleCase c = netCase(2, 1);
    EXPECT_TRUE(isSilent(c, "unknown-device"));
    c.plan.topology.fabrics[0].cables = QList<Id>{QStringLiteral("dac"), QStringLiteral("gone")};
    theOnly(c, "unknown-device", Severity::Error);
    EXPECT_EQ(c.said("unknown-device"), "Network net names gone, which no catalogue knows.");
}

} // namespace kf
