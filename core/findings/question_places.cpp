// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/question_places.h"

#include "core/platform/platform_context.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

using Place = QString (*)(const Plan &, const PlatformFigures &);

/// "LIST/ID/FIELD" of the first thing that `lacks` it, else "LIST".
template<typename Thing, typename Lacks>
QString
firstOf(const QString &list, const QList<Thing> &things, const QString &field, const Lacks &lacks)
{
    const auto found = std::find_if(things.cbegin(), things.cend(), lacks);
    if (found == things.cend())
        return list;
    const QString place = list + u'/' + found->id;
    return field.isEmpty() ? place : place + u'/' + field;
}

template<typename Thing, typename Lacks>
QString firstOf(const QString &list,
                const QList<Shared<Thing>> &things,
                const QString &field,
                const Lacks &lacks)
{
    for (const Shared<Thing> &thing : things) {
        if (lacks(*thing))
            return list + u'/' + thing->id + (field.isEmpty() ? QString() : u'/' + field);
    }
    return list;
}

template<typename Lacks> QString profile(const Plan &plan, const char *field, const Lacks &lacks)
{
    return firstOf(QStringLiteral("platform/profiles"),
                   plan.platform.profiles,
                   QString::fromLatin1(field),
                   lacks);
}

template<typename Lacks> QString dataset(const Plan &plan, const char *field, const Lacks &lacks)
{
    return firstOf(QStringLiteral("storage/datasets"),
                   plan.storage.datasets,
                   QString::fromLatin1(field),
                   lacks);
}

template<typename Lacks> QString image(const Plan &plan, const char *field, const Lacks &lacks)
{
    return firstOf(
        QStringLiteral("platform/images"), plan.platform.images, QString::fromLatin1(field), lacks);
}

template<typename Pool, typename Lacks>
QString pool(const QList<Pool> &pools, const char *field, const Lacks &lacks)
{
    const auto found = std::find_if(pools.cbegin(), pools.cend(), lacks);
    const QString list = QStringLiteral("platform/kubernetes/pools");
    return found == pools.cend() ? list
                                 : QStringLiteral("%1/%2/%3")
                                       .arg(list)
                                       .arg(found - pools.cbegin())
                                       .arg(QLatin1String(field));
}

bool isScientist(const Profile &profile)
{
    return profile.persona == Persona::DataScientist;
}

const QHash<QString, const char *> &fixedPlaces()
{
    static const QHash<QString, const char *> places{
        {QStringLiteral("cluster"), "platform/kubernetes/cluster"},
        {QStringLiteral("users"), "platform/profiles"},
        {QStringLiteral("gateway-host"), "platform/security/gateway_host"},
        {QStringLiteral("homes"), "storage/homes"},
        {QStringLiteral("data-role"), "platform/data_role"},
        {QStringLiteral("portability"), "cost/placement"},
        {QStringLiteral("components"), "platform/components"},
        {QStringLiteral("release"), "platform/components/release"},
        {QStringLiteral("cpu-base"), "demand/groups"},
        {QStringLiteral("runs"), "workloads/training_runs"},
        {QStringLiteral("growth"), "growth"},
        {QStringLiteral("headroom"), "plan/policy/headroom"},
        {QStringLiteral("lead-time"), "plan/policy/lead_time_months"},
        {QStringLiteral("racks"), "topology"},
        {QStringLiteral("fabric"), "topology/fabrics"},
        {QStringLiteral("prices"), "cost/prices"},
        {QStringLiteral("offers"), "cost/cloud"},
        {QStringLiteral("transport"), "cost/policy/interconnect_gbps"},
        {QStringLiteral("hosting"), "platform/kubernetes/hosting"},
        {QStringLiteral("control-plane"), "platform/kubernetes/control_plane_nodes"},
        {QStringLiteral("version"), "platform/kubernetes/version"},
        {QStringLiteral("registry"), "platform/registry/kind"},
        {QStringLiteral("scanning"), "platform/registry/scanning"},
        {QStringLiteral("authentication"), "platform/security/control_plane/authentication"},
        {QStringLiteral("connectors"), "platform/security/control_plane/connectors"},
        {QStringLiteral("exposure"), "platform/security/exposure"},
        {QStringLiteral("exposed-list"), "platform/security/exposed"},
        {QStringLiteral("door"), "platform/security/gateway_by"},
        {QStringLiteral("network-policies"), "platform/security/network_policies"},
        {QStringLiteral("drivers"), "platform/security/drivers"},
        {QStringLiteral("audit"), "platform/security/audit"},
        {QStringLiteral("egress"), "platform/security/egress"},
        {QStringLiteral("isolation"), "platform/tenancy/isolation"},
        {QStringLiteral("lanes"), "platform/lanes"},
    };
    return places;
}

