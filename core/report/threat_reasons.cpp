// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/threat_reasons.h"

#include "core/platform/components.h"
#include "core/platform/endpoints.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::Threats)
};

using State = ThreatState;

const QString kSecurity = QStringLiteral("platform/security/");
const QString kIsolation = QStringLiteral("platform/tenancy/isolation");

QString key(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

GuardStep security(const char *name, const char *chosen)
{
    return {kSecurity + key(name), key(chosen)};
}

GuardStep isolation(const char *chosen)
{
    return {kIsolation, key(chosen)};
}

class Reasons {
public:
    Reasons(const Threat &threat, const Evaluation &figures)
        : m_threat(threat)
        , m_figures(figures)
        , m_platform(figures.plan.platform)
    {
    }

    ThreatReason outsider() const;
    ThreatReason otherTenant() const;
    ThreatReason tenant() const;
    ThreatReason container() const;
    ThreatReason people() const;

private:
    ThreatReason api(const ThreatReason &otherwise) const;
    ThreatReason page() const;
    ThreatReason model() const;
    ThreatReason service() const;
    ThreatReason registry() const;
    ThreatReason dataInCloud() const;
    ThreatReason network() const;
    ThreatReason sharedData() const;
    ThreatReason gpuMemory() const;
    ThreatReason colleague() const;
    ThreatReason carriedOut() const;
    ThreatReason publishes() const;
    ThreatReason escape() const;
    ThreatReason poisoned() const;
    ThreatReason wall(const QString &because) const
    {
        return {because, {isolation("cluster-per-tenant")}, kIsolation};
    }
    bool logsInAtWeb() const;
    bool is(State state) const { return m_threat.state == state; }
    QString datasetWith(Clearance state) const;

    const Threat &m_threat;
    const Evaluation &m_figures;
    const Platform &m_platform;
};

bool Reasons::logsInAtWeb() const
{
    const QList<Id> &present = m_figures.platform.components.present;
    const bool knowsPeople = present.contains(component::dex) ||
                             !m_platform.security.identityProvider.value_or(QString()).isEmpty();
    return present.contains(component::istio) && present.contains(component::oauth2Proxy) &&
           knowsPeople;
}

ThreatReason Reasons::api(const ThreatReason &otherwise) const
{
    const GuardStep login = security("control_plane/authentication", "oidc");
    if (!m_platform.security.controlPlane.authentication)
        return {Text::tr("nobody has said how people log in there"), {login}, login.path};
    if (is(State::Open))
        return {Text::tr("passwords or tokens in a file never end"), {login}, login.path};
    return otherwise;
}

ThreatReason Reasons::page() const
{
    if (!is(State::Open) && !is(State::Unknown))
        return {
            Text::tr("the gateway asks for a login"), {}, QStringLiteral("platform/components")};
    return {Text::tr("the gateway asks nobody for a login: a proxy and an identity provider are "
                     "missing"),
            {security("gateway_by", "none")},
            QStringLiteral("platform/components")};
}

ThreatReason Reasons::model() const
{
    const QString place = kSecurity + key("serving");
    if (is(State::Open) || is(State::Unknown))
        return {Text::tr("nothing asks a caller who it is"), {security("serving", "token")}, place};
    return {m_platform.security.serving == ServingAccess::ClusterLocal
                ? Text::tr("models are called inside the cluster alone")
                : Text::tr("a caller needs a login or a token"),
            {},
            place};
}

ThreatReason Reasons::service() const
{
    const QString place = kSecurity + key("exposure");
    const Endpoint *all = endpointOf(m_figures.platform.endpoints, endpoint::userServices);
    if (is(State::Open) && all != nullptr && all->state == EndpointState::Open) {
        const bool hasLogin = logsInAtWeb();
        return {Text::tr("a service of a user is let out, and nothing asks for a login"),
                {security(hasLogin ? "exposure/authenticated-ingress" : "exposure/no-user-ingress",
                          "yes")},
                place};
    }
    if (is(State::Open))
        return {Text::tr("a service of the list asks nobody for a login"),
                {},
                kSecurity + key("exposed")};
    if (is(State::Limited))
        return {Text::tr("a service of the list asks for a login by itself"),
                {},
                kSecurity + key("exposed")};
    return {Text::tr("what users may expose is ruled"), {}, place};
}

ThreatReason Reasons::registry() const
{
    const GuardStep own{QStringLiteral("platform/registry/kind"), key("private")};
    const QString place = QStringLiteral("platform/registries");
    if (m_platform.registry.kind == RegistryKind::Private)
        return {is(State::Closed) ? Text::tr("images come from private registries")
                                  : Text::tr("a further registry is not private"),
                {},
                place};
    if (is(State::Unknown))
        return {Text::tr("nobody has said where images come from"), {own}, place};
    if (is(State::Open))
        return {Text::tr("sensitive images, and a public registry"), {own}, place};
    return {Text::tr("images come from a registry of others"), {own}, place};
}

QString Reasons::datasetWith(Clearance state) const
{
    const DataAccess &access = m_figures.platform.access;
    for (auto dataset = access.cbegin(); dataset != access.cend(); ++dataset) {
        if (dataset->values().contains(state))
            return dataset.key();
    }
    return {};
}

ThreatReason Reasons::dataInCloud() const
{
    const QString place = QStringLiteral("storage/datasets");
    if (is(State::Open))
        return {Text::tr("a group that runs in the cloud reads regulated data"), {}, place};
    if (is(State::Unknown))
        return {Text::tr("a dataset that goes to the cloud has no sensitivity"), {}, place};
    if (is(State::Limited))
        return {Text::tr("a group that runs in the cloud reads confidential data"), {}, place};
    return {Text::tr("no sensitive data goes to the cloud"), {}, place};
}

ThreatReason Reasons::network() const
{
    const GuardStep policies = security("network_policies", "yes");
    if (is(State::Unknown))
        return {
            Text::tr("nobody has said whether network policies hold"), {policies}, policies.path};
    if (is(State::Open))
        return {Text::tr("without network policies every pod reaches every pod"),
                {policies},
                policies.path};
    if (is(State::Limited))
        return wall(Text::tr("network policies, in one cluster"));
    return {Text::tr("each tenant has a cluster of its own"), {}, kIsolation};
}

ThreatReason Reasons::sharedData() const
{
    if (is(State::Open)) {
        const QString dataset = datasetWith(Clearance::Below);
        return {Text::tr("%1 is read by people who are not cleared for it")
                    .arg(nameOf(m_figures.plan, IdKind::Dataset, dataset)),
                {},
                QStringLiteral("storage/datasets/") + dataset};
    }
    if (is(State::Unknown)) {
        const QString dataset = datasetWith(Clearance::Unknown);
        return {Text::tr("whether all who read %1 are cleared is not known")
                    .arg(nameOf(m_figures.plan, IdKind::Dataset, dataset)),
                {},
                QStringLiteral("storage/datasets/") + dataset};
    }
    return {is(State::Limited) ? Text::tr("several groups read the same dataset, all are cleared")
                               : Text::tr("no dataset has two readers"),
            {},
            QStringLiteral("storage/datasets")};
}

ThreatReason Reasons::gpuMemory() const
{
    const GuardStep alone{QStringLiteral("platform/tenancy/gpu_sharing"), key("none")};
    if (is(State::Unknown))
        return {Text::tr("nobody has said how a GPU is shared"), {alone}, alone.path};
    if (is(State::Open))
        return {Text::tr("time slicing keeps no memory apart"), {alone}, alone.path};
    if (is(State::Limited))
        return {Text::tr("MPS limits memory, it does not protect it"), {alone}, alone.path};
    return {m_platform.tenancy.isClusterPerTenant() ? Text::tr("own nodes for each tenant")
                                                    : Text::tr("nobody else is on the same memory"),
            {},
            alone.path};
}

ThreatReason Reasons::colleague() const
{
    if (is(State::Closed))
        return {Text::tr("each user has a namespace"), {}, kIsolation};
    return {m_platform.tenancy.isolation
                ? Text::tr("colleagues share a namespace")
                : Text::tr("nobody has said how tenants are kept apart: colleagues of a group are "
                           "taken to share a namespace"),
            {isolation("namespace-per-user")},
            kIsolation};
}

ThreatReason Reasons::carriedOut() const
{
    const QString place = kSecurity + key("egress");
    if (is(State::Unknown))
        return {Text::tr("nobody has said where pods may send data"),
                {security("egress", "allow-list")},
                place};
    if (is(State::Open))
        return {Text::tr("pods may send data anywhere"), {security("egress", "allow-list")}, place};
    if (is(State::Limited))
        return {Text::tr("pods may send data to a list of places"),
                {security("egress", "none")},
                place};
    return {Text::tr("pods may send data nowhere"), {}, place};
}

ThreatReason Reasons::publishes() const
{
    const QString place = kSecurity + key("exposure");
    const bool hasMesh = m_figures.platform.components.present.contains(component::istio);
    if (is(State::Open))
        return {Text::tr("nothing rules what a user lets out"),
                {security(hasMesh ? "exposure/authenticated-ingress" : "exposure/no-user-ingress",
                          "yes")},
                place};
    if (is(State::Limited))
        return {Text::tr("a user may let out a service, behind a login or from known images"),
                {security("exposure/no-user-ingress", "yes")},
                place};
    return {Text::tr("users let out nothing, or what stands on a list"), {}, place};
}

ThreatReason Reasons::escape() const
{
    const GuardStep standard = security("pod_security", "restricted");
    if (is(State::Unknown))
        return {Text::tr("nobody has said which pods are allowed"), {standard}, standard.path};
    if (is(State::Open))
        return {Text::tr("privileged pods are allowed"), {standard}, standard.path};
    if (is(State::Limited))
        return wall(Text::tr("a Pod Security Standard, on shared nodes"));
    return {Text::tr("own nodes for each tenant"), {}, kIsolation};
}

ThreatReason Reasons::poisoned() const
{
    const GuardStep scan{QStringLiteral("platform/registry/scanning"), key("yes")};
    const GuardStep known = security("exposure/limit-containers", "yes");
    const bool scans = m_platform.registry.scanning == true;
    if (is(State::Unknown))
        return {Text::tr("nobody has said whether images are scanned"), {scan}, scan.path};
    if (is(State::Open))
        return {Text::tr("images are not scanned"), {scan}, scan.path};
    if (is(State::Limited))
        return {scans ? Text::tr("images are scanned, any of them may run")
                      : Text::tr("known images alone, which nothing scans"),
                {scans ? known : scan},
                scans ? known.path : scan.path};
    return {Text::tr("known images alone, and they are scanned"), {}, known.path};
}

ThreatReason Reasons::outsider() const
{
    const GuardStep host = security("gateway_host", "yes");
    switch (m_threat.asset) {
    case ThreatAsset::ApiServer:
        return api(
            is(State::Limited)
                ? ThreatReason{Text::tr("it asks for a login, but is reached from anywhere"),
                               {host},
                               host.path}
                : ThreatReason{Text::tr("a login, from the gateway host alone"), {}, host.path});
    case ThreatAsset::Notebook:
        return page();
    case ThreatAsset::ModelEndpoint:
        return model();
    case ThreatAsset::UserService:
        return service();
    case ThreatAsset::Registry:
        return registry();
    default:
        return dataInCloud();
    }
}

ThreatReason Reasons::otherTenant() const
{
    switch (m_threat.asset) {
    case ThreatAsset::ApiServer:
        return api(
            is(State::Limited)
                ? wall(Text::tr("roles keep tenants apart, at one API server"))
                : ThreatReason{Text::tr("each tenant has a cluster of its own"), {}, kIsolation});
    case ThreatAsset::Home:
        return is(State::Limited)
                   ? wall(Text::tr("volumes of several tenants lie on one storage"))
                   : ThreatReason{Text::tr("each tenant has a cluster of its own"), {}, kIsolation};
    case ThreatAsset::Dataset:
        return sharedData();
    case ThreatAsset::GpuMemory:
        return gpuMemory();
    default:
        return network();
    }
}

ThreatReason Reasons::tenant() const
{
    switch (m_threat.asset) {
    case ThreatAsset::Dataset:
        return carriedOut();
    case ThreatAsset::UserService:
        return publishes();
    default:
        return colleague();
    }
}

ThreatReason Reasons::container() const
{
    switch (m_threat.asset) {
    case ThreatAsset::ApiServer:
        return api({Text::tr("every pod has a service account, within its role"),
                    {},
                    QStringLiteral("platform/rbac")});
    case ThreatAsset::Namespace:
        return escape();
    case ThreatAsset::Dataset:
        return carriedOut();
    case ThreatAsset::Registry:
        return poisoned();
    default:
        return gpuMemory();
    }
}

/// Those who operate the platform have full rights: what is left is to see what they did.
ThreatReason Reasons::people() const
{
    const GuardStep audit = security("audit", "metadata");
    if (is(State::Unknown))
        return {Text::tr("nobody has said whether requests are written down"), {audit}, audit.path};
    if (is(State::Open))
        return {Text::tr("full rights, and nothing is written down"), {audit}, audit.path};
    return {Text::tr("full rights, and what is done is written down"), {}, audit.path};
}

} // namespace

