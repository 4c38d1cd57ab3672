// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"

namespace kf {
namespace {

class GridFill : public GridTest {};

TEST_F(GridFill, DraggingTheHandleCopiesOneNumber)
{
    view.selectCell(kNightlyRow, hourColumn(4)); // 8
    dragHandle({kNightlyRow, hourColumn(7)});
    for (int hour = 5; hour <= 7; ++hour)
        EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, hour), 8.0);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(4), kNightlyRow, hourColumn(7)}));
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Fill 3 cell(s)")});
}

TEST_F(GridFill, ControlCountsOneNumberUp)
{
    view.selectCell(kNightlyRow, hourColumn(4)); // 8
    dragHandle({kNightlyRow, hourColumn(6)}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 5), 9.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 10.0);
}

TEST_F(GridFill, TwoNumbersGiveTheStep)
{
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)}); // 7.5, 8.5
    dragHandle({kIndiaRow, hourColumn(7)});
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 6), 9.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 7), 10.5);
}

TEST_F(GridFill, ControlCopiesASeries)
{
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)}); // 7.5, 8.5
    dragHandle({kIndiaRow, hourColumn(7)}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 6), 7.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 7), 8.5);
}

TEST_F(GridFill, FillsBackwardsAndDownOverBands)
{
    view.selectRange({kIndiaRow, hourColumn(4), kIndiaRow, hourColumn(5)}); // 7.5, 8.5
    dragHandle({kIndiaRow, hourColumn(2)});
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 3), 6.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 2), 5.5);
    view.selectCell(kRetrainRow, hourColumn(0)); // 8, the last row of its band
    dragHandle({kEuropeRow, hourColumn(0)});
    EXPECT_DOUBLE_EQ(sheet.hour(kEuropeRow, 0), 8.0);
}

TEST_F(GridFill, WhatTheModelRefusesChangesNothing)
{
    view.selectRange({kRefreshRow, hourColumn(4), kRefreshRow, hourColumn(5)}); // 4, 2
    dragHandle({kRefreshRow, hourColumn(8)});                                   // 0, -2 ...
    EXPECT_TRUE(sheet.labels.isEmpty());
    EXPECT_TRUE(notice().contains(QStringLiteral("cannot be negative")));
}

TEST_F(GridFill, ADoubleClickFillsDownToTheNeighboursEnd)
{
    // 01 of the groups: 16, 0 | the neighbour 00: 16, 0, 8 | 1, 3, 0: it ends at once
    ASSERT_TRUE(sheet.setCells({{kRefreshRow, hourColumn(0), 5.0}}, QString()).ok());
    // now 00 is filled down to Research Americas, and India has none
    view.selectCell(kNightlyRow, hourColumn(1));
    QTest::mouseDClick(
        view.table()->viewport(), Qt::LeftButton, {}, view.table()->fillHandle().center());
    EXPECT_DOUBLE_EQ(sheet.hour(kRetrainRow, 1), 16.0);
    EXPECT_DOUBLE_EQ(sheet.hour(6, 1), 16.0); // Research Americas
    EXPECT_DOUBLE_EQ(sheet.hour(kIndiaRow, 1), 0.0);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(1), 6, hourColumn(1)}));
}

TEST_F(GridFill, EscapeEndsTheDrag)
{
    view.selectCell(kNightlyRow, hourColumn(4));
    QWidget *viewport = view.table()->viewport();
    const QPoint end = centreOf(kNightlyRow, hourColumn(7));
    QTest::mousePress(viewport, Qt::LeftButton, {}, view.table()->fillHandle().center());
    moveDown(viewport, end);
    press(Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    EXPECT_TRUE(sheet.labels.isEmpty());
}

} // namespace
} // namespace kf
