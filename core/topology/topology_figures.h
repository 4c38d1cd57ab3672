// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in racks and rooms against their limits.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/state.h"
#include "core/topology/topology.h"

#include <QList>
#include <QMap>
#include <QPair>

#include <optional>

namespace kf {

enum class Quantity { Power, Heat, Weight, Height, Gpus };

/// Where a power limit comes from.
enum class PowerBasisOfLimit { NoLimit, Budget, Feeds, FeedsNPlus1, FeedsAfterLossOfSide };

/// Which sums hold figures that a person assumed because nobody publishes them.
struct AssumedFigures {
    bool power = false; ///< and with it heat
    bool airflow = false;
    bool weight = false;
    bool height = false;
    int devices = 0; ///< of which some figure is assumed

    bool any() const { return devices > 0; }
    AssumedFigures &operator+=(const AssumedFigures &other);
    /// What is assumed in one is; the larger number of devices.
    void keepLargest(const AssumedFigures &other);

    bool operator==(const AssumedFigures &) const = default;
};

/// What devices add up to, and of which quantities a device's figure is missing.
struct EquipmentLoad {
    double powerW = 0.0;
    double airHeatW = 0.0;
    double liquidHeatW = 0.0;
    double airflowM3PerH = 0.0;
    double weightKg = 0.0;
    double gpus = 0.0;
    int devices = 0;
    bool powerMissing = false;
    bool airHeatMissing = false;
    bool liquidHeatMissing = false;
    bool airflowMissing = false;
    bool weightMissing = false;
    bool heightMissing = false;
    bool gpusMissing = false;
    AssumedFigures assumed;

    double heatW() const { return airHeatW + liquidHeatW; }
    /// What is missing in `other` is missing here too.
    void addMissing(const EquipmentLoad &other);
    EquipmentLoad &operator+=(const EquipmentLoad &other);
    /// Each figure becomes the larger of both; what is missing in one is missing.
    void keepLargest(const EquipmentLoad &other);

    bool operator==(const EquipmentLoad &) const = default;
};

/// The month in which each figure is first at its largest; 0 where one month was asked for.
struct PeakMonths {
    int units = 0;
    int power = 0;
    int heat = 0; ///< air and liquid together
    int airHeat = 0;
    int liquidHeat = 0;
    int airflow = 0;
    int weight = 0;
    int gpus = 0;

    /// The figures that are larger in `now`, the load in `month`, than they were before.
    void keepLarger(const EquipmentLoad &before, const EquipmentLoad &now, int month);

    bool operator==(const PeakMonths &) const = default;
};

/// What a rack holds from a month on, until its next step.
struct RackStep {
    int month = 0;
    EquipmentLoad load;
    EquipmentLoad besideRack;
    double usedU = 0.0;
    double freeU = 0.0;

    bool operator==(const RackStep &) const = default;
};

/// One feed of a rack in normal operation; supplies share the load equally.
struct FeedFigures {
    QString name;
    std::optional<FeedSide> side;
    double loadW = 0.0;
    std::optional<double> limitW; ///< nothing where its volts or amps are not known
    bool atLeast = false;         ///< a device's draw, or the feed it hangs on, is not known
    LimitState state = LimitState::Within;
    bool byStrips = false; ///< the strips on it carry less than the feed itself
    bool assumed = false;  ///< the draw of a device on it is an assumption

    bool operator==(const FeedFigures &) const = default;
};

/// A device that runs on with fewer supplies than full load needs.
struct SupplyShortage {
    Id device;
    int supplies = 0;
    int left = 0;
    int needed = 0;
    std::optional<double>
        carriedW;                 ///< what the supplies left can give, where their rating is known
    std::optional<double> drawnW; ///< what the device draws at full load

    bool operator==(const SupplyShortage &) const = default;
};

/// A rack after the loss of a feed, or of a whole side where it promises 2N.
struct FeedLoss {
    QList<QString> lost;                   ///< names of the feeds that are lost, in their order
    std::optional<FeedSide> side;          ///< where a whole side is lost
    QList<double> loadW;                   ///< of every feed in their order, 0 for what is lost
    LimitState state = LimitState::Within; ///< the worst of the feeds that are left
    QList<Id> down;                        ///< placed devices without any supply
    QList<Id> degraded;                    ///< fewer supplies than full load needs
    QList<Id> unknown;                     ///< nobody knows whether they keep full load
    QList<SupplyShortage> shortages;       ///< one for each of `degraded`, in their order

