// SPDX-License-Identifier: GPL-3.0-or-later
// The overlay Network: cables over the racks, and what a person does with a network.

#include "core/exchange/netbox_export.h"
#include "core/plan/edits/fabrics.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_size.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/topology/network_fields.h"
#include "ui/pages/topology/network_list_dialog.h"
#include "ui/pages/topology/network_offers_dialog.h"
#include "ui/pages/topology/network_panel.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/network_ports.h"
#include "ui/pages/topology/network_switch_fields.h"
#include "ui/pages/topology/network_table_dialog.h"
#include "ui/pages/topology/sheets_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace kf {

namespace {

/// Six systems of eight ports at 400 Gb/s in three racks; switches of 64 ports; copper to 3 m,
/// fibre to 50 m.
Plan systemsWithPorts()
{
    Plan plan = test::roomPlan({1, 3, 2});
    for (DeviceEntry &entry : plan.catalog.devices) {
        if (entry.kind == DeviceKind::GpuSystem) {
            Port port;
            port.count = 8;
            port.gbps = 400.0;
            entry.ports.compute = {port};
        } else if (entry.kind == DeviceKind::IbSwitch) {
            entry.switchPorts = 64;
            entry.switchGbps = 400.0;
        }
    }
    const auto cable = [](const char *id, CableMedium medium, double reachM) {
        CableEntry entry;
        entry.id = QString::fromLatin1(id);
        entry.medium = medium;
        entry.gbps = 400.0;
        entry.reachM = reachM;
        return entry;
    };
    plan.catalog.cables = {cable("copper", CableMedium::Dac, 3.0),
                           cable("fibre", CableMedium::Multimode, 50.0)};
    return plan;
}

Fabric pairOfLeaves()
{
    Fabric fabric;
    fabric.id = QStringLiteral("compute");
    fabric.layout = FabricLayout::Pair;
    fabric.leaf = QStringLiteral("switch");
    fabric.cables = QList<Id>{QStringLiteral("copper"), QStringLiteral("fibre")};
    return fabric;
}

class NetworkTest : public RoomTest {
protected:
    NetworkTest() { startWith(systemsWithPorts()); }

    void startWith(const Plan &plan)
    {
        document.start(plan);
        present();
        room().setFocus();
        room().fit();
    }

    /// With the two leaves of a pair, placed where the least cable leads.
    void startWithPair()
    {
        Plan with = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
        with = placeMissing(with, QStringLiteral("compute"), catalog).value();
        startWith(with);
        press(Qt::Key_N);
    }

    QList<Id> switches()
    {
        QList<Id> ids;
        forEachDevice(plan().topology, [&ids](const Rack &, const PlacedDevice &device) {
            if (device.device == QStringLiteral("switch"))
                ids.append(device.id);
        });
        return ids;
    }

    FabricFigures figures()
    {
        return fabricSums(plan().topology, CatalogView(plan().catalog, catalog))
            .fabrics.value(plan().topology.fabrics.first().id);
    }

    NetworkPart &network() { return page.network(); }
    const NetworkPicture &picture() { return room().network(); }

