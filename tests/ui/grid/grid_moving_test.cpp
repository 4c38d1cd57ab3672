// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"
#include "ui/grid/grid_header.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace kf {
namespace {

class GridMoving : public GridTest {};

TEST_F(GridMoving, ArrowsMoveOneCellAndSkipBands)
{
    view.selectCell(kRetrainRow, hourColumn(4));
    press(Qt::Key_Down);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(4)}));
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(5)}));
    press(Qt::Key_Left);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(4)}));
}

/// Typing after a click on a sum goes to cells that are seen to be selected, not to one elsewhere.
TEST_F(GridMoving, AClickOnABandSelectsWhatItSums)
{
    view.selectCell(kEuropeRow, hourColumn(8));
    int band = kEuropeRow;
    while (!view.model()->bandAt(band))
        --band;
    QTest::mouseClick(view.table()->viewport(),
                      Qt::LeftButton,
                      {},
                      QPoint(view.table()->columnViewportPosition(hourColumn(4)) + 4,
                             view.table()->rowViewportPosition(band) + 4));
    const CellRange range = onlyRange();
    EXPECT_EQ(range.top, band + 1);
    EXPECT_EQ(range.left, hourColumn(4));
    EXPECT_EQ(range.right, hourColumn(4));
    for (int row = range.top; row <= range.bottom; ++row)
        EXPECT_FALSE(view.model()->bandAt(row)) << row;
    EXPECT_EQ(active(), (CellPlace{band + 1, hourColumn(4)}));
}

/// Who scrolls by the bar and then clicks works in the cell that was under the pointer.
TEST_F(GridMoving, TheFirstClickIntoAScrolledSheetTakesTheCellUnderThePointer)
{
    QWidget window;
    window.resize(600, 400);
    QPushButton before(QStringLiteral("Before"), &window);
    GridView grid(theme, &window);
    grid.setModel(&sheet);
    grid.setGeometry(0, 40, 600, 330);
    window.show();
    QApplication::setActiveWindow(&window);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    ASSERT_FALSE(grid.activeCell().has_value());
    QScrollBar *bar = grid.table()->horizontalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum());
    const QPoint at(grid.table()->viewport()->width() / 2,
                    grid.table()->rowViewportPosition(kEuropeRow) + 4);
    const int column = grid.table()->indexAt(at).column();
    ASSERT_GT(column, hourColumn(0)); // out of sight before
    QTest::mouseClick(grid.table()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(grid.table()->hasFocus());
    EXPECT_EQ(bar->value(), bar->maximum());
    ASSERT_TRUE(grid.activeCell().has_value());
    EXPECT_EQ(*grid.activeCell(), (CellPlace{kEuropeRow, column}));
    grid.setModel(nullptr);
}

TEST_F(GridMoving, ArrowsStopAtTheEdges)
{
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, 0}));
}

TEST_F(GridMoving, ControlArrowsGoToTheEdgeOfTheBlock)
{
    // Nightly: 16 16 16 16 8 from 00 to 04, then zeros until 20.
    view.selectCell(kNightlyRow, hourColumn(0));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(4)}));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(20)}));
    press(Qt::Key_Down, Qt::ControlModifier); // 20: nightly 4, refresh 0, retrain 0, Europe 3
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(20)}));
}

TEST_F(GridMoving, ControlArrowTakesTheSelectionWithIt)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(4), kNightlyRow, hourColumn(4)}));
}

TEST_F(GridMoving, HomeAndEndGoToTheEdgesOfTheRowAndTheSheet)
{
    view.selectCell(kEuropeRow, hourColumn(8));
    press(Qt::Key_Home);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, 0}));
    press(Qt::Key_End); // the maximum and the curve are results
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(23)}));
    press(Qt::Key_End);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, SampleSheet::kCurve}));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, 0}));
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(active(), (CellPlace{kLastRow, SampleSheet::kCurve}));
}

TEST_F(GridMoving, ShiftExtendsFromTheActiveCell)
{
    view.selectCell(kRefreshRow, hourColumn(3));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kRefreshRow, hourColumn(3), kRetrainRow, hourColumn(4)}));
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(3)}));
    press(Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kRefreshRow, 0, kRetrainRow, hourColumn(3)}));
}

TEST_F(GridMoving, ControlShiftArrowsExtendToTheEdgeOfTheBlock)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(0), kNightlyRow, hourColumn(4)}));
    press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(0), kLastRow, SampleSheet::kCurve}));
}

