// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the drawing beside each other: none stands over another.
#include "tests/support/light_look.h"
#include "ui/rack/device_picture.h"
#include "ui/rack/network_lines.h"
#include "ui/rack/rack_picture.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

class DrawnTexts : public testing::Test {
protected:
    RackLook look(double scale) const
    {
        return {theme.roles(),
                std::make_shared<RackTexts>(QApplication::font()),
                shapeWithTrays(1.0),
                scale,
                Overlay::Network};
    }

    static NetworkNumber count(double x, double room, const char *text, bool isUpright = false)
    {
        return {
            {x, 17.0}, room, QString::fromLatin1(text), CableLook::OtherMedium, true, isUpright};
    }

    static NetworkNumber warning(double x, const char *text)
    {
        return {{x, 34.0}, 0.0, QString::fromUtf8(text), CableLook::Unknown, false, false};
    }

    static void expectApart(const QList<NumberBox> &boxes)
    {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                EXPECT_FALSE(boxes[i].box.intersects(boxes[k].box)) << i << " and " << k;
        }
    }

    static bool shows(const QList<NumberBox> &boxes, qsizetype number)
    {
        return std::any_of(boxes.cbegin(), boxes.cend(), [number](const NumberBox &each) {
            return each.number == number;
        });
    }

    test::LightLook theme;
};

TEST_F(DrawnTexts, WhatRunsToARackIsSaidInBriefWhereRacksStandClose)
{
    NetworkFoot foot;
    foot.lines = {QStringLiteral("16 links"), QStringLiteral("7.71 to 8.24 m long")};
    foot.brief = {QStringLiteral("16"), QStringLiteral("to 8.24 m")};
    const Letters letters{rack_text::kFoot};
    // A rack is 148 pixels wide at scale 1, 67 at 0.45.
    EXPECT_EQ(footText(foot, 1, letters, look(1.0)), foot.lines[1]);
    EXPECT_EQ(footText(foot, 1, letters, look(0.45)), foot.brief[1]);
    EXPECT_EQ(footText(foot, 0, letters, look(0.45)), foot.lines[0]);
}

TEST_F(DrawnTexts, NumbersOfCablesNeverCoverEachOther)
{
    // Four counts along a tray, two warnings of one rack, five loops of switches in one rack.
    const QList<NetworkNumber> numbers{count(50, 100, "128"),
                                       count(150, 100, "128"),
                                       count(250, 100, "1024"),
                                       count(350, 100, "64"),
                                       warning(150, "? 16"),
                                       warning(150, "120 m"),
                                       count(600, 40, "8", true),
                                       count(600, 44, "8", true),
                                       count(602, 48, "8", true)};
    for (const double scale : {0.2, 0.5, 0.8, 1.0, 1.35, 3.0, 6.0}) {
        const QList<NumberBox> boxes = numberBoxes(numbers, look(scale));
        expectApart(boxes);
        EXPECT_TRUE(shows(boxes, 4)) << scale; // what is wrong goes first
    }
    const QList<NumberBox> near = numberBoxes(numbers, look(1.0));
    for (const qsizetype number : {0, 1, 2, 3, 4, 5, 6})
        EXPECT_TRUE(shows(near, number)) << number;
    EXPECT_FALSE(shows(near, 7)); // at the place of the one before
}

TEST_F(DrawnTexts, ACountWithoutRoomOnItsLineIsLeftOut)
{
    // Four digits take more than 20 pixels across; up and down the 14 of their height are enough.
    EXPECT_TRUE(numberBoxes({count(50, 20, "1024")}, look(1.0)).isEmpty());
    EXPECT_EQ(numberBoxes({count(50, 20, "1024")}, look(4.0)).size(), 1);
    EXPECT_EQ(numberBoxes({count(50, 20, "1024", true)}, look(1.0)).size(), 1);
}

