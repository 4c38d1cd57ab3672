// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_map.h"

#include "core/topology/fabric_size.h"
#include "core/topology/topology_walk.h"

#include <QHash>
#include <QPair>

#include <algorithm>
#include <tuple>

namespace kf {

namespace {

/// The roles of the devices at the ends of a link; nothing for systems and managers.
std::pair<std::optional<SwitchRole>, std::optional<SwitchRole>> rolesAt(FabricLinkKind kind)
{
    switch (kind) {
    case FabricLinkKind::Node:
    case FabricLinkKind::Manager:
        return {std::nullopt, SwitchRole::Leaf};
    case FabricLinkKind::LeafLeaf:
        return {SwitchRole::Leaf, SwitchRole::Leaf};
    case FabricLinkKind::LeafSpine:
        return {SwitchRole::Leaf, SwitchRole::Spine};
    case FabricLinkKind::SpineCore:
        return {SwitchRole::Spine, SwitchRole::Core};
    }
    return {};
}

BundleState stateOf(const FabricLink &link)
{
    if (!link.a || !link.b)
        return BundleState::Unplaced;
    if (!link.lengthM)
        return BundleState::NoWay;
    return link.cable ? BundleState::Cabled : BundleState::NoCable;
}

/// Ports of a kind of switch; 0 where nobody knows them.
int portsOf(const CatalogView &catalog, const Id &device, int planes)
{
    const auto most = switchPortsOf(catalog.device(device), planes);
    // More are counted nowhere, and fit no int.
    return static_cast<int>(std::min<double>(most.value_or(0.0), kMostFabricLinks));
}

/// Puts the links of a fabric together, one after the other.
class MapMaker {
public:
    MapMaker(const Fabric &fabric, const Topology &topology, const CatalogView &catalog)
        : m_planes(fabric.planes)
        , m_topology(topology)
        , m_catalog(catalog)
    {
    }

    void add(int index, const FabricLink &link)
    {
        addToBundle(link);
        const auto [a, b] = rolesAt(link.kind);
        addEnd(link.a, a, index);
        addEnd(link.b, b, index);
    }

    QList<FabricBundle> bundles() const { return m_bundles; }

    QList<SwitchPorts> switches() const
    {
        QList<SwitchPorts> sorted = m_switches;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.role < b.role;
        });
        return sorted;
    }

private:
    void addToBundle(const FabricLink &link)
    {
        const QPair<Id, Id> ends(link.a ? link.a->device : Id(), link.b ? link.b->device : Id());
        // Links that hang in the air at both ends are told apart by what they join alone.
        const auto key = std::pair(ends, int(link.kind));
        const auto known = m_bundleOf.constFind(key);
        if (known != m_bundleOf.cend()) {
            ++m_bundles[*known].links;
            return;
        }
        m_bundleOf.insert(key, m_bundles.size());
        FabricBundle bundle;
        bundle.a = ends.first;
        bundle.b = ends.second;
        bundle.kind = link.kind;
        bundle.state = stateOf(link);
        bundle.links = 1;
        bundle.lengthM = link.lengthM;
        bundle.cable = link.cable;
        bundle.boughtM = link.boughtM;
        if (const CableEntry *entry = link.cable ? m_catalog.cable(*link.cable) : nullptr)
            bundle.medium = entry->medium;
        m_bundles.append(bundle);
    }

    void addEnd(const std::optional<LinkEnd> &end, std::optional<SwitchRole> role, int index)
    {
        if (!end || !role)
            return;
        m_switches[switchAt(end->device, *role)].linkAt.insert(end->port, index);
    }

    qsizetype switchAt(const Id &device, SwitchRole role)
    {
        const auto known = m_switchOf.constFind(device);
        if (known != m_switchOf.cend())
            return *known;
        SwitchPorts ports{device, {}, role, 0, {}};
        if (const PlacedDevice *placed = findDevice(m_topology, device)) {
            ports.entry = placed->device;
            ports.ports = portsOf(m_catalog, ports.entry, m_planes);
        }
        m_switches.append(ports);
        return *m_switchOf.insert(device, m_switches.size() - 1);
    }

    int m_planes;
    const Topology &m_topology;
    const CatalogView &m_catalog;
    QList<FabricBundle> m_bundles;
    QList<SwitchPorts> m_switches;
    QHash<std::pair<QPair<Id, Id>, int>, qsizetype> m_bundleOf;
    QHash<Id, qsizetype> m_switchOf;
};

} // namespace

QList<int> FabricMap::bundlesOf(const Id &device) const
{
    QList<int> found;
    for (int i = 0; i < bundles.size(); ++i) {
        if (bundles[i].a == device || bundles[i].b == device)
            found.append(i);
    }
    return found;
}

std::optional<LeafLoss> FabricMap::lossOfLeaf() const
{
    QHash<Id, int> linksOf; // of systems
    QHash<Id, QList<const FabricBundle *>> onLeaf;
    for (const FabricBundle &bundle : bundles) {
        if (bundle.kind != FabricLinkKind::Node || bundle.a.isEmpty())
            continue;
        linksOf[bundle.a] += bundle.links;
        if (!bundle.b.isEmpty())
            onLeaf[bundle.b].append(&bundle);
    }
    std::optional<LeafLoss> worst;
    for (const QList<const FabricBundle *> &lost : std::as_const(onLeaf)) {
        LeafLoss loss;
        for (const FabricBundle *bundle : lost) {
            const int all = linksOf.value(bundle->a);
            ++(bundle->links == all ? loss.down : loss.degraded);
            if (bundle->links < all)
                loss.share = std::max(loss.share, double(bundle->links) / all);
        }
        const auto badness = [](const LeafLoss &its) {
            return std::tuple(its.down, its.degraded, its.share);
        };
        if (!worst || badness(loss) > badness(*worst))
            worst = loss;
    }
    return worst;
}

QList<SwitchPorts> spareSwitches(const Fabric &fabric,
                                 const QList<Id> &unused,
                                 const Topology &topology,
                                 const CatalogView &catalog)
{
    const FabricRoles roles = rolesOf(fabric);
    QList<SwitchPorts> spares;
    for (const Id &id : unused) {
        const PlacedDevice *device = findDevice(topology, id);
        if (device == nullptr || !roles.contains(device->device))
            continue;
        SwitchPorts ports{id, device->device, SwitchRole::Leaf, 0, {}};
        ports.ports = portsOf(catalog, device->device, fabric.planes);
        spares.append(ports);
    }
    return spares;
}

qint64 allOf(const SwitchCounts &counts)
{
    return counts.leaf + counts.spine + counts.core;
}

qint64 allOf(const LinkCounts &links)
{
    return qint64(links.node) + links.manager + links.leafLeaf + links.leafSpine + links.spineCore;
}

FabricMap mapOfFabric(const Topology &topology, const CatalogView &catalog, const Id &fabric)
{
    FabricMap map;
    const auto found =
        std::find_if(topology.fabrics.cbegin(),
                     topology.fabrics.cend(),
                     [&fabric](const Fabric &candidate) { return candidate.id == fabric; });
    if (found == topology.fabrics.cend())
        return map;
    map.links = linksOfFabric(topology, catalog, fabric);
    MapMaker maker(*found, topology, catalog);
    for (int i = 0; i < map.links.size(); ++i)
        maker.add(i, map.links[i]);
    map.bundles = maker.bundles();
    map.switches = maker.switches();
    return map;
}

} // namespace kf
