// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace kf {
namespace {

class GridEditing : public GridTest {};

TEST_F(GridEditing, TypingReplacesTheCell)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    type("12");
    EXPECT_TRUE(view.isEditing());
    press(Qt::Key_Return);
    EXPECT_FALSE(view.isEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 12.0);
    EXPECT_EQ(active(), (CellPlace{9, hourColumn(4)})); // over the band
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Type 12")});
}

TEST_F(GridEditing, F2EditsWithTheCaretAtTheEnd)
{
    view.selectCell(kIndiaRow, hourColumn(4)); // 7.5
    press(Qt::Key_F2);
    ASSERT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), QStringLiteral("7.5"));
    type("5");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 7.55);
}

TEST_F(GridEditing, F2AndEnterChangeNothing)
{
    ASSERT_TRUE(sheet.setCells({{kIndiaRow, hourColumn(4), 1.0 / 3.0}}, QString()).ok());
    sheet.labels.clear();
    view.selectCell(kIndiaRow, hourColumn(4));
    press(Qt::Key_F2);
    EXPECT_GT(editor()->text().size(), 10); // full precision, though "0.333" is shown
    press(Qt::Key_Return);
    EXPECT_EQ(sheet.hour(kIndiaRow, 4), 1.0 / 3.0);
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridEditing, TheSameValueAgainIsNoStep)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    type("7.5");
    press(Qt::Key_Return);
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridEditing, ArrowsTakeOverWhileEntering)
{
    view.selectCell(kNightlyRow, hourColumn(6));
    type("3");
    press(Qt::Key_Right);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 3.0);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(7)}));
    EXPECT_FALSE(view.isEditing());
}

TEST_F(GridEditing, ArrowsMoveTheCaretWhileEditingAndF2Toggles)
{
    view.selectCell(kNightlyRow, hourColumn(0)); // 16
    press(Qt::Key_F2);
    press(Qt::Key_Left);
    ASSERT_TRUE(view.isEditing());
    type("5"); // 156
    press(Qt::Key_F2);
    press(Qt::Key_Right);
    EXPECT_FALSE(view.isEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 156.0);
}

TEST_F(GridEditing, ControlHomeTakesOverWhileEnteringAndStaysWhileEditing)
{
    view.selectCell(kRefreshRow, hourColumn(3));
    type("7");
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(sheet.valueAt(kRefreshRow, hourColumn(3)), GridValue(7.0));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, 0}));
    view.selectCell(kRefreshRow, hourColumn(3));
    press(Qt::Key_F2);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(view.isEditing());
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(3)}));
}

TEST_F(GridEditing, EscapeRestoresTheOldValue)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("99");
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.isEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 16.0);
    EXPECT_TRUE(view.table()->hasFocus());
}

TEST_F(GridEditing, TabTakesOverAndEnterReturnsToTheFirstColumn)
{
    view.selectCell(kRefreshRow, hourColumn(6));
    type("1");
    press(Qt::Key_Tab);
    type("2");
    press(Qt::Key_Tab);
    type("3");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 6), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 7), 2.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 8), 3.0);
    EXPECT_EQ(active(), (CellPlace{kRetrainRow, hourColumn(6)}));
    EXPECT_EQ(sheet.labels.size(), 3);
}

TEST_F(GridEditing, AWrongEntryKeepsTheEditorOpenAndSaysWhy)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("abc");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_TRUE(notice().contains(QStringLiteral("abc")));
    EXPECT_EQ(editor()->accessibleDescription(), notice());
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 16.0);
    press(Qt::Key_Escape);
    EXPECT_TRUE(notice().isEmpty());
}

/// What is typed next goes on behind the refused text and stays in its cell.
TEST_F(GridEditing, AfterARefusalTheNextKeyGoesOnWithTheText)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("1x");
    press(Qt::Key_Tab);
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_FALSE(editor()->hasSelectedText());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20"));
    EXPECT_EQ(editor()->text(), QStringLiteral("1x20"));
    EXPECT_TRUE(notice().isEmpty()); // another text, not judged yet
    press(Qt::Key_Tab);
    EXPECT_TRUE(view.isEditing());
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(0)}));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 16.0);
}

/// Keys that the editor has no use for are the table's: they come after the entry, and not at all
/// where it is wrong.
TEST_F(GridEditing, KeysOfTheTableComeAfterTheEntry)
{
    const int rows = sheet.rowCount();
    view.selectCell(kNightlyRow, hourColumn(0));
    type("abc");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // duplicates rows
    press(Qt::Key_F6);                                         // leaves the table
    EXPECT_EQ(sheet.rowCount(), rows);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(editor()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.isEditing());
    type("9");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(view.isEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 9.0);
    EXPECT_EQ(sheet.rowCount(), rows + 1);
}

