// SPDX-License-Identifier: GPL-3.0-or-later
// Where demand comes from, what it needs on its largest day, and where training runs go.

#include "core/base/units.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/sources.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/job_gantt.h"
#include "core/report/training_constants.h"
#include "core/report/training_view.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/report/work_reasons.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"

#include <algorithm>
#include <utility>

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
                 thing(column("group", ReportText::tr("Group"))),
                 column("requests_per_s", ReportText::tr("Busiest hour"), Unit::PerSecond),
                 column("service_time_s", ReportText::tr("Service time"), Unit::Seconds),
                 column("servers_per_replica", ReportText::tr("Concurrency")),
                 column("gpus_per_replica", ReportText::tr("GPUs/replica"), Unit::Gpus),
                 column("max_utilisation", ReportText::tr("Utilisation max"), Unit::Share),
                 dataColumn("wait_target_s", ReportText::tr("Wait target"), Unit::Seconds),
                 column("wait_target_ms", ReportText::tr("Wait target, ms")),
                 column("wait_percentile", ReportText::tr("Percentile"), Unit::Share),
                 dataColumn("burstiness", ReportText::tr("Burstiness")),
                 dataColumn("min_replicas", ReportText::tr("Replicas min")),
                 dataColumn("delivery", ReportText::tr("Delivery")),
                 dataColumn("copies", ReportText::tr("Copies")),
                 dataColumn("response_target_s", ReportText::tr("Response target"), Unit::Seconds),
                 dataColumn("peak_hour", ReportText::tr("Hour of the peak")),
                 dataColumn("erlangs", ReportText::tr("Erlangs at peak")),
                 column("replicas", ReportText::tr("Replicas at peak")),
                 column("gpus", ReportText::tr("GPUs at peak"), Unit::Gpus),
                 dataColumn("wait_hour", ReportText::tr("Hour of the longest wait")),
                 dataColumn("wait_s", ReportText::tr("Longest wait of the day"), Unit::Seconds),
                 column("wait_ms", ReportText::tr("Longest wait of the day, ms")),
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
                           work->waitTargetS * kMsPerS,
                           work->waitPercentile,
                           work->burstiness,
                           double(work->minReplicas),
                           wordCell(work->delivery, choiceText(work->delivery)),
                           double(work->copies),
                           cell(work->responseTargetS),
                           day != nullptr ? Cell(hourText(day->peakHour)) : Cell(),
                           figure(&ServingDayFigures::erlangs),
                           figure(&ServingDayFigures::replicas),
                           figure(&ServingDayFigures::gpus),
                           day != nullptr ? Cell(hourText(day->waitHour)) : Cell(),
                           figure(&ServingDayFigures::longestWaitS),
                           day != nullptr ? Cell(day->longestWaitS * kMsPerS) : Cell(),
                           day != nullptr ? Cell(boundText(day->bound())) : Cell()});
    }
    return table;
}