    /// True where nothing changes for anybody: every device keeps full load, every feed carries.
    bool isHarmless() const
    {
        return down.isEmpty() && degraded.isEmpty() && unknown.isEmpty() &&
               state != LimitState::Over && state != LimitState::Unknown;
    }

    bool operator==(const FeedLoss &) const = default;
};

/// What can be lost: the feeds of that name, or every feed of that side.
struct LostSupply {
    QString feed;
    std::optional<FeedSide> side;

    bool operator==(const LostSupply &) const = default;
};

/// A rack that a loss touches.
struct RackLoss {
    Id rack;
    FeedLoss loss;
    bool isDown = false; ///< every device that draws power is without supply

    bool operator==(const RackLoss &) const = default;
};

/// Temperatures that the devices of a rack allow at their inlet, in degrees Celsius.
struct InletRange {
    std::optional<double> lowestC;
    std::optional<double> highestC; ///< less at high altitude

    bool operator==(const InletRange &) const = default;
};

/// A rack in the month that was asked for; else each figure in its heaviest month, and feeds,
/// losses and power limit as in the first month in which the power is largest.
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
    std::optional<double> heatLimitW; ///< by air
    std::optional<double> liquidLimitW;
    double airflowM3PerH = 0.0;
    std::optional<double> airflowLimitM3PerH;
    double weightKg = 0.0;
    std::optional<double> weightLimitKg;
    std::optional<double> floorLoadKgPerM2; ///< nothing where the footprint is not known
    std::optional<double> floorLimitKgPerM2;
    double supplyAirC = 22.0; ///< of the room
    InletRange inlet;
    double gpus = 0.0;
    QList<FeedFigures> feeds;
    QList<FeedLoss> losses;  ///< one for each side with 2N, else one for each feed
    QList<Quantity> unknown; ///< quantities of which some device's figure is missing
    LimitState power = LimitState::Within;
    LimitState heat = LimitState::Within;
    LimitState weight = LimitState::Within;
    LimitState liquid = LimitState::Within;
    LimitState airflow = LimitState::Within;
    LimitState floor = LimitState::Within;
    LimitState inletState = LimitState::Within;
    LimitState state = LimitState::Within; ///< the worst of power, heat and weight
    LimitState worst = LimitState::Within; ///< the worst of every limit
    EquipmentLoad load;                    ///< what row and room add up
    EquipmentLoad besideRack; ///< of devices that stand on the floor: counts for the room alone
    QList<RackStep> steps;    ///< empty where one month is asked for, or all are the same
    PeakMonths months;        ///< when each figure is largest
    int supplyMonth = 0;      ///< the month of feeds, losses and power limit

    bool operator==(const RackFigures &) const = default;
};

/// What racks add up to against the limits of where they stand, in the month that was asked for;
/// else each figure in its heaviest month.
struct PlaceFigures {
    Id id;
    int racks = 0;
    double usedU = 0.0;
    double freeU = 0.0;
    double gpus = 0.0;
    double powerW = 0.0;
    std::optional<double> powerLimitW;
    double heatW = 0.0; ///< all heat, air and liquid
    double airHeatW = 0.0;
    double liquidHeatW = 0.0;
    std::optional<double> heatLimitW; ///< by air
    double airflowM3PerH = 0.0;
    bool airflowMissing = false;
    double weightKg = 0.0; ///< racks included
    QList<Quantity> unknown;
    AssumedFigures assumed;
    PeakMonths months;
    LimitState power = LimitState::Within;
    LimitState heat = LimitState::Within;
    LimitState state = LimitState::Within;

    bool operator==(const PlaceFigures &) const = default;
};

struct RowFigures : PlaceFigures {
    Id room;

    bool operator==(const RowFigures &) const = default;
};

/// With what stands on the floor of the room.
struct RoomFigures : PlaceFigures {
    Id site;
    std::optional<double> liquidLimitW;
    LimitState liquid = LimitState::Within;

    bool operator==(const RoomFigures &) const = default;
};

/// A site against the power that it has.
struct SiteFigures {
    Id id;
    double powerW = 0.0;
    std::optional<double> powerLimitW;
    QList<Quantity> unknown;
    LimitState state = LimitState::Within;
    int month = 0; ///< in which the power is largest

    bool operator==(const SiteFigures &) const = default;
};

/// Why a fabric cannot be computed, the first reason that applies.
enum class FabricProblem {
    Leaf,  ///< none is named, or its ports are not known
    Speed, ///< not known, or the leaf is slower
    Ports, ///< a system's ports are not known
    Spine, ///< a spine or core is too slow, or its ports are not known
    Size   ///< more than such a network can hold
};
template<> struct EnumWords<FabricProblem> {
    static constexpr std::array words{"leaf", "speed", "ports", "spine", "size"};
};

