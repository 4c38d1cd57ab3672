// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, who is asked for a login, and who reads which data.

#include "core/findings/platform_rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kEndpoint("endpoint");
constexpr QLatin1StringView kDays("days");
constexpr QLatin1StringView kDataset("dataset");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kGroups("groups");
constexpr QLatin1StringView kSource("source");
constexpr QLatin1StringView kSensitivity("sensitivity");
constexpr QLatin1StringView kDeclared("declared");
constexpr QLatin1StringView kSecurityPath("platform/security");
constexpr QLatin1StringView kExposurePath("platform/security/exposure");
constexpr QLatin1StringView kControlPlanePath("platform/security/control_plane");
constexpr QLatin1StringView kAuditPath("platform/security/audit");
constexpr QLatin1StringView kTenancyPath("platform/tenancy");
constexpr double kLongDays = 30.0; ///< a certificate of more days is long without revocation

/// Doors whose openness has rules of its own.
bool isApart(const Endpoint &row)
{
    return row.id == endpoint::userServices || row.id == endpoint::modelEndpoints ||
           row.id.startsWith(endpoint::exposed);
}

QString sensitivityText(const FindingWords &words, QLatin1StringView name)
{
    const auto sensitivity = enumFromWord<Sensitivity>(words.of(name).toUtf8());
    return sensitivity ? choiceText(*sensitivity) : words.of(name);
}

QString datasetText(const FindingWords &words)
{
    return words.name(kDataset, IdKind::Dataset);
}

QList<Id> cloudReaders(const PlatformDataset &dataset, const PlatformFigures &platform)
{
    QList<Id> readers;
    for (const PlatformGroup &group : platform.groups) {
        if (group.isCloud && dataset.readers.contains(group.id))
            readers.append(group.id);
    }
    return readers;
}

/// The groups whose profiles are cleared for different things, with the least of it.
QHash<Id, Sensitivity> leastOfMixed(const QList<Profile> &profiles)
{
    struct Span {
        Sensitivity least;
        Sensitivity most;
    };
    QHash<Id, Span> spans;
    for (const Profile &profile : profiles) {
        if (!profile.group || !profile.dataSensitivity)
            continue;
        const Sensitivity level = *profile.dataSensitivity;
        const auto span = spans.find(*profile.group);
        if (span == spans.end())
            spans.insert(*profile.group, {level, level});
        else
            *span = {std::min(span->least, level), std::max(span->most, level)};
    }
    QHash<Id, Sensitivity> mixed;
    for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
        if (span->least != span->most)
            mixed.insert(span.key(), span->least);
    }
    return mixed;
}

} // namespace

// --- exposure-open

QList<Finding> ExposureOpen::find(const RuleInput &input)
{
    if (!input.plan.platform.security.exposure.isEmpty() ||
        !(submits(input.plan.platform.profiles, SubmitsBy::Api) ||
          submits(input.plan.platform.profiles, SubmitsBy::Notebook)))
        return {};
    return {made<ExposureOpen>(Severity::Warning, QString(kExposurePath), {})};
}

QString ExposureOpen::sentence(const FindingWords &)
{
    return FindingText::tr(
        "Nobody says what users may expose to the outside, and they have ways to "
        "do it.");
}

QString ExposureOpen::remedy(const Finding &)
{
    return FindingText::tr("Choose one or more measures of exposure.");
}

// --- exposure-contradicts

QList<Finding> ExposureContradicts::find(const RuleInput &input)
{
    const QList<Exposure> &measures = input.plan.platform.security.exposure;
    const bool letsIn =
        measures.contains(Exposure::AuthenticatedIngress) || measures.contains(Exposure::Hybrid);
    if (!measures.contains(Exposure::NoUserIngress) || !letsIn)
        return {};
    return {made<ExposureContradicts>(Severity::Warning, QString(kExposurePath), {})};
}

QString ExposureContradicts::sentence(const FindingWords &)
{
    return FindingText::tr("Users may not expose services, and another measure says how they may: "
                           "the strictest is taken.");
}

QString ExposureContradicts::remedy(const Finding &)
{
    return FindingText::tr("Keep one of the two.");
}

// --- one-side-open

