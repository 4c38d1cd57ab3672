// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_frame_layout.h"
#include "ui/charts/chart_hit.h"
#include "ui/charts/label_places.h"

#include <QFontMetricsF>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aDay;
using test::aDayOfGroups;
using test::aForecast;
using test::aLoadDuration;

ChartFrame frameOf(const ChartSpec &spec, const QSizeF &size)
{
    QFont font;
    font.setPixelSize(11);
    return layOut(spec, size, {font, false});
}

class ChartFrameTest : public testing::TestWithParam<QSize> {};

void expectInside(const ChartFrame &frame, const QSizeF &size)
{
    const QRectF whole = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 1.5, 0.5);
    EXPECT_TRUE(whole.contains(frame.plot));
    EXPECT_TRUE(frame.unit.text.isEmpty() || whole.contains(frame.unit.box));
    for (const ChartLabel &label : frame.valueLabels)
        EXPECT_TRUE(whole.contains(label.box)) << label.text.toStdString();
    for (const ChartLabel &label : frame.categoryLabels)
        EXPECT_TRUE(whole.contains(label.box)) << label.text.toStdString();
    for (const LegendEntry &entry : frame.legend)
        EXPECT_TRUE(whole.contains(entry.label.box)) << entry.label.text.toStdString();
}

void expectApart(const ChartFrame &frame)
{
    for (qsizetype i = 1; i < frame.categoryLabels.size(); ++i)
        EXPECT_FALSE(frame.categoryLabels[i].box.intersects(frame.categoryLabels[i - 1].box));
    for (qsizetype i = 1; i < frame.legend.size(); ++i)
        EXPECT_FALSE(frame.legend[i].label.box.intersects(frame.legend[i - 1].label.box));
}

TEST_P(ChartFrameTest, KeepsEveryLabelInsideAndApart)
{
    for (const ChartSpec &spec : {aDay(), aForecast(), aDayOfGroups(12)}) {
        const ChartFrame frame = frameOf(spec, QSizeF(GetParam()));
        expectInside(frame, QSizeF(GetParam()));
        expectApart(frame);
    }
    expectInside(frameOf(aLoadDuration(), QSizeF(GetParam())), QSizeF(GetParam()));
}