    QPushButton *button(const QString &start)
    {
        QApplication::processEvents(); // what a layout has taken in is shown then
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().startsWith(start) && each->isVisible())
                return each;
        }
        return nullptr;
    }

    QToolButton *toolWithText(const QString &text)
    {
        for (QToolButton *each : page.findChildren<QToolButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    void typeInto(QWidget *field, const QString &text)
    {
        auto *edit = qobject_cast<FieldEdit *>(field);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

TEST_F(NetworkTest, NShowsTheNetworkAndWhatWasThereBefore)
{
    room().setOverlay(Overlay::Plain);
    press(Qt::Key_N);
    EXPECT_TRUE(room().showsNetwork());
    EXPECT_TRUE(network().bar()->isVisible());
    EXPECT_TRUE(network().panel().isVisible());
    EXPECT_FALSE(page.catalogue().isVisible());
    EXPECT_EQ(toolWithText(QStringLiteral("Drawing")), nullptr); // it is a line of Racks now
    QToolButton *racks = toolWithText(QStringLiteral("Racks"));
    ASSERT_NE(racks, nullptr);
    EXPECT_TRUE(racks->menu()->actions().last()->isVisible());
    press(Qt::Key_N);
    EXPECT_NE(toolWithText(QStringLiteral("Drawing")), nullptr);
    EXPECT_FALSE(racks->menu()->actions().last()->isVisible());
    EXPECT_EQ(room().overlay(), Overlay::Plain);
    EXPECT_FALSE(network().bar()->isVisible());
    EXPECT_FALSE(network().panel().isVisible());
    EXPECT_TRUE(page.catalogue().isVisible());
}

TEST_F(NetworkTest, ThePageIsNoHigherThanItsWindow)
{
    press(Qt::Key_N);
    ASSERT_TRUE(room().showsNetwork());
    // What breaks into lines beside the title would make the page as high as it would like to be.
    EXPECT_FALSE(page.layout()->hasHeightForWidth());
}

TEST_F(NetworkTest, WithoutANetworkItOffersWhatThereCouldBe)
{
    press(Qt::Key_N);
    EXPECT_TRUE(network().empty()->isVisible());
    EXPECT_TRUE(network().panel().nothing().isVisible()); // no card is blank
    EXPECT_FALSE(network().cables().isVisible());
    // Six systems x 8 ports are 48: two leaves with 24 each, joined by 24.
    QPushButton *pair = button(QStringLiteral("Pair of leaves"));
    ASSERT_NE(pair, nullptr);
    EXPECT_TRUE(pair->toolTip().contains(QStringLiteral("2 switch(es), 72 link(s)")))
        << pair->toolTip().toStdString();
    pair->setFocus();
    QTest::mouseClick(pair, Qt::LeftButton);
    ASSERT_EQ(plan().topology.fabrics.size(), 1);
    EXPECT_EQ(plan().topology.fabrics.first().layout, FabricLayout::Pair);
    EXPECT_FALSE(network().empty()->isVisible());
    EXPECT_TRUE(room().hasFocus()); // not the navigator: what was pressed is gone
    EXPECT_EQ(undoStack().count(), 1);
    // Nothing is placed yet: every link is drawn as unknown.
    ASSERT_FALSE(picture().all.isEmpty());
    for (const NetworkRun &run : picture().all)
        EXPECT_EQ(run.look, CableLook::Unknown);
}

TEST_F(NetworkTest, WhatIsMissingIsShownWhereItWouldStandAndPlacedInOneStep)
{
    press(Qt::Key_N);
    QTest::mouseClick(button(QStringLiteral("Pair of leaves")), Qt::LeftButton);
    ASSERT_TRUE(network().panel().placeButton().isVisible());
    EXPECT_EQ(network().panel().placeButton().text(), QStringLiteral("Place 2 missing device(s)"));
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    EXPECT_TRUE(switches().isEmpty()); // a proposal as yet
    ASSERT_TRUE(room().carrying().isProposal());
    EXPECT_EQ(room().carryLabel().first(),
              QStringLiteral("2 device(s) that network %1 misses")
                  .arg(plan().topology.fabrics.first().name.value_or(
                      plan().topology.fabrics.first().id)));
    EXPECT_TRUE(room().hasFocus());
    press(Qt::Key_Right); // they stand where they stand
    press(Qt::Key_Escape);
    EXPECT_FALSE(room().carried().isActive());
    EXPECT_EQ(undoStack().count(), 1);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    press(Qt::Key_Return);
    EXPECT_EQ(undoStack().count(), 2);
    EXPECT_EQ(switches().size(), 2);
    EXPECT_EQ(room().selection().devices.size(), 2);
    EXPECT_TRUE(room().hasFocus());
    EXPECT_EQ(figures().links.unplaced, 0);
    EXPECT_FALSE(network().panel().placeButton().isVisible());
    // Racks 1 and 3 have as many ports as each other: the rack between them is nearest to all.
    for (const Id &id : switches())
        EXPECT_EQ(rackOf(id), QStringLiteral("r2"));
    undoStack().undo();
    EXPECT_TRUE(switches().isEmpty());
}

TEST_F(NetworkTest, PlacingSaysBeforehandWhatItDoesToTheLimitsOfRacks)
{
    Plan plan = systemsWithPorts();
    // Two systems draw 20.4 kW; with two switches of 1.7 kW it is 23.8 of 24 kW, which is near.
    plan.topology.rackTypes.first().powerLimitW = 24000.0;
    startWith(addFabric(plan, pairOfLeaves(), catalog).value());
    press(Qt::Key_N);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    ASSERT_TRUE(room().carrying().isProposal());
    const QString label = room().carryLabel().join(QLatin1Char('\n'));
    EXPECT_TRUE(label.contains(QStringLiteral("23.8 of 24 kW"))) << label.toStdString();
    press(Qt::Key_Escape);
}

/// Only r2 is open, with 20.4 kW of two systems: of two switches of 1.7 kW one keeps within 23 kW.
/// It is placed in one step, and what is left is said where it was asked for.
TEST_F(NetworkTest, WhatFindsRoomIsPlacedAndWhatDoesNotIsSaid)
{
    Plan plan = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
    plan.topology.rackTypes.first().powerLimitW = 23000.0;
    changeEachRack(plan.topology, [](Shared<Rack> &rack) {
        rack.mutate().locked = rack->id != QStringLiteral("r2");
    });
    startWith(plan);
    press(Qt::Key_N);
    const QString left = QStringLiteral("1 device(s) of network 'compute' find no place");
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    ASSERT_TRUE(room().carrying().isProposal());
    EXPECT_EQ(room().carryLabel().first(),
              QStringLiteral("1 device(s) that network compute misses"));
    EXPECT_TRUE(room().carryLabel().join(QLatin1Char('\n')).contains(left));
    press(Qt::Key_Return);
    EXPECT_EQ(switches().size(), 1);
    EXPECT_EQ(undoStack().count(), 1);
    EXPECT_TRUE(network().panel().left().isVisible());
    EXPECT_TRUE(network().panel().left().text().startsWith(left))
        << qPrintable(network().panel().left().text());
    undoStack().undo();
    EXPECT_TRUE(switches().isEmpty());
    EXPECT_FALSE(network().panel().left().isVisible()); // these racks are others
}

/// Six systems draw 61.2 kW. Of two switches of 1.7 kW one keeps within the 63 kW of the room, and
/// the proposal says how near that comes and why the other is left.
TEST_F(NetworkTest, PlacingKeepsTheLimitsOfTheRoomAndNamesThem)
{
    Plan plan = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
    plan.topology.sites[0].rooms[0].powerLimitW = 63000.0;
    startWith(plan);
    press(Qt::Key_N);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    ASSERT_TRUE(room().carrying().isProposal());
    const QString label = room().carryLabel().join(QLatin1Char('\n'));
    EXPECT_TRUE(label.contains(QStringLiteral("62.9 of 63 kW"))) << label.toStdString();
    EXPECT_TRUE(label.contains(QStringLiteral("the power of Hall 1 is used up")))
        << label.toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(switches().size(), 1);
    EXPECT_TRUE(told.contains(QStringLiteral("the power of Hall 1 is used up")));
}

/// Escape puts back what is proposed wherever on the page the keyboard is; a choice of the page
/// gives it back to the room, where Enter places.
TEST_F(NetworkTest, AProposalIsTakenBackFromAnywhereOnThePage)
{
    startWith(addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value());
    press(Qt::Key_N);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    ASSERT_TRUE(room().carrying().isProposal());
    network().panel().placeButton().setFocus();
    QTest::keyClick(&network().panel().placeButton(), Qt::Key_Escape);
    EXPECT_FALSE(room().carried().isActive());
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    for (auto *choice : page.findChildren<QAbstractButton *>()) {
        if (choice->text() == QStringLiteral("Plain"))
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    EXPECT_TRUE(room().hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(switches().size(), 2);
}

/// Looked at from near, then as a network: the drawing is another one, and all of it is seen.
TEST_F(NetworkTest, TheNetworkIsSeenAsAWhole)
{
    startWith(addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value());
    room().zoomBy(2.0);
    press(Qt::Key_N);
    const QRectF seen = room().mapToScene(room().viewport()->rect()).boundingRect();
    EXPECT_TRUE(seen.adjusted(-1, -1, 1, 1).contains(room().layoutOfRacks().bounds));
    room().selectRack(QStringLiteral("r1"));
    EXPECT_EQ(room().mapToScene(room().viewport()->rect()).boundingRect(), seen);
}

TEST_F(NetworkTest, TheButtonOfANetworkPlacesWhatThatOneMisses)
{
    // Two pairs of leaves miss two switches each; the panel speaks of the one that is shown.
    Plan two = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
    Fabric other = pairOfLeaves();
    other.id = QStringLiteral("other");
    other.portsPerSystem = 4;
    two = addFabric(std::move(two), other, catalog).value();
    two.topology.fabrics[0].portsPerSystem = 4;
    startWith(two);
    press(Qt::Key_N);
    EXPECT_EQ(network().panel().placeButton().text(), QStringLiteral("Place 2 missing device(s)"));
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    press(Qt::Key_Return);
    EXPECT_EQ(switches().size(), 2);
    // The menu speaks of all.
    for (QAction *action : page.pageActions()) {
        if (action->text() == QStringLiteral("&Place what all networks miss"))
            action->trigger();
    }
    EXPECT_EQ(room().carryLabel().first(), QStringLiteral("2 device(s) that networks miss"));
    press(Qt::Key_Return);
    EXPECT_EQ(switches().size(), 4);
}

TEST_F(NetworkTest, PlacingSaysThatSwitchesThatStandThereKeepTheirRoles)
{
    Plan with = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
    with =
        placeDevices(with, catalog, {{{}, QStringLiteral("switch"), {QStringLiteral("r1"), 40.0}}})
            .value();
    startWith(with);
    press(Qt::Key_N);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    EXPECT_TRUE(room().carryLabel().first().endsWith(
        QStringLiteral("1 switch(es) that stand there keep their roles")))
        << room().carryLabel().first().toStdString();
    press(Qt::Key_Return);
    const Id first = findRack(plan().topology, QStringLiteral("r1"))->devices.last()->id;
    EXPECT_EQ(findDevice(plan().topology, first)->role, SwitchRole::Leaf);
}

TEST_F(NetworkTest, SeveralSelectedDevicesShowTheBundlesOfAllOfThem)
{
    startWithPair();
    room().select({{}, {QStringLiteral("d1"), QStringLiteral("d5")}, QStringLiteral("r1"), 1.0});
    EXPECT_TRUE(picture().hasChosen);
    EXPECT_EQ(picture().chosen.size(), 4); // two systems, two leaves
    EXPECT_TRUE(picture().lit.contains(QStringLiteral("d1")));
    EXPECT_TRUE(picture().lit.contains(QStringLiteral("d5")));
    EXPECT_FALSE(picture().lit.contains(QStringLiteral("d2")));
    EXPECT_EQ(picture().bundles, 0); // Tab goes along those of one device
    EXPECT_TRUE(picture().hint.startsWith(QStringLiteral("2 device(s)")));
}

TEST_F(NetworkTest, NAndVWorkFromEverywhereOnThePage)
{
    QLineEdit elsewhere(&page); // as the navigator is beside the page
    QPushButton beside(&page);
    beside.show();
    beside.setFocus();
    ASSERT_FALSE(room().hasFocus());
    QTest::keyClick(&beside, Qt::Key_N);
    EXPECT_TRUE(room().showsNetwork());
    beside.setFocus();
    QTest::keyClick(&beside, Qt::Key_V);
    EXPECT_TRUE(page.showsFloor());
    // Where letters are typed they are letters.
    elsewhere.show();
    elsewhere.setFocus();
    QTest::keyClick(&elsewhere, Qt::Key_N);
    EXPECT_EQ(elsewhere.text(), QStringLiteral("n"));
    EXPECT_TRUE(page.showsFloor());
}

TEST_F(NetworkTest, TheHandleBetweenPortsDownAndUpIsMovedBothWays)
{
    NetworkPorts ports(theme);
    ports.resize(900, 120);
    PortLine leaf;
    leaf.device = QStringLiteral("leaf");
    leaf.name = QStringLiteral("leaf");
    leaf.ports = 64;
    leaf.down = 40;
    ports.present({leaf});
    ports.show();
    QSignalSpy wanted(&ports, &NetworkPorts::downWanted);
    const int step = ports.cellBox(0, 3).left() - ports.cellBox(0, 1).left(); // of two ports
    const auto drag = [&](int pairs) {
        const QPoint from = ports.handleBox(0).center();
        const QPoint to = from + QPoint(pairs * step, 0);
        QTest::mousePress(ports.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(ports.viewport(), to);
        QTest::mouseRelease(ports.viewport(), Qt::LeftButton, {}, to);
    };
    drag(4);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.last(), (QVariantList{48, 64}));
    drag(-4);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.last(), (QVariantList{32, 64}));
    QTest::mouseClick(ports.viewport(), Qt::LeftButton, {}, ports.cellBox(0, 1).center());
    QTest::keyClick(&ports, Qt::Key_Plus);
    EXPECT_EQ(wanted.last(), (QVariantList{41, 64}));
    QTest::keyClick(&ports, Qt::Key_Minus);
    EXPECT_EQ(wanted.last(), (QVariantList{39, 64}));
}

TEST_F(NetworkTest, AProposalIsForgottenWithThePlanThatItIsFor)
{
    press(Qt::Key_N);
    QTest::mouseClick(button(QStringLiteral("Pair of leaves")), Qt::LeftButton);
    QTest::mouseClick(&network().panel().placeButton(), Qt::LeftButton);
    ASSERT_TRUE(room().carrying().isProposal());
    undoStack().undo(); // the network is gone
    EXPECT_FALSE(room().carried().isActive());
}

TEST_F(NetworkTest, TheFloorPlanAndTheNetworkTakeTurns)
{
    startWithPair();
    page.commands().action(RoomCommand::FloorPlan)->trigger();
    EXPECT_TRUE(page.showsFloor());
    EXPECT_FALSE(room().showsNetwork());
    page.commands().action(RoomCommand::Network)->trigger();
    EXPECT_FALSE(page.showsFloor());
    EXPECT_TRUE(room().showsNetwork());
}

TEST_F(NetworkTest, ABundleSaysWhatRunsInIt)
{
    startWithPair();
    const NetworkLines lines = networkLines(picture(), room().rows(), room().layoutOfRacks());
    ASSERT_FALSE(lines.lines.isEmpty());
    const QPointF on = lines.lines.first().line.center();
    const QString text = bundleText(lines, picture(), on, 1.0);
    EXPECT_TRUE(text.contains(QStringLiteral("link(s) \u00b7 "))) << text.toStdString();
    EXPECT_TRUE(bundleText(lines, picture(), QPointF(-1e6, 0.0), 1.0).isEmpty());
}

TEST_F(NetworkTest, NothingSelectedShowsTheLinksBetweenRacks)
{
    startWithPair();
    // From racks 1 and 3 two systems with 8 links each: 16 each to the leaves in rack 2.
    ASSERT_EQ(picture().all.size(), 2);
    for (const NetworkRun &run : picture().all)
        EXPECT_EQ(run.links, 16);
    EXPECT_FALSE(picture().hasChosen);
    const NetworkLines lines = networkLines(picture(), room().rows(), room().layoutOfRacks());
    ASSERT_EQ(lines.numbers.size(), 2);
    for (const NetworkNumber &number : lines.numbers)
        EXPECT_EQ(number.text, QStringLiteral("16"));
    EXPECT_EQ(lines.trays.size(), 1);
}

TEST_F(NetworkTest, TheNetworkBeforeIsDrawnAgainWhenTheNewOneIsTakenBack)
{
    startWithPair();
    ASSERT_TRUE(document
                    .edit(QStringLiteral("Add network"),
                          [](Plan plan) {
                              Fabric another = plan.topology.fabrics.first();
                              another.id = QStringLiteral("another");
                              plan.topology.fabrics.append(another);
                              return Result<Plan>(plan);
                          })
                    .ok());
    QComboBox *choice = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->isVisible() && box->findData(QStringLiteral("another")) >= 0)
                choice = box;
        }
        return choice != nullptr;
    }));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    ASSERT_EQ(choice->currentData().toString(), QStringLiteral("another"));
    document.undoStack().undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return picture().all.size() == 2; }));
}

