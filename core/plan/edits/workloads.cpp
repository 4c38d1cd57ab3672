// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/workloads.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/sources.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const QString kTrainingPath = QStringLiteral("workloads/training_runs");

/// Where work of one type stands in the plan.
template<typename Work> struct Place;

template<> struct Place<ServingWorkload> {
    static constexpr IdKind kind = IdKind::Serving;
    static QList<Shared<ServingWorkload>> &of(Plan &plan) { return plan.workloads.serving; }
};
template<> struct Place<ScheduledWorkload> {
    static constexpr IdKind kind = IdKind::Scheduled;
    static QList<Shared<ScheduledWorkload>> &of(Plan &plan) { return plan.workloads.scheduled; }
};
template<> struct Place<ExploratoryWorkload> {
    static constexpr IdKind kind = IdKind::Exploratory;
    static QList<Shared<ExploratoryWorkload>> &of(Plan &plan) { return plan.workloads.exploratory; }
};
template<> struct Place<TrainingRun> {
    static constexpr IdKind kind = IdKind::TrainingRun;
    static QList<Shared<TrainingRun>> &of(Plan &plan) { return plan.workloads.trainingRuns; }
};

template<typename Work> Id freeIdFor(const Plan &plan, const Work &work)
{
    const QList<Shared<Work>> &all = workIn<Work>(plan);
    QString name = edits::nameIn(work);
    if constexpr (!std::is_same_v<Work, TrainingRun>)
        name = typedNameOfGroup(plan, work.group);
    return edits::freeId(name, [&all](const Id &id) { return edits::indexOf(all, id) >= 0; });
}

} // namespace

template<> const QList<Shared<ServingWorkload>> &workIn(const Plan &plan)
{
    return plan.workloads.serving;
}
template<> const QList<Shared<ScheduledWorkload>> &workIn(const Plan &plan)
{
    return plan.workloads.scheduled;
}
template<> const QList<Shared<ExploratoryWorkload>> &workIn(const Plan &plan)
{
    return plan.workloads.exploratory;
}
template<> const QList<Shared<TrainingRun>> &workIn(const Plan &plan)
{
    return plan.workloads.trainingRuns;
}

template<typename Work> Result<Plan> insertWork(Plan plan, Work work, qsizetype at)
{
    if (work.id.isEmpty())
        work.id = freeIdFor(plan, work);
    return edits::insertThing(
        std::move(plan), Place<Work>::kind, Place<Work>::of, std::move(work), at, nullptr);
}

template<typename Work> Result<Plan> replaceWork(Plan plan, const Id &id, Work work)
{
    return edits::replaceThing(
        std::move(plan), Place<Work>::kind, Place<Work>::of, id, std::move(work), nullptr);
}

namespace {

/// The plan with what `change` makes of that workload or run.
template<typename Work, typename Change>
Result<Plan> changed(Plan plan, const Id &id, const Change &change)
{
    const qsizetype index = edits::indexOf(workIn<Work>(plan), id);
    if (index < 0)
        return edits::notFound(Place<Work>::kind, id);
    Work work = *workIn<Work>(plan)[index];
    change(work);
    return replaceWork(std::move(plan), id, std::move(work));
}

} // namespace

template<typename Work> Result<Plan> deleteWork(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), Place<Work>::kind, Place<Work>::of, ids);
}

template<typename Work> Result<Plan> orderWork(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(
        std::move(plan), Place<Work>::of, order, collectionPath(Place<Work>::kind));
}

