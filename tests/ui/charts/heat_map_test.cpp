// SPDX-License-Identifier: GPL-3.0-or-later
// Rows by hours as coloured cells: what is drawn, said and clicked.
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_frame_layout.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/heat_map.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {
namespace {

constexpr int kPeak = 2;

/// Three rows over four hours: the largest cell is 8, of "chat" in hour 2; the sums are 4, 6,
/// 12, 5.
ChartSpec threeRows()
{
    ChartSpec spec;
    spec.form = ChartForm::HeatMap;
    spec.title = QStringLiteral("Groups by hour");
    spec.categoryTitle = QStringLiteral("Hour");
    spec.unit = Unit::Gpus;
    spec.categories = {
        QStringLiteral("00"), QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")};
    spec.categoriesAreSpans = true;
    spec.markedCategory = kPeak;
    spec.series = {
        {QStringLiteral("etl"), QStringLiteral("ETL"), SeriesRole::Part, {4, 4, 0, 0}},
        {QStringLiteral("lab"), QStringLiteral("Lab"), SeriesRole::Part, {0, 2, 4, 3}},
        {QStringLiteral("chat"), QStringLiteral("Chat"), SeriesRole::Part, {0, 0, 8, 2}}};
    return spec;
}

class HeatMap : public testing::Test {
protected:
    void showChart(const ChartSpec &spec)
    {
        view.resize(600, 300);
        view.show(spec, {});
        view.show();
        view.flush();
        view.setFocus(Qt::TabFocusReason);
    }

    /// The fill of a cell beside its number.
    QRgb fillOf(int category, int row)
    {
        const QImage picture = view.grab().toImage();
        return picture.pixelColor(view.pointOf(category, row) + QPoint(-20, -20)).rgb();
    }

    Theme theme{ThemeMode::Light};
    ChartView view{theme};
};

TEST_F(HeatMap, ColoursEachCellByItsShareOfTheLargest)
{
    showChart(threeRows());
    EXPECT_EQ(fillOf(2, 2), heatColour(theme.roles(), 1.0).rgb()); // 8 of 8
    EXPECT_EQ(fillOf(0, 0), heatColour(theme.roles(), 0.5).rgb()); // 4 of 8
    EXPECT_EQ(fillOf(3, 0), theme.roles().surface.rgb());          // nothing
}

TEST_F(HeatMap, OthersTogetherDoNotMakeThePartsPale)
{
    ChartSpec spec = threeRows();
    spec.series.append({{}, QStringLiteral("Others"), SeriesRole::Others, {80, 80, 80, 80}});
    EXPECT_EQ(heatTop(spec), 8.0);
    EXPECT_EQ(heatShare(80.0, 8.0), 1.0);
    showChart(spec);
    EXPECT_EQ(fillOf(2, 2), heatColour(theme.roles(), 1.0).rgb());
    const ChartFrame frame = layOut(spec, {600, 300}, {theme.font(TextStyle::Caption), false});
    ASSERT_EQ(frame.legend.size(), 2);
    EXPECT_EQ(frame.legend.last().label.text, QStringLiteral("8 GPUs and more"));
}

TEST_F(HeatMap, HasARowForEachSeriesAndAScaleThatStaysInThePicture)
{
    const QSizeF size(600, 300);
    const ChartFrame frame = layOut(threeRows(), size, {theme.font(TextStyle::Caption), false});
    ASSERT_EQ(frame.rows, 3);
    EXPECT_EQ(frame.valueLabels.size(), 3);
    EXPECT_EQ(frame.rowAt(frame.plot.top() + 1.0), 0);
    EXPECT_EQ(frame.rowAt(frame.plot.bottom() - 1.0), 2);
    EXPECT_EQ(frame.rowAt(frame.plot.bottom() + 1.0), -1);
    EXPECT_EQ(frame.cell(0, 0).height(), frame.cell(3, 2).height());
    EXPECT_EQ(frame.legend.first().label.text, QStringLiteral("0"));
    EXPECT_EQ(frame.legend.last().label.text, QStringLiteral("8 GPUs"));
    EXPECT_TRUE(QRectF(QPointF(), size).contains(frame.heatScale));
    EXPECT_TRUE(QRectF(QPointF(), size).contains(frame.plot));
}

TEST_F(HeatMap, ManyRowsShareTheRoomForTheirNames)
{
    ChartSpec spec = test::aDayOfGroups(40);
    spec.form = ChartForm::HeatMap;
    const ChartFrame frame = layOut(spec, {600, 300}, {theme.font(TextStyle::Caption), false});
    EXPECT_EQ(frame.rows, 40);
    EXPECT_LT(frame.valueLabels.size(), 40);
    for (qsizetype i = 1; i < frame.valueLabels.size(); ++i)
        EXPECT_GE(frame.valueLabels[i].box.top() + 3.0, frame.valueLabels[i - 1].box.bottom());
}

TEST_F(HeatMap, SaysInWordsWhatItShows)
{
    const QString text = summaryText(threeRows(), {});
    EXPECT_TRUE(text.contains(QStringLiteral("Highest 12 GPUs at 02, lowest 4 GPUs at 00.")));
    EXPECT_TRUE(text.endsWith(QStringLiteral("Largest in Chat at 02: 8 GPUs.")));
    EXPECT_EQ(readout(threeRows(), {}, 2).text(),
              QStringLiteral("Hour 02: Chat 8 GPUs, Lab 4 GPUs, Total 12 GPUs"));
    EXPECT_EQ(readout(threeRows(), {}, 2, 0).text(),
              QStringLiteral("Hour 02: ETL 0 GPUs, Total 12 GPUs"));
}

TEST_F(HeatMap, HasItsNumbersInATable)
{
    ChartTableModel table(threeRows(), {});
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table.columnCount(), 5); // the hour, three rows, their total
    EXPECT_EQ(table.index(2, 3).data().toString(), QStringLiteral("8"));
    EXPECT_EQ(table.index(2, 4).data().toString(), QStringLiteral("12"));
}

TEST_F(HeatMap, TheCrosshairGoesFromCellToCellByKeys)
{
    showChart(threeRows());
    QSignalSpy activated(&view, &ChartView::categoryActivated);
    QTest::keyClick(&view, Qt::Key_Right); // starts at the marked hour, in the first row
    EXPECT_EQ(view.crosshair(), kPeak);
    EXPECT_EQ(view.crosshairRow(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down); // stays within
    EXPECT_EQ(view.crosshairRow(), 2);
    EXPECT_EQ(view.crosshairText(), QStringLiteral("Hour 02: Chat 8 GPUs, Total 12 GPUs"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[0][1].toString(), QStringLiteral("lab"));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.crosshairRow(), -1);
}

TEST_F(HeatMap, TheCellUnderTheMouseIsNamedAndClicked)
{
    showChart(threeRows());
    QSignalSpy activated(&view, &ChartView::categoryActivated);
    QTest::mouseMove(&view, view.pointOf(3, 2));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.crosshairRow() == 2; }));
    EXPECT_EQ(view.crosshairText(), QStringLiteral("Hour 03: Chat 2 GPUs, Total 5 GPUs"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.pointOf(1, 0));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[0][1].toString(), QStringLiteral("etl"));
}

