// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/demand_tables.h"

#include "core/report/build/cells.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

Cell acceleratorCell(const PartInput &input, const AcceleratorKey &key)
{
    return Term{key, acceleratorName(key, input.plan, input.view)};
}

Cell kindCell(GroupKind kind)
{
    return Term{QString(wordFor(kind)), kindText(kind)};
}

const DemandSum &totalOf(const DemandFigures &demand, const AcceleratorKey &key)
{
    const auto cores = demand.byAccelerator.constFind(key);
    const bool countsCores = key == kCpuCore && cores != demand.byAccelerator.cend();
    return countsCores ? *cores : demand.total;
}

bool isPeak(const DemandSum &total, const Id &dayType, int hour)
{
    return total.peakHours.contains(PeakHour{dayType, hour});
}

QList<Column> dayColumns(const DemandSum &total, const DayType &day)
{
    QList<Column> columns{dataColumn("group", ReportText::tr("Group")),
                          column("name", ReportText::tr("User group")),
                          dataColumn("kind", ReportText::tr("Kind")),
                          dataColumn("accelerator", ReportText::tr("Accelerator"))};
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        Column one{QStringLiteral("h") + hourLabel(hour), hourLabel(hour)};
        one.isMarked = total.known() && isPeak(total, day.id, hour);
        columns += one;
    }
    columns += column("maximum", ReportText::tr("Max"));
    columns += dataColumn("day_type", ReportText::tr("Day type")); // by which it can be read again
    return columns;
}

/// Appends the 24 hours and their maximum; empty cells where they are not known.
void appendHours(QList<Cell> &row, const Hours &hours, bool known)
{
    for (const double value : hours)
        row += cellIfKnown(value, known);
    row += cellIfKnown(*std::max_element(hours.begin(), hours.end()), known);
}

QList<Cell>
totalRow(const PartInput &input, const QString &name, const DemandSum &sum, qsizetype dayType)
{
    QList<Cell> row{QString(), name, QString(), QString()};
    appendHours(
        row, sum.hourlyTotal.value(dayType), sum.known() && dayType < sum.hourlyTotal.size());
    row += input.figures.demand.dayTypes[dayType].id;
    return row;
}

QList<Cell> groupRow(const PartInput &input, qsizetype index, qsizetype dayType)
{
    const GroupFigures &figures = *input.figures.demand.groups[index];
    const Group &group = *input.plan.demand.groups[index];
    const DemandSum &total = totalOf(input.figures.demand, figures.key);
    const bool known = figures.known && total.known();
    QList<Cell> row{
        group.id, group.name, kindCell(group.kind), acceleratorCell(input, figures.key)};
    appendHours(row, known ? hoursAtTotal(figures, total, dayType) : Hours(), known);
    row += input.figures.demand.dayTypes[dayType].id;
    return row;
}

/// What the hours of a group count: words of files, which no language translates.
QString unitOf(const AcceleratorKey &accelerator)
{
    return accelerator == kCpuCore ? QStringLiteral("cores") : QStringLiteral("GPUs");
}

QList<Column> localColumns()
{
    QList<Column> columns{dataColumn("group", ReportText::tr("Group")),
                          dataColumn("name", ReportText::tr("User group")),
                          dataColumn("kind", ReportText::tr("Kind")),
                          dataColumn("accelerator", ReportText::tr("Accelerator")),
                          dataColumn("time_zone", ReportText::tr("Zone")),
                          dataColumn("day_type", ReportText::tr("Day type")),
                          dataColumn("unit", ReportText::tr("Unit"))};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        columns +=
            {QStringLiteral("h") + hourLabel(hour), hourLabel(hour), Unit::None, Detail::Data};
    columns += dataColumn("maximum", ReportText::tr("Max"));
    return columns;
}

/// "Weekday 14:00" of the first hour of the peak, where that is known.
Cell firstHourCell(const DemandFigures &demand, const QList<PeakHour> &hours, bool known)
{
    if (hours.isEmpty() || !known)
        return {};
    const PeakHour &first = hours.first();
    return ReportText::tr("%1 %2", "day type and hours")
        .arg(dayName(demand, first.dayType), hourText(first.hour));
}