template Result<Plan> insertWork(Plan, ServingWorkload, qsizetype);
template Result<Plan> insertWork(Plan, ScheduledWorkload, qsizetype);
template Result<Plan> insertWork(Plan, ExploratoryWorkload, qsizetype);
template Result<Plan> insertWork(Plan, TrainingRun, qsizetype);
template Result<Plan> replaceWork(Plan, const Id &, ServingWorkload);
template Result<Plan> replaceWork(Plan, const Id &, ScheduledWorkload);
template Result<Plan> replaceWork(Plan, const Id &, ExploratoryWorkload);
template Result<Plan> replaceWork(Plan, const Id &, TrainingRun);
template Result<Plan> deleteWork<ServingWorkload>(Plan, const QList<Id> &);
template Result<Plan> deleteWork<ScheduledWorkload>(Plan, const QList<Id> &);
template Result<Plan> deleteWork<ExploratoryWorkload>(Plan, const QList<Id> &);
template Result<Plan> deleteWork<TrainingRun>(Plan, const QList<Id> &);
template Result<Plan> orderWork<ServingWorkload>(Plan, const QList<qsizetype> &);
template Result<Plan> orderWork<ScheduledWorkload>(Plan, const QList<qsizetype> &);
template Result<Plan> orderWork<ExploratoryWorkload>(Plan, const QList<qsizetype> &);
template Result<Plan> orderWork<TrainingRun>(Plan, const QList<qsizetype> &);

Result<Plan>
setLanguageModel(Plan plan, const Id &serving, const std::optional<LanguageModel> &model)
{
    return changed<ServingWorkload>(
        std::move(plan), serving, [&](ServingWorkload &work) { work.llm = model; });
}

Result<Plan> setBurstiness(Plan plan, const Id &serving, double burstiness)
{
    return changed<ServingWorkload>(
        std::move(plan), serving, [&](ServingWorkload &work) { work.burstiness = burstiness; });
}

Result<Plan> setRunGpus(Plan plan, const Id &run, double gpus)
{
    return changed<TrainingRun>(std::move(plan), run, [&](TrainingRun &work) { work.gpus = gpus; });
}

Result<Plan> setRunClass(Plan plan, const Id &run, TrainingClass trainingClass, bool cudaAware)
{
    return changed<TrainingRun>(std::move(plan), run, [&](TrainingRun &work) {
        work.trainingClass = trainingClass;
        work.cudaAware = cudaAware;
    });
}

TimeOfDay startWithin(const ScheduledWorkload &work, TimeOfDay start)
{
    if (!work.notBefore || work.notBefore == work.finishBy)
        return start;
    const auto sinceNotBefore = [&work](int minutes) {
        return (minutes - work.notBefore->minutes + kMinutesPerDay) % kMinutesPerDay;
    };
    const int window = work.finishBy ? sinceNotBefore(work.finishBy->minutes) : kMinutesPerDay / 2;
    return sinceNotBefore(start.minutes) < window ? start : *work.notBefore;
}

Result<Plan> planRunOnCpu(Plan plan, const Id &run)
{
    QList<Id> groups;
    for (const Shared<Group> &group : std::as_const(plan.demand.groups)) {
        if (group->accelerator == kCpuCore)
            groups.append(group->id);
    }
    const QString where = edits::pathOf(IdKind::TrainingRun, run) + QStringLiteral("/group");
    if (groups.isEmpty())
        return Error{ErrorKind::NotAllowed,
                     Text::tr("No group needs CPU cores: add one to the demand first"),
                     where,
                     {}};
    if (groups.size() > 1)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("Several groups need CPU cores: choose one as the group of the run"),
                     where,
                     {}};
    return changed<TrainingRun>(
        std::move(plan), run, [&](TrainingRun &work) { work.group = groups.constFirst(); });
}

bool isOnlyInference(const Plan &plan)
{
    return !decisionAt(plan, kTrainingPath).isEmpty();
}

Result<Plan> setOnlyInference(Plan plan, bool isOnly)
{
    return setDecision(std::move(plan),
                       kTrainingPath,
                       isOnly ? Text::tr("Only inference here: nothing is trained") : QString());
}

Result<Plan> setDemandSource(Plan plan, const Id &group, DemandSource source)
{
    const qsizetype index = edits::indexOf(std::as_const(plan.demand.groups), group);
    if (index < 0)
        return edits::notFound(IdKind::Group, group);
    if (std::as_const(plan.demand.groups)[index]->source == source)
        return plan;
    Group changed = *std::as_const(plan.demand.groups)[index];
    changed.source = source;
    plan.demand.groups[index] = std::move(changed);
    return plan;
}

} // namespace kf
