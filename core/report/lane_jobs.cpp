// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lane_jobs.h"

#include "core/base/day.h"
#include "core/figures/figures_of_group.h"
#include "core/platform/platform_context.h"
#include "core/report/work_days.h"
#include "core/words/name_words.h"

namespace kf {

namespace {

/// The hour between start and deadline in which the lane is shortest.
void addShort(LaneWork &job, const LaneShare &share, qsizetype dayType)
{
    if (!job.doneBy || !job.start || dayType >= share.shortBy.size())
        return;
    const int span = withinDay(*job.doneBy - *job.start);
    for (int passed = 0; passed < (span == 0 ? kMinutesPerDay : span); passed += kMinutesPerHour) {
        const int hour = withinDay(*job.start + passed) / kMinutesPerHour;
        const double shortBy = share.shortBy[dayType][static_cast<std::size_t>(hour)];
        if (shortBy > job.shortBy) {
            job.shortBy = shortBy;
            job.shortHour = hour;
        }
    }
}

LaneWork jobOf(const Evaluation &figures,
               qsizetype index,
               const GroupFigures &group,
               const LaneShare &share,
               qsizetype dayType)
{
    const ScheduledWorkload &work = *figures.plan.workloads.scheduled[index];
    LaneWork job;
    job.path = QStringLiteral("workloads/scheduled/") + work.id;
    job.name = work.id;
    job.gpus = work.gpus;
    const auto inPlan = [&group](int minutes) {
        return withinDay(minutes + group.shiftMinutes);
    };
    job.start = inPlan(work.start.minutes);
    job.ends = inPlan(work.start.minutes + durationMinutes(work));
    if (work.finishBy)
        job.doneBy = inPlan(work.finishBy->minutes);
    if (index < figures.workloads.scheduled.size())
        job.slackH = figures.workloads.scheduled[index].slackH;
    addShort(job, share, dayType);
    return job;
}

} // namespace

QList<LaneWork> jobsOfLane(const Evaluation &figures, const Lane &lane, const LaneLook &look)
{
    const Plan &plan = figures.plan;
    const LaneShare share = figures.lanes.lanes.value(lane.id).value(look.key);
    const auto counts = [&](const Id &id) -> const GroupFigures * {
        const Lane *its = laneOf(plan.platform.lanes, id);
        const GroupFigures *group = figuresOf(figures, id);
        const bool isOf = its != nullptr && its->id == lane.id && group != nullptr;
        return isOf && group->key == look.key ? group : nullptr;
    };
    const Id day = plan.demand.dayTypes.value(look.dayType).id;
    QList<LaneWork> jobs;
    for (qsizetype i = 0; i < plan.workloads.scheduled.size(); ++i) {
        const ScheduledWorkload &work = *plan.workloads.scheduled[i];
        const GroupFigures *group = counts(work.group);
        if (group == nullptr || !runsOn(work, day))
            continue;
        LaneWork job = jobOf(figures, i, *group, share, look.dayType);
        job.group = nameOf(plan, IdKind::Group, work.group);
        jobs.append(job);
    }
    for (const Shared<TrainingRun> &run : plan.workloads.trainingRuns) {
        if (!run->group || !run->gpus || counts(*run->group) == nullptr)
            continue;
        LaneWork job;
        job.path = QStringLiteral("workloads/training_runs/") + run->id;
        job.name = run->name.value_or(run->id);
        job.group = nameOf(plan, IdKind::Group, *run->group);
        job.gpus = *run->gpus;
        jobs.append(job);
    }
    return jobs;
}

} // namespace kf