/// The last hour of this group is filled, and so is the maximum behind it.
TEST_F(GridMoving, ControlRightStopsBeforeResults)
{
    ASSERT_TRUE(
        sheet
            .setCells({{kNightlyRow, hourColumn(22), 1.0}, {kNightlyRow, hourColumn(23), 2.0}},
                      QString())
            .ok());
    view.selectCell(kNightlyRow, hourColumn(22));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(22), kNightlyRow, hourColumn(23)}));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_GE(onlyRange().right, SampleSheet::kMaximum);
}

TEST_F(GridMoving, WholeRowsAndColumnsStayWholeWhenTheyAreExtended)
{
    view.selectCell(kNightlyRow, hourColumn(2));
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, 0, kRefreshRow, SampleSheet::kCurve}));
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, 0, kNightlyRow, SampleSheet::kCurve}));
    view.selectCell(kRefreshRow, hourColumn(2));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(2), kLastRow, hourColumn(3)}));
}

TEST_F(GridMoving, SpaceWithControlOrShiftSelectsTheColumnOrTheRow)
{
    view.selectCell(kEuropeRow, hourColumn(2));
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(2), kLastRow, hourColumn(2)}));
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(2)}));
    view.selectCell(kEuropeRow, hourColumn(2));
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kEuropeRow, 0, kEuropeRow, SampleSheet::kCurve}));
}

TEST_F(GridMoving, ControlASelectsEverythingAndShiftBackspaceCollapses)
{
    view.selectCell(kEuropeRow, hourColumn(2));
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, 0, kLastRow, SampleSheet::kCurve}));
    press(Qt::Key_Backspace, Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kEuropeRow, hourColumn(2), kEuropeRow, hourColumn(2)}));
}

TEST_F(GridMoving, ControlClickAddsRangesAndShiftClickExtends)
{
    click(kNightlyRow, hourColumn(0));
    click(kRefreshRow, hourColumn(2), Qt::ShiftModifier);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(2)}));
    click(kIndiaRow, hourColumn(5), Qt::ControlModifier);
    EXPECT_EQ(view.selectedRanges().size(), 2);
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, hourColumn(5)}));
}

TEST_F(GridMoving, DraggingSpansARange)
{
    drag({kNightlyRow, hourColumn(1)}, {kEuropeRow, hourColumn(3)});
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(1), kEuropeRow, hourColumn(3)}));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(1)}));
}

TEST_F(GridMoving, ClickingAHeaderTakesTheColumn)
{
    QWidget *header = view.table()->header()->viewport();
    const int x = view.table()->columnX(hourColumn(7)) + 10;
    QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(x, 10));
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(7), kLastRow, hourColumn(7)}));
}

TEST_F(GridMoving, DraggingOverHeadersTakesSeveralColumns)
{
    QWidget *header = view.table()->header()->viewport();
    const auto titleOf = [this](int hour) {
        return QPoint(view.table()->columnX(hourColumn(hour)) + 10, 10);
    };
    dragOn(header, titleOf(7), titleOf(9));
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(7), kLastRow, hourColumn(9)}));
}

TEST_F(GridMoving, ShiftF8ExtendsUntilItIsPressedAgainOrEscape)
{
    view.selectCell(kNightlyRow, hourColumn(3));
    press(Qt::Key_F8, Qt::ShiftModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(3), kRefreshRow, hourColumn(4)}));
    click(kRetrainRow, hourColumn(6));
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(3), kRetrainRow, hourColumn(6)}));
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(4)}));
    EXPECT_TRUE(onlyRange().isOneCell());
}

TEST_F(GridMoving, AltPageDownMovesSideways)
{
    view.resize(700, 330);
    QApplication::processEvents();
    view.selectCell(kNightlyRow, hourColumn(0));
    press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_GT(active().column, hourColumn(5));
    EXPECT_EQ(active().row, kNightlyRow);
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_LE(active().column, hourColumn(1));
}

TEST_F(GridMoving, ControlPageDownAsksForTheNextSheet)
{
    QSignalSpy spy(&view, &GridView::sheetWanted);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy.first().first().toInt(), 1);
    EXPECT_EQ(spy.last().first().toInt(), -1);
}

TEST_F(GridMoving, DraggingBeyondTheBorderScrolls)
{
    SampleSheet large(20);
    view.setModel(&large);
    QWidget *viewport = view.table()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, centreOf(kNightlyRow, hourColumn(2)));
    moveDown(viewport, QPoint(centreOf(kNightlyRow, hourColumn(2)).x(), viewport->height() + 60));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return view.table()->verticalScrollBar()->value() > 200; }));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(10, viewport->height() + 60));
    EXPECT_GT(onlyRange().height(), 12);
    view.setModel(nullptr);
}

