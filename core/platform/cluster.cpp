// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/cluster.h"

#include "core/platform/versions.h"

#include <array>

namespace kf {

namespace {

constexpr double kNodesPerPerson = 100.0;
constexpr double kPeoplePerPerson = 100.0;
constexpr double kRecommendedNodes = 3.0;             ///< a majority survives the loss of one
constexpr QLatin1StringView kLeastKubernetes("1.34"); ///< of releases 26.03 and 26.03.1
constexpr QLatin1StringView kNvidiaResource("nvidia.com/gpu");
constexpr QLatin1StringView kAmdResource("amd.com/gpu");
constexpr QLatin1StringView kTpuResource("google.com/tpu");
constexpr QLatin1StringView kCpuResource("cpu");

constexpr auto kWe = LayerOwner::We;
constexpr auto kShared = LayerOwner::Shared;
constexpr auto kProvider = LayerOwner::Provider;

/// A layer, the share of a person that it takes (an assumption), and who runs it by hosting: own,
/// hosted, managed, turnkey.
struct LayerRow {
    ClusterLayer layer;
    double people;
    std::array<LayerOwner, 4> owners;
};

constexpr std::array kLayers{
    LayerRow{ClusterLayer::Applications, 1.0, {kWe, kWe, kWe, kWe}},
    LayerRow{ClusterLayer::DataPlane, 0.5, {kWe, kWe, kProvider, kWe}},
    LayerRow{ClusterLayer::ControlPlane, 0.5, {kWe, kProvider, kProvider, kShared}},
    LayerRow{ClusterLayer::Infrastructure, 1.0, {kWe, kWe, kProvider, kWe}},
    LayerRow{ClusterLayer::Operations, 1.0, {kWe, kShared, kProvider, kShared}},
};

/// Cores and memory of a control-plane node for so many workers.
/// Source: OpenShift's published table of control-plane node sizes.
struct ControlPlaneSize {
    double workers;
    double cores;
    double memoryGb;
};
constexpr std::array kSizes{ControlPlaneSize{25.0, 4.0, 16.0},
                            ControlPlaneSize{100.0, 8.0, 32.0},
                            ControlPlaneSize{250.0, 16.0, 96.0}};

LayerOwner ownerOf(const LayerRow &row, Hosting hosting)
{
    return row.owners[static_cast<std::size_t>(hosting)];
}

double peopleFor(const PlatformContext &context, Hosting hosting, std::optional<double> nodes)
{
    double people = 0.0;
    for (const LayerRow &row : kLayers) {
        const LayerOwner owner = ownerOf(row, hosting);
        people += owner == kWe ? row.people : owner == kShared ? row.people / 2.0 : 0.0;
        if (row.layer == ClusterLayer::DataPlane && owner == kWe)
            people += nodes.value_or(0.0) / kNodesPerPerson;
    }
    for (const Profile &profile : context.platform().profiles) {
        if (profile.persona != Persona::Devops)
            people += knownPeople(profile).value_or(0.0) / kPeoplePerPerson;
    }
    return people;
}

ControlPlaneFigures controlPlaneFigures(const Kubernetes &cluster, std::optional<double> nodes)
{
    ControlPlaneFigures figures;
    if (cluster.controlPlaneNodes)
        figures.nodes = *cluster.controlPlaneNodes;
    if (isOfProvider(cluster.hosting))
        return figures;
    figures.recommended = kRecommendedNodes;
    for (const ControlPlaneSize &size : kSizes) {
        if (nodes && *nodes <= size.workers) {
            figures.cores = size.cores;
            figures.memoryGb = size.memoryGb;
            break;
        }
    }
    return figures;
}

/// The least version of Kubernetes that the chosen release runs on.
std::optional<QString> leastVersion(const ComponentChoice &choice)
{
    if (isSet(choice.kubernetesMin))
        return choice.kubernetesMin;
    const QString release = choice.release.value_or(QString());
    const bool isKnown = release.isEmpty() || release == QLatin1String("26.03") ||
                         release == QLatin1String("26.03.1");
    return isKnown ? std::optional<QString>(kLeastKubernetes) : std::nullopt;
}

std::optional<bool> isNewEnough(const std::optional<QString> &version,
                                const std::optional<QString> &least)
{
    const auto has = version ? versionParts(*version) : std::nullopt;
    const auto needs = least ? versionParts(*least) : std::nullopt;
    if (!has || !needs)
        return std::nullopt;
    return compareVersions(*has, *needs) >= 0;
}

std::optional<QString> resourceOf(const std::optional<Id> &accelerator, const PlatformInput &input)
{
    if (!accelerator || *accelerator == kCpuCore)
        return kCpuResource;
    const AcceleratorEntry *entry = input.acceleratorOf(*accelerator);
    if (entry == nullptr)
        return std::nullopt;
    if (entry->kind == AcceleratorKind::Tpu)
        return kTpuResource;
    const QString vendor = entry->vendor.value_or(QString());
    if (vendor.compare(QLatin1String("NVIDIA"), Qt::CaseInsensitive) == 0)
        return kNvidiaResource;
    if (vendor.compare(QLatin1String("AMD"), Qt::CaseInsensitive) == 0)
        return kAmdResource;
    return std::nullopt;
}

PoolFigures poolFigures(const NodePool &pool, const PlatformContext &context)
{
    PoolFigures figures;
    figures.id = pool.id;
    figures.accelerator = isSet(pool.accelerator) ? pool.accelerator
                          : isSet(pool.device)    ? context.input().gpuModelOf(*pool.device)
                                                  : std::nullopt;
    figures.resource =
        isSet(pool.resource) ? pool.resource : resourceOf(figures.accelerator, context.input());
    const bool hasOperator =
        figures.resource == kNvidiaResource && context.has(component::gpuOperator);
    figures.pluginOk = figures.resource &&
                       (*figures.resource == kCpuResource || hasOperator || isSet(pool.plugin) ||
                        context.platform().kubernetes.hosting == Hosting::Managed);
    return figures;
}

} // namespace

QMap<ClusterLayer, LayerOwner> layersOf(Hosting hosting)
{
    QMap<ClusterLayer, LayerOwner> layers;
    for (const LayerRow &row : kLayers)
        layers.insert(row.layer, ownerOf(row, hosting));
    return layers;
}

bool countsIn(const NodePool &pool, const DeviceEntry &system)
{
    return isSet(pool.device) ? *pool.device == system.id
                              : system.gpuModel && pool.accelerator == system.gpuModel;
}

ClusterFigures clusterFigures(const PlatformContext &context, std::optional<double> nodes)
{
    const Kubernetes &cluster = context.platform().kubernetes;
    ClusterFigures figures;
    if (cluster.hosting) {
        figures.layers = layersOf(*cluster.hosting);
        figures.staffFte =
            cluster.staffFte ? *cluster.staffFte : peopleFor(context, *cluster.hosting, nodes);
    }
    figures.controlPlane = controlPlaneFigures(cluster, nodes);
    figures.leastVersion = leastVersion(context.platform().components);
    figures.versionOk = isNewEnough(cluster.version, figures.leastVersion);
    for (const NodePool &pool : cluster.pools)
        figures.pools.append(poolFigures(pool, context));
    return figures;
}

} // namespace kf
