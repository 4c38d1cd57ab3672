// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What networks, their links and what is bought for them are called.

#include "core/catalog/catalog.h"
#include "core/topology/bill_figures.h"
#include "core/topology/fabric_links.h"
#include "core/topology/topology_figures.h"
#include "core/words/wording.h"

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
/// The same of a network over that topology; kinds whose ports are not known are named.
QString problemText(FabricProblem problem,
                    const Fabric &fabric,
                    const Topology &topology,
                    const CatalogView &catalog);
/// A network in one sentence: its figure ("103 links") and what goes with it ("up to 8.2 m · 2
/// switches missing"), which may be empty.
struct FabricVerdict {
    QString figure;
    QString rest;

    bool operator==(const FabricVerdict &) const = default;
};
FabricVerdict fabricVerdict(const FabricFigures &figures, const Wording &wording);
/// "4.6 to 8.2 m", "8.2 m" where both are the same.
QString lengthsText(double shortestM, double longestM, const Wording &wording);
/// "5, 7, 10 m": lengths in which cables are bought.
QString lengthListText(const QList<double> &metres, const Wording &wording);
/// "Rack", "Cable", "Transceiver"; what a device is, or "Device" where nobody knows it.
QString billKindText(const BillRow &row);

} // namespace kf
