// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures against limits as a list: what bars, tables and JSON go through one by one.

#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"

#include <functional>

namespace kf {

enum class LimitKind { Units, Power, AirHeat, LiquidHeat, Airflow, Weight, FloorLoad, Inlet };
template<> struct EnumWords<LimitKind> {
    static constexpr std::array words{
        "units", "power", "air_heat", "liquid_heat", "airflow", "weight", "floor_load", "inlet"};
};

/// One figure against its limit, in W, m3/h, kg, kg/m2, U or degrees Celsius by its kind.
struct LimitFigure {
    LimitKind kind = LimitKind::Power;
    double value = 0.0;
    std::optional<double> limit;
    bool atLeast = false; ///< some device's figure is missing
    LimitState state = LimitState::Within;
    int month = 0; ///< the first in which the value is largest; 0 where one month was asked for
    bool assumed = false; ///< a figure that a person assumed is in the value

    bool operator==(const LimitFigure &) const = default;
};

/// Units, power, air heat, airflow, weight always; liquid heat, floor load and inlet where there is
/// something to say about them. `type` is that of the rack, where the plan has it.
QList<LimitFigure> limitsOf(const RackFigures &rack, const RackType *type);
/// Power and air heat always, liquid heat where a limit or a load is there.
QList<LimitFigure> limitsOf(const RowFigures &row);
QList<LimitFigure> limitsOf(const RoomFigures &room);

/// The state of a rack where a weight that nobody knows adds nothing: a rack over its power is
/// over, one within it is within it, whatever its devices weigh.
LimitState stateByKnown(const RackFigures &rack);

/// What everything together may draw: of each row, room and site what it has itself or what is in
/// it may draw, whichever is less; nothing where that has no end. Places without racks are left
/// out.
std::optional<double>
powerAllowed(const Topology &topology,
             const std::function<std::optional<double>(const Rack &)> &limitOfRack);
/// The limits of the racks alone, where every rack has one.
std::optional<double> powerLimitOfRacks(const TopologyFigures &figures);
/// True where rows, rooms or sites allow less than their racks.
bool placesBindBeforeRacks(const TopologyFigures &figures);

/// Units that are kept empty: neither used nor free. `type` is that of the rack.
double reservedIn(const RackFigures &rack, const RackType *type);
/// The same of a row or room whose racks have `heightU` together.
double reservedIn(const PlaceFigures &place, double heightU);
/// Units of all racks of a row, of a room.
double heightOf(const Row &row, const Topology &topology);
double heightOf(const Room &room, const Topology &topology);

/// The feeds of a rack, given in normal operation, after that loss; those that are lost carry
/// nothing.
QList<FeedFigures> feedsAfter(QList<FeedFigures> feeds, const FeedLoss &loss);

} // namespace kf
