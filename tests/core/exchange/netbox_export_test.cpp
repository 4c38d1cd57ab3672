// SPDX-License-Identifier: GPL-3.0-or-later
// Racks, devices and cables as NetBox takes them.
#include "core/exchange/netbox_export.h"
#include "core/exchange/netbox_interfaces.h"
#include "core/exchange/netbox_links.h"
#include "core/exchange/netbox_names.h"
#include "core/project/examples.h"
#include "tests/support/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

DeviceEntry netboxKind(const Id &id, const QString &model, double heightU)
{
    DeviceEntry entry;
    entry.id = id;
    entry.model = model;
    entry.manufacturer = QStringLiteral("Acme");
    entry.height = DeviceHeight::ofUnits(heightU);
    return entry;
}

PlacedDevice netboxDevice(const Id &id, const Id &kind, std::optional<double> u)
{
    PlacedDevice device;
    device.id = id;
    device.device = kind;
    device.u = u;
    return device;
}

/// One site "Frankfurt" with a hall and a rack of 42 units, which holds `devices`.
Topology netboxTopology(const QList<PlacedDevice> &devices)
{
    RackType type;
    type.id = QStringLiteral("std");
    type.weightLimitKg = 1000.5;
    Rack rack;
    rack.id = QStringLiteral("a01");
    rack.name = QStringLiteral("A01");
    rack.type = type.id;
    for (const PlacedDevice &device : devices)
        rack.devices.append(device);
    Row row;
    row.id = QStringLiteral("a");
    row.racks.append(rack);
    Room room;
    room.id = QStringLiteral("hall-1");
    room.rows.append(row);
    Site site;
    site.id = QStringLiteral("fra");
    site.name = QStringLiteral("Frankfurt");
    site.rooms.append(room);
    Topology topology;
    topology.rackTypes.append(type);
    topology.sites.append(site);
    return topology;
}

NetboxExport netboxOf(const QList<PlacedDevice> &devices, const QList<NetboxLink> &links = {})
{
    CatalogEntries own;
    own.devices = {netboxKind(QStringLiteral("system"), QStringLiteral("S8"), 8.0),
                   netboxKind(QStringLiteral("switch"), QStringLiteral("=SW"), 1.0),
                   netboxKind(QStringLiteral("strip"), QStringLiteral("P0"), 0.0)};
    const Catalog catalog;
    return netboxExport(netboxTopology(devices), CatalogView(own, catalog), links);
}

/// The lines of a file, without the header.
std::vector<std::string> linesOf(const NetboxExport &made, const QString &name)
{
    std::vector<std::string> lines;
    for (const NetboxFile &file : made.files) {
        if (file.name != name)
            continue;
        for (const QByteArray &line : file.bytes.split('\n').sliced(1)) {
            if (!line.isEmpty())
                lines.push_back(line.trimmed().toStdString());
        }
    }
    return lines;
}

Port netboxPort(double gbps, const char *type)
{
    Port port;
    port.count = 1;
    port.gbps = gbps;
    port.type = QString::fromLatin1(type);
    return port;
}

const Id kDgx = QStringLiteral("dgx-01");
const Id kLeaf = QStringLiteral("leaf-01");

} // namespace

TEST(NetboxExport, RacksAndDevicesCarryWhatNetBoxNeeds)
{
    const NetboxExport made =
        netboxOf({netboxDevice(kDgx, QStringLiteral("system"), 1.0),
                  netboxDevice(kLeaf, QStringLiteral("switch"), 40.0),
                  netboxDevice(QStringLiteral("pdu"), QStringLiteral("strip"), {})});
    EXPECT_THAT(made.notes, IsEmpty());
    EXPECT_THAT(linesOf(made, QStringLiteral("sites.csv")), ElementsAre("Frankfurt,fra,planned"));
    EXPECT_THAT(linesOf(made, QStringLiteral("locations.csv")),
                ElementsAre("Frankfurt,hall-1,hall-1,planned"));
    EXPECT_THAT(linesOf(made, QStringLiteral("racks.csv")),
                ElementsAre("Frankfurt,hall-1,A01,planned,19,42,600,1200,mm,,1000,kg"));
    EXPECT_THAT(linesOf(made, QStringLiteral("devices.csv")),
                ElementsAre("other,Acme,S8,planned,Frankfurt,hall-1,A01,1,front,dgx-01",
                            "other,Acme,'=SW,planned,Frankfurt,hall-1,A01,40,front,leaf-01",
                            "other,Acme,P0,planned,Frankfurt,hall-1,A01,,,pdu"));
}

