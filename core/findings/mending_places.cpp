// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/mending_places.h"

#include "core/findings/finding_words.h"
#include "core/plan/validate/validate.h"
#include "core/platform/components.h"
#include "core/topology/topology_walk.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

using Place = QString (*)(const Finding &, const Evaluation &);

const QString kPools = QStringLiteral("platform/kubernetes/pools");
const QString kLanes = QStringLiteral("platform/lanes");

template<typename T> T argumentOf(const Finding &finding, const char *name)
{
    const ArgumentValue *found = argumentOf(finding, QLatin1StringView(name));
    const auto *value = found != nullptr ? std::get_if<T>(found) : nullptr;
    return value != nullptr ? *value : T();
}

/// The field of the thing that the finding is about, by its key in the file.
const QHash<QString, QString> &fields()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        const auto field = [&made](const char *key, std::initializer_list<const char *> rules) {
            for (const char *rule : rules)
                made.insert(QString::fromLatin1(rule), QString::fromLatin1(key));
        };
        field("taints", {"privileged-pool-open"});
        field("reference", {"image-without-registry"});
        field("registry", {"sensitive-image-public"});
        field("cuda", {"cuda-too-new", "cuda-too-old"});
        field("groups", {"cuda-on-other-vendor"});
        field("cohort", {"borrow-without-cohort"});
        field("max_gpus_per_user", {"no-person-limit"});
        field("priority", {"explore-starves-schedule"});
        field("replication_factor", {"protection-counted-twice"});
        field("existing_gb", {"transient-existing"});
        field("owner", {"source-without-owner"});
        field("sensitivity", {"data-above-declared"});
        field("readers", {"regulated-data-in-cloud"});
        field("subset_of", {"same-source-twice"});
        field("capacity_gb", {"storage-fills"});
        field("wait_target_s", {"service-slower-than-target"});
        field("gpus_per_replica", {"llm-does-not-fit"});
        field("group", {"small-model-on-gpu"});
        field("finish_by", {"deadline-missed", "deadline-unreachable"});
        field("gpus",
              {"run-exceeds-memory",
               "run-needs-fabric",
               "distributed-not-worth",
               "job-larger-than-node"});
        return made;
    }();
    return all;
}

QString quotaOf(const Finding &finding, const char *field)
{
    const auto key = argumentOf<QString>(finding, "accelerator");
    return QStringLiteral("%1/quota/%2/%3").arg(finding.path, key, QLatin1String(field));
}

/// The resource where none is known; else the plugin that tells of it.
QString pluginOfPool(const Finding &finding, const Evaluation &figures)
{
    const QList<PoolFigures> &pools = figures.platform.cluster.pools;
    const PoolFigures pool = pools.value(finding.path.section(u'/', -1).toInt());
    return finding.path + (pool.resource ? QLatin1String("/plugin") : QLatin1String("/resource"));
}

/// The nodes of the pool with such systems; where there is none, the row in which one is added.
QString nodesOfSystems(const Finding &finding, const Evaluation &figures)
{
    const auto device = argumentOf<QString>(finding, "device");
    const QList<NodePool> &pools = figures.plan.platform.kubernetes.pools;
    for (qsizetype i = 0; i < pools.size(); ++i) {
        if (pools[i].device == device)
            return QStringLiteral("%1/%2/nodes").arg(kPools).arg(i);
    }
    return kPools;
}

/// The labels of the first pool with an accelerator of the group, else of all pools.
QString labelsForGroup(const Finding &finding, const Evaluation &figures)
{
    const auto id = argumentOf<QString>(finding, "group");
    const QList<PlatformGroup> &groups = figures.platform.groups;
    const auto group = std::find_if(
        groups.cbegin(), groups.cend(), [&id](const PlatformGroup &one) { return one.id == id; });
    const QList<PoolFigures> &pools = figures.platform.cluster.pools;
    qsizetype found = 0;
    for (qsizetype i = pools.size() - 1; i >= 0 && group != groups.cend(); --i) {
        const std::optional<Id> &accelerator = pools[i].accelerator;
        if (accelerator && group->accelerators.contains(*accelerator))
            found = i;
    }
    return QStringLiteral("%1/%2/labels").arg(kPools).arg(found);
}

/// The quota that a group of the lane serves from, and that is not given.
QString quotaOfServing(const Finding &finding, const Evaluation &figures)
{
    for (const Lane &lane : figures.plan.platform.lanes) {
        if (lane.id != argumentOf<QString>(finding, "lane"))
            continue;
        for (const PlatformGroup &group : figures.platform.groups) {
            const bool isServed =
                group.kind == GroupKind::Serving && lane.groups.contains(group.id);
            if (isServed && lane.quota.value(group.key).nominal.value_or(0.0) <= 0.0)
                return QStringLiteral("%1/quota/%2/nominal").arg(finding.path, group.key);
        }
    }
    return finding.path;
}

