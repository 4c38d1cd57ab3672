// SPDX-License-Identifier: GPL-3.0-or-later
// Rates, events and the forecast, with real keys and a real mouse.
#include "tests/ui/pages/growth/growth_bench.h"
#include "ui/grid/cell_editors.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/cell_state.h"
#include "ui/grid/grid_table.h"
#include "ui/pages/growth/growth_sheets.h"
#include "ui/pages/parts/statistics_text.h"
#include "ui/pages/parts/value_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

namespace kf {
namespace {

constexpr int kRateColumn = 3;
constexpr int kTimesColumn = 2; ///< of the sheet of events

class GrowthPageTest : public test::GrowthBench {
protected:
    EventLanes &lanes() { return page->lanes(); }

    /// Drags event `index` by `months`, over every month on the way.
    void drag(int index, int months, bool drops = true)
    {
        const int from = plan().demand.events[index].month;
        const int lane = laneOf(index);
        QTest::mousePress(&lanes(), Qt::LeftButton, {}, lanes().pointOf(lane, from));
        const int step = months < 0 ? -1 : 1;
        for (int month = from + step; month != from + months + step; month += step) {
            const QPointF to = lanes().pointOf(lane, month);
            QMouseEvent move(QEvent::MouseMove,
                             to,
                             lanes().mapToGlobal(to),
                             Qt::NoButton,
                             Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&lanes(), &move);
        }
        if (drops)
            QTest::mouseRelease(&lanes(), Qt::LeftButton, {}, lanes().pointOf(lane, from + months));
    }

    /// What stands beside the cell.
    QString notice()
    {
        for (const CellNotice *each : window->findChildren<CellNotice *>()) {
            if (each->isVisible())
                return each->text();
        }
        return {};
    }

    /// A month of a lane in which nothing happens.
    int freeMonth(int lane)
    {
        std::set<int> taken;
        for (qsizetype i = 0; i < plan().demand.events.size(); ++i) {
            if (laneOf(int(i)) == lane)
                taken.insert(plan().demand.events[i].month);
        }
        int month = 18;
        while (taken.count(month) > 0 || taken.count(month + 1) > 0 || taken.count(month - 1) > 0)
            ++month;
        return month;
    }
};

/// The headline leads to the accelerator that it names.
TEST_F(GrowthPageTest, APathChoosesTheAcceleratorThatIsShown)
{
    QComboBox *kinds = nullptr;
    for (QComboBox *each : page->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QStringLiteral("Accelerator"))
            kinds = each;
    }
    ASSERT_NE(kinds, nullptr);
    ASSERT_EQ(kinds->currentIndex(), 0); // all GPUs
    page->reveal(GrowthPage::acceleratorPath(plan().demand.groups.constFirst()->accelerator));
    EXPECT_GT(kinds->currentIndex(), 0);
    const auto *table = qobject_cast<ValueTable *>(QApplication::focusWidget()); // what runs out
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), kinds->currentText());
    page->reveal(GrowthPage::acceleratorPath(QStringLiteral("none")));
    EXPECT_EQ(kinds->currentIndex(), 0);
}

TEST_F(GrowthPageTest, ARateIsTypedAndTheForecastFollows)
{
    GridView &grid = page->ratesGrid();
    const ChartSpec before = page->monthsChart().spec();
    grid.selectCell(0, kRateColumn);
    type(grid, QStringLiteral("90%"), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(plan().demand.groups[0]->growth.annual, 0.9);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !(page->monthsChart().spec() == before); }));
    undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->monthsChart().spec() == before; }));
}

