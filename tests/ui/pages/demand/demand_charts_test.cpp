// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the demand page lead to the cells they show.
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/parts/panel.h"

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

class DemandCharts : public DemandTest {
protected:
    Panel &panel(const char *name) { return *page->findChild<Panel *>(QString::fromLatin1(name)); }

    ChartView &heatMap()
    {
        panel("heat").raise();
        auto *chart = panel("heat").findChild<ChartView *>();
        EXPECT_TRUE(QTest::qWaitFor([chart] { return !chart->spec().series.isEmpty(); }));
        chart->flush();
        return *chart;
    }

    /// Kolkata is five and a half hours ahead of the plan's UTC, New York five behind.
    static Plan threeZones()
    {
        return aPlan()
            .withGroup("etl", GroupKind::Scheduled, "t4")
            .withCells("typical", allDay(2.0))
            .withGroup("india", GroupKind::Exploratory, "t4")
            .withCells("typical", allDay(4.0))
            .withTimeZone("Asia/Kolkata")
            .withGroup("york", GroupKind::Exploratory, "t4")
            .withCells("typical", allDay(4.0))
            .withTimeZone("America/New_York");
    }
};

TEST_F(DemandCharts, AClickOnACellOfTheHeatMapGoesToTheCellOfTheSheet)
{
    open(threeZones());
    ChartView &chart = heatMap();
    ASSERT_EQ(chart.spec().series.size(), 3);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.pointOf(9, 0));
    const auto cell = page->grid().activeCell();
    ASSERT_TRUE(cell.has_value());
    EXPECT_EQ(*cell, (CellPlace{rowOf("etl"), kFirst + 9}));
}

TEST_F(DemandCharts, InLocalHoursTheCellIsThatOfTheLocalHour)
{
    open(threeZones());
    choose(page->hours(), 1);
    ChartView &chart = heatMap();
    // 09:00 UTC is 14:30 in Kolkata and 04:00 in New York.
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.pointOf(9, 1));
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{rowOf("india"), kFirst + 14}));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.pointOf(9, 2));
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{rowOf("york"), kFirst + 4}));
}

TEST_F(DemandCharts, TheHeatMapStandsBehindTheDayAndFollowsOnceInFront)
{
    open(threeZones());
    auto *chart = panel("heat").findChild<ChartView *>();
    EXPECT_TRUE(chart->visibleRegion().isEmpty());
    EXPECT_EQ(heatMap().spec().series.first().values.first(), 2.0);
    select(rowOf("etl"), kFirst);
    type("7");
    press(Qt::Key_Return);
    heatMap().flush();
    EXPECT_EQ(chart->spec().series.first().values.first(), 7.0);
    QStringList offered;
    for (const QAction *action : page->panelActions())
        offered.append(action->text());
    EXPECT_TRUE(offered.contains(QStringLiteral("Groups by hour")));
}

TEST_F(DemandCharts, PanelsTakeTheRoomThatAShortSheetLeaves)
{
    open(threeZones());
    const QWidget &grid = page->grid();
    const Panel &day = panel("day");
    const auto gap = [&] {
        const int bottom = grid.mapTo(page.get(), QPoint(0, grid.height())).y();
        return day.mapTo(page.get(), QPoint()).y() - bottom;
    };
    const int most = 7 * page->fontMetrics().height(); // the line under the sheet, and tabs
    EXPECT_TRUE(QTest::qWaitFor([&] { return gap() < most; }));
    page->resize(page->width(), page->height() + 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return gap() < most; }));
}

} // namespace
} // namespace kf
