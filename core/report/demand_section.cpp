// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include <algorithm>

namespace kf {

namespace {

/// A group with its hours in the slots in which the total is largest, so that columns add up.
struct GroupDay {
    const GroupFigures *figures;
    const Group *group;
    QList<Hours> hours; ///< by day type
    bool known;
};

const DemandSum &totalOf(const DemandFigures &demand, const AcceleratorKey &key)
{
    const auto cores = demand.byAccelerator.constFind(key);
    const bool countsCores = key == kCpuCore && cores != demand.byAccelerator.cend();
    return countsCores ? *cores : demand.total;
}

QList<GroupDay> groupDays(const Evaluation &evaluation)
{
    const DemandFigures &demand = evaluation.demand;
    const auto &groups = evaluation.plan.demand.groups;
    QList<GroupDay> days;
    for (qsizetype i = 0; i < demand.groups.size() && i < groups.size(); ++i) {
        const GroupFigures &figures = *demand.groups[i];
        const DemandSum &total = totalOf(demand, figures.key);
        const bool known = figures.known && total.known();
        days +=
            {&figures, &*groups[i], known ? hoursAtTotal(figures, total) : QList<Hours>(), known};
    }
    return days;
}

QList<Column> dayColumns()
{
    QList<Column> columns{
        {QStringLiteral("group"), ReportText::tr("Group"), Unit::None},
        {QStringLiteral("name"), ReportText::tr("Name"), Unit::None},
        {QStringLiteral("kind"), ReportText::tr("Kind"), Unit::None},
        {QStringLiteral("accelerator"), ReportText::tr("Accelerator"), Unit::None}};
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        const QString two = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
        columns += {QStringLiteral("h") + two, two, Unit::Gpus};
    }
    columns += {QStringLiteral("maximum"), ReportText::tr("Maximum"), Unit::Gpus};
    return columns;
}

/// Appends the 24 hours and their maximum; empty cells where they are not known.
void appendHours(QList<Cell> &row, const Hours &hours, bool known)
{
    for (const double value : hours)
        row += cellIfKnown(value, known);
    row += cellIfKnown(*std::max_element(hours.begin(), hours.end()), known);
}

QList<Cell> totalRow(const QString &name, const DemandSum &sum, qsizetype dayType)
{
    QList<Cell> row{QString(), name, QString(), QString()};
    appendHours(
        row, sum.hourlyTotal.value(dayType), sum.known() && dayType < sum.hourlyTotal.size());
    return row;
}

Table dayTable(const Evaluation &evaluation, const QList<GroupDay> &groups, qsizetype dayType)
{
    const DemandFigures &demand = evaluation.demand;
    const DayType &day = demand.dayTypes[dayType];
    Table table{QStringLiteral("demand-") + day.id,
                ReportText::tr("Demand on a typical day: %1").arg(day.name.value_or(day.id)),
                dayColumns(),
                {}};
    const auto addGroups = [&](bool cores) {
        for (const GroupDay &entry : groups) {
            if ((entry.figures->key == kCpuCore) != cores)
                continue;
            QList<Cell> row{entry.group->id,
                            entry.group->name,
                            QString(wordFor(entry.group->kind)),
                            entry.figures->key};
            appendHours(row, entry.hours.value(dayType), entry.known);
            table.rows += row;
        }
    };
    addGroups(false);
    table.rows += totalRow(ReportText::tr("Total GPUs"), demand.total, dayType);
    const auto cores = demand.byAccelerator.constFind(kCpuCore);
    if (cores != demand.byAccelerator.cend()) {
        addGroups(true);
        table.rows += totalRow(ReportText::tr("Total CPU cores"), *cores, dayType);
    }
    return table;
}

Table loadDurationTable(const DemandSum &total)
{
    Table table{QStringLiteral("load-duration"),
                ReportText::tr("Hours a year with at least so many GPUs busy"),
                {{QStringLiteral("gpus"), ReportText::tr("GPUs"), Unit::Gpus},
                 {QStringLiteral("hours_per_year"), ReportText::tr("Hours a year"), Unit::Hours}},
                {}};
    const QList<double> hours = loadDurationHours(total).value_or(QList<double>());
    for (qsizetype gpus = 0; gpus < hours.size(); ++gpus)
        table.rows += QList<Cell>{double(gpus), hours[gpus]};
    return table;
}

} // namespace

ReportSection demandSection(const Evaluation &evaluation)
{
    ReportSection section{QStringLiteral("demand"), ReportText::tr("Demand"), {}};
    const QList<GroupDay> groups = groupDays(evaluation);
    for (qsizetype i = 0; i < evaluation.demand.dayTypes.size(); ++i)
        section.tables += dayTable(evaluation, groups, i);
    section.tables += loadDurationTable(evaluation.demand.total);
    return section;
}

} // namespace kf
