// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What runs on the cluster and who may use it: components, lanes, tenancy, security, registry.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/standing.h"
#include "core/users/profile.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

/// Where the service mesh takes a pod's traffic.
enum class Mesh { Sidecar, Ambient };
template<> struct EnumWords<Mesh> {
    static constexpr std::array words{"sidecar", "ambient"};
};

struct ComponentChoice {
    std::optional<QString> release;
    QList<Id> selected; ///< ids of the component catalogue
    std::optional<QString> kubernetesMin;
    std::optional<int> meshedPods; ///< in place of what follows from users and workloads
    Mesh mesh = Mesh::Sidecar;
    bool artifactProxy = false; ///< each tenant has a pod that serves artifacts
    KeptKeys kept;

    bool operator==(const ComponentChoice &) const = default;
};

/// GPUs of one accelerator that a lane owns, may borrow and may lend.
struct Quota {
    std::optional<double> nominal;
    std::optional<double> borrow;
    std::optional<double> lend;
    KeptKeys kept;

    bool operator==(const Quota &) const = default;
};

/// A queue of jobs with its quota (a ClusterQueue).
struct Lane {
    Id id;
    std::optional<QString> name;
    QList<Id> groups;
    QMap<AcceleratorKey, Quota> quota;
    std::optional<QString> cohort;
    std::optional<int> priority;
    std::optional<double> maxGpusPerJob;
    std::optional<double> maxGpusPerUser;
    KeptKeys kept;

    bool operator==(const Lane &) const = default;
};

enum class Isolation {
    NamespacePerUser,
    NamespacePerGroup,
    ClusterPerTenant,
    InstallationPerTenant ///< an older word for a cluster per tenant
};
template<> struct EnumWords<Isolation> {
    static constexpr std::array words{"namespace-per-user",
                                      "namespace-per-group",
                                      "cluster-per-tenant",
                                      "installation-per-tenant"};
};

/// How one GPU serves several pods.
enum class GpuSharing { None, Mig, Mps, TimeSlicing };
template<> struct EnumWords<GpuSharing> {
    static constexpr std::array words{"none", "mig", "mps", "time-slicing"};
};

struct Tenancy {
    std::optional<Isolation> isolation; ///< a namespace for each group where nobody said
    std::optional<GpuSharing> gpuSharing;
    KeptKeys kept;

    Isolation effectiveIsolation() const
    {
        return isolation.value_or(Isolation::NamespacePerGroup);
    }
    /// True where each tenant has an API server of its own.
    bool isClusterPerTenant() const
    {
        return isolation == Isolation::ClusterPerTenant ||
               isolation == Isolation::InstallationPerTenant;
    }

    bool operator==(const Tenancy &) const = default;
};

enum class Authentication { Oidc, X509, Both, Webhook, StaticToken, StaticPassword };
template<> struct EnumWords<Authentication> {
    static constexpr std::array words{
        "oidc", "x509", "both", "webhook", "static-token", "static-password"};
};

enum class Connector { Ldap, Saml, Github, Oidc, Linkedin, Microsoft, Kerberos };
template<> struct EnumWords<Connector> {
    static constexpr std::array words{
        "ldap", "saml", "github", "oidc", "linkedin", "microsoft", "kerberos"};
};

enum class Authorization { Rbac };
template<> struct EnumWords<Authorization> {
    static constexpr std::array words{"rbac"};
};

enum class Exposure { LimitContainers, NoUserIngress, AuthenticatedIngress, Hybrid };
template<> struct EnumWords<Exposure> {
    static constexpr std::array words{
        "limit-containers", "no-user-ingress", "authenticated-ingress", "hybrid"};
};

struct ControlPlane {
    std::optional<Authentication> authentication;
    QList<Connector> connectors;
    std::optional<QString> issuer;
    std::optional<QString> usernameClaim;
    std::optional<QString> groupsClaim;
    std::optional<QString> certIssuer;
    std::optional<double> certDays;
    Authorization authorization = Authorization::Rbac;
    KeptKeys kept;

    bool operator==(const ControlPlane &) const = default;
};

/// How the gateway of the mesh is reached from outside.
enum class GatewayBy { LoadBalancer, Ingress, GatewayApi, NodePort, None };
template<> struct EnumWords<GatewayBy> {
    static constexpr std::array words{
        "load-balancer", "ingress", "gateway-api", "node-port", "none"};
};

/// How models that are served are called.
enum class ServingAccess { Gateway, Token, Open, ClusterLocal };
template<> struct EnumWords<ServingAccess> {
    static constexpr std::array words{"gateway", "token", "open", "cluster-local"};
};

/// Who asks for a login before a service that is let out by name.
enum class ServiceLogin { Gateway, Own, None };
template<> struct EnumWords<ServiceLogin> {
    static constexpr std::array words{"gateway", "own", "none"};
};