TEST_F(HeatMap, ARowThatIsGoneTakesTheCrosshairAlong)
{
    showChart(threeRows());
    view.setCrosshair(2, 2);
    ChartSpec fewer = threeRows();
    fewer.series.removeLast();
    view.show(fewer, {});
    view.flush();
    EXPECT_EQ(view.crosshair(), -1);
}

TEST_F(HeatMap, IsCopiedAndSavedAsAPicture)
{
    showChart(threeRows());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    const QTemporaryDir folder;
    const ChartStyle style{theme.roles(), theme.font(TextStyle::Caption)};
    const QString path = folder.filePath(QStringLiteral("heat.svg"));
    ASSERT_TRUE(saveChart(path, threeRows(), {600, 300}, style).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Chat"));
}

TEST_F(HeatMap, AMissingNumberHasNoColour)
{
    ChartSpec spec = threeRows();
    spec.series[2].values[2] = kNoValue;
    EXPECT_EQ(heatOf(spec, 2, 2, theme.roles()), theme.roles().surface);
    EXPECT_EQ(heatTop(spec), 4.0);
    EXPECT_EQ(heatShare(kNoValue, 4.0), 0.0);
    showChart(spec);
    EXPECT_EQ(fillOf(2, 2), theme.roles().surface.rgb());
}

} // namespace
} // namespace kf
