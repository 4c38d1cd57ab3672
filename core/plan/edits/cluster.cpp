// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cluster.h"

#include "core/plan/edits/common.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const QString kPoolsPath = QStringLiteral("platform/kubernetes/pools");
const QString kRegistryPath = QStringLiteral("platform/registry");

QList<NodePool> &poolsOf(Plan &plan)
{
    return plan.platform.kubernetes.pools;
}

QList<NamedRegistry> &registriesOf(Plan &plan)
{
    return plan.platform.registries;
}

QList<Image> &imagesOf(Plan &plan)
{
    return plan.platform.images;
}

std::optional<Error> poolRefusal(const Plan &plan, qsizetype index)
{
    if (index >= 0 && index < plan.platform.kubernetes.pools.size())
        return std::nullopt;
    return Error{ErrorKind::NotFound,
                 Text::tr("this plan has no node pool at place %1").arg(index),
                 kPoolsPath,
                 {}};
}

bool hasDefault(const Plan &plan)
{
    return !(plan.platform.registry == Registry());
}

Registry unnamed(const NamedRegistry &one)
{
    return {one.kind, one.product, one.scanning, one.reachableFromCloud, one.kept};
}

Result<Plan> setDefaultRegistry(Plan plan, const NamedRegistry &one)
{
    Registry registry = unnamed(one);
    if (const auto error = edits::refusal(checkElement(registry, plan, kRegistryPath)))
        return *error;
    plan.platform.registry = std::move(registry);
    return plan;
}

/// Images that name `from` name `to`.
void renameInImages(Plan &plan, const std::optional<Id> &from, const std::optional<Id> &to)
{
    for (qsizetype i = 0; i < plan.platform.images.size(); ++i) {
        if (plan.platform.images.at(i).registry == from)
            plan.platform.images[i].registry = to;
    }
}

/// Images that name no registry come from the only one: once there is another they say so.
void keepTheOnlyRegistry(Plan &plan)
{
    const QList<NamedRegistry> all = registriesIn(plan);
    if (all.size() == 1)
        renameInImages(plan, std::nullopt, all.first().id);
}

} // namespace

Result<Plan> setKubernetes(Plan plan, Kubernetes cluster)
{
    const QString path = QStringLiteral("platform/kubernetes");
    if (const auto error = edits::refusal(checkElement(cluster, plan, path)))
        return *error;
    plan.platform.kubernetes = std::move(cluster);
    return plan;
}

Result<Plan> insertPool(Plan plan, NodePool pool, qsizetype at)
{
    Kubernetes cluster = plan.platform.kubernetes;
    if (const auto error = edits::positionRefusal(at, cluster.pools.size(), kPoolsPath))
        return *error;
    cluster.pools.insert(at, std::move(pool));
    return setKubernetes(std::move(plan), std::move(cluster));
}

Result<Plan> replacePool(Plan plan, qsizetype index, NodePool pool)
{
    if (const auto error = poolRefusal(plan, index))
        return *error;
    Kubernetes cluster = plan.platform.kubernetes;
    cluster.pools[index] = std::move(pool);
    return setKubernetes(std::move(plan), std::move(cluster));
}

Result<Plan> deletePools(Plan plan, QList<qsizetype> indices)
{
    std::sort(indices.begin(), indices.end(), std::greater<>());
    for (const qsizetype index : std::as_const(indices)) {
        if (const auto error = poolRefusal(plan, index))
            return *error;
        plan.platform.kubernetes.pools.removeAt(index);
    }
    return plan;
}

Result<Plan> orderPools(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), poolsOf, order, kPoolsPath);
}

