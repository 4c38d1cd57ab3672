// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/cells.h"

#include "core/words/time_words.h"

namespace kf {

Column column(const char *id, const QString &title, Unit unit, Detail detail)
{
    return {QString::fromLatin1(id), title, unit, detail};
}

Column dataColumn(const char *id, const QString &title, Unit unit)
{
    return column(id, title, unit, Detail::Data);
}

Table withCurrency(Table table, const QString &currency)
{
    table.columns.append(dataColumn("currency", ReportText::tr("Currency")));
    for (QList<Cell> &row : table.rows)
        row.append(currency);
    return table;
}

Column summaryColumn(const char *id, const QString &title, Unit unit)
{
    return column(id, title, unit, Detail::Summary);
}

Column thing(Column column)
{
    column.isThing = true;
    return column;
}

QList<Column> inOneUnit(QList<Column> columns)
{
    const QString scale = columns.constFirst().id;
    for (Column &column : columns)
        column.scale = scale;
    return columns;
}

Cell cell(std::optional<double> value)
{
    return value ? Cell(*value) : Cell();
}

Cell cell(std::optional<int> value)
{
    return value ? Cell(double(*value)) : Cell();
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
    return text && !text->isEmpty() ? Cell(*text) : Cell();
}

Cell named(const Id &id, const std::optional<QString> &name)
{
    return Term{id, name.value_or(id)};
}

Cell yesNo(bool yes)
{
    return yes ? Term{QStringLiteral("yes"), ReportText::tr("yes")}
               : Term{QStringLiteral("no"), ReportText::tr("no")};
}

Cell monthCell(const Plan &plan, std::optional<int> month)
{
    return month ? Cell(plan.settings.start.plus(*month)) : Cell();
}

QList<Column> monthColumns()
{
    return {dataColumn("month", ReportText::tr("Month"), Unit::Months),
            column("calendar_month", ReportText::tr("Month"))};
}

QList<Cell> monthCells(const Plan &plan, int month)
{
    return {double(month), plan.settings.start.plus(month)};
}

QList<QString> calendarMonths(const Plan &plan)
{
    QList<QString> months;
    for (int month = 0; month <= plan.settings.horizonMonths; ++month)
        months += monthText(plan, month);
    return months;
}

} // namespace kf
