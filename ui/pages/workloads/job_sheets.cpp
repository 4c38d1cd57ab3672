// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/job_sheets.h"

#include "core/plan/edits/workload_curves.h"
#include "core/words/time_words.h"
#include "ui/pages/workloads/job_fields.h"

namespace kf {

namespace {

using ScheduledField = Field<ScheduledRow>;
using PeopleField = Field<ExploratoryRow>;
using work::column;
using work::number;

ScheduledField startField()
{
    return {column(ScheduledSheet::tr("Start"),
                   ScheduledSheet::tr("When it starts, local time of the group, hh:mm"),
                   CellKind::Text,
                   5),
            [](const ScheduledRow &row) { return GridValue(row.work.start.toString()); },
            [](ScheduledRow &row, const GridValue &value) {
                const std::optional<TimeOfDay> time = work::clockIn(textIn(value));
                if (!time)
                    return Result<>(work::noClock());
                row.work.start = *time;
                return Result<>();
            }};
}

ScheduledField optionalClock(const QString &title,
                             const QString &tip,
                             std::optional<TimeOfDay> ScheduledWorkload::*member)
{
    return {column(title, tip, CellKind::Text, 5),
            [member](const ScheduledRow &row) {
                const std::optional<TimeOfDay> &time = row.work.*member;
                return time ? GridValue(time->toString()) : GridValue();
            },
            [member](ScheduledRow &row, const GridValue &value) {
                const QString text = textIn(value).trimmed();
                const std::optional<TimeOfDay> time = work::clockIn(text);
                if (!time && !text.isEmpty())
                    return Result<>(work::noClock());
                row.work.*member = time;
                return Result<>();
            }};
}

QList<ScheduledField> jobInputs()
{
    return {startField(),
            number<ScheduledRow>(column(ScheduledSheet::tr("Duration, h"),
                                        ScheduledSheet::tr("Hours that one run takes, up to 24"),
                                        CellKind::Number,
                                        4,
                                        {Unit::Hours}),
                                 &ScheduledWorkload::durationH),
            number<ScheduledRow>(column(ScheduledSheet::tr("GPUs"),
                                        ScheduledSheet::tr("GPUs that it holds while it runs"),
                                        CellKind::Number,
                                        4,
                                        {Unit::Gpus}),
                                 &ScheduledWorkload::gpus,
                                 0.0),
            optionalClock(ScheduledSheet::tr("Not before"),
                          ScheduledSheet::tr("Earliest start, hh:mm: when its data is there; "
                                             "empty: any time"),
                          &ScheduledWorkload::notBefore),
            optionalClock(ScheduledSheet::tr("Deadline"),
                          ScheduledSheet::tr("By when it has to be done, hh:mm; empty: none"),
                          &ScheduledWorkload::finishBy)};
}

/// When the run ends; with another start than the one beside it where that is tried.
QString endText(const ScheduledRow &row)
{
    if (!row.day || !row.day->endMinutes)
        return {};
    const QString end = clockText(*row.day->endMinutes);
    return row.triedStart ? ScheduledSheet::tr("%1\u2013%2", "start and end of a run")
                                .arg(row.triedStart->toString(), end)
                          : end;
}

QList<ScheduledField> jobResults()
{
    return {work::resultText<ScheduledRow>(
                ScheduledSheet::tr("Ends"),
                ScheduledSheet::tr("When the run ends, local time; while another start is tried, "
                                   "from that on"),
                5,
                endText),
            work::result<ScheduledRow>(
                ScheduledSheet::tr("Slack, h"),
                ScheduledSheet::tr("Hours that are left before the deadline; below 0 it is late"),
                4,
                [](const ScheduledRow &row) { return row.day ? row.day->slackH : std::nullopt; }),
            work::result<ScheduledRow>(
                ScheduledSheet::tr("GPU-h/ day"),
                ScheduledSheet::tr("GPU-hours on the day that is looked at; an hour that it "
                                   "touches counts in full"),
                5,
                [](const ScheduledRow &row) {
                    return row.day ? std::optional(row.day->gpuHours) : std::nullopt;
                }),
            work::resultText<ScheduledRow>(
                ScheduledSheet::tr("Clock"),
                ScheduledSheet::tr("Whose clock start, not before, deadline and end are by: that "
                                   "of the group"),
                6,
                [](const ScheduledRow &row) { return row.zone; })};
}

/// Two hours from eight in the evening on.
ScheduledWorkload freshJob(const Plan &plan, const ScheduledWorkload *above)
{
    ScheduledWorkload work;
    work.group = above != nullptr ? above->group : work::groupFor(plan, GroupKind::Scheduled);
    work.start = {20 * 60};
    work.durationH = 2.0;
    work.gpus = 1.0;
    return work;
}

PeopleField shareField()
{
    return {column(ExploratorySheet::tr("Active at most"),
                   ExploratorySheet::tr("Share of these people who use a GPU in the busiest hour; "
                                        "a number typed here scales the whole curve"),
                   CellKind::Share,
                   5),
            [](const ExploratoryRow &row) { return GridValue(peakOf(row.work.activeShare)); },
            [](ExploratoryRow &row, const GridValue &value) {
                double peak = 0.0;
                Result<> taken = takeNumber(peak, value, 0.0);
                if (taken)
                    row.work.activeShare = scaledTo(row.work.activeShare, peak);
                return taken;
            }};
}

QList<PeopleField> peopleFields(PlanDocument &document)
{
    const auto result = [](const QString &title, const QString &tip, double WorkDay::*member) {
        return work::result<ExploratoryRow>(title, tip, 5, [member](const ExploratoryRow &row) {
            return row.day ? std::optional((*row.day).*member) : std::nullopt;
        });
    };
    return {work::idField<ExploratoryRow>(ExploratorySheet::tr("Workload"),
                                          ExploratorySheet::tr("What these people do")),
            work::groupField<ExploratoryRow>(document),
            number<ExploratoryRow>(column(ExploratorySheet::tr("People"), {}, CellKind::Number, 5),
                                   &ExploratoryWorkload::people,
                                   0.0),
            number<ExploratoryRow>(column(ExploratorySheet::tr("GPUs/ person"),
                                          ExploratorySheet::tr("GPUs that one active person holds"),
                                          CellKind::Number,
                                          4,
                                          {Unit::Gpus}),
                                   &ExploratoryWorkload::gpusPerPerson,
                                   1.0),
            shareField(),
            work::daysField<ExploratoryRow>(document),
            {column(ExploratorySheet::tr("Day"),
                    ExploratorySheet::tr("Active share by hour of the day"),
                    CellKind::Sparkline,
                    8),
             [](const ExploratoryRow &) {
                 return GridValue();
             }},
            result(ExploratorySheet::tr("GPUs"),
                   ExploratorySheet::tr("GPUs in the busiest hour of the day that is looked at"),
                   &WorkDay::peakGpus),
            result(ExploratorySheet::tr("GPU-h/ day"),
                   ExploratorySheet::tr("GPU-hours on the day that is looked at"),
                   &WorkDay::gpuHours)};
}

ExploratoryWorkload freshPeople(const Plan &plan, const ExploratoryWorkload *above)
{
    ExploratoryWorkload work;
    work.group = above != nullptr ? above->group : work::groupFor(plan, GroupKind::Exploratory);
    work.people = 1.0;
    work.activeShare = scaledTo(shapeOf(DayShape::OfficeHours), 0.7);
    return work;
}

template<typename Row> void addDays(QList<Row> &rows, const QHash<Id, WorkDay> &days)
{
    for (Row &row : rows) {
        const auto day = days.constFind(row.work.id);
        if (day != days.cend())
            row.day = *day;
    }
}

} // namespace

ScheduledSheet::ScheduledSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(work::withFirstGroup(
        work::listOf<ScheduledRow, ScheduledWorkload>(tr("Type to add a job"), freshJob),
        GroupKind::Scheduled,
        catalog));
    setFields(QList<ScheduledField>{work::idField<ScheduledRow>(tr("Job"), tr("What runs")),
                                    work::groupField<ScheduledRow>(document)} +
              jobInputs() + QList<ScheduledField>{work::daysField<ScheduledRow>(document)} +
              jobResults());
}

