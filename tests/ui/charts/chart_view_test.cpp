// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aDay;
using test::aForecast;

class ChartViewTest : public testing::Test {
protected:
    void showChart(const ChartSpec &spec)
    {
        view.resize(600, 300);
        view.show(spec, {});
        view.show();
        view.flush();
        view.setFocus(Qt::TabFocusReason);
    }

    Theme theme{ThemeMode::Light};
    ChartView view{theme};
};

TEST_F(ChartViewTest, DrawsTheSameChartOnlyOnce)
{
    showChart(aDay());
    const int drawn = view.drawnCount();
    view.show(aDay(), {});
    view.flush();
    view.grab();
    EXPECT_EQ(view.drawnCount(), drawn);
}

TEST_F(ChartViewTest, TakesAMissingNumberForTheSameMissingNumber)
{
    ChartSpec gap = aForecast();
    gap.series[0].values[3] = kNoValue;
    showChart(gap);
    ChartSpec same = aForecast();
    same.series[0].values[3] = kNoValue;
    const int drawn = view.drawnCount();
    view.show(same, {});
    view.flush();
    EXPECT_EQ(view.drawnCount(), drawn);
}

TEST_F(ChartViewTest, ReplacesOnlyTheSeriesThatChanged)
{
    showChart(aForecast());
    const int before = view.replacedCount();
    ChartSpec next = aForecast();
    next.series[1].values[5] += 0.25; // below the highest value: the axis stays
    view.show(next, {});
    view.flush();
    EXPECT_EQ(view.replacedCount() - before, 1);

    showChart(aDay()); // 8 groups and 1 line
    const int day = view.replacedCount();
    ChartSpec edited = aDay();
    edited.series[2].values[0] = 9;
    view.show(edited, {});
    view.flush();
    EXPECT_EQ(view.replacedCount() - day, 1);
}

TEST_F(ChartViewTest, DrawsOnlyTheLastOfSeveralChangesWithinAFrame)
{
    showChart(aDay());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view.visibleRegion().isEmpty(); }));
    const int drawn = view.drawnCount();
    ChartSpec edited = aDay();
    for (int i = 1; i <= 50; ++i) {
        edited.series[0].values[0] = 16 + i;
        view.show(edited, {});
    }
    view.flush();
    EXPECT_EQ(view.drawnCount(), drawn + 1);
    EXPECT_EQ(view.spec().series[0].values[0], 66);
}

TEST_F(ChartViewTest, ShowsAWaitingChangeWithoutBeingAsked)
{
    showChart(aDay());
    ChartSpec first = aDay();
    first.title = QStringLiteral("First");
    ChartSpec second = aDay();
    second.title = QStringLiteral("Second");
    view.show(first, {});
    view.show(second, {});
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return view.accessibleName() == QStringLiteral("Second"); }));
}

TEST_F(ChartViewTest, MovesTheCrosshairByKeys)
{
    showChart(aDay());
    EXPECT_EQ(view.crosshair(), -1);
    QTest::keyClick(&view, Qt::Key_Right); // starts at the marked peak
    EXPECT_EQ(view.crosshair(), 14);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.crosshair(), 15);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left); // stays within
    EXPECT_EQ(view.crosshair(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.crosshair(), 23);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.crosshair(), -1);
}

TEST_F(ChartViewTest, KeepsTheCrosshairHiddenInAnEmptyChart)
{
    showChart(ChartSpec());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::mouseMove(&view, view.rect().center());
    EXPECT_EQ(view.crosshair(), -1);
}

TEST_F(ChartViewTest, SnapsTheCrosshairToTheHourUnderTheMouse)
{
    showChart(aDay());
    QTest::mouseMove(&view, view.pointOf(7));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.crosshair() == 7; }));
    QTest::mouseMove(&view, view.pointOf(8) - QPoint(3, 0)); // three pixels left of its middle
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.crosshair() == 8; }));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_EQ(view.crosshair(), -1);
}

TEST_F(ChartViewTest, SaysEverythingAtTheCrosshairFromLargeToSmall)
{
    showChart(aDay());
    view.setCrosshair(14);
    // Hour 14 of the sample: 18 + 12 + 1 + 14 + 22 = 67.
    EXPECT_EQ(view.crosshairText(),
              QStringLiteral("Hour 14: Assistant LLM 22 GPUs, Research Europe 18 GPUs, Search "
                             "ranking 14 GPUs, Research Americas 12 GPUs, Research India 1 GPU, "
                             "Total 67 GPUs, Required 81 GPUs"));
}

