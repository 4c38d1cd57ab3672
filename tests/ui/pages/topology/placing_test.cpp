// SPDX-License-Identifier: GPL-3.0-or-later
// Devices placed, moved, copied and removed by mouse and by keyboard; refusals say why.
#include "tests/ui/pages/topology/room_fixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace kf {
namespace {

TEST_F(RoomTest, ADeviceDraggedFromTheCatalogueStandsWhereItIsDroppedAndUndoTakesItBack)
{
    const Plan before = plan();
    dropFromCatalogue("system", at("r1", 17, 8));
    ASSERT_EQ(deviceCount("r1"), 3);
    const Shared<PlacedDevice> placed =
        findRack(plan().topology, QStringLiteral("r1"))->devices.last();
    EXPECT_EQ(placed->device, QStringLiteral("system"));
    EXPECT_EQ(placed->u, 17.0);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(RoomTest, TheGhostSaysWhatTheDeviceWouldDoBeforeItIsDropped)
{
    dropFromCatalogue("system", at("r1", 17, 8));
    EXPECT_TRUE(hovered.possible);
    // Two systems of 10.2 kW stand there; a third makes 30.6 of 44 kW.
    QStringList effects;
    for (const LimitBar &bar : std::as_const(hovered.effects))
        effects.append(QStringLiteral("%1 %2").arg(bar.name, bar.figure));
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Power 30.6 of 44 kW")));
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Units 24 of 48 U")));
    // 3 x 130 kg.
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Weight 390 of 1300 kg")));
}

TEST_F(RoomTest, AnOverloadedRackIsShownRedButTheDropIsTaken)
{
    dropFromCatalogue("system", at("r1", 17, 8));
    dropFromCatalogue("system", at("r1", 25, 8));
    // 5 x 10.2 = 51 of 44 kW.
    dropFromCatalogue("system", at("r1", 33, 8));
    EXPECT_TRUE(hovered.possible);
    EXPECT_EQ(hovered.state, LimitState::Over);
    QStringList effects;
    for (const LimitBar &bar : std::as_const(hovered.effects))
        effects.append(QStringLiteral("%1 %2").arg(bar.name, markedFigure(bar)));
    // Only what binds is marked.
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Power \u2716 51 of 44 kW")));
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Units 40 of 48 U")));
    EXPECT_EQ(deviceCount("r1"), 5);
    EXPECT_EQ(undoStack().count(), 3);
}

TEST_F(RoomTest, TheGhostIsRedAndNamesTheHallThatItTakesOverItsLimit)
{
    Plan plan = document.plan(); // six systems of 10.2 kW, 61.2 kW, stand in the hall
    plan.topology.sites.first().rooms.first().powerLimitW = 70000.0;
    document.start(plan);
    dropFromCatalogue("system", at("r1", 17, 8)); // 7 x 10.2 = 71.4 kW
    EXPECT_TRUE(hovered.possible);
    EXPECT_EQ(hovered.state, LimitState::Over);
    QStringList effects;
    for (const LimitBar &bar : std::as_const(hovered.effects))
        effects.append(QStringLiteral("%1 %2").arg(bar.name, markedFigure(bar)));
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Hall 1, power \u2716 71.4 of 70 kW")));
    EXPECT_THAT(effects, testing::Contains(QStringLiteral("Power 30.6 of 44 kW"))); // of the rack
}

TEST_F(RoomTest, SeveralGoOnIntoTheNextRackAsOneStep)
{
    // Two draw 20.4 kW in each rack; two more make 40.8 of 44 kW, the fifth goes into the third.
    room().selectRack(QStringLiteral("r1"));
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("system"), 5));
    EXPECT_EQ(room().carryLabel().first(), QStringLiteral("5 device(s) \u00b7 R01 U17 to R03 U24"));
    EXPECT_EQ(room().carryLabel().value(1), QStringLiteral("What binds in R01, R02: power"));
    press(Qt::Key_Return);
    EXPECT_EQ(deviceCount("r1"), 4);
    EXPECT_EQ(deviceCount("r2"), 4);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r3"))->devices.last()->u, 17.0);
    EXPECT_EQ(told, QStringLiteral("What binds in R01, R02: power"));
    EXPECT_EQ(undoStack().count(), 1);
    EXPECT_EQ(room().selection().devices.size(), 5);
    undoStack().undo();
    // Two more fit in each of the three racks.
    room().selectRack(QStringLiteral("r1"));
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("system"), 8));
    EXPECT_FALSE(room().verdict().possible);
    EXPECT_EQ(room().verdict().reason,
              QStringLiteral("There is no room for 2 of them from here on. What binds in R01, R02, "
                             "R03: power"));
}

