// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A shown grid over the sample sheet, worked by real key and mouse events.

#include "tests/ui/grid/sample_sheet.h"
#include "ui/grid/cell_editors.h"
#include "ui/grid/cell_popup.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {

/// Rows of the sample sheet that the tests name; rows 0, 4 and 8 are bands.
inline constexpr int kNightlyRow = 1;
inline constexpr int kRefreshRow = 2;
inline constexpr int kRetrainRow = 3;
inline constexpr int kEuropeRow = 5;
inline constexpr int kIndiaRow = 7;
inline constexpr int kLastRow = 10;

/// The column of an hour.
constexpr int hourColumn(int hour)
{
    return SampleSheet::kFirstHour + hour;
}

class GridTest : public testing::Test {
protected:
    GridTest() : tester(&sheet, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        view.setModel(&sheet);
        view.resize(1240, 330);
        view.show();
        QApplication::setActiveWindow(&view);
        view.table()->setFocus();
    }

    /// Sends a key to whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }

    void type(const char *text)
    {
        for (const char *c = text; *c != '\0'; ++c)
            QTest::keyClick(focused(), *c);
    }

    QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget != nullptr ? widget : view.table();
    }

    QPoint centreOf(int row, int column) const
    {
        return view.table()->visualRect(sheet.index(row, column)).center();
    }

    void click(int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(
            view.table()->viewport(), Qt::LeftButton, modifiers, centreOf(row, column));
    }

    /// Moves the pointer with its left button down.
    static void moveDown(QWidget *widget, const QPoint &to)
    {
        QMouseEvent move(
            QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
    }

    static void dragOn(QWidget *widget,
                       const QPoint &from,
                       const QPoint &to,
                       Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        moveDown(widget, to);
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
    }

    void drag(CellPlace from, CellPlace to)
    {
        dragOn(
            view.table()->viewport(), centreOf(from.row, from.column), centreOf(to.row, to.column));
    }

    /// Drags the handle at the corner of the selection.
    void dragHandle(CellPlace to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        dragOn(view.table()->viewport(),
               view.table()->fillHandle().center(),
               centreOf(to.row, to.column),
               modifiers);
    }

    /// Where a row is taken hold of, in the strip before the rows.
    QPoint gripOf(int row) const { return {6, centreOf(row, 0).y()}; }

    QWidget *grips() const { return view.table()->rowHeader()->viewport(); }

    ChoicePicker *choices() const { return view.findChild<ChoicePicker *>(); }

    CellPlace active() const { return view.activeCell().value_or(CellPlace{-1, -1}); }

    CellRange onlyRange() const
    {
        const QList<CellRange> ranges = view.selectedRanges();
        EXPECT_EQ(ranges.size(), 1);
        return ranges.isEmpty() ? CellRange{} : ranges.first();
    }

    QLineEdit *editor() const { return view.table()->viewport()->findChild<CellLineEdit *>(); }

    /// What the notice beside the cell says; empty where none is shown.
    QString notice() const
    {
        const auto *label = view.findChild<CellNotice *>();
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    Theme theme{ThemeMode::Light};
    SampleSheet sheet;
    QAbstractItemModelTester tester;
    GridView view{theme};
};

inline void PrintTo(const CellPlace &place, std::ostream *out)
{
    *out << "(" << place.row << ", " << place.column << ")";
}

inline void PrintTo(const CellRange &range, std::ostream *out)
{
    *out << "(" << range.top << ", " << range.left << ") to (" << range.bottom << ", "
         << range.right << ")";
}

} // namespace kf
