// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cluster_view.h"

#include "core/base/units.h"
#include "core/platform/cluster.h"
#include "core/platform/platform_context.h"
#include "core/report/build/cells.h"
#include "core/report/component_words.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ClusterView)
};

constexpr double kBytesPerMi = 1048576.0;
constexpr std::array kLinksGbps{10.0, 25.0, 100.0}; ///< of a node, by which pulls are compared

/// Placed systems with GPUs by kind: those that compute, or the spares.
QMap<Id, int> placedSystems(const Plan &plan, const CatalogView &catalog, bool spares = false)
{
    QMap<Id, int> placed;
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = catalog.device(device.device);
        if (entry != nullptr && entry->gpuCount > 0.0 && device.spare == spares)
            ++placed[device.device];
    });
    return placed;
}

/// True where the pool counts systems of that kind.
bool counts(const NodePool &pool, const Id &device, const CatalogView &catalog)
{
    const DeviceEntry *entry = catalog.device(device);
    return entry != nullptr && countsIn(pool, *entry);
}

bool holds(const QMap<QString, QString> &labels, const QMap<QString, QString> &wanted)
{
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        if (labels.value(one.key()) != *one)
            return false;
    }
    return true;
}

QStringList groupsOn(const Plan &plan, const NodePool &pool, const std::optional<Id> &accelerator)
{
    QStringList names;
    for (const Shared<Group> &group : plan.demand.groups) {
        bool isOn = accelerator && group->accelerator == *accelerator;
        for (const Pool &members : plan.settings.pools) {
            if (members.id == group->accelerator && accelerator)
                isOn = isOn || members.accelerators.contains(*accelerator);
        }
        if (isOn && holds(pool.labels, group->labels))
            names.append(nameOf(plan, IdKind::Group, group->id));
    }
    return names;
}

/// Nodes of the pool that no system in `left` stands for; takes those that do out of it.
int missingOf(const NodePool &pool, QMap<Id, int> &left, const CatalogView &catalog)
{
    int nodes = pool.nodes.value_or(0);
    for (auto kind = left.begin(); kind != left.end(); ++kind) {
        const int taken = counts(pool, kind.key(), catalog) ? std::min(nodes, *kind) : 0;
        *kind -= taken;
        nodes -= taken;
    }
    return nodes;
}

QString controlWords(const ClusterPicture &picture)
{
    if (picture.isOfProvider)
        return Text::tr("run by the provider");
    if (!picture.controlNodes)
        return Text::tr("nobody has said how many");
    const int nodes = *picture.controlNodes;
    if (nodes == 1)
        return Text::tr("1 node: none may fail");
    const int mayFail = (nodes - 1) / 2;
    return nodes % 2 == 0 && nodes > 0
               ? Text::tr("%1 nodes: %2 may fail, as with one fewer").arg(nodes).arg(mayFail)
               : Text::tr("%1 nodes: %2 may fail").arg(nodes).arg(std::max(0, mayFail));
}

/// "2 DGX H100 (besides 1 spare), 1 DGX A100": placed systems that no pool counts.
QString systemsInNoPool(const Plan &plan, const CatalogView &catalog)
{
    QStringList lost;
    const QMap<Id, int> placed = placedSystems(plan, catalog);
    const QMap<Id, int> spares = placedSystems(plan, catalog, true);
    for (auto kind = placed.cbegin(); kind != placed.cend(); ++kind) {
        int planned = 0;
        for (const NodePool &pool : plan.platform.kubernetes.pools)
            planned += counts(pool, kind.key(), catalog) ? pool.nodes.value_or(0) : 0;
        if (*kind <= planned)
            continue;
        const QString systems =
            Text::tr("%1 %2").arg(*kind - planned).arg(modelOf(kind.key(), catalog));
        const int spare = spares.value(kind.key());
        lost.append(spare == 0
                        ? systems
                        : Text::tr("%1 (besides %n spare(s))", "systems", spare).arg(systems));
    }
    return lost.join(QStringLiteral(", "));
}

