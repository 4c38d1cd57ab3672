// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/light_look.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"
#include "ui/difference/difference_dialog.h"
#include "ui/difference/outlined_racks.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

/// Rack a1 with the devices one (U1) and two (U10), and a2, which is empty.
Plan rackedPlan()
{
    return aPlan()
        .withRackType("std", 42)
        .withDeviceEntry("box", 2.0)
        .withRow("site", "hall", "row")
        .withRack("a1", "std")
        .withDevice("one", "box", 1.0)
        .withDevice("two", "box", 10.0)
        .withRack("a2", "std");
}

QList<Shared<PlacedDevice>> &devicesOfRack(Plan &plan, qsizetype rack)
{
    return plan.topology.sites[0].rooms[0].rows[0].racks[rack].mutate().devices;
}

/// One goes, two moves to a2, three comes at U20 of a1.
Plan changedRacks()
{
    Plan plan = rackedPlan();
    QList<Shared<PlacedDevice>> &devices = devicesOfRack(plan, 0);
    devicesOfRack(plan, 1).append(devices[1]);
    devices.removeLast();
    devices[0].mutate().id = text("three");
    devices[0].mutate().u = 20.0;
    return plan;
}

class RackOutlines : public testing::Test {
protected:
    void open(const DifferenceSides &sides)
    {
        dialog = std::make_unique<DifferenceDialog>(
            sides, test::shippedCatalog(), theme, QLocale::c(), nullptr);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
        racks = dialog->findChild<OutlinedRacks *>();
        ASSERT_NE(racks, nullptr);
    }

    /// Of those that begin so the one that says no more; nothing where none is seen.
    QPushButton *shownButton(const char *words)
    {
        QPushButton *found = nullptr;
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            const QString its = each->text().remove(u'&');
            if (!each->isVisible() || !its.startsWith(QString::fromLatin1(words)))
                continue;
            if (found == nullptr || its == QString::fromLatin1(words))
                found = each;
        }
        return found;
    }

    std::string told(int item, int role = Qt::ToolTipRole)
    {
        return racks->model()->index(item, 0).data(role).toString().toStdString();
    }

    test::LightLook theme;
    std::unique_ptr<DifferenceDialog> dialog;
    OutlinedRacks *racks = nullptr;
};

TEST_F(RackOutlines, TellWhatCameWentAndMoved)
{
    open({rackedPlan(), {}, changedRacks(), {}, {}, {}, false});
    EXPECT_FALSE(racks->isVisible()); // the tables first
    QPushButton *way = shownButton("Racks 2");
    ASSERT_NE(way, nullptr);
    QTest::mouseClick(way, Qt::LeftButton);
    EXPECT_TRUE(racks->isVisible());
    ASSERT_EQ(racks->model()->rowCount(), 2);
    EXPECT_EQ(told(0), "three: added at U20\none: removed from U1");
    EXPECT_EQ(told(1), "two: moved here from rack a1, U10");
    EXPECT_EQ(told(1, Qt::AccessibleTextRole), "Rack a2: two: moved here from rack a1, U10");
    EXPECT_EQ(racks->accessibleDescription().toStdString(),
              "2 rack(s): 1 added, 1 removed, 1 moved");
    racks->setFocus();
    QTest::keyClick(racks, Qt::Key_Right);
    EXPECT_EQ(racks->currentIndex().row(), 1);
    EXPECT_FALSE(racks->grab().isNull());
}

TEST_F(RackOutlines, AreNotThereWhereNoRackDiffers)
{
    DifferenceSides sides{rackedPlan(), {}, rackedPlan(), {}, {}, {}, false};
    sides.theirs.settings.policy.headroom = 0.3;
    open(sides);
    EXPECT_EQ(shownButton("Racks"), nullptr);
    EXPECT_FALSE(racks->isVisible());
}

/// What is not taken is not drawn.
TEST_F(RackOutlines, FollowTheChoices)
{
    DifferenceSides sides{rackedPlan(), rackedPlan(), changedRacks(), {}, {}, {}, true};
    devicesOfRack(sides.mine, 0)[0].mutate().powerW = 900.0; // which theirs has removed
    open(sides);
    QTest::mouseClick(shownButton("Racks 2"), Qt::LeftButton);
    EXPECT_EQ(told(0), "one: removed from U1, in theirs, to decide\nthree: added at U20, theirs");
    QTest::mouseClick(shownButton("Mine"), Qt::LeftButton); // of the first change, which is one
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    EXPECT_EQ(told(0), "three: added at U20, theirs");
    QTest::mouseClick(shownButton("Theirs"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    EXPECT_EQ(told(0), "three: added at U20, theirs\none: removed from U1, theirs");
}

/// On a small laptop there is room for the figures beside them.
TEST_F(RackOutlines, LeaveRoomForWhatItComesTo)
{
    open({rackedPlan(), {}, changedRacks(), {}, {}, {}, false});
    dialog->resize(1240, 660);
    QTest::mouseClick(shownButton("Racks 2"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_LE(dialog->height(), 660);
    EXPECT_GE(racks->height(), racks->itemSize().height());
}

} // namespace
} // namespace kf
