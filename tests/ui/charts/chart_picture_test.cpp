// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/series_look.h"
#include "ui/charts/strokes.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST(ChartPicture, CoversNoMarkWithTheLabelOfAnother)
{
    ChartSpec spec = aForecast();
    const double value = spec.series[0].values[6];
    spec.marks = {{6, value, QStringLiteral("what happens in this month"), SeriesRole::Part},
                  {8, value, QStringLiteral("what happens two months later"), SeriesRole::Required},
                  {10, value, QStringLiteral("and what comes after that"), SeriesRole::Part}};
    ChartPicture picture;
    picture.prepare(spec, {360.0, 160.0}, lightStyle());
    const QImage image = imageOf(picture, {360, 160});
    const ChartFrame &frame = picture.frame();
    for (const ChartMark &mark : spec.marks) {
        const QPointF dot(frame.xOf(frame.places.centre(mark.category)), frame.yOf(mark.value));
        EXPECT_EQ(image.pixelColor(dot.toPoint()), roleColour(mark.role, lightRoles()))
            << mark.category;
    }
}

TEST(ChartPicture, HidesNoColumnsOfALowChartBehindTheLabelOfALine)
{
    // 40 in every hour and a line at 20: nothing is free beside the line.
    const auto imageWith = [](const QString &endLabel, const QSize &size) {
        ChartSpec spec;
        spec.form = ChartForm::StackedBars;
        spec.categoriesAreSpans = true;
        for (int hour = 0; hour < 24; ++hour)
            spec.categories.append(QString::number(hour));
        spec.series.append(
            {{}, QStringLiteral("group"), SeriesRole::Part, QList<double>(24, 40.0)});
        spec.series.append({{}, {}, SeriesRole::Limit, QList<double>(24, 20.0)});
        spec.series.last().endLabel = endLabel;
        ChartPicture picture;
        picture.prepare(spec, size, lightStyle());
        return imageOf(picture, size);
    };
    const QString label = QStringLiteral("serving, up to 20");
    const QSize low(360, 90);
    const QSize high(360, 260);
    EXPECT_EQ(imageWith(label, low), imageWith({}, low));
    EXPECT_NE(imageWith(label, high), imageWith({}, high));
}

/// A line within the columns is written about in the legend only, whatever is to stand at its end.
TEST(ChartPicture, WritesNothingOnTheColumnsAboutALineWithinThem)
{
    const QSize size(600, 320);
    const auto imageWith = [&size](const QString &name, const QString &endLabel) {
        ChartSpec spec = aDayOfGroups(2);
        spec.series.append({{}, name, SeriesRole::Total, QList<double>(24, 1.0)});
        spec.series.last().endLabel = endLabel;
        ChartPicture picture;
        picture.prepare(spec, size, lightStyle());
        return imageOf(picture, size);
    };
    const QString text = QStringLiteral("Batch, up to 1");
    EXPECT_EQ(imageWith(QStringLiteral("Batch"), text), imageWith(text, {}));
}

TEST(SeriesLook, TellsTotalsOfOneChartApartByTheirStrokes)
{
    ChartSpec spec = aDayOfGroups(1);
    for (int i = 0; i < 3; ++i)
        spec.series.append({{}, QString::number(i), SeriesRole::Total, QList<double>(24, 1.0)});
    for (int i = 1; i < 4; ++i) {
        for (int k = 1; k < i; ++k)
            EXPECT_NE(lookOf(spec, i, lightRoles()).line, lookOf(spec, k, lightRoles()).line);
    }
}

TEST(SeriesLook, TellsScenariosApartByTheirStrokesToo)
{
    ChartSpec spec;
    spec.form = ChartForm::Lines;
    for (int i = 0; i < 5; ++i)
        spec.series.append({{}, QString::number(i), SeriesRole::Scenario, {1.0, 2.0}});
    for (int i = 0; i < 5; ++i) {
        for (int k = 0; k < i; ++k) {
            const SeriesLook one = lookOf(spec, i, lightRoles());
            const SeriesLook other = lookOf(spec, k, lightRoles());
            EXPECT_NE(one.line, other.line) << i << " and " << k;
            EXPECT_NE(one.colour, other.colour) << i << " and " << k;
        }
    }
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

TEST(ChartPicture, HatchesRepeatedColoursWithinTheirColumnsOnly)
{
    // Twenty groups: the last four of the twelve largest are hatched, 36 GPUs of others stand above
    // them from 174 to 210.
    ChartPicture picture;
    for (int width = 330; width < 350; ++width) {
        picture.prepare(aDayOfGroups(20), QSizeF(width, 220.0), lightStyle());
        const QImage image = imageOf(picture, {width, 220});
        const ChartFrame &frame = picture.frame();
        const QRect others = QRectF(QPointF(frame.plot.left(), frame.yOf(210.0)),
                                    QPointF(frame.plot.right(), frame.yOf(174.0)))
                                 .toRect()
                                 .adjusted(2, 2, -2, -2);
        for (int y = others.top(); y <= others.bottom(); ++y) {
            for (int x = others.left(); x <= others.right(); ++x)
                ASSERT_EQ(image.pixelColor(x, y), lightRoles().faint) << x << ", " << y;
        }
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
        paintChart(painter, QRectF(0.0, 0.0, writer.width(), 3000.0), aDay(), lightRoles(), {});
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

} // namespace

} // namespace kf