bool takesAway(const Event &event)
{
    if (event.multiply)
        return *event.multiply < 1.0;
    if (!event.add)
        return false;
    if (const auto *gpus = std::get_if<double>(&*event.add))
        return *gpus < 0.0;
    const auto &hours = std::get<Hours>(*event.add);
    return std::any_of(hours.begin(), hours.end(), [](double gpus) { return gpus < 0.0; });
}

QString groupsOfLane(const QString &lane)
{
    return QStringLiteral("%1/%2/groups").arg(kLanes, lane);
}

/// Where racks are filled with these GPUs, in the month from which they do not suffice.
QString fillingFor(const Finding &finding)
{
    return QStringLiteral("topology/fill/%1/%2")
        .arg(argumentOf<QString>(finding, "accelerator"))
        .arg(argumentOf<PlanMonth>(finding, "month").index);
}

const Group *groupOf(const Evaluation &figures, const std::optional<Id> &id)
{
    const QList<Shared<Group>> &groups = figures.plan.demand.groups;
    const auto found = std::find_if(
        groups.cbegin(), groups.cend(), [&id](const auto &group) { return group->id == id; });
    return found == groups.cend() ? nullptr : &**found;
}

/// The first of these works whose group holds; empty where none does.
template<typename Work, typename Holds>
QString
firstOf(IdKind kind, const QList<Shared<Work>> &all, const Evaluation &figures, const Holds &holds)
{
    for (const Shared<Work> &work : all) {
        const Group *group = groupOf(figures, work->group);
        if (group != nullptr && holds(*group))
            return collectionPath(kind) + u'/' + work->id;
    }
    return {};
}

/// True for groups whose demand is one of that accelerator or pool.
auto needs(const AcceleratorKey &key, const Evaluation &figures)
{
    return [key, &figures](const Group &group) {
        const QList<PlatformGroup> &all = figures.platform.groups;
        return std::any_of(all.cbegin(), all.cend(), [&](const PlatformGroup &one) {
            return one.id == group.id && one.key == key;
        });
    };
}

/// The first training run that comes now and then on that accelerator.
QString runOf(const Finding &finding, const Evaluation &figures)
{
    const auto key = argumentOf<QString>(finding, "accelerator");
    const QString run = firstOf(
        IdKind::TrainingRun, figures.plan.workloads.trainingRuns, figures, needs(key, figures));
    return run.isEmpty() ? collectionPath(IdKind::TrainingRun) : run;
}

/// The first job on that accelerator that can be moved to another hour; where none is listed, the
/// cells of the first group that runs by schedule.
QString jobOf(const Finding &finding, const Evaluation &figures)
{
    const auto isOfKey = needs(argumentOf<QString>(finding, "accelerator"), figures);
    const QString job = firstOf(
        IdKind::Scheduled, figures.plan.workloads.scheduled, figures, [&](const Group &group) {
            return group.source == DemandSource::Workloads && isOfKey(group);
        });
    if (!job.isEmpty())
        return job;
    for (const Shared<Group> &group : figures.plan.demand.groups) {
        if (group->kind == GroupKind::Scheduled && isOfKey(*group))
            return collectionPath(IdKind::Group) + u'/' + group->id;
    }
    return collectionPath(IdKind::Scheduled);
}

/// The first work of the group, beside which it is chosen what counts.
QString workOf(const Finding &finding, const Evaluation &figures)
{
    const auto isIts = [&finding](const Group &group) {
        return group.id == argumentOf<QString>(finding, "group");
    };
    const Workloads &all = figures.plan.workloads;
    for (const QString &path : {firstOf(IdKind::Serving, all.serving, figures, isIts),
                                firstOf(IdKind::Scheduled, all.scheduled, figures, isIts),
                                firstOf(IdKind::Exploratory, all.exploratory, figures, isIts)}) {
        if (!path.isEmpty())
            return path;
    }
    return finding.path;
}

/// Where what a way of working needs is given.
QString givenFor(const Finding &finding, const Evaluation &)
{
    static const QHash<QString, QString> all{
        {QStringLiteral("component"), QStringLiteral("platform/components")},
        {QStringLiteral("login-api"),
         QStringLiteral("platform/security/control_plane/authentication")},
        {QStringLiteral("login-web"), QStringLiteral("platform/components/dex")},
        {QStringLiteral("image"), QStringLiteral("platform/images")},
        {QStringLiteral("home"), QStringLiteral("storage/homes")}};
    return all.value(argumentOf<QString>(finding, "need"), QStringLiteral("storage/datasets"));
}

QString isolationOfUsers(const Finding &, const Evaluation &)
{
    return QStringLiteral("platform/tenancy/isolation");
}

