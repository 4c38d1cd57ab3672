// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes racks that can be filled of racks: with what goes along, free units and what limits leave.

#include "core/topology/placement_bins.h"

namespace kf::packing {

class BinMaker {
public:
    BinMaker(const PlacementRequest &request,
             const RackType &type,
             const RackSurroundings &around,
             DeviceFactsTable &facts);

    /// Nothing where `rack` can be filled; else which figure is missing, without a name where
    /// something does not fit.
    std::optional<MissingFigure> make(const Rack &rack, RackBin &bin);

private:
    /// Puts what goes along into every rack into `bin`, from the top down; false where it does not
    /// fit.
    bool addAlong(RackBin &bin);
    /// The part of it that may stand between systems, or the rest.
    bool addAlong(RackBin &bin, bool between);
    bool mayStandBetween(const Id &device) const;
    bool addOneAlong(RackBin &bin, const Id &id, int number);
    /// The strips that are wanted in every rack, each on a feed.
    bool addStrips(RackBin &bin);
    std::optional<AllowedUnits> allowedTo(const Id &device) const;
    /// The units in which `device` may stand as runs, the highest place for it.
    bool stand(const RackBin &bin, PlacedDevice &device, const DeviceFacts &facts) const;

    const PlacementRequest &m_request;
    const RackType &m_type;
    RackSurroundings m_around;
    DeviceFactsTable &m_facts;
    PowerLimit m_limit;
};

} // namespace kf::packing