QList<Finding> OneSideOpen::find(const RuleInput &input)
{
    const Security &security = input.plan.platform.security;
    const QList<Id> &present = input.figures.platform.components.present;
    const bool apiAsks = asksForLogin(security.controlPlane.authentication);
    const QList<Endpoint> &rows = input.figures.platform.endpoints;
    const bool doorIsOpen = std::any_of(rows.cbegin(), rows.cend(), [](const Endpoint &row) {
        return row.reached == Reach::Gateway && row.authenticatedBy == QLatin1String("none") &&
               !isApart(row);
    });
    if (!(apiAsks && doorIsOpen) && !(asksForLoginAtGateway(present, security) && !apiAsks))
        return {};
    return {made<OneSideOpen>(
        Severity::Error,
        QString(kSecurityPath),
        {argument(kEndpoint, apiAsks ? QStringLiteral("gateway") : QString(endpoint::kubeApi))})};
}

QString OneSideOpen::sentence(const FindingWords &words)
{
    if (words.of(kEndpoint) == QLatin1String("gateway"))
        return FindingText::tr("The API server asks for a login, the pages behind the gateway ask "
                               "nobody.");
    return FindingText::tr(
        "The gateway asks for a login, the API server does not ask in a way that "
        "guards it.");
}

QString OneSideOpen::remedy(const Finding &)
{
    return FindingText::tr("Ask for a login on both sides: OIDC or certificates at the API server, "
                           "OAuth2 Proxy with Dex at the gateway.");
}

// --- endpoint-open

QList<Finding> EndpointOpen::find(const RuleInput &input)
{
    QList<Finding> found;
    if (isUntouched(input.plan.platform))
        return found;
    for (const Endpoint &row : input.figures.platform.endpoints) {
        if (row.state == EndpointState::Open && row.id != endpoint::kubeApi)
            found.append(made<EndpointOpen>(Severity::Error,
                                            QStringLiteral("platform/endpoints/") + row.id,
                                            {argument(kEndpoint, row.id)}));
    }
    return found;
}

QString EndpointOpen::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 can be reached from outside, and nobody is asked for a login.")
        .arg(endpointText(words.of(kEndpoint)));
}

QString EndpointOpen::remedy(const Finding &)
{
    return FindingText::tr("Put a login in front of it, or let it be reached from inside alone.");
}

// --- static-password

QList<Finding> StaticPassword::find(const RuleInput &input)
{
    const Security &security = input.plan.platform.security;
    const std::optional<Authentication> how = security.controlPlane.authentication;
    const bool isStatic = how && !asksForLogin(how);
    const bool keepsShippedLogin =
        input.figures.platform.components.present.contains(component::dex) &&
        (how == Authentication::Oidc || how == Authentication::Both) &&
        security.controlPlane.connectors.isEmpty() && !isSet(security.identityProvider);
    if (!isStatic && !keepsShippedLogin)
        return {};
    return {made<StaticPassword>(
        Severity::Error,
        QString(kControlPlanePath),
        {argument(kSource, isStatic ? QString(wordFor(*how)) : QString(component::dex))})};
}

QString StaticPassword::sentence(const FindingWords &words)
{
    if (words.of(kSource) == component::dex)
        return FindingText::tr(
            "Dex has neither a connector nor an identity provider: the login that "
            "is shipped with it stays, and its password is published.");
    return FindingText::tr(
        "The API server knows people by a fixed password or token: one that leaks "
        "is good for ever.");
}

QString StaticPassword::remedy(const Finding &)
{
    return FindingText::tr(
        "Choose OIDC with a connector to your directory, or short certificates.");
}

// --- saml-with-kubectl

QList<Finding> SamlWithKubectl::find(const RuleInput &input)
{
    if (!input.plan.platform.security.controlPlane.connectors.contains(Connector::Saml) ||
        !(submits(input.plan.platform.profiles, SubmitsBy::Kubectl) ||
          submits(input.plan.platform.profiles, SubmitsBy::OperatorCrd)))
        return {};
    return {made<SamlWithKubectl>(Severity::Warning, QString(kControlPlanePath), {})};
}

QString SamlWithKubectl::sentence(const FindingWords &)
{
    return FindingText::tr(
        "SAML gives no refresh token: kubectl has to log in anew whenever a token "
        "expires.");
}