/// A service of the finite list of a hybrid.
struct ExposedService {
    Id id;
    std::optional<QString> name;
    std::optional<Id> group;
    std::optional<ServiceLogin> authentication;
    KeptKeys kept;

    bool operator==(const ExposedService &) const = default;
};

/// Where pods may send data to.
enum class Egress { None, AllowList, Open };
template<> struct EnumWords<Egress> {
    static constexpr std::array words{"none", "allow-list", "open"};
};

/// The Pod Security Standard that namespaces enforce.
enum class PodSecurity { Privileged, Baseline, Restricted };
template<> struct EnumWords<PodSecurity> {
    static constexpr std::array words{"privileged", "baseline", "restricted"};
};

/// What the API server writes down of a request.
enum class Audit { None, Metadata, Request };
template<> struct EnumWords<Audit> {
    static constexpr std::array words{"none", "metadata", "request"};
};

/// Why the platform must be secure.
enum class Driver { Policy, Audit, Regulation, CustomerData };
template<> struct EnumWords<Driver> {
    static constexpr std::array words{"policy", "audit", "regulation", "customer-data"};
};

struct Security {
    ControlPlane controlPlane;
    QList<Exposure> exposure; ///< measures that hold together
    std::optional<bool> gatewayHost;
    std::optional<bool> networkPolicies;
    std::optional<Sensitivity> dataSensitivity;
    std::optional<QString> identityProvider;
    std::optional<GatewayBy> gatewayBy;
    std::optional<ServingAccess> serving;
    QList<ExposedService> exposed;
    std::optional<Egress> egress;
    std::optional<PodSecurity> podSecurity;
    std::optional<Audit> audit;
    std::optional<double> auditGbPerDay;
    QList<Driver> drivers;
    KeptKeys kept;

    bool operator==(const Security &) const = default;
};

enum class RegistryKind { Public, Cloud, Private };
template<> struct EnumWords<RegistryKind> {
    static constexpr std::array words{"public", "cloud", "private"};
};

inline constexpr const char *kDefaultRegistry = "default";

/// The first registry, whose id is `default`.
struct Registry {
    std::optional<RegistryKind> kind;
    std::optional<QString> product;
    std::optional<bool> scanning;
    std::optional<bool> reachableFromCloud;
    KeptKeys kept;

    bool operator==(const Registry &) const = default;
};

/// A further registry.
struct NamedRegistry {
    Id id;
    std::optional<RegistryKind> kind;
    std::optional<QString> product;
    std::optional<bool> scanning;
    std::optional<bool> reachableFromCloud;
    KeptKeys kept;

    bool operator==(const NamedRegistry &) const = default;
};

enum class Hosting { Own, Hosted, Managed, Turnkey };
template<> struct EnumWords<Hosting> {
    static constexpr std::array words{"own", "hosted", "managed", "turnkey"};
};

enum class TaintEffect { NoSchedule, PreferNoSchedule, NoExecute };
template<> struct EnumWords<TaintEffect> {
    static constexpr std::array words{"NoSchedule", "PreferNoSchedule", "NoExecute"};
};

/// What keeps pods away from a node that do not tolerate it.
struct Taint {
    std::optional<QString> key;
    std::optional<QString> value;
    std::optional<TaintEffect> effect;
    KeptKeys kept;

    bool operator==(const Taint &) const = default;
};

struct NodePool {
    std::optional<Id> id;
    std::optional<Id> accelerator;
    std::optional<Id> device;
    std::optional<int> nodes;
    QMap<QString, QString> labels;
    std::optional<QString> resource; ///< extended resource, such as nvidia.com/gpu
    std::optional<QString> plugin;
    std::optional<QString> driver;
    QList<Taint> taints;
    std::optional<bool> privileged;
    KeptKeys kept;

    bool operator==(const NodePool &) const = default;
};

/// A server that carries the platform itself, by assumption.
struct InfraNode {
    double cpuCores = 16.0;
    double memoryGb = 64.0;
    KeptKeys kept;

    bool operator==(const InfraNode &) const = default;
};

enum class ClusterState { New, Existing };
template<> struct EnumWords<ClusterState> {
    static constexpr std::array words{"new", "existing"};
};

enum class ClusterDashboard { None, Headlamp, KubernetesDashboard };
template<> struct EnumWords<ClusterDashboard> {
    static constexpr std::array words{"none", "headlamp", "kubernetes-dashboard"};
};

struct Kubernetes {
    std::optional<ClusterState> cluster;
    std::optional<Hosting> hosting;
    std::optional<QString> version;
    std::optional<int> controlPlaneNodes;
    InfraNode infraNode;
    std::optional<double> staffFte; ///< in place of the ladder of layers
    std::optional<ClusterDashboard> dashboard;
    QList<Id> installed;               ///< components that the cluster has already
    QMap<AcceleratorKey, double> held; ///< GPUs of others on an existing cluster
    QList<NodePool> pools;
    KeptKeys kept;

