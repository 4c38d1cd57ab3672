// SPDX-License-Identifier: GPL-3.0-or-later
// The networks of the makers' reference architectures.

#include "core/plan/edits/fabrics.h"

namespace kf {

namespace {

QList<Id> words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

Fabric network(const char *id, const char *leaf, const char *cables)
{
    Fabric fabric;
    fabric.id = QString::fromLatin1(id);
    fabric.leaf = QString::fromLatin1(leaf);
    if (*cables != '\0')
        fabric.cables = words(cables);
    return fabric;
}

/// Eight rails in units of so many systems.
Fabric railsOf(const char *leaf, const char *systems, int unit, double gbps, const char *cables)
{
    Fabric fabric = network("compute", leaf, cables);
    fabric.serves = words(systems);
    fabric.gbps = gbps;
    fabric.systemsPerUnit = unit;
    return fabric;
}

/// Rails of 400 Gb/s, with four links to the appliances that manage them.
Fabric ndrRails(const char *systems)
{
    Fabric fabric = railsOf("qm9700",
                            systems,
                            32,
                            400.0,
                            "dac-ndr-twin-800 acc-ndr-twin-800 multimode-ndr-400-twin "
                            "single-mode-ndr-400-twin-dr4");
    fabric.managerPorts = 4;
    fabric.manager = QStringLiteral("ufm-appliance-ndr");
    return fabric;
}

Fabric outOfBand()
{
    Fabric fabric = network("out-of-band", "sn2201", "");
    fabric.network = NetworkKind::OutOfBand;
    fabric.uplinks = 2;
    return fabric;
}

/// Two switches joined by as many links as lead down, and two for everything else.
QList<Fabric> basePod()
{
    Fabric compute = network("compute", "qm9700", "dac-ndr-twin-800 multimode-ndr-twin-800");
    compute.layout = FabricLayout::Pair;
    Fabric inBand = network("in-band", "sn4600c", "dac-edr-100 aoc-edr-100");
    inBand.network = NetworkKind::InBand;
    inBand.layout = FabricLayout::Pair;
    inBand.pairLinks = 2;
    return {compute, inBand, outOfBand()};
}

} // namespace

QList<Fabric> fabricsOf(FabricTemplate which)
{
    switch (which) {
    case FabricTemplate::SuperPodH100:
        return {ndrRails("dgx-h100"), outOfBand()};
    case FabricTemplate::SuperPodB200:
        return {ndrRails("dgx-b200"), outOfBand()};
    case FabricTemplate::SuperPodB300:
        return {railsOf("q3400-ra",
                        "dgx-b300-ac dgx-b300-busbar",
                        72,
                        800.0,
                        "acc-xdr-twin-1600 acc-xdr-800 single-mode-xdr-800"),
                outOfBand()};
    case FabricTemplate::SuperPodB300Planes: {
        Fabric compute = railsOf("sn5600",
                                 "dgx-b300-ac dgx-b300-busbar",
                                 64,
                                 800.0,
                                 "dac-ndr-400 multimode-ndr-400-twin single-mode-ndr-400-twin-dr4");
        compute.planes = 2;
        return {compute, outOfBand()};
    }
    case FabricTemplate::BasePod:
        return basePod();
    }
    return {};
}

} // namespace kf
