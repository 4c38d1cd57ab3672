// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/strokes.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace kf {

namespace {

using test::aDay;
using test::aDayOfGroups;
using test::aForecast;

ChartStyle lightStyle()
{
    QFont font;
    font.setPixelSize(11);
    return {lightRoles(), font};
}

QImage imageOf(ChartPicture &picture, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightRoles().surface);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

TEST(ChartPicture, FillsColumnsInTheColourOfTheirSeries)
{
    ChartPicture picture;
    picture.prepare(aDay(), {500.0, 250.0}, lightStyle());
    const QImage image = imageOf(picture, {500, 250});
    const ChartFrame &frame = picture.frame();
    // Hour 1: the first group from 0 to 16, the third from 16 to 24; above 40 nothing.
    const auto colourAt = [&](double value) {
        return image.pixelColor(QPointF(frame.xOf(1.0), frame.yOf(value)).toPoint());
    };
    EXPECT_EQ(colourAt(8.0), seriesColour(lightRoles(), 0));
    EXPECT_EQ(colourAt(20.0), seriesColour(lightRoles(), 2));
    EXPECT_EQ(colourAt(60.0), lightRoles().surface);
}

TEST(ChartPicture, LeavesNoGapsBetweenTheHours)
{
    ChartPicture picture;
    for (int width = 300; width < 340; ++width) {
        picture.prepare(aDayOfGroups(1), QSizeF(width, 220.0), lightStyle());
        const QImage image = imageOf(picture, {width, 220});
        const QRect plot = picture.frame().plot.toRect();
        for (int x = plot.left() + 2; x < plot.right() - 2; ++x)
            ASSERT_EQ(image.pixelColor(x, plot.bottom() - 20), seriesColour(lightRoles(), 0))
                << "width " << width << ", column " << x;
    }
}

TEST(ChartPicture, ChangesNothingForTheSameChart)
{
    ChartPicture picture;
    EXPECT_GT(picture.prepare(aForecast(), {500.0, 250.0}, lightStyle()), 0);
    EXPECT_EQ(picture.prepare(aForecast(), {500.0, 250.0}, lightStyle()), 0);
}

TEST(ChartPicture, LooksTheSameWhetherUpdatedOrNew)
{
    ChartSpec edited = aDay();
    edited.series[3].values[10] = 2;
    edited.series[8].values.fill(75.0);
    ChartPicture updated;
    updated.prepare(aDay(), {500.0, 250.0}, lightStyle());
    updated.prepare(edited, {500.0, 250.0}, lightStyle());
    ChartPicture fresh;
    fresh.prepare(edited, {500.0, 250.0}, lightStyle());
    EXPECT_EQ(imageOf(updated, {500, 250}), imageOf(fresh, {500, 250}));
}

TEST(ChartPicture, SurvivesEveryChangeOfShapeAndTinySizes)
{
    ChartPicture picture;
    for (const QSize size : {QSize(1, 1), QSize(40, 20), QSize(500, 250)}) {
        for (const ChartForm form :
             {ChartForm::StackedBars, ChartForm::StackedAreas, ChartForm::Lines, ChartForm::Bars}) {
            for (ChartSpec spec :
                 {aDay(), aForecast(), test::aLoadDuration(), aDayOfGroups(20), ChartSpec()}) {
                spec.form = form;
                picture.prepare(spec, QSizeF(size), lightStyle());
                EXPECT_FALSE(imageOf(picture, size).isNull());
            }
        }
    }
}

TEST(PaintChart, WritesVectorsAndRealTextIntoAPdf)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        paintChart(painter, QRectF(0.0, 0.0, writer.width(), 3000.0), aDay(), lightRoles());
    }
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_TRUE(bytes.contains("/FontFile2"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
}

TEST(SaveChart, WritesSvgAndPngByTheEnding)
{
    QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("day.svg"));
    const QString png = folder.filePath(QStringLiteral("day.png"));
    ASSERT_TRUE(saveChart(svg, aDay(), {600, 300}, lightStyle()).ok());
    ASSERT_TRUE(saveChart(png, aDay(), {600, 300}, lightStyle()).ok());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("The day by group"));
    EXPECT_TRUE(text.contains("Highest 67 GPUs at 14"));
    EXPECT_EQ(QImage(png).size(), QSize(1200, 600));
}

TEST(SaveChart, SaysWhyAFileCannotBeWritten)
{
    const QString path = QStringLiteral("/nowhere/at/all/day.svg");
    const Result<> saved = saveChart(path, aDay(), {600, 300}, lightStyle());
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(saved.error().where, path);
}

TEST(Strokes, InterruptALineAtAMissingNumber)
{
    ChartSpec spec = aForecast();
    spec.series[0].values[10] = kNoValue;
    const QList<QList<QPointF>> course = courseOf(spec, spec.series[0], CategoryPlaces(spec));
    ASSERT_EQ(course.size(), 2);
    EXPECT_EQ(course[0].size(), 10); // months 0 to 9
    EXPECT_EQ(course[1].size(), 26); // months 11 to 36
}

TEST(Strokes, HoldSupplyUntilItChanges)
{
    const ChartSpec spec = aForecast();
    const QList<QPointF> course = courseOf(spec, spec.series[2], CategoryPlaces(spec)).value(0);
    EXPECT_TRUE(course.contains(QPointF(24.0, 120.0))); // the end of month 23
    EXPECT_TRUE(course.contains(QPointF(24.0, 184.0))); // the start of month 24
}

TEST(Sparkline, DrawsTheHighestAtTheTopAndTheLowestAtTheBottom)
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, QRectF(0, 0, 60, 20), std::array{0.0, 0.0, 5.0, 5.0}, Qt::black);
    painter.end();
    EXPECT_LT(image.pixelColor(5, 18).lightness(), 128);
    EXPECT_LT(image.pixelColor(55, 1).lightness(), 128);
    EXPECT_EQ(image.pixelColor(5, 3), QColor(Qt::white));
}

TEST(Sparkline, DrawsNothingOfNothing)
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage empty = image;
    QPainter painter(&image);
    paintSparkline(painter, QRectF(0, 0, 60, 20), {}, Qt::black);
    paintSparkline(painter, QRectF(0, 0, 60, 20), std::array{kNoValue, kNoValue}, Qt::black);
    painter.end();
    EXPECT_EQ(image, empty);
}

} // namespace

} // namespace kf
