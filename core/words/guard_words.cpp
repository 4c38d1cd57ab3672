// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/guard_words.h"

#include <QCoreApplication>
#include <QHash>

namespace kf {

namespace {

struct GuardWords {
    Q_DECLARE_TR_FUNCTIONS(kf::GuardWords)
};

} // namespace

QString choiceText(Reach reach)
{
    switch (reach) {
    case Reach::ApiServer:
        return GuardWords::tr("at the API server");
    case Reach::Gateway:
        return GuardWords::tr("through the gateway");
    case Reach::Cluster:
        return GuardWords::tr("from inside the cluster");
    case Reach::PortForward:
        return GuardWords::tr("by port forwarding");
    }
    return {};
}

QString choiceText(AuthorisedBy authorisedBy)
{
    switch (authorisedBy) {
    case AuthorisedBy::Rbac:
        return QStringLiteral("RBAC");
    case AuthorisedBy::IstioPolicy:
        return GuardWords::tr("a policy of Istio");
    case AuthorisedBy::Sar:
        return GuardWords::tr("the API server, asked by the component");
    case AuthorisedBy::Own:
        return GuardWords::tr("the service itself");
    case AuthorisedBy::None:
        return GuardWords::tr("nobody");
    }
    return {};
}

QString choiceText(EndpointState endpointState)
{
    switch (endpointState) {
    case EndpointState::Closed:
        return GuardWords::tr("closed");
    case EndpointState::Inside:
        return GuardWords::tr("open inside the cluster");
    case EndpointState::Open:
        return GuardWords::tr("open");
    case EndpointState::Unknown:
        return GuardWords::tr("not known");
    }
    return {};
}

QString choiceText(ThreatActor threatActor)
{
    switch (threatActor) {
    case ThreatActor::Outsider:
        return GuardWords::tr("an outsider");
    case ThreatActor::OtherTenant:
        return GuardWords::tr("another tenant");
    case ThreatActor::Tenant:
        return GuardWords::tr("a tenant");
    case ThreatActor::Container:
        return GuardWords::tr("a container");
    case ThreatActor::Operator:
        return GuardWords::tr("an operator");
    }
    return {};
}

QString choiceText(ThreatAsset threatAsset)
{
    switch (threatAsset) {
    case ThreatAsset::ApiServer:
        return GuardWords::tr("the API server");
    case ThreatAsset::Notebook:
        return GuardWords::tr("notebooks");
    case ThreatAsset::ModelEndpoint:
        return GuardWords::tr("served models");
    case ThreatAsset::UserService:
        return GuardWords::tr("services of users");
    case ThreatAsset::Registry:
        return GuardWords::tr("images");
    case ThreatAsset::Dataset:
        return GuardWords::tr("data");
    case ThreatAsset::Namespace:
        return GuardWords::tr("namespaces");
    case ThreatAsset::Home:
        return GuardWords::tr("home volumes");
    case ThreatAsset::GpuMemory:
        return GuardWords::tr("memory of a GPU");
    }
    return {};
}

QString choiceText(ThreatState threatState)
{
    switch (threatState) {
    case ThreatState::Closed:
        return GuardWords::tr("closed");
    case ThreatState::Limited:
        return GuardWords::tr("limited");
    case ThreatState::Open:
        return GuardWords::tr("open");
    case ThreatState::Unknown:
        return GuardWords::tr("not known");
    case ThreatState::NotApplicable:
        return GuardWords::tr("does not apply");
    }
    return {};
}

QString choiceText(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Ok:
        return GuardWords::tr("cleared");
    case Clearance::Below:
        return GuardWords::tr("not cleared");
    case Clearance::Unknown:
        return GuardWords::tr("not known");
    }
    return {};
}

QString choiceText(GroupNeed groupNeed)
{
    switch (groupNeed) {
    case GroupNeed::SecureData:
        return GuardWords::tr("secure data");
    case GroupNeed::GpuShare:
        return GuardWords::tr("a share of GPUs");
    case GroupNeed::OwnVersions:
        return GuardWords::tr("versions of its own");
    case GroupNeed::Notebooks:
        return GuardWords::tr("notebooks");
    case GroupNeed::NightJobs:
        return GuardWords::tr("jobs at night");
    case GroupNeed::Serving:
        return GuardWords::tr("served models");
    case GroupNeed::BothSides:
        return GuardWords::tr("here and in a cloud");
    case GroupNeed::Ready:
        return GuardWords::tr("ready to work");
    }
    return {};
}

QString choiceText(NeedAnswer needAnswer)
{
    switch (needAnswer) {
    case NeedAnswer::NotAsked:
        return GuardWords::tr("not asked");
    case NeedAnswer::Met:
        return GuardWords::tr("met");
    case NeedAnswer::Partly:
        return GuardWords::tr("partly");
    case NeedAnswer::Open:
        return GuardWords::tr("open");
    }
    return {};
}

