// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_size.h"

#include "core/topology/device_facts.h"
#include "core/topology/fabric_layout.h"
#include "core/topology/fabric_served.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// A switch of one role, as far as anybody knows it.
struct SwitchFacts {
    std::optional<double> ports; ///< all planes
    std::optional<double> gbps;

    bool carries(double speed) const
    {
        return ports && (!gbps || *gbps >= speed * (1.0 - kSpeedTolerance));
    }
};

SwitchFacts switchFacts(const CatalogView &catalog, const Id &device, int planes)
{
    const DeviceEntry *entry = device.isEmpty() ? nullptr : catalog.device(device);
    if (entry == nullptr)
        return {};
    return {switchPortsOf(entry, planes),
            factOf(*entry, entry->switchGbps, QStringLiteral("switch_gbps")).value};
}

/// More ports than a fabric may have links say nothing more, and fit an int.
double portsThatCount(double ports)
{
    return std::min(ports, static_cast<double>(kMostFabricLinks));
}

double sumOf(const QList<int> &ports)
{
    double sum = 0.0;
    for (const int p : ports)
        sum += p;
    return sum;
}

/// The ports of every served system, or the problem where one is not known.
std::optional<FabricProblem>
addPorts(const Fabric &fabric, const PlaceOrder &order, FabricSize &size)
{
    for (const int system : std::as_const(size.systems)) {
        const std::optional<int> ports = portsOfSystem(fabric, order.device(system), size.gbps);
        if (!ports || *ports < 1)
            return FabricProblem::Ports;
        size.ports.append(*ports);
        size.mostPortsOfSystem = std::max(size.mostPortsOfSystem, *ports);
    }
    return std::nullopt;
}

/// What stands on all three levels, as numbers that cannot overflow.
LayoutInput layoutInput(const Fabric &fabric, const FabricSize &size, const SwitchFacts &leaf)
{
    LayoutInput input;
    input.layout = size.layout;
    input.rails = fabric.rails;
    input.systems = size.systems.size();
    input.ports = sumOf(size.ports);
    input.mostPortsOfSystem = size.mostPortsOfSystem;
    input.managerPorts = fabric.managerPorts;
    input.oversubscription = fabric.oversubscription;
    input.systemsPerUnit = fabric.systemsPerUnit;
    input.pairLinks = fabric.pairLinks;
    input.leafPorts = portsThatCount(*leaf.ports);
    input.planes = fabric.planes;
    return input;
}

void sizeKnown(int moreSystems,
               const Fabric &fabric,
               const CatalogView &catalog,
               const SwitchFacts &leaf,
               FabricSize &size)
{
    const FabricRoles roles = rolesOf(fabric);
    LayoutInput input = layoutInput(fabric, size, leaf);
    input.systems += moreSystems;
    input.ports += double(moreSystems) * size.mostPortsOfSystem;
    const SwitchFacts spine = switchFacts(catalog, roles.spine, fabric.planes);
    const SwitchFacts core = switchFacts(catalog, roles.core, fabric.planes);
    if (spine.carries(size.gbps))
        input.spinePorts = portsThatCount(*spine.ports);
    if (core.carries(size.gbps))
        input.corePorts = portsThatCount(*core.ports);
    size.portsOfAll = static_cast<int>(portsThatCount(input.ports));
    size.managerPorts = fabric.managerPorts;
    size.leafPorts = static_cast<int>(input.leafPorts);
    layOut(input, size);
}

} // namespace

const Id &FabricRoles::of(SwitchRole role) const
{
    return role == SwitchRole::Leaf ? leaf : role == SwitchRole::Spine ? spine : core;
}

FabricRoles rolesOf(const Fabric &fabric)
{
    FabricRoles roles;
    roles.leaf = fabric.leaf.value_or(Id());
    roles.spine = fabric.spine.value_or(roles.leaf);
    roles.core = fabric.core.value_or(roles.spine);
    return roles;
}

FabricLayout layoutOf(const Fabric &fabric)
{
    return fabric.layout.value_or(fabric.network == NetworkKind::OutOfBand ? FabricLayout::Leaves
                                                                           : FabricLayout::Tree);
}

bool isIn(const Fabric &fabric, const Id &room)
{
    return !fabric.rooms || fabric.rooms->contains(room);
}

std::optional<double> switchPortsOf(const DeviceEntry *entry, int planes)
{
    if (entry == nullptr)
        return std::nullopt;
    const std::optional<double> published =
        entry->switchPorts ? std::optional<double>(*entry->switchPorts) : std::nullopt;
    const std::optional<double> ports =
        factOf(*entry, published, QStringLiteral("switch_ports")).value;
    return ports ? std::optional(std::floor(*ports) * planes) : std::nullopt;
}

FabricSize fabricSize(const Fabric &fabric, const PlaceOrder &order, const CatalogView &catalog)
{
    return fabricSizeWith(0, fabric, order, catalog);
}

QList<Id> kindsWithoutPorts(const Fabric &fabric, const PlaceOrder &order, const FabricSize &size)
{
    QList<Id> kinds;
    for (const int system : size.systems) {
        const Id &kind = order.device(system).placed->device;
        if (!kinds.contains(kind) &&
            portsOfSystem(fabric, order.device(system), size.gbps).value_or(0) < 1)
            kinds.append(kind);
    }
    return kinds;
}

FabricSize fabricSizeWith(int moreSystems,
                          const Fabric &fabric,
                          const PlaceOrder &order,
                          const CatalogView &catalog)
{
    FabricSize size;
    size.layout = layoutOf(fabric);
    const SwitchFacts leaf = switchFacts(catalog, rolesOf(fabric).leaf, fabric.planes);
    const std::optional<double> speed = fabric.gbps ? fabric.gbps : leaf.gbps;
    size.gbps = speed.value_or(0.0);
    const std::optional<QList<int>> served = servedBy(fabric, order, speed);
    size.systemsKnown = served.has_value();
    size.systems = served.value_or(QList<int>());
    if (!leaf.ports) {
        size.problem = FabricProblem::Leaf;
    } else if (!speed || *speed <= 0.0 || !leaf.carries(*speed)) {
        size.problem = FabricProblem::Speed;
    } else if (size.isEmpty()) {
        size.leafPorts = static_cast<int>(portsThatCount(*leaf.ports));
    } else {
        size.problem = addPorts(fabric, order, size);
        if (!size.problem)
            sizeKnown(moreSystems, fabric, catalog, leaf, size);
    }
    return size;
}

} // namespace kf
