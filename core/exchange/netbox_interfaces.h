// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What NetBox calls the kind of an interface, from its speed and its connector.

#include "core/catalog/entries.h"
#include "core/topology/topology.h"

namespace kf {

/// The type of an interface of `device` that carries `gbps` in a network of that kind, such as
/// "400gbase-x-osfp"; "other" where the catalogue does not say the connector. A twisted pair has
/// its own at both ends.
QString netboxInterfaceType(const DeviceEntry *device,
                            NetworkKind network,
                            double gbps,
                            std::optional<CableMedium> medium);

} // namespace kf
