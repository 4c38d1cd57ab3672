// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What runs on the cluster and who may use it: components, lanes, tenancy, security, registry.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
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
    static constexpr std::array words{
        "namespace-per-user",
                                      "namespace-per-group",
                                      "cluster-per-tenant",
                                      "installation-per-tenant"};
};

struct Tenancy {
    Isolation isolation = Isolation::NamespacePerGroup;
    KeptKeys kept;

    bool operator==(const Tenancy &) const = default;
};

enum class Authentication { Oidc, X509, Both };
template<> struct EnumWords<Authentication> {
    static constexpr std::array words{"oidc", "x509", "both"};
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
    std::optional<Connector> connector;
    Authorization authorization = Authorization::Rbac;
    KeptKeys kept;

    bool operator==(const ControlPlane &) const = default;
};

struct Security {
    ControlPlane controlPlane;
    std::optional<Exposure> exposure;
    std::optional<bool> gatewayHost;
    std::optional<bool> networkPolicies;
    std::optional<Sensitivity> dataSensitivity;
    KeptKeys kept;

    bool operator==(const Security &) const = default;
};

enum class RegistryKind { Public, Cloud, Private };
template<> struct EnumWords<RegistryKind> {
    static constexpr std::array words{"public", "cloud", "private"};
};

struct Registry {
    std::optional<RegistryKind> kind;
    std::optional<QString> product;
    std::optional<bool> scanning;
    KeptKeys kept;

    bool operator==(const Registry &) const = default;
};

enum class Hosting { Own, Hosted, Managed, Turnkey };
template<> struct EnumWords<Hosting> {
    static constexpr std::array words{"own", "hosted", "managed", "turnkey"};
};

struct NodePool {
    std::optional<Id> id;
    std::optional<Id> accelerator;
    std::optional<Id> device;
    std::optional<int> nodes;
    QMap<QString, QString> labels;
    KeptKeys kept;

    bool operator==(const NodePool &) const = default;
};

struct Kubernetes {
    std::optional<Hosting> hosting;
    std::optional<QString> version;
    std::optional<int> controlPlaneNodes;
    QList<Id> installed; ///< components that the cluster has already
    QList<NodePool> pools;
    KeptKeys kept;

    bool operator==(const Kubernetes &) const = default;
};

struct Image {
    Id id;
    std::optional<QString> framework;
    std::optional<QString> frameworkVersion;
    std::optional<QString> cuda;
    QList<Id> groups;
    KeptKeys kept;

    bool operator==(const Image &) const = default;
};

/// platform.yaml
struct Platform {
    QList<Profile> profiles;
    ComponentChoice components;
    QList<Lane> lanes;
    Tenancy tenancy;
    Security security;
    Registry registry;
    Kubernetes kubernetes;
    QList<Image> images;
    KeptKeys kept;

    bool operator==(const Platform &) const = default;
};

} // namespace kf
