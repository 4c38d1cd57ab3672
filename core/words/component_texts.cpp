// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/component_texts.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

/// What translators find: the texts of the components, as components.yaml has them.
constexpr std::array kTexts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Batch scheduler with gangs, hierarchical queues and knowledge of the "
                      "network topology"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Declarative Apache Spark applications, also on a schedule"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Defines, schedules and follows workflows of containers, with caching and "
                      "artifacts"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Distributed Python on Ray: clusters, jobs and services"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Distributed training and fine-tuning jobs on reusable runtime templates"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "Event brokers, for logging inference requests"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Experiments that tune hyperparameters, stop early and search "
                      "architectures"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "Feature store for offline and online features"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "fixed"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Groups of one leader and its workers, for serving on several nodes and "
                      "for caches"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Hosts the profile controller that puts pipeline objects into each "
                      "namespace"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Issues certificates for admission webhooks and renews them"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Joins several Kubernetes Jobs into one training unit that starts together"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Jupyter, VS Code and RStudio in the browser, each server a pod with its "
                      "volumes"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "Makes pipelines from annotated notebooks"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Makes the ingress gateway an OIDC client, for logins and tokens"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Model registry with versions and metadata, plus a read-only model "
                      "catalogue"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Older distributed jobs with one kind per framework: TensorFlow, PyTorch, "
                      "MPI, XGBoost, JAX, Paddle"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "one registry per tenant namespace, one catalogue per cluster"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "OpenID Connect provider in front of LDAP, SAML, GitHub and other "
                      "directories"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "per node a CNI pod (100m, 100 Mi); per meshed pod a sidecar (request "
                      "100m, 128 Mi; limit 2000m, 1024 Mi)"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Puts drivers, device plugin and the exporter of GPU metrics on the nodes"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "Python client for training, tuning and model APIs"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Queues for jobs, with quotas, borrowing, preemption and fair sharing"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Relational database of pipeline definitions and run metadata"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "S3-compatible default store for pipeline artifacts, in place of MinIO "
                      "since 1.11"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Serverless runtime under KServe: scaling by requests and to zero"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Service mesh: ingress, mutual TLS, authorization per namespace"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Serving of predictive and generative models, with autoscaling and canary "
                      "rollout"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Successor of notebooks: administrators define the kinds of workspace; "
                      "not yet a general release"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; a TrainJob adds numNodes x processes "
                      "per node"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; an application adds a driver and its "
                      "executors"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; an inference service adds its minimum "
                      "to maximum replicas"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; every running notebook brings its own "
                      "pod, GPUs and volumes"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; every step runs as a pod, and the "
                      "artifact store grows with the runs"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "the control plane does not grow; trials are jobs, and parallelTrialCount "
                      "of them run at a time"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Web entry to the platform; manages profiles, contributors and pod "
                      "defaults"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts",
                      "Web page that lists inference services and creates them"),
    QT_TRANSLATE_NOOP("kf::ComponentTexts", "Workflow engine that runs pipeline steps as pods"),
});

QString translated(const std::optional<QString> &text)
{
    return text ? QCoreApplication::translate("kf::ComponentTexts", text->toUtf8().constData())
                : QString();
}

} // namespace

QString componentPurpose(const Component &component)
{
    return translated(component.purpose);
}

QString componentScaling(const Component &component)
{
    return translated(component.scaling);
}

std::span<const char *const> componentTexts()
{
    return kTexts;
}

} // namespace kf
