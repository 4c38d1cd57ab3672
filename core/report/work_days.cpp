// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_days.h"

#include "core/base/day.h"
#include "core/figures/figures_of_group.h"
#include "core/workloads/derived_demand.h"
#include "core/workloads/serving_day.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

WorkDay dayOf(const Hours &gpus)
{
    return {*std::max_element(gpus.begin(), gpus.end()),
            std::accumulate(gpus.begin(), gpus.end(), 0.0)};
}

} // namespace

int shiftOf(const Evaluation &figures, const Id &group)
{
    const GroupFigures *its = figuresOf(figures, group);
    return its == nullptr ? 0 : its->shiftMinutes;
}

int durationMinutes(const ScheduledWorkload &job)
{
    return int(std::lround(job.durationH * kMinutesPerHour));
}

QHash<Id, ServingDayFigures> servingDays(const Evaluation &figures, qsizetype dayType)
{
    QHash<Id, ServingDayFigures> days;
    const QList<Shared<ServingWorkload>> &all = figures.plan.workloads.serving;
    const Id id = figures.plan.demand.dayTypes.value(dayType).id;
    for (qsizetype i = 0; i < std::min(all.size(), figures.workloads.serving.size()); ++i) {
        if (const auto day = servingDayFigures(*all[i], figures.workloads.serving[i], dayType, id))
            days.insert(all[i]->id, *day);
    }
    return days;
}

QHash<Id, WorkDay> scheduledDays(const Evaluation &figures, qsizetype dayType)
{
    QHash<Id, WorkDay> days;
    const QList<Shared<ScheduledWorkload>> &all = figures.plan.workloads.scheduled;
    for (qsizetype i = 0; i < std::min(all.size(), figures.workloads.scheduled.size()); ++i) {
        const ScheduledFigures &its = figures.workloads.scheduled[i];
        if (!its.known || dayType >= its.gpus.size())
            continue;
        WorkDay day = dayOf(its.gpus[dayType]);
        day.slackH = its.slackH;
        day.isLate = its.slackH && isLate(*its.slackH);
        day.endMinutes = all[i]->start.minutes + durationMinutes(*all[i]);
        days.insert(its.id, day);
    }
    return days;
}

QHash<Id, WorkDay> exploratoryDays(const Evaluation &figures, qsizetype dayType)
{
    QHash<Id, WorkDay> days;
    for (const ExploratoryFigures &its : figures.workloads.exploratory) {
        if (its.known && dayType < its.gpus.size())
            days.insert(its.id, dayOf(its.gpus[dayType]));
    }
    return days;
}

} // namespace kf
