// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flattening.h"

#include "core/demand/calendar.h"
#include "core/demand/phase_hours.h"
#include "core/evaluate/evaluate.h"
#include "core/figures/figures_of_group.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/workloads.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/workloads/derived_demand.h"
#include "core/workloads/flattening.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::Flattening)
};

/// Gathers what the search needs: the jobs that may move, and the load of everything else.
class Gathering {
public:
    Gathering(const Evaluation &figures, const Catalog &catalog) : m_plan(figures.plan)
    {
        Question question = figures.question;
        question.month = 0;
        m_now = evaluate(m_plan, catalog, question, &figures);
        Plan without = m_plan;
        for (qsizetype i = 0; i < m_plan.workloads.scheduled.size(); ++i) {
            if (!isMovable(*m_plan.workloads.scheduled[i]))
                continue;
            ScheduledWorkload still = *m_plan.workloads.scheduled[i];
            still.gpus = 0.0;
            without.workloads.scheduled[i] = still;
        }
        m_others = evaluate(without, catalog, question, &m_now);
    }

    FlatteningInput input(QList<Id> &ids)
    {
        FlatteningInput input;
        for (const Shared<ScheduledWorkload> &work : m_plan.workloads.scheduled) {
            if (!isMovable(*work))
                continue;
            ids.append(work->id);
            input.jobs.append(jobOf(*work));
        }
        for (const AcceleratorKey &key : std::as_const(m_keys))
            input.accelerators.append(loadOf(key));
        return input;
    }

private:
    bool isOutside(const Id &group) const
    {
        return placeIn(m_plan.cost, group, 0) != PlacementKind::Cloud;
    }

    bool isMovable(const ScheduledWorkload &work) const
    {
        const qsizetype index = edits::indexOf(m_plan.demand.groups, work.group);
        return index >= 0 && work.notBefore && work.finishBy && scheduledGpus(work) &&
               m_plan.demand.groups[index]->source == DemandSource::Workloads &&
               isOutside(work.group);
    }

    /// What events and the scenario make of one GPU of the group's jobs on that day.
    double factorOf(const Id &group, qsizetype day) const
    {
        const GroupFigures *with = figuresOf(m_now, group);
        const GroupFigures *without = figuresOf(m_others, group);
        Hours jobs{};
        for (const Shared<ScheduledWorkload> &work : m_plan.workloads.scheduled) {
            if (work->group != group || !isMovable(*work) ||
                !runsOn(*work, m_plan.demand.dayTypes[day].id))
                continue;
            const Hours its = *scheduledGpus(*work);
            for (std::size_t h = 0; h < its.size(); ++h)
                jobs[h] += its[h];
        }
        for (std::size_t h = 0; h < jobs.size(); ++h) {
            if (jobs[h] > 0.0)
                return (with->local.value(day)[h] - without->local.value(day)[h]) / jobs[h];
        }
        return 0.0;
    }

    MovableJob jobOf(const ScheduledWorkload &work)
    {
        const GroupFigures *group = figuresOf(m_now, work.group);
        MovableJob job;
        job.accelerator = m_keys.indexOf(group->key);
        if (job.accelerator < 0) {
            job.accelerator = m_keys.size();
            m_keys.append(group->key);
        }
        job.start = work.start;
        job.notBefore = *work.notBefore;
        job.finishBy = *work.finishBy;
        job.durationH = work.durationH;
        job.shiftSlots = slotsOfShift(group->shiftMinutes);
        for (qsizetype d = 0; d < m_plan.demand.dayTypes.size(); ++d) {
            const bool runs = runsOn(work, m_plan.demand.dayTypes[d].id);
            job.gpus.append(runs ? work.gpus * factorOf(work.group, d) : 0.0);
        }
        return job;
    }

    OtherLoad loadOf(const AcceleratorKey &key) const
    {
        QList<PhaseHours> days(m_plan.demand.dayTypes.size());
        for (const Shared<GroupFigures> &group : m_others.demand.groups) {
            if (group->key != key || !isOutside(group->id))
                continue;
            for (qsizetype d = 0; d < std::min(days.size(), group->local.size()); ++d)
                days[d].add(group->local[d].data(), slotsOfShift(group->shiftMinutes));
        }
        OtherLoad load;
        for (const PhaseHours &day : std::as_const(days))
            load.gpus.append(day.slotTotals());
        load.capacity = m_now.growth.byAccelerator.value(key).supplyIn(0).value_or(0.0);
        return load;
    }

    const Plan &m_plan;
    Evaluation m_now;    ///< in month 0
    Evaluation m_others; ///< the same without the jobs that may move
    QList<AcceleratorKey> m_keys;
};

} // namespace

Flattening flattenedJobs(const Evaluation &figures, const Catalog &catalog, FlatteningWish wish)
{
    QList<Id> ids;
    const FlatteningInput input = Gathering(figures, catalog).input(ids);
    Flattening its = wish == FlatteningWish::Flat ? flattest(input) : latest(input);
    its.jobs = ids;
    return its;
}

QString flatteningText(const Flattening &flattening, FlatteningWish wish, const Wording &wording)
{
    if (flattening.jobs.isEmpty())
        return Text::tr("Nothing may move: a job needs both a first start and a deadline, and its "
                        "group's demand has to be derived.");
    const auto share = [&wording](double value) {
        return amountText(Amount{value, Unit::Share}, Digits::Short, wording)
            .replace(u' ', QChar(QChar::Nbsp)); // no line begins with the sign
    };
    const QString gain = Text::tr("Largest share of the supply: %1 → %2")
                             .arg(share(flattening.shareBefore), share(flattening.shareAfter));
    if (wish == FlatteningWish::Late)
        return gain;
    return flattening.isProven ? Text::tr("%1. Nothing flatter is possible.").arg(gain)
                               : Text::tr("%1. The best that was found, not proven.").arg(gain);
}

Result<Plan> withStarts(Plan plan, const Flattening &flattening)
{
    for (qsizetype i = 0; i < flattening.jobs.size(); ++i) {
        const qsizetype index = edits::indexOf(plan.workloads.scheduled, flattening.jobs[i]);
        if (index < 0)
            return edits::notFound(IdKind::Scheduled, flattening.jobs[i]);
        ScheduledWorkload work = *std::as_const(plan.workloads.scheduled)[index];
        if (work.start == flattening.starts[i])
            continue;
        work.start = flattening.starts[i];
        Result<Plan> next = replaceWork(std::move(plan), work.id, work);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace kf
