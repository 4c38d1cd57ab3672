// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Questions about selected ranges, answered from the ranges and never cell by cell through the
// selection model: statistics, where Enter and Tab go, what a jump reaches.

#include "ui/grid/grid_model.h"

#include <QItemSelection>

#include <functional>

namespace kf {

/// A rectangle of cells; empty where right < left or bottom < top.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    int height() const { return bottom - top + 1; }
    int width() const { return right - left + 1; }
    bool isOneCell() const { return height() == 1 && width() == 1; }
    bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    bool operator==(const CellRange &) const = default;
};

QList<CellRange> rangesOf(const QItemSelection &selection);

/// Calls `visit(row, column)` for every cell of the ranges, bands left out.
void forEachCell(const GridModel &model,
                 const QList<CellRange> &ranges,
                 const std::function<void(int, int)> &visit);

/// Number of cells in the ranges, bands left out.
qint64 cellCount(const GridModel &model, const QList<CellRange> &ranges);

struct SelectionStatistics {
    qint64 cells = 0;
    qint64 numbers = 0; ///< how many of the cells hold a number
    qint64 shares = 0;  ///< how many of the numbers are shares
    double sum = 0.0;
    double least = 0.0;
    double most = 0.0;

    double average() const { return numbers > 0 ? sum / static_cast<double>(numbers) : 0.0; }
    /// Shares are written in per cent where all are.
    NumberForm form() const
    {
        return numbers > 0 && shares == numbers ? NumberForm::Share : NumberForm::Plain;
    }
    bool operator==(const SelectionStatistics &) const = default;
};

SelectionStatistics statisticsOf(const GridModel &model, const QList<CellRange> &ranges);

/// The rows between first and last that hold cells; the empty row below the last one only where
/// there is no other.
QList<int> cellRows(const GridModel &model, int first, int last);

/// The next row of cells from `row` in steps of +1 or -1; `row` itself where there is none.
int nextCellRow(const GridModel &model, int row, int step);

struct CellPlace {
    int row = 0;
    int column = 0;
    bool operator==(const CellPlace &) const = default;
};

/// The range between two corners.
CellRange spanned(CellPlace a, CellPlace b);

/// The end of the block of filled cells, or the begin of the next one, in one direction.
CellPlace blockEdge(const GridModel &model, CellPlace from, int rowStep, int columnStep);

/// Whether a person types into that column: in this row, or else in one that comes.
bool takesEntries(const GridModel &model, int row, int column);

/// Where End leads from a cell, and Ctrl+Right at most: to the last cell of the row that a person
/// can type into, from there on to the last one, so that results are taken only where they are
/// meant.
int endColumn(const GridModel &model, CellPlace from);

/// Where Enter (Down, with Shift Up) and Tab (Right, with Shift Left) go on.
enum class CellStep { Down, Up, Right, Left };

/// The cell after `from` inside the ranges, column by column (Down, Up) or row by row; wraps.
CellPlace
nextInRanges(const GridModel &model, const QList<CellRange> &ranges, CellPlace from, CellStep step);

} // namespace kf