TEST_F(GridMoving, EnterAndTabMoveAndStopAtTheEdge)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    press(Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(0)}));
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Tab);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(1)}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
    view.selectCell(kNightlyRow, SampleSheet::kCurve);
    press(Qt::Key_Tab);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, SampleSheet::kCurve}));
}

TEST_F(GridMoving, EnterReturnsToTheColumnWhereTabsBegan)
{
    view.selectCell(kNightlyRow, hourColumn(2));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(2)}));
}

TEST_F(GridMoving, EnterAndTabWalkInsideASelectionAndWrap)
{
    view.selectRange({kRetrainRow, hourColumn(0), kEuropeRow, hourColumn(1)}); // a band between
    const CellRange before = onlyRange();
    press(Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(0)}));
    press(Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(1)}));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(0)}));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(0)}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(1)}));
    EXPECT_EQ(onlyRange(), before);
}

TEST_F(GridMoving, TellsStatisticsOfTheSelection)
{
    QSignalSpy spy(&view, &GridView::statisticsChanged);
    // India 04..06: 7.5 + 8.5 + 9 = 25, mean 25 / 3
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(6)});
    ASSERT_TRUE(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }));
    const auto statistics = spy.last().first().value<SelectionStatistics>();
    EXPECT_EQ(statistics.numbers, 3);
    EXPECT_DOUBLE_EQ(statistics.sum, 25.0);
    EXPECT_DOUBLE_EQ(statistics.average(), 25.0 / 3.0);
    EXPECT_DOUBLE_EQ(statistics.least, 7.5);
    EXPECT_DOUBLE_EQ(statistics.most, 9.0);
}

/// Max stands for the hours beside it: it is not added to them.
TEST_F(GridMoving, LeavesResultsOutOfTheStatisticsOfEntries)
{
    QSignalSpy spy(&view, &GridView::statisticsChanged);
    const auto told = [&](const CellRange &range) {
        spy.clear();
        view.selectRange(range);
        EXPECT_TRUE(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }));
        return spy.last().first().value<SelectionStatistics>();
    };
    // India: 1 + 3 + 7.5 + 8.5 + 9 + 8 + 6 + 8.5 + 9 + 7.5 + 4 + 2 + 1 + 1 = 76, at most 9
    const int last = sheet.columnCount() - 1;
    const SelectionStatistics row = told({kIndiaRow, 0, kIndiaRow, last});
    EXPECT_EQ(row.numbers, 24);
    EXPECT_DOUBLE_EQ(row.sum, 76.0);
    // Results alone are summed up: Europe at most 18, India 9; the Americas between them 14.
    const SelectionStatistics results =
        told({kEuropeRow, SampleSheet::kMaximum, kIndiaRow, SampleSheet::kMaximum});
    EXPECT_EQ(results.numbers, 3);
    EXPECT_DOUBLE_EQ(results.sum, 41.0);
}

TEST_F(GridMoving, WhatIsResizedLeavesTheActiveCellInSight)
{
    view.selectCell(kIndiaRow, hourColumn(23));
    ASSERT_TRUE(view.table()->viewport()->rect().contains(centreOf(kIndiaRow, hourColumn(23))));
    view.resize(500, 330);
    QApplication::processEvents();
    EXPECT_TRUE(view.table()->viewport()->rect().contains(
        view.table()->visualRect(sheet.index(kIndiaRow, hourColumn(23)))));
}

TEST_F(GridMoving, PageDownMovesByAScreen)
{
    SampleSheet large(20);
    view.setModel(&large);
    view.selectCell(1, hourColumn(0));
    press(Qt::Key_PageDown);
    EXPECT_GT(active().row, 6);
    press(Qt::Key_PageUp);
    EXPECT_LE(active().row, 2);
    view.setModel(nullptr);
}

TEST_F(GridMoving, SurvivesAnEmptyModel)
{
    sheet.clearAll();
    for (const Qt::Key key : {Qt::Key_Down,
                              Qt::Key_Return,
                              Qt::Key_Tab,
                              Qt::Key_Delete,
                              Qt::Key_F2,
                              Qt::Key_Home,
                              Qt::Key_5,
                              Qt::Key_Menu,
                              Qt::Key_PageDown})
        press(key);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(view.activeCell().has_value());
    EXPECT_TRUE(sheet.labels.isEmpty());
}

} // namespace
} // namespace kf
