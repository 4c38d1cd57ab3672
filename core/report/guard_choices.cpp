// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guard_choices.h"

#include "core/plan/edits/guards.h"
#include "core/report/guard_option_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GuardChoices)
};

const QString kDataPath = QStringLiteral("platform/security/data_sensitivity");
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

/// One choice: how it is read from a platform and written into it.
struct Guard {
    QString path;
    QString name;
    QList<GuardOption> options;
    std::function<QString(const Platform &)> get;
    std::function<void(Platform &, const QString &)> set;
};

GuardOption undecided()
{
    return {{}, Text::tr("not decided"), {}, {}};
}

/// An optional enum; `member` gives it of a platform.
template<typename E>
Guard choice(const char *path, const QString &name, std::optional<E> &(*member)(Platform &))
{
    Guard guard{QString::fromLatin1(path), name, {undecided()}, {}, {}};
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        const auto value = static_cast<E>(i);
        const OptionWords words = optionWords(value);
        guard.options.append(
            {QString(wordFor(value)), choiceText(value), words.closes, words.costs});
    }
    guard.get = [member](const Platform &platform) {
        Platform copy = platform;
        const std::optional<E> &value = member(copy);
        return value ? QString(wordFor(*value)) : QString();
    };
    guard.set = [member](Platform &platform, const QString &key) {
        member(platform) = enumFromWord<E>(key.toLatin1());
    };
    return guard;
}

/// Whether `value` is in a list.
template<typename E>
Guard member(const char *path, const QString &name, E value, QList<E> &(*list)(Platform &))
{
    const OptionWords words = optionWords(value);
    Guard guard{QString::fromLatin1(path) + u'/' + QString(wordFor(value)),
                name,
                {{kNo, Text::tr("no"), {}, {}}, {kYes, Text::tr("yes"), words.closes, words.costs}},
                {},
                {}};
    guard.get = [list, value](const Platform &platform) {
        Platform copy = platform;
        return list(copy).contains(value) ? kYes : kNo;
    };
    guard.set = [list, value](Platform &platform, const QString &key) {
        QList<E> &values = list(platform);
        if (key != kYes)
            values.removeAll(value);
        else if (!values.contains(value))
            values.append(value);
    };
    return guard;
}

Guard yesNo(const char *path,
            const QString &name,
            const OptionWords &words,
            std::optional<bool> &(*member)(Platform &))
{
    Guard guard{QString::fromLatin1(path),
                name,
                {undecided(),
                 {kYes, Text::tr("yes"), words.closes, words.costs},
                 {kNo, Text::tr("no"), {}, {}}},
                {},
                {}};
    guard.get = [member](const Platform &platform) {
        Platform copy = platform;
        const std::optional<bool> &value = member(copy);
        return !value ? QString() : *value ? kYes : kNo;
    };
    guard.set = [member](Platform &platform, const QString &key) {
        member(platform) = key.isEmpty() ? std::nullopt : std::optional(key == kYes);
    };
    return guard;
}

QList<Exposure> &exposureOf(Platform &platform)
{
    return platform.security.exposure;
}
QList<Connector> &connectorsOf(Platform &platform)
{
    return platform.security.controlPlane.connectors;
}
QList<Driver> &driversOf(Platform &platform)
{
    return platform.security.drivers;
}

void addData(QList<Guard> &guards)
{
    guards.append(choice<Sensitivity>(
        "platform/security/data_sensitivity", Text::tr("Data up to"), [](Platform & p) -> auto & {
            return p.security.dataSensitivity;
        }));
    guards.append(choice<DataRole>(
        "platform/data_role", Text::tr("To data the platform is"), [](Platform & p) -> auto & {
            return p.dataRole;
        }));
    for (const Driver driver :
         {Driver::Policy, Driver::Audit, Driver::Regulation, Driver::CustomerData})
        guards.append(member("platform/security/drivers",
                             Text::tr("Asked for by %1").arg(choiceText(driver)),
                             driver,
                             driversOf));
}

void addTenancy(QList<Guard> &guards)
{
    guards.append(choice<Isolation>(
        "platform/tenancy/isolation", Text::tr("Isolation"), [](Platform & p) -> auto & {
            return p.tenancy.isolation;
        }));
    guards.append(choice<GpuSharing>(
        "platform/tenancy/gpu_sharing", Text::tr("Sharing of a GPU"), [](Platform & p) -> auto & {
            return p.tenancy.gpuSharing;
        }));
    guards.append(yesNo(
        "platform/security/network_policies", Text::tr("Network policies"), networkPolicyWords(), [
        ](Platform & p) -> auto & { return p.security.networkPolicies; }));
    guards.append(choice<PodSecurity>(
        "platform/security/pod_security", Text::tr("Pod security"), [](Platform & p) -> auto & {
            return p.security.podSecurity;
        }));
    guards.append(choice<Egress>(
        "platform/security/egress", Text::tr("Pods may send data"), [](Platform & p) -> auto & {
            return p.security.egress;
        }));
}