QString SamlWithKubectl::remedy(const Finding &)
{
    return FindingText::tr("Use LDAP, OIDC or GitHub for those who work by kubectl.");
}

// --- connector-without-groups

QList<Finding> ConnectorWithoutGroups::find(const RuleInput &input)
{
    if (input.plan.platform.security.controlPlane.connectors != QList{Connector::Linkedin})
        return {};
    return {made<ConnectorWithoutGroups>(Severity::Warning, QString(kControlPlanePath), {})};
}

QString ConnectorWithoutGroups::sentence(const FindingWords &)
{
    return FindingText::tr(
        "The only connector tells no groups: each right has to be given person by "
        "person.");
}

QString ConnectorWithoutGroups::remedy(const Finding &)
{
    return FindingText::tr("Add a connector that tells groups, such as LDAP or OIDC.");
}

// --- x509-no-revocation

QList<Finding> X509NoRevocation::find(const RuleInput &input)
{
    const ControlPlane &plane = input.plan.platform.security.controlPlane;
    const bool usesCertificates = plane.authentication == Authentication::X509 ||
                                  plane.authentication == Authentication::Both;
    if (!usesCertificates || (plane.certDays && *plane.certDays <= kLongDays))
        return {};
    QList<Argument> arguments;
    if (plane.certDays)
        arguments.append(argument(kDays, Amount{*plane.certDays, Unit::Days}));
    return {made<X509NoRevocation>(Severity::Warning, QString(kControlPlanePath), arguments)};
}

QString X509NoRevocation::sentence(const FindingWords &words)
{
    if (!words.has(kDays))
        return FindingText::tr("Certificates cannot be revoked, and nobody says how long they are "
                               "good for.");
    return FindingText::tr("Certificates cannot be revoked: a key that leaks is good for up to %1.")
        .arg(words.of(kDays));
}

QString X509NoRevocation::remedy(const Finding &)
{
    return FindingText::tr("Issue certificates for 30 days at the most.");
}

// --- audit-required-off

QList<Finding> AuditRequiredOff::find(const RuleInput &input)
{
    const Security &security = input.plan.platform.security;
    const bool isRequired =
        security.drivers.contains(Driver::Audit) || security.drivers.contains(Driver::Regulation);
    if (!isRequired || (security.audit && *security.audit != Audit::None))
        return {};
    return {made<AuditRequiredOff>(Severity::Warning, QString(kAuditPath), {})};
}

QString AuditRequiredOff::sentence(const FindingWords &)
{
    return FindingText::tr("Audits or regulation ask for security, but the API server records "
                           "nothing.");
}

QString AuditRequiredOff::remedy(const Finding &)
{
    return FindingText::tr("Record at least the metadata of requests.");
}

// --- isolation-in-one-cluster

QList<Finding> IsolationInOneCluster::find(const RuleInput &input)
{
    if (input.plan.platform.tenancy.isolation != Isolation::InstallationPerTenant)
        return {};
    return {made<IsolationInOneCluster>(Severity::Advice, QString(kTenancyPath), {})};
}

QString IsolationInOneCluster::sentence(const FindingWords &)
{
    return FindingText::tr("A second full Kubeflow in one cluster collides in objects of the whole "
                           "cluster; it is counted as a cluster for each tenant.");
}

QString IsolationInOneCluster::remedy(const Finding &)
{
    return FindingText::tr("Choose a cluster for each tenant, or namespaces.");
}

// --- regulated-data-in-cloud

QList<Finding> RegulatedDataInCloud::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const PlatformDataset &dataset : input.figures.platform.datasets) {
        if (dataset.sensitivity != Sensitivity::Regulated)
            continue;
        const QList<Id> readers = cloudReaders(dataset, input.figures.platform);
        if (!readers.isEmpty())
            found.append(made<RegulatedDataInCloud>(
                Severity::Error,
                pathOf(IdKind::Dataset, dataset.id),
                {argument(kDataset, dataset.id), argument(kGroups, readers)}));
    }
    return found;
}

QString RegulatedDataInCloud::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is regulated and is read by groups that run in a cloud: %2.")
        .arg(datasetText(words), words.name(kGroups, IdKind::Group));
}

QString RegulatedDataInCloud::remedy(const Finding &)
{
    return FindingText::tr("Let these groups run on premise, or take the reading from them.");
}

