// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_wiring.h"

#include <algorithm>

namespace kf {

namespace {

/// Lays the links of one plane.
class PlaneWiring {
public:
    PlaneWiring(const FabricSize &size,
                const FabricSwitches &switches,
                const QList<int> &managers,
                int plane,
                QList<Wire> &wires)
        : m_size(size)
        , m_managers(managers)
        , m_plane(plane)
        , m_wires(wires)
        , m_leaves(switches.leaves.mid(plane * size.leaves, size.leaves))
        , m_spines(switches.spines.mid(plane * size.spines, size.spines))
        , m_cores(switches.cores.mid(plane * size.cores, size.cores))
        , m_leafPorts(size.leaves, 0)
    {
    }

    void lay()
    {
        laySystems();
        layManagers();
        layPair();
        laySpines();
        layCores();
    }

private:
    void laySystems();
    void layManagers();
    void layPair();
    void laySpines();
    void layCores();

    /// The leaf of port `r` (from 0) of a system; `number` counts the ports of all systems.
    int leafFor(int system, int r, int number) const
    {
        if (m_size.layout == FabricLayout::Pair)
            return number % 2;
        if (m_size.rails)
            return system / m_size.unitSystems * m_size.mostPortsOfSystem + r;
        return number / m_size.down;
    }

    void add(FabricLinkKind kind, int a, int aPort, int b, int bPort)
    {
        m_wires.append({m_plane, kind, a, b, aPort, bPort});
    }

    const FabricSize &m_size;
    const QList<int> &m_managers;
    int m_plane;
    QList<Wire> &m_wires;
    QList<int> m_leaves;
    QList<int> m_spines;
    QList<int> m_cores;
    QList<int> m_leafPorts; ///< that are taken at the lower end of each leaf
};

void PlaneWiring::laySystems()
{
    int number = 0;
    for (int i = 0; i < m_size.systems.size(); ++i) {
        for (int r = 0; r < m_size.ports.at(i); ++r) {
            const int leaf = leafFor(i, r, number++);
            add(FabricLinkKind::Node,
                m_size.systems.at(i),
                r + 1,
                m_leaves.at(leaf),
                ++m_leafPorts[leaf]);
        }
    }
}

void PlaneWiring::layManagers()
{
    int leaf = m_size.portsOfAll % 2; // a pair goes on in turn
    if (m_size.layout != FabricLayout::Pair)
        leaf = 0;
    QList<int> portsOfManager(std::max<qsizetype>(1, m_managers.size()), 0);
    for (int i = 0; i < m_size.managerPorts; ++i) {
        while (m_leafPorts.at(leaf) >= m_size.down)
            leaf = (leaf + 1) % m_size.leaves;
        const int which = m_managers.isEmpty() ? 0 : static_cast<int>(i % m_managers.size());
        const int manager = m_managers.isEmpty() ? kNotPlaced : m_managers.at(which);
        add(FabricLinkKind::Manager,
            manager,
            ++portsOfManager[which],
            m_leaves.at(leaf),
            ++m_leafPorts[leaf]);
        leaf = (leaf + 1) % m_size.leaves;
    }
}

void PlaneWiring::layPair()
{
    const int first = m_size.leafPorts - m_size.joining;
    for (int i = 1; i <= m_size.joining; ++i)
        add(FabricLinkKind::LeafLeaf, m_leaves.at(0), first + i, m_leaves.at(1), first + i);
}

void PlaneWiring::laySpines()
{
    struct Up {
        int firstSpine;
        const FabricPod *pod;
    };
    QList<Up> ups(m_size.leaves, {0, nullptr});
    int firstSpine = 0;
    for (const FabricPod &pod : m_size.pods) {
        for (const int leaf : pod.leaves)
            ups[leaf] = {firstSpine, &pod};
        firstSpine += pod.spines;
    }
    QList<int> ports(m_size.spines, 0);
    for (int leaf = 0; leaf < m_size.leaves; ++leaf) {
        const auto [spine, pod] = ups.at(leaf);
        int port = m_size.leafPorts - m_size.up;
        for (int s = 0; pod != nullptr && s < pod->spines; ++s) {
            for (int i = 0; i < pod->linksEach; ++i)
                add(FabricLinkKind::LeafSpine,
                    m_leaves.at(leaf),
                    ++port,
                    m_spines.at(spine + s),
                    ++ports[spine + s]);
        }
    }
}

void PlaneWiring::layCores()
{
    if (m_size.cores == 0)
        return;
    QList<int> ports(m_size.cores, 0);
    int number = 0;
    int spine = 0;
    for (const FabricPod &pod : m_size.pods) {
        const int ups = static_cast<int>(pod.leaves.size()) * pod.linksEach;
        for (int s = 0; s < pod.spines; ++s, ++spine) {
            for (int i = 1; i <= ups; ++i) {
                const int core = number++ % m_size.cores;
                add(FabricLinkKind::SpineCore,
                    m_spines.at(spine),
                    m_size.spinePorts - ups + i,
                    m_cores.at(core),
                    ++ports[core]);
            }
        }
    }
}

/// The placed devices that manager ports lead to, in place order.
QList<int> managersOf(const Fabric &fabric, const PlaceOrder &order)
{
    QList<int> managers;
    if (!fabric.manager || fabric.managerPorts == 0)
        return managers;
    for (int i = 0; i < order.devices().size(); ++i) {
        if (order.device(i).placed->device == *fabric.manager &&
            isIn(fabric, order.rooms().at(order.roomOf(i))->id))
            managers.append(i);
    }
    return managers;
}

} // namespace

QList<Wire> wiresOf(const Fabric &fabric,
                    const FabricSize &size,
                    const FabricSwitches &switches,
                    const PlaceOrder &order)
{
    QList<Wire> wires;
    if (size.problem || size.isEmpty())
        return wires;
    const QList<int> managers = managersOf(fabric, order);
    for (int plane = 0; plane < fabric.planes; ++plane)
        PlaneWiring(size, switches, managers, plane, wires).lay();
    return wires;
}

} // namespace kf
