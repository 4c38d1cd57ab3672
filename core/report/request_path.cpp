// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_path.h"

#include "core/figures/figures.h"
#include "core/platform/components.h"
#include "core/platform/endpoints.h"
#include "core/report/guard_choices.h"
#include "core/report/threat_view.h"
#include "core/users/people.h"
#include "core/words/guard_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::RequestPath)
};

QString path(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

class Ways {
public:
    explicit Ways(const Evaluation &figures)
        : m_figures(figures)
        , m_security(figures.plan.platform.security)
    {
    }

    PathWay browser() const;
    PathWay kubectl() const;
    PathWay programs() const;
    PathWay anyone() const;
    PathWay unsaid() const;
    bool has(QLatin1StringView component) const
    {
        return m_figures.platform.components.present.contains(component);
    }

    /// Whether some profile submits in that way.
    bool hasSubmitters(SubmitsBy way) const
    {
        const QList<Profile> &profiles = m_figures.plan.platform.profiles;
        return std::any_of(profiles.cbegin(), profiles.cend(), [way](const Profile &profile) {
            return profile.submitsBy.contains(way);
        });
    }
    /// Whether some profile says no way at all.
    bool hasUnsaid() const
    {
        const QList<Profile> &profiles = m_figures.plan.platform.profiles;
        return std::any_of(profiles.cbegin(), profiles.cend(), [](const Profile &profile) {
            return profile.submitsBy.isEmpty();
        });
    }

private:
    PathGate gate(PathZone before, ThreatActor actor, ThreatAsset asset) const;
    /// Whether the page of an endpoint asks for a login at the gateway.
    bool asksAtGateway(QLatin1StringView id) const;
    PathHop gateway(const QString &detail) const;
    QString accountsText() const;
    QString submittersText(const QList<SubmitsBy> &ways) const;
    template<typename Predicate> QString peopleText(const Predicate &isMeant) const;
    QString isolationText() const;

    const Evaluation &m_figures;
    const Security &m_security;
};

PathGate Ways::gate(PathZone before, ThreatActor actor, ThreatAsset asset) const
{
    PathGate made{before, QString(wordFor(actor)) + u'/' + QString(wordFor(asset))};
    for (const Threat &threat : m_figures.platform.threats) {
        if (threat.actor == actor && threat.asset == asset)
            made.state = threat.state;
    }
    return made;
}

bool Ways::asksAtGateway(QLatin1StringView id) const
{
    const Endpoint *row = endpointOf(m_figures.platform.endpoints, id);
    return row != nullptr && row->authenticatedBy == QLatin1String("gateway");
}

PathHop Ways::gateway(const QString &detail) const
{
    const bool isThere = has(component::istio);
    return {PathZone::Edge,
            Text::tr("Ingress gateway"),
            isThere ? detail : Text::tr("no mesh: ports are forwarded"),
            path("platform/security/gateway_by"),
            !isThere || m_security.gatewayBy == GatewayBy::None};
}

QString Ways::accountsText() const
{
    QStringList names;
    for (const Connector connector : m_security.controlPlane.connectors)
        names.append(choiceText(connector));
    if (m_security.identityProvider && !m_security.identityProvider->isEmpty())
        names.append(*m_security.identityProvider);
    return names.isEmpty() ? Text::tr("accounts of its own")
                           : Text::tr("accounts from %1").arg(names.join(QStringLiteral(", ")));
}

/// The people of the profiles that submit in one of these ways, each once; programs are none.
QString Ways::submittersText(const QList<SubmitsBy> &ways) const
{
    return peopleText([&ways](const Profile &profile) {
        return std::any_of(ways.cbegin(), ways.cend(), [&profile](SubmitsBy way) {
            return profile.submitsBy.contains(way);
        });
    });
}

template<typename Predicate> QString Ways::peopleText(const Predicate &isMeant) const
{
    const PeopleCount count = peopleOf(m_figures.plan.platform.profiles, isMeant);
    if (count.profiles == 0)
        return Text::tr("no profile");
    if (count.people <= 0.0)
        return count.isKnown ? Text::tr("%n profile(s)", nullptr, count.profiles)
                             : Text::tr("%n profile(s), people not known", nullptr, count.profiles);
    const QString text = Text::tr("%n person(s)", nullptr, int(std::ceil(count.people)));
    return count.isKnown ? text : Text::tr("at least %1").arg(text);
}

QString Ways::isolationText() const
{
    const Tenancy &tenancy = m_figures.plan.platform.tenancy;
    const QString text = choiceText(tenancy.effectiveIsolation());
    return tenancy.isolation ? text : Text::tr("not decided, taken as %1").arg(text);
}

PathWay Ways::browser() const
{
    const bool asks = asksAtGateway(endpoint::notebookServers) ||
                      asksAtGateway(QLatin1StringView("central-dashboard"));
    const QString reached = m_security.gatewayBy ? choiceText(*m_security.gatewayBy)
                                                 : Text::tr("how it is reached is not decided");
    qsizetype pages = 0;
    for (const Endpoint &row : m_figures.platform.endpoints) {
        // Served models and what users expose have ways of their own below.
        const bool isElsewhere = row.id == endpoint::modelEndpoints ||
                                 row.id == endpoint::userServices ||
                                 row.id.startsWith(endpoint::exposed);
        const bool isDoor = row.reached == Reach::Gateway || row.reached == Reach::PortForward;
        pages += isDoor && !isElsewhere ? 1 : 0;
    }
    return {path("browser"),
            {{PathZone::People,
              Text::tr("Browser"),
              submittersText({SubmitsBy::Notebook, SubmitsBy::Pipeline}),
              {}},
             gateway(reached),
             {PathZone::Identity,
              Text::tr("OAuth2-Proxy, Dex"),
              asks ? accountsText() : Text::tr("not there: nobody is asked"),
              path("platform/security/control_plane/connectors/ldap"),
              !asks},
             {PathZone::Reached,
              Text::tr("Dashboard, notebooks"),
              Text::tr("%n page(s)", nullptr, int(pages)),
              path("platform/tenancy/isolation")}},
            {gate(PathZone::Identity, ThreatActor::Outsider, ThreatAsset::Notebook),
             gate(PathZone::Reached, ThreatActor::Tenant, ThreatAsset::Notebook)}};
}

PathWay Ways::kubectl() const
{
    const bool hasHost = m_security.gatewayHost == true;
    const auto login = m_security.controlPlane.authentication;
    return {path("kubectl"),
            {{PathZone::People,
              QStringLiteral("kubectl"),
              submittersText({SubmitsBy::Kubectl, SubmitsBy::OperatorCrd}),
              {}},
             {PathZone::Edge,
              Text::tr("Gateway host"),
              hasHost ? Text::tr("the one way in") : Text::tr("not there: from anywhere"),
              path("platform/security/gateway_host"),
              !hasHost},
             {PathZone::Identity,
              Text::tr("API server"),
              login ? Text::tr("%1, then RBAC").arg(choiceText(*login))
                    : Text::tr("the login is not decided"),
              path("platform/security/control_plane/authentication"),
              !login.has_value()},
             {PathZone::Reached,
              Text::tr("Jobs, secrets, volumes"),
              isolationText(),
              path("platform/tenancy/isolation")}},
            {gate(PathZone::Identity, ThreatActor::Outsider, ThreatAsset::ApiServer),
             gate(PathZone::Reached, ThreatActor::OtherTenant, ThreatAsset::ApiServer)}};
}

PathWay Ways::programs() const
{
    const Endpoint *row = endpointOf(m_figures.platform.endpoints, endpoint::modelEndpoints);
    const QString login = row != nullptr ? row->authenticatedBy : QString();
    const bool asks = !login.isEmpty() && login != QLatin1String("none");
    const bool isServed = has(component::kserve);
    return {path("programs"),
            {{PathZone::People, Text::tr("Programs"), submittersText({SubmitsBy::Api}), {}},
             gateway(Text::tr("calls of models")),
             {PathZone::Identity,
              Text::tr("Authorization policy"),
              asks ? Text::tr("asked by %1").arg(loginText(login)) : Text::tr("nobody is asked"),
              path("platform/security/serving"),
              !asks},
             {PathZone::Reached,
              Text::tr("Served models"),
              !isServed                            ? Text::tr("KServe is not there")
              : m_security.networkPolicies == true ? Text::tr("network policies")
              : m_security.networkPolicies         ? Text::tr("no network policies")
                                                   : Text::tr("network policies: not decided"),
              path("platform/security/network_policies"),
              !isServed}},
            {gate(PathZone::Identity, ThreatActor::Outsider, ThreatAsset::ModelEndpoint),
             gate(PathZone::Reached, ThreatActor::OtherTenant, ThreatAsset::ModelEndpoint)}};
}

PathWay Ways::anyone() const
{
    const QList<Exposure> &measures = m_security.exposure;
    const bool isShut =
        measures.contains(Exposure::NoUserIngress) || measures.contains(Exposure::Hybrid);
    QStringList names;
    for (const Exposure measure : measures)
        names.append(choiceText(measure));
    const bool asks = asksAtGateway(endpoint::userServices);
    // Only a hybrid has a list; without one nothing is picked out.
    const auto listed = int(m_security.exposed.size());
    const bool hasList = measures.contains(Exposure::Hybrid) || listed > 0;
    return {path("anyone"),
            {{PathZone::People, Text::tr("Anyone"), Text::tr("from outside"), {}},
             {PathZone::Edge,
              Text::tr("Ways in of users"),
              names.isEmpty() ? Text::tr("nothing is ruled") : names.join(QStringLiteral(", ")),
              path("platform/security/exposure/no-user-ingress"),
              isShut},
             {PathZone::Identity,
              Text::tr("Login in front"),
              asks     ? Text::tr("the gateway asks first")
              : isShut ? Text::tr("nothing is let out")
                       : Text::tr("not there: nobody is asked"),
              path("platform/security/exposure/authenticated-ingress"),
              !asks},
             {PathZone::Reached,
              Text::tr("Applications of users"),
              hasList  ? Text::tr("%n service(s) of the list", nullptr, listed)
              : isShut ? Text::tr("none of them")
                       : Text::tr("any that a user lets out"),
              path("platform/security/exposure/hybrid")}},
            {gate(PathZone::Identity, ThreatActor::Outsider, ThreatAsset::UserService),
             gate(PathZone::Reached, ThreatActor::Tenant, ThreatAsset::UserService)}};
}

PathWay Ways::unsaid() const
{
    return {path("unsaid"),
            {{PathZone::People,
              Text::tr("Way not said"),
              peopleText([](const Profile &profile) { return profile.submitsBy.isEmpty(); }),
              {},
              true}},
            {}};
}

/// The choice that a threat hangs on; one without a path where it is none of the guards.
GuardChoice decisiveChoice(const ThreatRow &row, const Plan &plan)
{
    const QString closing = row.closing.isEmpty() ? QString() : row.closing.constFirst().path;
    for (const QString &place : {closing, row.place}) {
        const GuardChoice choice = guardChoice(plan, place);
        if (!choice.options.isEmpty())
            return choice;
    }
    return {};
}

/// `choice` is what the threat hangs on, as the plan that is drawn has it.
PathWay wayOf(const ThreatRow &row, const GuardChoice &choice)
{
    const bool isGuard = !choice.path.isEmpty();
    return {QStringLiteral("threat"),
            {{PathZone::People, row.who, {}, {}},
             {PathZone::Edge, row.by, {}, {}},
             {PathZone::Identity,
              isGuard ? choice.name : row.because,
              isGuard ? optionOf(choice, choice.key).label : QString(),
              choice.path},
             {PathZone::Reached, row.what, row.because, {}}},
            {{PathZone::Reached, row.id, row.state}}};
}

} // namespace

