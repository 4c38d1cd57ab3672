// SPDX-License-Identifier: GPL-3.0-or-later
// Where demand comes from, what it needs on its largest day, and where training runs go.

#include "core/plan/edits/common.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/training_view.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/report/work_reasons.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"

#include <algorithm>

namespace kf {

namespace {

Cell groupCell(const PartInput &input, const std::optional<Id> &group)
{
    return group ? Cell(Term{*group, nameOf(input.plan, IdKind::Group, *group)}) : Cell();
}

template<typename E> Cell wordCell(E value, const QString &name)
{
    return Term{QString(wordFor(value)), name};
}

QString daysText(const PartInput &input, const std::optional<QList<Id>> &days)
{
    if (!days)
        return ReportText::tr("all");
    QStringList names;
    for (const Id &day : *days)
        names.append(nameOf(input.plan, IdKind::DayType, day));
    return names.join(QStringLiteral(", "));
}

/// The day type on which a workload needs most, with that day; -1 where nothing is known.
template<typename Day>
qsizetype largestDay(const QList<QHash<Id, Day>> &days, const Id &id, double Day::*gpus)
{
    qsizetype largest = -1;
    for (qsizetype d = 0; d < days.size(); ++d) {
        const auto its = days[d].constFind(id);
        if (its == days[d].constEnd())
            continue;
        if (largest < 0 || (*its).*gpus > (*days[largest].constFind(id)).*gpus)
            largest = d;
    }
    return largest;
}

template<typename Day>
QList<QHash<Id, Day>> daysOf(const PartInput &input,
                             QHash<Id, Day> (*of)(const Evaluation &figures, qsizetype dayType))
{
    QList<QHash<Id, Day>> days;
    for (qsizetype d = 0; d < input.plan.demand.dayTypes.size(); ++d)
        days.append(of(input.figures, d));
    return days;
}

using ServingDays = QList<QHash<Id, ServingDayFigures>>;

Table servingTable(const PartInput &input, const ServingDays &days)
{
    Table table{QStringLiteral("serving"),
                ReportText::tr("Serving"),
                {column("id", ReportText::tr("Service")),
                 column("group", ReportText::tr("Group")),
                 column("requests_per_s", ReportText::tr("Busiest hour"), Unit::PerSecond),
                 column("service_time_s", ReportText::tr("Service time"), Unit::Seconds),
                 column("servers_per_replica", ReportText::tr("Concurrency")),
                 column("gpus_per_replica", ReportText::tr("GPUs/replica"), Unit::Gpus),
                 column("max_utilisation", ReportText::tr("Utilisation max"), Unit::Share),
                 column("wait_target_s", ReportText::tr("Wait target"), Unit::Seconds),
                 column("wait_percentile", ReportText::tr("Percentile"), Unit::Share),
                 dataColumn("burstiness", ReportText::tr("Burstiness")),
                 dataColumn("delivery", ReportText::tr("Delivery")),
                 dataColumn("erlangs", ReportText::tr("Erlangs")),
                 column("replicas", ReportText::tr("Replicas")),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 column("wait_s", ReportText::tr("Longest wait"), Unit::Seconds),
                 column("binds", ReportText::tr("Binds"))},
                {}};
    for (const Shared<ServingWorkload> &work : input.plan.workloads.serving) {
        const qsizetype d = largestDay(days, work->id, &ServingDayFigures::gpus);
        const ServingDayFigures *day = d < 0 ? nullptr : &*days[d].constFind(work->id);
        const auto figure = [day](double ServingDayFigures::*member) {
            return day != nullptr ? Cell(day->*member) : Cell();
        };
        table.rows.append({work->id,
                           groupCell(input, work->group),
                           figure(&ServingDayFigures::peakRate),
                           work->serviceTimeS,
                           double(work->serversPerReplica),
                           work->gpusPerReplica,
                           work->maxUtilisation,
                           work->waitTargetS,
                           work->waitPercentile,
                           work->burstiness,
                           wordCell(work->delivery, choiceText(work->delivery)),
                           figure(&ServingDayFigures::erlangs),
                           figure(&ServingDayFigures::replicas),
                           figure(&ServingDayFigures::gpus),
                           figure(&ServingDayFigures::longestWaitS),
                           day != nullptr ? Cell(boundText(day->bound())) : Cell()});
    }
    return table;
}

Table scheduledTable(const PartInput &input)
{
    Table table{QStringLiteral("scheduled"),
                ReportText::tr("Scheduled jobs"),
                {column("id", ReportText::tr("Job")),
                 column("group", ReportText::tr("Group")),
                 column("start", ReportText::tr("Start")),
                 column("duration_h", ReportText::tr("Duration"), Unit::Hours),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 column("finish_by", ReportText::tr("Deadline")),
                 column("slack_h", ReportText::tr("Slack"), Unit::Hours),
                 column("day_types", ReportText::tr("Day types"))},
                {}};
    const QHash<Id, WorkDay> days = scheduledDays(input.figures, 0);
    for (const Shared<ScheduledWorkload> &work : input.plan.workloads.scheduled) {
        const auto day = days.constFind(work->id);
        table.rows.append({work->id,
                           groupCell(input, work->group),
                           clockText(work->start.minutes),
                           work->durationH,
                           work->gpus,
                           work->finishBy ? Cell(clockText(work->finishBy->minutes)) : Cell(),
                           day != days.cend() ? cell(day->slackH) : Cell(),
                           daysText(input, work->dayTypes)});
    }
    return table;
}

Table exploratoryTable(const PartInput &input)
{
    Table table{QStringLiteral("exploratory"),
                ReportText::tr("People who explore"),
                {column("id", ReportText::tr("Workload")),
                 column("group", ReportText::tr("Group")),
                 column("people", ReportText::tr("People"), Unit::Count),
                 column("gpus_per_person", ReportText::tr("GPUs/person"), Unit::Gpus),
                 column("active_share", ReportText::tr("Active at most"), Unit::Share),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 column("day_types", ReportText::tr("Day types"))},
                {}};
    const auto days = daysOf<WorkDay>(input, exploratoryDays);
    for (const Shared<ExploratoryWorkload> &work : input.plan.workloads.exploratory) {
        const qsizetype d = largestDay(days, work->id, &WorkDay::peakGpus);
        table.rows.append({work->id,
                           groupCell(input, work->group),
                           work->people,
                           work->gpusPerPerson,
                           peakOf(work->activeShare),
                           d < 0 ? Cell() : Cell(days[d].constFind(work->id)->peakGpus),
                           daysText(input, work->dayTypes)});
    }
    return table;
}

Table trainingTable(const PartInput &input)
{
    Table table{QStringLiteral("training-runs"),
                ReportText::tr("Training runs"),
                {column("name", ReportText::tr("Run")),
                 column("group", ReportText::tr("Group")),
                 column("class", ReportText::tr("Class")),
                 dataColumn("model", ReportText::tr("Model")),
                 dataColumn("parameters", ReportText::tr("Parameters")),
                 dataColumn("tokens", ReportText::tr("Tokens")),
                 dataColumn("data_gb", ReportText::tr("Data"), Unit::Gigabytes),
                 column("memory_gb", ReportText::tr("Memory"), Unit::Gigabytes),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 dataColumn("coupled", ReportText::tr("Coupled")),
                 column("strategy", ReportText::tr("Strategy")),
                 column("days", ReportText::tr("Days"), Unit::Days),
                 column("bound", ReportText::tr("Bound")),
                 column("gpu_hours_per_year", ReportText::tr("GPU-hours a year"), Unit::GpuHours),
                 column("reason", ReportText::tr("Because"))},
                {}};
    const QList<Shared<TrainingRun>> &runs = input.plan.workloads.trainingRuns;
    for (qsizetype i = 0; i < std::min(runs.size(), input.figures.training.runs.size()); ++i) {
        const TrainingRun &run = *runs[i];
        const TrainingRunFigures &its = input.figures.training.runs[i];
        table.rows.append(
            {named(run.id, run.name),
             groupCell(input, run.group),
             wordCell(run.trainingClass, choiceText(run.trainingClass)),
             textCell(run.model),
             cell(run.parameters),
             cell(run.tokens),
             cell(run.dataGb),
             cell(its.memoryGb),
             cell(its.gpus ? its.gpus : run.gpus),
             yesNo(run.coupled),
             its.strategy ? wordCell(*its.strategy, strategyText(*its.strategy)) : Cell(),
             cell(its.days),
             its.bound ? wordCell(*its.bound, boundText(*its.bound)) : Cell(),
             cell(its.gpuHoursPerYear),
             its.reason ? wordCell(*its.reason, reasonText(*its.reason)) : Cell()});
    }
    return table;
}

/// The three strips of the service that needs most, on the day on which it does.
QList<Block> servingBlocks(const PartInput &input)
{
    const ServingDays days = daysOf<ServingDayFigures>(input, servingDays);
    QList<Block> blocks;
    blocks.append(Block{servingTable(input, days)});
    Id largest;
    qsizetype day = -1;
    double most = 0.0;
    for (const Shared<ServingWorkload> &work : input.plan.workloads.serving) {
        const qsizetype d = largestDay(days, work->id, &ServingDayFigures::gpus);
        if (d < 0 || days[d].constFind(work->id)->gpus <= most)
            continue;
        most = days[d].constFind(work->id)->gpus;
        largest = work->id;
        day = d;
    }
    if (day < 0)
        return blocks;
    const Id dayType = input.plan.demand.dayTypes[day].id;
    const auto titled = [&](ChartSpec chart) {
        chart.title = ReportText::tr("%1: %2, %3")
                          .arg(chart.title, largest, nameOf(input.plan, IdKind::DayType, dayType));
        return Block{chart};
    };
    blocks.append(titled(requestsChart(input.plan, largest, dayType)));
    blocks.append(titled(replicasChart(input.figures, largest, day, input.wording)));
    blocks.append(titled(waitChart(input.figures, largest, day, input.wording)));
    blocks.append(Block{Footnote{
        ReportText::tr("One queue feeds all replicas; arrivals are Poisson, stretched by the "
                       "burstiness (Allen-Cunneen). Growth acts on GPUs, not on requests: an upper "
                       "bound.")}});
    return blocks;
}

QList<Block> trainingBlocks(const PartInput &input)
{
    QList<Block> blocks;
    blocks.append(Block{trainingTable(input)});
    for (const WorkReason &reason :
         occasionalReasons(input.figures, input.catalog, input.wording)) {
        const QString text = reason.value.isEmpty()
                                 ? reason.name
                                 : QStringLiteral("%1: %2").arg(reason.name, reason.value);
        blocks.append(Block{Footnote{text}});
    }
    return blocks;
}

} // namespace

QList<Block> workloadsPart(const PartInput &input)
{
    const Workloads &work = input.plan.workloads;
    QList<Block> blocks;
    if (!work.serving.isEmpty())
        blocks += servingBlocks(input);
    if (!work.scheduled.isEmpty()) {
        blocks.append(Block{scheduledTable(input)});
        blocks.append(Block{jobsChart(input.figures, 0, input.wording)});
    }
    if (!work.exploratory.isEmpty())
        blocks.append(Block{exploratoryTable(input)});
    if (!work.trainingRuns.isEmpty())
        blocks += trainingBlocks(input);
    if (blocks.isEmpty())
        return blocks;
    const QStringList counts{ReportText::tr("Services: %1").arg(work.serving.size()),
                             ReportText::tr("Scheduled jobs: %1").arg(work.scheduled.size()),
                             ReportText::tr("Workloads of people: %1").arg(work.exploratory.size()),
                             ReportText::tr("Training runs: %1").arg(work.trainingRuns.size())};
    return QList<Block>{{Sentence{counts.join(QStringLiteral(" · "))}, Detail::Summary}} + blocks;
}

} // namespace kf