TEST_F(NetworkTest, ASelectedDeviceShowsItsLinksAndWhatToBuy)
{
    startWithPair();
    room().selectDevice(QStringLiteral("d1"));
    EXPECT_TRUE(picture().hasChosen);
    ASSERT_EQ(picture().chosen.size(), 2);
    for (const NetworkRun &run : picture().chosen)
        EXPECT_EQ(run.links, 4);
    EXPECT_TRUE(picture().lit.contains(QStringLiteral("d1")));
    EXPECT_FALSE(picture().lit.contains(QStringLiteral("d2")));
    const NetworkFoot foot = picture().feet.value(QStringLiteral("r2"));
    ASSERT_EQ(foot.lines.size(), 3);
    // Both leaves stand there: 6 x 8 links lead to them and 24 join them.
    EXPECT_EQ(foot.lines.first(), QStringLiteral("8 of 72 link(s)"));
    EXPECT_TRUE(foot.lines.last().startsWith(QStringLiteral("buy ")));
    // In its own rack stand two systems of eight ports.
    EXPECT_EQ(picture().feet.value(QStringLiteral("r1")).lines.first(),
              QStringLiteral("8 of 16 link(s)"));
    EXPECT_FALSE(picture().feet.contains(QStringLiteral("r3")));
}

/// A leaf has 6 x 4 links down and 24 to the other leaf, all of them in its rack; two systems stand
/// in each of the other racks and have 2 x 4 of them.
TEST_F(NetworkTest, ASelectedSwitchHasItsOwnLinksUnderItsRack)
{
    startWithPair();
    room().selectDevice(switches().first());
    ASSERT_EQ(rackOf(switches().first()), QStringLiteral("r2"));
    const auto links = [this](const char *rack) {
        return picture().feet.value(QString::fromLatin1(rack)).lines.value(0);
    };
    EXPECT_TRUE(picture().hint.contains(QStringLiteral("48 link(s)")));
    EXPECT_EQ(links("r1"), QStringLiteral("8 of 16 link(s)"));
    EXPECT_EQ(links("r2"), QStringLiteral("48 of 72 link(s)"));
    EXPECT_EQ(links("r3"), QStringLiteral("8 of 16 link(s)"));
    // With the other leaf all links of the network: those between the two count once.
    room().select({{}, switches(), QStringLiteral("r2"), 1.0});
    EXPECT_EQ(links("r1"), QStringLiteral("16 of 16 link(s)"));
    EXPECT_EQ(links("r2"), QStringLiteral("72 of 72 link(s)"));
}

