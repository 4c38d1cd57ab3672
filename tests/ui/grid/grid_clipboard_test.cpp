// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace kf {
namespace {

class GridClipboard : public GridTest {
protected:
    static void putText(const char *text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
    }

    void copyRange(const CellRange &range)
    {
        view.selectRange(range);
        press(Qt::Key_C, Qt::ControlModifier);
    }

    void pasteAt(const CellRange &range)
    {
        view.selectRange(range);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    static CellRange cell(int row, int column) { return {row, column, row, column}; }
};

TEST_F(GridClipboard, CopiesABlockInThreeFormats)
{
    copyRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(6)});
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text().toStdString(), "7.5\t8.5\t9\n");
    EXPECT_TRUE(data->html().contains(QStringLiteral("sdval=\"7.5\"")));
    EXPECT_TRUE(data->hasFormat(kCellsMimeType));
}

TEST_F(GridClipboard, PastingAWholeRowLeavesTheViewWhereItIs)
{
    view.resize(500, 330);
    QApplication::processEvents();
    const int last = sheet.columnCount() - 1;
    const QScrollBar &across = *view.table()->horizontalScrollBar();
    ASSERT_GT(across.maximum(), 0);
    copyRange({kIndiaRow, 0, kIndiaRow, last});
    pasteAt(cell(kEuropeRow, 0));
    EXPECT_EQ(sheet.valueAt(kEuropeRow, hourColumn(5)), GridValue(8.5));
    EXPECT_EQ(across.value(), 0);
}

TEST_F(GridClipboard, CopiesForCalcWithoutHtmlAndWithItsOwnText)
{
    ASSERT_TRUE(sheet
                    .setCells({{kIndiaRow, 0, QStringLiteral("Research\nIndia")},
                               {kIndiaRow, hourColumn(4), 1.0 / 3.0}},
                              QString())
                    .ok());
    view.selectRange({kIndiaRow, 0, kIndiaRow, 0});
    view.copyForCalc();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_FALSE(data->hasHtml());
    // Calc would make two rows of a line break.
    EXPECT_EQ(data->data(QStringLiteral("application/x-libreoffice-tsvc")).toStdString(),
              "Research India\n");
    view.selectCell(kIndiaRow, hourColumn(4));
    view.copyForCalc();
    // There is no room for a raw number beside the shown one: every digit stands in the text.
    EXPECT_EQ(QApplication::clipboard()
                  ->mimeData()
                  ->data(QStringLiteral("application/x-libreoffice-tsvc"))
                  .toStdString(),
              "0.3333333333333333\n");
    pasteAt(cell(kIndiaRow, hourColumn(20)));
    EXPECT_EQ(sheet.hour(kIndiaRow, 20), 1.0 / 3.0);
}

/// The maximum stands behind the hours: pasted three hours earlier it is no hour.
TEST_F(GridClipboard, ResultsThatWereCopiedAlongAreNoEntries)
{
    QSignalSpy spy(&view, &GridView::messageShown);
    copyRange({kEuropeRow, hourColumn(12), kEuropeRow, SampleSheet::kMaximum}); // 12 hours and it
    const double before = sheet.hour(kLastRow, 21);
    pasteAt(cell(kLastRow, hourColumn(9))); // hours 09 to 20, the maximum would fall on 21
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 9), sheet.hour(kEuropeRow, 12));
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 20), sheet.hour(kEuropeRow, 23));
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 21), before);
    EXPECT_EQ(onlyRange(), (CellRange{kLastRow, hourColumn(9), kLastRow, hourColumn(20)}));
    ASSERT_FALSE(spy.isEmpty());
    EXPECT_TRUE(spy.last().first().toString().startsWith(QStringLiteral("1 result")))
        << spy.last().first().toString().toStdString();
    // A result that is copied by itself is a value like any other.
    copyRange(cell(kEuropeRow, SampleSheet::kMaximum));
    pasteAt(cell(kLastRow, hourColumn(0)));
    EXPECT_GT(sheet.hour(kLastRow, 0), 0.0);
}

