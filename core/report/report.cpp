// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/sections.h"

namespace kf {

Cell cell(std::optional<double> value)
{
    return value ? Cell(*value) : Cell();
}

Cell cellIfKnown(double value, bool known)
{
    return known ? Cell(value) : Cell();
}

Cell cellAt(const QList<double> &values, qsizetype month, bool known)
{
    return known && month < values.size() ? Cell(values[month]) : Cell();
}

Cell textCell(const std::optional<QString> &text)
{
    return text ? Cell(*text) : Cell();
}

QList<Column> monthColumns()
{
    return {{QStringLiteral("month"), ReportText::tr("Month"), Unit::Months},
            {QStringLiteral("calendar_month"), ReportText::tr("Calendar month"), Unit::None}};
}

QList<Cell> monthCells(const Plan &plan, int month)
{
    return {double(month), plan.settings.start.plus(month).toString()};
}

QList<QString> calendarMonths(const Plan &plan)
{
    QList<QString> months;
    for (int month = 0; month <= plan.settings.horizonMonths; ++month)
        months += plan.settings.start.plus(month).toString();
    return months;
}

Report makeReport(const Evaluation &evaluation, const Catalog &catalog)
{
    return {evaluation.plan.settings.name,
            {summarySection(evaluation),
             demandSection(evaluation),
             growthSection(evaluation),
             storageSection(evaluation),
             topologySection(evaluation, catalog),
             findingsSection(evaluation)}};
}

} // namespace kf