TEST_F(NetworkTest, TabGoesAlongBundlesAndEnterToTheOtherEnd)
{
    startWithPair();
    room().selectDevice(QStringLiteral("d1"));
    press(Qt::Key_Tab);
    EXPECT_EQ(picture().atHand, 0);
    EXPECT_TRUE(statistics.contains(QStringLiteral("4 link(s) to"))) << statistics.toStdString();
    press(Qt::Key_Tab);
    EXPECT_EQ(picture().atHand, 1);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(picture().atHand, 0);
    press(Qt::Key_Return);
    ASSERT_EQ(room().selection().devices.size(), 1);
    EXPECT_TRUE(switches().contains(room().selection().devices.first()));
    EXPECT_GE(picture().atHand, 0);
    press(Qt::Key_Return);
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d1")});
    // Behind the last bundle Tab leaves the room.
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_FALSE(room().hasFocus());
}

TEST_F(NetworkTest, WhatNoCableReachesIsMarkedWithItsLength)
{
    Plan far = addFabric(systemsWithPorts(), pairOfLeaves(), catalog).value();
    far = placeMissing(far, QStringLiteral("compute"), catalog).value();
    far.topology.cabling.slackM = 60.0; // at each end: more than the 50 m of the fibre
    startWith(far);
    press(Qt::Key_N);
    ASSERT_FALSE(picture().all.isEmpty());
    EXPECT_EQ(picture().all.first().look, CableLook::OutOfReach);
    const NetworkLines lines = networkLines(picture(), room().rows(), room().layoutOfRacks());
    EXPECT_TRUE(std::any_of(lines.numbers.cbegin(), lines.numbers.cend(), [](const auto &number) {
        return !number.isCount && number.text.startsWith(QStringLiteral("12")); // 120 m and more
    }));
    EXPECT_EQ(picture().feet.value(QStringLiteral("r1")).state, LimitState::Over);
}

