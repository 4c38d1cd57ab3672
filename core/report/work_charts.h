// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of workloads and training runs, as values. All numbers come from the evaluation.

#include "core/base/chart_spec.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

/// A row of a chart, known to programs by `id`; without values they follow one by one.
ChartSeries
seriesOf(const char *id, const QString &name, SeriesRole role, const QList<double> &values = {});

/// Requests of a serving workload by local hour. Empty where there is no such workload.
ChartSpec requestsChart(const Plan &plan, const Id &serving, const Id &dayType);
/// Its replicas: the part of them that is at work on average, those that stand ready by what asks
/// for them (utilisation, wait, replicas min), and the peak.
ChartSpec replicasChart(const Evaluation &figures,
                        const Id &serving,
                        qsizetype dayType,
                        const Wording &wording);
/// The wait at its percentile against the target.
ChartSpec
waitChart(const Evaluation &figures, const Id &serving, qsizetype dayType, const Wording &wording);

/// What an embedded model costs in GPUs by hour: those of one pool, and those that its copies take
/// more because each has a queue of its own. Empty where there are no copies, or nothing is known.
ChartSpec copiesChart(const Plan &plan, const Id &serving, const Id &dayType);

/// What the accelerators of the jobs bear on a day from noon to noon, in the plan's zone: jobs,
/// everything else, what is rented apart, and the supply.
ChartSpec jobsChart(const Evaluation &figures, qsizetype dayType, const Wording &wording);
/// The share of people who are active, by local hour. Empty where there is no such workload.
ChartSpec shareChart(const Plan &plan, const Id &exploratory);
/// The GPUs of people who explore, each in the hours of their group; by the plan's clock where
/// `byPlan` says so, each hour then as large as its larger half.
ChartSpec peopleChart(const Evaluation &figures, qsizetype dayType, bool byPlan = false);

/// A chart over local hours as the plan's clock has it, on which they begin `shiftMinutes` later:
/// the same columns in another order, named by the plan's hours.
ChartSpec byPlanClock(ChartSpec local, int shiftMinutes);
/// The values of such a chart in the order of local hours again.
QList<double> byLocalClock(const QList<double> &values, int shiftMinutes);

} // namespace kf
