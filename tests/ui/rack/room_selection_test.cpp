// SPDX-License-Identifier: GPL-3.0-or-later
// What clicks, bands and keys select, without a room on the screen.
#include "ui/rack/room_selection.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace kf {
namespace {

/// Racks r1, r2 and r3 in one row, each with a device of 8 U from U1 and one from U9: "r1-1",
/// "r1-9" ...
class RoomSelectionTest : public testing::Test {
protected:
    RoomSelectionTest()
        : layout(roomLayout({DrawnRow{QStringLiteral("row"), {}, racks(), {}, {}}},
                            QApplication::font(),
                            {900, 620}))
    {
        rows.append(DrawnRow{QStringLiteral("row"), {}, racks(), {}, {}});
    }

    static QList<DrawnRack> racks()
    {
        QList<DrawnRack> all;
        for (int number = 1; number <= 3; ++number) {
            DrawnRack rack;
            rack.id = QStringLiteral("r%1").arg(number);
            rack.bars = QList<LimitBar>(kRackBars);
            for (const int u : {1, 9}) {
                DrawnDevice device;
                device.id = QStringLiteral("%1-%2").arg(rack.id).arg(u);
                device.u = u;
                device.height = 8.0;
                rack.devices.append(device);
            }
            all.append(rack);
        }
        return all;
    }

    DrawnRoom drawing() const { return {rows, layout}; }

    RoomSelection click(const RoomSelection &before,
                        const RoomSpot &spot,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        return clicked(drawing(), before, spot, modifiers);
    }

    static std::string devices(const RoomSelection &selection)
    {
        return selection.devices.join(u' ').toStdString();
    }

    QList<DrawnRow> rows;
    RoomLayout layout;
};

TEST_F(RoomSelectionTest, CtrlAddsAndTakesAway)
{
    RoomSelection selection = click({}, {0, 0, true, 1.0});
    EXPECT_EQ(devices(selection), "r1-1");
    selection = click(selection, {1, 1, true, 9.0}, Qt::ControlModifier);
    EXPECT_EQ(devices(selection), "r1-1 r2-9");
    EXPECT_EQ(selection.rack, QStringLiteral("r2"));
    EXPECT_EQ(devices(click(selection, {0, 0, true, 1.0}, Qt::ControlModifier)), "r2-9");
}

TEST_F(RoomSelectionTest, ShiftGoesOnFromTheRackLookedAtLast)
{
    const RoomSelection first = click({}, {0, 0, true, 1.0});
    // From U1 to U1 of the next rack: the lower devices of both.
    EXPECT_EQ(devices(click(first, {1, 0, true, 1.0}, Qt::ShiftModifier)), "r1-1 r2-1");
    const RoomSelection rack = click({}, {0, -1, false, 1.0});
    const QList<Id> all{QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3")};
    EXPECT_EQ(click(rack, {2, -1, false, 1.0}, Qt::ShiftModifier).racks, all);
}

TEST_F(RoomSelectionTest, AClickBesideTheRacksKeepsOnlyTheRackLookedAt)
{
    const RoomSelection first = click({}, {1, 0, true, 1.0});
    const RoomSelection none = click(first, {});
    EXPECT_TRUE(none.devices.isEmpty());
    EXPECT_EQ(none.rack, QStringLiteral("r2"));
    EXPECT_EQ(click(first, {}, Qt::ControlModifier), first);
}

TEST_F(RoomSelectionTest, ABandTakesTheDevicesThatItTouches)
{
    const QRectF lower = deviceBox(drawing().rackAt(0), layout.cells[0], 0);
    EXPECT_EQ(devices(inBand(drawing(), {}, lower.adjusted(2, 2, -2, -2), false)), "r1-1");
    const RoomSelection before = click({}, {2, 1, true, 9.0});
    EXPECT_EQ(devices(inBand(drawing(), before, lower.adjusted(2, 2, -2, -2), true)), "r3-9 r1-1");
}

TEST_F(RoomSelectionTest, StepsFromDeviceToDeviceUpToTheEnds)
{
    const RoomSelection lower = click({}, {0, 0, true, 1.0});
    EXPECT_EQ(deviceBeside(drawing(), lower, 1), QStringLiteral("r1-9"));
    EXPECT_FALSE(deviceBeside(drawing(), lower, -1));
    EXPECT_FALSE(deviceBeside(drawing(), {}, 1)); // no rack is looked at
}

} // namespace
} // namespace kf
