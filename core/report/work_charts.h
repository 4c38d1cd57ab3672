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
ChartSpec replicasChart(const Evaluation &figures, const Id &serving, qsizetype dayType);
/// The wait at its percentile against the target.
ChartSpec
waitChart(const Evaluation &figures, const Id &serving, qsizetype dayType, const Wording &wording);

/// What an embedded model costs in GPUs by hour: those of one pool, and those that its copies take
/// more because each has a queue of its own. Empty where there are no copies, or nothing is known.
ChartSpec copiesChart(const Plan &plan, const Id &serving, const Id &dayType);

/// What the accelerators of the jobs bear on a day from noon to noon, in the plan's zone: jobs,
/// everything else, and the supply.
ChartSpec jobsChart(const Evaluation &figures, qsizetype dayType, const Wording &wording);
/// The share of people who are active, by local hour. Empty where there is no such workload.
ChartSpec shareChart(const Plan &plan, const Id &exploratory);
/// The GPUs of people who explore, alike.
ChartSpec peopleChart(const Evaluation &figures, qsizetype dayType);

} // namespace kf
