// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of workloads and training runs, and of what a group's demand comes from. `Work` is one of
// ServingWorkload, ScheduledWorkload, ExploratoryWorkload, TrainingRun.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Workloads of that kind, in the order of the plan.
template<typename Work> const QList<Shared<Work>> &workIn(const Plan &plan);

/// An empty id is made from the name of a run, else from the group that the work is for.
template<typename Work> Result<Plan> insertWork(Plan plan, Work work, qsizetype at);
template<typename Work> Result<Plan> replaceWork(Plan plan, const Id &id, Work work);
template<typename Work> Result<Plan> deleteWork(Plan plan, const QList<Id> &ids);
template<typename Work> Result<Plan> orderWork(Plan plan, const QList<qsizetype> &order);

/// The size of the language model that a serving workload is; nothing: it is none.
Result<Plan>
setLanguageModel(Plan plan, const Id &serving, const std::optional<LanguageModel> &model);

/// (ca2 + cs2) / 2 of a serving workload, > 0.
Result<Plan> setBurstiness(Plan plan, const Id &serving, double burstiness);
/// GPUs that are wished for, for one trial of a run, > 0.
Result<Plan> setRunGpus(Plan plan, const Id &run, double gpus);

/// Where a job starts that is wished to start at `start`: there, or at its not before where that
/// lies before its window. A window ends at its deadline, else half a day on.
TimeOfDay startWithin(const ScheduledWorkload &work, TimeOfDay start);

/// What kind of work a run is, and whether its libraries use the GPU.
Result<Plan> setRunClass(Plan plan, const Id &run, TrainingClass trainingClass, bool cudaAware);

/// Moves a run to the group that needs CPU cores. Fails where there is none, or more than one.
Result<Plan> planRunOnCpu(Plan plan, const Id &run);

/// Whether the plan has decided that nothing is trained here.
bool isOnlyInference(const Plan &plan);
/// Decides that, or takes it back; kept among the plan's assumptions, standing decided.
Result<Plan> setOnlyInference(Plan plan, bool isOnly);

/// A demand that was typed stays in the plan while it is derived, and is there again afterwards.
Result<Plan> setDemandSource(Plan plan, const Id &group, DemandSource source);

} // namespace kf
