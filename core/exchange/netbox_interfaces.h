// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What NetBox calls the kind of an interface, from its speed and its connector.

#include "core/catalog/entries.h"
#include "core/topology/topology.h"

namespace kf {

/// The network that an interface belongs to.
struct NetboxNetwork {
    NetworkKind kind = NetworkKind::Compute;
    bool isInfiniBand = false; ///< its leaves are InfiniBand switches
};

/// The type of an interface of `device` that carries `gbps` in that network, such as
/// "400gbase-x-osfp" or "infiniband-ndr"; "other" where the catalogue does not say the connector. A
/// twisted pair has its own at both ends.
QString netboxInterfaceType(const DeviceEntry *device,
                            const NetboxNetwork &network,
                            double gbps,
                            std::optional<CableMedium> medium);

} // namespace kf
