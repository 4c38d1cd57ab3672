// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every link of a fabric with the ports that it joins.

#include "core/topology/fabric_links.h"
#include "core/topology/fabric_switches.h"

namespace kf {

/// One link, with devices as indices of the place order (kNotPlaced: it stands nowhere).
struct Wire {
    int plane = 0; ///< from 0
    FabricLinkKind kind = FabricLinkKind::Node;
    int a = kNotPlaced;
    int b = kNotPlaced;
    int aPort = 0;
    int bPort = 0;
};

/// The links of a fabric that was sized without a problem, plane after plane: of systems, of
/// managers, between leaves, from leaves to spines, from spines to cores.
QList<Wire> wiresOf(const Fabric &fabric,
                    const FabricSize &size,
                    const FabricSwitches &switches,
                    const PlaceOrder &order);

} // namespace kf
