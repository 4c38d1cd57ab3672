// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which devices a fabric serves, and with how many ports each.

#include "core/topology/fabric_order.h"

namespace kf {

inline constexpr double kSpeedTolerance = 1e-9; ///< relative, of speeds and lengths

/// True where two speeds, or lengths, are the same.
bool isSameSpeed(double a, double b);

/// The ports of a device for that kind of network.
const QList<Port> &portsFor(NetworkKind network, const DeviceEntry &entry);

/// Indices of the served devices in place order; nothing where the speed decides and nobody knows
/// it.
std::optional<QList<int>>
servedBy(const Fabric &fabric, const PlaceOrder &order, std::optional<double> gbps);

/// Ports by which `system` hangs on the fabric at `gbps`; nothing where nobody knows them.
std::optional<int> portsOfSystem(const Fabric &fabric, const OrderedDevice &system, double gbps);

} // namespace kf
