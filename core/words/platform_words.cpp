// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/platform_words.h"

#include <QCoreApplication>
#include <QHash>

namespace kf {

namespace {

struct PlatformWords {
    Q_DECLARE_TR_FUNCTIONS(kf::PlatformWords)
};

} // namespace

QString choiceText(Persona persona)
{
    switch (persona) {
    case Persona::DataScientist:
        return PlatformWords::tr("data scientist");
    case Persona::DataEngineer:
        return PlatformWords::tr("data engineer");
    case Persona::Devops:
        return PlatformWords::tr("DevOps engineer");
    case Persona::Application:
        return PlatformWords::tr("application");
    }
    return {};
}

QString pluralText(Persona persona)
{
    switch (persona) {
    case Persona::DataScientist:
        return PlatformWords::tr("Data scientists");
    case Persona::DataEngineer:
        return PlatformWords::tr("Data engineers");
    case Persona::Devops:
        return PlatformWords::tr("DevOps engineers");
    case Persona::Application:
        return PlatformWords::tr("Applications");
    }
    return {};
}

QString choiceText(SubmitsBy way)
{
    switch (way) {
    case SubmitsBy::Kubectl:
        return QStringLiteral("kubectl");
    case SubmitsBy::Notebook:
        return PlatformWords::tr("notebook");
    case SubmitsBy::OperatorCrd:
        return PlatformWords::tr("custom resource");
    case SubmitsBy::Pipeline:
        return PlatformWords::tr("pipeline");
    case SubmitsBy::Api:
        return QStringLiteral("API");
    }
    return {};
}

QString choiceText(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Public:
        return PlatformWords::tr("public");
    case Sensitivity::Internal:
        return PlatformWords::tr("internal");
    case Sensitivity::Confidential:
        return PlatformWords::tr("confidential");
    case Sensitivity::Regulated:
        return PlatformWords::tr("regulated");
    }
    return {};
}

QString choiceText(Isolation isolation)
{
    switch (isolation) {
    case Isolation::NamespacePerUser:
        return PlatformWords::tr("a namespace for each user");
    case Isolation::NamespacePerGroup:
        return PlatformWords::tr("a namespace for each group");
    case Isolation::ClusterPerTenant:
        return PlatformWords::tr("a cluster for each tenant");
    case Isolation::InstallationPerTenant:
        return PlatformWords::tr("an installation for each tenant");
    }
    return {};
}

QString choiceText(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Oidc:
        return QStringLiteral("OpenID Connect");
    case Authentication::X509:
        return PlatformWords::tr("X.509 certificates");
    case Authentication::Both:
        return PlatformWords::tr("OpenID Connect and X.509 certificates");
    case Authentication::Webhook:
        return PlatformWords::tr("a webhook");
    case Authentication::StaticToken:
        return PlatformWords::tr("static tokens");
    case Authentication::StaticPassword:
        return PlatformWords::tr("static passwords");
    }
    return {};
}

QString choiceText(Connector connector)
{
    switch (connector) {
    case Connector::Ldap:
        return QStringLiteral("LDAP");
    case Connector::Saml:
        return QStringLiteral("SAML");
    case Connector::Github:
        return QStringLiteral("GitHub");
    case Connector::Oidc:
        return QStringLiteral("OpenID Connect");
    case Connector::Linkedin:
        return QStringLiteral("LinkedIn");
    case Connector::Microsoft:
        return QStringLiteral("Microsoft");
    case Connector::Kerberos:
        return QStringLiteral("Kerberos");
    }
    return {};
}

QString choiceText(Authorization authorization)
{
    switch (authorization) {
    case Authorization::Rbac:
        return PlatformWords::tr("by roles (RBAC)");
    }
    return {};
}

QString choiceText(Exposure exposure)
{
    switch (exposure) {
    case Exposure::LimitContainers:
        return PlatformWords::tr("only known containers");
    case Exposure::NoUserIngress:
        return PlatformWords::tr("no way in for applications of users");
    case Exposure::AuthenticatedIngress:
        return PlatformWords::tr("applications of users behind the login");
    case Exposure::Hybrid:
        return PlatformWords::tr("behind the login, known ones without");
    }
    return {};
}

QString choiceText(RegistryKind kind)
{
    switch (kind) {
    case RegistryKind::Public:
        return PlatformWords::tr("public");
    case RegistryKind::Cloud:
        return PlatformWords::tr("of a cloud");
    case RegistryKind::Private:
        return PlatformWords::tr("private");
    }
    return {};
}

