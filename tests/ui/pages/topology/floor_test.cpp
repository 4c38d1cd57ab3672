// SPDX-License-Identifier: GPL-3.0-or-later
// The floor plan: the same racks and selection from above, by mouse and by keyboard.
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/parts/segments.h"
#include "ui/rack/floor_view.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace kf {

namespace {

/// Two rows of three racks, the second one turned round.
class FloorTest : public RoomTest {
protected:
    FloorTest()
    {
        Plan two = test::roomPlan({2, 3, 2});
        two.topology.sites[0].rooms[0].rows[1].facing = RowFacing::South;
        document.start(two);
    }

    FloorView &floor() { return page.floor(); }

    void clickFloor(const QPoint &point, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(floor().viewport(), Qt::LeftButton, modifiers, point);
    }

    /// The button of a view, by its name.
    QAbstractButton &button(const QString &text)
    {
        for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return *each;
        }
        ADD_FAILURE() << text.toStdString();
        return *page.findChild<QAbstractButton *>();
    }
};

TEST_F(FloorTest, TheSameRacksAreSelectedInBothViews)
{
    room().selectRack(QStringLiteral("r2"));
    QTest::mouseClick(&button(QStringLiteral("Floor plan")), Qt::LeftButton);
    ASSERT_TRUE(floor().isVisible());
    EXPECT_FALSE(room().isVisible());
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r2")});

    clickFloor(floor().rackBox(QStringLiteral("r5")).center());
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r5")});
    clickFloor(floor().rackBox(QStringLiteral("r6")).center(), Qt::ControlModifier);
    EXPECT_EQ(room().selection().racks, (QList<Id>{QStringLiteral("r5"), QStringLiteral("r6")}));

    QTest::mouseClick(&button(QStringLiteral("Front")), Qt::LeftButton);
    EXPECT_TRUE(room().isVisible());
    EXPECT_EQ(room().selection().racks.size(), 2);
}

TEST_F(FloorTest, ADeviceThatIsGoneToIsSeenFromTheFront)
{
    QTest::mouseClick(&button(QStringLiteral("Floor plan")), Qt::LeftButton);
    ASSERT_TRUE(floor().isVisible());
    page.reveal(QStringLiteral("topology/devices/d3"));
    EXPECT_TRUE(room().isVisible());
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d3")});
}

TEST_F(FloorTest, KeysGoByWhatLiesInTheirDirectionAndEnterLooksFromTheFront)
{
    room().selectRack(QStringLiteral("r1"));
    press(Qt::Key_V);
    ASSERT_TRUE(floor().hasFocus());
    press(Qt::Key_Right);
    EXPECT_EQ(room().selection().rack, QStringLiteral("r2"));
    press(Qt::Key_Down);
    EXPECT_EQ(room().selection().rack, QStringLiteral("r5"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(room().selection().racks, (QList<Id>{QStringLiteral("r5"), QStringLiteral("r6")}));
    press(Qt::Key_Up);
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r3")});
    press(Qt::Key_Return);
    EXPECT_TRUE(room().hasFocus());
    EXPECT_EQ(room().selection().rack, QStringLiteral("r3"));
}

TEST_F(FloorTest, CommandsWorkOnTheFloorAndUndoShowsThere)
{
    room().selectRack(QStringLiteral("r3"));
    press(Qt::Key_V);
    press(Qt::Key_Insert);
    ASSERT_EQ(plan().topology.sites[0].rooms[0].rows[0].racks.size(), 4);
    const Id added = room().selection().rack;
    EXPECT_FALSE(floor().rackBox(added).isEmpty());
    press(Qt::Key_Delete);
    EXPECT_EQ(plan().topology.sites[0].rooms[0].rows[0].racks.size(), 3);
    EXPECT_TRUE(floor().rackBox(added).isEmpty());
}

TEST_F(FloorTest, WhatIsDoneInTheElevationBringsItForward)
{
    room().selectRack(QStringLiteral("r2"));
    press(Qt::Key_V);
    press(Qt::Key_F2);
    EXPECT_TRUE(room().isVisible());
    ASSERT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.showsFloor());
}

TEST_F(FloorTest, RacksThatDoNotFitTheRoomAreMarkedAndSaySo)
{
    ASSERT_TRUE(document
                    .edit(QStringLiteral("narrow"),
                          [](Plan plan) -> Result<Plan> {
                              plan.topology.sites[0].rooms[0].widthM = 1.3; // two racks of 600 mm
                              return plan;
                          })
                    .ok());
    press(Qt::Key_V);
    const QList<FloorRack> &racks = floor().halls().first().plan.racks;
    ASSERT_EQ(racks.size(), 6);
    EXPECT_TRUE(racks[1].fits);
    EXPECT_FALSE(racks[2].fits);
    clickFloor(floor().rackBox(QStringLiteral("r3")).center());
    EXPECT_TRUE(floor().accessibleDescription().contains(QStringLiteral("does not fit")));
}

TEST_F(FloorTest, HallsOfASiteStandApartAtOneScale)
{
    ASSERT_TRUE(document
                    .edit(QStringLiteral("second hall"),
                          [](Plan plan) -> Result<Plan> {
                              Room second;
                              second.id = QStringLiteral("hall-2");
                              second.widthM = 6.0;
                              second.depthM = 3.0;
                              plan.topology.sites[0].rooms[0].widthM = 12.0;
                              plan.topology.sites[0].rooms[0].depthM = 9.0;
                              plan.topology.sites[0].rooms.append(second);
                              return plan;
                          })
                    .ok());
    press(Qt::Key_V);
    const FloorLayout &layout = floor().layoutOfFloor();
    ASSERT_EQ(layout.halls.size(), 2);
    EXPECT_FALSE(layout.halls[0].box.intersects(layout.halls[1].box.adjusted(1, 1, -1, -1)));
    EXPECT_NEAR(layout.halls[0].floor.width(), 2 * layout.halls[1].floor.width(), 1e-6);
    EXPECT_NEAR(layout.halls[0].floor.height(), 3 * layout.halls[1].floor.height(), 1e-6);
}

} // namespace
} // namespace kf
