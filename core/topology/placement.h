// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places devices into as few racks as all limits allow: says how many racks, the proven lower
// bound, what binds in each rack, and what did not fit. Slow studies run beside the window, so
// progress and the wish to stop are functions that the caller hands in.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"

#include <functional>

namespace kf {

/// Devices of one kind that are to be placed.
struct PlacementItem {
    Id device;
    int count = 0;
    int spares = 0;           ///< so many of `count` are spares, spread over the racks
    int atMostPerRack = 0;    ///< 0: as many as fit
    QString namePattern = {}; ///< "dgx-{00}"; empty: made from the device

    bool operator==(const PlacementItem &) const = default;
};

/// Devices that go along: `count` for every `racks` racks that are filled.
struct PlacementAlong {
    Id device;
    int count = 1;
    int racks = 1;
    QString namePattern = {};

    bool operator==(const PlacementAlong &) const = default;
};

/// Strips in each rack: they hang on its feeds by turns, side A first.
struct PlacementStrips {
    Id device;
    int count = 2;

    bool operator==(const PlacementStrips &) const = default;
};

/// The only units, from..to, in which devices of that kind may stand.
struct AllowedUnits {
    Id device;
    int from = 1;
    int to = 1;

    bool operator==(const AllowedUnits &) const = default;
};

/// Where switches stand: above all systems, or between them in the middle of the rack.
enum class SwitchPlace { Above, Middle };
template<> struct EnumWords<SwitchPlace> {
    static constexpr std::array words{"above", "middle"};
};

struct PlacementRequest {
    QList<PlacementItem> items;
    QList<PlacementAlong> along;
    Id rackType;
    Id room;                  ///< empty: the first room, or a new one where there is none
    Id row;                   ///< where new racks go; empty: the last row of the room
    QList<Id> moreRooms = {}; ///< the counts are spread evenly over `room` and these
    int racksPerRow = 20; ///< a row that is full is followed by a new one; 0: as the floor holds
    std::optional<int> mostRacks;  ///< new racks at most; 0: existing ones only
    bool replacesExisting = false; ///< takes away the unlocked devices of these kinds in the room
    bool fillsExisting = true;     ///< uses what is free in racks of this type in the room
    QList<int> reservedU;          ///< kept free in each rack, besides the type's own
    QString rackNamePattern = QStringLiteral("rack-{00}");
    int inServiceMonth = 0;
    QList<PlacementStrips> strips = {};
    QList<AllowedUnits> units = {};
    QList<QList<Id>> apart = {}; ///< a rack holds kinds of one of these sets, or of none
    SwitchPlace switches = SwitchPlace::Above;
    int freeAbove = 0; ///< units that stay free above each GPU system, for cables and air

    bool operator==(const PlacementRequest &) const = default;
};

/// What keeps a rack from taking one more.
enum class PlacementLimit {
    Nothing, ///< there was nothing left to place
    Units,
    Contiguity, ///< units are free, but not side by side
    Power,
    AirHeat,
    LiquidHeat,
    Airflow,
    Weight,
    Spread,     ///< at most so many in one rack
    Depth,      ///< it is deeper than the rails are apart
    Floor,      ///< of the room: it holds no more racks
    MostRacks,  ///< no more may be used
    PlacePower, ///< of the room, row or site
    PlaceHeat
};
template<> struct EnumWords<PlacementLimit> {
    static constexpr std::array words{"nothing",
                                      "units",
                                      "contiguity",
                                      "power",
                                      "air_heat",
                                      "liquid_heat",
                                      "airflow",
                                      "weight",
                                      "spread",
                                      "depth",
                                      "floor",
                                      "most_racks",
                                      "place_power",
                                      "place_heat"};
};

/// A room, row or site with the limit that it has.
struct PlaceLimit {
    QString name; ///< empty: not one of them
    double limitW = 0.0;