/// What is not plain from what is typed stands beside the cell meanwhile.
TEST_F(GrowthPageTest, ANumberBelowOneIsTheShareItself)
{
    GridView &grid = page->ratesGrid();
    grid.selectCell(0, kRateColumn);
    grid.table()->setFocus();
    for (const char c : {'0', '.', '3'})
        QTest::keyClick(QApplication::focusWidget(), c);
    EXPECT_EQ(notice(), QStringLiteral("= 30 %"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(plan().demand.groups[0]->growth.annual, 0.3);
    grid.selectCell(0, kRateColumn);
    type(grid, QStringLiteral("0.3%"), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(plan().demand.groups[0]->growth.annual, 0.003);
    grid.selectCell(0, kRateColumn);
    type(grid, QStringLiteral("30"), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(plan().demand.groups[0]->growth.annual, 0.3);
}

/// Vision research grows by 20 %, five of its hours by 25 % or 30 %: what it comes to in a year
/// cannot be understood without them.
TEST_F(GrowthPageTest, HoursWithARateOfTheirOwnStandBesideTheRate)
{
    const GridModel &model = *page->ratesGrid().model();
    const auto said = [&](int row) {
        return model.shownText(model.valueAt(row, kRateColumn + 1), row, kRateColumn + 1);
    };
    int vision = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.keyOfRow(row) == QStringLiteral("vision"))
            vision = row;
        else
            EXPECT_EQ(said(row), QString());
    }
    ASSERT_GE(vision, 0);
    EXPECT_EQ(said(vision), QStringLiteral("25\u201330 %"));
    const QString tip =
        model.index(vision, kRateColumn).data(Qt::ToolTipRole).toString(); // where 20 % stands
    EXPECT_TRUE(tip.contains(QStringLiteral("10:00: 30 %"))) << tip.toStdString();
    EXPECT_FALSE(model.readOnlyReason(vision, kRateColumn + 1).isEmpty());
}

/// 10 %, 10 % and 8 %.
TEST_F(GrowthPageTest, SharesAreSummedInPerCent)
{
    QString told;
    QObject::connect(&page->ratesGrid(),
                     &GridView::statisticsChanged,
                     page,
                     [this, &told](const SelectionStatistics &chosen) {
                         told =
                             statisticsText(chosen,
                                            QLocale(QStringLiteral("en_US")),
                                            cellName(*page->ratesGrid().model(), {0, kRateColumn}));
                     });
    page->ratesGrid().selectRange({0, kRateColumn, 2, kRateColumn});
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.contains(QStringLiteral("Max 10 %")); }))
        << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("Min 8 %"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("Count 3"))) << told.toStdString();
    page->ratesGrid().selectCell(0, kRateColumn); // one cell is called by its row and its column
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return told.contains(QStringLiteral("Rate per year: 10 %"));
    })) << told.toStdString();
}