void addExposure(QList<Guard> &guards)
{
    for (const Exposure measure : {Exposure::LimitContainers,
                                   Exposure::NoUserIngress,
                                   Exposure::AuthenticatedIngress,
                                   Exposure::Hybrid})
        guards.append(member("platform/security/exposure",
                             Text::tr("Exposure: %1").arg(choiceText(measure)),
                             measure,
                             exposureOf));
    guards.append(choice<ServingAccess>(
        "platform/security/serving", Text::tr("Served models"), [](Platform & p) -> auto & {
            return p.security.serving;
        }));
    guards.append(choice<GatewayBy>(
        "platform/security/gateway_by", Text::tr("The gateway is reached by"), [
        ](Platform & p) -> auto & { return p.security.gatewayBy; }));
}

void addLogin(QList<Guard> &guards)
{
    guards.append(choice<Authentication>(
        "platform/security/control_plane/authentication", Text::tr("Login at the API server"), [
        ](Platform & p) -> auto & { return p.security.controlPlane.authentication; }));
    for (std::size_t i = 0; i < EnumWords<Connector>::words.size(); ++i) {
        const auto connector = static_cast<Connector>(i);
        guards.append(member("platform/security/control_plane/connectors",
                             Text::tr("Accounts from %1").arg(choiceText(connector)),
                             connector,
                             connectorsOf));
    }
    guards.append(yesNo(
        "platform/security/gateway_host",
        Text::tr("Gateway host for kubectl"),
        gatewayHostWords(),
        [](Platform & p) -> auto & { return p.security.gatewayHost; }));
    guards.append(choice<Audit>(
        "platform/security/audit", Text::tr("The API server writes down"), [
        ](Platform & p) -> auto & { return p.security.audit; }));
}

void addRegistry(QList<Guard> &guards)
{
    guards.append(choice<RegistryKind>(
        "platform/registry/kind", Text::tr("First registry"), [](Platform & p) -> auto & {
            return p.registry.kind;
        }));
    guards.append(yesNo(
        "platform/registry/scanning", Text::tr("It scans images"), scanningWords(), [
        ](Platform & p) -> auto & { return p.registry.scanning; }));
}

/// What guards the platform, in the order in which people decide.
QList<Guard> guards()
{
    QList<Guard> all;
    addData(all);
    addTenancy(all);
    addExposure(all);
    addLogin(all);
    addRegistry(all);
    return all;
}

QList<Guard> clusterGuards()
{
    return {choice<ClusterState>(
                "platform/kubernetes/cluster", Text::tr("Cluster"), [](Platform & p) -> auto & {
                    return p.kubernetes.cluster;
                }),
            choice<Hosting>(
                "platform/kubernetes/hosting", Text::tr("Who runs it"), [](Platform & p) -> auto & {
                    return p.kubernetes.hosting;
                }),
            choice<ClusterDashboard>(
                "platform/kubernetes/dashboard", Text::tr("Dashboard of Kubernetes"), [
                ](Platform & p) -> auto & { return p.kubernetes.dashboard; })};
}

Guard meshGuard()
{
    Guard guard{QStringLiteral("platform/components/mesh"),
                Text::tr("The mesh takes traffic"),
                {{QString(wordFor(Mesh::Sidecar)),
                  Text::tr("in each pod"),
                  Text::tr("A sidecar beside every pod of the mesh asks who calls"),
                  Text::tr("100 millicores and 128 MiB for each of these pods")},
                 {QString(wordFor(Mesh::Ambient)),
                  Text::tr("on each node"),
                  Text::tr("The nodes ask who calls; nothing stands beside a pod"),
                  Text::tr("Younger; who is asked for is less than in a sidecar")}},
                {},
                {}};
    guard.get = [](const Platform &platform) {
        return QString(wordFor(platform.components.mesh));
    };
    guard.set = [](Platform &platform, const QString &key) {
        platform.components.mesh = enumFromWord<Mesh>(key.toLatin1()).value_or(Mesh::Sidecar);
    };
    return guard;
}

