// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo bring the selection of a step back, though the grid does not know the history.
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
