// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/floor.h"

#include "core/base/units.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace kf {

namespace {

constexpr double kRounding = 1e-9;
constexpr int kMostShown = 100'000; ///< more fit on no floor

const RackType &typeOf(const Rack &rack, const Topology &topology)
{
    static const RackType plain;
    const RackType *type = findRackType(topology, rack.type);
    return type != nullptr ? *type : plain;
}

int wholeNumber(double value)
{
    return static_cast<int>(std::clamp(std::floor(value + kRounding), 0.0, double(kMostShown)));
}

/// The floor that a row takes, from its first rack to its last.
struct Extent {
    Id row;
    double north = 0.0;
    double south = 0.0;
    double west = 0.0;
    double east = 0.0;
};

QList<Extent> extentsOf(const Room &room, const Topology &topology)
{
    QList<Extent> extents;
    for (qsizetype i = 0; i < room.rows.size(); ++i) {
        const Row &row = room.rows[i];
        if (row.racks.isEmpty())
            continue;
        const auto first = std::min_element(
            row.racks.cbegin(), row.racks.cend(), [](const auto &a, const auto &b) {
                return a->position < b->position;
            });
        extents.append({row.id,
                        northOf(room, i, topology),
                        reachOf(room, i, topology),
                        ((*first)->position - 1) * RackType().outerWidthMm / kMmPerM,
                        lengthOf(row, topology)});
    }
    return extents;
}

double depthOf(const Row &row, const Topology &topology)
{
    double deepest = 0.0;
    for (const Shared<Rack> &rack : row.racks)
        deepest = std::max(deepest, typeOf(*rack, topology).outerDepthMm / kMmPerM);
    return deepest;
}

} // namespace

double lengthOf(const Row &row, const Topology &topology)
{
    std::map<int, double> widths; // racks that share a position stand there but once
    for (const Shared<Rack> &rack : row.racks) {
        double &width = widths[rack->position];
        width = std::max(width, typeOf(*rack, topology).outerWidthMm / kMmPerM);
    }
    if (widths.empty())
        return 0.0;
    const double gaps = widths.rbegin()->first - static_cast<double>(widths.size());
    double length = std::max(0.0, gaps) * RackType().outerWidthMm / kMmPerM;
    for (const auto &[position, width] : widths)
        length += width;
    return length;
}

double northOf(const Room &room, qsizetype index, const Topology &topology)
{
    return room.rows[index].yM.value_or(static_cast<double>(index) * topology.cabling.rowPitchM);
}

double reachOf(const Room &room, qsizetype index, const Topology &topology)
{
    return northOf(room, index, topology) + depthOf(room.rows[index], topology);
}

QList<RowOverlap> overlapsOf(const Room &room, const Topology &topology)
{
    QList<Extent> extents = extentsOf(room, topology);
    std::stable_sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) {
        return a.north < b.north;
    });
    QList<RowOverlap> overlaps;
    QList<Extent> reaching; ///< rows that end south of where the next one begins
    for (const Extent &row : std::as_const(extents)) {
        reaching.removeIf(
            [&row](const Extent &other) { return other.south <= row.north + kRounding; });
        RowOverlap most;
        for (const Extent &other : std::as_const(reaching)) {
            const double metres = std::min(row.south, other.south) - row.north;
            if (other.west < row.east - kRounding && row.west < other.east - kRounding &&
                metres > most.metres)
                most = {row.row, other.row, metres};
        }
        if (!most.row.isEmpty())
            overlaps.append(most);
        reaching.append(row);
    }
    return overlaps;
}

FloorRoom floorRoom(const Room &room, const RackType &type, const Cabling &cabling)
{
    FloorRoom result;
    const double widthM = type.outerWidthMm / kMmPerM;
    const double depthM = type.outerDepthMm / kMmPerM;
    if (room.widthM && widthM > 0.0)
        result.racksPerRow = wholeNumber(*room.widthM / widthM);
    if (room.depthM && *room.depthM + kRounding < depthM)
        result.rows = 0;
    else if (room.depthM && cabling.rowPitchM > 0.0)
        result.rows = 1 + wholeNumber((*room.depthM - depthM) / cabling.rowPitchM);
    return result;
}

std::optional<int> freePlaces(const Row &row,
                              const Room &room,
                              const RackType &type,
                              const Topology &topology,
                              int racksPerRow)
{
    std::optional<int> places;
    if (racksPerRow > 0)
        places = std::max(0, racksPerRow - static_cast<int>(row.racks.size()));
    const double widthM = type.outerWidthMm / kMmPerM;
    if (room.widthM && widthM > 0.0) {
        const int byFloor = wholeNumber((*room.widthM - lengthOf(row, topology)) / widthM);
        places = std::min(places.value_or(byFloor), byFloor);
    }
    return places;
}

} // namespace kf
