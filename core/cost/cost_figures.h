// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs to own, to rent and to mix, in the plan's currency.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/cost/cost.h"
#include "core/cost/open_sum.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace kf {

enum class Strategy { AsPlanned, OnPremise, Cloud, Hybrid };
template<> struct EnumWords<Strategy> {
    static constexpr std::array words{"as_planned", "on_premise", "cloud", "hybrid"};
};
inline constexpr std::array kStrategies{
    Strategy::AsPlanned, Strategy::OnPremise, Strategy::Cloud, Strategy::Hybrid};

/// What a year's cost is made of.
enum class CostPart {
    Capital,
    Energy,
    Colocation,
    Support,
    Software,
    Staff,
    Platform,
    Busy,
    OnDemand,
    Spot,
    Reserved,
    Egress,
    Interconnect,
    Storage
};
template<> struct EnumWords<CostPart> {
    static constexpr std::array words{"capital",
                                      "energy",
                                      "colocation",
                                      "support",
                                      "software",
                                      "staff",
                                      "platform",
                                      "busy",
                                      "on_demand",
                                      "spot",
                                      "reserved",
                                      "egress",
                                      "interconnect",
                                      "storage"};
};
inline constexpr std::size_t kCostParts = EnumWords<CostPart>::words.size();
/// True for what is paid to a cloud.
inline bool isCloudPart(CostPart part)
{
    return part >= CostPart::OnDemand;
}

/// One year of the horizon, as cash; the last may be shorter.
struct CostYear {
    OpenSum capex;
    OpenSum opex;
    OpenSum cloud;
    OpenSum energyKwh;
    std::optional<double> co2Kg;

    OpenSum total() const
    {
        OpenSum sum = capex;
        sum.add(opex);
        sum.add(cloud);
        return sum;
    }

    bool operator==(const CostYear &) const = default;
};

/// One way to run the plan. GPU-hours and parts are those of the average year.
struct StrategyFigures {
    std::array<OpenSum, kCostParts> parts;
    std::optional<double> gpuHours; ///< used: busy owned ones and rented ones
    std::optional<double> rentedGpuHours;
    std::optional<double> shortGpuHours; ///< neither served nor rented
    QList<CostYear> years;
    QList<double> cumulative; ///< cash up to the end of each month; empty where not known
    OpenSum capexAtStart;     ///< to be paid in month 0
    std::optional<double> endValue;
    std::optional<double> npv;                                    ///< of costs: smaller is better
    QMap<AcceleratorKey, std::optional<QList<double>>> ownedGpus; ///< that serve, by month

    const OpenSum &part(CostPart which) const { return parts[static_cast<std::size_t>(which)]; }
    OpenSum perYear() const;
    /// Of a GPU-hour that is used; nothing where none is or something is not known.
    std::optional<double> perGpuHour() const;

    bool operator==(const StrategyFigures &) const = default;
};

/// What a number of owned systems costs a year, without what all accelerators share.
struct CostPoint {
    double gpus = 0.0;
    double hoursBeyond = 0.0; ///< of a year in which more GPUs are wanted
    OpenSum owned;
    OpenSum rented;

    std::optional<double> perYear() const
    {
        OpenSum sum = owned;
        sum.add(rented);
        return sum.value();
    }

    bool operator==(const CostPoint &) const = default;
};

/// One accelerator or pool: its own cost, without what is shared.
struct AcceleratorCost {
    std::optional<Id> device; ///< nothing where no system is known
    std::optional<double> gpusPerSystem;
    std::optional<double> ownedPerGpuYear; ///< of one that is bought
    std::optional<double> cloudPerGpuHour; ///< on demand
    std::optional<double> breakEvenHours;  ///< a year; nothing where renting is never dearer
    std::optional<double> onPremisePerYear;
    std::optional<double> cloudPerYear;
    std::optional<double> bestGpus; ///< K* of the mix
    std::optional<double> bestPerYear;
    QList<CostPoint> curve; ///< of the mix by systems owned; empty without demand or system
    std::optional<double> plannedGpus; ///< that the plan should own when systems are sized, where
                                       ///< its hybrid groups leave a choice

    bool operator==(const AcceleratorCost &) const = default;
};

/// How long data takes to reach the cloud.
struct DataTransport {
    std::optional<double> existingHours;
    std::optional<double> dailyHours; ///< for what comes in on a day
    std::optional<double> egressCost; ///< to bring what exists back

    bool operator==(const DataTransport &) const = default;
};
struct TransportFigures {
    std::optional<double> linkGbPerS;
    std::optional<double> existingHours; ///< of the data of groups that leave the premises
    std::optional<double> dailyHours;
    QMap<Id, DataTransport> datasets;

    bool operator==(const TransportFigures &) const = default;
};

/// What decides where a group runs, in the order in which it is asked.
enum class PlaceQuestion { MustStay, OnlyInCloud, DataHours, BusyHours, PeakOverMean, LeadTime };
template<> struct EnumWords<PlaceQuestion> {
    static constexpr std::array words{
        "must-stay", "only-in-cloud", "data-hours", "busy-hours", "peak-over-mean", "lead-time"};
};
inline constexpr std::array kPlaceQuestions{PlaceQuestion::MustStay,
                                            PlaceQuestion::OnlyInCloud,
                                            PlaceQuestion::DataHours,
                                            PlaceQuestion::BusyHours,
                                            PlaceQuestion::PeakOverMean,
                                            PlaceQuestion::LeadTime};
/// True for questions that are answered by yes or no.
inline bool isYesOrNo(PlaceQuestion question)
{
    return question == PlaceQuestion::MustStay || question == PlaceQuestion::OnlyInCloud;
}

struct PlaceAnswer {
    std::optional<double> value; ///< 1 for yes and 0 for no; nothing where not known
    std::optional<double> against;
    std::optional<PlacementKind> advises;

    bool operator==(const PlaceAnswer &) const = default;
};

/// Where a group should run, and why.
struct PlaceAdvice {
    Id group;
    std::array<PlaceAnswer, kPlaceQuestions.size()> answers; ///< in the order of kPlaceQuestions

    const PlaceAnswer &answer(PlaceQuestion question) const
    {
        return answers[static_cast<std::size_t>(question)];
    }

    /// The first question that advises a place; nothing where none does.
    std::optional<PlaceQuestion> because() const;
    std::optional<PlacementKind> recommended() const;

    bool operator==(const PlaceAdvice &) const = default;
};

struct CostFigures {
    QMap<AcceleratorKey, AcceleratorCost> byAccelerator;
    std::array<StrategyFigures, kStrategies.size()> strategies; ///< in the order of kStrategies
    std::optional<int> owningOvertakesMonth;
    TransportFigures transport;
    /// For which there are offers at which nothing is rented: the first offer of each serves, and
    /// those behind it hold what is reserved.
    QList<AcceleratorKey> idleOffers;
    QStringList missing; ///< paths, sorted

    const StrategyFigures &of(Strategy strategy) const
    {
        return strategies[static_cast<std::size_t>(strategy)];
    }

    bool operator==(const CostFigures &) const = default;
};

/// The cost of a year as planned with one input at 0.8 and at 1.2 of its value.
struct CostSwing {
    QString path; ///< of the input; "demand" for that of all groups
    double low = 0.0;
    double high = 0.0;
    bool movesOptimum = false; ///< another number of systems would then be the cheapest

    double width() const { return std::max(low, high) - std::min(low, high); }

    bool operator==(const CostSwing &) const = default;
};

} // namespace kf