/// In a page that scrolls, as it does in a low window.
TEST_F(GridEditing, ARefusedEntryIsScrolledToInItsPage)
{
    QScrollArea page;
    page.resize(600, 150);
    page.setWidget(&view);
    page.show();
    QApplication::setActiveWindow(&page);
    view.table()->setFocus();
    view.selectCell(kNightlyRow, hourColumn(0));
    type("abc");
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    const auto isSeen = [&] {
        return page.viewport()->rect().contains(
            editor()->mapTo(page.viewport(), editor()->rect().center()));
    };
    ASSERT_FALSE(isSeen());
    EXPECT_FALSE(view.finishEditing());
    EXPECT_TRUE(isSeen());
    press(Qt::Key_Escape);
    page.takeWidget();
}

TEST_F(GridEditing, WhatTheModelRefusesKeepsTheEditorOpenToo)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("-3");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(notice().contains(QStringLiteral("cannot be negative")));
}

TEST_F(GridEditing, AClickElsewhereTakesOverOrStaysWithAWrongEntry)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("5");
    click(kEuropeRow, hourColumn(3));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 5.0);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(3)}));
    type("x");
    click(kNightlyRow, hourColumn(3));
    EXPECT_TRUE(view.isEditing());
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, hourColumn(3)}));
}

TEST_F(GridEditing, ReadsNumbersByTheLocaleOfTheModel)
{
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    view.selectCell(kNightlyRow, hourColumn(0));
    type("8,5");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 8.5);
}

TEST_F(GridEditing, CalculatesLightExpressions)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("=8*3");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 24.0);
}

TEST_F(GridEditing, ARelativeEntryChangesEveryNumberOfTheSelection)
{
    view.selectRange({kNightlyRow, hourColumn(3), kNightlyRow, hourColumn(4)}); // 16, 8
    type("+25%");
    EXPECT_TRUE(notice().contains(QStringLiteral("2")));
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 3), 20.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 4), 10.0);
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridEditing, ControlEnterFillsTheWholeSelectionAsOneStep)
{
    view.selectRange({kRetrainRow, hourColumn(10), kEuropeRow, hourColumn(12)}); // 2 rows, a band
    type("7");
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const int row : {kRetrainRow, kEuropeRow}) {
        for (int hour = 10; hour <= 12; ++hour)
            EXPECT_DOUBLE_EQ(sheet.hour(row, hour), 7.0);
    }
    EXPECT_EQ(sheet.labels.size(), 1);
    EXPECT_EQ(sheet.lastChangeCount, 6);
}

TEST_F(GridEditing, DeleteEmptiesTheWholeSelectionAsOneStep)
{
    QSignalSpy spy(&view, &GridView::userAction);
    view.selectRange({kNightlyRow, hourColumn(0), kRetrainRow, hourColumn(1)});
    press(Qt::Key_Delete);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 0.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRetrainRow, 1), 0.0);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(sheet.lastChangeCount, 6);
}

TEST_F(GridEditing, BackspaceEmptiesSeveralCellsOrEditsOne)
{
    view.selectRange({kNightlyRow, hourColumn(0), kNightlyRow, hourColumn(1)});
    press(Qt::Key_Backspace);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 0.0);
    view.selectCell(kNightlyRow, hourColumn(2));
    press(Qt::Key_Backspace);
    ASSERT_TRUE(view.isEditing());
    EXPECT_TRUE(editor()->text().isEmpty());
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 2), 0.0);
}

TEST_F(GridEditing, ReadOnlyCellsSayWhy)
{
    view.selectCell(kNightlyRow, SampleSheet::kMaximum);
    type("5");
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(notice(), QStringLiteral("The maximum follows from the hours"));
    press(Qt::Key_Delete);
    EXPECT_TRUE(notice().contains(QStringLiteral("The maximum follows")));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridEditing, FillDownAndRightCopyTheFirstCells)
{
    view.selectRange({kNightlyRow, hourColumn(0), kRetrainRow, hourColumn(0)});
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 0), 16.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRetrainRow, 0), 16.0);
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(6)});
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 6), 7.5);
    EXPECT_EQ(sheet.labels.size(), 2);
}

TEST_F(GridEditing, FillDownOfOneCellTakesTheOneAbove)
{
    view.selectCell(kRefreshRow, hourColumn(0));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 0), 16.0);
}

TEST_F(GridEditing, DoubleClickEdits)
{
    QTest::mouseDClick(
        view.table()->viewport(), Qt::LeftButton, {}, centreOf(kIndiaRow, hourColumn(4)));
    click(kIndiaRow, hourColumn(4));
    QTest::mouseDClick(
        view.table()->viewport(), Qt::LeftButton, {}, centreOf(kIndiaRow, hourColumn(4)));
    EXPECT_TRUE(view.isEditing());
    EXPECT_EQ(editor()->text(), QStringLiteral("7.5"));
}