/// True where the peak is as high, and first reached in the same hour.
bool readsAlike(const DatedPeak &a, const DatedPeak &b)
{
    constexpr double kRounding = 1e-9; // of sums over groups
    return std::abs(a.peak - b.peak) <= kRounding * a.peak &&
           a.peakHours.value(0) == b.peakHours.value(0);
}

} // namespace

QString dayName(const DemandFigures &demand, const Id &id)
{
    for (const DayType &day : demand.dayTypes) {
        if (day.id == id)
            return day.name.value_or(day.id);
    }
    return id;
}

Table groupTable(const PartInput &input)
{
    Table table{QStringLiteral("groups"),
                ReportText::tr("User groups"),
                {dataColumn("group", ReportText::tr("Group")),
                 column("name", ReportText::tr("User group")),
                 column("kind", ReportText::tr("Kind")),
                 column("accelerator", ReportText::tr("Accelerator")),
                 column("time_zone", ReportText::tr("Zone")),
                 column("source", ReportText::tr("Numbers")),
                 column("maximum_gpus", ReportText::tr("Largest hour")),
                 column("gpu_hours_per_year", ReportText::tr("GPU-hours a year")),
                 column("feed_gb_per_s_per_gpu", ReportText::tr("Reads, GB/s a GPU"))},
                {}};
    const DemandFigures &demand = input.figures.demand;
    for (qsizetype i = 0; i < demand.groups.size() && i < input.plan.demand.groups.size(); ++i) {
        const GroupFigures &figures = *demand.groups[i];
        const Group &group = *input.plan.demand.groups[i];
        const bool typed = group.source == DemandSource::Manual;
        table.rows +=
            QList<Cell>{group.id,
                        group.name,
                        kindCell(group.kind),
                        acceleratorCell(input, figures.key),
                        Term{figures.timeZone, zoneText(figures.timeZone)},
                        Term{QString(wordFor(group.source)),
                             typed ? ReportText::tr("typed in") : ReportText::tr("from workloads")},
                        cellIfKnown(figures.maximum, figures.known),
                        cellIfKnown(figures.gpuHoursPerYear, figures.known),
                        cell(group.feedGbPerSPerGpu)};
    }
    return table;
}

Table localHoursTable(const PartInput &input, qsizetype dayType)
{
    const DemandFigures &demand = input.figures.demand;
    const DayType &day = demand.dayTypes[dayType];
    Table table{QStringLiteral("demand-") + day.id,
                ReportText::tr("%1: local hours of the groups").arg(dayName(demand, day.id)),
                localColumns(),
                {}};
    const qsizetype groups = std::min(demand.groups.size(), input.plan.demand.groups.size());
    for (qsizetype i = 0; i < groups; ++i) {
        const GroupFigures &figures = *demand.groups[i];
        const Group &group = *input.plan.demand.groups[i];
        QList<Cell> row{group.id,
                        group.name,
                        kindCell(group.kind),
                        group.accelerator,
                        figures.timeZone,
                        day.id,
                        unitOf(group.accelerator)};
        appendHours(row, figures.local.value(dayType), figures.known);
        table.rows += row;
    }
    const auto addTotal = [&](const QString &name, const DemandSum &sum, const QString &unit) {
        QList<Cell> row{QString(),
                        name,
                        QStringLiteral("total"),
                        QString(),
                        input.plan.settings.timeZone,
                        day.id,
                        unit};
        appendHours(
            row, sum.hourlyTotal.value(dayType), sum.known() && dayType < sum.hourlyTotal.size());
        table.sumRows += table.rows.size();
        table.rows += row;
    };
    addTotal(ReportText::tr("Total GPUs"), demand.total, unitOf({}));
    const auto cores = demand.byAccelerator.constFind(kCpuCore);
    if (cores != demand.byAccelerator.cend())
        addTotal(ReportText::tr("Total CPU cores"), *cores, unitOf(QString(kCpuCore)));
    return table;
}

