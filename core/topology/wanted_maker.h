// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes of what a request asks for what the packing understands: how many units it takes, what it
// uses of the limits, and where it may stand.

#include "core/topology/placement_bins.h"
#include "core/topology/placement_room.h"

namespace kf::packing {

/// Why a kind cannot be placed at all.
struct KindRefusal {
    NotPlacedReason reason = NotPlacedReason::UnknownDevice;
    PlacementLimit limit = PlacementLimit::Nothing;
    MissingFigure missing = {};
};

bool isSwitch(const DeviceEntry &entry);

class WantedMaker {
public:
    /// `empty` is a new rack of the request's type; all must outlive it.
    WantedMaker(const PlacementRequest &request,
                const CatalogView &catalog,
                DeviceFactsTable &facts,
                const RackBin &empty,
                const RoomLeft &left,
                const RackSurroundings &around)
        : m_request(request)
        , m_catalog(catalog)
        , m_facts(facts)
        , m_empty(empty)
        , m_left(left)
        , m_around(around)
    {
    }

    /// Fills in the rest of `wanted`, of which device, count and most are known.
    std::optional<KindRefusal> make(Wanted &wanted) const;

private:
    std::optional<QString> missingFigure(const EquipmentLoad &load, const DeviceFacts &facts) const;
    void keepToUnits(Wanted &wanted) const;
    /// Why the rack or the room does not suit `device`, whatever else stands there.
    std::optional<KindRefusal> unsuited(const PlacedDevice &device, const DeviceFacts &facts) const;
    bool losesLoad(const PlacedDevice &device) const;
    RackFigures alone(const PlacedDevice &device) const;

    const PlacementRequest &m_request;
    const CatalogView &m_catalog;
    DeviceFactsTable &m_facts;
    const RackBin &m_empty;
    const RoomLeft &m_left;
    const RackSurroundings &m_around;
};

/// Lets what is wanted of half width stand beside single devices of half width that are in the
/// rack, as far as its limits go; lowers the counts of `wanted` by them.
void pairUp(RackBin &bin, std::vector<Wanted> &wanted, int inServiceMonth, DeviceFactsTable &facts);

} // namespace kf::packing
