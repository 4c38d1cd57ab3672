// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/serving_sheet.h"

#include "core/base/units.h"
#include "core/plan/edits/workload_curves.h"
#include "core/report/service_times.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"
#include "ui/pages/parts/work_fields.h"

#include <algorithm>

namespace kf {

namespace {

using ServingField = Field<ServingRow>;
using work::column;
using work::number;

ServingField rateField()
{
    return {column(ServingSheet::tr("Rate, /s"),
                   ServingSheet::tr("Requests a second in the busiest hour of the day; a number "
                                    "typed here scales the whole curve"),
                   CellKind::Number,
                   4,
                   {Unit::PerSecond}),
            [](const ServingRow &row) {
                return GridValue(peakOf(ratesOf(row.work.requestsPerS, row.dayType)));
            },
            [](ServingRow &row, const GridValue &value) {
                double peak = 0.0;
                Result<> taken = takeNumber(peak, value, 0.0);
                if (taken)
                    row.work.requestsPerS =
                        withRates(row.work.requestsPerS,
                                  row.dayType,
                                  scaledTo(ratesOf(row.work.requestsPerS, row.dayType), peak));
                return taken;
            }};
}

QList<ServingField> loadFields()
{
    return {rateField(),
            number<ServingRow>(
                column(ServingSheet::tr("Service time, s"),
                       ServingSheet::tr("Mean time in seconds that one request takes a server, "
                                        "without waiting"),
                       CellKind::Number,
                       4,
                       {Unit::Seconds}),
                &ServingWorkload::serviceTimeS),
            work::whole<ServingRow>(
                column(ServingSheet::tr("Concurrency"),
                       ServingSheet::tr("Requests that one replica serves at the same time"),
                       CellKind::Number,
                       4),
                &ServingWorkload::serversPerReplica,
                1),
            number<ServingRow>(column(ServingSheet::tr("GPUs/ replica"),
                                      ServingSheet::tr("GPUs that one replica holds"),
                                      CellKind::Number,
                                      4,
                                      {Unit::Gpus}),
                               &ServingWorkload::gpusPerReplica,
                               1.0)};
}

QList<ServingField> promiseFields()
{
    return {number<ServingRow>(
                column(ServingSheet::tr("Util. max"),
                       ServingSheet::tr("Utilisation at most: the share of their time, 0 to 100 % "
                                        "exclusive, that servers may be busy"),
                       CellKind::Share,
                       4),
                &ServingWorkload::maxUtilisation),
            number<ServingRow>(
                column(ServingSheet::tr("Wait target, ms"),
                       ServingSheet::tr("Wait target: milliseconds that a request may queue before "
                                        "it is served"),
                       CellKind::Number,
                       4,
                       {Unit::Seconds, kMsPerS}),
                &ServingWorkload::waitTargetS,
                0.0),
            number<ServingRow>(
                column(ServingSheet::tr("Percentile"),
                       ServingSheet::tr("The share of requests, 0 to 100 % exclusive, that keep "
                                        "the wait target"),
                       CellKind::Share,
                       4),
                &ServingWorkload::waitPercentile),
            number<ServingRow>(
                column(ServingSheet::tr("Burstiness"),
                       ServingSheet::tr("(ca² + cs²) / 2, Allen-Cunneen: how much arrivals and "
                                        "service times scatter; 1 is Poisson"),
                       CellKind::Number,
                       3),
                &ServingWorkload::burstiness,
                1.0),
            work::whole<ServingRow>(
                column(ServingSheet::tr("Replicas min"),
                       ServingSheet::tr("Replicas that stand ready even where nobody asks"),
                       CellKind::Number,
                       4),
                &ServingWorkload::minReplicas,
                0)};
}

QList<ServingField> deliveryFields()
{
    return {number<ServingRow>(
                column(ServingSheet::tr("Response target, s"),
                       ServingSheet::tr("Response target: seconds for service time and wait "
                                        "together; empty: none"),
                       CellKind::Number,
                       4,
                       {Unit::Seconds}),
                &ServingWorkload::responseTargetS),
            work::choice<ServingRow>(
                column(ServingSheet::tr("Delivery"),
                       ServingSheet::tr("How the model is served: by KServe, by a server of its "
                                        "own, or embedded in every application"),
                       CellKind::Choice,
                       8),
                &ServingWorkload::delivery,
                static_cast<QString (*)(Delivery)>(choiceText)),
            work::whole<ServingRow>(
                column(ServingSheet::tr("Copies"),
                       ServingSheet::tr("Applications that each hold the model and share the "
                                        "requests alike; only where it is embedded"),
                       CellKind::Number,
                       4),
                &ServingWorkload::copies,
                1)};
}

/// A result of the day that is looked at.
ServingField dayResult(const QString &title,
                       const QString &tip,
                       double ServingDayFigures::*member,
                       double factor)
{
    return work::result<ServingRow>(title, tip, 4, [member, factor](const ServingRow &row) {
        return row.day ? std::optional((*row.day).*member * factor) : std::nullopt;
    });
}

QList<ServingField> sizeFields()
{
    return {dayResult(ServingSheet::tr("Replicas"),
                      ServingSheet::tr("Replicas in the largest hour of the day"),
                      &ServingDayFigures::replicas,
                      1.0),
            dayResult(ServingSheet::tr("GPUs"),
                      ServingSheet::tr("GPUs in the largest hour of the day"),
                      &ServingDayFigures::gpus,
                      1.0),
            dayResult(ServingSheet::tr("GPU-h/ day"),
                      ServingSheet::tr("GPU-hours on one such day"),
                      &ServingDayFigures::gpuHours,
                      1.0),
            work::resultText<ServingRow>(
                ServingSheet::tr("Binds"),
                ServingSheet::tr("What the number of replicas follows from in the largest hour: "
                                 "utilisation max, the wait target, or replicas min"),
                6,
                [](const ServingRow &row) {
                    return row.day ? boundText(row.day->bound()) : QString();
                }),
            {column(ServingSheet::tr("Day"),
                    ServingSheet::tr("Requests a second by hour of the day"),
                    CellKind::Sparkline,
                    8),
             [](const ServingRow &) {
                 return GridValue();
             }}};
}

QList<ServingField> qualityFields(const QString &waitTitle)
{
    GridColumn busy = column(ServingSheet::tr("Util. at peak"),
                             ServingSheet::tr("Utilisation: share of their time that the servers "
                                              "of these replicas are busy in the largest hour"),
                             CellKind::Share,
                             4);
    busy.look = ColumnLook::Strong;
    return {{busy,
             [](const ServingRow &row) {
                 return row.day ? GridValue(row.day->utilisation) : GridValue();
             }},
            dayResult(waitTitle,
                      ServingSheet::tr("Wait at the percentile of the row: milliseconds "
                                       "that the slowest requests queue in the worst hour of the "
                                       "day, which need not be the largest, with all replicas at "
                                       "work"),
                      &ServingDayFigures::longestWaitS,
                      kMsPerS),
            dayResult(ServingSheet::tr("Erlangs at peak"),
                      ServingSheet::tr("Offered load in the largest hour: requests a second × "
                                       "service time, the servers that would be busy"),
                      &ServingDayFigures::erlangs,
                      1.0)};
}

QList<ServingField> fields(PlanDocument &document, const QString &waitTitle)
{
    return QList<ServingField>{
               work::idField<ServingRow>(ServingSheet::tr("Workload"),
                                         ServingSheet::tr("What answers the requests")),
               work::groupField<ServingRow>(document)} +
           loadFields() + promiseFields() + sizeFields() + qualityFields(waitTitle) +
           deliveryFields();
}

/// A service as it begins: one request a second in office hours.
ServingWorkload freshServing(const Plan &plan, const ServingWorkload *above)
{
    ServingWorkload work;
    work.group = above != nullptr ? above->group : work::groupFor(plan, GroupKind::Serving);
    work.requestsPerS = shapeOf(DayShape::OfficeHours);
    work.serviceTimeS = 0.1;
    work.maxUtilisation = 0.7;
    work.waitTargetS = 0.1;
    work.waitPercentile = 0.99;
    return work;
}

/// "Worst P99 wait, ms" with the percentile of the rows; of several the least and the largest.
QString waitTitleOf(const QList<ServingRow> &rows, const QLocale &locale)
{
    double least = 1.0;
    double most = 0.0;
    for (const ServingRow &row : rows) {
        if (row.work.waitPercentile <= 0.0 || row.work.waitPercentile >= 1.0)
            continue;
        least = std::min(least, row.work.waitPercentile);
        most = std::max(most, row.work.waitPercentile);
    }
    if (most == 0.0)
        return ServingSheet::tr("Worst wait, ms");
    const auto text = [&locale](double share) {
        return numberText(share * kPercent, Digits::Short, locale);
    };
    return least == most
               ? ServingSheet::tr("Worst P%1 wait, ms").arg(text(most))
               : ServingSheet::tr("Worst P%1 to P%2 wait, ms").arg(text(least), text(most));
}

QSet<Id> derivedGroups(const Plan &plan)
{
    QSet<Id> groups;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->source == DemandSource::Workloads)
            groups.insert(group->id);
    }
    return groups;
}

} // namespace