Table scheduledTable(const PartInput &input)
{
    Table table{QStringLiteral("scheduled"),
                ReportText::tr("Scheduled jobs"),
                {column("id", ReportText::tr("Job")),
                 thing(column("group", ReportText::tr("Group"))),
                 column("start", ReportText::tr("Start")),
                 column("duration_h", ReportText::tr("Duration"), Unit::Hours),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 dataColumn("not_before", ReportText::tr("Not before")),
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
                           work->notBefore ? Cell(clockText(work->notBefore->minutes)) : Cell(),
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
                 thing(column("group", ReportText::tr("Group"))),
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
                 thing(column("group", ReportText::tr("Group"))),
                 column("class", ReportText::tr("Class")),
                 dataColumn("model", ReportText::tr("Model")),
                 dataColumn("parameters", ReportText::tr("Parameters")),
                 dataColumn("tokens", ReportText::tr("Tokens")),
                 dataColumn("precision", ReportText::tr("Precision")),
                 thing(dataColumn("dataset", ReportText::tr("Dataset"))),
                 dataColumn("data_gb", ReportText::tr("Data"), Unit::Gigabytes),
                 dataColumn("epochs", ReportText::tr("Epochs")),
                 column("memory_gb", ReportText::tr("Memory"), Unit::Gigabytes),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                 dataColumn("parallel_trials", ReportText::tr("Trials at once")),
                 dataColumn("coupled", ReportText::tr("Coupled")),
                 dataColumn("cuda_aware", ReportText::tr("CUDA-aware")),
                 dataColumn("hours", ReportText::tr("Length as typed"), Unit::Hours),
                 dataColumn("runs_per_year", ReportText::tr("Runs a year")),
                 column("strategy", ReportText::tr("Strategy")),
                 column("systems", ReportText::tr("Systems")),
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
             wordCell(run.precision, choiceText(run.precision)),
             run.dataset
                 ? Cell(Term{*run.dataset, nameOf(input.plan, IdKind::Dataset, *run.dataset)})
                 : Cell(),
             cell(run.dataGb),
             run.dataset ? Cell(run.epochs) : Cell(),
             cell(its.memoryGb),
             cell(its.gpus ? its.gpus : run.gpus),
             double(run.parallelTrials),
             yesNo(run.coupled),
             yesNo(run.cudaAware),
             cell(run.hours),
             cell(run.runsPerYear),
             its.strategy ? wordCell(*its.strategy, strategyText(*its.strategy)) : Cell(),
             cell(its.systems),
             cell(its.days),
             its.bound ? wordCell(*its.bound, boundText(*its.bound)) : Cell(),
             cell(its.gpuHoursPerYear),
             its.reason ? wordCell(*its.reason, reasonText(*its.reason)) : Cell()});
    }
    return table;
}

/// The run that keeps most GPUs busy in a year; where that is not known, that on most GPUs.
qsizetype largestRun(const PartInput &input)
{
    const QList<TrainingRunFigures> &runs = input.figures.training.runs;
    const auto size = [](const TrainingRunFigures &run) {
        return std::pair(run.gpuHoursPerYear.value_or(0.0), run.gpus.value_or(0.0));
    };
    const auto largest =
        std::max_element(runs.cbegin(), runs.cend(), [&size](const auto &a, const auto &b) {
            return size(a) < size(b);
        });
    return largest == runs.cend() ? -1 : largest - runs.cbegin();
}

/// The ways of the largest run beside each other, as the cards of its page show them.
Table cardTable(const PartInput &input)
{
    Table table{QStringLiteral("training-ways"),
                {},
                {column("way", ReportText::tr("Way")),
                 column("advised", ReportText::tr("Advised")),
                 column("system", ReportText::tr("System")),
                 column("systems", ReportText::tr("Systems")),
                 column("gpus", ReportText::tr("GPUs"), Unit::Gpus)},
                {}};
    table.columns +=
        inOneUnit({column("memory_gb", ReportText::tr("Memory"), Unit::Gigabytes),
                   column("memory_there_gb", ReportText::tr("Memory there"), Unit::Gigabytes)});
    table.columns += {column("data_gb", ReportText::tr("Data"), Unit::Gigabytes),
                      column("reading_s", ReportText::tr("Reading it"), Unit::Seconds),
                      column("reading_decides", ReportText::tr("Reading decides")),
                      column("days", ReportText::tr("Days"), Unit::Days),
                      column("remark", ReportText::tr("Because"))};
    const qsizetype run = largestRun(input);
    if (run < 0 || run >= input.plan.workloads.trainingRuns.size())
        return table;
    const TrainingRun &its = *input.plan.workloads.trainingRuns[run];
    table.title = ReportText::tr("Ways to train %1").arg(its.name.value_or(its.id));
    const auto view = trainingView(input.figures, input.catalog, its.id, input.wording);
    if (!view)
        return table;
    for (const TrainingCard &card : view->cards)
        table.rows.append({wayText(card.way),
                           yesNo(card.isAdvised),
                           card.system,
                           card.machines,
                           cellIfKnown(card.gpus, card.gpus > 0.0),
                           cell(card.memoryNeeded),
                           cell(card.memoryThere),
                           cell(card.dataGb),
                           card.readingHours ? Cell(*card.readingHours * kSecondsPerHour) : Cell(),
                           card.reading.isEmpty() ? Cell() : Cell(yesNo(card.waitsForData)),
                           cell(card.days),
                           card.remark});
    return table;
}

