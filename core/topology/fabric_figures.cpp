// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_figures.h"

#include "core/topology/fabric_cables.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace {

int countPlaced(const QList<int> &switches)
{
    return static_cast<int>(switches.size() - switches.count(kNotPlaced));
}

int *counterOf(LinkCounts &links, FabricLinkKind kind)
{
    switch (kind) {
    case FabricLinkKind::Node:
        return &links.node;
    case FabricLinkKind::Manager:
        return &links.manager;
    case FabricLinkKind::LeafLeaf:
        return &links.leafLeaf;
    case FabricLinkKind::LeafSpine:
        return &links.leafSpine;
    case FabricLinkKind::SpineCore:
        break;
    }
    return &links.spineCore;
}

void addSwitches(const Fabric &fabric,
                 const FabricSize &size,
                 const FabricSwitches &switches,
                 FabricFigures &figures)
{
    const qint64 planes = fabric.planes;
    figures.required = {size.leaves * planes, size.spines * planes, size.cores * planes};
    figures.placed = {
        countPlaced(switches.leaves), countPlaced(switches.spines), countPlaced(switches.cores)};
    const LinkCounts &links = figures.links;
    const qint64 leafEnds = links.node + links.manager + 2 * links.leafLeaf + links.leafSpine;
    figures.sparePorts = {figures.required.leaf * size.leafPorts - leafEnds,
                          figures.required.spine * size.spinePorts - links.leafSpine -
                              links.spineCore,
                          figures.required.core * size.corePorts - links.spineCore};
}

/// Units in two rooms, and systems that lack a port for some rail.
void addRailTroubles(const FabricSize &size, const PlaceOrder &order, FabricTroubles &troubles)
{
    if (!size.rails)
        return;
    for (int i = 0; i < size.systems.size(); ++i) {
        if (size.ports.at(i) < size.mostPortsOfSystem)
            troubles.fewPorts.append(order.device(size.systems.at(i)).placed->id);
        const int unit = i / size.unitSystems;
        const int first = size.systems.at(unit * size.unitSystems);
        const bool isApart = order.roomOf(size.systems.at(i)) != order.roomOf(first);
        if (isApart && (troubles.splitUnits.isEmpty() || troubles.splitUnits.last() != unit + 1))
            troubles.splitUnits.append(unit + 1);
    }
}

FabricFigures sizedFigures(const Fabric &fabric, const FabricSize &size)
{
    FabricFigures figures;
    figures.id = fabric.id;
    figures.problem = size.problem;
    figures.planes = fabric.planes;
    figures.mostPorts = size.mostPorts;
    if (size.systemsKnown)
        figures.systems = static_cast<int>(size.systems.size());
    if (size.problem)
        return figures;
    figures.ports = size.portsOfAll;
    figures.linkGbps = size.gbps / fabric.planes;
    figures.radix = size.leafPorts;
    figures.levels = size.levels;
    figures.downPorts = size.down;
    figures.upPorts = size.up;
    figures.units = size.units;
    figures.unitSystems = size.unitSystems;
    figures.enoughFor = size.enoughFor;
    figures.links.uplinks = qint64(fabric.uplinks) * size.leaves * fabric.planes;
    return figures;
}

/// The fabrics of a topology, one after the other: what one takes the next one has not.
class FabricWalk {
public:
    FabricWalk(const Topology &topology, const CatalogView &catalog)
        : m_topology(topology)
        , m_catalog(catalog)
        , m_order(topology, catalog)
        , m_pool(m_order)
    {
    }

    const PlaceOrder &order() const { return m_order; }

    FabricSize size(const Fabric &fabric) const { return fabricSize(fabric, m_order, m_catalog); }
    FabricSwitches take(const Fabric &fabric, const FabricSize &size)
    {
        return size.problem ? FabricSwitches() : m_pool.take(fabric, size);
    }
    CableShelf shelf(const Fabric &fabric, const FabricSize &size) const
    {
        return {fabric, m_catalog, size.gbps / fabric.planes};
    }

