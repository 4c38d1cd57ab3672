// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/footprint.h"

#include "core/base/units.h"
#include "core/platform/counted_in.h"
#include "core/platform/platform_context.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using namespace component;

// Requests of the mesh's pods, as its charts ship them.
constexpr PodRequests kOfNode{100.0, 100.0};
constexpr PodRequests kOfSidecar{100.0, 128.0};
constexpr PodRequests kOfArtifactProxy{10.0, 70.0};

constexpr double kUsable = 0.8; ///< of a server that carries the platform
constexpr double kBytesPerMi = 1048576.0;
constexpr double kWhole = 1e-9; ///< a whole number of servers is not one more

PodRequests times(const PodRequests &one, double count)
{
    return {one.cpuM * count, one.memoryMi * count};
}

void add(PodRequests &sum, const PodRequests &other)
{
    sum.cpuM += other.cpuM;
    sum.memoryMi += other.memoryMi;
}

QSet<Id> setOf(const QList<Id> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

/// The people of profiles that use the cluster, and in how many places they are kept apart.
std::optional<double> tenantsOf(const Platform &platform)
{
    const bool byUser = platform.tenancy.effectiveIsolation() == Isolation::NamespacePerUser;
    double people = 0.0;
    double alone = 0.0;
    QSet<Id> groups;
    for (const Profile &profile : platform.profiles) {
        if (profile.persona == Persona::Devops)
            continue;
        if (byUser && !knownPeople(profile))
            return std::nullopt;
        people += std::ceil(knownPeople(profile).value_or(0.0));
        if (profile.group)
            groups.insert(*profile.group);
        else
            alone += 1.0;
    }
    return byUser ? people : static_cast<double>(groups.size()) + alone;
}

std::optional<double> nodesOf(const FootprintInput &input)
{
    double nodes = 0.0;
    bool isSaid = false;
    for (const NodePool &pool : input.platform.kubernetes.pools) {
        isSaid = isSaid || pool.nodes.has_value();
        nodes += pool.nodes.value_or(0);
    }
    if (isSaid)
        return nodes;
    return input.placedSystems > 0 ? std::optional<double>(input.placedSystems) : std::nullopt;
}

/// What is known of pods that the mesh runs beside.
struct MeshedPods {
    double count = 0.0;
    bool known = true;
};

MeshedPods meshedPods(const FootprintInput &input, const QSet<Id> &present, double tenants)
{
    const ComponentChoice &choice = input.platform.components;
    if (choice.meshedPods)
        return {static_cast<double>(*choice.meshedPods), true};
    MeshedPods pods;
    double people = 0.0;
    for (const Profile &profile : input.platform.profiles) {
        if (!profile.submitsBy.contains(SubmitsBy::Notebook))
            continue;
        people += knownPeople(profile).value_or(0.0);
        pods.known = pods.known && knownPeople(profile).has_value();
    }
    const bool hasNotebooks = present.contains(notebooks) || present.contains(workspaces);
    if (hasNotebooks)
        pods.count += std::ceil(people);
    else
        pods.known = true;
    if (present.contains(kserve))
        pods.count += input.servingPods;
    if (choice.artifactProxy && present.contains(pipelines))
        pods.count += tenants;
    return pods;
}

void addBase(Footprint &footprint, const FootprintInput &input, const QList<Id> &running)
{
    const QSet<Id> counted = setOf(running);
    for (const Id &id : running) {
        const Component &component = *input.componentOf(id);
        if (isCountedElsewhere(component, counted, input.componentOf))
            continue;
        add(footprint.base,
            {component.cpuRequestM.value_or(0.0), component.memoryRequestMi.value_or(0.0)});
        for (const ComponentVolume &volume : component.storage)
            footprint.volumesGi += volume.sizeGi.value_or(0.0);
        if (!component.cpuRequestM || !component.memoryRequestMi)
            footprint.unknown.append(id);
    }
}

} // namespace

bool isCountedElsewhere(const Component &component,
                        const QSet<Id> &running,
                        const ComponentLookup &componentOf)
{
    if (!component.countedIn || !running.contains(*component.countedIn))
        return false;
    const Component *next = &component;
    QSet<Id> passed;
    while (next != nullptr && next->countedIn && !passed.contains(next->id)) {
        passed.insert(next->id);
        if (*next->countedIn == component.id)
            return false;
        next = componentOf(*next->countedIn);
    }
    return true;
}

PlatformServers platformServers(const Platform &platform, const Footprint &footprint)
{
    const Kubernetes &cluster = platform.kubernetes;
    const double cpuM = kUsable * kMillicoresPerCore * cluster.infraNode.cpuCores;
    const double memoryMi = kUsable * cluster.infraNode.memoryGb * kBytesPerGb / kBytesPerMi;
    const double each =
        std::max(footprint.base.cpuM / cpuM, footprint.base.memoryMi / memoryMi) - kWhole;
    PlatformServers servers;
    servers.infra = footprint.copies * std::max(0.0, std::ceil(each));
    if (isOfProvider(cluster.hosting))
        servers.controlPlane = 0.0;
    else if (cluster.controlPlaneNodes)
        servers.controlPlane = *cluster.controlPlaneNodes * footprint.copies;
    servers.gateway = platform.security.gatewayHost == true ? 1.0 : 0.0;
    return servers;
}

PodRequests Footprint::total() const
{
    PodRequests sum = times(base, copies);
    add(sum, perNode);
    add(sum, sidecars);
    add(sum, tenantPods);
    return sum;
}

QList<Id> runningComponents(const FootprintInput &input)
{
    const QSet<Id> installed = setOf(input.platform.kubernetes.installed);
    const QSet<Id> running =
        componentClosure(input.platform.components.selected, installed, input.componentOf) -
        installed;
    QList<Id> ids(running.cbegin(), running.cend());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Footprint footprint(const FootprintInput &input)
{
    const Platform &platform = input.platform;
    const QList<Id> running = runningComponents(input);
    const QSet<Id> present = setOf(running) + setOf(platform.kubernetes.installed);
    const bool hasMesh = present.contains(istio);
    const bool hasProxies = platform.components.artifactProxy && present.contains(pipelines);
    const bool hasSidecars = hasMesh && platform.components.mesh == Mesh::Sidecar;

    Footprint result;
    addBase(result, input, running);
    result.tenants = tenantsOf(platform);
    result.nodes = nodesOf(input);
    const double tenants = result.tenants.value_or(0.0);
    if (platform.tenancy.isClusterPerTenant())
        result.copies = std::max(1.0, tenants);
    const MeshedPods pods = meshedPods(input, present, tenants);
    result.meshedPods = pods.count;
    if (hasMesh)
        result.perNode = times(kOfNode, result.nodes.value_or(0.0));
    if (hasSidecars)
        result.sidecars = times(kOfSidecar, pods.count);
    if (hasProxies)
        result.tenantPods = times(kOfArtifactProxy, tenants);
    if (hasProxies && !result.tenants)
        result.unknown.append(QStringLiteral("tenants"));
    if (hasMesh && !result.nodes)
        result.unknown.append(QStringLiteral("nodes"));
    if (hasSidecars && !pods.known)
        result.unknown.append(QStringLiteral("meshed_pods"));
    return result;
}

} // namespace kf