/// What the advice reckons with, how sure that is, and where it comes from.
Table constantTable(const PartInput &input)
{
    Table table{QStringLiteral("training-constants"),
                ReportText::tr("Constants of the advice"),
                {column("constant", ReportText::tr("Constant")),
                 column("value", ReportText::tr("Value")),
                 column("standing", ReportText::tr("Standing")),
                 column("source", ReportText::tr("Source")),
                 column("about", ReportText::tr("What it is"))},
                {}};
    for (const TrainingConstant &one : trainingConstants()) {
        const Assumption origin = sourceAt(input.plan, one.path()).value_or(Assumption());
        table.rows.append({Term{one.key, one.name},
                           input.plan.settings.constants.*one.member,
                           wordCell(origin.confidence, standingText(origin.confidence)),
                           textCell(origin.source),
                           one.about});
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

/// The day of the jobs, and what they take of the supply.
QList<Block> jobBlocks(const PartInput &input)
{
    const JobGantt gantt = ganttOf(laneJobs(input.plan, input.figures, 0, input.wording));
    const QString day = nameOf(input.plan, IdKind::DayType, input.plan.demand.dayTypes.value(0).id);
    return {{Drawing{ReportText::tr("Jobs of one day, noon to noon: %1, %2", "day type, zone")
                         .arg(day, zoneText(input.plan.settings.timeZone)),
                     gantt}},
            {jobsChart(input.figures, 0, input.wording)}};
}

QList<Block> trainingBlocks(const PartInput &input)
{
    QList<Block> blocks;
    blocks.append(Block{trainingTable(input)});
    blocks.append(Block{cardTable(input)});
    blocks.append(Block{constantTable(input)});
    for (const WorkReason &reason :
         occasionalReasons(input.figures, input.catalog, input.wording)) {
        const QString text = reason.value.isEmpty()
                                 ? reason.name
                                 : QStringLiteral("%1: %2").arg(reason.name, reason.value);
        blocks.append(Block{Footnote{text}});
    }
    return blocks;
}

/// One line for each workload: the GPUs of its largest hour, and what decides about them.
class OverviewRows {
public:
    explicit OverviewRows(const PartInput &input) : m_input(input) {}

    Table table()
    {
        m_table = Table{QStringLiteral("workloads"),
                        ReportText::tr("What each workload takes"),
                        {summaryColumn("workload", ReportText::tr("Workload")),
                         summaryColumn("kind", ReportText::tr("Kind")),
                         summaryColumn("gpus", ReportText::tr("GPUs"), Unit::Gpus),
                         summaryColumn("about", ReportText::tr("What decides"))},
                        {}};
        addServing();
        addScheduled();
        addExploratory();
        addRuns();
        m_table.rowsInSummary = kMostWorkloadsInSummary;
        return m_table;
    }

private:
    static constexpr qsizetype kMostWorkloadsInSummary = 12;

    QString text(double value, Unit unit) const
    {
        return amountText(Amount{value, unit}, Digits::Short, m_input.wording);
    }

    void add(const Cell &name, const QString &kind, const Cell &gpus, const QStringList &about)
    {
        m_table.rows.append({name, kind, gpus, about.join(QStringLiteral(", "))});
    }

    void addServing()
    {
        const auto days = daysOf<ServingDayFigures>(m_input, servingDays);
        for (const Shared<ServingWorkload> &work : m_input.plan.workloads.serving) {
            const qsizetype d = largestDay(days, work->id, &ServingDayFigures::gpus);
            if (d < 0) {
                add(work->id, ReportText::tr("Serving"), Cell(), {});
                continue;
            }
            const ServingDayFigures &day = *days[d].constFind(work->id);
            add(work->id,
                ReportText::tr("Serving"),
                day.gpus,
                {ReportText::tr("%n replica(s)", nullptr, int(day.replicas)),
                 ReportText::tr("longest P%1 wait of the day %2", "percentile")
                     .arg(numberText(work->waitPercentile * kPercent,
                                     Digits::Short,
                                     m_input.wording.locale),
                          waitText(day.longestWaitS, Digits::Short, m_input.wording)),
                 ReportText::tr("binds: %1").arg(boundText(day.bound()))});
        }
    }

    void addScheduled()
    {
        const auto days = daysOf<WorkDay>(m_input, scheduledDays);
        for (const Shared<ScheduledWorkload> &work : m_input.plan.workloads.scheduled) {
            const qsizetype d = largestDay(days, work->id, &WorkDay::peakGpus);
            const WorkDay *day = d < 0 ? nullptr : &*days[d].constFind(work->id);
            QStringList about{
                ReportText::tr("%1 for %2", "start, duration")
                    .arg(clockText(work->start.minutes), text(work->durationH, Unit::Hours))};
            if (day && day->slackH) {
                const double slack = *day->slackH;
                about.append(day->isLate
                                 ? ReportText::tr("%1 too late").arg(text(-slack, Unit::Hours))
                                 : ReportText::tr("slack %1").arg(text(slack, Unit::Hours)));
            }
            add(work->id, ReportText::tr("Scheduled"), work->gpus, about);
        }
    }

    void addExploratory()
    {
        const auto days = daysOf<WorkDay>(m_input, exploratoryDays);
        for (const Shared<ExploratoryWorkload> &work : m_input.plan.workloads.exploratory) {
            const qsizetype d = largestDay(days, work->id, &WorkDay::peakGpus);
            add(work->id,
                ReportText::tr("Exploratory"),
                d < 0 ? Cell() : Cell(days[d].constFind(work->id)->peakGpus),
                {ReportText::tr("%1 people, active at most %2")
                     .arg(text(work->people, Unit::Count),
                          text(peakOf(work->activeShare), Unit::Share))});
        }
    }

    void addRuns()
    {
        const QList<Shared<TrainingRun>> &runs = m_input.plan.workloads.trainingRuns;
        const QList<TrainingRunFigures> &all = m_input.figures.training.runs;
        for (qsizetype i = 0; i < std::min(runs.size(), all.size()); ++i) {
            const TrainingRunFigures &its = all[i];
            QStringList about;
            if (its.strategy)
                about.append(strategyText(*its.strategy));
            if (its.days)
                about.append(text(*its.days, Unit::Days));
            if (its.bound)
                about.append(ReportText::tr("binds: %1").arg(boundText(*its.bound)));
            if (about.isEmpty())
                about.append(missingText(*runs[i], its));
            add(named(runs[i]->id, runs[i]->name),
                ReportText::tr("Training"),
                cell(its.gpus ? its.gpus : runs[i]->gpus),
                about);
        }
    }

    const PartInput &m_input;
    Table m_table;
};

} // namespace

QList<Block> workloadsPart(const PartInput &input)
{
    const Workloads &work = input.plan.workloads;
    QList<Block> blocks;
    if (!work.serving.isEmpty())
        blocks += servingBlocks(input);
    if (!work.scheduled.isEmpty()) {
        blocks.append(Block{scheduledTable(input)});
        blocks += jobBlocks(input);
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
    return QList<Block>{{Sentence{counts.join(QStringLiteral(" · "))}, Detail::Summary},
                        {OverviewRows(input).table(), Detail::Summary}} +
           blocks;
}

} // namespace kf
