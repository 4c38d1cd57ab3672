// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where equipment stands: site > room > row > rack > device, rack types, fabrics, cabling.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/shared.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

enum class Redundancy { None, NPlus1, TwoN };
template<> struct EnumWords<Redundancy> {
    static constexpr std::array words{"none", "n_plus_1", "2n"};
};

enum class FeedSide { A, B };
template<> struct EnumWords<FeedSide> {
    static constexpr std::array words{"A", "B"};
};

/// Which of a device's power figures counts.
enum class PowerBasis { Maximum, Typical };
template<> struct EnumWords<PowerBasis> {
    static constexpr std::array words{"maximum", "typical"};
};

/// One electrical supply of a rack.
struct Feed {
    QString name;
    std::optional<FeedSide> side; ///< the first letter of the name where absent
    std::optional<double> volts;
    std::optional<double> amps;
    int phases = 1; ///< 1 or 3
    double powerFactor = 1.0;
    double derating = 0.8; ///< NEC continuous load; 1.0 where the breaker is rated for it (IEC)
    KeptKeys kept;

    bool operator==(const Feed &) const = default;
};

/// What racks of one kind can hold, carry, feed and cool.
struct RackType {
    Id id;
    std::optional<QString> name;
    int heightU = 42;
    std::optional<double> powerLimitW;
    std::optional<double> heatLimitW; ///< by air
    std::optional<double> liquidLimitW;
    std::optional<double> airflowLimitM3PerH;
    std::optional<double> weightLimitKg;
    double ownWeightKg = 0.0; ///< counts for the floor, not for the load
    double outerWidthMm = 600.0;
    double outerDepthMm = 1200.0;
    std::optional<double> outerHeightMm;
    std::optional<double> mountingDepthMm;
    QList<int> reservedU;
    Redundancy redundancy = Redundancy::None;
    QList<Feed> feeds;
    KeptKeys kept;

    bool operator==(const RackType &) const = default;
};

enum class Face { Front, Rear };
template<> struct EnumWords<Face> {
    static constexpr std::array words{"front", "rear"};
};

enum class RackSide { Left, Right };
template<> struct EnumWords<RackSide> {
    static constexpr std::array words{"left", "right"};
};

/// What a switch is in a fabric.
enum class SwitchRole { Leaf, Spine, Core };
template<> struct EnumWords<SwitchRole> {
    static constexpr std::array words{"leaf", "spine", "core"};
};

/// One device in a rack.
struct PlacedDevice {
    Id id;
    std::optional<QString> name;
    Id device;               ///< id of the catalogue
    std::optional<double> u; ///< lowest unit, from 1, half steps allowed; absent: takes no position
    Face face = Face::Front;
    std::optional<RackSide> side;
    std::optional<QList<QString>> feeds; ///< names of the rack type's feeds; all where absent
    int inServiceMonth = 0;
    std::optional<int> retireMonth;
    bool spare = false;
    bool owned = false; ///< paid for already
    bool locked = false;
    std::optional<double> powerW; ///< measured or assumed, instead of the catalogue's
    std::optional<Id> fabric;     ///< the one that a switch is meant for; by place where absent
    std::optional<SwitchRole> role;
    QMap<QString, QString> labels;
    KeptKeys kept;

    bool operator==(const PlacedDevice &) const = default;
};

/// How a device stands in a month.
enum class DeviceStanding { Planned, InService, Retired };
DeviceStanding standingAt(const PlacedDevice &device, int month);

struct Rack {
    Id id;
    std::optional<QString> name;
    Id type; ///< a rack type of the plan
    int position = 1;
    QList<int> reservedU;
    bool locked = false;
    QMap<QString, QString> labels;
    QList<Shared<PlacedDevice>> devices;
    KeptKeys kept;

    bool operator==(const Rack &) const = default;
};

enum class RowFacing { North, South };
template<> struct EnumWords<RowFacing> {
    static constexpr std::array words{"north", "south"};
};

struct Row {
    Id id;
    std::optional<QString> name;
    std::optional<double> yM;
    RowFacing facing = RowFacing::North;
    std::optional<double> powerLimitW;
    std::optional<double> heatLimitW;
    QList<Shared<Rack>> racks;
    KeptKeys kept;

    bool operator==(const Row &) const = default;
};

struct Room {
    Id id;
    std::optional<QString> name;
    std::optional<double> widthM;
    std::optional<double> depthM;
    double deltaTK = 12.0;
    double supplyAirC = 22.0;
    std::optional<double> floorLoadKgPerM2;
    std::optional<double> powerLimitW;
    std::optional<double> heatLimitW;
    std::optional<double> liquidLimitW;
    QList<Row> rows;
    KeptKeys kept;

    bool operator==(const Room &) const = default;
};

struct Site {
    Id id;
    std::optional<QString> name;
    std::optional<double> powerLimitW;
    double altitudeM = 0.0;
    QList<Room> rooms;
    KeptKeys kept;

    bool operator==(const Site &) const = default;
};

enum class NetworkKind { Compute, Storage, InBand, OutOfBand };
template<> struct EnumWords<NetworkKind> {
    static constexpr std::array words{"compute", "storage", "in-band", "out-of-band"};
};

/// How the switches of a fabric are joined.
enum class FabricLayout { Tree, Pair, Leaves };
template<> struct EnumWords<FabricLayout> {
    static constexpr std::array words{"tree", "pair", "leaves"};
};

/// A network between systems.
struct Fabric {
    Id id;
    std::optional<QString> name;
    NetworkKind network = NetworkKind::Compute;
    std::optional<FabricLayout> layout; ///< leaves for out-of-band where absent, else a tree
    std::optional<QList<Id>> rooms;     ///< all where absent
    std::optional<QList<Id>> serves;    ///< devices of the catalogue; all GPU systems where absent
    std::optional<Id> leaf;
    std::optional<Id> spine;
    std::optional<Id> core;
    std::optional<double> gbps; ///< of a whole port, all planes; the leaf's where absent
    std::optional<int> portsPerSystem;
    QMap<Id, int> ports; ///< of a system, by device of the catalogue; before `portsPerSystem`
    bool rails = true;
    int planes = 1;
    double oversubscription = 1.0; ///< down : up of a leaf; of a pair, down : joining links
    std::optional<int> systemsPerUnit;
    std::optional<int> pairLinks;    ///< by `oversubscription` where absent
    int uplinks = 0;                 ///< of each leaf, out of the fabric
    int managerPorts = 0;            ///< in each plane
    std::optional<Id> manager;       ///< the device that they lead to
    std::optional<QList<Id>> cables; ///< in order of preference; all of the catalogue where absent
    KeptKeys kept;

    bool operator==(const Fabric &) const = default;
};

/// The way of cables from one room to another.
struct RoomLink {
    Id from;
    Id to;
    double metres = 0.0; ///< the whole way, from rack to rack
    KeptKeys kept;

    bool operator==(const RoomLink &) const = default;
};

struct Cabling {
    double trayMPerRack = 0.6;
    double rowPitchM = 2.4;
    double dropM = 0.5;  ///< from the top of a rack up to the tray
    double slackM = 0.5; ///< at each end
    QList<RoomLink> roomLinks;
    KeptKeys kept;

    bool operator==(const Cabling &) const = default;
};

/// topology.yaml
struct Topology {
    QList<RackType> rackTypes;
    QList<Site> sites;
    QList<Fabric> fabrics;
    Cabling cabling;
    KeptKeys kept;

    bool operator==(const Topology &) const = default;
};

} // namespace kf
