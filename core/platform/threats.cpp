// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/threats.h"

#include "core/platform/data_access.h"
#include "core/platform/endpoints.h"

#include <algorithm>
#include <array>

namespace kf {

namespace {

using State = ThreatState;

/// The clauses of the table, one function for each different one. The first that holds counts.
class Clauses {
public:
    explicit Clauses(const ThreatInput &input)
        : m_input(input)
        , m_context(input.context)
        , m_security(input.context.security())
        , m_tenancy(input.context.platform().tenancy)
    {
    }

    State apiFromOutside() const
    {
        return m_security.gatewayHost == true ? apiOr(State::Closed) : apiOr(State::Limited);
    }
    State apiOfTenants() const
    {
        return m_tenancy.isClusterPerTenant() ? apiOr(State::Closed) : apiOr(State::Limited);
    }
    State apiOfPods() const { return apiOr(State::Limited); }

    State notebookFromOutside() const { return fromOutside(endpoint::notebookServers); }
    State modelFromOutside() const { return fromOutside(endpoint::modelEndpoints); }
    State serviceFromOutside() const;
    State registryFromOutside() const;
    State dataFromOutside() const;

    State network() const;
    State notebookOverNetwork() const { return ifThere(endpoint::notebookServers, network()); }
    State modelOverNetwork() const { return ifThere(endpoint::modelEndpoints, network()); }
    State homeOfTenant() const
    {
        return ifHomes(m_tenancy.isClusterPerTenant() ? State::Closed : State::Limited);
    }
    State dataOfTenants() const;
    State gpuMemory() const;

    State homeOfColleague() const { return ifHomes(byUser()); }
    State notebookOfColleague() const { return ifThere(endpoint::notebookServers, byUser()); }
    State dataCarriedOut() const;
    State servicePublished() const;

    State escape() const;
    State poisonedImage() const;

    State audited() const;
    State dataOfOperator() const { return ifData(audited()); }

private:
    State apiOr(State otherwise) const;
    State fromOutside(QLatin1StringView id) const;
    State ifThere(QLatin1StringView id, State state) const
    {
        return endpointOf(m_input.endpoints, id) == nullptr ? State::NotApplicable : state;
    }
    State ifHomes(State state) const
    {
        return m_context.input().groupsWithHomes.isEmpty() ? State::NotApplicable : state;
    }
    State ifData(State state) const
    {
        return m_context.input().datasets.isEmpty() ? State::NotApplicable : state;
    }
    State byUser() const
    {
        return m_tenancy.effectiveIsolation() == Isolation::NamespacePerUser ? State::Closed
                                                                             : State::Open;
    }