TEST_F(RoomTest, SeveralStripsHangOneOnEachFeedAndGoOnIntoTheNextRack)
{
    room().selectRack(QStringLiteral("r1"));
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("strip"), 4));
    EXPECT_EQ(room().carryLabel().first(), QStringLiteral("4 device(s) \u00b7 R01 to R02"));
    press(Qt::Key_Return);
    EXPECT_EQ(deviceCount("r1"), 4); // with the two systems
    EXPECT_EQ(deviceCount("r2"), 4);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r2"))->devices.last()->feeds,
              QList{QStringLiteral("B")});
    EXPECT_EQ(told, QStringLiteral("4 strip(s) hang on feeds of their racks."));
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, ADropOnTakenUnitsIsRefusedAndNamesWhatStandsThere)
{
    const Plan before = plan();
    dropFromCatalogue("system", at("r2", 3, 8));
    EXPECT_FALSE(hovered.possible);
    EXPECT_TRUE(told.contains(QStringLiteral("d3"))) << told.toStdString();
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(undoStack().count(), 0);
}

TEST_F(RoomTest, UnitsThatCannotTakeTheDeviceAreHatchedWhileItIsCarried)
{
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("system"), 1));
    const QList<double> refused = room().marksOf(QStringLiteral("r1")).refused;
    EXPECT_THAT(refused, testing::Contains(1.0));
    EXPECT_THAT(refused, testing::Contains(16.0));
    EXPECT_THAT(refused, testing::Not(testing::Contains(17.0)));
    EXPECT_THAT(refused, testing::Not(testing::Contains(48.0)));
    press(Qt::Key_Escape);
    EXPECT_FALSE(room().carried().isActive());
    EXPECT_TRUE(room().marksOf(QStringLiteral("r1")).refused.isEmpty());
}

TEST_F(RoomTest, ADeviceIsPlacedByTheKeyboardAlone)
{
    const Plan before = plan();
    press(Qt::Key_BracketRight); // from the first rack, which is shown first, to the second
    EXPECT_EQ(room().selection().rack, QStringLiteral("r2"));
    page.catalogue().search().setFocus();
    type("system");
    press(Qt::Key_Return);
    ASSERT_TRUE(room().carried().isActive());
    EXPECT_EQ(room().carried().u, 17.0); // the lowest place that takes it
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_FALSE(room().carried().isActive());
    ASSERT_EQ(deviceCount("r3"), 3);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r3"))->devices.last()->u, 18.0);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

/// Who looks at something else places nothing there by the next Enter.
TEST_F(RoomTest, WhatIsCarriedIsPutBackWhenThePageOrTheViewIsLeft)
{
    const auto isCarried = [this] {
        return room().carried().isActive() && !room().carryLabel().isEmpty();
    };
    const auto pick = [this] {
        QLineEdit &search = page.catalogue().search();
        search.setFocus();
        search.clear();
        type("system");
        press(Qt::Key_Return);
    };
    for (const char *view : {"Rear", "Front", "Floor plan"}) {
        pick();
        ASSERT_TRUE(isCarried());
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(view))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        EXPECT_FALSE(isCarried()) << view;
    }
    room().bringToFront();
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("system"), 1));
    ASSERT_TRUE(isCarried());
    page.hide(); // another page
    page.show();
    EXPECT_FALSE(isCarried());
    EXPECT_TRUE(room().carryLabel().isEmpty());
}

