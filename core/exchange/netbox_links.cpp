// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/netbox_links.h"

#include "core/exchange/netbox_interfaces.h"
#include "core/topology/fabric_links.h"
#include "core/topology/topology_walk.h"

#include <QHash>

namespace kf {

namespace {

/// Numbers the cables of one fabric: several links between the same two devices share one.
class CableNumbers {
public:
    /// The number of the cable that holds the next link between those two; `links`: how many a
    /// cable of that entry holds.
    int next(const FabricLink &link, int links)
    {
        const Id &a = link.a->device;
        const Id &b = link.b->device;
        Open &open = m_open[{{std::min(a, b), std::max(a, b)}, *link.cable}];
        if (open.left == 0) {
            open.number = ++m_last;
            open.left = std::max(1, links);
        }
        --open.left;
        return open.number;
    }

private:
    struct Open {
        int number = 0;
        int left = 0; ///< links that it still takes
    };
    QHash<std::pair<std::pair<Id, Id>, Id>, Open> m_open;
    int m_last = 0;
};

/// What the interfaces of one fabric are told by.
struct NetboxEnds {
    const CatalogView &catalog;
    const QHash<Id, Id> &kinds; ///< placed device -> device of the catalogue
    NetboxNetwork network;
};

/// A switch belongs to one plane; ports of systems and managers are there in each.
QString interfaceOf(const Fabric &fabric, const FabricLink &link, bool isNearEnd)
{
    const bool isManager = isNearEnd && link.kind == FabricLinkKind::Manager;
    const bool isSystem = isNearEnd && link.kind == FabricLinkKind::Node;
    const int port = isNearEnd ? link.a->port : link.b->port;
    const QString plane = (isManager || isSystem) && fabric.planes > 1
                              ? QStringLiteral(".%1").arg(link.plane)
                              : QString();
    return fabric.id + (isManager ? QStringLiteral("/manager-") : QStringLiteral("/")) +
           QString::number(port) + plane;
}

/// What NetBox calls the interface at one end.
QString typeOf(const NetboxEnds &ends, const CableEntry &cable, const Id &device)
{
    if (!cable.gbps)
        return QStringLiteral("other");
    return netboxInterfaceType(ends.catalog.device(ends.kinds.value(device)),
                               ends.network,
                               *cable.gbps / std::max(1, cable.links),
                               cable.medium);
}

void addLinks(const Fabric &fabric,
              const QList<FabricLink> &links,
              const NetboxEnds &ends,
              NetboxLinks &all)
{
    CableNumbers numbers;
    for (const FabricLink &link : links) {
        const CableEntry *entry = link.cable ? ends.catalog.cable(*link.cable) : nullptr;
        if (!link.a || !link.b || !link.boughtM || entry == nullptr) {
            ++all.leftOut;
            continue;
        }
        all.links.append(
            {{link.a->device,
              interfaceOf(fabric, link, true),
              typeOf(ends, *entry, link.a->device)},
             {link.b->device,
              interfaceOf(fabric, link, false),
              typeOf(ends, *entry, link.b->device)},
             entry->medium,
             fabric.id + QLatin1Char(' ') + QString::number(numbers.next(link, entry->links)),
             *link.boughtM});
    }
}

} // namespace

NetboxLinks netboxLinks(const Topology &topology, const CatalogView &catalog)
{
    NetboxLinks all;
    const QMap<Id, QList<FabricLink>> links = fabricLinks(topology, catalog);
    QHash<Id, Id> kinds;
    forEachDevice(topology, [&kinds](const Rack &, const PlacedDevice &device) {
        kinds.insert(device.id, device.device);
    });
    for (const Fabric &fabric : topology.fabrics) {
        const DeviceEntry *leaf = fabric.leaf ? catalog.device(*fabric.leaf) : nullptr;
        const bool isInfiniBand = leaf != nullptr && leaf->kind == DeviceKind::IbSwitch;
        addLinks(
            fabric, links.value(fabric.id), {catalog, kinds, {fabric.network, isInfiniBand}}, all);
    }
    return all;
}

} // namespace kf
