// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the rows and columns of a sheet that sum others up: by arithmetic first, by words where
// numbers do not tell.

#include "core/exchange/heading_words.h"
#include "core/exchange/sheet_content.h"

#include <QList>

#include <optional>

namespace kf {

/// The numbers of a row that can be a group or a sum.
struct NumberRow {
    int row = 0;
    QString name;
    QString section; ///< rows of different day types, and of GPUs and cores, are summed apart
    QList<double> values;
    int decimals = 0; ///< how many the row shows where it shows some, at least
};

struct SumFinding {
    int row = 0;
    SumKind kind = SumKind::Sum;
    QList<int> of;        ///< the rows that it sums, where the numbers say so
    bool isSure = false;  ///< false: a person has to say whether it is a sum or a group
    QList<int> against{}; ///< what a row that is called a sum, and is none, was compared with
    bool isGroup = false; ///< it is like a sum by its numbers, and more likely a group
    double total = 0.0;   ///< of all its values, and of the values of those rows together
    double expected = 0.0;
};

/// The rows that sum others, in their order. All rows have equally many values.
QList<SumFinding> sumRows(const QList<NumberRow> &rows);

/// The sum, mean, largest or smallest of the values; 0 where there are none.
double summed(SumKind kind, const QList<double> &values);

/// What the last values are of all others, where each row agrees: sum, mean, largest, smallest.
std::optional<SumKind> sumOf(const QList<std::pair<QList<double>, double>> &rows);

/// `columns` without those whose numbers are the sums of those before them, where the rest is a
/// full day of hours; else unchanged.
QList<int> withoutSumColumns(const SheetContent &sheet, int firstRow, const QList<int> &columns);

} // namespace kf
