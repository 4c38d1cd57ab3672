// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Prices, finance and where each group runs: the cost section of a plan.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/catalog/withdrawn.h"
#include "core/demand/demand.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace kf {

enum class CostBasis { Placed, Required };
template<> struct EnumWords<CostBasis> {
    static constexpr std::array words{"placed", "required"};
};

struct Finance {
    double discountRate = 0.0;
    double years = 4.0;
    std::optional<double> energyPerKwh;
    double pue = 1.5;
    double loadFactor = 0.8;
    double colocationPerKwMonth = 0.0;
    double supportRate = 0.0;
    double staffPerYear = 0.0;
    double installationRate = 0.0;
    double residualRate = 0.0;
    double busyCostPerGpuHour = 0.0;
    double softwarePerGpuYear = 0.0;
    double platformFeePerYear = 0.0;
    std::optional<double> kgCo2PerKwh;
    CostBasis basis = CostBasis::Required;
    KeptKeys kept;

    bool operator==(const Finance &) const = default;
};

/// What the person was quoted for a device.
struct Price {
    std::optional<Id> device;
    std::optional<double> unitPrice;
    std::optional<QString> source;
    std::optional<QDate> date;
    KeptKeys kept;

    bool operator==(const Price &) const = default;
};

enum class Commitment { OneYear, ThreeYears };
template<> struct EnumWords<Commitment> {
    static constexpr std::array words{"1y", "3y"};
};

/// A chosen offer of a cloud.
struct CloudOffer {
    std::optional<Id> accelerator;
    std::optional<QString> offer;    ///< id of the catalogue
    std::optional<QString> currency; ///< the plan's where absent
    std::optional<double> gpus;      ///< of one instance
    std::optional<double> onDemandPerH;
    std::optional<double> committed1yPerH;
    std::optional<double> committed3yPerH;
    std::optional<double> spotPerH;
    std::optional<Commitment> commitment;
    int reservedInstances = 0;
    int reservedFromMonth = 0;
    std::optional<bool> includesHost; ///< the offer's where absent, else true
    std::optional<double> hostPerH;   ///< added to every price where the host is not included
    std::optional<Withdrawn> withdrawn;
    KeptKeys kept;

    bool operator==(const CloudOffer &) const = default;
};

struct CloudPolicy {
    QMap<GroupKind, double> spotShare;
    double spotOverhead = 0.0;
    std::optional<double> interconnectGbps;
    double interconnectEfficiency = 0.8;
    std::optional<double> interconnectPerMonth;
    std::optional<double> egressGbPerMonth;
    std::optional<double> egressPerGb;
    std::optional<double> storagePerGbMonth; ///< not counted where absent
    KeptKeys kept;

    bool operator==(const CloudPolicy &) const = default;
};

enum class PlacementKind { OnPremise, Cloud, Hybrid };
template<> struct EnumWords<PlacementKind> {
    static constexpr std::array words{"on_premise", "cloud", "hybrid"};
};

/// Where a group runs from a month on.
struct PlacementMove {
    int fromMonth = 0; ///< from the plan's start
    PlacementKind where = PlacementKind::OnPremise;
    KeptKeys kept;

    bool operator==(const PlacementMove &) const = default;
};

/// One place for all months, or moves in the order of their months; on premise before the first.
using GroupPlacement = std::variant<PlacementKind, QList<PlacementMove>>;

/// The moves that the placement stands for; one from month 0 on for a single place.
QList<PlacementMove> movesOf(const GroupPlacement &placement);

/// The place in `month`.
PlacementKind placeIn(const GroupPlacement &placement, int month);

/// cost.yaml
struct Cost {
    Finance finance;
    QList<Price> prices;
    QList<CloudOffer> cloud;
    QMap<QString, double> exchange; ///< units of the plan's currency for one of the key
    CloudPolicy policy;
    QMap<Id, GroupPlacement> placement; ///< by group; on premise where absent
    KeptKeys kept;

    bool operator==(const Cost &) const = default;
};

/// Where the group runs in `month`.
PlacementKind placeIn(const Cost &cost, const Id &group, int month);

} // namespace kf