/// Cores and memory of the components of one copy against the servers that carry it.
std::optional<PlatformLoad> platformLoad(const Evaluation &figures, const Wording &wording)
{
    const PlatformFigures &platform = figures.platform;
    const InfraNode &server = figures.plan.platform.kubernetes.infraNode;
    const double servers = platform.servers.infra;
    if (servers <= 0.0 || server.cpuCores <= 0.0 || server.memoryGb <= 0.0)
        return std::nullopt;
    const double copies = platform.footprint.copies;
    const double cores = platform.footprint.base.cpuM * copies / kMillicoresPerCore;
    // In the unit in which the memory of a server is typed.
    const double memoryGb = platform.footprint.base.memoryMi * copies * kBytesPerMi / kBytesPerGb;
    const double coresThere = servers * server.cpuCores;
    const double memoryThere = servers * server.memoryGb;
    const QString used = platform.footprint.unknown.isEmpty()
                             ? coresText(cores, wording)
                             : Text::tr("at least %1").arg(coresText(cores, wording));
    return PlatformLoad{
        std::max(cores / coresThere, memoryGb / memoryThere),
        Text::tr("Components of the platform, without sidecars: %1 of %2, %3 of %4 on %n server(s)",
                 "cores, cores there, memory, memory there",
                 int(servers))
            .arg(used,
                 coresText(coresThere, wording),
                 amountText({memoryGb, Unit::Gigabytes}, Digits::Short, wording),
                 amountText({memoryThere, Unit::Gigabytes}, Digits::Short, wording))};
}

} // namespace

QString poolName(const NodePool &pool, qsizetype place)
{
    return pool.id.value_or(Text::tr("pool %1").arg(place + 1));
}

ClusterPicture
clusterPicture(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const Plan &plan = figures.plan;
    const Kubernetes &cluster = plan.platform.kubernetes;
    ClusterPicture picture;
    picture.controlNodes = cluster.controlPlaneNodes;
    picture.isOfProvider = isOfProvider(cluster.hosting);
    picture.controlWords = controlWords(picture);
    const ControlPlaneFigures &plane = figures.platform.cluster.controlPlane;
    if (plane.cores && plane.memoryGb)
        picture.controlWords = Text::tr("%1 · each of %2 cores and %3 GB", "control plane nodes")
                                   .arg(picture.controlWords,
                                        numberText(*plane.cores, Digits::Exact, wording.locale),
                                        numberText(*plane.memoryGb, Digits::Exact, wording.locale));
    picture.platform = platformLoad(figures, wording);
    const QMap<Id, int> placed = placedSystems(plan, catalog);
    const QMap<Id, int> spares = placedSystems(plan, catalog, true);
    QMap<Id, int> left = placed;
    for (qsizetype i = 0; i < cluster.pools.size(); ++i) {
        const NodePool &pool = cluster.pools[i];
        const PoolFigures its = figures.platform.cluster.pools.value(i);
        PoolView view;
        view.name = poolName(pool, i);
        view.model = isSet(pool.device) ? modelOf(*pool.device, catalog)
                     : its.accelerator  ? acceleratorName(*its.accelerator, plan, catalog)
                                        : Text::tr("no accelerator");
        view.nodes = pool.nodes;
        for (auto kind = placed.cbegin(); kind != placed.cend(); ++kind) {
            if (!counts(pool, kind.key(), catalog))
                continue;
            view.placed += *kind;
            view.system = kind.key();
        }
        for (auto kind = spares.cbegin(); kind != spares.cend(); ++kind)
            view.spares += counts(pool, kind.key(), catalog) ? *kind : 0;
        const bool isOurs = cluster.hosting != Hosting::Managed && !placed.isEmpty();
        if (isOurs && its.accelerator && *its.accelerator != kCpuCore)
            view.missing = missingOf(pool, left, catalog);
        view.resource = its.resource.value_or(QString());
        view.pluginOk = its.pluginOk;
        for (auto label = pool.labels.cbegin(); label != pool.labels.cend(); ++label)
            view.labels.append(label.key() + u'=' + *label);
        view.groups = groupsOn(plan, pool, its.accelerator);
        picture.pools.append(view);
    }
    return picture;
}

QString
clusterVerdict(const Evaluation &figures, const CatalogView &catalog, const ClusterPicture &picture)
{
    const Plan &plan = figures.plan;
    QStringList nodes;
    int missing = 0;
    for (const PoolView &pool : picture.pools) {
        nodes.append(pool.nodes ? QString::number(*pool.nodes) : QStringLiteral("?"));
        missing += pool.missing;
    }
    const QString workers =
        nodes.isEmpty() ? Text::tr("no node pools")
                        : Text::tr("%1 nodes in pools").arg(nodes.join(QStringLiteral(" + ")));
    QString verdict =
        picture.isOfProvider || !picture.controlNodes
            ? Text::tr("<b>%1</b>").arg(workers)
            : Text::tr("<b>%n control plane node(s), %1</b>", nullptr, *picture.controlNodes)
                  .arg(workers);
    if (figures.platform.cluster.versionOk == false)
        verdict =
            Text::tr("%1 · version %2 is too old, %3 is the least")
                .arg(verdict,
                     plan.platform.kubernetes.version.value_or(QString()).toHtmlEscaped(),
                     figures.platform.cluster.leastVersion.value_or(QString()).toHtmlEscaped());
    const QString lost = systemsInNoPool(plan, catalog);
    if (!lost.isEmpty())
        verdict = Text::tr("%1 · %2 in racks are in no pool").arg(verdict, lost.toHtmlEscaped());
    if (missing > 0)
        verdict =
            Text::tr("%1 · %n node(s) of pools stand in no rack", nullptr, missing).arg(verdict);
    return verdict;
}