    bool operator==(const Kubernetes &) const = default;
};

struct Image {
    Id id;
    std::optional<QString> framework;
    std::optional<QString> frameworkVersion;
    std::optional<QString> cuda;
    QList<Id> groups; ///< all where empty
    std::optional<QString> reference;
    std::optional<Id> registry; ///< `default` or the id of a further one
    std::optional<double> sizeGb;
    int tagsKept = 1;
    std::optional<Sensitivity> sensitivity;
    KeptKeys kept;

    bool operator==(const Image &) const = default;
};

enum class DataRole { DataPlatform, ApplicationLayer, Both };
template<> struct EnumWords<DataRole> {
    static constexpr std::array words{"data-platform", "application-layer", "both"};
};

/// The custom resources of a role's matrix, in the order of its rows.
enum class ResourceKind {
    Job,
    Secret,
    Notebook,
    Workspace,
    Trainjob,
    Tfjob,
    Pipeline,
    Rayjob,
    Experiment,
    Inferenceservice,
    Sparkapplication,
    ClusterRuntime,
    Profile,
    Localqueue,
    Clusterqueue,
    Ingress
};
template<> struct EnumWords<ResourceKind> {
    static constexpr std::array words{"job",
                                      "secret",
                                      "notebook",
                                      "workspace",
                                      "trainjob",
                                      "tfjob",
                                      "pipeline",
                                      "rayjob",
                                      "experiment",
                                      "inferenceservice",
                                      "sparkapplication",
                                      "cluster-runtime",
                                      "profile",
                                      "localqueue",
                                      "clusterqueue",
                                      "ingress"};
};

/// What a persona may do with a kind, each level with what those before it may.
enum class AccessLevel { None, View, Edit, Admin };
template<> struct EnumWords<AccessLevel> {
    static constexpr std::array words{"none", "view", "edit", "admin"};
};

/// What a group may need of the platform.
enum class GroupNeed {
    SecureData,
    GpuShare,
    OwnVersions,
    Notebooks,
    NightJobs,
    Serving,
    BothSides,
    Ready
};
template<> struct EnumWords<GroupNeed> {
    static constexpr std::array words{"secure-data",
                                      "gpu-share",
                                      "own-versions",
                                      "notebooks",
                                      "night-jobs",
                                      "serving",
                                      "both-sides",
                                      "ready"};
};

enum class ScaledPart { Serving, Notebooks, Batch, Nodes, Storage };
template<> struct EnumWords<ScaledPart> {
    static constexpr std::array words{"serving", "notebooks", "batch", "nodes", "storage"};
};

enum class Scaling { Planned, Dynamic };
template<> struct EnumWords<Scaling> {
    static constexpr std::array words{"planned", "dynamic"};
};

/// By what formula a promise of scale is checked.
enum class ClaimCheck { AllReduce, MemoryTransfer, SpeedUp, Ports, Feed };
template<> struct EnumWords<ClaimCheck> {
    static constexpr std::array words{"all-reduce", "memory-transfer", "speed-up", "ports", "feed"};
};

/// What a vendor or a colleague says of scale, with what the check of it needs.
struct Claim {
    Id id;
    std::optional<QString> text;
    std::optional<QString> source;
    std::optional<Standing> standing;
    std::optional<ClaimCheck> check;
    std::optional<double> claimed;
    std::optional<double> gpus;
    std::optional<double> gradientGb;
    std::optional<double> linkGbPerS;
    std::optional<double> bytesGb;
    std::optional<double> bandwidthGbS;
    std::optional<double> serialShare;
    std::optional<double> commShare; ///< of the time, for each further GPU
    std::optional<int> switchPorts;
    std::optional<int> levels;
    std::optional<double> readGbPerS;
    std::optional<double> feedGbPerSPerGpu;
    KeptKeys kept;

    bool operator==(const Claim &) const = default;
};

/// platform.yaml
struct Platform {
    QList<Profile> profiles;
    ComponentChoice components;
    std::optional<DataRole> dataRole;
    QMap<Persona, QMap<ResourceKind, AccessLevel>> rbac; ///< cells in place of the usual ones
    QMap<Id, QMap<GroupNeed, bool>> needs;               ///< by group, in place of what follows
    QMap<ScaledPart, Scaling> scaling;
    QList<Claim> claims;
    QList<Lane> lanes;
    Tenancy tenancy;
    Security security;
    Registry registry;
    QList<NamedRegistry> registries;
    Kubernetes kubernetes;
    QList<Image> images;
    KeptKeys kept;

    bool operator==(const Platform &) const = default;
};

} // namespace kf
