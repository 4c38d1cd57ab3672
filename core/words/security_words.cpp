// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/security_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SecurityWords)
};

} // namespace

QString choiceText(GpuSharing sharing)
{
    switch (sharing) {
    case GpuSharing::None:
        return Words::tr("a GPU for one pod alone");
    case GpuSharing::Mig:
        return Words::tr("MIG slices");
    case GpuSharing::Mps:
        return QStringLiteral("MPS");
    case GpuSharing::TimeSlicing:
        return Words::tr("time slicing");
    }
    return {};
}

QString choiceText(GatewayBy gateway)
{
    switch (gateway) {
    case GatewayBy::LoadBalancer:
        return Words::tr("a load balancer");
    case GatewayBy::Ingress:
        return QStringLiteral("Ingress");
    case GatewayBy::GatewayApi:
        return QStringLiteral("Gateway API");
    case GatewayBy::NodePort:
        return Words::tr("a port of the nodes");
    case GatewayBy::None:
        return Words::tr("not from outside");
    }
    return {};
}

QString choiceText(ServingAccess access)
{
    switch (access) {
    case ServingAccess::Gateway:
        return Words::tr("through the gateway, with its login");
    case ServingAccess::Token:
        return Words::tr("through the gateway, with a token");
    case ServingAccess::Open:
        return Words::tr("through the gateway, without a login");
    case ServingAccess::ClusterLocal:
        return Words::tr("inside the cluster alone");
    }
    return {};
}

QString choiceText(ServiceLogin login)
{
    switch (login) {
    case ServiceLogin::Gateway:
        return Words::tr("the gateway");
    case ServiceLogin::Own:
        return Words::tr("the service itself");
    case ServiceLogin::None:
        return Words::tr("nobody");
    }
    return {};
}

QString choiceText(Egress egress)
{
    switch (egress) {
    case Egress::None:
        return Words::tr("nowhere");
    case Egress::AllowList:
        return Words::tr("to a list of places");
    case Egress::Open:
        return Words::tr("anywhere");
    }
    return {};
}

QString choiceText(PodSecurity standard)
{
    switch (standard) {
    case PodSecurity::Privileged:
        return Words::tr("privileged");
    case PodSecurity::Baseline:
        return Words::tr("baseline");
    case PodSecurity::Restricted:
        return Words::tr("restricted");
    }
    return {};
}

QString choiceText(Audit audit)
{
    switch (audit) {
    case Audit::None:
        return Words::tr("nothing");
    case Audit::Metadata:
        return Words::tr("who asked for what, and when");
    case Audit::Request:
        return Words::tr("whole requests");
    }
    return {};
}

QString choiceText(Driver driver)
{
    switch (driver) {
    case Driver::Policy:
        return Words::tr("a policy of the house");
    case Driver::Audit:
        return Words::tr("audits");
    case Driver::Regulation:
        return Words::tr("regulation");
    case Driver::CustomerData:
        return Words::tr("data of customers");
    }
    return {};
}

QString choiceText(DataRole role)
{
    switch (role) {
    case DataRole::DataPlatform:
        return Words::tr("the data platform itself");
    case DataRole::ApplicationLayer:
        return Words::tr("an application layer on data of others");
    case DataRole::Both:
        return Words::tr("both");
    }
    return {};
}

QString choiceText(ClusterState state)
{
    switch (state) {
    case ClusterState::New:
        return Words::tr("new");
    case ClusterState::Existing:
        return Words::tr("existing");
    }
    return {};
}

QString choiceText(ClusterDashboard dashboard)
{
    switch (dashboard) {
    case ClusterDashboard::None:
        return Words::tr("no dashboard");
    case ClusterDashboard::Headlamp:
        return QStringLiteral("Headlamp");
    case ClusterDashboard::KubernetesDashboard:
        return QStringLiteral("Kubernetes Dashboard");
    }
    return {};
}

QString choiceText(AccessLevel level)
{
    switch (level) {
    case AccessLevel::None:
        return Words::tr("none", "access");
    case AccessLevel::View:
        return Words::tr("view", "access");
    case AccessLevel::Edit:
        return Words::tr("edit", "access");
    case AccessLevel::Admin:
        return Words::tr("admin", "access");
    }
    return {};
}

QString kindsText(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Job:
        return QStringLiteral("Job, Pod");
    case ResourceKind::Secret:
        return Words::tr("Secret, ConfigMap, volume claims");
    case ResourceKind::Notebook:
        return QStringLiteral("Notebook, PVCViewer, Tensorboard");
    case ResourceKind::Workspace:
        return QStringLiteral("Workspace");
    case ResourceKind::Trainjob:
        return QStringLiteral("TrainJob, TrainingRuntime");
    case ResourceKind::Tfjob:
        return QStringLiteral("TFJob, PyTorchJob, MPIJob …");
    case ResourceKind::Pipeline:
        return QStringLiteral("Pipeline, ScheduledWorkflow, Workflow");
    case ResourceKind::Rayjob:
        return QStringLiteral("RayJob, RayCluster, RayService");
    case ResourceKind::Experiment:
        return QStringLiteral("Experiment, Trial");
    case ResourceKind::Inferenceservice:
        return QStringLiteral("InferenceService, ServingRuntime, InferenceGraph");
    case ResourceKind::Sparkapplication:
        return QStringLiteral("SparkApplication");
    case ResourceKind::ClusterRuntime:
        return QStringLiteral("ClusterTrainingRuntime");
    case ResourceKind::Profile:
        return QStringLiteral("Profile, PodDefault");
    case ResourceKind::Localqueue:
        return QStringLiteral("LocalQueue");
    case ResourceKind::Clusterqueue:
        return QStringLiteral("ClusterQueue, ResourceFlavor, Cohort");
    case ResourceKind::Ingress:
        return QStringLiteral("VirtualService, Gateway, Ingress, HTTPRoute");
    }
    return {};
}

} // namespace kf
