// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a room pleasant to work in; tests/ui/rack/behaviours.md lists which test holds which.
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/rack_panel.h"

#include <QImage>
#include <QMenu>
#include <QPainter>

#include <gmock/gmock.h>

namespace kf {
namespace {

class RoomBehaviour : public RoomTest {
protected:
    /// Begins a drag and leaves the button down.
    void begin(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = room().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
        for (int step = 1; step <= 8; ++step) {
            const QPoint on = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove,
                             on,
                             viewport->mapToGlobal(on),
                             Qt::NoButton,
                             Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
    }
    void letGo(const QPoint &at)
    {
        QTest::mouseRelease(room().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }

    QImage picture()
    {
        QImage image(room().viewport()->size(), QImage::Format_RGB32);
        QPainter painter(&image);
        room().render(&painter);
        return image;
    }

    /// True where every rack is in view, give or take a few pixels of rounding.
    bool seesAll()
    {
        const QRect seen = room().viewport()->rect().adjusted(-3, -3, 3, 3);
        const QRect racks = room().mapFromScene(room().layoutOfRacks().bounds).boundingRect();
        return seen.contains(racks);
    }

    /// The menu that a right click opens there.
    QStringList menuAt(const QPoint &point)
    {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, point, room().viewport()->mapToGlobal(point));
        QApplication::sendEvent(room().viewport(), &event);
        QStringList texts;
        QMenu *menu = page.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        if (menu == nullptr)
            return texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->isEnabled())
                texts.append(QString(action->text()).remove(QLatin1Char('&')));
        }
        menu->close();
        delete menu;
        return texts;
    }

