// SPDX-License-Identifier: GPL-3.0-or-later
// Where racks are drawn: everything readable where that is possible, and found again by its place.
#include "core/evaluate/evaluate.h"
#include "tests/support/room_plan.h"
#include "tests/support/shipped_catalog.h"
#include "ui/rack/rack_picture.h"
#include "ui/rack/room_layout.h"

#include <QApplication>
#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace kf {
namespace {

QList<DrawnRow> rowsOf(const Plan &plan)
{
    const Catalog &catalog = test::shippedCatalog();
    return drawnRows(plan, evaluate(plan, catalog, {}), catalog, QLocale::c());
}

TEST(RoomLayout, ShowsEveryFigureInFullWhereTheRoomIsSmall)
{
    const QList<DrawnRow> rows = rowsOf(test::roomPlan({1, 6, 2}));
    const QFont font = QApplication::font();
    const QSizeF view(900, 620);
    const RoomLayout layout = roomLayout(rows, font, view);
    EXPECT_LE(layout.bounds.width() * layout.shape.scale, view.width() + 1e-6);
    EXPECT_LE(layout.bounds.height() * layout.shape.scale, view.height() + 1e-6);
    const QFontMetricsF metrics(rackFont(font, rack_text::kFoot));
    for (const RackCell &cell : layout.cells) {
        for (const LimitBar &bar : rows[cell.row].racks[cell.rack].bars)
            EXPECT_LE(metrics.horizontalAdvance(bar.figure),
                      cell.cell.width() * layout.shape.scale);
    }
}

TEST(RoomLayout, SaysSharesWhereThereIsNoRoomForFigures)
{
    // Eight racks side by side: each has about 80 pixels, too few for "260 of 1,300 kg".
    const QList<DrawnRow> rows = rowsOf(test::roomPlan({1, 8, 2}));
    const QSizeF view(640, 433);
    const RoomLayout layout = roomLayout(rows, QApplication::font(), view);
    EXPECT_EQ(layout.shape.foot, FootStyle::Brief);
    EXPECT_LE(layout.bounds.width() * layout.shape.scale, view.width() + 1e-6);
    EXPECT_LE(layout.bounds.height() * layout.shape.scale, view.height() + 1e-6);
    EXPECT_TRUE(rows[0].racks[0].bar(RackBar::Power).brief.contains(QLatin1Char('%')));
}

TEST(RoomLayout, ShortensNamesBeforeBarsStandWithoutOne)
{
    // Words of another language are too long for the 80 pixels of a rack.
    QList<DrawnRow> rows = rowsOf(test::roomPlan({1, 8, 2}));
    for (DrawnRack &rack : rows[0].racks) {
        for (LimitBar &bar : rack.bars)
            bar.name += QStringLiteral(" in long");
    }
    const QSizeF view(640, 433);
    const RoomLayout layout = roomLayout(rows, QApplication::font(), view);
    EXPECT_EQ(layout.shape.foot, FootStyle::Brief);
    EXPECT_LE(layout.bounds.width() * layout.shape.scale, view.width() + 1e-6); // all is read
}

TEST(RoomLayout, IsAsReadableWithoutALimitAsWithOne)
{
    // Heat and weight without a limit are no shares but "20.4 kW" and "260 kg": left out where they
    // would be too long, so that the shares of the others can still be read.
    const Plan limited = test::roomPlan({1, 8, 2});
    Plan unlimited = limited;
    unlimited.topology.rackTypes[0].heatLimitW.reset();
    unlimited.topology.rackTypes[0].weightLimitKg.reset();
    const auto isReadable = [](const Plan &plan, const QSizeF &view) {
        const RoomLayout layout = roomLayout(rowsOf(plan), QApplication::font(), view);
        return layout.bounds.width() * layout.shape.scale <= view.width() + 1e-6;
    };
    int readable = 0;
    for (int width = 540; width <= 700; width += 5) {
        const QSizeF view(width, 433);
        if (!isReadable(limited, view))
            continue;
        ++readable;
        EXPECT_TRUE(isReadable(unlimited, view)) << width;
    }
    EXPECT_GT(readable, 0);
}

TEST(RoomLayout, GivesNoWidthToTextsThatAreNotSeen)
{
    // 72 racks in 600 x 400 pixels: no text can be read, however long the words of a language are.
    const QList<DrawnRow> rows = rowsOf(test::roomPlan({8, 9, 2}));
    QList<DrawnRow> wordy = rows;
    for (DrawnRow &row : wordy) {
        for (DrawnRack &rack : row.racks) {
            for (LimitBar &bar : rack.bars)
                bar.name += QStringLiteral(" in another language");
        }
    }
    const QSizeF view(600, 400);
    const RoomLayout layout = roomLayout(rows, QApplication::font(), view);
    const RoomLayout other = roomLayout(wordy, QApplication::font(), view);
    EXPECT_EQ(other.shape, layout.shape);
    EXPECT_EQ(other.bounds, layout.bounds);
}

TEST(RoomLayout, KeepsRacksApartAndFindsThemByTheirPlace)
{
    const QList<DrawnRow> rows = rowsOf(test::withRacksLeft(test::roomPlan({8, 9, 2}), 71));
    const RoomLayout layout = roomLayout(rows, QApplication::font(), {900, 620});
    ASSERT_EQ(layout.cells.size(), 71);
    for (int i = 0; i < layout.cells.size(); ++i) {
        EXPECT_EQ(layout.cellAt(layout.cells[i].frame.center()), i);
        EXPECT_EQ(layout.nearestCell(layout.cells[i].frame.center()), i);
        EXPECT_EQ(layout.cellOf(layout.cells[i].id), i);
        EXPECT_EQ(layout.rowAt(layout.cells[i].frame.center()), layout.cells[i].row);
    }
    EXPECT_EQ(layout.cellAt(layout.bounds.topLeft() - QPointF(50, 50)), -1);
}

TEST(RoomLayout, IsMirroredFromBehind)
{
    Plan plan = test::roomPlan({1, 3, 2});
    PlacedDevice strip;
    strip.id = QStringLiteral("pdu");
    strip.device = QStringLiteral("strip");
    strip.side = RackSide::Right;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(strip);
    const QList<DrawnRow> rows = rowsOf(plan);
    const RoomLayout front = roomLayout(rows, QApplication::font(), {900, 620});
    const RoomLayout rear = roomLayout(rows, QApplication::font(), {900, 620}, Face::Rear);
    EXPECT_LT(front.cells[0].cell.left(), front.cells[2].cell.left());
    EXPECT_GT(rear.cells[0].cell.left(), rear.cells[2].cell.left());
    // The first stands where the last did.
    EXPECT_NEAR(rear.cells[0].cell.left(), front.cells[2].cell.left(), 1e-6);
    const DrawnRack &rack = rows[0].racks[0];
    const double middle = rear.cells[0].frame.center().x();
    EXPECT_GT(deviceBox(rack, front.cells[0], 2).left(), front.cells[0].frame.center().x());
    EXPECT_LT(deviceBox(rack, rear.cells[0], 2).right(), middle);
}

TEST(RoomLayout, HalvesAndFacesShareAUnitSideBySide)
{
    const QRectF frame(0, 0, kRackWidth, 42 * kUnitHeight + 4);
    DrawnDevice half;
    half.u = 1.0;
    half.halfWidth = true;
    half.side = RackSide::Right;
    const QRectF whole = unitsBox(frame, 42, 1, 1);
    EXPECT_GT(blockBox(frame, 42, half, Face::Front).left(), whole.center().x());
    EXPECT_LT(blockBox(frame, 42, half, Face::Rear).right(), whole.center().x());
    // With both faces in one picture, what stands at one of them has its half.
    DrawnDevice panel;
    panel.u = 1.0;
    panel.fullDepth = false;
    EXPECT_EQ(blockBox(frame, 42, panel, Face::Front), whole);
    EXPECT_LT(blockBox(frame, 42, panel, std::nullopt).right(), whole.center().x());
    panel.face = Face::Rear;
    EXPECT_GT(blockBox(frame, 42, panel, std::nullopt).left(), whole.center().x());
}

TEST(RoomLayout, FacesAreNamedWhereBothAreSeenAndSomethingStandsAtOne)
{
    DrawnRack rack;
    rack.devices = {DrawnDevice()};
    rack.devices[0].u = 1.0;
    rack.devices[0].fullDepth = true;
    EXPECT_FALSE(namesFaces(rack, std::nullopt));
    rack.devices[0].fullDepth = false;
    EXPECT_TRUE(namesFaces(rack, std::nullopt));
    EXPECT_FALSE(namesFaces(rack, Face::Front));
    rack.devices[0].halfWidth = true; // its half is a side
    EXPECT_FALSE(namesFaces(rack, std::nullopt));
}

TEST(RoomLayout, StripsLeaveTheLineOfTheFrameFree)
{
    const QRectF frame(0, 0, kRackWidth, 42 * kUnitHeight + 4);
    // Half of a line of 1.8 pixels at two thirds of the scale, 0.9 / 0.66.
    EXPECT_GE(stripBox(frame, RackSide::Left, 0).left(), 1.4);
    EXPECT_LE(stripBox(frame, RackSide::Right, 0).right(), kRackWidth - 1.4);
    const QRectF second = stripBox(frame, RackSide::Left, 1);
    EXPECT_GT(second.left(), stripBox(frame, RackSide::Left, 0).right());
    EXPECT_LE(second.right(), stripsWidth(2));
}

TEST(RoomLayout, TheNameOfARackStaysAtTheUpperEdgeWhenItsHeadIsAboveIt)
{
    const QRectF cell(0, 0, 140, 500);
    const QRectF frame(5, 46, 130, 410);
    EXPECT_TRUE(pinnedName(cell, frame, {-10, -10, 300, 300}, 1.0).isEmpty()); // head in sight
    EXPECT_EQ(pinnedName(cell, frame, {40, 100, 300, 300}, 2.0), QRectF(40, 100, 100, 9));
    EXPECT_TRUE(pinnedName(cell, frame, {0, 480, 300, 300}, 1.0).isEmpty());   // only its foot
    EXPECT_TRUE(pinnedName(cell, frame, {150, 100, 300, 300}, 1.0).isEmpty()); // beside it
}

/// 13 racks beside each other are smaller than what is best read: their names, trays and texts keep
/// the pixels that they need all the same, so that none covers another.
TEST(RoomLayout, ManyRacksWithTraysKeepTheRoomForTheirTexts)
{
    const QSizeF view(820, 480);
    const RoomLayout layout = roomLayoutWithTrays(rowsOf(test::roomPlan({1, 13, 2})), view);
    ASSERT_EQ(layout.cells.size(), 13);
    const QSizeF pixels = layout.bounds.size() * layout.shape.scale;
    EXPECT_LE(pixels.width(), view.width());
    EXPECT_LE(pixels.height(), view.height());
}

TEST(RoomLayout, RacksWithCablesTakeTheWidthOfTheirTextsWhereItIsFree)
{
    // Three racks of 48 U are 400 pixels high at half their scale; the width is not needed.
    const RoomLayout wide = roomLayoutWithTrays(rowsOf(test::roomPlan({1, 3, 2})), {1400, 400});
    EXPECT_LT(wide.shape.scale, 0.6);
    EXPECT_GT(wide.shape.cellWidth * wide.shape.scale, 100.0);
    const RoomLayout narrow = roomLayoutWithTrays(rowsOf(test::roomPlan({1, 3, 2})), {250, 900});
    EXPECT_LT(narrow.shape.cellWidth * narrow.shape.scale, 84.0); // a third of 250
}

TEST(RoomLayout, CountsUnitsFromTheBottom)
{
    const QRectF frame(0, 0, kRackWidth, 42 * kUnitHeight + 4);
    EXPECT_EQ(unitAt(frame, 42, frame.bottom() - 4, false), 1.0);
    EXPECT_EQ(unitAt(frame, 42, frame.top() + 4, false), 42.0);
    // Three quarters of the second unit from below: its upper half is U2.5.
    EXPECT_EQ(unitAt(frame, 42, frame.bottom() - 2 - 1.75 * kUnitHeight, true), 2.5);
    EXPECT_GT(unitsBox(frame, 42, 1, 1).top(), unitsBox(frame, 42, 2, 1).top());
}

TEST(RoomLayout, FindsTheDeviceUnderAPointAndStripsAtTheSides)
{
    Plan plan = test::roomPlan({1, 1, 2});
    PlacedDevice strip;
    strip.id = QStringLiteral("pdu");
    strip.device = QStringLiteral("strip");
    strip.side = RackSide::Right;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(strip);
    const QList<DrawnRow> rows = rowsOf(plan);
    const RoomLayout layout = roomLayout(rows, QApplication::font(), {900, 620});
    const DrawnRack &rack = rows[0].racks[0];
    const RackCell &cell = layout.cells[0];
    ASSERT_EQ(rack.devices.size(), 3);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(deviceAt(rack, cell, deviceBox(rack, cell, i).center()), i);
    EXPECT_GT(deviceBox(rack, cell, 2).left(), deviceBox(rack, cell, 0).right());
    const QPointF empty = unitsBox(cell.frame, 48, 40, 1).center();
    EXPECT_EQ(deviceAt(rack, cell, empty), -1);
}

TEST(RackValues, SayTheUnitOfALimitOnce)
{
    const QList<DrawnRow> rows = rowsOf(test::roomPlan({1, 1, 2}));
    const DrawnRack &rack = rows[0].racks[0];
    EXPECT_EQ(rack.bar(RackBar::Power).figure, QStringLiteral("20.4 of 44 kW"));
    EXPECT_EQ(rack.bar(RackBar::Units).figure, QStringLiteral("16 of 48 U"));
    EXPECT_EQ(rack.freeUnits, QStringLiteral("32 U free"));
}

TEST(RackValues, ARackOfUnknownWeightIsInTheStateOfItsPower)
{
    // Two systems draw 20.4 of 44 kW.
    Plan plan = test::roomPlan({1, 1, 2});
    plan.topology.rackTypes[0].weightLimitKg = 900.0;
    plan.catalog.devices[0].weightKg.reset();
    const QList<DrawnRow> rows = rowsOf(plan);
    const DrawnRack &rack = rows[0].racks[0];
    EXPECT_EQ(rack.state, LimitState::Within);
    EXPECT_EQ(rack.bar(RackBar::Weight).state, LimitState::Unknown);
    EXPECT_TRUE(rack.summary.endsWith(QStringLiteral("weight not known")));
}

TEST(RackValues, CountReservedUnitsNeitherAsUsedNorAsFree)
{
    Plan plan = test::roomPlan({1, 1, 2});
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().reservedU = {47, 48};
    const QList<DrawnRow> rows = rowsOf(plan);
    const DrawnRack &rack = rows[0].racks[0];
    EXPECT_EQ(rack.bar(RackBar::Units).figure, QStringLiteral("16 of 48 U"));
    EXPECT_EQ(rack.freeUnits, QStringLiteral("30 U free"));
}

TEST(RackValues, SayAtLeastWhereADrawIsNotKnown)
{
    Plan plan = test::roomPlan({1, 1, 2});
    plan.catalog.devices[0].powerMaxW.reset();
    const QList<DrawnRow> rows = rowsOf(plan);
    const LimitBar power = rows[0].racks[0].bar(RackBar::Power);
    EXPECT_EQ(power.state, LimitState::Unknown);
    EXPECT_TRUE(power.figure.startsWith(QChar(0x2265))) << power.figure.toStdString();
}

} // namespace
} // namespace kf