/// Switches of a fabric, or ports on them, over all planes.
struct SwitchCounts {
    qint64 leaf = 0;
    qint64 spine = 0;
    qint64 core = 0;

    bool operator==(const SwitchCounts &) const = default;
};

/// Links of a fabric over all planes.
struct LinkCounts {
    int node = 0;
    int manager = 0;
    int leafLeaf = 0;
    int leafSpine = 0;
    int spineCore = 0;
    qint64 uplinks = 0; ///< out of the fabric: counted, and neither listed nor cabled
    int unplaced = 0;   ///< an end stands nowhere, or nobody knows the way: no length, no cable
    int uncabled = 0;   ///< no cable reaches that far

    bool operator==(const LinkCounts &) const = default;
};

/// Cables of one kind and bought length.
struct CableCount {
    Id cable;
    double lengthM = 0.0;
    int cables = 0;
    int links = 0;

    bool operator==(const CableCount &) const = default;
};

/// Links that no cable can be, by the longest of them.
struct CableGap {
    Id from;
    Id to;
    double lengthM = 0.0;
    double longestReachM = 0.0; ///< of the cables of that speed; 0 where there are none
    int links = 0;              ///< all of the same kind, not only between these two

    bool operator==(const CableGap &) const = default;
};

/// What is in the way of a fabric, for findings.
struct FabricTroubles {
    std::optional<CableGap> outOfReach;
    std::optional<CableGap> unknownCable;
    QList<QPair<Id, Id>> roomsApart; ///< rooms that links join and that no way joins
    QList<Id> fewPorts;              ///< systems with fewer ports than the fabric has rails
    QList<int> splitUnits;           ///< units, from 1, that stand in two rooms

    bool operator==(const FabricTroubles &) const = default;
};

/// Switches, links and cables of one fabric. With a problem only systems and planes are known.
struct FabricFigures {
    Id id;
    std::optional<FabricProblem> problem;
    std::optional<int> systems; ///< nothing where the speed that decides is not known
    int planes = 1;
    int ports = 0; ///< of all systems, in one plane
    double linkGbps = 0.0;
    int radix = 0;  ///< ports of a leaf
    int levels = 0; ///< 0 for an empty fabric
    int downPorts = 0;
    int upPorts = 0;
    int units = 0;       ///< scalable units; 0 without rails
    int unitSystems = 0; ///< systems of a full unit
    SwitchCounts required;
    SwitchCounts placed; ///< how many of the required are taken from racks
    SwitchCounts sparePorts;
    LinkCounts links;
    std::optional<double> longestM;
    QList<CableCount> cables; ///< by id, then length
    QMap<Id, int> transceivers;
    std::optional<double> cablePowerW; ///< nothing where an entry does not say it
    std::optional<int> enoughFor;      ///< systems that the present levels can hold
    std::optional<double> mostPorts;   ///< where it is too large: ports of systems that would fit
    FabricTroubles troubles;

    bool operator==(const FabricFigures &) const = default;
};

struct TopologyTotals {
    int racks = 0;
    int devices = 0;
    double gpus = 0.0;
    double powerW = 0.0;
    double heatW = 0.0;
    double weightKg = 0.0;             ///< racks included
    std::optional<double> powerLimitW; ///< what racks, rows, rooms and sites allow together
    QList<Quantity> unknown;
    AssumedFigures assumed;
    PeakMonths months;

    bool operator==(const TopologyTotals &) const = default;
};

struct TopologyFigures {
    TopologyTotals totals;
    QMap<Id, RackFigures> racks;
    QMap<Id, RowFigures> rows;
    QMap<Id, RoomFigures> rooms;
    QMap<Id, SiteFigures> sites;
    QMap<Id, FabricFigures> fabrics;
    QList<Id> unusedSwitches;   ///< placed, of the type of some fabric, and taken by none
    QList<LostSupply> supplies; ///< what can be lost: sides, then names of feeds, each once

    bool operator==(const TopologyFigures &) const = default;
};

/// What is in service, by month 0..horizon.
struct TopologyMonths {
    QList<double> gpus; ///< spares left out
    QList<double> powerW;
    QList<bool> powerMissing;          ///< a device in service has no known power
    std::optional<double> powerLimitW; ///< what racks, rows, rooms and sites allow together

    bool operator==(const TopologyMonths &) const = default;
};

} // namespace kf