/// Three systems on a wide axis: nobody owns half a system.
TEST(ChartFrameTicks, OfWholeThingsAreWhole)
{
    ChartSpec spec = aLoadDuration();
    spec.form = ChartForm::StackedAreas;
    spec.categoriesAreSpans = false;
    spec.categoryEnd.clear();
    spec.positions = {0.0, 1.0, 2.0, 3.0};
    spec.categories = {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), {}};
    spec.series[0].values = {4.0, 3.0, 2.0, 1.0};
    const ChartFrame frame = frameOf(spec, QSizeF(900.0, 300.0));
    QStringList labels;
    for (const ChartLabel &label : frame.categoryLabels)
        labels.append(label.text);
    labels.removeOne(spec.categoryTitle);
    EXPECT_THAT(
        labels,
        testing::UnorderedElementsAre(
            QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")));
}

/// A measured number of requests may be the last one.
TEST(ChartFramePlot, LeavesADotAtItsEndRoom)
{
    ChartSpec spec = aLoadDuration();
    const double width = 900.0;
    const ChartFrame without = frameOf(spec, {width, 300.0});
    ChartMark last;
    last.category = int(spec.categories.size()) - 1;
    spec.marks = {last};
    const ChartFrame with = frameOf(spec, {width, 300.0});
    constexpr double kHalfADot = 4.0;
    EXPECT_GE(width - with.plot.right(), kHalfADot);
    EXPECT_LT(with.plot.right(), without.plot.right());
}

/// Steps of 0.025: with two decimals 0.025 would read 0.03, beside 0.05.
TEST(ChartFrameTicks, HaveTheDigitsThatTellThemApart)
{
    ChartSpec spec = aDay();
    spec.series.clear();
    spec.series.append(ChartSeries{{}, {}, SeriesRole::Part, QList<double>(24, 0.05)});
    const ChartFrame frame = frameOf(spec, {600.0, 140.0});
    QStringList texts;
    for (const ChartLabel &label : frame.valueLabels)
        texts.append(label.text);
    const QList<double> ticks = frame.values.ticks();
    ASSERT_EQ(texts.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        EXPECT_NEAR(texts[i].toDouble(), ticks[i], 1e-9) << texts[i].toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sizes,
                         ChartFrameTest,
                         testing::Values(QSize(340, 220), QSize(500, 250), QSize(1200, 320)));

TEST(ChartFrame, LabelsThreeYearsByHalvesOrWholeYears)
{
    const ChartFrame wide = frameOf(aForecast(), {1200.0, 320.0});
    ASSERT_EQ(wide.categoryLabels.size(), 7); // months 0, 6, ... 36
    EXPECT_EQ(wide.categoryLabels[1].text, QStringLiteral("2027-07"));
    const ChartFrame narrow = frameOf(aForecast(), {280.0, 220.0});
    ASSERT_EQ(narrow.categoryLabels.size(), 4); // months 0, 12, 24, 36
    EXPECT_EQ(narrow.categoryLabels[1].text, QStringLiteral("2028-01"));
}

/// A scale of two labels says little: as long as whole years stand apart there are four.
TEST(ChartFrame, NarrowYearsKeepTheirLabels)
{
    int compared = 0;
    for (double width = 200.0; width <= 280.0; width += 4.0) {
        const ChartFrame frame = frameOf(aForecast(), {width, 220.0});
        const double label = frame.categoryLabels.first().box.width();
        const double year = frame.xOf(frame.places.centre(12)) - frame.xOf(frame.places.centre(0));
        expectApart(frame);
        if (year < 1.2 * label)
            continue;
        ++compared;
        EXPECT_GE(frame.categoryLabels.size(), 3) << width;
    }
    EXPECT_GT(compared, 0);
}

TEST(ChartFrame, EndsTheDayWithItsLastHour)
{
    const ChartFrame frame = frameOf(aDay(), {500.0, 250.0});
    EXPECT_EQ(frame.categoryLabels.first().text, QStringLiteral("00"));
    EXPECT_EQ(frame.categoryLabels.last().text, QStringLiteral("24"));
}

TEST(ChartFrame, LeavesALineWithALabelAtItsEndOutOfTheLegend)
{
    EXPECT_EQ(frameOf(aDay(), {500.0, 250.0}).legend.size(), 8); // eight groups, not "required"
}

TEST(ChartFrame, NeedsNoLegendForASingleSeries)
{
    EXPECT_TRUE(frameOf(aLoadDuration(), {500.0, 250.0}).legend.isEmpty());
}

TEST(ChartFrame, SaysHowManyFindNoRoomInTheLegend)
{
    ChartSpec spec = aDayOfGroups(12);
    for (ChartSeries &series : spec.series)
        series.name += QStringLiteral(" with a name that takes half of the width");
    const ChartFrame frame = frameOf(spec, {340.0, 160.0});
    ASSERT_LT(frame.legend.size(), 12);
    EXPECT_EQ(frame.legend.last().series, -1);
}

TEST(ChartFrame, ALowChartHasItsLegendBesideThePlot)
{
    const ChartFrame low = frameOf(aDay(), {420.0, 150.0});
    ASSERT_EQ(low.legend.size(), 8);
    for (const LegendEntry &entry : low.legend)
        EXPECT_GT(entry.swatch.left(), low.plot.right());
    EXPECT_GT(low.plot.height(), 60.0);
    EXPECT_EQ(low.legend.first().series, 7); // what stands on top of the stack comes first
}

TEST(ChartFrame, LongNamesAreReadBelowThePlot)
{
    ChartSpec spec = aDayOfGroups(2);
    for (ChartSeries &series : spec.series)
        series.name = QStringLiteral("A name far longer than the room beside the plot");
    const ChartFrame frame = frameOf(spec, {420.0, 170.0});
    ASSERT_EQ(frame.legend.size(), 2);
    for (const LegendEntry &entry : frame.legend) {
        EXPECT_EQ(entry.label.text, spec.series[0].name);
        EXPECT_GT(entry.label.box.top(), frame.plot.bottom());
    }
}

/// However low the chart is: the plot keeps its width, and no name is cut.
TEST(ChartFrame, NoNameIsCutBesideTheFlattestPlot)
{
    ChartSpec spec = aDayOfGroups(4);
    for (ChartSeries &series : spec.series)
        series.name = QStringLiteral("A name far longer than the room beside the plot");
    spec.series[0].name = QStringLiteral("Nightly");
    for (const double height : {70.0, 90.0, 110.0, 130.0}) {
        const ChartFrame frame = frameOf(spec, {420.0, height});
        EXPECT_GT(frame.plot.width(), 0.8 * 420.0) << height;
        for (const LegendEntry &entry : frame.legend) {
            if (entry.series >= 0) {
                EXPECT_EQ(entry.label.text, spec.series[entry.series].name) << height;
            }
        }
    }
}

TEST(ChartFrame, ALowChartHasThreeTicksAtLeast)
{
    // Up to 81 x 1.08 = 87.5: steps of 100 or 50 would give one or two.
    for (const double height : {110.0, 130.0, 160.0, 220.0})
        EXPECT_GE(frameOf(aDay(), {420.0, height}).valueLabels.size(), 3) << height;
}

/// A strip below a sheet: the row that the unit had belongs to the plot, and the unit is still
/// read.
TEST(ChartFrame, AVeryLowChartHasItsUnitBehindTheUppermostNumber)
{
    const ChartFrame low = frameOf(aDay(), {800.0, 70.0});
    EXPECT_TRUE(low.unit.text.isEmpty());
    ASSERT_FALSE(low.valueLabels.isEmpty());
    EXPECT_TRUE(low.valueLabels.last().text.endsWith(QStringLiteral(" GPUs")))
        << low.valueLabels.last().text.toStdString();
    EXPECT_GE(low.valueLabels.last().box.top(), -0.5);
    expectInside(low, {800.0, 70.0});
    const ChartFrame high = frameOf(aDay(), {800.0, 140.0});
    EXPECT_EQ(high.unit.text, QStringLiteral("GPUs"));
    EXPECT_LT(low.plot.top(), high.plot.top());
}

TEST(ChartFrame, PlacesAndValuesTurnIntoPixelsAndBack)
{
    const ChartFrame frame = frameOf(aDay(), {500.0, 250.0});
    EXPECT_NEAR(frame.placeAt(frame.xOf(14.0)), 14.0, 1e-9);
    EXPECT_NEAR(frame.valueAtY(frame.yOf(67.0)), 67.0, 1e-9);
    EXPECT_DOUBLE_EQ(frame.yOf(0.0), frame.plot.bottom());
}

TEST(ChartHit, FindsThePartOfTheStackAndTheLineAbove)
{
    const ChartSpec spec = aDay();
    const ChartFrame frame = frameOf(spec, {500.0, 250.0});
    const double x = frame.xOf(14.0);
    // Hour 14 from below: Europe 0-18, Americas 18-30, India 30-31, search 31-45, assistant 45-67.
    EXPECT_EQ(seriesUnder(spec, frame, {x, frame.yOf(10.0)}), 3);
    EXPECT_EQ(seriesUnder(spec, frame, {x, frame.yOf(40.0)}), 6);
    EXPECT_EQ(seriesUnder(spec, frame, {x, frame.yOf(81.5)}), 8);
    EXPECT_EQ(seriesUnder(spec, frame, {x, frame.yOf(73.0)}), -1);
}

TEST(ChartHit, TellsColumnsSideBySideApart)
{
    ChartSpec spec = aDayOfGroups(2);
    spec.form = ChartForm::Bars;
    spec.categoriesAreSpans = false;
    const ChartFrame frame = frameOf(spec, {1200.0, 320.0});
    EXPECT_EQ(seriesUnder(spec, frame, {frame.xOf(5.0) - 5.0, frame.yOf(0.5)}), 0);
    EXPECT_EQ(seriesUnder(spec, frame, {frame.xOf(5.0) + 5.0, frame.yOf(0.5)}), 1);
    EXPECT_EQ(seriesUnder(spec, frame, {frame.xOf(5.0) - 5.0, frame.yOf(1.5)}), -1);
}

/// Digits of equal width make this a count: one line of 24 letters, two of 11 and 12, and no third.
TEST(LabelPlaces, ATextGoesOnInASecondLineBeforeItIsCut)
{
    QFont font(QStringLiteral("monospace"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(11);
    const QFontMetricsF metrics(font);
    const auto wide = [&metrics](int letters) {
        return metrics.horizontalAdvance(QString(letters, u'0')) + 0.5;
    };
    const QString text = QStringLiteral("Flash store full 2028-08");
    EXPECT_EQ(textWithin(wide(24), text, metrics), text);
    EXPECT_EQ(textWithin(wide(23), text, metrics), QStringLiteral("Flash store\nfull 2028-08"));
    EXPECT_EQ(textWithin(wide(12), text, metrics), QStringLiteral("Flash store\nfull 2028-08"));
    const QString cut = textWithin(wide(11), text, metrics);
    EXPECT_TRUE(cut.endsWith(QStringLiteral("8-08"))) << cut.toStdString();
    EXPECT_FALSE(cut.contains(u'\n'));
}

/// Columns of 1 + 2 and a line at 1 within them: its name at its end would hide columns. The line
/// at 9 runs above them all.
TEST(ChartLegend, NamesALineThatRunsWithinTheColumns)
{
    ChartSpec spec = aDayOfGroups(2);
    spec.series.append({{}, QStringLiteral("Batch"), SeriesRole::Total, QList<double>(24, 1.0)});
    spec.series.last().endLabel = QStringLiteral("Batch, up to 1");
    spec.series.append(
        {{}, QStringLiteral("required"), SeriesRole::Required, QList<double>(24, 9.0)});
    spec.series.last().endLabel = QStringLiteral("required 9");
    QStringList names;
    for (const LegendEntry &entry : frameOf(spec, {600.0, 320.0}).legend)
        names.append(entry.label.text);
    EXPECT_EQ(names,
              QStringList({QStringLiteral("Batch, up to 1"),
                           QStringLiteral("Group 0"),
                           QStringLiteral("Group 1")}));
}

TEST(LabelPlaces, StayInsideAndOffEachOther)
{
    LabelPlaces places(QRectF(0.0, 0.0, 200.0, 100.0));
    const QRectF first = places.around({195.0, 95.0}, {60.0, 12.0}, 6.0);
    EXPECT_TRUE(QRectF(0.0, 0.0, 200.0, 100.0).contains(first));
    places.block(first);
    EXPECT_FALSE(places.around({190.0, 90.0}, {60.0, 12.0}, 6.0).intersects(first));
}

/// Ends of flat lines in a low plot: each label has a place of its own, or none.
TEST(LabelPlaces, AtEndsOfLinesStandOnNoOtherText)
{
    const QRectF area(0.0, 0.0, 180.0, 60.0);
    LabelPlaces places(area);
    QList<QRectF> boxes;
    for (int i = 0; i < 12; ++i) {
        const double y = 40.0 + i % 3;
        const QRectF box =
            places.alongEnd({QPointF(0.0, y), QPointF(area.right(), y)}, {100.0, 14.0});
        if (box.isNull())
            continue;
        EXPECT_TRUE(area.contains(box));
        for (const QRectF &other : std::as_const(boxes))
            EXPECT_FALSE(other.intersects(box));
        boxes.append(box);
        places.block(box);
    }
    EXPECT_GE(boxes.size(), 2);
    EXPECT_LT(boxes.size(), 12);
}

/// Lines at 9 and 18, texts of 14: above the first there is no room, and below it a text would
/// stand upon the second. Upon the first it reaches from 2 to 16, and the other one begins at 20.
TEST(LabelPlaces, AtEndsOfLinesStandUponTheirOwnBeforeAnother)
{
    LabelPlaces places(QRectF(0, 0, 400, 60));
    const QList<QPointF> first{{0, 9}, {400, 9}};
    const QList<QPointF> second{{0, 18}, {400, 18}};
    places.addLine(first);
    places.addLine(second);
    const QRectF box = places.alongEnd(first, {80, 14});
    EXPECT_EQ(box.top(), 2.0);
    places.block(box);
    EXPECT_EQ(places.alongEnd(second, {80, 14}).top(), 20.0);
}

TEST(LabelPlaces, KeepOffLines)
{
    LabelPlaces places(QRectF(0.0, 0.0, 200.0, 100.0));
    places.addLine({{0.0, 60.0}, {200.0, 60.0}});
    // Straight below the dot the text would stand upon the line at 60.
    const QRectF box = places.around({100.0, 48.0}, {40.0, 12.0}, 6.0);
    EXPECT_TRUE(box.bottom() < 60.0 || box.top() > 60.0);
}

/// Both lines run where the text would stand beside its dot. Beyond the lower one there is room,
/// but there it would name that line.
TEST(LabelPlaces, StayOnTheirSideOfTheNextLine)
{
    LabelPlaces places(QRectF(0.0, 0.0, 200.0, 100.0));
    places.addLine({{0.0, 12.0}, {200.0, 12.0}});
    places.addLine({{0.0, 36.0}, {200.0, 36.0}});
    const QRectF box = places.around({100.0, 20.0}, {60.0, 16.0}, 6.0);
    EXPECT_LT(box.top(), 36.0);
}

TEST(LabelPlaces, KeepOffLinesBesideTheEdgeAsWell)
{
    const QRectF area(0.0, 0.0, 200.0, 100.0);
    LabelPlaces places(area);
    places.addLine({{0.0, 40.0}, {200.0, 40.0}});
    // The text is longer than the room on either side of the dot: it goes below, pushed inwards.
    const QRectF box = places.around({170.0, 40.0}, {180.0, 12.0}, 6.0);
    EXPECT_TRUE(area.contains(box));
    EXPECT_TRUE(box.bottom() < 40.0 || box.top() > 40.0);
}

/// 100 high, labels of 20: below the first there is room for the second, at 75 only above it.
TEST(LabelPlaces, MakeWayForEachOtherUpAndDown)
{
    const QRectF area(0, 0, 200, 100);
    const QRectF label(10, 40, 80, 20);
    const auto placeBeside = [&area](const QRectF &wanted, const QRectF &taken) {
        LabelPlaces places(area);
        places.block(taken);
        return places.near(wanted);
    };
    EXPECT_EQ(LabelPlaces(area).near(label), label);
    EXPECT_EQ(placeBeside(label, QRectF(0, 30, 50, 20)), label.translated(0, 10));
    const QRectF low(10, 75, 80, 20);
    EXPECT_EQ(placeBeside(low, QRectF(50, 80, 50, 20)), low.translated(0, -15));
    EXPECT_EQ(placeBeside(label, area), label); // there is no room
}

/// A label that is pushed up by another one does not come to lie on the line that it names.
TEST(LabelPlaces, NearTheirPlaceKeepOffLines)
{
    LabelPlaces places(QRectF(0, 0, 200, 200));
    places.addLine({{0, 85}, {200, 85}});
    places.block(QRectF(0, 100, 200, 20));
    // From 105 up only the line is in the way below 85 - 20 = 65; down there is room from 120.
    EXPECT_EQ(places.near(QRectF(10, 105, 80, 20)), QRectF(10, 120, 80, 20));
    places.block(QRectF(0, 118, 200, 82));
    EXPECT_EQ(places.near(QRectF(10, 105, 80, 20)), QRectF(10, 60, 80, 20));
}

/// Columns up to 40 of 100 fill the plot but for its left quarter: the text goes there.
TEST(LabelPlaces, AtEndsOfLinesKeepOffColumns)
{
    LabelPlaces places(QRectF(0, 0, 400, 100));
    places.avoid(QRectF(100, 20, 300, 80));
    const QList<QPointF> line{{0, 60}, {400, 60}};
    EXPECT_LE(places.alongEnd(line, {60, 14}).right(), 100.0);
    // Where they fill it all it stands on them all the same.
    places.avoid(QRectF(0, 20, 400, 80));
    EXPECT_FALSE(places.alongEnd(line, {60, 14}).isNull());
}

} // namespace

} // namespace kf