TEST_F(ChartViewTest, HidesACrosshairWhoseCategoryIsGone)
{
    showChart(aForecast());
    view.setCrosshair(30);
    view.show(aDay(), {});
    view.flush();
    EXPECT_EQ(view.crosshair(), -1);
}

TEST_F(ChartViewTest, NamesTheSeriesThatIsClicked)
{
    showChart(aDay());
    QSignalSpy spy(&view, &ChartView::categoryActivated);
    // At the bottom of hour 0 stands the first group, "etl"; the middle of the plot (a value of
    // about 44 of 87) lies above its 42 GPUs and far below the line at 81.
    const QPoint middle = view.pointOf(0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, middle + QPoint(0, 75));
    QTest::mouseClick(&view, Qt::LeftButton, {}, middle - QPoint(0, 15));
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy[0][0].toInt(), 0);
    EXPECT_EQ(spy[0][1].toString(), QStringLiteral("etl"));
    EXPECT_EQ(spy[1][0].toInt(), 0);
    EXPECT_EQ(spy[1][1].toString(), QString());
}

TEST_F(ChartViewTest, LeavesClicksBesideThePlotAlone)
{
    showChart(aDay());
    QSignalSpy spy(&view, &ChartView::categoryActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, view.height() - 2));
    QTest::mouseClick(&view, Qt::RightButton, {}, view.pointOf(3));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(ChartViewTest, ActivatesTheCategoryOfTheCrosshairByEnter)
{
    showChart(aDay());
    QSignalSpy spy(&view, &ChartView::categoryActivated);
    QTest::keyClick(&view, Qt::Key_Return); // no crosshair yet: nothing to activate
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 0);
}

TEST_F(ChartViewTest, TellsAScreenReaderWhatItShows)
{
    showChart(aDay());
    EXPECT_EQ(view.accessibleName(), QStringLiteral("The day by group"));
    EXPECT_EQ(view.accessibleDescription(), summaryText(aDay(), {}));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Chart);
    EXPECT_EQ(reader->text(QAccessible::Value), QString());
    view.setCrosshair(14);
    EXPECT_EQ(reader->text(QAccessible::Value), view.crosshairText());
}

TEST_F(ChartViewTest, FollowsTheTheme)
{
    theme.apply();
    showChart(aDay());
    const QColor light = view.grab().toImage().pixelColor(1, 150);
    theme.setMode(ThemeMode::Dark);
    const QColor dark = view.grab().toImage().pixelColor(1, 150);
    EXPECT_EQ(light, lightRoles().surface);
    EXPECT_EQ(dark, darkRoles().surface);
    theme.setMode(ThemeMode::Light);
}

TEST_F(ChartViewTest, ShowsItsNumbersAsATable)
{
    showChart(aDay());
    ASSERT_EQ(view.actions().size(), 3);
    view.actions()[0]->trigger();
    const auto *table = view.findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 24);
}

TEST_F(ChartViewTest, CopiesItselfAsAPicture)
{
    showChart(aDay());
    ASSERT_EQ(view.actions().size(), 3);
    view.actions()[1]->trigger();
    const QImage copied = QApplication::clipboard()->image();
    EXPECT_EQ(copied.size(), QSize(1800, 840)); // 900 x 420 at twice the resolution
}

TEST_F(ChartViewTest, CopiesItselfByKeyBeforeTheWindowDoes)
{
    showChart(aDay());
    QApplication::clipboard()->clear();
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    override.ignore();
    QApplication::sendEvent(&view, &override);
    EXPECT_TRUE(override.isAccepted());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(ChartViewTest, OffersItsActionsWithTheirKeys)
{
    showChart(aDay());
    QList<QKeySequence> keys;
    for (const QAction *action : view.actions())
        keys.append(action->shortcut());
    EXPECT_EQ(
        keys,
        QList<QKeySequence>(
            {QKeySequence(Qt::Key_T), QKeySequence(QKeySequence::Copy), QKeySequence(Qt::Key_S)}));
}

} // namespace

} // namespace kf
