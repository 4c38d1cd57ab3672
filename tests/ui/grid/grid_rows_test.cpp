// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rows, and the notes of cells.
#include "tests/ui/grid/grid_fixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace kf {
namespace {

constexpr int kAmericasRow = 6;

class GridRows : public GridTest {
protected:
    QStringList names(int first, int last) const
    {
        QStringList result;
        for (int row = first; row <= last; ++row)
            result.append(sheet.name(row));
        return result;
    }

    NoteEditor *noteEditor() const { return view.findChild<NoteEditor *>(); }
};

TEST_F(GridRows, ControlPlusInsertsAsManyRowsAsAreSelected)
{
    view.selectRange({kRefreshRow, hourColumn(0), kRetrainRow, hourColumn(0)});
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(sheet.rowCount(), kLastRow + 3);
    EXPECT_EQ(sheet.name(kRefreshRow), QString());
    EXPECT_EQ(sheet.name(kRefreshRow + 2), QStringLiteral("Feature refresh"));
    EXPECT_EQ(onlyRange(), (CellRange{kRefreshRow, 0, kRetrainRow, 0})); // ready for the name
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Insert 2 row(s)")});
}

TEST_F(GridRows, ControlMinusDeletesTheRowsAndStaysThere)
{
    view.selectRange({kNightlyRow, hourColumn(3), kRefreshRow, hourColumn(3)});
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(sheet.name(kNightlyRow), QStringLiteral("Weekly retrain"));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(3)}));
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Delete 2 row(s)")});
}

TEST_F(GridRows, DuplicatedRowsStandBelowAndAreSelected)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(sheet.name(kIndiaRow + 1), QStringLiteral("Research India"));
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow + 1, 4), 7.5);
    EXPECT_EQ(active(), (CellPlace{kIndiaRow + 1, hourColumn(4)}));
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridRows, AltArrowsMoveRowsAndTakeTheSelectionAlong)
{
    view.selectCell(kNightlyRow, hourColumn(3));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(sheet.name(kRefreshRow), QStringLiteral("Nightly ETL and modelling"));
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(3)}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(sheet.name(kNightlyRow), QStringLiteral("Nightly ETL and modelling"));
    EXPECT_EQ(sheet.labels.size(), 2);
}

TEST_F(GridRows, WhatTheModelRefusesSaysWhy)
{
    view.selectCell(kRetrainRow, hourColumn(3));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(notice(), QStringLiteral("A group stays in its band"));
    view.selectCell(kNightlyRow, hourColumn(3));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(notice().contains(QStringLiteral("first row")));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridRows, AClickOnTheStripTakesTheRowAndDraggingSeveral)
{
    QTest::mouseClick(grips(), Qt::LeftButton, {}, gripOf(kEuropeRow));
    EXPECT_EQ(onlyRange(), (CellRange{kEuropeRow, 0, kEuropeRow, SampleSheet::kCurve}));
    dragOn(grips(), gripOf(kNightlyRow), gripOf(kRetrainRow));
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, 0, kRetrainRow, SampleSheet::kCurve}));
    QTest::mouseClick(grips(), Qt::LeftButton, Qt::ControlModifier, gripOf(kIndiaRow));
    EXPECT_EQ(view.selectedRanges().size(), 2);
}

TEST_F(GridRows, DraggingSelectedRowsMovesThem)
{
    QTest::mouseClick(grips(), Qt::LeftButton, {}, gripOf(kEuropeRow));
    dragOn(grips(), gripOf(kEuropeRow), gripOf(kIndiaRow) + QPoint(0, 6)); // to its lower half
    EXPECT_EQ(names(kEuropeRow, kIndiaRow),
              (QStringList{QStringLiteral("Research Americas"),
                           QStringLiteral("Research India"),
                           QStringLiteral("Research Europe")}));
    EXPECT_EQ(active().row, kIndiaRow);
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Move 1 row(s)")});
}

TEST_F(GridRows, ADropInAnotherBandIsRefusedAndOneInPlaceIsNothing)
{
    QTest::mouseClick(grips(), Qt::LeftButton, {}, gripOf(kEuropeRow));
    dragOn(grips(), gripOf(kEuropeRow), gripOf(kNightlyRow));
    EXPECT_EQ(notice(), QStringLiteral("A group stays in its band"));
    dragOn(grips(), gripOf(kEuropeRow), gripOf(kEuropeRow) + QPoint(0, 8));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridRows, TheCornerTakesEverything)
{
    QTest::mouseClick(view.findChild<GridCorner *>(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, 0, kLastRow, SampleSheet::kCurve}));
}

