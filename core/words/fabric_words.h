// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What networks, their links and what is bought for them are called.

#include "core/catalog/entries.h"
#include "core/topology/bill_figures.h"
#include "core/topology/fabric_links.h"
#include "core/topology/topology_figures.h"

#include <QString>

namespace kf {

/// "Compute", "Storage", "In-band", "Out-of-band".
QString networkText(NetworkKind network);
/// "Tree", "Pair", "Leaves".
QString layoutText(FabricLayout layout);
/// "Leaf", "Spine", "Core".
QString roleText(SwitchRole role);
/// "System to leaf", "Leaf to spine", ...
QString linkText(FabricLinkKind kind);
/// "Copper", "Multimode fibre", ...
QString mediumText(CableMedium medium);
/// Why a network cannot be counted: "ports of the leaf not known", ...
QString problemText(FabricProblem problem);
/// "Rack", "Cable", "Transceiver"; what a device is, or "Device" where nobody knows it.
QString billKindText(const BillRow &row);

} // namespace kf