void ScheduledSheet::present(const Plan &plan, const Evaluation &figures, qsizetype dayType)
{
    QList<ScheduledRow> rows = rowsIn(plan);
    addDays(rows, scheduledDays(figures, dayType));
    m_planZone = zoneText(plan.settings.timeZone);
    QHash<Id, const Group *> groups;
    for (const Shared<Group> &group : plan.demand.groups)
        groups.insert(group->id, &*group);
    QHash<Id, TimeOfDay> starts;
    for (const Shared<ScheduledWorkload> &work : figures.plan.workloads.scheduled)
        starts.insert(work->id, work->start);
    for (ScheduledRow &row : rows) {
        if (const TimeOfDay start = starts.value(row.work.id, row.work.start);
            start != row.work.start)
            row.triedStart = start;
        const Group *group = groups.value(row.work.group);
        if (group != nullptr)
            row.zone = zoneText(group->timeZone.value_or(plan.settings.timeZone));
        row.shiftMinutes = shiftOf(figures, row.work.group);
    }
    showRows(rows);
}

/// "22:00 in New York is 03:00 in Berlin, by the plan's clock"; empty where both are one.
QString ScheduledSheet::clockByPlan(int row, int column) const
{
    const ScheduledRow &its = rowAt(row);
    const std::optional<TimeOfDay> time = column == StartColumn ? std::optional(its.work.start)
                                          : column == NotBeforeColumn ? its.work.notBefore
                                          : column == DeadlineColumn  ? its.work.finishBy
                                                                      : std::nullopt;
    if (!time || its.shiftMinutes == 0)
        return {};
    return tr("%1 in %2 is %3 in %4, by the plan's clock")
        .arg(clockText(time->minutes),
             its.zone,
             clockText(time->minutes + its.shiftMinutes),
             m_planZone);
}

