// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/day_type_sheet.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/day_types.h"

#include <algorithm>

namespace kf {

namespace {

using DayTypeField = Field<DayTypeRow>;

QString nameOf(const DayType &dayType)
{
    return dayType.name.value_or(dayType.id);
}

QStringList namesIn(const Plan &plan)
{
    QStringList names;
    for (const DayType &dayType : plan.demand.dayTypes)
        names.append(nameOf(dayType));
    return names;
}

QList<DayTypeRow> rowsOf(const Plan &plan)
{
    QList<DayTypeRow> rows;
    for (const DayType &dayType : plan.demand.dayTypes)
        rows.append({dayType.id, nameOf(dayType), dayType.daysPerYear, {}});
    return rows;
}

/// A new day type takes the days that are left.
void complete(const Plan &plan, DayTypeRow &row)
{
    if (row.name.isEmpty())
        row.name = DayTypeSheet::tr("New day type");
    if (!row.days)
        row.days = std::max(0.0, daysLeft(plan.demand.dayTypes));
}

Result<Plan> inserted(Plan plan, DayTypeRow row, qsizetype at)
{
    complete(plan, row);
    DayType dayType;
    dayType.name = row.name;
    dayType.daysPerYear = *row.days;
    return row.copyOf.isEmpty() ? insertDayType(std::move(plan), dayType, at)
                                : copyDayType(std::move(plan), row.copyOf, dayType, at);
}

Result<Plan> removed(Plan plan, const QList<DayTypeRow> &rows)
{
    for (const DayTypeRow &row : rows) {
        Result<Plan> next = deleteDayType(std::move(plan), row.key);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

RowList<DayTypeRow> dayTypeList()
{
    RowList<DayTypeRow> list;
    list.rows = rowsOf;
    list.fresh = [](const Plan &, const DayTypeRow *) {
        return DayTypeRow();
    };
    list.complete = complete;
    list.copied = [](const Plan &plan, DayTypeRow &row) {
        row = {{}, edits::copyName(row.name, namesIn(plan)), std::nullopt, row.key};
    };
    list.insert = inserted;
    list.remove = removed;
    list.reorder = orderDayTypes;
    list.placeholder = DayTypeSheet::tr("Type to add a day type");
    return list;
}

QList<DayTypeField> dayTypeFields()
{
    return {{{DayTypeSheet::tr("Day type"),
              DayTypeSheet::tr("Typing renames it"),
              CellKind::Text,
              ColumnLook::Plain,
              Qt::AlignLeft,
              {30, 60}},
             [](const DayTypeRow &row) { return GridValue(row.name); },
             [](DayTypeRow &row, const GridValue &value) {
                 row.name = textIn(value).trimmed();
                 return row.name.isEmpty()
                            ? Result<>(Error{ErrorKind::Invalid,
                                             DayTypeSheet::tr("A day type needs a name."),
                                             {},
                                             {}})
                            : Result<>();
             }},
            {{DayTypeSheet::tr("Days a year"),
              DayTypeSheet::tr("How many days of the year are like it; all add up to 365"),
              CellKind::Number,
              ColumnLook::Plain,
              Qt::AlignRight,
              {12, 0},
              {Unit::Days}},
             [](const DayTypeRow &row) { return orNothing(row.days); },
             [](DayTypeRow &row, const GridValue &value) {
                 row.days.emplace();
                 return takeNumber(*row.days, value, 0.0);
             }}};
}

} // namespace

DayTypeSheet::DayTypeSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(dayTypeList());
    setFields(dayTypeFields());
}

void DayTypeSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

Result<Plan>
DayTypeSheet::replaced(Plan plan, const DayTypeRow &before, const DayTypeRow &after) const
{
    for (const DayType &one : std::as_const(plan.demand.dayTypes)) {
        if (one.id != before.key)
            continue;
        DayType dayType = one;
        if (after.name != nameOf(one))
            dayType.name = after.name;
        dayType.daysPerYear = after.days.value_or(0.0);
        return replaceDayType(std::move(plan), before.key, dayType);
    }
    return Error{ErrorKind::NotFound, tr("This day type is no longer there."), {}, {}};
}

} // namespace kf

#include "moc_day_type_sheet.cpp"