TEST_F(GridEditing, SpaceTogglesACheckCell)
{
    view.selectCell(kNightlyRow, SampleSheet::kActive);
    press(Qt::Key_Space);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(false));
    press(Qt::Key_Space);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(true));
}

/// The box alone is a control; beside it a click chooses the cell.
TEST_F(GridEditing, AClickOnTheTickBoxTogglesItOnce)
{
    QWidget *cells = view.table()->viewport();
    const QPoint box = centreOf(kNightlyRow, SampleSheet::kActive);
    QTest::mouseClick(cells, Qt::LeftButton, {}, box);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(false));
    QTest::mouseClick(cells, Qt::LeftButton, {}, box);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(true));
    // A double click: the second one counts no more.
    QTest::mouseClick(cells, Qt::LeftButton, {}, box);
    QTest::mouseDClick(cells, Qt::LeftButton, {}, box);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(false));
    // Held and let go elsewhere, or with a key that selects: nothing is ticked.
    QTest::mousePress(cells, Qt::LeftButton, {}, box);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, centreOf(kRefreshRow, SampleSheet::kActive));
    QTest::mouseClick(cells, Qt::LeftButton, Qt::ControlModifier, box);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(false));
    const QModelIndex cell = sheet.index(kNightlyRow, SampleSheet::kActive);
    const QRect whole = view.table()->visualRect(cell);
    QTest::mouseClick(cells, Qt::LeftButton, {}, whole.topLeft() + QPoint(2, 2));
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kActive), GridValue(false));
}

TEST_F(GridEditing, ControlApostropheCopiesTheValueAbove)
{
    view.selectCell(kRefreshRow, hourColumn(0)); // below 16
    press(Qt::Key_Apostrophe, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 0), 16.0);
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, hourColumn(0)}));
}

TEST_F(GridEditing, NumbersBeyondAllMeasureAreRefused)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    type("1e308");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1e308);
    view.selectCell(kNightlyRow, hourColumn(0));
    type("*1e10");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(notice().contains(QStringLiteral("too large")));
    press(Qt::Key_Escape);
    type("1e999");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.isEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1e308);
}

TEST_F(GridEditing, AnAmbiguousDecimalMarkAsks)
{
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    view.selectCell(kNightlyRow, hourColumn(0));
    type("1.234");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.isEditing());
    EXPECT_TRUE(notice().contains(QStringLiteral("1234")));
    EXPECT_TRUE(notice().contains(QStringLiteral("1,234")));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 16.0);
}

TEST_F(GridEditing, TheEditorStaysWithItsRowWhenRowsComeAbove)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    type("42");
    sheet.insertRowOnTop();
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow + 1, 4), 42.0);
}

TEST_F(GridEditing, LeavingThePageTakesOverOrRefuses)
{
    view.selectCell(kIndiaRow, hourColumn(4));
    type("3");
    EXPECT_TRUE(view.finishEditing());
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 3.0);
    type("x");
    EXPECT_FALSE(view.finishEditing());
}

TEST_F(GridEditing, TheMenuKeyOpensTheContextMenu)
{
    view.selectRange({kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(1)});
    QMenu *menu = nullptr;
    QObject::connect(
        &view, &GridView::contextMenuAboutToShow, &view, [&menu](QMenu *opened) { menu = opened; });
    press(Qt::Key_Menu);
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    EXPECT_GE(menu->actions().size(), 15);
    menu->close();
    EXPECT_EQ(onlyRange().height(), 2); // the selection stays
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(menu->isVisible());
    menu->close();
}

TEST_F(GridEditing, TheContextMenuKeepsTheSelectionInsideItAndMovesItOutside)
{
    QMenu *menu = nullptr;
    QObject::connect(
        &view, &GridView::contextMenuAboutToShow, &view, [&menu](QMenu *opened) { menu = opened; });
    QWidget *viewport = view.table()->viewport();
    const auto rightClick = [&](int row, int column) {
        const QPoint at = centreOf(row, column);
        QTest::mouseClick(viewport, Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
        ASSERT_NE(menu, nullptr);
        menu->close();
    };
    view.selectRange({kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(1)});
    rightClick(kRefreshRow, hourColumn(1));
    EXPECT_EQ(onlyRange().height(), 2);
    rightClick(kEuropeRow, hourColumn(5));
    EXPECT_EQ(onlyRange(), (CellRange{kEuropeRow, hourColumn(5), kEuropeRow, hourColumn(5)}));
}

} // namespace
} // namespace kf