/// The type of the rack, whose feeds and redundancy promise what its devices cannot keep.
QString typeOfRack(const Finding &finding, const Evaluation &figures)
{
    const Rack *rack = findRack(figures.plan.topology, argumentOf<QString>(finding, "rack"));
    return rack == nullptr ? finding.path : collectionPath(IdKind::RackType) + u'/' + rack->type;
}

/// A table of what is mended at another place than in a field of the thing that it is about.
const QHash<QString, Place> &places()
{
    static const QHash<QString, Place> all{
        {QStringLiteral("pool-without-device-plugin"), pluginOfPool},
        {QStringLiteral("systems-in-no-pool"), nodesOfSystems},
        {QStringLiteral("no-node-for-labels"), labelsForGroup},
        {QStringLiteral("group-without-lane"),
         [](const Finding &, const Evaluation &figures) {
             const QList<Lane> &lanes = figures.plan.platform.lanes;
             return lanes.isEmpty() ? kLanes : groupsOfLane(lanes.constFirst().id);
         }},
        {QStringLiteral("group-in-two-lanes"), // it counts in the first
         [](const Finding &finding, const Evaluation &) {
             return groupsOfLane(argumentOf<QStringList>(finding, "lanes").value(1));
         }},
        {QStringLiteral("lend-over-nominal"),
         [](const Finding &finding, const Evaluation &) {
             return quotaOf(finding, "lend");
         }},
        {QStringLiteral("lane-short"),
         [](const Finding &finding, const Evaluation &) {
             return quotaOf(finding, "nominal");
         }},
        {QStringLiteral("serving-without-quota"), quotaOfServing},
        {QStringLiteral("group-without-profile"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("platform/profiles");
         }},
        {QStringLiteral("lanes-without-queue"),
         [](const Finding &finding, const Evaluation &) {
             return finding.path + u'/' + component::kueue;
         }},
        {QStringLiteral("storage-quota-over"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("storage/quotas");
         }},
        {QStringLiteral("unknown-accelerator"),
         [](const Finding &finding, const Evaluation &) {
             const bool isGroup = finding.path.startsWith(QLatin1String("demand/groups/"));
             return isGroup ? finding.path + QLatin1String("/accelerator") : finding.path;
         }},
        {QStringLiteral("day-type-missing"),
         [](const Finding &finding, const Evaluation &) {
             const QStringList missing = argumentOf<QStringList>(finding, "day_types");
             return QStringLiteral("%1/demand/%2/0").arg(finding.path, missing.value(0));
         }},
        {QStringLiteral("no-supply"),
         [](const Finding &finding, const Evaluation &) {
             return fillingFor(finding);
         }},
        {QStringLiteral("runs-out"), // an advice is that what is missing is rented
         [](const Finding &finding, const Evaluation &) {
             const auto key = argumentOf<QString>(finding, "accelerator");
             return finding.severity == Severity::Advice ? QLatin1String("cost/mix/") + key
                                                         : fillingFor(finding);
         }},
        {QStringLiteral("feed-loss-not-survived"), typeOfRack},
        {QStringLiteral("occasional-beyond-supply"), runOf},
        {QStringLiteral("batch-uses-reserved"), jobOf},
        {QStringLiteral("workloads-ignored"), workOf},
        {QStringLiteral("need-open"), givenFor},
        {QStringLiteral("home-shared"), isolationOfUsers},
        {QStringLiteral("sensitive-shared-namespace"), isolationOfUsers},
        {QStringLiteral("kubectl-without-gateway"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("platform/security/gateway_host");
         }},
        {QStringLiteral("role-lacks-kind"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("platform/rbac");
         }},
        {QStringLiteral("single-system-serving"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("plan/policy/spare_systems");
         }},
        {QStringLiteral("tfjob-without-operator"),
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("platform/components/") + component::trainingOperator;
         }},
        {QStringLiteral("footprint-unplaced"), // by placing servers
         [](const Finding &, const Evaluation &) {
             return QStringLiteral("topology");
         }},
        {QStringLiteral("peak-higher-in-year"), // the date is offered in the field
         [](const Finding &finding, const Evaluation &) {
             return finding.path + u'/' + argumentOf<QDate>(finding, "date").toString(Qt::ISODate);
         }},
        {QStringLiteral("cell-clamped"),
         [](const Finding &finding, const Evaluation &figures) {
             const auto group = argumentOf<QString>(finding, "group");
             const QList<Event> &events = figures.plan.demand.events;
             for (qsizetype i = 0; i < events.size(); ++i) {
                 if (events[i].group == group && takesAway(events[i]))
                     return QStringLiteral("demand/events/%1").arg(i);
             }
             return finding.path;
         }},
    };
    return all;
}

} // namespace

QString placeToMend(const Finding &finding, const Evaluation &figures)
{
    if (const Place place = places().value(finding.rule))
        return place(finding, figures);
    const QString field = fields().value(finding.rule);
    return field.isEmpty() ? finding.path : finding.path + u'/' + field;
}

} // namespace kf
