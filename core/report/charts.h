// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of pages and report, as values. All numbers come from the evaluation.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/words/wording.h"

namespace kf {

inline constexpr qsizetype kGroupsInChart = 12; ///< as many colours as people can tell apart
inline constexpr qsizetype kMostHeatRows = 40;  ///< of a heat map; more would be too thin to read

/// The day as stacked bars: the largest groups, then the others in one; with the peak marked and
/// what is required and supplied today. `key` limits it to an accelerator or pool; empty: all GPUs.
ChartSpec dayChart(const Evaluation &figures,
                   qsizetype dayType,
                   const Wording &wording,
                   const AcceleratorKey &key = {});

/// Groups over the hours of the day as a heat map, in the order of the sheet; where there are too
/// many for a row each, the largest and the others in one.
ChartSpec
heatMapChart(const Evaluation &figures, qsizetype dayType, const AcceleratorKey &key = {});

/// Hours a year over GPUs that are busy at least that long.
ChartSpec loadDurationChart(const Evaluation &figures,
                            const Wording &wording,
                            const AcceleratorKey &key = {});

/// Peak, required and supply by month, with the month in which the supply ends. All accelerators
/// together where `key` is empty; then the run-out is that of the first one.
ChartSpec growthChart(const Evaluation &figures,
                      const Catalog &catalog,
                      const Wording &wording,
                      const AcceleratorKey &key = {});

/// The peaks of several scenarios of one plan by month, each as a line, with what `looked`
/// requires and supplies. All accelerators together where `key` is empty.
ChartSpec scenarioChart(const Evaluations &scenarios,
                        const Evaluation &looked,
                        const Catalog &catalog,
                        const AcceleratorKey &key = {});

/// The peak at the start of each year of the plan, by accelerator.
ChartSpec yearlyChart(const Evaluation &figures, const Catalog &catalog);

/// The peak of each of `years`, evaluations of one scenario in different months, split into what
/// each group needs in the hour of the peak: the largest groups, then the others in one.
ChartSpec yearlyGroupChart(const Evaluations &years, const AcceleratorKey &key = {});

/// Data, copies, intermediate data, backups and headroom by month, with the usable capacity as a
/// line where all tiers have one, and the month in which the first tier is full.
ChartSpec storageChart(const Evaluation &figures);

/// What busy GPUs read by hour, on premises and in the cloud, against what storage and the link
/// give, on the day on which they read most.
ChartSpec feedChart(const Evaluation &figures, const Wording &wording);

/// The draw of each rack against its limit.
ChartSpec rackPowerChart(const Evaluation &figures);

} // namespace kf