ServingSheet::ServingSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
    , m_plans(document)
{
    setList(work::withFirstGroup(
        work::listOf<ServingRow, ServingWorkload>(tr("Type to add a service"), freshServing),
        GroupKind::Serving,
        catalog));
    m_waitTitle = waitTitleOf({}, locale());
    setFields(fields(document, m_waitTitle));
}

void ServingSheet::present(const Plan &plan, const Evaluation &figures, qsizetype dayType)
{
    const QHash<Id, ServingDayFigures> days = servingDays(figures, dayType);
    const QSet<Id> derived = derivedGroups(plan);
    QList<ServingRow> rows = rowsIn(plan);
    for (ServingRow &row : rows) {
        row.dayType = plan.demand.dayTypes.value(dayType).id;
        row.counts = derived.contains(row.work.group);
        row.origin = serviceTimeOrigin(plan, row.work.id);
        const auto day = days.constFind(row.work.id);
        if (day != days.cend())
            row.day = *day;
    }
    const QString waitTitle = waitTitleOf(rows, locale());
    if (waitTitle != m_waitTitle) {
        m_waitTitle = waitTitle;
        renameFields(fields(m_plans, m_waitTitle));
    }
    showRows(rows);
}

QList<double> ServingSheet::curveAt(int row, int column) const
{
    if (column != DayColumn || isNewRow(row))
        return {};
    return asList(ratesOf(rowAt(row).work.requestsPerS, rowAt(row).dayType));
}