TEST(NetboxExport, FilesComeInTheOrderInWhichNetBoxTakesThem)
{
    std::vector<std::string> names;
    for (const NetboxFile &file : netboxOf({}).files)
        names.push_back(file.name.toStdString());
    EXPECT_THAT(names,
                ElementsAre("sites.csv",
                            "locations.csv",
                            "manufacturers.csv",
                            "device-roles.csv",
                            "device-types.csv",
                            "racks.csv",
                            "devices.csv",
                            "interfaces.csv",
                            "cables.csv"));
}

TEST(NetboxExport, WhatComesLaterIntoTheSameUnitsLosesItsPositionAndIsNamed)
{
    PlacedDevice later = netboxDevice(QStringLiteral("dgx-02"), QStringLiteral("system"), 4.0);
    later.inServiceMonth = 12;
    PlacedDevice first = netboxDevice(kDgx, QStringLiteral("system"), 1.0);
    first.retireMonth = 12;
    const NetboxExport made = netboxOf({first, later});
    EXPECT_THAT(linesOf(made, QStringLiteral("devices.csv")),
                ElementsAre("other,Acme,S8,planned,Frankfurt,hall-1,A01,1,front,dgx-01",
                            "other,Acme,S8,planned,Frankfurt,hall-1,A01,,,dgx-02"));
    ASSERT_EQ(made.notes.size(), 1);
    EXPECT_TRUE(made.notes.first().contains(QStringLiteral("dgx-02")));
    EXPECT_TRUE(made.notes.first().contains(kDgx));
}

TEST(NetboxExport, EveryCableHasTwoInterfacesThatExistAndNoOtherCableHas)
{
    const NetboxLink link{{kDgx, QStringLiteral("compute/1")},
                          {kLeaf, QStringLiteral("compute/33")},
                          CableMedium::Multimode,
                          QStringLiteral("compute 1"),
                          30.0};
    NetboxLink nowhere = link;
    nowhere.b.device = QStringLiteral("leaf-09");
    const NetboxExport made = netboxOf({netboxDevice(kDgx, QStringLiteral("system"), 1.0),
                                        netboxDevice(kLeaf, QStringLiteral("switch"), 40.0)},
                                       {link, link, nowhere});
    EXPECT_THAT(linesOf(made, QStringLiteral("cables.csv")),
                ElementsAre("Frankfurt,dgx-01,dcim.interface,compute/1,Frankfurt,leaf-01,dcim."
                            "interface,compute/33,mmf,planned,compute 1,30,m"));
    EXPECT_THAT(linesOf(made, QStringLiteral("interfaces.csv")),
                ElementsAre("dgx-01,compute/1,other", "leaf-01,compute/33,other"));
    EXPECT_EQ(made.notes.size(), 1);
    EXPECT_EQ(made.links, 1);
    EXPECT_EQ(made.cables, 1);
}

TEST(NetboxExport, CountsTheCableOfTwoLinksOnce)
{
    const NetboxLink first{{kDgx, QStringLiteral("compute/1")},
                           {kLeaf, QStringLiteral("compute/33")},
                           CableMedium::Dac,
                           QStringLiteral("compute 1"),
                           2.0};
    NetboxLink second = first;
    second.a.interface = QStringLiteral("compute/2");
    second.b.interface = QStringLiteral("compute/34");
    const NetboxExport made = netboxOf({netboxDevice(kDgx, QStringLiteral("system"), 1.0),
                                        netboxDevice(kLeaf, QStringLiteral("switch"), 40.0)},
                                       {first, second});
    EXPECT_EQ(linesOf(made, QStringLiteral("cables.csv")).size(), 2);
    EXPECT_EQ(made.links, 2);
    EXPECT_EQ(made.cables, 1);
}

TEST(NetboxExport, InterfacesAreCalledByTheirSpeedAndConnector)
{
    DeviceEntry system;
    system.ports.compute = {netboxPort(400.0, "NDR over 4 OSFP cages")};
    system.ports.storage = {netboxPort(400.0, "InfiniBand or Ethernet QSFP112"),
                            netboxPort(100.0, "Ethernet QSFP28"),
                            netboxPort(200.0, "HDR or Ethernet")};
    system.ports.mgmt = {netboxPort(1.0, "BMC RJ45")};
    const auto type = [&system](NetworkKind network,
                                double gbps,
                                std::optional<CableMedium> medium = CableMedium::Multimode) {
        return netboxInterfaceType(&system, {network, false}, gbps, medium).toStdString();
    };
    EXPECT_EQ(type(NetworkKind::Compute, 400.0), "400gbase-x-osfp");
    EXPECT_EQ(type(NetworkKind::Storage, 400.0), "400gbase-x-qsfp112");
    EXPECT_EQ(type(NetworkKind::Storage, 100.0), "100gbase-x-qsfp28"); // not SFP28 as well
    EXPECT_EQ(type(NetworkKind::OutOfBand, 1.0), "1000base-t");
    EXPECT_EQ(type(NetworkKind::OutOfBand, 10.0, CableMedium::TwistedPair), "10gbase-t");
    // Nobody says the connector, and there is no such interface.
    EXPECT_EQ(type(NetworkKind::Storage, 200.0), "other");
    EXPECT_EQ(type(NetworkKind::Compute, 50.0), "other");
    EXPECT_EQ(netboxInterfaceType(nullptr, {NetworkKind::Compute, false}, 400.0, {}), u"other");
}