Result<Plan> poolsOfPlacedSystems(Plan plan, const CatalogView &catalog)
{
    Kubernetes cluster = plan.platform.kubernetes;
    QMap<Id, int> placed;
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = catalog.device(device.device);
        if (entry != nullptr && entry->gpuCount > 0.0 && !device.spare)
            ++placed[device.device];
    });
    for (auto one = placed.cbegin(); one != placed.cend(); ++one) {
        const auto model = catalog.device(one.key())->gpuModel;
        const QList<NodePool> there = cluster.pools;
        const bool isThere = std::any_of(there.cbegin(), there.cend(), [&](const NodePool &pool) {
            return pool.device == one.key() || (!pool.device && model && pool.accelerator == model);
        });
        if (isThere)
            continue;
        NodePool pool;
        pool.id = edits::freeId(one.key(), [&there](const Id &id) {
            return std::any_of(there.cbegin(), there.cend(), [&id](const NodePool &other) {
                return other.id == id;
            });
        });
        pool.device = one.key();
        pool.nodes = *one;
        cluster.pools.append(pool);
    }
    if (cluster == plan.platform.kubernetes)
        return Error{ErrorKind::NotAllowed,
                     placed.isEmpty()
                         ? Text::tr("No system with GPUs stands in a rack: place one on the page "
                                    "Topology, or type a pool below.")
                         : Text::tr("Every system with GPUs that stands in a rack is in a pool."),
                     kPoolsPath,
                     {}};
    return setKubernetes(std::move(plan), std::move(cluster));
}

QList<NamedRegistry> registriesIn(const Plan &plan)
{
    QList<NamedRegistry> all;
    const Registry &first = plan.platform.registry;
    if (hasDefault(plan))
        all.append({QString::fromLatin1(kDefaultRegistry),
                    first.kind,
                    first.product,
                    first.scanning,
                    first.reachableFromCloud,
                    first.kept});
    return all + plan.platform.registries;
}

Result<Plan> insertRegistry(Plan plan, NamedRegistry registry, qsizetype at)
{
    keepTheOnlyRegistry(plan);
    if (!hasDefault(plan))
        return setDefaultRegistry(std::move(plan), registry);
    if (registry.id.isEmpty())
        registry.id = edits::freeId(
            registry.product.value_or(QStringLiteral("registry")),
            [all = registriesIn(plan)](const Id &id) { return edits::indexOf(all, id) >= 0; });
    return edits::insertThing(std::move(plan),
                              IdKind::Registry,
                              registriesOf,
                              std::move(registry),
                              std::max<qsizetype>(0, at - 1),
                              nullptr);
}

Result<Plan> replaceRegistry(Plan plan, const Id &id, NamedRegistry registry)
{
    if (id == QLatin1String(kDefaultRegistry))
        return setDefaultRegistry(std::move(plan), registry);
    const Id next = registry.id;
    Result<Plan> replaced = edits::replaceThing(
        std::move(plan), IdKind::Registry, registriesOf, id, std::move(registry), nullptr);
    if (replaced && next != id)
        renameInImages(replaced.value(), id, next);
    return replaced;
}

Result<Plan> deleteRegistries(Plan plan, const QList<Id> &ids)
{
    QList<Id> further = ids;
    if (further.removeAll(QString::fromLatin1(kDefaultRegistry)) > 0)
        plan.platform.registry = Registry();
    Result<Plan> left =
        edits::deleteThings(std::move(plan), IdKind::Registry, registriesOf, further);
    if (left) {
        for (const Id &id : ids)
            renameInImages(left.value(), id, std::nullopt);
    }
    return left;
}

Result<Plan> insertImage(Plan plan, Image image, qsizetype at)
{
    if (image.id.isEmpty())
        image.id =
            edits::freeId(image.framework.value_or(QStringLiteral("image")), [&plan](const Id &id) {
                return edits::indexOf(plan.platform.images, id) >= 0;
            });
    return edits::insertThing(
        std::move(plan), IdKind::Image, imagesOf, std::move(image), at, nullptr);
}

Result<Plan> replaceImage(Plan plan, const Id &id, Image image)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Image, imagesOf, id, std::move(image), nullptr);
}

Result<Plan> deleteImages(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Image, imagesOf, ids);
}

Result<Plan> orderImages(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), imagesOf, order, collectionPath(IdKind::Image));
}

} // namespace kf