QString ServingSheet::toolTipAt(int row, int column) const
{
    if (isNewRow(row))
        return {};
    const ServingRow &its = rowAt(row);
    const bool isResult = column >= ReplicasColumn && column <= ErlangsColumn;
    if (isResult && !its.day)
        return {};
    if (!its.counts && (isResult || column == GroupColumn))
        return tr("The demand of this group is typed: its workloads do not count");
    if (isResult && column == WaitColumn)
        return tr("For %1 of the requests, at %2, the hour of the day with the longest wait")
            .arg(numberText(its.work.waitPercentile * 100.0, Digits::Short, locale()) +
                     QStringLiteral(" %"),
                 hourText(its.day->waitHour));
    if (isResult && column != GpuHoursColumn && column != DayColumn)
        return tr("At %1, the largest hour").arg(hourText(its.day->peakHour));
    if (column == ServiceColumn)
        return its.origin;
    return {};
}

QString ServingSheet::unknownReason(int row, int column) const
{
    const bool isResult =
        column >= ReplicasColumn && column <= ErlangsColumn && column != DayColumn;
    return isResult && !rowAt(row).day ? notKnownText(rowAt(row).work, locale()) : QString();
}

Result<Plan>
ServingSheet::replaced(Plan plan, const ServingRow &before, const ServingRow &after) const
{
    // A time that is typed is nobody else's any more.
    if (before.work.serviceTimeS != after.work.serviceTimeS)
        plan = withoutQuotedTime(std::move(plan), before.work.id);
    return replaceWork(std::move(plan), before.work.id, after.work);
}

} // namespace kf

#include "moc_serving_sheet.cpp"
