// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections of the report, one function each, and what they share.

#include "core/report/report.h"

#include <QCoreApplication>

#include <optional>

namespace kf {

/// Owner of the report's translated words.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(kf::ReportText)
};

/// A number, or an empty cell.
Cell cell(std::optional<double> value);
/// A number, or an empty cell where it is not known.
Cell cellIfKnown(double value, bool known);
/// The value of a month, or an empty cell where the list ends before it or is not known.
Cell cellAt(const QList<double> &values, qsizetype month, bool known = true);
/// A text, or an empty cell.
Cell textCell(const std::optional<QString> &text);

/// The columns "month" (number) and "calendar_month" ("2027-03").
QList<Column> monthColumns();
QList<Cell> monthCells(const Plan &plan, int month);
/// "2027-03" for every month of the plan: categories of its charts.
QList<QString> calendarMonths(const Plan &plan);

ReportSection summarySection(const Evaluation &evaluation);
ReportSection demandSection(const Evaluation &evaluation);
ReportSection growthSection(const Evaluation &evaluation);
ReportSection storageSection(const Evaluation &evaluation);
ReportSection topologySection(const Evaluation &evaluation, const Catalog &catalog);
ReportSection findingsSection(const Evaluation &evaluation);

} // namespace kf