QString ScheduledSheet::toolTipAt(int row, int column) const
{
    if (!isNewRow(row) && column < EndsColumn)
        return clockByPlan(row, column);
    return {};
}

QString ScheduledSheet::unknownReason(int row, int column) const
{
    const bool isResult = column >= EndsColumn && column <= GpuHoursColumn;
    return isResult && !rowAt(row).day
               ? tr("Not known: a duration above 0 and up to 24 hours is needed")
               : QString();
}

Result<Plan>
ScheduledSheet::replaced(Plan plan, const ScheduledRow &before, const ScheduledRow &after) const
{
    return replaceWork(std::move(plan), before.work.id, after.work);
}

ExploratorySheet::ExploratorySheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(work::withFirstGroup(
        work::listOf<ExploratoryRow, ExploratoryWorkload>(tr("Type to add people"), freshPeople),
        GroupKind::Exploratory,
        catalog));
    setFields(peopleFields(document));
}

void ExploratorySheet::present(const Plan &plan, const Evaluation &figures, qsizetype dayType)
{
    QList<ExploratoryRow> rows = rowsIn(plan);
    addDays(rows, exploratoryDays(figures, dayType));
    showRows(rows);
}

QList<double> ExploratorySheet::curveAt(int row, int column) const
{
    return column == DayColumn && !isNewRow(row) ? asList(rowAt(row).work.activeShare)
                                                 : QList<double>();
}

Result<Plan> ExploratorySheet::replaced(Plan plan,
                                        const ExploratoryRow &before,
                                        const ExploratoryRow &after) const
{
    return replaceWork(std::move(plan), before.work.id, after.work);
}

} // namespace kf

#include "moc_job_sheets.cpp"
