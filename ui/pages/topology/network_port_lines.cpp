// SPDX-License-Identifier: GPL-3.0-or-later
// The ports of switches as values: what is in each, as picture and as table.
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/report/report.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "ui/pages/topology/network_ports.h"

namespace kf {

namespace {

PortUse useAt(FabricLinkKind kind, SwitchRole role)
{
    switch (kind) {
    case FabricLinkKind::Node:
        return PortUse::System;
    case FabricLinkKind::Manager:
        return PortUse::Manager;
    case FabricLinkKind::LeafLeaf:
        return PortUse::Joining;
    case FabricLinkKind::LeafSpine:
        return role == SwitchRole::Leaf ? PortUse::Up : PortUse::Down;
    case FabricLinkKind::SpineCore:
        return role == SwitchRole::Spine ? PortUse::Up : PortUse::Down;
    }
    return PortUse::System;
}

/// Makes one line after the other.
class LineMaker {
public:
    LineMaker(const Plan &plan,
              const FabricMap &map,
              const CatalogView &catalog,
              const Wording &wording)
        : m_map(map)
        , m_catalog(catalog)
        , m_wording(wording)
    {
        forEachDevice(plan.topology, [this](const Rack &, const PlacedDevice &device) {
            m_devices.insert(device.id, &device);
        });
    }

    PortLine lineOf(const SwitchPorts &its) const
    {
        PortLine line = blank(its.device, its.ports);
        for (auto it = its.linkAt.cbegin(); it != its.linkAt.cend(); ++it) {
            const FabricLink &link = m_map.links[it.value()];
            const bool isA = link.a && link.a->device == its.device && link.a->port == it.key();
            line.links.insert(it.key(), it.value());
            line.uses.insert(it.key(), useAt(link.kind, its.role));
            line.ends.insert(it.key(), endText(isA ? link.b : link.a));
        }
        const int spare = its.spare();
        line.figure =
            NetworkPorts::tr("%1 of %2", "ports in use").arg(count(its.used()), count(its.ports));
        line.remark = NetworkPorts::tr("%n spare", "ports", spare);
        line.state = its.state();
        return line;
    }

    /// A switch that no network takes.
    PortLine unused(const SwitchPorts &its) const
    {
        PortLine line = blank(its.device, its.ports);
        line.figure = NetworkPorts::tr("%1 of %2", "ports in use").arg(count(0), count(line.ports));
        line.remark = NetworkPorts::tr("on no network yet");
        return line;
    }

private:
    QString count(int ports) const { return numberText(ports, Digits::Exact, m_wording.locale); }

    QString nameOf(const Id &id) const
    {
        const PlacedDevice *device = m_devices.value(id);
        return device == nullptr ? id : device->name.value_or(id);
    }

    QString endText(const std::optional<LinkEnd> &end) const
    {
        return end ? NetworkPorts::tr("%1, port %2", "the other end of a cable")
                         .arg(nameOf(end->device))
                         .arg(end->port)
                   : NetworkPorts::tr("not placed yet");
    }

    PortLine blank(const Id &device, int ports) const
    {
        PortLine line;
        line.device = device;
        line.name = nameOf(device);
        line.ports = ports;
        if (const PlacedDevice *placed = m_devices.value(device))
            line.model = modelOf(placed->device, m_catalog);
        return line;
    }

    const FabricMap &m_map;
    const CatalogView &m_catalog;
    const Wording &m_wording;
    QHash<Id, const PlacedDevice *> m_devices;
};

} // namespace

QList<PortLine> portLines(const Plan &plan,
                          const FabricMap &map,
                          const Fabric &fabric,
                          const TopologyFigures &figures,
                          const CatalogView &catalog,
                          const Wording &wording)
{
    const LineMaker maker(plan, map, catalog, wording);
    QList<PortLine> lines;
    const FabricFigures its = figures.fabrics.value(fabric.id);
    for (const SwitchPorts &ports : map.switches) {
        lines.append(maker.lineOf(ports));
        const bool hasAbove = ports.role == SwitchRole::Leaf && its.levels > 1;
        if (hasAbove && its.downPorts < ports.ports)
            lines.last().down = its.downPorts;
    }
    const QList<SwitchPorts> spares =
        spareSwitches(fabric, figures.unusedSwitches, plan.topology, catalog);
    for (const SwitchPorts &ports : spares)
        lines.append(maker.unused(ports));
    return lines;
}

Table portTable(const QList<PortLine> &lines)
{
    const auto column = [](const char *id, const QString &title) {
        Column made;
        made.id = QString::fromLatin1(id);
        made.title = title;
        return made;
    };
    Table table{QStringLiteral("ports"),
                NetworkPorts::tr("Ports of the switches"),
                {column("switch", NetworkPorts::tr("Switch")),
                 column("port", NetworkPorts::tr("Port")),
                 column("use", NetworkPorts::tr("Leads to")),
                 column("end", NetworkPorts::tr("Other end"))},
                {}};
    for (const PortLine &line : lines) {
        for (auto it = line.uses.cbegin(); it != line.uses.cend(); ++it)
            table.rows += QList<Cell>{
                line.name, double(it.key()), portUseText(it.value()), line.ends.value(it.key())};
    }
    return table;
}

QString portUseText(PortUse use)
{
    switch (use) {
    case PortUse::Spare:
        return NetworkPorts::tr("spare");
    case PortUse::System:
        return NetworkPorts::tr("systems");
    case PortUse::Manager:
        return NetworkPorts::tr("managers");
    case PortUse::Joining:
        return NetworkPorts::tr("the other leaf");
    case PortUse::Up:
        return NetworkPorts::tr("the level above");
    case PortUse::Down:
        return NetworkPorts::tr("the level below");
    }
    return {};
}

QColor portColour(PortUse use, const Roles &roles)
{
    switch (use) {
    case PortUse::Spare:
        return roles.surface;
    case PortUse::System:
        return roles.series[0];
    case PortUse::Manager:
        return roles.muted;
    case PortUse::Joining:
    case PortUse::Up:
        return roles.series[3];
    case PortUse::Down:
        return roles.series[1];
    }
    return roles.muted;
}

} // namespace kf
