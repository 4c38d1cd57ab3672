// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The links of one fabric as a person looks at them: between which two devices how many run, and
// what is plugged into each port of its switches.

#include "core/base/state.h"
#include "core/catalog/entries.h"
#include "core/topology/fabric_links.h"
#include "core/topology/topology_figures.h"

#include <QMap>

namespace kf {

struct Fabric;

/// What becomes of the links between two devices.
enum class BundleState {
    Cabled,
    NoCable,  ///< their length is known, and no cable will do
    NoWay,    ///< nothing joins the rooms that they stand in
    Unplaced, ///< an end is required and stands nowhere
};

/// All links between the same two devices.
struct FabricBundle {
    Id a; ///< nearer to the systems; empty where that stands nowhere
    Id b;
    FabricLinkKind kind = FabricLinkKind::Node;
    BundleState state = BundleState::Cabled;
    int links = 0;
    std::optional<double> lengthM;
    std::optional<Id> cable;
    std::optional<CableMedium> medium;
    std::optional<double> boughtM;

    bool operator==(const FabricBundle &) const = default;
};

/// The ports of a placed switch, from 1 on.
struct SwitchPorts {
    Id device;
    Id entry; ///< of the catalogue
    SwitchRole role = SwitchRole::Leaf;
    int ports = 0;         ///< 0 where nobody knows them
    QMap<int, int> linkAt; ///< index of the link in a port; the others are spare

    int used() const { return static_cast<int>(linkAt.size()); }
    int spare() const { return ports - used(); }
    /// Near its limit from nine tenths on.
    LimitState state() const
    {
        return 10 * qint64(used()) >= 9 * qint64(ports) ? LimitState::Near : LimitState::Within;
    }

    bool operator==(const SwitchPorts &) const = default;
};

/// What the loss of one leaf does to the systems: of the leaf whose loss is worst.
struct LeafLoss {
    int down = 0;       ///< systems that lose every link
    int degraded = 0;   ///< systems that keep some
    double share = 0.0; ///< of its links that the worst of those loses, 0..1

    bool operator==(const LeafLoss &) const = default;
};

struct FabricMap {
    QList<FabricLink> links;     ///< in the order of the domain
    QList<FabricBundle> bundles; ///< in the order of their first links
    QList<SwitchPorts> switches; ///< that have a link: leaves, spines, cores, each in that order

    /// Indices of the bundles that end at `device`, in their order.
    QList<int> bundlesOf(const Id &device) const;
    /// By links that end on placed devices; nothing where there is none.
    std::optional<LeafLoss> lossOfLeaf() const;

    bool operator==(const FabricMap &) const = default;
};

/// Placed switches that `fabric` could take and that nobody takes, of the `unused` ones.
QList<SwitchPorts> spareSwitches(const Fabric &fabric,
                                 const QList<Id> &unused,
                                 const Topology &topology,
                                 const CatalogView &catalog);

/// On every level.
qint64 allOf(const SwitchCounts &counts);
/// Inside the fabric.
qint64 allOf(const LinkCounts &links);

/// The map of a fabric; empty where it has a problem or does not exist.
FabricMap mapOfFabric(const Topology &topology, const CatalogView &catalog, const Id &fabric);

} // namespace kf
