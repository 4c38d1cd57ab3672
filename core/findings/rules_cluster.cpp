// SPDX-License-Identifier: GPL-3.0-or-later
// The cluster that carries the platform: version, control plane, pools.

#include "core/findings/platform_rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kVersion("version");
constexpr QLatin1StringView kLeast("least");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kNodes("nodes");
constexpr QLatin1StringView kPool("pool");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kPlaced("placed");
constexpr QLatin1StringView kSpares("spares");
constexpr QLatin1StringView kStay("stay"); ///< a label that says where a group runs, of no node
constexpr QLatin1StringView kVersionPath("platform/kubernetes/version");
constexpr QLatin1StringView kControlPlanePath("platform/kubernetes/control_plane_nodes");
constexpr QLatin1StringView kHostingPath("platform/kubernetes/hosting");
constexpr QLatin1StringView kPoolsPath("platform/kubernetes/pools");
constexpr QLatin1StringView kScalingPath("platform/scaling");

bool holdsAll(const QMap<QString, QString> &labels, const QMap<QString, QString> &wanted)
{
    for (auto label = wanted.cbegin(); label != wanted.cend(); ++label) {
        if (label.key() == kStay)
            continue;
        const auto held = labels.constFind(label.key());
        if (held == labels.cend() || *held != *label)
            return false;
    }
    return true;
}

bool fits(const PoolFigures &pool, const PlatformGroup &group)
{
    if (!pool.accelerator)
        return !group.isGpu();
    return group.accelerators.contains(*pool.accelerator);
}

/// A finding for each pool of which `isMeant` is true, at its place in the list.
template<typename Rule, typename Predicate>
QList<Finding> ofPools(const RuleInput &input, Severity severity, const Predicate &isMeant)
{
    const QList<NodePool> &pools = input.plan.platform.kubernetes.pools;
    QList<Finding> found;
    for (qsizetype i = 0; i < pools.size(); ++i) {
        if (!isMeant(pools[i], input.figures.platform.cluster.pools[i]))
            continue;
        const QString name = pools[i].id.value_or(QString::number(i + 1));
        found.append(made<Rule>(
            severity, QStringLiteral("%1/%2").arg(kPoolsPath).arg(i), {argument(kPool, name)}));
    }
    return found;
}

struct SystemsOfKind {
    double placed = 0.0; ///< that work, spares not
    std::optional<Id> gpuModel;
};

/// Kinds of placed systems with GPUs, and how many of each; spares are left out where `withSpares`
/// is false.
QMap<Id, SystemsOfKind> systemsIn(const RuleInput &input, bool withSpares)
{
    QMap<Id, SystemsOfKind> systems;
    forEachDevice(input.plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = input.catalog.device(device.device);
        if (entry == nullptr || entry->gpuCount <= 0.0 || (device.spare && !withSpares))
            return;
        SystemsOfKind &kind = systems[device.device];
        kind.placed += 1.0;
        kind.gpuModel = entry->gpuModel;
    });
    return systems;
}

/// Nodes of the pools that name the device, or its accelerator and no device.
double nodesFor(const Id &device, const std::optional<Id> &gpuModel, const QList<NodePool> &pools)
{
    double nodes = 0.0;
    for (const NodePool &pool : pools) {
        const bool isNamed = pool.device == device;
        const bool isOfModel = !isSet(pool.device) && gpuModel && pool.accelerator == gpuModel;
        if (isNamed || isOfModel)
            nodes += pool.nodes.value_or(0);
    }
    return nodes;
}

} // namespace

// --- kubernetes-too-old

QList<Finding> KubernetesTooOld::find(const RuleInput &input)
{
    const ClusterFigures &cluster = input.figures.platform.cluster;
    if (cluster.versionOk != false)
        return {};
    return {made<KubernetesTooOld>(
        Severity::Error,
        QString(kVersionPath),
        {argument(kVersion, input.plan.platform.kubernetes.version.value_or(QString())),
         argument(kLeast, cluster.leastVersion.value_or(QString()))})};
}