TEST_F(RoomTest, EnterOnTakenUnitsKeepsTheDeviceInHandAndSaysWhy)
{
    room().carry(CarryKind::Insert,
                 carriedFromCatalogue(plan(), catalog, QStringLiteral("system"), 1));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_TRUE(room().carried().isActive());
    EXPECT_TRUE(told.contains(QStringLiteral("d1"))) << told.toStdString();
}

TEST_F(RoomTest, ADeviceDraggedToAnotherRackMoves)
{
    drag(at("r1", 9, 8), at("r3", 25, 8));
    EXPECT_EQ(rackOf(QStringLiteral("d2")), QStringLiteral("r3"));
    EXPECT_EQ(device("d2").u, 25.0);
    EXPECT_EQ(undoStack().undoText(), QStringLiteral("Move 1 device(s)"));
    undoStack().undo();
    EXPECT_EQ(rackOf(QStringLiteral("d2")), QStringLiteral("r1"));
}

TEST_F(RoomTest, ADragThatIsRefusedLeavesTheDeviceAtHome)
{
    const Plan before = plan();
    drag(at("r1", 9, 8), at("r2", 9, 8));
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(told.contains(QStringLiteral("d4"))) << told.toStdString();
}

TEST_F(RoomTest, SeveralDevicesMoveTogetherAsOneStep)
{
    click(at("r1", 1, 8));
    click(at("r1", 9, 8), Qt::ControlModifier);
    ASSERT_EQ(room().selection().devices.size(), 2);
    drag(at("r1", 1, 8), at("r2", 17, 8));
    EXPECT_EQ(rackOf(QStringLiteral("d1")), QStringLiteral("r2"));
    EXPECT_EQ(device("d1").u, 17.0);
    EXPECT_EQ(device("d2").u, 25.0);
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, CtrlDragCopies)
{
    drag(at("r1", 1, 8), at("r2", 17, 8), Qt::ControlModifier);
    EXPECT_EQ(deviceCount("r1"), 2);
    EXPECT_EQ(deviceCount("r2"), 3);
}

TEST_F(RoomTest, AltArrowsMoveToTheNextPlaceAndSayWhereThereIsNone)
{
    click(at("r1", 9, 8));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(device("d2").u, 10.0);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(device("d2").u, 9.0);
    EXPECT_EQ(undoStack().count(), 2);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(rackOf(QStringLiteral("d2")), QStringLiteral("r1"));
    EXPECT_TRUE(told.contains(QStringLiteral("d4"))) << told.toStdString();
}

TEST_F(RoomTest, CopyAndPasteGoThroughTheClipboard)
{
    click(at("r1", 1, 8));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("d1"));
    click(at("r2", 20));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(deviceCount("r2"), 3);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r2"))->devices.last()->u, 20.0);
    undoStack().undo();
    EXPECT_EQ(deviceCount("r2"), 2);
}

TEST_F(RoomTest, DuplicateTakesTheNextFreeUnits)
{
    click(at("r1", 1, 8));
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(deviceCount("r1"), 3);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r1"))->devices.last()->u, 17.0);
}

TEST_F(RoomTest, DeleteRemovesEverythingSelectedAsOneStep)
{
    const Plan before = plan();
    drag(at("r1", 20), at("r2", 2)); // a rubber band over both racks
    EXPECT_EQ(room().selection().devices.size(), 4);
    press(Qt::Key_Delete);
    EXPECT_EQ(deviceCount("r1") + deviceCount("r2"), 0);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(RoomTest, F2RenamesInPlaceAndNumbersSeveral)
{
    click(at("r1", 1, 8));
    click(at("r1", 9, 8), Qt::ControlModifier);
    press(Qt::Key_F2);
    ASSERT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_A, Qt::ControlModifier);
    type("dgx-{00}");
    press(Qt::Key_Return);
    EXPECT_EQ(device("d1").name, QStringLiteral("dgx-01"));
    EXPECT_EQ(device("d2").name, QStringLiteral("dgx-02"));
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, ALockedDeviceStaysAndSaysSo)
{
    click(at("r1", 9, 8));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(device("d2").locked);
    told.clear();
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(device("d2").u, 9.0);
    EXPECT_FALSE(told.isEmpty());
}

} // namespace
} // namespace kf