TEST_F(NetworkTest, EveryPortOfASwitchIsACell)
{
    startWithPair();
    const QList<PortLine> &lines = network().portPicture().lines();
    ASSERT_EQ(lines.size(), 2);
    // 24 ports of systems and 24 to the other leaf.
    EXPECT_EQ(lines.first().figure, QStringLiteral("48 of 64"));
    EXPECT_EQ(lines.first().remark, QStringLiteral("16 spare"));
    EXPECT_EQ(lines.first().uses.value(1), PortUse::System);
    EXPECT_EQ(lines.first().uses.value(64), PortUse::Joining);
    EXPECT_FALSE(lines.first().uses.contains(30));
}

TEST_F(NetworkTest, APortLightsItsCableAndEnterGoesToItsOtherEnd)
{
    startWithPair();
    NetworkPorts &ports = network().portPicture();
    QTest::mouseClick(ports.viewport(), Qt::LeftButton, {}, ports.cellBox(0, 1).center());
    EXPECT_GE(picture().atHand, 0);
    EXPECT_TRUE(picture().lit.contains(ports.lines().first().device));
    EXPECT_TRUE(room().selection().devices.isEmpty()); // to look is not to select
    ports.setFocus();
    QTest::keyClick(&ports, Qt::Key_Return);
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d1")});
    QTest::mouseClick(network().portsAsTable(), Qt::LeftButton);
    EXPECT_FALSE(ports.isVisible());
}

