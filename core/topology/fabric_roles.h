// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a fabric says of its layout and switches, with what holds where it says nothing.

#include "core/topology/topology.h"

namespace kf {

/// The devices of the catalogue that a fabric takes for each role; empty where none is named.
struct FabricRoles {
    Id leaf;
    Id spine;
    Id core;

    const Id &of(SwitchRole role) const;
    bool contains(const Id &device) const
    {
        return device == leaf || device == spine || device == core;
    }
};

FabricRoles rolesOf(const Fabric &fabric);
FabricLayout layoutOf(const Fabric &fabric);

} // namespace kf