QString choiceText(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Own:
        return PlatformWords::tr("own machines");
    case Hosting::Hosted:
        return PlatformWords::tr("hosted machines");
    case Hosting::Managed:
        return PlatformWords::tr("managed cluster");
    case Hosting::Turnkey:
        return PlatformWords::tr("turnkey");
    }
    return {};
}

QString choiceText(TrainingClass trainingClass)
{
    switch (trainingClass) {
    case TrainingClass::DeepLearning:
        return PlatformWords::tr("deep learning");
    case TrainingClass::Hpc:
        return QStringLiteral("HPC");
    case TrainingClass::ClassicalMl:
        return PlatformWords::tr("classical machine learning");
    case TrainingClass::Ported:
        return PlatformWords::tr("ported to GPUs");
    case TrainingClass::Other:
        return PlatformWords::tr("other");
    }
    return {};
}

QString needText(WayNeed need)
{
    switch (need) {
    case WayNeed::Gateway:
        return PlatformWords::tr("a gateway host");
    case WayNeed::LoginApi:
        return PlatformWords::tr("a login at the API server");
    case WayNeed::LoginWeb:
        return PlatformWords::tr("a login at the gateway");
    case WayNeed::Component:
        return PlatformWords::tr("a component that takes such work");
    case WayNeed::Exposure:
        return PlatformWords::tr("a rule of what may be exposed");
    case WayNeed::Role:
        return PlatformWords::tr("a role that may write its kind");
    case WayNeed::Image:
        return PlatformWords::tr("an image for their group");
    case WayNeed::Data:
        return PlatformWords::tr("a dataset that their group reads");
    case WayNeed::Home:
        return PlatformWords::tr("home volumes");
    case WayNeed::Lane:
        return PlatformWords::tr("a lane");
    case WayNeed::Skill:
        return PlatformWords::tr("skills");
    }
    return {};
}

QString choiceText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::SecureData:
        return PlatformWords::tr("secure access to data");
    case Requirement::SharedCompute:
        return PlatformWords::tr("compute that is shared fairly");
    case Requirement::ToolVersions:
        return PlatformWords::tr("tools in the versions that people need");
    case Requirement::Deploy:
        return PlatformWords::tr("models that reach their applications");
    case Requirement::Portability:
        return PlatformWords::tr("the same platform here and in a cloud");
    }
    return {};
}

QString endpointText(const QString &id)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("kube-api"), QT_TRANSLATE_NOOP("kf::PlatformWords", "The API server")},
        {QStringLiteral("kube-dashboard"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The dashboard of Kubernetes")},
        {QStringLiteral("central-dashboard"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The central dashboard")},
        {QStringLiteral("notebooks-ui"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The page of notebooks")},
        {QStringLiteral("workspaces-ui"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The page of workspaces")},
        {QStringLiteral("notebook-servers"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "Every notebook server")},
        {QStringLiteral("pipelines-ui"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The page of pipelines")},
        {QStringLiteral("katib-ui"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The page of experiments")},
        {QStringLiteral("kserve-ui"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The page of served models")},
        {QStringLiteral("hub-ui"), QT_TRANSLATE_NOOP("kf::PlatformWords", "The model registry")},
        {QStringLiteral("model-endpoints"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "Every served model")},
        {QStringLiteral("ray-dashboard"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The dashboard of Ray")},
        {QStringLiteral("artifact-store"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "The store of artifacts")},
        {QStringLiteral("user-services"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "Whatever users expose")},
    };
    const char *name = names.value(id, nullptr);
    return name == nullptr ? id : PlatformWords::tr(name);
}

QString loginText(const QString &id)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("gateway"), QT_TRANSLATE_NOOP("kf::PlatformWords", "the gateway")},
        {QStringLiteral("token"), QT_TRANSLATE_NOOP("kf::PlatformWords", "a token")},
        {QStringLiteral("own"), QT_TRANSLATE_NOOP("kf::PlatformWords", "the service itself")},
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("kf::PlatformWords", "nobody")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("kf::PlatformWords", "not known")},
        {QStringLiteral("x509+oidc"),
         QT_TRANSLATE_NOOP("kf::PlatformWords", "OpenID Connect and X.509 certificates")},
    };
    if (const char *name = names.value(id, nullptr))
        return PlatformWords::tr(name);
    const auto how = enumFromWord<Authentication>(id.toUtf8());
    return how ? choiceText(*how) : id;
}

QString componentCategoryText(const QString &category)
{
    if (category == QLatin1String("application"))
        return PlatformWords::tr("application");
    if (category == QLatin1String("extends-api"))
        return PlatformWords::tr("extends the API");
    if (category == QLatin1String("platform-dependency"))
        return PlatformWords::tr("needed by the platform");
    return category;
}

} // namespace kf