const QHash<QString, Place> &placesOfPeople()
{
    static const QHash<QString, Place> places{
        {QStringLiteral("operators"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(
                 plan, "people", [](const Profile &one) { return one.persona == Persona::Devops; });
         }},
        {QStringLiteral("skills"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(plan, "skills", [](const Profile &one) {
                 return one.persona != Persona::Application && one.skills.isEmpty();
             });
         }},
        {QStringLiteral("operator-skills"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(
                 plan, "skills", [](const Profile &one) { return one.persona == Persona::Devops; });
         }},
        {QStringLiteral("today"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(plan, "works_on", [](const Profile &one) {
                 return isScientist(one) && !one.worksOn;
             });
         }},
        {QStringLiteral("delivery"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(plan, "delivers_as", [](const Profile &one) {
                 return isScientist(one) && !one.deliversAs;
             });
         }},
        {QStringLiteral("ways"),
         [](const Plan &plan, const PlatformFigures &) {
             return profile(
                 plan, "submits_by", [](const Profile &one) { return one.submitsBy.isEmpty(); });
         }},
        {QStringLiteral("agreement"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("plan/decisions"),
                            plan.settings.decisions,
                            {},
                            [](const Decision &one) { return one.state != DecisionState::Agreed; });
         }},
    };
    return places;
}

const QHash<QString, Place> &placesOfData()
{
    static const QHash<QString, Place> places{
        {QStringLiteral("sensitivity"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(
                 plan, "sensitivity", [](const Dataset &one) { return !one.sensitivity; });
         }},
        {QStringLiteral("data-source"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(plan, "source", [](const Dataset &one) { return !isSet(one.source); });
         }},
        {QStringLiteral("data-owner"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(plan, "owner", [](const Dataset &one) {
                 return isSet(one.source) && !isSet(one.owner);
             });
         }},
        {QStringLiteral("data-readers"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(plan, "readers", [](const Dataset &one) {
                 return !isSet(one.group) && one.readers.isEmpty();
             });
         }},
        {QStringLiteral("retention"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(
                 plan, "retention_days", [](const Dataset &one) { return !one.retentionDays; });
         }},
        {QStringLiteral("lake"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(plan, "subset_of", [](const Dataset &one) {
                 return one.pattern == DatasetPattern::Transient && !isSet(one.subsetOf);
             });
         }},
        {QStringLiteral("volume"),
         [](const Plan &plan, const PlatformFigures &) {
             return dataset(plan, "existing_gb", [](const Dataset &one) {
                 return one.existingGb <= 0.0 && one.ingestGbPerDay <= 0.0;
             });
         }},
        {QStringLiteral("capacity"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("storage/tiers"),
                            plan.storage.tiers,
                            QStringLiteral("capacity_gb"),
                            [](const Tier &one) { return !one.capacityGb; });
         }},
    };
    return places;
}

