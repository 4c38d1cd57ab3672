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
    bool locked = false;
    std::optional<double> powerW; ///< measured or assumed, instead of the catalogue's
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

/// A network between systems.
struct Fabric {
    Id id;
    NetworkKind network = NetworkKind::Compute;
    std::optional<QList<Id>> rooms;  ///< all where absent
    std::optional<QList<Id>> serves; ///< devices of the catalogue; all GPU systems where absent
    std::optional<Id> leaf;
    std::optional<Id> spine;
    std::optional<Id> core;
    std::optional<double> gbps;
    std::optional<int> portsPerSystem;
    bool rails = true;
    int planes = 1;
    double oversubscription = 1.0;
    std::optional<int> systemsPerUnit;
    int managerPorts = 0;
    KeptKeys kept;

    bool operator==(const Fabric &) const = default;
};

struct RoomLink {
    std::optional<Id> from;
    std::optional<Id> to;
    std::optional<double> metres;
    KeptKeys kept;

    bool operator==(const RoomLink &) const = default;
};

struct Cabling {
    double trayMPerRack = 0.6;
    double rowPitchM = 2.4;
    double dropM = 2.0;
    double slackM = 0.5;
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
