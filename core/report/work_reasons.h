// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the sizes of workloads and training runs came about, with the numbers filled in.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

/// One line: the factor with the sign that stands before it, and its number.
struct WorkReason {
    QString name;
    QString value; ///< empty: `name` is a remark
    QString link;  ///< place of the plan where a person typed it; empty: worked out

    bool operator==(const WorkReason &) const = default;
};

/// The GPUs of a serving workload in its largest hour of that day type.
QList<WorkReason> servingReasons(const Evaluation &figures,
                                 const Id &serving,
                                 qsizetype dayType,
                                 const Wording &wording);

/// How long its slowest requests wait in the hour of that day type in which they wait longest.
QList<WorkReason> servingWaitReasons(const Evaluation &figures,
                                     const Id &serving,
                                     qsizetype dayType,
                                     const Wording &wording);

/// When a scheduled job ends, and its slack where it has a deadline.
QList<WorkReason> jobReasons(const Evaluation &figures,
                             const Id &scheduled,
                             qsizetype dayType,
                             const Wording &wording);

/// The GPUs of people who explore in the hour in which most of them are active.
QList<WorkReason> peopleReasons(const Evaluation &figures,
                                const Id &exploratory,
                                qsizetype dayType,
                                const Wording &wording);

/// "<b>11 GPUs</b> for ranker at 19:00 · the utilisation decides, not the wait"; empty where
/// nothing is known.
QString servingVerdict(const Evaluation &figures,
                       const Id &serving,
                       qsizetype dayType,
                       const Wording &wording);

/// "<b>9.8 GPUs</b> for research at 10:00 · 70 % of 14 people are active then"; empty where nothing
/// is known.
QString peopleVerdict(const Evaluation &figures,
                      const Id &exploratory,
                      qsizetype dayType,
                      const Wording &wording);

/// "<b>All deadlines hold</b> · groups with jobs take up to 44 GPUs at 22:00, of 72"; of those that
/// do not, how many, and which by most; and whose jobs do not count because the demand is typed. Of
/// the jobs of that day type; empty where there are none.
QString jobsVerdict(const Evaluation &figures, qsizetype dayType, const Wording &wording);

/// The strategy and the days of a training run.
QList<WorkReason> trainingReasons(const Evaluation &figures,
                                  const Catalog &catalog,
                                  const Id &run,
                                  const Wording &wording);

/// "<b>several machines, 16 GPUs, 16.9 days</b> a run · ..."; empty where nothing is known.
QString trainingVerdict(const Evaluation &figures, const Id &run, const Wording &wording);

} // namespace kf