const QHash<QString, Place> &placesOfPlatform()
{
    static const QHash<QString, Place> places{
        {QStringLiteral("tool-versions"),
         [](const Plan &plan, const PlatformFigures &) {
             return image(plan, "framework_version", [](const Image &one) {
                 return !isSet(one.framework) || !isSet(one.frameworkVersion);
             });
         }},
        {QStringLiteral("image-sensitivity"),
         [](const Plan &plan, const PlatformFigures &) {
             return image(plan, "sensitivity", [](const Image &one) { return !one.sensitivity; });
         }},
        {QStringLiteral("new-hardware"),
         [](const Plan &, const PlatformFigures &figures) {
             return pool(figures.cluster.pools, "plugin", [](const PoolFigures &one) {
                 return !one.pluginOk;
             });
         }},
        {QStringLiteral("node-pools"),
         [](const Plan &plan, const PlatformFigures &) {
             return pool(plan.platform.kubernetes.pools, "nodes", [](const NodePool &one) {
                 return !one.nodes;
             });
         }},
        {QStringLiteral("dependencies"),
         [](const Plan &, const PlatformFigures &figures) {
             return QStringLiteral("platform/components/") + figures.components.added.value(0);
         }},
        {QStringLiteral("footprint"),
         [](const Plan &, const PlatformFigures &figures) {
             return placeOfUnknown(figures.footprint.unknown.value(0));
         }},
        {QStringLiteral("certificates"),
         [](const Plan &plan, const PlatformFigures &) {
             return isSet(plan.platform.security.controlPlane.certIssuer)
                        ? QStringLiteral("platform/security/control_plane/cert_days")
                        : QStringLiteral("platform/security/control_plane/cert_issuer");
         }},
        {QStringLiteral("serving-lane"),
         [](const Plan &plan, const PlatformFigures &figures) {
             const QList<Lane> &lanes = plan.platform.lanes;
             for (const PlatformGroup &one : figures.groups) {
                 const bool isOutside =
                     one.kind == GroupKind::Serving && laneOf(lanes, one.id) == nullptr;
                 if (isOutside && !lanes.isEmpty())
                     return QStringLiteral("demand/groups/") + one.id;
             }
             return QStringLiteral("platform/lanes");
         }},
        {QStringLiteral("person-limit"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("platform/lanes"),
                            plan.platform.lanes,
                            QStringLiteral("max_gpus_per_user"),
                            [](const Lane &one) { return !one.maxGpusPerUser; });
         }},
        {QStringLiteral("scaling"),
         [](const Plan &plan, const PlatformFigures &) {
             return plan.platform.scaling.contains(ScaledPart::Serving)
                        ? QStringLiteral("platform/scaling/nodes")
                        : QStringLiteral("platform/scaling/serving");
         }},
        {QStringLiteral("claims"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("platform/claims"),
                            plan.platform.claims,
                            {},
                            [](const Claim &one) { return one.standing != Standing::Measured; });
         }},
    };
    return places;
}

const QHash<QString, Place> &placesOfWork()
{
    static const QHash<QString, Place> places{
        {QStringLiteral("deadlines"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("workloads/scheduled"),
                            plan.workloads.scheduled,
                            QStringLiteral("finish_by"),
                            [](const ScheduledWorkload &one) { return !one.finishBy; });
         }},
        {QStringLiteral("run-size"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("workloads/training_runs"),
                            plan.workloads.trainingRuns,
                            {},
                            [](const TrainingRun &one) {
                                return !one.gpus && !one.memoryGb && !one.parameters;
                            });
         }},
        {QStringLiteral("feed"),
         [](const Plan &plan, const PlatformFigures &) {
             return firstOf(QStringLiteral("storage/feed"), // where groups are asked for it
                            plan.demand.groups,
                            {},
                            [](const Group &one) {
                                return one.accelerator != kCpuCore && !one.feedGbPerSPerGpu;
                            });
         }},
    };
    return places;
}

} // namespace

QString placeOfUnknown(const QString &unknown)
{
    if (unknown == QLatin1String("nodes"))
        return QStringLiteral("platform/kubernetes/pools");
    if (unknown == QLatin1String("tenants") || unknown == QLatin1String("meshed_pods"))
        return QStringLiteral("platform/profiles");
    return QStringLiteral("platform/components/") + unknown;
}

QString placeOfQuestion(const Plan &plan, const PlatformFigures &figures, const QString &id)
{
    if (const char *fixed = fixedPlaces().value(id, nullptr))
        return QString::fromLatin1(fixed);
    for (const auto &places :
         {placesOfPeople(), placesOfData(), placesOfPlatform(), placesOfWork()}) {
        if (const Place place = places.value(id, nullptr))
            return place(plan, figures);
    }
    return {};
}

} // namespace kf
