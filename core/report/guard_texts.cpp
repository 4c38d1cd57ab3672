// SPDX-License-Identifier: GPL-3.0-or-later
// What is written rather than chosen of a platform's guards.
#include "core/cells/cell_unit.h"
#include "core/demand/accelerator_keys.h"
#include "core/plan/edits/cluster.h"
#include "core/plan/edits/guards.h"
#include "core/report/guard_choices.h"
#include "core/words/amount_words.h"
#include "core/words/field_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GuardChoices)
};

const QString kHeldPath = QStringLiteral("platform/kubernetes/held/");

/// What stands at a chain of members of the platform.
template<auto... Members> auto &at(Platform &platform)
{
    return (platform.*....*Members);
}

/// A text or a number of the platform; numbers may have to be whole.
struct Written {
    const char *path;
    QString name;
    QString hint;
    std::optional<QString> &(*text)(Platform &) = nullptr;
    std::optional<double> &(*number)(Platform &) = nullptr;
    std::optional<int> &(*whole)(Platform &) = nullptr;
    double &(*always)(Platform &) = nullptr; ///< a number that is always there
};

using TextAt = std::optional<QString> &(*)(Platform &);
using NumberAt = std::optional<double> &(*)(Platform &);
using WholeAt = std::optional<int> &(*)(Platform &);
using AlwaysAt = double &(*)(Platform &);

Written written(const char *path, const QString &name, const QString &hint, TextAt text)
{
    return {path, name, hint, text};
}

Written written(const char *path, const QString &name, const QString &hint, NumberAt number)
{
    return {path, name, hint, nullptr, number};
}

Written written(const char *path, const QString &name, const QString &hint, WholeAt whole)
{
    return {path, name, hint, nullptr, nullptr, whole};
}

Written written(const char *path, const QString &name, const QString &hint, AlwaysAt always)
{
    return {path, name, hint, nullptr, nullptr, nullptr, always};
}

template<auto Member>
constexpr auto kOfLogin = &at<&Platform::security, &Security::controlPlane, Member>;
template<auto Member> constexpr auto kOfCluster = &at<&Platform::kubernetes, Member>;

QList<Written> ofGuards()
{
    const QString oidc = Text::tr("OpenID Connect: the API server checks signature, issuer, "
                                  "audience and end of a token");
    return {written("platform/security/identity_provider",
                    Text::tr("Identity provider"),
                    Text::tr("Where accounts live, in place of passwords of the platform itself"),
                    &at<&Platform::security, &Security::identityProvider>),
            written("platform/security/control_plane/issuer",
                    Text::tr("Issuer of tokens"),
                    oidc,
                    kOfLogin<&ControlPlane::issuer>),
            written("platform/security/control_plane/username_claim",
                    Text::tr("Claim of the user"),
                    oidc,
                    kOfLogin<&ControlPlane::usernameClaim>),
            written("platform/security/control_plane/groups_claim",
                    Text::tr("Claim of the groups"),
                    oidc,
                    kOfLogin<&ControlPlane::groupsClaim>),
            written("platform/security/control_plane/cert_issuer",
                    Text::tr("Issuer of certificates"),
                    Text::tr("X.509: the user is the common name (CN), groups are each O of the "
                             "subject"),
                    kOfLogin<&ControlPlane::certIssuer>),
            written("platform/security/control_plane/cert_days",
                    Text::tr("Days that a certificate holds"),
                    Text::tr("A leaked key is good until its end: it cannot be taken back"),
                    kOfLogin<&ControlPlane::certDays>),
            written("platform/security/audit_gb_per_day",
                    Text::tr("Audit log, GB a day"),
                    Text::tr("What the API server writes down takes space"),
                    &at<&Platform::security, &Security::auditGbPerDay>)};
}

QList<Written> ofCluster()
{
    return {written("platform/kubernetes/version",
                    Text::tr("Version"),
                    Text::tr("Of Kubernetes, such as 1.34"),
                    kOfCluster<&Kubernetes::version>),
            written("platform/kubernetes/control_plane_nodes",
                    Text::tr("Control plane nodes"),
                    Text::tr("3: one may fail; an even number adds nothing"),
                    kOfCluster<&Kubernetes::controlPlaneNodes>),
            written("platform/kubernetes/infra_node/cpu_cores",
                    Text::tr("Cores of a server for the platform"),
                    Text::tr("An assumption: it carries the components"),
                    &at<&Platform::kubernetes, &Kubernetes::infraNode, &InfraNode::cpuCores>),
            written("platform/kubernetes/infra_node/memory_gb",
                    Text::tr("Memory of such a server, GB"),
                    Text::tr("An assumption: it carries the components"),
                    &at<&Platform::kubernetes, &Kubernetes::infraNode, &InfraNode::memoryGb>),
            written("platform/kubernetes/staff_fte",
                    Text::tr("People who run it"),
                    Text::tr("In place of what follows from who runs which layer"),
                    kOfCluster<&Kubernetes::staffFte>)};
}

QList<Written> ofComponents()
{
    return {written("platform/components/kubernetes_min",
                    Text::tr("Least version of Kubernetes"),
                    Text::tr("In place of the one that the release names, such as 1.34"),
                    &at<&Platform::components, &ComponentChoice::kubernetesMin>),
            written("platform/components/meshed_pods",
                    Text::tr("Pods in the mesh"),
                    Text::tr("In place of notebooks and served models, each a pod with a sidecar"),
                    &at<&Platform::components, &ComponentChoice::meshedPods>)};
}