QString choiceText(ClusterLayer clusterLayer)
{
    switch (clusterLayer) {
    case ClusterLayer::Applications:
        return GuardWords::tr("applications");
    case ClusterLayer::DataPlane:
        return GuardWords::tr("data plane");
    case ClusterLayer::ControlPlane:
        return GuardWords::tr("control plane");
    case ClusterLayer::Infrastructure:
        return GuardWords::tr("infrastructure");
    case ClusterLayer::Operations:
        return GuardWords::tr("operations");
    }
    return {};
}

QString choiceText(LayerOwner layerOwner)
{
    switch (layerOwner) {
    case LayerOwner::We:
        return GuardWords::tr("we");
    case LayerOwner::Shared:
        return GuardWords::tr("shared");
    case LayerOwner::Provider:
        return GuardWords::tr("the provider");
    }
    return {};
}

QString choiceText(QuestionState questionState)
{
    switch (questionState) {
    case QuestionState::Answered:
        return GuardWords::tr("answered");
    case QuestionState::Open:
        return GuardWords::tr("open");
    case QuestionState::NotApplicable:
        return GuardWords::tr("does not apply");
    }
    return {};
}

QString conditionText(const QString &id)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("authentication"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a login at the API server")},
        {QStringLiteral("classified"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "every dataset has a sensitivity")},
        {QStringLiteral("clearance"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "every reader is cleared")},
        {QStringLiteral("exposure"), QT_TRANSLATE_NOOP("kf::GuardWords", "no endpoint is open")},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("kf::GuardWords", "network policies")},
        {QStringLiteral("lanes"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "every GPU group is in a lane")},
        {QStringLiteral("person-limit"), QT_TRANSLATE_NOOP("kf::GuardWords", "a limit per person")},
        {QStringLiteral("queue"), QT_TRANSLATE_NOOP("kf::GuardWords", "a queue")},
        {QStringLiteral("isolation"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "tenants are kept apart")},
        {QStringLiteral("images"), QT_TRANSLATE_NOOP("kf::GuardWords", "images reach every group")},
        {QStringLiteral("pinned"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "images have fixed versions")},
        {QStringLiteral("cuda"), QT_TRANSLATE_NOOP("kf::GuardWords", "CUDA fits the GPUs")},
        {QStringLiteral("registry"), QT_TRANSLATE_NOOP("kf::GuardWords", "a registry")},
        {QStringLiteral("pipelines"), QT_TRANSLATE_NOOP("kf::GuardWords", "pipelines")},
        {QStringLiteral("serving"), QT_TRANSLATE_NOOP("kf::GuardWords", "KServe")},
        {QStringLiteral("registry-of-models"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a model registry")},
        {QStringLiteral("delivery"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "models are delivered by serving")},
        {QStringLiteral("version"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a supported version of Kubernetes")},
        {QStringLiteral("offers"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a cloud offer for every cloud group")},
        {QStringLiteral("data"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "no regulated data in a cloud")},
        {QStringLiteral("link"), QT_TRANSLATE_NOOP("kf::GuardWords", "the speed of the link")},
        {QStringLiteral("group-cleared"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "the group is cleared for all that it reads")},
        {QStringLiteral("egress"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "pods send data only to known places")},
        {QStringLiteral("lane"), QT_TRANSLATE_NOOP("kf::GuardWords", "a lane")},
        {QStringLiteral("quota"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a quota of its accelerator")},
        {QStringLiteral("image"), QT_TRANSLATE_NOOP("kf::GuardWords", "an image for the group")},
        {QStringLiteral("pinned-image"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "an image with a fixed version")},
        {QStringLiteral("notebooks"), QT_TRANSLATE_NOOP("kf::GuardWords", "notebooks")},
        {QStringLiteral("web-login"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a login at the gateway")},
        {QStringLiteral("homes"), QT_TRANSLATE_NOOP("kf::GuardWords", "home volumes")},
        {QStringLiteral("deadlines"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "jobs, each with a deadline")},
        {QStringLiteral("guarded-models"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "served models ask for a login")},
        {QStringLiteral("offer"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "a cloud offer of its accelerator")},
        {QStringLiteral("no-regulated"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "no regulated data among what it reads")},
        {QStringLiteral("no-gaps"),
         QT_TRANSLATE_NOOP("kf::GuardWords", "its profiles lack nothing")},
    };
    const char *text = texts.value(id, nullptr);
    return text == nullptr ? id : GuardWords::tr(text);
}

QString conditionText(Requirement requirement, const QString &id)
{
    // Tools ask for images that reach groups, portability for registries that clouds reach.
    if (requirement == Requirement::Portability && id == QLatin1String("images"))
        return GuardWords::tr("clouds reach the private registries of images");
    return conditionText(id);
}

} // namespace kf
