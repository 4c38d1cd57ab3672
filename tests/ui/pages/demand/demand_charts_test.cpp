// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the demand page lead to the cells they show.
#include "core/words/name_words.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/parts/panel.h"

#include <QLabel>

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

    void chooseAccelerator(const QString &name)
    {
        for (auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no accelerator " << name.toStdString();
    }

    /// The sentence below the sheet.
    QString sentence()
    {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("Peak <b>")))
                return label->text();
        }
        return {};
    }

    /// What the panel beside the charts names.
    QStringList reasons()
    {
        QStringList names;
        for (const auto *label : panel("why").widget()->findChildren<QLabel *>())
            names.append(label->text());
        return names;
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

TEST_F(DemandCharts, TheSentenceAndTheReasonsFollowTheAccelerator)
{
    open(aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(2.0))
             .withGroup("train", GroupKind::Scheduled, "h100-sxm5-80")
             .withCells("typical", allDay(4.0))
             .withGroup("build", GroupKind::Scheduled, "cpu-core")
             .withCells("typical", allDay(8.0)));
    const auto names = [this](const char *text) {
        return reasons().join(QLatin1Char('\n')).contains(QLatin1String(text));
    };
    EXPECT_TRUE(sentence().contains(QStringLiteral("<b>6 GPUs</b>"))); // 2 + 4, no cores
    EXPECT_EQ(panel("why").windowTitle(), QStringLiteral("Why 6?"));
    EXPECT_TRUE(names("etl") && names("train") && !names("build"));
    chooseAccelerator(acceleratorName(QStringLiteral("t4"), plan(), {plan().catalog, catalog}));
    EXPECT_TRUE(sentence().contains(QStringLiteral("<b>2 GPUs</b>"))) << sentence().toStdString();
    EXPECT_TRUE(sentence().contains(QStringLiteral("48 GPU-hours"))); // 24 x 2
    EXPECT_EQ(panel("why").windowTitle(), QStringLiteral("Why 2?"));
    EXPECT_TRUE(names("etl") && !names("train"));
    chooseAccelerator(QStringLiteral("CPU cores"));
    EXPECT_TRUE(sentence().contains(QStringLiteral("<b>8 cores</b>"))) << sentence().toStdString();
    EXPECT_FALSE(sentence().contains(QStringLiteral("GPU")));
    EXPECT_EQ(panel("why").windowTitle(), QStringLiteral("Why 8?"));
    EXPECT_TRUE(names("build") && !names("etl"));
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