    const ThreatInput &m_input;
    const PlatformContext &m_context;
    const Security &m_security;
    const Tenancy &m_tenancy;
};

State Clauses::apiOr(State otherwise) const
{
    const Endpoint *api = endpointOf(m_input.endpoints, endpoint::kubeApi);
    if (api->state == EndpointState::Unknown)
        return State::Unknown;
    return api->state == EndpointState::Open ? State::Open : otherwise;
}

State Clauses::fromOutside(QLatin1StringView id) const
{
    const Endpoint *row = endpointOf(m_input.endpoints, id);
    if (row == nullptr)
        return State::NotApplicable;
    if (row->state == EndpointState::Open)
        return State::Open;
    return row->state == EndpointState::Unknown ? State::Unknown : State::Closed;
}

State Clauses::serviceFromOutside() const
{
    State worst = State::Closed;
    for (const Endpoint &row : m_input.endpoints) {
        if (row.id != endpoint::userServices && !row.id.startsWith(endpoint::exposed))
            continue;
        if (row.state == EndpointState::Open)
            return State::Open;
        if (row.state == EndpointState::Unknown)
            worst = State::Unknown;
        else if (row.authorisedBy == AuthorisedBy::Own && worst == State::Closed)
            worst = State::Limited;
    }
    return worst;
}

State Clauses::registryFromOutside() const
{
    const QList<RegistryView> &registries = m_context.registries();
    const QList<Image> &images = m_context.platform().images;
    if (registries.isEmpty())
        return State::Unknown;
    const auto has = [&registries](std::optional<RegistryKind> kind) {
        return std::any_of(registries.cbegin(), registries.cend(), [kind](const auto &registry) {
            return registry.kind == kind;
        });
    };
    const bool hasSecret = std::any_of(images.cbegin(), images.cend(), [](const Image &image) {
        return isSensitive(image.sensitivity);
    });
    if (has(RegistryKind::Public) && hasSecret)
        return State::Open;
    if (has(std::nullopt))
        return State::Unknown;
    return has(RegistryKind::Public) || has(RegistryKind::Cloud) ? State::Limited : State::Closed;
}

State Clauses::dataFromOutside() const
{
    bool isUnknown = false;
    bool isLimited = false;
    for (const PlatformDataset &dataset : m_context.input().datasets) {
        const bool leaves =
            std::any_of(dataset.readers.cbegin(), dataset.readers.cend(), [this](const Id &id) {
                const PlatformGroup *group = m_context.group(id);
                return group != nullptr && group->isCloud;
            });
        if (!leaves)
            continue;
        if (dataset.sensitivity == Sensitivity::Regulated)
            return State::Open;
        isUnknown = isUnknown || !dataset.sensitivity;
        isLimited = isLimited || isSensitive(dataset.sensitivity);
    }
    if (isUnknown)
        return State::Unknown;
    return ifData(isLimited ? State::Limited : State::Closed);
}

State Clauses::network() const
{
    if (m_tenancy.isClusterPerTenant())
        return State::Closed;
    if (!m_security.networkPolicies)
        return State::Unknown;
    return *m_security.networkPolicies ? State::Limited : State::Open;
}

State Clauses::dataOfTenants() const
{
    if (hasCell(m_input.access, Clearance::Below))
        return State::Open;
    if (hasCell(m_input.access, Clearance::Unknown))
        return State::Unknown;
    const QList<PlatformDataset> &datasets = m_context.input().datasets;
    const bool isShared = std::any_of(datasets.cbegin(), datasets.cend(), [](const auto &dataset) {
        return dataset.readers.size() > 1;
    });
    return ifData(isShared ? State::Limited : State::Closed);
}

State Clauses::gpuMemory() const
{
    if (m_tenancy.isClusterPerTenant())
        return State::Closed;
    if (!m_tenancy.gpuSharing)
        return State::Unknown;
    switch (*m_tenancy.gpuSharing) {
    case GpuSharing::None:
    case GpuSharing::Mig:
        return State::Closed;
    case GpuSharing::Mps:
        return State::Limited;
    case GpuSharing::TimeSlicing:
        break;
    }
    return State::Open;
}

State Clauses::dataCarriedOut() const
{
    if (!m_security.egress)
        return ifData(State::Unknown);
    switch (*m_security.egress) {
    case Egress::None:
        return ifData(State::Closed);
    case Egress::AllowList:
        return ifData(State::Limited);
    case Egress::Open:
        break;
    }
    return ifData(State::Open);
}

State Clauses::servicePublished() const
{
    if (m_context.exposes(Exposure::NoUserIngress) || m_context.exposes(Exposure::Hybrid))
        return State::Closed;
    const bool asksFirst = m_context.exposes(Exposure::AuthenticatedIngress) && m_context.hasMesh();
    return asksFirst || m_context.exposes(Exposure::LimitContainers) ? State::Limited : State::Open;
}

State Clauses::escape() const
{
    if (m_tenancy.isClusterPerTenant())
        return State::Closed;
    if (!m_security.podSecurity)
        return State::Unknown;
    return *m_security.podSecurity == PodSecurity::Privileged ? State::Open : State::Limited;
}

State Clauses::poisonedImage() const
{
    const bool isLimited = m_context.exposes(Exposure::LimitContainers);
    const std::optional<bool> scans = m_context.platform().registry.scanning;
    if (isLimited && scans == true)
        return State::Closed;
    if (isLimited || scans == true)
        return State::Limited;
    return scans ? State::Open : State::Unknown;
}

State Clauses::audited() const
{
    if (!m_security.audit)
        return State::Unknown;
    return *m_security.audit == Audit::None ? State::Open : State::Limited;
}

struct ThreatRow {
    ThreatActor actor;
    ThreatAsset asset;
    State (Clauses::*clause)() const;
};

constexpr std::array kRows{
    ThreatRow{ThreatActor::Outsider, ThreatAsset::ApiServer, &Clauses::apiFromOutside},
    ThreatRow{ThreatActor::Outsider, ThreatAsset::Notebook, &Clauses::notebookFromOutside},
    ThreatRow{ThreatActor::Outsider, ThreatAsset::ModelEndpoint, &Clauses::modelFromOutside},
    ThreatRow{ThreatActor::Outsider, ThreatAsset::UserService, &Clauses::serviceFromOutside},
    ThreatRow{ThreatActor::Outsider, ThreatAsset::Registry, &Clauses::registryFromOutside},
    ThreatRow{ThreatActor::Outsider, ThreatAsset::Dataset, &Clauses::dataFromOutside},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::ApiServer, &Clauses::apiOfTenants},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::Namespace, &Clauses::network},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::Notebook, &Clauses::notebookOverNetwork},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::ModelEndpoint, &Clauses::modelOverNetwork},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::Home, &Clauses::homeOfTenant},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::Dataset, &Clauses::dataOfTenants},
    ThreatRow{ThreatActor::OtherTenant, ThreatAsset::GpuMemory, &Clauses::gpuMemory},
    ThreatRow{ThreatActor::Tenant, ThreatAsset::Home, &Clauses::homeOfColleague},
    ThreatRow{ThreatActor::Tenant, ThreatAsset::Notebook, &Clauses::notebookOfColleague},
    ThreatRow{ThreatActor::Tenant, ThreatAsset::Dataset, &Clauses::dataCarriedOut},
    ThreatRow{ThreatActor::Tenant, ThreatAsset::UserService, &Clauses::servicePublished},
    ThreatRow{ThreatActor::Container, ThreatAsset::ApiServer, &Clauses::apiOfPods},
    ThreatRow{ThreatActor::Container, ThreatAsset::Namespace, &Clauses::escape},
    ThreatRow{ThreatActor::Container, ThreatAsset::Dataset, &Clauses::dataCarriedOut},
    ThreatRow{ThreatActor::Container, ThreatAsset::Registry, &Clauses::poisonedImage},
    ThreatRow{ThreatActor::Container, ThreatAsset::GpuMemory, &Clauses::gpuMemory},
    ThreatRow{ThreatActor::Operator, ThreatAsset::ApiServer, &Clauses::audited},
    ThreatRow{ThreatActor::Operator, ThreatAsset::Dataset, &Clauses::dataOfOperator},
};

} // namespace

QList<Threat> threatsOf(const ThreatInput &input)
{
    const Clauses clauses(input);
    QList<Threat> threats;
    for (const ThreatRow &row : kRows)
        threats.append({row.actor, row.asset, (clauses.*row.clause)()});
    return threats;
}

} // namespace kf
