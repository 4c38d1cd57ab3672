// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/job_gantt.h"

#include "core/demand/accelerator_unit.h"
#include "core/figures/figures.h"
#include "core/figures/figures_of_group.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "core/words/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::JobGantt)
};

constexpr int kNoon = kMinutesPerDay / 2;

std::optional<int> shifted(const std::optional<TimeOfDay> &time, int shift)
{
    return time ? std::optional(withinDay(time->minutes + shift)) : std::nullopt;
}

/// True where both are at work at some time; what runs over noon goes on at the other end.
bool overlap(const LaneJob &a, const LaneJob &b)
{
    const int after = withinDay(b.start - a.start);
    return after < a.duration || after + b.duration > kMinutesPerDay;
}

} // namespace

int minutesFromNoon(int minutesOfClock)
{
    return withinDay(minutesOfClock - kNoon);
}

JobGantt ganttOf(const QList<LaneJob> &jobs)
{
    JobGantt gantt;
    gantt.jobs = jobs;
    gantt.rows = QList<int>(jobs.size(), 0);
    for (qsizetype first = 0; first < jobs.size(); ++first) {
        const QString &name = jobs[first].lane;
        const bool isKnown = std::any_of(gantt.lanes.cbegin(),
                                         gantt.lanes.cend(),
                                         [&](const JobLane &lane) { return lane.name == name; });
        if (isKnown)
            continue;
        QList<QList<qsizetype>> rows;
        for (qsizetype job = first; job < jobs.size(); ++job) {
            if (jobs[job].lane != name)
                continue;
            const auto isFree = [&](const QList<qsizetype> &row) {
                return std::none_of(row.cbegin(), row.cend(), [&](qsizetype other) {
                    return overlap(jobs[job], jobs[other]);
                });
            };
            auto row = std::find_if(rows.begin(), rows.end(), isFree);
            if (row == rows.end())
                row = rows.insert(rows.end(), QList<qsizetype>());
            row->append(job);
            gantt.rows[job] = gantt.rowCount + int(row - rows.begin());
        }
        gantt.lanes.append({name, gantt.rowCount, int(rows.size())});
        gantt.rowCount += int(rows.size());
    }
    return gantt;
}

QList<LaneJob>
laneJobs(const Plan &plan, const Evaluation &figures, qsizetype dayType, const Wording &wording)
{
    const Id day = plan.demand.dayTypes.value(dayType).id;
    const QHash<Id, WorkDay> days = scheduledDays(figures, dayType);
    const QHash<Id, QString> groups = groupNames(plan);
    QList<LaneJob> jobs;
    for (const Shared<ScheduledWorkload> &work : plan.workloads.scheduled) {
        LaneJob job;
        job.id = work->id;
        job.lane = groups.value(work->group, work->group);
        const GroupFigures *group = figuresOf(figures, work->group);
        const Unit unit = group == nullptr ? Unit::Gpus : unitOf(group->key);
        job.label = amountText(Amount{work->gpus, unit}, Digits::Short, wording);
        const int shift = shiftOf(figures, work->group);
        job.start = withinDay(work->start.minutes + shift);
        job.duration = durationMinutes(*work);
        job.notBefore = shifted(work->notBefore, shift);
        job.finishBy = shifted(work->finishBy, shift);
        job.colour = int(jobs.size());
        job.counts = runsOn(*work, day);
        const auto its = days.constFind(work->id);
        job.isLate = its != days.cend() && its->isLate;
        job.text =
            Text::tr("%1: %2, %3 to %4")
                .arg(
                    work->id, job.label, clockText(job.start), clockText(job.start + job.duration));
        if (job.isLate && job.finishBy)
            job.text += Text::tr(", later than its deadline %1").arg(clockText(*job.finishBy));
        jobs.append(job);
    }
    return jobs;
}

} // namespace kf