    bool operator==(const PlaceLimit &) const = default;
};

/// What binds in a rack, as the arguments of "power: 2 of 8U systems fit in 20.4 kW".
struct PlacementBinding {
    PlacementLimit limit = PlacementLimit::Nothing;
    Id device;             ///< the kind of which one more does not fit
    int fitting = 0;       ///< how many of it stand there
    double used = 0.0;     ///< of the limit, in W, kg, m3/h or U
    double capacity = 0.0; ///< the limit
    bool atLeast = false;  ///< `used` is what is known
    PlaceLimit place = {}; ///< of PlacePower and PlaceHeat

    bool operator==(const PlacementBinding &) const = default;
};

struct RackPlacement {
    Id rack;                     ///< a rack of the plan; empty: a new one
    Id room;                     ///< of a new one; empty: that of the request
    QList<PlacedDevice> devices; ///< without ids and names where they are new
    QList<int> items;            ///< for each device: its index in items, then along, then strips
    PlacementBinding binding;

    bool operator==(const RackPlacement &) const = default;
};

/// Why devices were not placed.
enum class NotPlacedReason {
    UnknownDevice, ///< no catalogue knows it
    NoRackType,    ///< the plan has no rack type of that id
    UnknownFigure, ///< a figure that a limit needs is missing
    StandsOnFloor, ///< it takes no place in racks
    TooLarge,      ///< not one fits into an empty rack of this type
    RoomPower,     ///< the room, row or site has no more
    RoomHeat,
    NoMoreRacks, ///< mostRacks are filled
    NoFloor,     ///< the floor of the room holds no more racks
    RoomAir      ///< the air of the room is too warm or too cold for it
};
struct NotPlaced {
    Id device;
    int count = 0;
    NotPlacedReason reason = NotPlacedReason::TooLarge;
    PlacementLimit limit = PlacementLimit::Nothing; ///< which limit one of them breaks
    QString figure;                                 ///< "power_max_w": what is not known
    Id lacking;            ///< the kind of which the figure is not known; empty: the rack type
    PlaceLimit place = {}; ///< whose power or cooling is used up

    bool operator==(const NotPlaced &) const = default;
};

/// A rack of the plan that was not filled because a figure is missing that one of its limits needs.
struct SkippedRack {
    Id rack;
    QString figure; ///< "power_max_w", "amps" of its feeds, or its "own_weight_kg"
    Id lacking;     ///< the kind of which it is not known; empty: the rack type

    bool operator==(const SkippedRack &) const = default;
};

struct PlacementResult {
    PlacementRequest request;
    QList<RackPlacement> racks;
    int newRacks = 0;
    int emptyRacks = 0;  ///< racks of the plan that were empty and are used
    int filledRacks = 0; ///< racks of the plan that had something in them and got more
    int lowerBound = 0;  ///< for what was placed, fewer new and empty racks are impossible
    PlacementLimit boundLimit = PlacementLimit::Nothing; ///< what asks for so many racks
    QList<NotPlaced> notPlaced;
    QList<SkippedRack> skipped;
    QList<Id> removed;      ///< placed devices that are replaced
    QList<Id> weightless;   ///< kinds without a known weight: their racks weigh at least so much
    QList<Id> notRedundant; ///< kinds that lose full load where the rack type promises otherwise
    bool stopped = false;

    /// Racks that get something, those that are filled up too.
    int racksUsed() const { return newRacks + emptyRacks + filledRacks; }
    /// New and empty racks more than the bound.
    int gap() const { return newRacks + emptyRacks - lowerBound; }
    /// Everything is placed, and fewer new and empty racks are proven to be impossible.
    bool isProven() const { return notPlaced.isEmpty() && racksUsed() > 0 && gap() == 0; }

    bool operator==(const PlacementResult &) const = default;
};

/// Lets a long placement be watched and stopped. Both may be empty.
struct PlacementControl {
    std::function<bool()> shouldStop;             ///< asked often; true: take the best so far
    std::function<void(double share)> progressed; ///< 0..1
};

/// The placement with the fewest racks that was found. Pure apart from `control`. Never over a
/// limit of the rack type, the room or the site, of what is known: a strip of unknown weight keeps
/// nothing out. Devices that are there stay where they are.
PlacementResult place(const PlacementRequest &request,
                      const Topology &topology,
                      const CatalogView &catalog,
                      PowerBasis basis,
                      const PlacementControl &control = {});

} // namespace kf