TEST_F(NetworkTest, FieldsChangeTheNetworkAndRefuseWhatCannotBe)
{
    startWithPair();
    NetworkFields &fields = network().panel().fields();
    typeInto(fields.field(QStringLiteral("Down : up")), QStringLiteral("2"));
    EXPECT_EQ(plan().topology.fabrics.first().oversubscription, 2.0);
    EXPECT_EQ(figures().links.leafLeaf, 12);
    typeInto(fields.field(QStringLiteral("Down : up")), QStringLiteral("0"));
    EXPECT_EQ(plan().topology.fabrics.first().oversubscription, 2.0);
    undoStack().undo();
    EXPECT_EQ(plan().topology.fabrics.first().oversubscription, 1.0);
    auto *layout = qobject_cast<QComboBox *>(fields.field(QStringLiteral("Layout")));
    ASSERT_NE(layout, nullptr);
    layout->setFocus();
    QTest::keyClick(layout, Qt::Key_Down);
    EXPECT_EQ(layoutOf(plan().topology.fabrics.first()), FabricLayout::Tree);
}

TEST_F(NetworkTest, WhatItServesItsSpeedAndItsCablesAreChosenInThePanel)
{
    startWithPair();
    NetworkFields &fields = network().panel().fields();
    const auto its = [this] {
        return plan().topology.fabrics.first();
    };
    typeInto(fields.field(QStringLiteral("Port speed, Gbit/s")), QStringLiteral("200"));
    EXPECT_EQ(its().gbps, 200.0);
    auto *speed = qobject_cast<QLineEdit *>(fields.field(QStringLiteral("Port speed, Gbit/s")));
    ASSERT_NE(speed, nullptr);
    speed->setFocus();
    speed->selectAll();
    QTest::keyClick(speed, Qt::Key_Delete);
    QTest::keyClick(speed, Qt::Key_Return);
    EXPECT_EQ(its().gbps, std::nullopt);
    /// Opens the list behind a field, has `answer` given to it, and agrees.
    const auto choose = [&](const char *name,
                            const std::function<void(NetworkListDialog &)> &answer) {
        auto *button = qobject_cast<QPushButton *>(fields.field(QString::fromLatin1(name)));
        ASSERT_NE(button, nullptr);
        QTimer::singleShot(0, &page, [&answer] {
            auto *dialog = qobject_cast<NetworkListDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(*dialog);
            dialog->accept();
        });
        button->click();
    };
    auto *cables = qobject_cast<QPushButton *>(fields.field(QStringLiteral("Cables")));
    ASSERT_NE(cables, nullptr);
    QApplication::processEvents();                                    // it has its width
    EXPECT_TRUE(cables->text().startsWith(QStringLiteral("Copper"))); // no text is cut at its start
    EXPECT_LE(cables->fontMetrics().horizontalAdvance(cables->text()), cables->width());
    // Fibre before copper, then no copper at all.
    choose("Cables", [](NetworkListDialog &dialog) {
        dialog.lines().setCurrentItem(dialog.lines().topLevelItem(1));
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("&Up"))
                each->click();
        }
    });
    EXPECT_EQ(its().cables, (QList<Id>{QStringLiteral("fibre"), QStringLiteral("copper")}));
    choose("Cables", [](NetworkListDialog &dialog) {
        dialog.lines().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    });
    EXPECT_EQ(its().cables, QList<Id>{QStringLiteral("fibre")});
    // Only systems are served, by four of their ports: 6 x 4 = 24 links.
    choose("Connects", [](NetworkListDialog &dialog) {
        dialog.all().setChecked(false);
        for (int i = 0; i < dialog.lines().topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = dialog.lines().topLevelItem(i);
            if (item->data(0, Qt::UserRole).toString() != QStringLiteral("system"))
                continue;
            item->setCheckState(0, Qt::Checked);
            qobject_cast<QSpinBox *>(dialog.lines().itemWidget(item, 1))->setValue(4);
        }
    });
    EXPECT_EQ(its().serves, QList<Id>{QStringLiteral("system")});
    EXPECT_EQ(its().ports, (QMap<Id, int>{{QStringLiteral("system"), 4}}));
    EXPECT_EQ(figures().links.node, 24);
    choose("Connects", [](NetworkListDialog &dialog) { dialog.all().setChecked(true); });
    EXPECT_EQ(its().serves, std::nullopt);
    EXPECT_EQ(its().ports.size(), 1); // said all the same
    choose("Rooms", [](NetworkListDialog &dialog) { dialog.all().setChecked(false); });
    EXPECT_EQ(its().rooms, QList<Id>());
    EXPECT_EQ(figures().links.node, 0);
}

