// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guard_choices.h"

#include "core/plan/edits/guards.h"
#include "core/report/guard_option_words.h"
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

GuardChoice choiceIn(const Guard &guard, const Platform &platform)
{
    return {guard.path, guard.name, guard.options, guard.get(platform)};
}

QList<GuardChoice> choicesIn(const QList<Guard> &all, const Platform &platform)
{
    QList<GuardChoice> choices;
    for (const Guard &guard : all)
        choices.append(choiceIn(guard, platform));
    return choices;
}

} // namespace

QList<GuardChoice> guardChoices(const Plan &plan)
{
    return choicesIn(guards(), plan.platform);
}

QList<GuardChoice> clusterChoices(const Plan &plan)
{
    return choicesIn(clusterGuards(), plan.platform);
}

GuardChoice guardChoice(const Plan &plan, const QString &path)
{
    for (const Guard &guard : guards() + clusterGuards()) {
        if (guard.path == path)
            return choiceIn(guard, plan.platform);
    }
    return {path, {}, {}, {}};
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
    for (const Guard &guard : guards() + clusterGuards()) {
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
    return Error{ErrorKind::NotFound, Text::tr("'%1' cannot be chosen here").arg(key), path, {}};
}

} // namespace kf