ThreatReason reasonOf(const Threat &threat, const Evaluation &figures)
{
    const Reasons reasons(threat, figures);
    switch (threat.actor) {
    case ThreatActor::Outsider:
        return reasons.outsider();
    case ThreatActor::OtherTenant:
        return reasons.otherTenant();
    case ThreatActor::Tenant:
        return reasons.tenant();
    case ThreatActor::Container:
        return reasons.container();
    case ThreatActor::Operator:
        return reasons.people();
    }
    return {};
}

QString wayText(ThreatActor actor, ThreatAsset asset)
{
    switch (actor) {
    case ThreatActor::Outsider:
        switch (asset) {
        case ThreatAsset::ApiServer:
            return Text::tr("the network to the API server");
        case ThreatAsset::UserService:
            return Text::tr("a service that a user exposed");
        case ThreatAsset::Registry:
            return Text::tr("pulling images");
        case ThreatAsset::Dataset:
            return Text::tr("the copy in the cloud");
        default:
            return Text::tr("the gateway");
        }
    case ThreatActor::OtherTenant:
        switch (asset) {
        case ThreatAsset::ApiServer:
            return Text::tr("an own role against foreign objects");
        case ThreatAsset::Home:
            return Text::tr("a volume of the same storage");
        case ThreatAsset::Dataset:
            return Text::tr("a shared volume or bucket");
        case ThreatAsset::GpuMemory:
            return Text::tr("the same GPU");
        default:
            return Text::tr("the network of pods");
        }
    case ThreatActor::Tenant:
        switch (asset) {
        case ThreatAsset::Home:
            return Text::tr("the volume claim of a colleague");
        case ThreatAsset::Notebook:
            return Text::tr("a contributor of the profile");
        case ThreatAsset::Dataset:
            return Text::tr("carrying data out");
        default:
            return Text::tr("publishing a service");
        }
    case ThreatActor::Container:
        switch (asset) {
        case ThreatAsset::ApiServer:
            return Text::tr("its service account");
        case ThreatAsset::Namespace:
            return Text::tr("an escape to the node");
        case ThreatAsset::Dataset:
            return Text::tr("an upload");
        case ThreatAsset::Registry:
            return Text::tr("a poisoned image");
        default:
            return Text::tr("the same GPU");
        }
    case ThreatActor::Operator:
        return Text::tr("full rights");
    }
    return {};
}

} // namespace kf