    /// A plan with a shelf of half depth in front of U20 of the first rack.
    Plan withShelf(Face face = Face::Front)
    {
        Plan changed = plan();
        PlacedDevice shelf;
        shelf.id = QStringLiteral("s1");
        shelf.device = QStringLiteral("shelf");
        shelf.u = 20.0;
        shelf.face = face;
        changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(shelf);
        return changed;
    }
};

TEST_F(RoomBehaviour, NothingElseMovesDuringADrag)
{
    const QList<DrawnRow> rows = room().rows();
    const Plan before = plan();
    begin(at("r1", 1, 8), at("r2", 1, 8)); // on units that are taken
    EXPECT_FALSE(room().verdict().possible);
    EXPECT_TRUE(room().rows() == rows);
    EXPECT_TRUE(plan() == before);
    letGo(at("r2", 1, 8));
    EXPECT_TRUE(plan() == before);
}

TEST_F(RoomBehaviour, TheGhostStaysUnderTheCursorAtEveryZoom)
{
    for (const double zoom : {1.0, 1.6, 2.5}) {
        room().fit();
        room().zoomBy(zoom, at("r1", 12, 16));
        begin(at("r1", 9, 8), at("r1", 21, 8)); // 12 units up
        EXPECT_EQ(room().carried().u, 21.0) << zoom;
        EXPECT_EQ(room().carried().cell, 0) << zoom;
        press(Qt::Key_Escape);
        letGo(at("r1", 21, 8));
    }
    EXPECT_EQ(undoStack().count(), 0);
}

TEST_F(RoomBehaviour, TheLabelSaysNameHeightAndTarget)
{
    begin(at("r1", 1, 8), at("r3", 17, 8));
    ASSERT_FALSE(room().carryLabel().isEmpty());
    // 8 units from U17 on reach up to U24.
    EXPECT_EQ(room().carryLabel().first(), QStringLiteral("d1 \u00b7 R03 U17 to U24"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(room().carryLabel().isEmpty());
    letGo(at("r3", 17, 8));
}

TEST_F(RoomBehaviour, ADeviceOfFullDepthTakesBothFaces)
{
    room().setFace(Face::Rear);
    dropFromCatalogue("shelf", at("r1", 3, 2)); // behind d1, which is of full depth
    EXPECT_FALSE(hovered.possible);
    EXPECT_TRUE(told.contains(QStringLiteral("d1"))) << told.toStdString();
    begin(at("r1", 1, 8), at("r2", 30, 8)); // and it is seen, and moves, from behind as well
    EXPECT_EQ(room().carried().devices.first().source, QStringLiteral("d1"));
    letGo(at("r2", 30, 8));
    room().setFace(Face::Front);
    EXPECT_EQ(rackOf(QStringLiteral("d1")), QStringLiteral("r2"));
}

TEST_F(RoomBehaviour, MouseAndKeyboardFollowTheSameRules)
{
    for (const double u : {2.0, 9.0, 16.0, 17.0, 41.0}) {
        begin(at("r1", 1, 8), at("r2", u, 8));
        const Verdict byMouse = room().verdict();
        press(Qt::Key_Escape);
        letGo(at("r2", u, 8));
        room().selectDevice(QStringLiteral("d1"));
        press(Qt::Key_M);
        press(Qt::Key_Right);
        press(Qt::Key_Home);
        for (int at = 1; at < u; ++at)
            press(Qt::Key_Up);
        EXPECT_EQ(room().verdict().possible, byMouse.possible) << u;
        EXPECT_EQ(room().verdict().reason, byMouse.reason) << u;
        press(Qt::Key_Escape);
    }
}

TEST_F(RoomBehaviour, ADeviceOfHalfUnitsMovesByHalfAUnit)
{
    Plan changed = plan();
    DeviceEntry thin = changed.catalog.devices[1];
    thin.id = QStringLiteral("thin");
    thin.height = DeviceHeight::ofUnits(0.5);
    changed.catalog.devices.append(thin);
    PlacedDevice placed;
    placed.id = QStringLiteral("t1");
    placed.device = thin.id;
    placed.u = 20.0;
    changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(placed);
    document.start(changed);
    room().selectDevice(QStringLiteral("t1"));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(device("t1").u, 20.5);
    page.commands().action(RoomCommand::MoveDownHalf)->trigger();
    EXPECT_EQ(device("t1").u, 20.0);
    room().selectDevice(QStringLiteral("d1"));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    // Of whole units: the next place that takes it, above d2 in U9 to U16 and t1 in U20.
    EXPECT_EQ(device("d1").u, 21.0);
}

TEST_F(RoomBehaviour, ADeviceOfHalfTheWidthStandsInTheHalfThatItIsLetGoOn)
{
    Plan changed = plan();
    DeviceEntry half = changed.catalog.devices[1];
    half.id = QStringLiteral("halfwide");
    half.model = QStringLiteral("Halfwide");
    half.height = DeviceHeight::ofUnits(1.0);
    half.halfWidth = true;
    changed.catalog.devices.append(half);
    document.start(changed);
    const auto dropAt = [this](int x) {
        dropFromCatalogue("Halfwide", {x, at("r2", 30).y()});
        return *findRack(plan().topology, QStringLiteral("r2"))->devices.last();
    };
    const QRect unit = room().viewportBox(QStringLiteral("r2"), 30);
    const PlacedDevice right = dropAt(unit.right() - 4);
    EXPECT_EQ(right.u, 30.0);
    EXPECT_EQ(right.side, RackSide::Right);
    const PlacedDevice left = dropAt(unit.left() + 4);
    EXPECT_EQ(left.u, 30.0);
    EXPECT_EQ(left.side, RackSide::Left);
}

TEST_F(RoomBehaviour, RTurnsTheSelectedDevicesAsOneStepOrSaysWhatStandsThere)
{
    document.start(withShelf());
    room().selectDevice(QStringLiteral("s1"));
    press(Qt::Key_R);
    EXPECT_EQ(device("s1").face, Face::Rear);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_EQ(device("s1").face, Face::Front);
    Plan both = plan();
    PlacedDevice behind = device("s1");
    behind.id = QStringLiteral("s2");
    behind.face = Face::Rear;
    both.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(behind);
    document.start(both);
    room().selectDevice(QStringLiteral("s1"));
    page.commands().action(RoomCommand::Flip)->trigger();
    EXPECT_EQ(device("s1").face, Face::Front);
    EXPECT_TRUE(told.contains(QStringLiteral("'s2'"))) << told.toStdString();
    EXPECT_EQ(undoStack().count(), 0);
    EXPECT_TRUE(page.pageActions().contains(page.commands().action(RoomCommand::Flip)));
}

TEST_F(RoomBehaviour, UndoNamesTheActionAndTheRackIsLookedAtAgain)
{
    room().selectRack(QStringLiteral("r2"));
    press(Qt::Key_Delete);
    EXPECT_EQ(undoStack().undoText(), QStringLiteral("Delete 1 rack(s)"));
    EXPECT_EQ(room().drawnRack(QStringLiteral("r2")), nullptr);
    undoStack().undo();
    EXPECT_EQ(undoStack().redoText(), QStringLiteral("Delete 1 rack(s)"));
    ASSERT_NE(room().drawnRack(QStringLiteral("r2")), nullptr);
    EXPECT_EQ(room().selection().rack, QStringLiteral("r2"));
    EXPECT_EQ(deviceCount("r2"), 2);
}

TEST_F(RoomBehaviour, TheMenuFitsWhatIsUnderTheCursor)
{
    const QStringList device = menuAt(at("r1", 1, 8));
    EXPECT_THAT(device, testing::Contains(QStringLiteral("Turn front to rear")));
    EXPECT_THAT(device, testing::Contains(QStringLiteral("Duplicate")));
    EXPECT_THAT(device, testing::Not(testing::Contains(QStringLiteral("Clone with contents"))));
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d1")});
    const QStringList rack = menuAt(at("r2", 30));
    EXPECT_THAT(rack, testing::Contains(QStringLiteral("Clone with contents")));
    EXPECT_THAT(rack, testing::Contains(QStringLiteral("Paste")));
    EXPECT_THAT(rack, testing::Not(testing::Contains(QStringLiteral("Turn front to rear"))));
    const QStringList floor = menuAt({3, 3});
    EXPECT_THAT(floor, testing::Contains(QStringLiteral("Add rack")));
    EXPECT_THAT(floor, testing::Not(testing::Contains(QStringLiteral("Duplicate"))));
}

TEST_F(RoomBehaviour, TheCatalogueBeginsWithWhatThePlanHas)
{
    CatalogueModel &model = page.catalogue().model();
    EXPECT_EQ(model.deviceAt(0), QStringLiteral("system"));
    EXPECT_EQ(model.deviceAt(3), QStringLiteral("strip"));
    page.catalogue().search().setFocus();
    type("swit");
    press(Qt::Key_Down);
    EXPECT_EQ(model.deviceAt(0), QStringLiteral("switch"));
    press(Qt::Key_Return);
    EXPECT_TRUE(room().carried().isActive());
}

TEST_F(RoomBehaviour, ANewRoomIsFittedIntoView)
{
    room().zoomBy(4.0);
    document.start(test::roomPlan({4, 12, 2}));
    room().fit();
    EXPECT_TRUE(seesAll());
    press(Qt::Key_Insert); // one more rack, without a zoom of one's own: all of it is seen
    EXPECT_TRUE(seesAll());
}

TEST_F(RoomBehaviour, WhatIsNotKnownIsNeverShownAsWithinItsLimits)
{
    Plan changed = plan();
    changed.catalog.devices[0].powerMaxW.reset();
    document.start(changed);
    const DrawnRack *rack = room().drawnRack(QStringLiteral("r1"));
    EXPECT_EQ(rack->bar(RackBar::Power).state, LimitState::Unknown);
    EXPECT_TRUE(rack->bar(RackBar::Power).figure.startsWith(QStringLiteral("\u2265")));
    EXPECT_EQ(rack->bar(RackBar::Weight).state, LimitState::Within);
}

TEST_F(RoomBehaviour, AnOverlayGoesWithoutATrace)
{
    const QImage plain = picture();
    for (const Overlay overlay :
         {Overlay::Power, Overlay::Heat, Overlay::Weight, Overlay::FreeUnits}) {
        room().setOverlay(overlay);
        EXPECT_NE(picture(), plain) << int(overlay);
        room().setOverlay(Overlay::Plain);
        EXPECT_EQ(picture(), plain) << int(overlay);
    }
}

TEST_F(RoomBehaviour, WhatTakesNoUnitsHangsAtTheSideOfItsRack)
{
    dropFromCatalogue("strip", at("r1", 20));
    const DrawnRack *rack = room().drawnRack(QStringLiteral("r1"));
    ASSERT_EQ(rack->devices.size(), 3);
    const DrawnDevice &strip = rack->devices.last();
    EXPECT_TRUE(strip.isStrip());
    const QRectF box = deviceBox(*rack, room().layoutOfRacks().cells[0], 2);
    click(room().mapFromScene(box.center()));
    EXPECT_EQ(room().selection().devices, QList<Id>{strip.id});
    press(Qt::Key_Delete);
    EXPECT_EQ(deviceCount("r1"), 2);
}

TEST_F(RoomBehaviour, AirflowIsALimitOfTheRack)
{
    Plan changed = plan();
    changed.topology.rackTypes[0].airflowLimitM3PerH = 5000.0;
    document.start(changed);
    room().selectRack(QStringLiteral("r1"));
    EXPECT_TRUE(page.findChild<LimitBars *>()->shows(QStringLiteral("Airflow")));
}

} // namespace
} // namespace kf
