// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/netbox_interfaces.h"

#include "core/exchange/device_types_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

constexpr double kRounding = 1e-9;

/// Connectors as the catalogue writes them, the longer names before those that they begin with.
enum class Connector { Rj45, Sfp28, SfpPlus, Qsfp28, Qsfp56, Qsfp112, QsfpDd, QsfpPlus, Osfp };
struct ConnectorName {
    Connector connector;
    QLatin1StringView written;
};
constexpr std::array kConnectors{ConnectorName{Connector::Rj45, QLatin1StringView("RJ45")},
                                 ConnectorName{Connector::Qsfp112, QLatin1StringView("QSFP112")},
                                 ConnectorName{Connector::Qsfp28, QLatin1StringView("QSFP28")},
                                 ConnectorName{Connector::Qsfp56, QLatin1StringView("QSFP56")},
                                 ConnectorName{Connector::QsfpDd, QLatin1StringView("QSFP-DD")},
                                 ConnectorName{Connector::QsfpDd, QLatin1StringView("QSFPDD")},
                                 ConnectorName{Connector::QsfpPlus, QLatin1StringView("QSFP+")},
                                 ConnectorName{Connector::Sfp28, QLatin1StringView("SFP28")},
                                 ConnectorName{Connector::SfpPlus, QLatin1StringView("SFP+")},
                                 ConnectorName{Connector::Osfp, QLatin1StringView("OSFP")}};

struct InterfaceType {
    double gbps;
    Connector connector;
    const char *type;
};
constexpr std::array kTypes{InterfaceType{1.0, Connector::Rj45, "1000base-t"},
                            InterfaceType{2.5, Connector::Rj45, "2.5gbase-t"},
                            InterfaceType{5.0, Connector::Rj45, "5gbase-t"},
                            InterfaceType{10.0, Connector::Rj45, "10gbase-t"},
                            InterfaceType{10.0, Connector::SfpPlus, "10gbase-x-sfpp"},
                            InterfaceType{25.0, Connector::Sfp28, "25gbase-x-sfp28"},
                            InterfaceType{40.0, Connector::QsfpPlus, "40gbase-x-qsfpp"},
                            InterfaceType{100.0, Connector::Qsfp28, "100gbase-x-qsfp28"},
                            InterfaceType{200.0, Connector::Qsfp56, "200gbase-x-qsfp56"},
                            InterfaceType{400.0, Connector::Qsfp112, "400gbase-x-qsfp112"},
                            InterfaceType{400.0, Connector::QsfpDd, "400gbase-x-qsfpdd"},
                            InterfaceType{400.0, Connector::Osfp, "400gbase-x-osfp"},
                            InterfaceType{800.0, Connector::QsfpDd, "800gbase-x-qsfpdd"},
                            InterfaceType{800.0, Connector::Osfp, "800gbase-x-osfp"}};

/// The one connector that a text of the catalogue names; nothing where it names none or several.
std::optional<Connector> connectorIn(const QString &text)
{
    std::optional<Connector> found;
    QString rest = text.toUpper();
    for (const ConnectorName &name : kConnectors) {
        if (!rest.contains(name.written))
            continue;
        if (found && *found != name.connector)
            return std::nullopt;
        found = name.connector;
        rest.remove(name.written); // QSFP28 is not SFP28 as well
    }
    return found;
}

/// The connector of the slowest ports that carry `gbps`; nothing where they have several.
std::optional<Connector> connectorOf(const QList<Port> &ports, double gbps)
{
    std::optional<double> slowest;
    std::optional<Connector> found;
    bool agree = true;
    for (const Port &port : ports) {
        if (!port.gbps || *port.gbps < gbps * (1.0 - kRounding) ||
            (slowest && *port.gbps > *slowest))
            continue;
        const std::optional<Connector> its = connectorIn(port.type.value_or(QString()));
        agree = slowest != port.gbps || (agree && found == its);
        slowest = port.gbps;
        found = its;
    }
    return agree ? found : std::nullopt;
}

bool carries(const QList<Port> &ports, double gbps)
{
    return std::any_of(ports.cbegin(), ports.cend(), [gbps](const Port &port) {
        return port.gbps.value_or(0.0) >= gbps * (1.0 - kRounding);
    });
}

/// The ports of `device` that a network of that kind uses: a system has others for its other
/// networks. A switch lists all of its own as ports of a compute network.
const QList<Port> &portsIn(NetworkKind network, const Ports &ports, double gbps)
{
    const QList<Port> &own = network == NetworkKind::Compute   ? ports.compute
                             : network == NetworkKind::Storage ? ports.storage
                                                               : ports.mgmt;
    return carries(own, gbps) ? own : ports.compute;
}

/// By the slowest port that carries `gbps`: half a port of a fast generation is still one of it.
QString infiniBandType(const DeviceEntry *device, NetworkKind network, double gbps)
{
    double speed = gbps;
    std::optional<double> slowest;
    if (device != nullptr) {
        for (const Port &port : portsIn(network, device->ports, gbps)) {
            if (port.gbps.value_or(0.0) >= gbps * (1.0 - kRounding))
                slowest = std::min(slowest.value_or(*port.gbps), *port.gbps);
        }
        speed = slowest.value_or(device->switchGbps.value_or(gbps));
    }
    return infinibandType(speed);
}

} // namespace

QString netboxInterfaceType(const DeviceEntry *device,
                            const NetboxNetwork &network,
                            double gbps,
                            std::optional<CableMedium> medium)
{
    std::optional<Connector> connector;
    if (medium == CableMedium::TwistedPair)
        connector = Connector::Rj45;
    else if (network.isInfiniBand)
        return infiniBandType(device, network.kind, gbps);
    else if (device != nullptr)
        connector = connectorOf(portsIn(network.kind, device->ports, gbps), gbps);
    for (const InterfaceType &type : kTypes) {
        if (connector == type.connector && std::abs(type.gbps - gbps) <= type.gbps * kRounding)
            return QString::fromLatin1(type.type);
    }
    return QStringLiteral("other");
}

} // namespace kf
