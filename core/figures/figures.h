// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that a plan says in numbers: the result of evaluate(). Views, report, command line
// and exports read this and calculate nothing.

#include "core/base/finding.h"
#include "core/capacity/capacity_figures.h"
#include "core/cost/cost_figures.h"
#include "core/demand/demand_figures.h"
#include "core/demand/feed_figures.h"
#include "core/figures/question_figures.h"
#include "core/plan/plan.h"
#include "core/platform/lane_figures.h"
#include "core/platform/platform_figures.h"
#include "core/storage/storage_figures.h"
#include "core/topology/bill_figures.h"
#include "core/topology/topology_figures.h"
#include "core/workloads/training_figures.h"
#include "core/workloads/workload_figures.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace kf {

/// What is asked of a plan.
struct Question {
    Id scenario = kBaseScenario;    ///< "base" or a scenario of the plan
    std::optional<int> month = {};  ///< of demand and topology, 0..horizon; without one the demand
                                    ///< is that of month 0, the topology that of its heaviest month
    std::optional<QDate> date = {}; ///< whose clocks the demand part follows, within a year of the
                                    ///< typical date, which stands where there is none

    /// The month of the demand part.
    int demandMonth() const { return month.value_or(0); }

    bool operator==(const Question &) const = default;
};

struct GrowthFigures {
    QList<double> peak; ///< by month, all GPUs
    std::optional<double> peakIn12Months;
    QList<double> required; ///< by month, sum over accelerators
    double headroom = 0.0;
    int sizeAtMonth = 0;
    QMap<AcceleratorKey, AcceleratorForecast> byAccelerator;
    bool known = true;
    QList<Id> devicesWithoutCores; ///< placed machines of which nobody knows the cores, by kind
    QList<Id> clampedGroups;       ///< groups whose events would have led below 0

    bool operator==(const GrowthFigures &) const = default;
};

struct EvaluationCache; ///< partial sums that the next evaluation may use again

/// Every number of one plan under one question.
struct Evaluation {
    Plan plan;
    Question question;
    DemandFigures demand;
    GrowthFigures growth;
    StorageFigures storage;
    WorkloadFigures workloads; ///< in local hours
    TrainingFigures training;  ///< in the month of the demand part
    DataFeedFigures feed;      ///< in the month of the demand part
    TopologyFigures topology;
    BillOfMaterials bill;
    CostFigures cost;                  ///< over the whole horizon
    PlatformFigures platform;          ///< the same for every question
    QList<PlanningQuestion> questions; ///< likewise
    LaneFigures lanes;                 ///< in the month of the demand part
    QList<Finding> findings;
    std::shared_ptr<const EvaluationCache> cache;
};

} // namespace kf