TEST_F(GridClipboard, PastesABlockAsOneStepAndSelectsIt)
{
    putText("1\t2\n3\t4\n");
    pasteAt(cell(kNightlyRow, hourColumn(6)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 7), 4.0);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(6), kRefreshRow, hourColumn(7)}));
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Paste 2 \u00d7 2 cells")});
}

TEST_F(GridClipboard, PastesOverBandsIntoTheNextRow)
{
    putText("1\n2\n");
    pasteAt(cell(kRetrainRow, hourColumn(10)));
    EXPECT_DOUBLE_EQ(sheet.hour(kRetrainRow, 10), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kEuropeRow, 10), 2.0);
}

TEST_F(GridClipboard, OneValueFillsTheSelectionAndBlocksAreTiled)
{
    putText("5");
    pasteAt({kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(3)});
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 3), 5.0);
    EXPECT_EQ(sheet.lastChangeCount, 8);
    putText("1\t2");
    pasteAt({kNightlyRow, hourColumn(0), kRefreshRow, hourColumn(3)});
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 2), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 3), 2.0);
}

TEST_F(GridClipboard, ABlockSpillsOverASmallerSelection)
{
    putText("1\t2\t3");
    pasteAt({kNightlyRow, hourColumn(6), kNightlyRow, hourColumn(7)});
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 8), 3.0);
}

TEST_F(GridClipboard, SaysWhatDidNotFit)
{
    QSignalSpy spy(&view, &GridView::messageShown);
    putText("1\t2\t3\t4\n");
    pasteAt(cell(kLastRow, hourColumn(23))); // 2 and 3 land on maximum and curve, 4 beyond
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 23), 1.0);
    ASSERT_FALSE(spy.isEmpty());
    EXPECT_TRUE(spy.last().first().toString().contains(QStringLiteral("did not fit")));
    EXPECT_TRUE(spy.last().first().toString().contains(QStringLiteral("read-only")));
    EXPECT_TRUE(notice().isEmpty()); // it was done: nothing red over the rows
}

TEST_F(GridClipboard, RefusesABlockWithAWrongCellAsAWhole)
{
    putText("1\tmany\n");
    pasteAt(cell(kNightlyRow, hourColumn(6)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 0.0);
    EXPECT_TRUE(notice().contains(QStringLiteral("many")));
    EXPECT_TRUE(notice().contains(QStringLiteral("07"))); // which cell
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridClipboard, TakesRawNumbersFromHtml)
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<table><tr><td sdval=\"0.125\">0.13</td></tr></table>"));
    data->setText(QStringLiteral("0.13"));
    QApplication::clipboard()->setMimeData(data);
    pasteAt(cell(kNightlyRow, hourColumn(6)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 0.125);
}

TEST_F(GridClipboard, CopyAndPasteKeepFullPrecisionAndChoices)
{
    ASSERT_TRUE(sheet.setCells({{kIndiaRow, hourColumn(4), 1.0 / 3.0}}, QString()).ok());
    copyRange(cell(kIndiaRow, hourColumn(4)));
    pasteAt(cell(kIndiaRow, hourColumn(20)));
    EXPECT_EQ(sheet.hour(kIndiaRow, 20), 1.0 / 3.0);
    copyRange(cell(9, SampleSheet::kDevice)); // T4
    pasteAt(cell(kIndiaRow, SampleSheet::kDevice));
    EXPECT_EQ(sheet.valueAt(kIndiaRow, SampleSheet::kDevice), GridValue(QStringLiteral("t4")));
}

TEST_F(GridClipboard, WhatWasSaidGoesWithTheTable)
{
    view.selectCell(kNightlyRow, hourColumn(0));
    QApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(notice().isEmpty());
    view.table()->hide();
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(GridClipboard, EmptyCellsEmptyTheirTargets)
{
    putText("1\t\t2");
    pasteAt(cell(kNightlyRow, hourColumn(0)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 0.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 2), 2.0);
}

TEST_F(GridClipboard, CutMovesItsCellsOnPasteAsOneStep)
{
    copyRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)});
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "7.5\t8.5\n");
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 5), 8.5); // nothing happens until it is pasted
    pasteAt(cell(kIndiaRow, hourColumn(5)));         // over the second one
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 0.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 5), 7.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 6), 8.5);
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Move 2 cell(s)")});
    EXPECT_TRUE(view.table()->marching().isEmpty());
}