RequestPath requestPath(const Evaluation &figures)
{
    const Ways ways(figures);
    RequestPath drawn{{Text::tr("people and programs"),
                       Text::tr("edge"),
                       Text::tr("identity and API"),
                       Text::tr("what they reach")},
                      {ways.browser(), ways.kubectl()}};
    if (ways.has(component::kserve) || ways.hasSubmitters(SubmitsBy::Api))
        drawn.ways.append(ways.programs());
    drawn.ways.append(ways.anyone());
    if (ways.hasUnsaid())
        drawn.ways.append(ways.unsaid());
    for (PathWay &way : drawn.ways)
        way.gates.removeIf(
            [](const PathGate &gate) { return gate.state == ThreatState::NotApplicable; });
    return drawn;
}

RequestPath
requestPathWith(const Evaluation &figures, const QString &threat, const Evaluation &before)
{
    RequestPath drawn = requestPath(figures);
    const bool hasGate =
        std::any_of(drawn.ways.cbegin(), drawn.ways.cend(), [&threat](const PathWay &way) {
            return std::any_of(way.gates.cbegin(), way.gates.cend(), [&](const PathGate &gate) {
                return gate.threat == threat;
            });
        });
    if (threat.isEmpty() || hasGate)
        return drawn;
    const std::optional<ThreatRow> row = threatRow(figures, threat);
    if (!row)
        return drawn;
    // In a what-if it hangs on the same choice as before.
    const std::optional<ThreatRow> now = threatRow(before, threat);
    const GuardChoice choice =
        now ? guardChoice(figures.plan, decisiveChoice(*now, before.plan).path) : GuardChoice();
    drawn.ways.append(
        wayOf(*row, choice.options.isEmpty() ? decisiveChoice(*row, figures.plan) : choice));
    return drawn;
}

QString wayInWords(const PathWay &way)
{
    QStringList words;
    for (const PathHop &hop : way.hops) {
        for (const PathGate &gate : way.gates) {
            if (gate.before == hop.zone)
                words.append(Text::tr("a gate that is %1").arg(choiceText(gate.state)));
        }
        words.append(Text::tr("%1 (%2)").arg(hop.title, hop.detail));
    }
    return words.join(Text::tr(", then "));
}

} // namespace kf