/// The plan starts in January 2027.
TEST_F(GrowthPageTest, AMonthIsTypedAsADateOrCountedFromTheStart)
{
    page->showView(GrowthPage::View::Events);
    GridView &grid = page->eventsGrid();
    const auto typed = [&](const char *text) {
        grid.selectCell(0, 0);
        type(grid, QString::fromLatin1(text), Qt::Key_Return);
        settle();
        return plan().demand.events[0].month;
    };
    EXPECT_EQ(typed("2028-03"), 14);
    EXPECT_EQ(typed("Dec 2027"), 11);
    EXPECT_EQ(typed("24"), 24);
    const GridModel &model = *grid.model();
    EXPECT_EQ(model.shownText(model.valueAt(0, 0), 0, 0), QStringLiteral("2029-01"));
    EXPECT_EQ(typed("2026-12"), 24); // before the start: the editor stays open and says so
    EXPECT_TRUE(notice().contains(QStringLiteral("before the start")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

TEST_F(GrowthPageTest, APastedDateThatCanBeReadInTwoWaysIsRefusedInWords)
{
    page->showView(GrowthPage::View::Events);
    GridView &grid = page->eventsGrid();
    const int before = plan().demand.events[0].month;
    QApplication::clipboard()->setText(QStringLiteral("01/03/2028"));
    grid.selectCell(0, 0);
    QTest::keyClick(grid.table(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(plan().demand.events[0].month, before);
    EXPECT_TRUE(notice().contains(QStringLiteral("01/03/2028"))) << notice().toStdString();
}

TEST_F(GrowthPageTest, EveryColumnOfTheGroupsFitsBesideTheLanes)
{
    const GridTable &table = *page->ratesGrid().table();
    const auto needed = [&table] {
        int width = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            width += table.columnWidth(column);
        return width;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return needed() <= table.viewport()->width(); }));
    EXPECT_GE(lanes().width(), lanes().minimumSizeHint().width());
}

TEST_F(GrowthPageTest, AnArrowMovesAnEventByAMonthAsOneStep)
{
    const int before = steps();
    const int month = plan().demand.events[0].month;
    lanes().select(0);
    QTest::keyClick(&lanes(), Qt::Key_Right);
    EXPECT_EQ(plan().demand.events[0].month, month + 1);
    QTest::keyClick(&lanes(), Qt::Key_Left, Qt::ControlModifier); // by a year, but not before 0
    EXPECT_EQ(plan().demand.events[0].month, std::max(0, month + 1 - 12));
    EXPECT_EQ(steps(), before + 2);
    undo();
    undo();
    EXPECT_EQ(plan().demand.events[0].month, month);
}

TEST_F(GrowthPageTest, AHeldArrowIsOneStep)
{
    const int before = steps();
    const int month = plan().demand.events[0].month;
    lanes().select(0);
    QTest::keyPress(&lanes(), Qt::Key_Right);
    for (int i = 0; i < 4; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
        QApplication::sendEvent(&lanes(), &held);
    }
    EXPECT_EQ(plan().demand.events[0].month, month + 5);
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_EQ(plan().demand.events[0].month, month);
}

TEST_F(GrowthPageTest, AnEventIsDraggedToAnotherMonthAsOneStep)
{
    const int before = steps();
    const int month = plan().demand.events[1].month;
    drag(1, 7);
    EXPECT_EQ(plan().demand.events[1].month, month + 7);
    EXPECT_EQ(lanes().selected(), 1);
    EXPECT_EQ(steps(), before + 1);
    drag(1, -2); // another drag is another step
    EXPECT_EQ(plan().demand.events[1].month, month + 5);
    EXPECT_EQ(steps(), before + 2);
}

TEST_F(GrowthPageTest, EscapePutsADraggedEventBack)
{
    const Plan before = plan();
    drag(1, 3, false);
    EXPECT_FALSE(plan() == before);
    QTest::keyClick(&lanes(), Qt::Key_Escape);
    EXPECT_TRUE(plan() == before);
}

TEST_F(GrowthPageTest, EventsAreChosenOneAfterTheOther)
{
    lanes().setFocus(Qt::TabFocusReason);
    std::set<int> seen;
    for (qsizetype i = 0; i < plan().demand.events.size(); ++i) {
        EXPECT_FALSE(lanes().accessibleDescription().isEmpty());
        seen.insert(lanes().selected());
        QTest::keyClick(&lanes(), Qt::Key_Down);
    }
    EXPECT_EQ(seen.size(), std::size_t(plan().demand.events.size()));
}

TEST_F(GrowthPageTest, DeleteTakesTheChosenEventAway)
{
    const auto count = plan().demand.events.size();
    lanes().select(0);
    QTest::keyClick(&lanes(), Qt::Key_Delete);
    EXPECT_EQ(plan().demand.events.size(), count - 1);
    undo();
    EXPECT_EQ(plan().demand.events.size(), count);
}

TEST_F(GrowthPageTest, EnterOpensTheChosenEventInItsSheet)
{
    lanes().select(0);
    QTest::keyClick(&lanes(), Qt::Key_Return);
    EXPECT_EQ(page->view(), GrowthPage::View::Events);
    ASSERT_TRUE(page->eventsGrid().activeCell());
    EXPECT_EQ(page->eventsGrid().activeCell()->row, 0);
    EXPECT_EQ(page->eventsGrid().activeCell()->column, kTimesColumn);
    typeOn(QStringLiteral("1.75"), Qt::Key_Return);
    EXPECT_EQ(plan().demand.events[0].multiply, 1.75);
}

TEST_F(GrowthPageTest, ADoubleClickInALaneAddsAnEventToItsGroup)
{
    const int lane = laneOf(1);
    const int month = freeMonth(lane);
    const auto count = plan().demand.events.size();
    const QPoint place = lanes().pointOf(lane, month);
    QTest::mouseClick(&lanes(), Qt::LeftButton, {}, place);
    EXPECT_EQ(lanes().selected(), -1);
    QTest::mouseDClick(&lanes(), Qt::LeftButton, {}, place);
    ASSERT_EQ(plan().demand.events.size(), count + 1);
    EXPECT_EQ(plan().demand.events.last().group, page->ratesGrid().model()->keyOfRow(lane));
    EXPECT_EQ(plan().demand.events.last().month, month);
    EXPECT_EQ(lanes().selected(), int(count));
    // It adds GPUs: Enter goes to how many, not to what it multiplies by.
    QTest::keyClick(&lanes(), Qt::Key_Return);
    ASSERT_TRUE(page->eventsGrid().activeCell());
    EXPECT_EQ(page->eventsGrid().activeCell()->column, kTimesColumn + 1);
}

TEST_F(GrowthPageTest, InsertAddsAnEventBesideTheChosenOne)
{
    lanes().select(0);
    const Event first = plan().demand.events[0];
    QTest::keyClick(&lanes(), Qt::Key_Insert);
    EXPECT_EQ(plan().demand.events.last().group, first.group);
    EXPECT_EQ(plan().demand.events.last().month, first.month);
}

/// From the top of the chart to its bottom the nearest line is another one.
TEST_F(GrowthPageTest, AClickInTheChartByMonthAsksOfTheNearestLineAndLeavesTheView)
{
    ChartView &chart = page->monthsChart();
    chart.flush();
    const GrowthPage::View before = page->view();
    QList<WhyRequest> asked;
    for (int y = 0; y < chart.height(); y += 3) {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.pointOf(9).x(), y));
        if (const std::optional<WhyRequest> why = page->whyHere())
            asked.append(*why);
    }
    EXPECT_EQ(page->view(), before);
    EXPECT_TRUE(asked.contains(WhyRequest{Subject::Required, 9, {}}));
    EXPECT_TRUE(asked.contains(WhyRequest{Subject::Forecast, 9, {}}));
}

TEST_F(GrowthPageTest, WhyIsAskedOfTheMonthUnderTheCrosshair)
{
    EXPECT_EQ(page->whyHere(), (WhyRequest{Subject::Forecast, 12, {}}));
    ChartView &chart = page->monthsChart();
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(page->whyHere(), (WhyRequest{Subject::Forecast, 1, {}}));
}

TEST_F(GrowthPageTest, WhyIsAskedOfTheGroupWhoseCellHasTheFocus)
{
    page->ratesGrid().selectCell(1, 8); // twelve months from the start
    page->ratesGrid().setFocus();
    const Id group = page->ratesGrid().model()->keyOfRow(1);
    EXPECT_EQ(page->whyHere(), (WhyRequest{Subject::GroupAtHour, 12, {}, group}));
    page->ratesGrid().selectCell(1, 2); // today
    EXPECT_EQ(page->whyHere(), (WhyRequest{Subject::GroupAtHour, 0, {}, group}));
}

TEST_F(GrowthPageTest, WhyIsAskedOfTheScenarioWhoseCellHasTheFocus)
{
    page->showView(GrowthPage::View::Scenarios);
    ASSERT_FALSE(plan().scenarios.scenarios.isEmpty());
    const Scenario &scenario = plan().scenarios.scenarios.first();
    GridView &sheet = *page->scenarios().grids().first();
    sheet.selectCell(1, ScenarioSheet::RequiredColumn);
    sheet.setFocus();
    WhyRequest required{Subject::Required,
                        scenario.sizeAtMonth.value_or(plan().settings.policy.sizeAtMonth)};
    required.scenario = scenario.id;
    EXPECT_EQ(page->whyHere(), required);
    sheet.selectCell(0, ScenarioSheet::PeakColumn);
    WhyRequest peak{Subject::Forecast, 0};
    peak.scenario = kBaseScenario;
    EXPECT_EQ(page->whyHere(), peak);
    // Beside it the figures that are compared.
    ComparisonTable &compared = page->comparison();
    ASSERT_TRUE(QTest::qWaitFor([&] { return compared.model()->columnCount() > 2; }));
    compared.setFocus();
    compared.setCurrentIndex(compared.model()->index(0, 2));
    peak.scenario = scenario.id;
    EXPECT_EQ(page->whyHere(), peak);
}

/// No strip of the head stands over nothing, as long as all columns have their room.
TEST_F(GrowthPageTest, ComparedScenariosShareTheWidth)
{
    ComparisonTable &compared = page->comparison();
    ASSERT_TRUE(QTest::qWaitFor([&] { return compared.model()->columnCount() > 2; }));
    window->resize(1900, 1000);
    settle();
    ASSERT_TRUE(compared.isVisible());
    EXPECT_EQ(compared.horizontalHeader()->length(), compared.viewport()->width());
    for (int column = 0; column < compared.model()->columnCount(); ++column)
        EXPECT_GE(compared.columnWidth(column),
                  static_cast<const QAbstractItemView &>(compared).sizeHintForColumn(column))
            << column;
}

TEST_F(GrowthPageTest, AJumpToAnEventSelectsItsMark)
{
    window->jumpTo(QStringLiteral("demand/events/1"));
    EXPECT_EQ(window->currentPage(), PageId::Growth);
    EXPECT_EQ(lanes().selected(), 1);
    const Event &named = plan().demand.events[0];
    ASSERT_TRUE(named.id);
    window->jumpTo(QStringLiteral("demand/events/") + *named.id);
    EXPECT_EQ(lanes().selected(), 0);
}

TEST_F(GrowthPageTest, APlanWithoutGroupsTakesNoEvents)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lanes().isVisible(); }));
    const Plan before = plan();
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Add eve&nt")) {
            EXPECT_FALSE(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTest::keyClick(&lanes(), Qt::Key_Insert);
    QTest::keyClick(&lanes(), Qt::Key_Right);
    EXPECT_TRUE(plan() == before);
}