TEST_F(NetworkTest, TheWayBetweenTwoRoomsIsStatedWhereItIsMissing)
{
    Plan plan = systemsWithPorts();
    Room other; // a second hall with the last rack of the first
    other.id = QStringLiteral("hall-2");
    other.name = QStringLiteral("Hall 2");
    Row row;
    row.id = QStringLiteral("row-of-hall-2");
    QList<Room> &rooms = plan.topology.sites.first().rooms;
    row.racks = {rooms.first().rows.first().racks.takeLast()};
    other.rows = {row};
    rooms.append(other);
    plan = addFabric(plan, pairOfLeaves(), catalog).value();
    startWith(placeMissing(plan, QStringLiteral("compute"), catalog).value());
    ASSERT_EQ(figures().troubles.roomsApart.size(), 1);
    page.reveal(QStringLiteral("topology/fabrics/compute")); // as from its finding
    QPushButton *ways = button(QStringLiteral("State the ways"));
    ASSERT_NE(ways, nullptr);
    EXPECT_TRUE(room().showsNetwork());
    EXPECT_EQ(QApplication::focusWidget(), ways);
    QTimer::singleShot(0, &page, [this] {
        auto *sheets = page.findChild<SheetsDialog *>();
        ASSERT_NE(sheets, nullptr);
        QApplication::setActiveWindow(sheets);
        for (QPushButton *each : sheets->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("&Add"))
                each->click();
        }
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("40"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        sheets->accept();
        if (sheets->isVisible())
            sheets->reject();
    });
    ways->click();
    ASSERT_EQ(this->plan().topology.cabling.roomLinks.size(), 1);
    EXPECT_EQ(this->plan().topology.cabling.roomLinks.first(),
              (RoomLink{QStringLiteral("hall"), QStringLiteral("hall-2"), 40.0, {}}));
    EXPECT_TRUE(figures().troubles.roomsApart.isEmpty());
    EXPECT_EQ(button(QStringLiteral("State the ways")), nullptr);
}

TEST_F(NetworkTest, ASwitchCanBeMeantForARole)
{
    startWithPair();
    const Id leaf = switches().first();
    room().selectDevice(leaf);
    SwitchFields &fields = network().panel().switchFields();
    ASSERT_TRUE(fields.isVisible());
    fields.role().setFocus();
    QTest::keyClick(&fields.role(), Qt::Key_Down);
    EXPECT_EQ(device(leaf.toLatin1().constData()).role, SwitchRole::Spine);
    EXPECT_EQ(figures().placed.leaf, 1);
}

TEST_F(NetworkTest, ALongTableIsSearchedAndOpened)
{
    startWithPair();
    Table table{QStringLiteral("links"), QStringLiteral("Links"), {}, {}};
    Column column;
    column.id = QStringLiteral("a");
    column.title = QStringLiteral("From");
    table.columns = {column, {QStringLiteral("length_m"), QStringLiteral("Length"), Unit::Metres}};
    table.rows = {{QStringLiteral("dgx-01"), 1.0}, {QStringLiteral("dgx-02"), 1000.5}};
    PageContext withExport = context();
    QList<ExportedFile> written;
    withExport.exportBeside = [&written](const ExportJob &job) {
        written = job.make().value();
    };
    NetworkTableDialog dialog(withExport, table, {}, &page);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&dialog.search(), numberText(1000.5, Digits::Exact, context().wording.locale));
    ASSERT_EQ(dialog.shown().rows.size(), 1); // as it is shown: "1,000.5" in English
    dialog.search().clear();
    QTest::keyClicks(&dialog.search(), QStringLiteral("02"));
    ASSERT_EQ(dialog.shown().rows.size(), 1);
    int opened = -1;
    QObject::connect(
        &dialog, &NetworkTableDialog::opened, &dialog, [&opened](int row) { opened = row; });
    QTest::keyClick(&dialog.search(), Qt::Key_Return);
    auto *view = dialog.findChild<QTableView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(opened, 0);
    dialog.exportTo(QStringLiteral("links.csv")); // all rows, not those that were found
    ASSERT_EQ(written.size(), 1);
    EXPECT_EQ(written.first().bytes, QByteArray("a,length_m\r\ndgx-01,1\r\ndgx-02,1000.5\r\n"));
}