Guard artifactGuard()
{
    Guard guard{QStringLiteral("platform/components/artifact_proxy"),
                Text::tr("Artifacts of pipelines are served"),
                {{kNo, Text::tr("for all together"), {}, {}},
                 {kYes,
                  Text::tr("for each tenant"),
                  Text::tr("A tenant sees no artifacts of others"),
                  Text::tr("A pod for each tenant: 10 millicores and 70 MiB")}},
                {},
                {}};
    guard.get = [](const Platform &platform) {
        return platform.components.artifactProxy ? kYes : kNo;
    };
    guard.set = [](Platform &platform, const QString &key) {
        platform.components.artifactProxy = key == kYes;
    };
    return guard;
}

QList<Guard> componentGuards()
{
    return {meshGuard(), artifactGuard()};
}

/// What is more sensitive than a level that could be declared, by name.
QString aboveText(Sensitivity level, const Plan &plan)
{
    QStringList names;
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        if (dataset->sensitivity && *dataset->sensitivity > level)
            names.append(nameOf(plan, IdKind::Dataset, dataset->id));
    }
    for (const Profile &profile : plan.platform.profiles) {
        if (profile.dataSensitivity && *profile.dataSensitivity > level)
            names.append(nameOf(plan, IdKind::Profile, profile.id));
    }
    return names.isEmpty() ? QString()
                           : Text::tr("above it: %1").arg(names.join(QStringLiteral(", ")));
}

GuardChoice choiceIn(const Guard &guard, const Plan &plan)
{
    GuardChoice choice{guard.path, guard.name, guard.options, guard.get(plan.platform)};
    for (GuardOption &option : choice.options) {
        const auto level = enumFromWord<Sensitivity>(option.key.toLatin1());
        if (guard.path == kDataPath && level)
            option.costs = aboveText(*level, plan);
    }
    return choice;
}

QList<GuardChoice> choicesIn(const QList<Guard> &all, const Plan &plan)
{
    QList<GuardChoice> choices;
    for (const Guard &guard : all)
        choices.append(choiceIn(guard, plan));
    return choices;
}

} // namespace

QList<GuardChoice> guardChoices(const Plan &plan)
{
    return choicesIn(guards(), plan);
}

QList<GuardChoice> clusterChoices(const Plan &plan)
{
    return choicesIn(clusterGuards(), plan);
}

QList<GuardChoice> componentChoices(const Plan &plan)
{
    return choicesIn(componentGuards(), plan);
}

GuardChoice guardChoice(const Plan &plan, const QString &path)
{
    for (const Guard &guard : guards() + clusterGuards() + componentGuards()) {
        if (guard.path == path)
            return choiceIn(guard, plan);
    }
    return {path, {}, {}, {}};
}

QStringList choicesWith(const QString &path)
{
    const QString security = QStringLiteral("platform/security/");
    const QString isolation = QStringLiteral("platform/tenancy/isolation");
    const QString policies = security + QStringLiteral("network_policies");
    const QString login = security + QStringLiteral("control_plane/authentication");
    const QString host = security + QStringLiteral("gateway_host");
    for (const QString &list : {QStringLiteral("exposure/"),
                                QStringLiteral("control_plane/connectors/"),
                                QStringLiteral("drivers/")}) {
        if (!path.startsWith(security + list))
            continue;
        QStringList all;
        for (const Guard &guard : guards()) {
            if (guard.path.startsWith(security + list))
                all.append(guard.path);
        }
        return all;
    }
    if (path == isolation)
        return {path,
                policies,
                security + QStringLiteral("pod_security"),
                QStringLiteral("platform/tenancy/gpu_sharing")};
    if (path == policies)
        return {path, isolation};
    if (path == login)
        return {path, host, security + QStringLiteral("audit")};
    if (path == host)
        return {path, login};
    return {path};
}

GuardOption optionOf(const GuardChoice &choice, const QString &key)
{
    for (const GuardOption &option : choice.options) {
        if (option.key == key)
            return option;
    }
    return {};
}

Result<Plan> takeGuard(Plan plan, const QString &path, const QString &key)
{
    for (const Guard &guard : guards() + clusterGuards() + componentGuards()) {
        if (guard.path != path)
            continue;
        const auto has = [&key](const GuardOption &option) {
            return option.key == key;
        };
        if (!std::any_of(guard.options.cbegin(), guard.options.cend(), has))
            break;
        Platform platform = plan.platform;
        guard.set(platform, key);
        if (!(platform == plan.platform))
            plan.platform = platform;
        return plan;
    }
    const QString why = key.isEmpty() ? Text::tr("One of the choices is needed here")
                                      : Text::tr("'%1' cannot be chosen here").arg(key);
    return Error{ErrorKind::NotFound, why, path, {}};
}

} // namespace kf
