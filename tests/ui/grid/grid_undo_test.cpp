// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo bring the selection of a step back, however long ago it was made.
#include "tests/ui/grid/grid_fixture.h"

#include <QScrollBar>

namespace kf {
namespace {

class GridUndo : public GridTest {
protected:
    /// Lets what is due happen.
    static void settle() { QApplication::processEvents(); }

    void undo()
    {
        sheet.undo();
        settle();
    }

    void redo()
    {
        sheet.redo();
        settle();
    }
};

TEST_F(GridUndo, UndoAndRedoSelectWhatTheStepChanged)
{
    const CellRange changed{kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(2)};
    view.selectRange(changed);
    press(Qt::Key_Delete);
    settle();
    view.selectCell(kLastRow, hourColumn(20));
    undo();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 16.0);
    EXPECT_EQ(onlyRange(), changed);
    view.selectCell(kLastRow, hourColumn(20));
    redo();
    EXPECT_EQ(onlyRange(), changed);
}

TEST_F(GridUndo, SeveralStepsComeBackOneByOne)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("1");
    press(Qt::Key_Return);
    settle();
    view.selectCell(kIndiaRow, hourColumn(5));
    type("2");
    press(Qt::Key_Return);
    settle();
    undo();
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, hourColumn(5)}));
    undo();
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
}

TEST_F(GridUndo, EveryStepOfALongHistoryComesBack)
{
    constexpr int kSteps = 150;
    const auto place = [](int step) {
        return CellPlace{step % 2 == 0 ? kNightlyRow : kIndiaRow, hourColumn(step % 24)};
    };
    for (int step = 0; step < kSteps; ++step) {
        view.selectCell(place(step).row, place(step).column);
        type(QByteArray::number(50 + step % 5).constData()); // the same values again and again
        press(Qt::Key_Return);
        view.selectCell(kLastRow, hourColumn(12));
        type(step % 2 == 0 ? "41" : "42");
        press(Qt::Key_Return);
    }
    for (int step = kSteps - 1; step >= 0; --step) {
        sheet.undo();
        EXPECT_EQ(active(), (CellPlace{kLastRow, hourColumn(12)})) << step;
        sheet.undo();
        EXPECT_EQ(active(), place(step)) << step;
    }
    for (int step = 0; step < kSteps; ++step) {
        sheet.redo();
        EXPECT_EQ(active(), place(step)) << step;
        sheet.redo();
    }
}

TEST_F(GridUndo, AStepOfSomebodyElseLeavesTheSelectionAlone)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("5");
    press(Qt::Key_Return);
    ASSERT_TRUE(sheet.setCells({{kIndiaRow, hourColumn(4), 3.0}}, QString()).ok()); // by a panel
    view.selectCell(kRefreshRow, hourColumn(7));
    undo();
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(7)}));
    undo();
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
}

TEST_F(GridUndo, ATableThatIsHiddenSelectsWhenItIsSeenAgain)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("5");
    press(Qt::Key_Return);
    view.selectCell(kIndiaRow, hourColumn(5));
    view.hide();
    undo();
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, hourColumn(5)}));
    view.show();
    settle();
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
}

TEST_F(GridUndo, ScrollsToTheSelection)
{
    SampleSheet large(40);
    view.setModel(&large);
    view.selectCell(1, hourColumn(0));
    type("7");
    press(Qt::Key_Return);
    settle();
    view.selectCell(large.rowCount() - 1, hourColumn(0));
    ASSERT_GT(view.table()->verticalScrollBar()->value(), 0);
    large.undo();
    settle();
    EXPECT_EQ(active(), (CellPlace{1, hourColumn(0)}));
    EXPECT_TRUE(view.table()->viewport()->rect().contains(centreOf(1, hourColumn(0))));
    view.setModel(nullptr);
}

TEST_F(GridUndo, DeletedAndMovedRowsComeBackWithTheirSelection)
{
    view.selectCell(kRefreshRow, hourColumn(2));
    press(Qt::Key_Minus, Qt::ControlModifier);
    settle();
    view.selectCell(kLastRow - 1, hourColumn(2));
    undo();
    EXPECT_EQ(sheet.name(kRefreshRow), QStringLiteral("Feature refresh"));
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(2)}));
    press(Qt::Key_Down, Qt::AltModifier);
    settle();
    undo();
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(2)}));
}

TEST_F(GridUndo, StepsOfAnotherSheetLeaveTheSelectionAlone)
{
    view.selectCell(kNightlyRow, hourColumn(10)); // 0
    type("5");
    press(Qt::Key_Return);
    settle();
    view.selectCell(kIndiaRow, hourColumn(5));
    // Another day type, whose cell holds what this one held before.
    sheet.setSheetKey(QStringLiteral("weekend"));
    sheet.undo();
    settle();
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, hourColumn(5)}));
}

TEST_F(GridUndo, AResetKeepsTheSelectionOnItsRows)
{
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(6)});
    ASSERT_TRUE(sheet.editRows(InsertRows{kRefreshRow, 2, {}}, QString()).ok()); // elsewhere
    EXPECT_EQ(onlyRange(), (CellRange{kIndiaRow + 2, hourColumn(4), kIndiaRow + 2, hourColumn(6)}));
}

} // namespace
} // namespace kf
