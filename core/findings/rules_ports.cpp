// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/port_rules.h"
#include "core/findings/rules.h"
#include "core/topology/fabric_served.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kFabric("fabric");
constexpr QLatin1StringView kOthers("others");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kSystems("systems");
constexpr QLatin1StringView kPorts("ports");
constexpr QLatin1StringView kHas("has");
constexpr QLatin1StringView kSpeed("gbps");

/// The list of a device's ports that a network of that kind takes.
NetworkKind listOf(NetworkKind network)
{
    return network == NetworkKind::InBand ? NetworkKind::OutOfBand : network;
}

std::optional<double> speedOf(const Fabric &fabric, const CatalogView &catalog)
{
    if (fabric.gbps)
        return fabric.gbps;
    const DeviceEntry *leaf = fabric.leaf ? catalog.device(*fabric.leaf) : nullptr;
    return leaf != nullptr ? leaf->switchGbps : std::nullopt;
}

/// A network with what it takes of each device, by the index of the device.
struct Taker {
    const Fabric *fabric = nullptr;
    NetworkKind list = NetworkKind::Compute;
    double gbps = 0.0;
    QHash<int, int> ports;

    bool takesWhat(const Taker &other) const
    {
        return list == other.list && isSameSpeed(gbps, other.gbps);
    }
};

/// The networks that take ports of the same list and speed as another one.
QList<Taker> rivals(const RuleInput &input)
{
    QList<Taker> all;
    for (const Fabric &fabric : input.plan.topology.fabrics) {
        if (const std::optional<double> gbps = speedOf(fabric, input.catalog))
            all.append({&fabric, listOf(fabric.network), *gbps, {}});
    }
    QList<Taker> chosen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bool hasRival = false;
        for (qsizetype k = 0; k < all.size(); ++k)
            hasRival = hasRival || (k != i && all[k].takesWhat(all[i]));
        if (hasRival)
            chosen.append(all[i]);
    }
    return chosen;
}

void addPorts(Taker &taker, const PlaceOrder &order)
{
    const QList<int> served = servedBy(*taker.fabric, order, taker.gbps).value_or(QList<int>());
    for (const int device : served) {
        if (const auto ports = portsOfSystem(*taker.fabric, order.device(device), taker.gbps))
            taker.ports.insert(device, *ports);
    }
}

/// What a network takes beside those before it: the first kind of which that is too much.
struct Excess {
    QList<QString> others;
    Id device;
    int systems = 0;
    int ports = 0;
    int has = 0;
};

Excess excessOf(const Taker &taker, const QList<Taker> &before, const PlaceOrder &order)
{
    Excess excess;
    Fabric plain; // takes all that the catalogue says
    plain.network = taker.fabric->network;
    QList<int> devices = taker.ports.keys();
    std::sort(devices.begin(), devices.end());
    for (const int device : std::as_const(devices)) {
        const int has = portsOfSystem(plain, order.device(device), taker.gbps).value_or(0);
        int ports = taker.ports.value(device);
        QList<QString> others;
        for (const Taker &other : before) {
            const int theirs = other.takesWhat(taker) ? other.ports.value(device) : 0;
            ports += theirs;
            if (theirs > 0)
                others.append(other.fabric->id);
        }
        if (others.isEmpty() || has <= 0 || ports <= has || taker.ports.value(device) <= 0)
            continue;
        if (excess.device.isEmpty()) {
            excess.device = order.device(device).placed->device;
            excess.ports = ports;
            excess.has = has;
        }
        ++excess.systems;
        for (const QString &other : std::as_const(others)) {
            if (!excess.others.contains(other))
                excess.others.append(other);
        }
    }
    return excess;
}

} // namespace

// --- fabric-ports-taken

QList<Finding> FabricPortsTaken::find(const RuleInput &input)
{
    QList<Finding> found;
    QList<Taker> takers = rivals(input);
    if (takers.isEmpty())
        return found;
    const PlaceOrder order(input.plan.topology, input.catalog);
    QList<Taker> before;
    for (Taker &taker : takers) {
        addPorts(taker, order);
        const Excess excess = excessOf(taker, before, order);
        before.append(taker);
        if (excess.systems == 0)
            continue;
        found.append(made<FabricPortsTaken>(
            Severity::Error,
            pathOf(IdKind::Fabric, taker.fabric->id),
            {argument(kFabric, taker.fabric->id),
             argument(kOthers, excess.others),
             argument(kSystems, Amount{double(excess.systems), Unit::Systems}),
             argument(kDevice, excess.device),
             argument(kPorts, Amount{double(excess.ports), Unit::Count}),
             argument(kHas, Amount{double(excess.has), Unit::Count}),
             argument(kSpeed, Amount{taker.gbps, Unit::Count})}));
    }
    return found;
}

QString FabricPortsTaken::sentence(const FindingWords &words)
{
    return FindingText::tr("Networks %1 and %2 take the same ports: %3 of each %4, which has %5 at "
                           "%6 Gbit/s.")
        .arg(words.name(kOthers, IdKind::Fabric),
             words.name(kFabric, IdKind::Fabric),
             words.of(kPorts),
             words.name(kDevice, IdKind::CatalogDevice),
             words.of(kHas),
             words.of(kSpeed));
}

QString FabricPortsTaken::remedy(const Finding &)
{
    return FindingText::tr(
        "Say how many ports of a system each network takes, let them serve other "
        "systems or rooms, or delete one of them.");
}

} // namespace kf::findings
