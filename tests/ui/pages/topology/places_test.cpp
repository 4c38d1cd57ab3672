// SPDX-License-Identifier: GPL-3.0-or-later
// Where things happen in the room: empty rows, several racks at once, undo, cut, what is deleted.
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/add_racks_dialog.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace kf {
namespace {

class PlacesTest : public RoomTest {
protected:
    QStringList racksOf(int row)
    {
        QStringList racks;
        for (const Shared<Rack> &rack : plan().topology.sites[0].rooms[0].rows[row].racks)
            racks.append(rack->id);
        return racks;
    }
};

TEST_F(PlacesTest, AnEmptyRowIsSelectedByClickAndByKeysAndTakesTheNextRack)
{
    page.commands().action(RoomCommand::AddRow)->trigger();
    const Id row = plan().topology.sites[0].rooms[0].rows[1].id;
    room().fit();
    click(room().rowBox(row).center());
    EXPECT_EQ(room().selection().row, row);
    press(Qt::Key_PageUp);
    EXPECT_EQ(room().selection().rack, QStringLiteral("r1"));
    EXPECT_TRUE(room().selection().row.isEmpty());
    press(Qt::Key_PageDown);
    EXPECT_EQ(room().selection().row, row);
    press(Qt::Key_Insert);
    EXPECT_EQ(racksOf(1).size(), 1);
    EXPECT_EQ(room().selection().racks, racksOf(1)); // what is new is selected
}

TEST_F(PlacesTest, InsAndCtrlInsAddRacksWhereThereIsNoneYet)
{
    const auto racks = [this] {
        qsizetype count = 0;
        forEachRack(plan().topology, [&count](const RackSpot &) { ++count; });
        return count;
    };
    document.start(test::aPlan());
    ASSERT_FALSE(room().isVisible());
    QTest::keyClick(&page, Qt::Key_Insert);
    EXPECT_EQ(racks(), 1);
    undoStack().undo();
    ASSERT_FALSE(room().isVisible());
    QTimer::singleShot(0, &page, [] {
        auto *dialog = qobject_cast<AddRacksDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(&page, Qt::Key_Insert, Qt::ControlModifier);
    EXPECT_EQ(racks(), 8);
    undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !room().isVisible(); }));
    QApplication::setActiveWindow(&page); // a dialog was in front
    // Once there are racks the room has the keys.
    QTest::keyClick(&page, Qt::Key_Insert);
    room().setFocus();
    press(Qt::Key_Insert);
    EXPECT_EQ(racks(), 2);
}

TEST_F(PlacesTest, RacksAreAddedWhereTheDialogSays)
{
    page.commands().action(RoomCommand::AddRow)->trigger();
    const Id row = plan().topology.sites[0].rooms[0].rows[1].id;
    room().selectRack(QStringLiteral("r1"));
    QTimer::singleShot(0, &page, [this, row] {
        auto *dialog = qobject_cast<AddRacksDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        const auto names = [dialog](const char *text) {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [text](const QLabel *label) {
                return label->text() == QLatin1String(text);
            });
        };
        EXPECT_TRUE(names("R04 to R11")); // behind R01 to R03 of the first row
        dialog->where().setFocus();
        QTest::keyClick(&dialog->where(), Qt::Key_Down); // the second row
        EXPECT_EQ(room().selection().row, row);          // the room shows it
        EXPECT_TRUE(names("rack-01 to rack-08"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    page.commands().action(RoomCommand::AddRacks)->trigger();
    EXPECT_EQ(racksOf(0).size(), 3);
    EXPECT_EQ(racksOf(1).size(), 8);
    EXPECT_EQ(room().selection().racks, racksOf(1));
}

TEST_F(PlacesTest, LeavingTheDialogOfNewRacksGivesTheViewBackAsItWas)
{
    page.commands().action(RoomCommand::AddRow)->trigger();
    const Id row = plan().topology.sites[0].rooms[0].rows[1].id;
    room().fit();
    room().selectRack(QStringLiteral("r1"));
    room().zoomBy(6.0); // the other row is out of sight
    room().horizontalScrollBar()->setValue(room().horizontalScrollBar()->minimum());
    room().verticalScrollBar()->setValue(room().verticalScrollBar()->minimum());
    const RoomSelection before = room().selection();
    const QTransform zoom = room().transform();
    const QPointF corner = room().mapToScene(QPoint(0, 0));
    QTimer::singleShot(0, &page, [this, row, corner] {
        auto *dialog = qobject_cast<AddRacksDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->where().setFocus();
        QTest::keyClick(&dialog->where(), Qt::Key_Down); // the second row
        EXPECT_EQ(room().selection().row, row);
        EXPECT_NE(room().mapToScene(QPoint(0, 0)), corner);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    const Plan asItWas = plan();
    page.commands().action(RoomCommand::AddRacks)->trigger();
    EXPECT_TRUE(plan() == asItWas);
    EXPECT_EQ(room().selection(), before);
    EXPECT_EQ(room().transform(), zoom);
    EXPECT_EQ(room().mapToScene(QPoint(0, 0)), corner);
}

/// A row that fills the view fills it with one rack more, and again without it.
TEST_F(PlacesTest, ARowThatIsLookedAtStaysFittedWhenRacksComeAndGo)
{
    const Id row = plan().topology.sites[0].rooms[0].rows[0].id;
    room().fitRow(row);
    const QTransform before = room().transform();
    for (int i = 0; i < 6; ++i)
        page.commands().action(RoomCommand::AddRack)->trigger();
    const QTransform wider = room().transform();
    EXPECT_NE(wider, before);
    room().fitRow(row);
    EXPECT_EQ(room().transform(), wider);
    for (int i = 0; i < 6; ++i)
        undoStack().undo();
    EXPECT_EQ(room().transform(), before);
}

/// Looked at closely, then taken back: no empty place is left.
TEST_F(PlacesTest, ARackThatIsLookedAtAndUndoneGivesTheViewBack)
{
    room().fit();
    const QTransform all = room().transform();
    page.commands().action(RoomCommand::AddRack)->trigger();
    room().fitRack(); // the new one is selected
    undoStack().undo();
    EXPECT_EQ(room().transform(), all);
    EXPECT_TRUE(room().viewport()->rect().contains(room().headBox(QStringLiteral("r1"))));
}

TEST_F(PlacesTest, SeveralRacksAreDraggedTogether)
{
    page.commands().action(RoomCommand::AddRow)->trigger();
    const Id row = plan().topology.sites[0].rooms[0].rows[1].id;
    room().fit();
    click(room().headBox(QStringLiteral("r1")).center());
    click(room().headBox(QStringLiteral("r3")).center(), Qt::ControlModifier);
    ASSERT_EQ(room().selection().racks.size(), 2);
    drag(room().headBox(QStringLiteral("r1")).center(), room().rowBox(row).center());
    EXPECT_EQ(racksOf(0), QStringList{QStringLiteral("r2")});
    EXPECT_EQ(racksOf(1), (QStringList{QStringLiteral("r1"), QStringLiteral("r3")}));
}

TEST_F(PlacesTest, UndoGoesBackToWhereTheChangeWas)
{
    click(at("r3", 2));
    press(Qt::Key_Delete);
    click(at("r1", 2));
    undoStack().undo();
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d5")});
    EXPECT_EQ(room().selection().rack, QStringLiteral("r3"));
    undoStack().redo();
    EXPECT_EQ(room().selection().rack, QStringLiteral("r3"));
    room().selectRack(QStringLiteral("r2"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // cloned
    const QList<Id> clone = room().selection().racks;
    ASSERT_EQ(clone.size(), 1);
    EXPECT_NE(clone.first(), QStringLiteral("r2"));
    undoStack().undo();
    EXPECT_NE(room().drawnRack(room().selection().rack), nullptr);
}

TEST_F(PlacesTest, ARowOrRoomThatIsAddedIsSelectedAndTakesTheNextRack)
{
    click(at("r1", 2));
    page.commands().action(RoomCommand::AddRow)->trigger();
    EXPECT_EQ(room().selection().row, plan().topology.sites[0].rooms[0].rows[1].id);
    press(Qt::Key_Insert);
    EXPECT_EQ(racksOf(1).size(), 1);
    page.commands().action(RoomCommand::AddRoom)->trigger();
    EXPECT_EQ(room().selection().row, plan().topology.sites[0].rooms[1].rows[0].id);
    undoStack().undo();
    click(at("r1", 2));
    undoStack().redo(); // the room comes again
    EXPECT_EQ(room().selection().row, plan().topology.sites[0].rooms[1].rows[0].id);
}

TEST_F(PlacesTest, KeysGoOnInTheRoomAfterTheFirstStep)
{
    document.start(test::aPlan());
    QPushButton *first = nullptr;
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Add a room"))
            first = each;
    }
    ASSERT_NE(first, nullptr);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    EXPECT_TRUE(room().hasFocus());
    EXPECT_FALSE(room().selection().row.isEmpty());
}

TEST_F(PlacesTest, UndoSelectsTheRacksThatMovedAndNotThoseTheyPushed)
{
    page.commands().action(RoomCommand::AddRow)->trigger();
    press(Qt::Key_Insert); // a rack in the second row, which has to step aside
    room().fit();
    click(room().headBox(QStringLiteral("r1")).center());
    click(room().headBox(QStringLiteral("r2")).center(), Qt::ControlModifier);
    drag(room().headBox(QStringLiteral("r1")).center(),
         room().headBox(racksOf(1).first()).center() - QPoint(2, 0));
    ASSERT_EQ(racksOf(1).size(), 3);
    undoStack().undo();
    EXPECT_EQ(room().selection().racks, (QList<Id>{QStringLiteral("r1"), QStringLiteral("r2")}));
    room().selectRack(QStringLiteral("r1"));
    press(Qt::Key_Right, Qt::AltModifier); // from 1 to 3: r3 steps aside by one
    ASSERT_EQ(racksOf(0).indexOf(QStringLiteral("r1")), 1);
    undoStack().undo();
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r1")});
}

TEST_F(PlacesTest, ShiftTakesRacksAlongByKeysAndAMenuKeepsThem)
{
    room().selectRack(QStringLiteral("r1"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier); // back onto one that is selected
    EXPECT_EQ(QSet<Id>(room().selection().racks.cbegin(), room().selection().racks.cend()),
              (QSet<Id>{QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3")}));
    EXPECT_EQ(room().selection().rack, QStringLiteral("r2"));
    const QPoint free = at("r3", 40);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, free, room().viewport()->mapToGlobal(free));
    QApplication::sendEvent(room().viewport(), &menu);
    EXPECT_EQ(room().selection().racks.size(), 3);
    QMenu *shown = page.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_NE(shown, nullptr);
    shown->close();
    press(Qt::Key_Right);
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r3")});
}

TEST_F(PlacesTest, CutTakesDevicesAlongWhenTheyArePasted)
{
    click(at("r1", 2));
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(rackOf(QStringLiteral("d1")), QStringLiteral("r1")); // stays until then
    click(at("r2", 30));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(rackOf(QStringLiteral("d1")), QStringLiteral("r2"));
    EXPECT_EQ(device("d1").u, 30.0);
    EXPECT_EQ(deviceCount("r1"), 1);
}

TEST_F(PlacesTest, MenusNameWhatTheyDeleteAndAskForARowWithRacks)
{
    click(at("r1", 2));
    EXPECT_EQ(page.commands().action(RoomCommand::Delete)->text(), QStringLiteral("D&elete d1"));
    EXPECT_EQ(page.commands().action(RoomCommand::DeleteRow)->text(),
              QStringLiteral("Delete Hall 1 \u00b7 Row 1"));
    QTimer::singleShot(0, &page, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        EXPECT_TRUE(box->text().contains(QStringLiteral("3 rack")));
        QTest::mouseClick(box->button(QMessageBox::No), Qt::LeftButton);
    });
    page.commands().action(RoomCommand::DeleteRow)->trigger();
    EXPECT_EQ(racksOf(0).size(), 3);
}

/// A finding leads to a row while the page has little room; as it gets more the row fills it.
TEST_F(PlacesTest, ARowThatIsLookedAtStaysInViewInANewSize)
{
    const Id row = plan().topology.sites[0].rooms[0].rows[0].id;
    page.resize(1300, 420);
    QApplication::processEvents();
    room().fitRow(row);
    const double before = room().transform().m11();
    page.resize(1300, 900);
    QApplication::processEvents();
    EXPECT_GT(room().transform().m11(), before);
    const QRectF box = room().layoutOfRacks().rows.first().box;
    const QRectF seen = room().mapToScene(room().viewport()->rect()).boundingRect();
    EXPECT_TRUE(seen.adjusted(-2, -2, 2, 2).contains(box));
    // Who has zoomed since keeps what is seen.
    room().zoomBy(0.5);
    const double zoomed = room().transform().m11();
    page.resize(1300, 700);
    QApplication::processEvents();
    EXPECT_DOUBLE_EQ(room().transform().m11(), zoomed);
}

TEST_F(PlacesTest, OneKeyTurnsADeviceAndSaysSo)
{
    room().selectDevice(QStringLiteral("d1"));
    press(Qt::Key_R);
    EXPECT_EQ(device("d1").face, Face::Rear);
    EXPECT_EQ(told, QStringLiteral("Turned d1 to the rear. Undo turns it back."));
    press(Qt::Key_R);
    EXPECT_EQ(told, QStringLiteral("Turned d1 to the front. Undo turns it back."));
    room().select({{}, {QStringLiteral("d1"), QStringLiteral("d2")}, QStringLiteral("r1"), 1.0});
    press(Qt::Key_R);
    EXPECT_EQ(told, QStringLiteral("Turned 2 device(s) front to rear. Undo turns them back."));
}

TEST_F(PlacesTest, HalfUnitsHaveAKeyThatDesktopsLeaveAlone)
{
    const QList<QKeySequence> keys = page.commands().action(RoomCommand::MoveUpHalf)->shortcuts();
    EXPECT_TRUE(keys.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)));
}

TEST_F(PlacesTest, ARackNameThatStandsInTheRoomIsRefused)
{
    room().selectRack(QStringLiteral("r1"));
    press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("R02");
    press(Qt::Key_Return);
    EXPECT_EQ(findRack(plan().topology, QStringLiteral("r1"))->name, QStringLiteral("R01"));
    EXPECT_TRUE(told.contains(QStringLiteral("R02"))) << told.toStdString();
    press(Qt::Key_Escape);
}

} // namespace
} // namespace kf