TEST_F(GridRows, SortingKeepsRowsWholeAndInTheirBands)
{
    view.selectCell(kNightlyRow, SampleSheet::kName);
    view.sortDescending();
    EXPECT_EQ(names(kNightlyRow, kRetrainRow),
              (QStringList{QStringLiteral("Weekly retrain"),
                           QStringLiteral("Nightly ETL and modelling"),
                           QStringLiteral("Feature refresh")}));
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 0), 16.0); // the hours went with the name
    EXPECT_EQ(sheet.name(kEuropeRow), QStringLiteral("Research India"));
    EXPECT_EQ(active().row, kRefreshRow); // still on the nightly group
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Sort by User group")});
}

TEST_F(GridRows, TheMenuOffersRowsAndSaysWhyNot)
{
    QMenu *menu = nullptr;
    QObject::connect(
        &view, &GridView::contextMenuAboutToShow, &view, [&menu](QMenu *opened) { menu = opened; });
    view.selectCell(kRetrainRow, SampleSheet::kCurve);
    press(Qt::Key_Menu);
    ASSERT_NE(menu, nullptr);
    QStringList reasons;
    for (const QAction *action : menu->actions()) {
        if (!action->isEnabled())
            reasons.append(action->toolTip());
    }
    menu->close();
    EXPECT_TRUE(reasons.contains(QStringLiteral("A group stays in its band")));
    EXPECT_TRUE(reasons.contains(QStringLiteral("A curve takes no note")));
}

TEST_F(GridRows, ShiftF2EditsTheNoteOfACell)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    press(Qt::Key_F2, Qt::ShiftModifier);
    ASSERT_TRUE(noteEditor() != nullptr && noteEditor()->isVisible());
    QTest::keyClicks(noteEditor()->text(), QStringLiteral("measured in May"));
    QTest::keyClick(noteEditor()->text(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(noteEditor()->isVisible());
    EXPECT_EQ(sheet.noteAt(kIndiaRow, hourColumn(4)), QStringLiteral("measured in May"));
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Edit note")});
    const QModelIndex cell = sheet.index(kIndiaRow, hourColumn(4));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("measured in May")));
    EXPECT_TRUE(
        cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("measured in May")));
}

TEST_F(GridRows, EscapeLeavesTheNoteAndClosingKeepsIt)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(noteEditor()->text(), QStringLiteral("wrong"));
    QTest::keyClick(noteEditor()->text(), Qt::Key_Escape);
    EXPECT_EQ(sheet.noteAt(kIndiaRow, hourColumn(4)), QString());
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(noteEditor()->text(), QStringLiteral("right"));
    noteEditor()->hide(); // as a click elsewhere does
    EXPECT_EQ(sheet.noteAt(kIndiaRow, hourColumn(4)), QStringLiteral("right"));
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridRows, CellsThatTakeNoNoteSayWhy)
{
    view.selectCell(kIndiaRow, SampleSheet::kCurve);
    press(Qt::Key_F2, Qt::ShiftModifier);
    EXPECT_EQ(noteEditor(), nullptr); // it has never opened
    EXPECT_EQ(notice(), QStringLiteral("A curve takes no note"));
}

TEST_F(GridRows, NotesAndTrendsAreMarkedInTheCell)
{
    const auto colourAt = [this](int row, int column, QPoint fromCorner, bool right) {
        const QRect cell = view.table()->visualRect(sheet.index(row, column));
        const QPoint at = (right ? cell.topRight() : cell.bottomLeft()) + fromCorner;
        return view.table()->viewport()->grab().toImage().pixelColor(at);
    };
    const QColor plain = colourAt(kIndiaRow, hourColumn(4), {-2, 1}, true);
    ASSERT_TRUE(sheet.setNote(kIndiaRow, hourColumn(4), QStringLiteral("x"), QString()).ok());
    EXPECT_NE(colourAt(kIndiaRow, hourColumn(4), {-2, 1}, true), plain);
    const QColor before = colourAt(kIndiaRow, hourColumn(4), {4, -4}, false);
    sheet.setTrend(kIndiaRow, hourColumn(4), CellTrend::Up);
    const QColor up = colourAt(kIndiaRow, hourColumn(4), {4, -4}, false);
    EXPECT_NE(up, before);
    sheet.setTrend(kIndiaRow, hourColumn(4), CellTrend::Down);
    EXPECT_NE(colourAt(kIndiaRow, hourColumn(4), {5, -6}, false), before);
}

TEST_F(GridRows, RowsOfAModelWithoutThemSayWhy)
{
    const GridModel &model = sheet;
    const Result<> possible = model.GridModel::checkRows(DeleteRows{{kNightlyRow}});
    ASSERT_FALSE(possible.ok());
    EXPECT_TRUE(possible.error().message.contains(QStringLiteral("cannot be added")));
    EXPECT_FALSE(model.GridModel::checkNote(kNightlyRow, kAmericasRow).ok());
}

} // namespace
} // namespace kf