Table dayTable(const PartInput &input, qsizetype dayType)
{
    const DemandFigures &demand = input.figures.demand;
    const DayType &day = demand.dayTypes[dayType];
    Table table{QStringLiteral("demand-in-plan-zone-") + day.id,
                ReportText::tr("%1: GPUs by hour, %2")
                    .arg(dayName(demand, day.id), zoneText(input.plan.settings.timeZone)),
                dayColumns(demand.total, day),
                {},
                TableLook::Heat};
    const auto add = [&](bool cores, const QString &name, const DemandSum &sum) {
        for (qsizetype i = 0; i < demand.groups.size(); ++i) {
            if (i < input.plan.demand.groups.size() && (demand.groups[i]->key == kCpuCore) == cores)
                table.rows += groupRow(input, i, dayType);
        }
        table.sumRows += table.rows.size();
        table.rows += totalRow(input, name, sum, dayType);
    };
    add(false, ReportText::tr("Total GPUs"), demand.total);
    const auto cores = demand.byAccelerator.constFind(kCpuCore);
    if (cores != demand.byAccelerator.cend())
        add(true, ReportText::tr("Total CPU cores"), *cores);
    return table;
}

Table demandByAccelerator(const PartInput &input)
{
    Table table{
        QStringLiteral("demand-by-accelerator"),
        ReportText::tr("Demand by accelerator"),
        {thing(summaryColumn("accelerator", ReportText::tr("Accelerator"))),
         summaryColumn("peak_gpus", ReportText::tr("Peak")),
         summaryColumn("peak_hour", ReportText::tr("First reached")),
         summaryColumn("gpu_hours_per_year", ReportText::tr("GPU-hours a year")),
         summaryColumn("mean_utilisation_of_peak", ReportText::tr("Mean use"), Unit::Share)},
        {}};
    const DemandFigures &demand = input.figures.demand;
    for (auto it = demand.byAccelerator.cbegin(); it != demand.byAccelerator.cend(); ++it) {
        const bool known = it->known();
        table.rows += QList<Cell>{acceleratorCell(input, it.key()),
                                  cellIfKnown(it->peak, known),
                                  firstHourCell(demand, it->peakHours, known),
                                  known ? cell(it->gpuHoursPerYear) : Cell(),
                                  known ? cell(it->meanUtilisationOfPeak) : Cell()};
    }
    return table;
}

Table peaksOfYearTable(const PartInput &input)
{
    Table table{QStringLiteral("peaks-of-year"),
                ReportText::tr("How the peak moves as clocks change"),
                {column("date", ReportText::tr("From")),
                 column("peak_gpus", ReportText::tr("Peak"), Unit::Gpus),
                 column("peak_hour", ReportText::tr("First reached"))},
                {}};
    if (!input.figures.demand.total.known())
        return table;
    const DatedPeak *before = nullptr;
    for (const DatedPeak &peak : input.answers.peaks) {
        if (before != nullptr && readsAlike(*before, peak))
            continue; // some zone's clocks change, and nobody notices
        before = &peak;
        table.rows += QList<Cell>{
            peak.date, peak.peak, firstHourCell(input.figures.demand, peak.peakHours, true)};
    }
    if (table.rows.size() < 2)
        table.rows.clear();
    return table;
}

Table loadDurationTable(const DemandSum &total)
{
    Table table{QStringLiteral("load-duration"),
                ReportText::tr("Hours a year with at least so many GPUs busy"),
                {column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 column("hours_per_year", ReportText::tr("Hours a year"), Unit::Hours)},
                {}};
    const QList<double> hours = loadDurationHours(total).value_or(QList<double>());
    for (qsizetype gpus = 0; gpus < hours.size(); ++gpus)
        table.rows += QList<Cell>{double(gpus), hours[gpus]};
    return table;
}

} // namespace kf
