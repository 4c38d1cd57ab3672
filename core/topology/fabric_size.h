// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many switches of which role a fabric needs for what it serves, and how they are joined.

#include "core/topology/fabric_order.h"
#include "core/topology/fabric_roles.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// A fabric of more links is taken for too large: nobody could list or lay them.
inline constexpr int kMostFabricLinks = 2'000'000;

/// A group of leaves and the spines that join them. With two levels all leaves are one.
struct FabricPod {
    QList<int> leaves; ///< indices of one plane
    int spines = 0;
    int linksEach = 0; ///< from each of the leaves to each of the spines
};

/// One fabric, sized. Switches are those of one plane, links too; `ports` of a switch are in links.
struct FabricSize {
    std::optional<FabricProblem> problem;
    std::optional<double> mostPorts; ///< of systems, where it is too large for them
    bool systemsKnown = true;
    QList<int> systems; ///< served, as indices of the place order
    QList<int> ports;   ///< of each of them
    double gbps = 0.0;  ///< of a whole port
    FabricLayout layout = FabricLayout::Tree;
    bool rails = false; ///< port r of a system goes to leaf r of its unit
    int portsOfAll = 0;
    int managerPorts = 0;
    int levels = 0;
    int leafPorts = 0;
    int spinePorts = 0;
    int corePorts = 0;
    int down = 0; ///< ports of a leaf for systems and managers
    int up = 0;
    int mostPortsOfSystem = 0; ///< the leaves of a unit, with rails
    int units = 0;
    int unitSystems = 0;
    int leaves = 0;
    int spines = 0;
    int cores = 0;
    int joining = 0; ///< links between the two leaves of a pair
    QList<FabricPod> pods;
    std::optional<int> enoughFor; ///< systems that these levels can hold

    bool isEmpty() const { return systems.isEmpty(); }
};

/// True where the rooms of `fabric` hold `room`.
bool isIn(const Fabric &fabric, const Id &room);

FabricSize fabricSize(const Fabric &fabric, const PlaceOrder &order, const CatalogView &catalog);

/// The kinds of devices that the fabric serves and of which nobody knows by how many ports, each
/// once, in place order.
QList<Id> kindsWithoutPorts(const Fabric &fabric, const PlaceOrder &order, const FabricSize &size);

/// As fabricSize() if so many more systems stood there, each with as many ports as the largest.
FabricSize fabricSizeWith(int moreSystems,
                          const Fabric &fabric,
                          const PlaceOrder &order,
                          const CatalogView &catalog);

/// Links of a whole port at `gbps` on a switch of that kind, over all its planes; nothing where
/// nobody knows them.
std::optional<double> switchPortsOf(const DeviceEntry *entry, int planes);

} // namespace kf