// --- source-without-owner

QList<Finding> SourceWithoutOwner::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Shared<Dataset> &dataset : input.plan.storage.datasets) {
        if (isSet(dataset->source) && !isSet(dataset->owner))
            found.append(made<SourceWithoutOwner>(
                Severity::Warning,
                pathOf(IdKind::Dataset, dataset->id),
                {argument(kDataset, dataset->id), argument(kSource, *dataset->source)}));
    }
    return found;
}

QString SourceWithoutOwner::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 comes from %2, whose owner nobody names: without one nothing is "
                           "renewed.")
        .arg(datasetText(words), words.of(kSource));
}

QString SourceWithoutOwner::remedy(const Finding &)
{
    return FindingText::tr("Name the role that owns the source.");
}

// --- data-above-declared

QList<Finding> DataAboveDeclared::find(const RuleInput &input)
{
    const std::optional<Sensitivity> declared = input.plan.platform.security.dataSensitivity;
    QList<Finding> found;
    for (const PlatformDataset &dataset : input.figures.platform.datasets) {
        if (declared && dataset.sensitivity && *dataset.sensitivity > *declared)
            found.append(made<DataAboveDeclared>(
                Severity::Warning,
                pathOf(IdKind::Dataset, dataset.id),
                {argument(kDataset, dataset.id),
                 argument(kSensitivity, QString(wordFor(*dataset.sensitivity))),
                 argument(kDeclared, QString(wordFor(*declared)))}));
    }
    return found;
}

QString DataAboveDeclared::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is %2; the platform is declared for data up to %3.")
        .arg(datasetText(words),
             sensitivityText(words, kSensitivity),
             sensitivityText(words, kDeclared));
}

QString DataAboveDeclared::remedy(const Finding &)
{
    return FindingText::tr(
        "Raise what the platform is declared for, and its guards with it, or keep "
        "the data elsewhere.");
}

// --- reader-below-clearance

QList<Finding> ReaderBelowClearance::find(const RuleInput &input)
{
    QList<Finding> found;
    const DataAccess &access = input.figures.platform.access;
    for (auto dataset = access.cbegin(); dataset != access.cend(); ++dataset) {
        for (auto cell = dataset->cbegin(); cell != dataset->cend(); ++cell) {
            if (*cell == Clearance::Below)
                found.append(made<ReaderBelowClearance>(
                    Severity::Error,
                    pathOf(IdKind::Dataset, dataset.key()) + u'/' + cell.key(),
                    {argument(kDataset, dataset.key()), argument(kGroup, cell.key())}));
        }
    }
    return found;
}

QString ReaderBelowClearance::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 reads %2, which is more sensitive than its people are cleared for.")
        .arg(words.name(kGroup, IdKind::Group), datasetText(words));
}

QString ReaderBelowClearance::remedy(const Finding &)
{
    return FindingText::tr("Take the reading from the group, or clear its people.");
}

// --- sensitive-shared-namespace

QList<Finding> SensitiveSharedNamespace::find(const RuleInput &input)
{
    QList<Finding> found;
    if (input.plan.platform.tenancy.effectiveIsolation() != Isolation::NamespacePerGroup)
        return found;
    const QHash<Id, Sensitivity> mixed = leastOfMixed(input.plan.platform.profiles);
    if (mixed.isEmpty())
        return found;
    for (const PlatformDataset &dataset : input.figures.platform.datasets) {
        for (const Id &reader : dataset.readers) {
            const auto least = mixed.constFind(reader);
            if (least != mixed.cend() && dataset.sensitivity && *dataset.sensitivity > *least)
                found.append(made<SensitiveSharedNamespace>(
                    Severity::Warning,
                    pathOf(IdKind::Dataset, dataset.id) + u'/' + reader,
                    {argument(kDataset, dataset.id), argument(kGroup, reader)}));
        }
    }
    return found;
}

QString SensitiveSharedNamespace::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "All people of %1 share a namespace, and some of them are not cleared for "
               "%2.")
        .arg(words.name(kGroup, IdKind::Group), datasetText(words));
}

QString SensitiveSharedNamespace::remedy(const Finding &)
{
    return FindingText::tr("Give each user a namespace, or split the group.");
}

} // namespace kf::findings