QString valueIn(const Written &one, const Platform &platform, const QLocale &locale)
{
    Platform copy = platform;
    if (one.text != nullptr)
        return one.text(copy).value_or(QString());
    std::optional<double> number;
    if (one.number != nullptr)
        number = one.number(copy);
    else if (one.whole != nullptr && one.whole(copy))
        number = *one.whole(copy);
    else if (one.always != nullptr)
        number = one.always(copy);
    return number ? numberText(*number, Digits::Exact, locale) : QString();
}

/// A number with the unit of its place, or without.
Result<double> numberIn(const QString &typed, const QString &path, const QLocale &locale)
{
    const CellUnit unit =
        path.startsWith(kHeldPath) ? CellUnit{Unit::Gpus} : typedUnit(path.section(u'/', -1));
    return enteredAmount(typed, NumberForm::Plain, unit, locale);
}

/// Writes `typed` into the platform; nothing where it does, else why not.
std::optional<QString>
take(const Written &one, Platform &platform, const QString &typed, const QLocale &locale)
{
    if (one.text != nullptr) {
        one.text(platform) = typed.isEmpty() ? std::nullopt : std::optional(typed);
        return std::nullopt;
    }
    const Result<double> read =
        typed.isEmpty() ? 0.0 : numberIn(typed, QString::fromLatin1(one.path), locale);
    if (!read)
        return read.error().message;
    const double number = read.value();
    if (one.number != nullptr) {
        one.number(platform) = typed.isEmpty() ? std::nullopt : std::optional(number);
    } else if (one.always != nullptr) {
        if (typed.isEmpty())
            return Text::tr("A number is needed here.");
        one.always(platform) = number;
    } else {
        constexpr double kMost = 1e9;
        if (number != std::floor(number) || std::abs(number) > kMost)
            return Text::tr("A whole number is needed here.");
        one.whole(platform) = typed.isEmpty() ? std::nullopt : std::optional(int(number));
    }
    return std::nullopt;
}

QList<GuardText> textsOf(const QList<Written> &all, const Platform &platform, const QLocale &locale)
{
    QList<GuardText> texts;
    for (const Written &one : all)
        texts.append(
            {QString::fromLatin1(one.path), one.name, one.hint, valueIn(one, platform, locale)});
    return texts;
}

/// What others hold in an existing cluster, of each accelerator that groups use or that is said.
QList<GuardText> heldTexts(const Plan &plan, const QLocale &locale)
{
    QList<GuardText> texts;
    if (plan.platform.kubernetes.cluster != ClusterState::Existing)
        return texts;
    const QMap<AcceleratorKey, double> &held = plan.platform.kubernetes.held;
    QList<AcceleratorKey> keys = held.keys();
    const AcceleratorKeys keyOf(plan.settings.pools);
    for (const Shared<Group> &group : plan.demand.groups) {
        const AcceleratorKey key = keyOf.keyOf(group->accelerator);
        if (key != kCpuCore && !keys.contains(key))
            keys.append(key);
    }
    for (const AcceleratorKey &key : std::as_const(keys)) {
        const auto said = held.constFind(key);
        texts.append(
            {kHeldPath + key,
             Text::tr("Held by others, %1").arg(nameOf(plan, IdKind::CatalogGpu, key)),
             Text::tr("GPUs of the existing cluster that are not this plan's; they are not taken "
                      "off its supply"),
             said == held.cend() ? QString() : numberText(*said, Digits::Exact, locale)});
    }
    return texts;
}

Result<Plan>
writeHeld(Plan plan, const AcceleratorKey &key, const QString &typed, const QLocale &locale)
{
    Kubernetes cluster = plan.platform.kubernetes;
    const QString path = kHeldPath + key;
    const Result<double> number = typed.isEmpty() ? 0.0 : numberIn(typed, path, locale);
    if (!number)
        return Error{ErrorKind::Invalid, number.error().message, path, {}};
    if (typed.isEmpty())
        cluster.held.remove(key);
    else
        cluster.held.insert(key, number.value());
    return setKubernetes(std::move(plan), std::move(cluster));
}

} // namespace

QList<GuardText> guardTexts(const Plan &plan, const QLocale &locale)
{
    return textsOf(ofGuards(), plan.platform, locale);
}

QList<GuardText> clusterTexts(const Plan &plan, const QLocale &locale)
{
    return textsOf(ofCluster(), plan.platform, locale) + heldTexts(plan, locale);
}

QList<GuardText> componentTexts(const Plan &plan, const QLocale &locale)
{
    return textsOf(ofComponents(), plan.platform, locale);
}

Result<Plan> writeGuard(Plan plan, const QString &path, const QString &text, const QLocale &locale)
{
    if (path.startsWith(kHeldPath))
        return writeHeld(std::move(plan), path.mid(kHeldPath.size()), text.trimmed(), locale);
    for (const Written &one : ofGuards() + ofCluster() + ofComponents()) {
        if (path != QLatin1String(one.path))
            continue;
        Platform platform = plan.platform;
        if (const auto refusal = take(one, platform, text.trimmed(), locale))
            return Error{ErrorKind::Invalid, *refusal, path, {}};
        if (platform == plan.platform)
            return plan;
        plan.platform.components = platform.components;
        return setSecurity(std::move(plan), platform.security).andThen([&platform](Plan next) {
            return setKubernetes(std::move(next), platform.kubernetes);
        });
    }
    return Error{ErrorKind::NotFound, Text::tr("nothing can be written here"), path, {}};
}

} // namespace kf