TEST_F(GrowthPageTest, EveryModelKeepsTheRulesOfModels)
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const QList<QAbstractItemModel *> models = page->findChildren<QAbstractItemModel *>();
    for (QAbstractItemModel *model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    window->openExample(QStringLiteral("philly"));
    window->openExample(QStringLiteral("empty"));
    window->openExample(QStringLiteral("acme"));
    lanes().select(0);
    QTest::keyClick(&lanes(), Qt::Key_Delete);
    undo();
}

/// Its nightly job takes no time at all, which is no value: that is not the same as no demand.
TEST_F(GrowthPageTest, TheDemandOfAGroupThatNobodyKnowsIsAQuestionMark)
{
    ASSERT_TRUE(window->document().edit(QStringLiteral("spoil"), [](Plan plan) -> Result<Plan> {
        ScheduledWorkload job = *plan.workloads.scheduled[0];
        job.durationH = 0.0;
        plan.workloads.scheduled[0] = job;
        return plan;
    }));
    settle();
    constexpr int kToday = 2;
    const GridModel &model = *page->ratesGrid().model();
    int marked = 0;
    for (int row = 0; row < model.endOfRows(); ++row)
        marked += model.index(row, kToday).data(kUnknownRole).toString() == u"?" ? 1 : 0;
    EXPECT_EQ(marked, 1); // the others are known
}

} // namespace
} // namespace kf
