// SPDX-License-Identifier: GPL-3.0-or-later
// What is written rather than chosen of a platform's guards.
#include "core/plan/edits/cluster.h"
#include "core/plan/edits/guards.h"
#include "core/report/guard_choices.h"
#include "core/words/amount_words.h"

#include <QCoreApplication>

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GuardChoices)
};

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

QList<Written> ofGuards()
{
    const QString oidc = Text::tr("OpenID Connect: the API server checks signature, issuer, "
                                  "audience and end of a token");
    return {{"platform/security/identity_provider",
             Text::tr("Identity provider"),
             Text::tr("Where accounts live, in place of passwords of the platform itself"),
             [](Platform & p) -> auto &{return p.security.identityProvider;
}
} // namespace
, {"platform/security/control_plane/issuer",
   Text::tr("Issuer of tokens"),
   oidc,
   [](Platform &p) -> auto &{return p.security.controlPlane.issuer;
} // namespace kf
}
, {"platform/security/control_plane/username_claim",
   Text::tr("Claim of the user"),
   oidc,
   [](Platform &p) -> auto &{return p.security.controlPlane.usernameClaim;
}
}
, {"platform/security/control_plane/groups_claim",
   Text::tr("Claim of the groups"),
   oidc,
   [](Platform &p) -> auto &{return p.security.controlPlane.groupsClaim;
}
}
, {"platform/security/control_plane/cert_issuer",
   Text::tr("Issuer of certificates"),
   Text::tr("X.509: the user is the common name (CN), groups are each O of the subject"),
   [](Platform &p) -> auto &{return p.security.controlPlane.certIssuer;
}
}
, {"platform/security/control_plane/cert_days",
   Text::tr("Days that a certificate holds"),
   Text::tr("A leaked key is good until its end: it cannot be taken back"),
   nullptr,
   [](Platform &p) -> auto &{return p.security.controlPlane.certDays;
}
}
,
{
    "platform/security/audit_gb_per_day", Text::tr("Audit log, GB a day"),
        Text::tr("What the API server writes down takes space"), nullptr, [](Platform & p) -> auto &
    {
        return p.security.auditGbPerDay;
    }
}
}
;
}

QList<Written> ofCluster()
{
    return {{"platform/kubernetes/version",
             Text::tr("Version"),
             Text::tr("Of Kubernetes, such as 1.34"),
             [](Platform & p) -> auto &{return p.kubernetes.version;
}
}
, {"platform/kubernetes/control_plane_nodes",
   Text::tr("Control plane nodes"),
   Text::tr("3: one may fail; an even number adds nothing"),
   nullptr,
   nullptr,
   [](Platform &p) -> auto &{return p.kubernetes.controlPlaneNodes;
}
}
, {"platform/kubernetes/infra_node/cpu_cores",
   Text::tr("Cores of a server for the platform"),
   Text::tr("An assumption: it carries the components"),
   nullptr,
   nullptr,
   nullptr,
   [](Platform &p) -> auto &{return p.kubernetes.infraNode.cpuCores;
}
}
, {"platform/kubernetes/infra_node/memory_gb",
   Text::tr("Memory of such a server, GB"),
   Text::tr("An assumption: it carries the components"),
   nullptr,
   nullptr,
   nullptr,
   [](Platform &p) -> auto &{return p.kubernetes.infraNode.memoryGb;
}
}
,
{
    "platform/kubernetes/staff_fte", Text::tr("People who run it"),
        Text::tr("In place of what follows from who runs which layer"), nullptr,
        [](Platform & p) -> auto &
    {
        return p.kubernetes.staffFte;
    }
}
}
;
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

/// Writes `typed` into the platform; nothing where it does, else why not.
std::optional<QString>
take(const Written &one, Platform &platform, const QString &typed, const QLocale &locale)
{
    if (one.text != nullptr) {
        one.text(platform) = typed.isEmpty() ? std::nullopt : std::optional(typed);
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = locale.toDouble(typed, &isNumber);
    if (!typed.isEmpty() && !isNumber)
        return Text::tr("A number is needed here.");
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

} // namespace

QList<GuardText> guardTexts(const Plan &plan, const QLocale &locale)
{
    return textsOf(ofGuards(), plan.platform, locale);
}

QList<GuardText> clusterTexts(const Plan &plan, const QLocale &locale)
{
    return textsOf(ofCluster(), plan.platform, locale);
}

Result<Plan> writeGuard(Plan plan, const QString &path, const QString &text, const QLocale &locale)
{
    for (const Written &one : ofGuards() + ofCluster()) {
        if (path != QLatin1String(one.path))
            continue;
        Platform platform = plan.platform;
        if (const auto refusal = take(one, platform, text.trimmed(), locale))
            return Error{ErrorKind::Invalid, *refusal, path, {}};
        if (platform == plan.platform)
            return plan;
        return setSecurity(std::move(plan), platform.security).andThen([&platform](Plan next) {
            return setKubernetes(std::move(next), platform.kubernetes);
        });
    }
    return Error{ErrorKind::NotFound, Text::tr("nothing can be written here"), path, {}};
}

} // namespace kf