Table ladderTable(const Evaluation &figures)
{
    Table table{QStringLiteral("cluster-ladder"),
                ReportText::tr("Who runs which layer"),
                {column("layer", ReportText::tr("Layer"))},
                {}};
    for (const Hosting hosting : kHostingOrder) {
        Column one = column(QString(wordFor(hosting)).toLatin1().constData(), choiceText(hosting));
        one.isMarked = figures.plan.platform.kubernetes.hosting == hosting;
        if (one.isMarked)
            one.title = Text::tr("%1 (chosen)").arg(one.title);
        table.columns.append(one);
    }
    for (std::size_t i = 0; i < EnumWords<ClusterLayer>::words.size(); ++i) {
        const auto layer = static_cast<ClusterLayer>(i);
        QList<Cell> row{Term{QString(wordFor(layer)), choiceText(layer)}};
        for (const Hosting hosting : kHostingOrder) {
            const LayerOwner owner = layersOf(hosting).value(layer);
            row.append(Term{QString(wordFor(owner)), choiceText(owner)});
        }
        table.rows.append(row);
    }
    return table;
}

QString staffSentence(const Evaluation &figures, const Wording &wording)
{
    const ClusterFigures &cluster = figures.platform.cluster;
    if (!cluster.staffFte)
        return Text::tr("How many people it takes follows from who runs it.");
    const Platform &platform = figures.plan.platform;
    const bool isWhole =
        platform.kubernetes.staffFte ||
        (figures.platform.footprint.nodes &&
         std::all_of(platform.profiles.cbegin(), platform.profiles.cend(), [](const Profile &one) {
             return one.persona == Persona::Devops || one.persona == Persona::Application ||
                    knownPeople(one);
         }));
    const QString number = numberText(*cluster.staffFte, Digits::Short, wording.locale);
    const QString people = isWhole ? number : Text::tr("at least %1").arg(number);
    return figures.plan.platform.kubernetes.staffFte
               ? Text::tr("It takes %1 people, as written.").arg(people)
               : Text::tr("It takes %1 people: our layers, one in a hundred nodes, one in a "
                          "hundred users (an assumption).")
                     .arg(people);
}

QString imageFitText(const Evaluation &figures, const Id &image, const CatalogView &catalog)
{
    const ImageFigures its = figures.platform.images.value(image);
    QStringList texts;
    const auto add = [&](const QList<Id> &ids, const QString &form) {
        for (const Id &id : ids)
            texts.append(form.arg(acceleratorName(id, figures.plan, catalog)));
    };
    add(its.tooOld, Text::tr("✕ %1: CUDA too old"));
    add(its.tooNew, Text::tr("✕ %1: CUDA too new"));
    add(its.noCuda, Text::tr("✕ %1: no CUDA there"));
    add(its.unknown, Text::tr("? %1"));
    add(its.ok, Text::tr("✓ %1"));
    return texts.join(QStringLiteral(" · "));
}

QString pullText(const Image &image, const Wording &wording)
{
    if (!image.sizeGb)
        return {};
    QStringList texts;
    for (const double gbps : kLinksGbps)
        texts.append(
            Text::tr("%1 s at %2 Gbit/s")
                .arg(numberText(*image.sizeGb * kBitsPerByte / gbps, Digits::Short, wording.locale),
                     numberText(gbps, Digits::Exact, wording.locale)));
    return texts.join(QStringLiteral(" \u00b7 "));
}

QList<GuardText>
withSupply(QList<GuardText> texts, const Evaluation &figures, const Wording &wording)
{
    const QString held = QStringLiteral("platform/kubernetes/held/");
    for (GuardText &text : texts) {
        if (!text.path.startsWith(held))
            continue;
        const auto supply = figures.lanes.quota.value(text.path.mid(held.size())).supply;
        if (supply)
            text.hint = Text::tr("This plan has %1 in service. %2", "GPUs, what the field is for")
                            .arg(numberText(*supply, Digits::Short, wording.locale), text.hint);
    }
    return texts;
}

RegistrySpace registrySpace(const Plan &plan, const Id &registry)
{
    const QList<RegistryView> registries = registriesOf(plan.platform);
    RegistrySpace space;
    for (const Image &image : plan.platform.images) {
        const std::optional<RegistryView> its = registryOf(image, registries);
        if (!its || its->id != registry)
            continue;
        space.gb += image.sizeGb.value_or(0.0) * image.tagsKept;
        space.isKnown = space.isKnown && image.sizeGb;
    }
    return space;
}

} // namespace kf