TEST_F(DrawnTexts, TheSignOfALostSupplyStandsBesideTheName)
{
    DrawnDevice device;
    device.id = QStringLiteral("d1");
    device.u = 1.0;
    device.locked = true;
    RackMarks marks;
    const QRectF box(0, 0, 150, 40);
    EXPECT_TRUE(partsOfDevice(box, device, look(1.0), marks).sign.isEmpty());
    marks.unsure = {device.id};
    for (const double scale : {0.5, 1.0, 3.0}) {
        const DeviceParts parts = partsOfDevice(box, device, look(scale), marks);
        ASSERT_FALSE(parts.sign.isEmpty()) << scale;
        EXPECT_FALSE(parts.sign.intersects(parts.text)) << scale;
        EXPECT_FALSE(parts.sign.intersects(parts.lock)) << scale;
        EXPECT_TRUE(box.contains(parts.sign)) << scale;
    }
}

/// Three pixels between the letters and the edges, however small a device is drawn.
TEST_F(DrawnTexts, NamesOfDevicesKeepOffTheirEdges)
{
    DrawnDevice device;
    device.id = QStringLiteral("d1");
    const QRectF box(0, 0, 120, 80);
    for (const double scale : {0.4, 0.6, 1.0, 3.0}) {
        const QRectF text = partsOfDevice(box, device, look(scale), {}).text;
        EXPECT_GE((box.right() - text.right()) * scale, 3.0 - 1e-9) << scale;
        EXPECT_GE((text.left() - box.left()) * scale, 3.0 - 1e-9) << scale;
    }
}

/// A row of two racks is as narrow as they are: what it draws stays, its hall goes.
TEST_F(DrawnTexts, TheTitleOfANarrowRowDropsTheHallBeforeTheFigure)
{
    DrawnRow row;
    row.name = QStringLiteral("Hall 1 · Row B");
    row.rowName = QStringLiteral("Row B");
    row.figure = QStringLiteral("28.43 kW");
    row.racks.append(DrawnRack());
    RackTexts texts(QApplication::font());
    const Letters letters{rack_text::kName, true};
    const double whole = texts.width(row.name, letters);
    const auto at = [&](double pixels) {
        return rowTitle(row, row.name, letters, pixels, texts);
    };
    EXPECT_EQ(at(3 * whole).name, row.name);
    EXPECT_EQ(at(3 * whole).figure, row.figure);
    EXPECT_EQ(at(1.4 * whole).name, row.rowName);
    EXPECT_EQ(at(1.4 * whole).figure, row.figure);
    EXPECT_EQ(at(whole).name, row.name); // its own name and the figure have no room beside it
    EXPECT_TRUE(at(0.5 * whole).figure.isEmpty());
}

TEST_F(DrawnTexts, ADeviceOfOneUnitSaysItsNameFirst)
{
    DrawnDevice device;
    device.id = QStringLiteral("d1");
    device.name = QStringLiteral("leaf-01");
    device.model = QStringLiteral("QM9700 (64 ports, rear to front)");
    const QStringList narrow = textsOfDevice({0, 0, 52, 12}, device, look(1.0));
    ASSERT_EQ(narrow.size(), 1);
    EXPECT_EQ(narrow.first(), device.name);
    const QStringList wide = textsOfDevice({0, 0, 400, 12}, device, look(1.0));
    ASSERT_EQ(wide.size(), 1);
    EXPECT_EQ(wide.first(), device.name + QStringLiteral(" \u00b7 ") + device.model);
    const QStringList tall = textsOfDevice({0, 0, 400, 60}, device, look(1.0));
    EXPECT_EQ(tall, (QStringList{device.name, device.model}));
    // Where nothing fits, a part of the name stands for it.
    device.name = QStringLiteral("storage-controller-at-the-end-07");
    const QStringList cut = textsOfDevice({0, 0, 60, 12}, device, look(1.0));
    ASSERT_EQ(cut.size(), 1);
    EXPECT_TRUE(cut.first().endsWith(QStringLiteral("07")));
}

} // namespace
} // namespace kf
