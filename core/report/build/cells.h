// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the parts of the report make their tables from.

#include "core/report/report.h"

#include <QCoreApplication>

#include <optional>

namespace kf {

/// Owner of the report's translated words.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(kf::ReportText)
};

Column
column(const char *id, const QString &title, Unit unit = Unit::None, Detail detail = Detail::Full);
/// A column for programs alone.
Column dataColumn(const char *id, const QString &title, Unit unit = Unit::None);
/// A column that a summary shows too.
Column summaryColumn(const char *id, const QString &title, Unit unit = Unit::None);
/// The column of things that have names of their own: "group", and in files "group_name" behind it.
Column thing(Column column);

/// With the currency of its money in every row, for programs: people read it in the titles.
Table withCurrency(Table table, const QString &currency);

/// The columns, written in one unit so that they can be compared.
QList<Column> inOneUnit(QList<Column> columns);

/// A number, or an empty cell.
Cell cell(std::optional<double> value);
Cell cell(std::optional<int> value);
/// A number, or an empty cell where it is not known.
Cell cellIfKnown(double value, bool known);
/// The value of a month, or an empty cell where the list ends before it or is not known.
Cell cellAt(const QList<double> &values, qsizetype month, bool known = true);
/// A text, or an empty cell.
Cell textCell(const std::optional<QString> &text);
/// A thing with its name, or its id where it has none.
Cell named(const Id &id, const std::optional<QString> &name);
/// "yes" or "no".
Cell yesNo(bool yes);
/// A month of the plan, or an empty cell.
Cell monthCell(const Plan &plan, std::optional<int> month);

/// The columns "month" (its number, for programs) and "calendar_month".
QList<Column> monthColumns();
QList<Cell> monthCells(const Plan &plan, int month);
/// "2027-03" for every month of the plan: categories of its charts.
QList<QString> calendarMonths(const Plan &plan);

} // namespace kf