TEST_F(NetworkTest, FromNothingToTheBillByKeysAlone)
{
    press(Qt::Key_N);
    QPushButton *pair = button(QStringLiteral("Pair of leaves"));
    ASSERT_NE(pair, nullptr);
    pair->setFocus();
    QTest::keyClick(pair, Qt::Key_Space);
    QPushButton &place = network().panel().placeButton();
    ASSERT_TRUE(place.isVisible());
    place.setFocus();
    QTest::keyClick(&place, Qt::Key_Space);
    press(Qt::Key_Return); // where they are shown
    EXPECT_EQ(figures().links.unplaced, 0);
    EXPECT_TRUE(figures().longestM);
    QStringList cables;
    QTimer::singleShot(0, &page, [&cables] {
        auto *dialog = qobject_cast<NetworkTableDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        for (const QList<Cell> &row : dialog->shown().rows)
            cables.append(std::get<QString>(row[1]));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    room().setFocus();
    press(Qt::Key_B);
    EXPECT_TRUE(cables.contains(QStringLiteral("switch")));
    EXPECT_GT(cables.size(), 3); // systems, switches, racks, and cables
}

TEST_F(NetworkTest, FromATemplateToPlacedNetworksAndTheirFiles)
{
    Plan plan = systemsWithPorts(); // with two ports in band and one out of band
    for (DeviceEntry &entry : plan.catalog.devices) {
        if (entry.kind != DeviceKind::GpuSystem)
            continue;
        for (const auto &[count, gbps] : {std::pair(2, 100.0), std::pair(1, 1.0)}) {
            Port port;
            port.count = count;
            port.gbps = gbps;
            entry.ports.mgmt.append(port);
        }
    }
    startWith(plan);
    press(Qt::Key_N);
    QPushButton *templates = button(QStringLiteral("From a template"));
    ASSERT_NE(templates, nullptr);
    QString said;
    QTimer::singleShot(0, &page, [&said] {
        auto *dialog = qobject_cast<NetworkOffersDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(&dialog->list(), Qt::Key_End); // BasePOD
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
        QTest::keyClick(&dialog->list(), Qt::Key_Return);
    });
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Space);
    ASSERT_EQ(this->plan().topology.fabrics.size(), 3);
    EXPECT_TRUE(said.contains(QStringLiteral("Not part of it, to be added by itself: Storage.")))
        << said.toStdString();
    for (QAction *action : page.pageActions()) {
        if (action->text() == QStringLiteral("&Place what all networks miss"))
            action->trigger();
    }
    ASSERT_TRUE(room().carrying().isProposal());
    click(at("r1", 30)); // takes what is shown
    const auto missing = [this] {
        return missingOf(
            this->plan(),
            fabricSums(this->plan().topology, CatalogView(this->plan().catalog, catalog)).fabrics);
    };
    EXPECT_EQ(missing(), MissingDevices());
    EXPECT_EQ(undoStack().count(), 2); // the networks, their switches
    // A pair joins six systems x 8 ports by as many links as lead down a leaf: 48 + 24.
    EXPECT_EQ(figures().links.node, 48);
    EXPECT_EQ(figures().links.leafLeaf, 24);
    const NetboxExport made =
        netboxExport(this->plan().topology, CatalogView(this->plan().catalog, catalog));
    EXPECT_GE(made.links, 72);
    EXPECT_LT(made.cables, made.links); // cables of two links
}

TEST_F(NetworkTest, ATemplateNamesTheKindWhosePortsNobodyKnows)
{
    // The systems have ports of 400 Gb/s for compute, and nobody knows any of 100 Gb/s in band.
    startWith(systemsWithPorts());
    press(Qt::Key_N);
    QPushButton *templates = button(QStringLiteral("From a template"));
    ASSERT_NE(templates, nullptr);
    templates->setFocus();
    QString said;
    QTimer::singleShot(0, &page, [&said] {
        auto *dialog = qobject_cast<NetworkOffersDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(&dialog->list(), Qt::Key_End); // BasePOD
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
        dialog->reject();
    });
    QTest::keyClick(templates, Qt::Key_Space);
    EXPECT_TRUE(said.contains(QStringLiteral("ports not known of system"))) << said.toStdString();
}

TEST_F(NetworkTest, ThousandsOfLinksAreAFewLines)
{
    // 256 systems with 2,048 links to 64 leaves, and as many to spines: what is painted is what
    // lies between racks.
    Plan large = systemsWithPorts();
    const Plan hall = test::roomPlan({8, 16, 5});
    large.topology = hall.topology;
    large.topology.rackTypes[0].powerLimitW = 60000.0; // four systems and switches beside them
    large.topology.rackTypes[0].heatLimitW = 60000.0;
    Fabric rails;
    rails.id = QStringLiteral("compute");
    rails.leaf = QStringLiteral("switch");
    rails.cables = QList<Id>{QStringLiteral("copper"), QStringLiteral("fibre")};
    large = addFabric(large, rails, catalog).value();
    large = placeMissing(large, QStringLiteral("compute"), catalog).value();
    startWith(large);
    press(Qt::Key_N);
    ASSERT_GT(figures().links.node, 3000);
    const NetworkLines lines = networkLines(picture(), room().rows(), room().layoutOfRacks());
    EXPECT_LT(lines.lines.size(), 1500);
    EXPECT_GT(lines.lines.size(), 100);
}

} // namespace
} // namespace kf