QString KubernetesTooOld::sentence(const FindingWords &words)
{
    const QString release = words.plan().platform.components.release.value_or(QString());
    const QString kubeflow = release.isEmpty()
                                 ? FindingText::tr("Kubeflow")
                                 : FindingText::tr("Kubeflow %1", "a release").arg(release);
    return FindingText::tr("Kubernetes %1 is too old for %2, which needs %3 or later.")
        .arg(words.of(kVersion), kubeflow, words.of(kLeast));
}

QString KubernetesTooOld::remedy(const Finding &)
{
    return FindingText::tr(
        "Plan a later version of Kubernetes, or an earlier release of Kubeflow.");
}

// --- no-node-for-labels

QList<Finding> NoNodeForLabels::find(const RuleInput &input)
{
    const QList<NodePool> &pools = input.plan.platform.kubernetes.pools;
    const QList<PoolFigures> &figures = input.figures.platform.cluster.pools;
    const QList<PlatformGroup> &groups = input.figures.platform.groups;
    QList<Finding> found;
    if (pools.isEmpty())
        return found;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QMap<QString, QString> &labels = input.plan.demand.groups[i]->labels;
        if (labels.isEmpty() || (labels.size() == 1 && labels.contains(kStay)))
            continue;
        bool hasNode = false;
        for (qsizetype p = 0; p < pools.size(); ++p)
            hasNode = hasNode || (fits(figures[p], groups[i]) && holdsAll(pools[p].labels, labels));
        if (!hasNode)
            found.append(made<NoNodeForLabels>(Severity::Error,
                                               pathOf(IdKind::Group, groups[i].id),
                                               {argument(kGroup, groups[i].id)}));
    }
    return found;
}

QString NoNodeForLabels::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 asks for nodes with labels that no pool with its accelerator has.")
        .arg(words.name(kGroup, IdKind::Group));
}

QString NoNodeForLabels::remedy(const Finding &)
{
    return FindingText::tr("Give the labels to a pool with that accelerator, or take them off the "
                           "group.");
}

// --- single-control-plane

QList<Finding> SingleControlPlane::find(const RuleInput &input)
{
    const Kubernetes &cluster = input.plan.platform.kubernetes;
    if (isOfProvider(cluster.hosting) || cluster.controlPlaneNodes != 1)
        return {};
    return {made<SingleControlPlane>(Severity::Warning, QString(kControlPlanePath), {})};
}

QString SingleControlPlane::sentence(const FindingWords &)
{
    return FindingText::tr("One control-plane node: while it is down nobody can start anything.");
}

QString SingleControlPlane::remedy(const Finding &)
{
    return FindingText::tr("Plan three: a majority survives the loss of one.");
}

// --- control-plane-even

QList<Finding> ControlPlaneEven::find(const RuleInput &input)
{
    const Kubernetes &cluster = input.plan.platform.kubernetes;
    const int nodes = cluster.controlPlaneNodes.value_or(0);
    if (isOfProvider(cluster.hosting) || nodes <= 0 || nodes % 2 != 0)
        return {};
    return {made<ControlPlaneEven>(Severity::Warning,
                                   QString(kControlPlanePath),
                                   {argument(kNodes, Amount{double(nodes), Unit::Count})})};
}

QString ControlPlaneEven::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 control-plane nodes bear no more losses than one fewer: a majority "
                           "decides.")
        .arg(words.of(kNodes));
}

QString ControlPlaneEven::remedy(const Finding &)
{
    return FindingText::tr("Plan an odd number, three are usual.");
}

// --- pool-without-device-plugin

QList<Finding> PoolWithoutDevicePlugin::find(const RuleInput &input)
{
    return ofPools<PoolWithoutDevicePlugin>(
        input, Severity::Error, [](const NodePool &, const PoolFigures &pool) {
            return !pool.pluginOk;
        });
}

QString PoolWithoutDevicePlugin::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "Nothing tells Kubernetes of the accelerators of node pool %1: a resource "
               "name or a device plugin is missing.")
        .arg(words.of(kPool));
}

QString PoolWithoutDevicePlugin::remedy(const Finding &)
{
    return FindingText::tr("Choose the GPU operator, or name the pool's resource and plugin.");
}

// --- privileged-pool-open

QList<Finding> PrivilegedPoolOpen::find(const RuleInput &input)
{
    return ofPools<PrivilegedPoolOpen>(
        input, Severity::Warning, [](const NodePool &pool, const PoolFigures &) {
            return pool.privileged == true && pool.taints.isEmpty();
        });
}

