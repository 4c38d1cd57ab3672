// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in racks and rooms against their limits.

#include "core/base/ids.h"
#include "core/base/state.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kf {

enum class Quantity { Power, Heat, Weight, Height, Gpus };

/// Where a power limit comes from.
enum class PowerBasisOfLimit { NoLimit, Budget, Feeds, FeedsNPlus1, FeedsAfterLossOfSide };

struct RackFigures {
    Id id;
    double usedU = 0.0;
    double freeU = 0.0;
    double powerW = 0.0; ///< of what is known
    std::optional<double> powerLimitW;
    PowerBasisOfLimit powerBasis = PowerBasisOfLimit::NoLimit;
    double heatW = 0.0; ///< all heat, air and liquid
    double airHeatW = 0.0;
    double liquidHeatW = 0.0;
    std::optional<double> heatLimitW;
    double airflowM3PerH = 0.0;
    double weightKg = 0.0;
    std::optional<double> weightLimitKg;
    double gpus = 0.0;
    QList<Quantity> unknown; ///< quantities of which some device's figure is missing
    LimitState power = LimitState::Within;
    LimitState heat = LimitState::Within;
    LimitState weight = LimitState::Within;
    LimitState state = LimitState::Within;
    bool assumed = false; ///< a figure that a person assumed is in these sums

    bool operator==(const RackFigures &) const = default;
};

struct RoomFigures {
    Id id;
    int racks = 0;
    double powerW = 0.0;
    std::optional<double> powerLimitW;
    double heatW = 0.0; ///< all heat, air and liquid
    double airHeatW = 0.0;
    std::optional<double> heatLimitW; ///< by air
    double weightKg = 0.0;            ///< racks included
    QList<Quantity> unknown;
    LimitState state = LimitState::Within;

    bool operator==(const RoomFigures &) const = default;
};

/// Switches, links and cables of one fabric.
struct FabricFigures {
    Id id;
    int systems = 0;
    int levels = 0;
    int leaf = 0;
    int spine = 0;
    int core = 0;
    int nodeLinks = 0;
    int leafSpineLinks = 0;
    int spineCoreLinks = 0;
    QMap<Id, int> cables;

    bool operator==(const FabricFigures &) const = default;
};

struct TopologyTotals {
    int racks = 0;
    int devices = 0;
    double gpus = 0.0;
    double powerW = 0.0;
    double heatW = 0.0;
    double weightKg = 0.0;             ///< racks included
    std::optional<double> powerLimitW; ///< sum of the racks' limits, where every rack has one
    QList<Quantity> unknown;

    bool operator==(const TopologyTotals &) const = default;
};

struct TopologyFigures {
    TopologyTotals totals;
    QMap<Id, RackFigures> racks;
    QMap<Id, RoomFigures> rooms;
    QMap<Id, FabricFigures> fabrics;

    bool operator==(const TopologyFigures &) const = default;
};

} // namespace kf
