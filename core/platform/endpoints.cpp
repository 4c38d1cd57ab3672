// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/endpoints.h"

#include <array>
#include <span>

namespace kf {

namespace {

constexpr QLatin1StringView kGateway("gateway");
constexpr QLatin1StringView kToken("token");
constexpr QLatin1StringView kOwn("own");
constexpr QLatin1StringView kNone("none");

/// A door of the mesh that a component has.
struct DoorRow {
    const char *id;
    QLatin1StringView component;
    AuthorisedBy authorisedBy;
};

constexpr std::array kDoorsOfDashboard{
    DoorRow{"central-dashboard", component::centralDashboard, AuthorisedBy::IstioPolicy},
    DoorRow{"notebooks-ui", component::notebooks, AuthorisedBy::Sar},
    DoorRow{"workspaces-ui", component::workspaces, AuthorisedBy::Sar},
};
constexpr std::array kDoorsOfComponents{
    DoorRow{"pipelines-ui", component::pipelines, AuthorisedBy::Sar},
    DoorRow{"katib-ui", component::katib, AuthorisedBy::Sar},
    DoorRow{"kserve-ui", component::kserveWebApp, AuthorisedBy::Sar},
    DoorRow{"hub-ui", component::hub, AuthorisedBy::IstioPolicy},
};

class Builder {
public:
    explicit Builder(const PlatformContext &context) : m_context(context) {}

    QList<Endpoint> build();

private:
    void addKubeApi();
    void addDoors(std::span<const DoorRow> rows);
    void addModelEndpoints();
    void addUserServices();
    void addExposed();
    void add(const QString &id, Reach reached, const QString &by, AuthorisedBy authorisedBy);
    void addDoor(const QString &id, AuthorisedBy authorisedBy);

    Reach reachOfDoor() const;
    QString loginOfWeb() const { return m_context.logsInAtWeb() ? kGateway : kNone; }
    QString loginOfApi() const;
    EndpointState stateOfApi() const;
    EndpointState stateOf(Reach reached, const QString &by) const;

    const PlatformContext &m_context;
    QList<Endpoint> m_endpoints;
};

QString Builder::loginOfApi() const
{
    const std::optional<Authentication> how = m_context.security().controlPlane.authentication;
    if (!how)
        return QStringLiteral("unknown");
    return *how == Authentication::Both ? QStringLiteral("x509+oidc") : QString(wordFor(*how));
}

EndpointState Builder::stateOfApi() const
{
    if (!m_context.security().controlPlane.authentication)
        return EndpointState::Unknown;
    return m_context.logsInAtApi() ? EndpointState::Closed : EndpointState::Open;
}

EndpointState Builder::stateOf(Reach reached, const QString &by) const
{
    switch (reached) {
    case Reach::ApiServer:
    case Reach::PortForward:
        return stateOfApi();
    case Reach::Gateway:
        return by == kNone ? EndpointState::Open : EndpointState::Closed;
    case Reach::Cluster:
        break;
    }
    const bool isShut = by != kNone || m_context.security().networkPolicies == true;
    return isShut ? EndpointState::Closed : EndpointState::Inside;
}

Reach Builder::reachOfDoor() const
{
    if (!m_context.hasMesh())
        return Reach::PortForward;
    return m_context.security().gatewayBy == GatewayBy::None ? Reach::Cluster : Reach::Gateway;
}

void Builder::add(const QString &id, Reach reached, const QString &by, AuthorisedBy authorisedBy)
{
    m_endpoints.append({id, reached, by, authorisedBy, stateOf(reached, by)});
}

void Builder::addDoor(const QString &id, AuthorisedBy authorisedBy)
{
    const Reach reached = reachOfDoor();
    if (reached == Reach::PortForward)
        add(id, reached, loginOfApi(), AuthorisedBy::Rbac);
    else
        add(id, reached, loginOfWeb(), authorisedBy);
}

void Builder::addKubeApi()
{
    add(endpoint::kubeApi, Reach::ApiServer, loginOfApi(), AuthorisedBy::Rbac);
    const std::optional<ClusterDashboard> dashboard = m_context.platform().kubernetes.dashboard;
    if (dashboard && *dashboard != ClusterDashboard::None)
        addDoor(QStringLiteral("kube-dashboard"), AuthorisedBy::Rbac);
}

void Builder::addDoors(std::span<const DoorRow> rows)
{
    for (const DoorRow &row : rows) {
        if (m_context.has(row.component))
            addDoor(QString::fromLatin1(row.id), row.authorisedBy);
    }
}

void Builder::addModelEndpoints()
{
    if (!m_context.has(component::kserve))
        return;
    const QString id = endpoint::modelEndpoints;
    const ServingAccess access = m_context.security().serving.value_or(ServingAccess::Gateway);
    if (access == ServingAccess::Gateway || !m_context.hasMesh())
        return addDoor(id, AuthorisedBy::IstioPolicy);
    if (access == ServingAccess::Token)
        return add(id, reachOfDoor(), kToken, AuthorisedBy::IstioPolicy);
    add(id,
        access == ServingAccess::Open ? reachOfDoor() : Reach::Cluster,
        kNone,
        AuthorisedBy::None);
}

void Builder::addUserServices()
{
    const QString id = endpoint::userServices;
    if (m_context.exposes(Exposure::NoUserIngress) || m_context.exposes(Exposure::Hybrid))
        add(id, Reach::Cluster, kNone, AuthorisedBy::None);
    else if (m_context.exposes(Exposure::AuthenticatedIngress) && m_context.hasMesh())
        addDoor(id, AuthorisedBy::IstioPolicy);
    else
        add(id, Reach::Gateway, kNone, AuthorisedBy::None);
}

void Builder::addExposed()
{
    if (!m_context.exposes(Exposure::Hybrid))
        return;
    for (const ExposedService &service : m_context.security().exposed) {
        const QString id = endpoint::exposed + service.id;
        const ServiceLogin login = service.authentication.value_or(ServiceLogin::None);
        if (login == ServiceLogin::Own)
            add(id, Reach::Gateway, kOwn, AuthorisedBy::Own);
        else if (login == ServiceLogin::Gateway && m_context.logsInAtWeb())
            add(id, Reach::Gateway, kGateway, AuthorisedBy::IstioPolicy);
        else
            add(id, Reach::Gateway, kNone, AuthorisedBy::None);
    }
}

QList<Endpoint> Builder::build()
{
    addKubeApi();
    addDoors(kDoorsOfDashboard);
    if (m_context.hasNotebooks())
        addDoor(endpoint::notebookServers, AuthorisedBy::IstioPolicy);
    addDoors(kDoorsOfComponents);
    addModelEndpoints();
    if (m_context.has(component::kuberay))
        add(QStringLiteral("ray-dashboard"), Reach::Cluster, kNone, AuthorisedBy::None);
    if (m_context.has(component::seaweedfs))
        add(QStringLiteral("artifact-store"), Reach::Cluster, kOwn, AuthorisedBy::Own);
    addUserServices();
    addExposed();
    return std::move(m_endpoints);
}

} // namespace

QList<Endpoint> endpointsOf(const PlatformContext &context)
{
    return Builder(context).build();
}

const Endpoint *endpointOf(const QList<Endpoint> &endpoints, QLatin1StringView id)
{
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.id == id)
            return &endpoint;
    }
    return nullptr;
}

} // namespace kf