QString PrivilegedPoolOpen::sentence(const FindingWords &words)
{
    return FindingText::tr("Node pool %1 runs privileged pods, and nothing keeps other pods away "
                           "from it.")
        .arg(words.of(kPool));
}

QString PrivilegedPoolOpen::remedy(const Finding &)
{
    return FindingText::tr("Give the pool a taint.");
}

// --- systems-in-no-pool

QList<Finding> SystemsInNoPool::find(const RuleInput &input)
{
    const QList<NodePool> &pools = input.plan.platform.kubernetes.pools;
    QList<Finding> found;
    if (pools.isEmpty())
        return found;
    const QMap<Id, SystemsOfKind> systems = systemsIn(input, false);
    const QMap<Id, SystemsOfKind> withSpares = systemsIn(input, true);
    for (auto kind = systems.cbegin(); kind != systems.cend(); ++kind) {
        const double nodes = nodesFor(kind.key(), kind->gpuModel, pools);
        if (kind->placed <= nodes)
            continue;
        QList<Argument> arguments{argument(kDevice, kind.key()),
                                  argument(kPlaced, Amount{kind->placed, Unit::Systems}),
                                  argument(kNodes, Amount{nodes, Unit::Count})};
        const double spares = withSpares.value(kind.key()).placed - kind->placed;
        if (spares > 0.0)
            arguments.append(argument(kSpares, Amount{spares, Unit::Count}));
        found.append(made<SystemsInNoPool>(
            Severity::Warning, pathOf(IdKind::Device, kind.key()), std::move(arguments)));
    }
    return found;
}

QString SystemsInNoPool::sentence(const FindingWords &words)
{
    if (words.has(kSpares))
        return FindingText::tr(
                   "Beside spares (%4), %2 of %1 stand in racks; node pools count %3 of "
                   "them.")
            .arg(words.name(kDevice, IdKind::CatalogDevice),
                 words.of(kPlaced),
                 words.of(kNodes),
                 words.of(kSpares));
    return FindingText::tr("%2 of %1 stand in racks; node pools count %3 of them.")
        .arg(words.name(kDevice, IdKind::CatalogDevice), words.of(kPlaced), words.of(kNodes));
}

QString SystemsInNoPool::remedy(const Finding &)
{
    return FindingText::tr("Add the systems to a node pool, or mark spare ones as spare.");
}

// --- managed-with-racks

QList<Finding> ManagedWithRacks::find(const RuleInput &input)
{
    if (input.plan.platform.kubernetes.hosting != Hosting::Managed ||
        systemsIn(input, true).isEmpty())
        return {};
    return {made<ManagedWithRacks>(Severity::Warning, QString(kHostingPath), {})};
}

QString ManagedWithRacks::sentence(const FindingWords &)
{
    return FindingText::tr("A provider runs the whole cluster, and yet systems with GPUs stand in "
                           "racks of this plan.");
}

QString ManagedWithRacks::remedy(const Finding &)
{
    return FindingText::tr("Choose another hosting, or plan without racks.");
}

// --- dynamic-on-own-machines

QList<Finding> DynamicOnOwnMachines::find(const RuleInput &input)
{
    const Platform &platform = input.plan.platform;
    const QList<PlatformGroup> &groups = input.figures.platform.groups;
    const bool isOurs = platform.kubernetes.hosting == Hosting::Own ||
                        platform.kubernetes.hosting == Hosting::Turnkey;
    const bool hasCloud = std::any_of(
        groups.cbegin(), groups.cend(), [](const auto &group) { return group.isCloud; });
    if (platform.scaling.value(ScaledPart::Nodes) != Scaling::Dynamic || !isOurs || hasCloud)
        return {};
    return {made<DynamicOnOwnMachines>(Severity::Warning, QString(kScalingPath), {})};
}

QString DynamicOnOwnMachines::sentence(const FindingWords &)
{
    return FindingText::tr("Nodes are to scale by themselves, but own machines scale by purchase "
                           "order.");
}

QString DynamicOnOwnMachines::remedy(const Finding &)
{
    return FindingText::tr("Plan the nodes, or let a group run in a cloud.");
}

} // namespace kf::findings