    FabricFigures figures(const Fabric &fabric);
    QList<FabricLink> links(const Fabric &fabric);
    QList<Id> unusedSwitches() const;

private:
    FabricLink linkOf(const Wire &wire, const CabledWires &cables, int bundle) const;

    const Topology &m_topology;
    const CatalogView &m_catalog;
    PlaceOrder m_order;
    SwitchPool m_pool;
};

FabricFigures FabricWalk::figures(const Fabric &fabric)
{
    const FabricSize sized = size(fabric);
    FabricFigures figures = sizedFigures(fabric, sized);
    if (sized.problem)
        return figures;
    const FabricSwitches switches = take(fabric, sized);
    const QList<Wire> wires = wiresOf(fabric, sized, switches, m_order);
    for (const Wire &wire : wires)
        ++*counterOf(figures.links, wire.kind);
    addSwitches(fabric, sized, switches, figures);
    const CableShelf cables = shelf(fabric, sized);
    addCables(wires, cabled(wires, m_order, cables), cables, m_order, figures);
    addRailTroubles(sized, m_order, figures.troubles);
    return figures;
}

FabricLink FabricWalk::linkOf(const Wire &wire, const CabledWires &cables, int bundle) const
{
    FabricLink link;
    link.plane = wire.plane + 1;
    link.kind = wire.kind;
    if (wire.a != kNotPlaced)
        link.a = LinkEnd{m_order.device(wire.a).placed->id, wire.aPort};
    if (wire.b != kNotPlaced)
        link.b = LinkEnd{m_order.device(wire.b).placed->id, wire.bPort};
    if (bundle < 0)
        return link;
    const CableBundle &laid = cables.bundles.at(bundle);
    link.lengthM = laid.lengthM;
    if (laid.cable != nullptr) {
        link.cable = laid.cable->id;
        link.boughtM = laid.boughtM;
    }
    return link;
}

QList<FabricLink> FabricWalk::links(const Fabric &fabric)
{
    QList<FabricLink> links;
    const FabricSize sized = size(fabric);
    const FabricSwitches switches = take(fabric, sized);
    const QList<Wire> wires = wiresOf(fabric, sized, switches, m_order);
    const CabledWires cables = cabled(wires, m_order, shelf(fabric, sized));
    links.reserve(wires.size());
    for (qsizetype i = 0; i < wires.size(); ++i)
        links.append(linkOf(wires.at(i), cables, cables.bundleOf.at(i)));
    return links;
}

QList<Id> FabricWalk::unusedSwitches() const
{
    QSet<Id> kinds;
    for (const Fabric &fabric : m_topology.fabrics) {
        const FabricRoles roles = rolesOf(fabric);
        kinds += {roles.leaf, roles.spine, roles.core};
    }
    QList<Id> unused;
    for (int i = 0; i < m_order.devices().size(); ++i) {
        const PlacedDevice &device = *m_order.device(i).placed;
        if (kinds.contains(device.device) && !m_pool.isTaken(i))
            unused.append(device.id);
    }
    return unused;
}

} // namespace

FabricSums fabricSums(const Topology &topology, const CatalogView &catalog)
{
    FabricSums sums;
    if (topology.fabrics.isEmpty())
        return sums;
    FabricWalk walk(topology, catalog);
    for (const Fabric &fabric : topology.fabrics)
        sums.fabrics.insert(fabric.id, walk.figures(fabric));
    sums.unusedSwitches = walk.unusedSwitches();
    return sums;
}

QMap<Id, QList<FabricLink>> fabricLinks(const Topology &topology, const CatalogView &catalog)
{
    QMap<Id, QList<FabricLink>> links;
    FabricWalk walk(topology, catalog);
    for (const Fabric &fabric : topology.fabrics)
        links.insert(fabric.id, walk.links(fabric));
    return links;
}

QList<FabricLink>
linksOfFabric(const Topology &topology, const CatalogView &catalog, const Id &fabric)
{
    FabricWalk walk(topology, catalog);
    for (const Fabric &earlier : topology.fabrics) {
        if (earlier.id == fabric)
            return walk.links(earlier);
        walk.take(earlier, walk.size(earlier));
    }
    return {};
}

} // namespace kf
