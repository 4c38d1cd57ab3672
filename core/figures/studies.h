// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be asked of a plan beside its figures, each question a value with the kind of its
// answer. core/evaluate/studies.h answers them.

#include "core/cost/equipment_cash.h"
#include "core/figures/evaluations.h"
#include "core/topology/fabric_choices.h"
#include "core/topology/fabric_map.h"

#include <QList>

#include <optional>
#include <variant>

namespace kf {

/// How the peak of the question's month moves through the year as clocks change: the peaks of the
/// typical date and of each later one on which the peak or its hours are others.
struct PeaksOfYear {
    using Answer = QList<DatedPeak>;
    Question question;

    bool operator==(const PeaksOfYear &) const = default;
};

/// The racks that a loss touches, in the order of the plan: in a month, or each in the first month
/// in which its power is largest.
struct SupplyLoss {
    using Answer = QList<RackLoss>;
    LostSupply lost;
    std::optional<int> month;

    bool operator==(const SupplyLoss &) const = default;
};

/// What is in service in racks, by month.
struct ServiceByMonth {
    using Answer = TopologyMonths;

    bool operator==(const ServiceByMonth &) const = default;
};

/// What placed devices add up to, whatever their months.
struct DeviceSum {
    using Answer = EquipmentLoad;
    QList<Id> devices;

    bool operator==(const DeviceSum &) const = default;
};

/// The links of a fabric and the ports that they take.
struct LinksOfFabric {
    using Answer = FabricMap;
    Id fabric;

    bool operator==(const LinksOfFabric &) const = default;
};

/// Where a fabric ends, and what holds more.
struct LayoutsOfFabric {
    using Answer = QList<LayoutChoice>;
    Id fabric;

    bool operator==(const LayoutsOfFabric &) const = default;
};

/// Where each group with GPUs should run, and why.
struct AdviceOnPlaces {
    using Answer = QList<PlaceAdvice>;
    Question question;

    bool operator==(const AdviceOnPlaces &) const = default;
};

/// What the cost of a year as planned hangs on.
struct SwingsOfCost {
    using Answer = QList<CostSwing>;
    Question question;

    bool operator==(const SwingsOfCost &) const = default;
};

/// What is bought and replaced each way, in the order of kStrategies.
struct EquipmentByMonth {
    using Answer = QList<EquipmentCash>;
    Question question;

    bool operator==(const EquipmentByMonth &) const = default;
};

/// A question is a study too: its answer is the evaluation.
using Study = std::variant<Question,
                           PeaksOfYear,
                           SupplyLoss,
                           ServiceByMonth,
                           DeviceSum,
                           LinksOfFabric,
                           LayoutsOfFabric,
                           AdviceOnPlaces,
                           SwingsOfCost,
                           EquipmentByMonth>;
using StudyAnswer = std::variant<EvaluationPtr,
                                 PeaksOfYear::Answer,
                                 SupplyLoss::Answer,
                                 ServiceByMonth::Answer,
                                 DeviceSum::Answer,
                                 LinksOfFabric::Answer,
                                 LayoutsOfFabric::Answer,
                                 AdviceOnPlaces::Answer,
                                 SwingsOfCost::Answer,
                                 EquipmentByMonth::Answer>;

} // namespace kf