TEST_F(GridClipboard, EscapeEndsTheCutAndPasteThenCopies)
{
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)});
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.table()->marching().isEmpty());
    pasteAt(cell(kNightlyRow, hourColumn(10)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 10), 7.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 7.5);
}

TEST_F(GridClipboard, AMovingFrameStandsUntilEscapeAndPasteCanBeRepeated)
{
    copyRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)});
    const QList<CellRange> copied{{kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)}};
    EXPECT_EQ(view.table()->marching(), copied);
    pasteAt(cell(kNightlyRow, hourColumn(10)));
    pasteAt(cell(kNightlyRow, hourColumn(14)));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 15), 8.5);
    EXPECT_EQ(view.table()->marching(), copied);
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.table()->marching().isEmpty());
}

TEST_F(GridClipboard, AnEntryEndsTheMovingFrame)
{
    copyRange(cell(kIndiaRow, hourColumn(4)));
    view.selectCell(kNightlyRow, hourColumn(10));
    type("3");
    press(Qt::Key_Return);
    EXPECT_TRUE(view.table()->marching().isEmpty());
}

TEST_F(GridClipboard, ControlShiftVPastesValuesAndLeavesWhatWasCut)
{
    view.selectRange(cell(kIndiaRow, hourColumn(4)));
    press(Qt::Key_X, Qt::ControlModifier);
    view.selectRange(cell(kNightlyRow, hourColumn(10)));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 10), 7.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 4), 7.5);
}

TEST_F(GridClipboard, CopiesSeveralRangesOnlyWhereTheyLineUp)
{
    click(kNightlyRow, hourColumn(0));
    click(kNightlyRow, hourColumn(4), Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "16\t8\n");
    putText("before");
    click(kRefreshRow, hourColumn(2), Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "before");
    EXPECT_TRUE(notice().contains(QStringLiteral("line up")));
}

/// Why a paste was refused stands until something else is done, wherever that is.
TEST_F(GridClipboard, ARefusalGoesWithTheNextKeyOrClick)
{
    const auto refused = [this] {
        view.table()->setFocus();
        putText("nonsense");
        pasteAt(cell(kNightlyRow, hourColumn(0)));
        EXPECT_FALSE(notice().isEmpty());
    };
    QPushButton elsewhere(&view);
    elsewhere.show();
    refused();
    QTest::keyClick(&elsewhere, Qt::Key_Shift); // a part of another key
    EXPECT_FALSE(notice().isEmpty());
    QTest::keyClick(&elsewhere, Qt::Key_A);
    EXPECT_TRUE(notice().isEmpty());
    refused();
    QTest::mouseClick(&elsewhere, Qt::LeftButton);
    EXPECT_TRUE(notice().isEmpty());
    refused();
    press(Qt::Key_Escape);
    EXPECT_TRUE(notice().isEmpty());
}

/// Rows whose keys are their places say nothing of where what was copied is now: then no frame
/// stands around something else.
TEST_F(GridClipboard, TheMovingFrameNeverStandsAroundOtherCells)
{
    copyRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)});
    sheet.insertRowOnTop();
    QApplication::processEvents();
    EXPECT_EQ(view.table()->marching(),
              (QList<CellRange>{{kIndiaRow + 1, hourColumn(4), kIndiaRow + 1, hourColumn(5)}}));
    ASSERT_TRUE(sheet.setCells({{kIndiaRow + 1, hourColumn(4), 3.0}}, QStringLiteral("Type")).ok());
    sheet.insertRowOnTop();
    QApplication::processEvents();
    EXPECT_TRUE(view.table()->marching().isEmpty());
}

TEST_F(GridClipboard, RefusesTenMegabytes)
{
    QApplication::clipboard()->setText(QString(kMaximumBlockBytes + 1, u'1'));
    pasteAt(cell(kNightlyRow, hourColumn(0)));
    EXPECT_TRUE(sheet.labels.isEmpty());
    EXPECT_FALSE(notice().isEmpty());
}

} // namespace
} // namespace kf