TEST(NetboxExport, InterfacesOfAnInfiniBandNetworkAreCalledByItsGeneration)
{
    DeviceEntry system;
    system.ports.compute = {netboxPort(400.0, "NDR over 4 OSFP cages")};
    system.ports.storage = {netboxPort(200.0, "HDR or Ethernet")};
    const auto type = [](const DeviceEntry *device,
                         NetworkKind network,
                         double gbps,
                         std::optional<CableMedium> medium = CableMedium::Multimode) {
        return netboxInterfaceType(device, {network, true}, gbps, medium).toStdString();
    };
    EXPECT_EQ(type(&system, NetworkKind::Compute, 400.0), "infiniband-ndr");
    EXPECT_EQ(type(&system, NetworkKind::Storage, 200.0), "infiniband-hdr");
    // One of two planes is half of an NDR port.
    EXPECT_EQ(type(&system, NetworkKind::Compute, 200.0), "infiniband-ndr");
    DeviceEntry leaf; // lists no ports, but says how fast they are
    leaf.kind = DeviceKind::IbSwitch;
    leaf.switchGbps = 800.0;
    EXPECT_EQ(type(&leaf, NetworkKind::Compute, 800.0), "infiniband-xdr");
    EXPECT_EQ(type(nullptr, NetworkKind::Compute, 100.0), "infiniband-edr");
    // Old generations are called by their signals, of which four fifths are data: both are known.
    for (const auto &[called, carried, word] : {std::tuple(10.0, 8.0, "sdr"),
                                                std::tuple(20.0, 16.0, "ddr"),
                                                std::tuple(40.0, 32.0, "qdr")}) {
        const std::string wanted = std::string("infiniband-") + word;
        EXPECT_EQ(type(nullptr, NetworkKind::Compute, called), wanted);
        EXPECT_EQ(type(nullptr, NetworkKind::Compute, carried), wanted);
    }
    EXPECT_EQ(type(nullptr, NetworkKind::Compute, 123.0), "other");
    // A twisted pair is Ethernet on any switch.
    EXPECT_EQ(type(&leaf, NetworkKind::OutOfBand, 1.0, CableMedium::TwistedPair), "1000base-t");
}

TEST(NetboxExport, ThePortsOfTheExampleAreOfTheNetworkThatTheyBelongTo)
{
    // ACME: NDR InfiniBand for computing, Ethernet for the rest.
    const Catalog &catalog = shippedCatalog();
    const Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    const CatalogView view(plan.catalog, catalog);
    for (const NetboxLink &link : netboxLinks(plan.topology, view).links) {
        const bool isCompute = link.label.startsWith(QLatin1String("compute"));
        for (const QString &type : {link.a.type, link.b.type})
            EXPECT_EQ(type.startsWith(QLatin1String("infiniband-")), isCompute)
                << link.label.toStdString() << ' ' << type.toStdString();
    }
}

TEST(NetboxExport, NamesThatAreNotUniqueWithinASiteGiveWayToIds)
{
    const QString fra = QStringLiteral("fra");
    const QHash<Id, QString> names =
        netboxNames({{QStringLiteral("a"), QStringLiteral("Node"), fra},
                     {QStringLiteral("b"), QStringLiteral("node"), fra},
                     {QStringLiteral("c"), QStringLiteral("A"), fra},
                     {QStringLiteral("d"), QStringLiteral("Node"), {}},
                     {QStringLiteral("e"), QString(65, u'x'), fra}},
                    64);
    EXPECT_EQ(names[QStringLiteral("a")], u"a");
    EXPECT_EQ(names[QStringLiteral("b")], u"b"); // NetBox does not tell Node from node
    EXPECT_EQ(names[QStringLiteral("c")], u"c"); // "A" is what the first is called now
    EXPECT_EQ(names[QStringLiteral("d")], u"Node");
    EXPECT_EQ(names[QStringLiteral("e")], u"e");
}

} // namespace kf::test
