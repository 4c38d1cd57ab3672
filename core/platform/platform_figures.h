// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What follows from the platform's choices: the platform part of an Evaluation. The same for every
// month and scenario.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/platform/footprint.h"
#include "core/platform/platform.h"
#include "core/platform/platform_input.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

/// What a way of submitting work needs.
enum class WayNeed {
    Gateway,
    LoginApi,
    LoginWeb,
    Component,
    Exposure,
    Role,
    Image,
    Data,
    Home,
    Lane,
    Skill
};
template<> struct EnumWords<WayNeed> {
    static constexpr std::array words{"gateway",
                                      "login-api",
                                      "login-web",
                                      "component",
                                      "exposure",
                                      "role",
                                      "image",
                                      "data",
                                      "home",
                                      "lane",
                                      "skill"};
};

/// A need of a way, and whether it is there; nothing where that cannot be said.
struct NeedState {
    WayNeed need = WayNeed::Gateway;
    std::optional<bool> isMet;

    bool operator==(const NeedState &) const = default;
};

struct WayFigures {
    SubmitsBy way = SubmitsBy::Kubectl;
    QList<NeedState> needs; ///< in the order of the way's table

    bool operator==(const WayFigures &) const = default;
};

struct ProfileFigures {
    Id id;
    QStringList skillsMissing;
    QList<WayFigures> ways; ///< those that the profile names, each once

    bool operator==(const ProfileFigures &) const = default;
};

/// A need of a profile's way that is not met.
struct Gap {
    Id profile;
    SubmitsBy way = SubmitsBy::Kubectl;
    WayNeed need = WayNeed::Gateway;

    bool operator==(const Gap &) const = default;
};

/// How far what is asked for is there.
enum class NeedAnswer { NotAsked, Met, Partly, Open };
template<> struct EnumWords<NeedAnswer> {
    static constexpr std::array words{"not-asked", "met", "partly", "open"};
};

/// The components that a choice comes to. Ids in the order of the file where people gave them,
/// sorted where they follow.
struct ComponentFigures {
    QList<Id> chosen;  ///< selected ones that a catalogue has
    QList<Id> unknown; ///< selected ones that none has
    QList<Id> added;   ///< what they need besides, and is not installed
    QList<Id> present; ///< all that is there in the end, with what is installed

    bool operator==(const ComponentFigures &) const = default;
};

/// Where a request for an endpoint comes in.
enum class Reach { ApiServer, Gateway, Cluster, PortForward };
template<> struct EnumWords<Reach> {
    static constexpr std::array words{"api-server", "gateway", "cluster", "port-forward"};
};

/// Who or what says that a caller may.
enum class AuthorisedBy { Rbac, IstioPolicy, Sar, Own, None };
template<> struct EnumWords<AuthorisedBy> {
    static constexpr std::array words{"rbac", "istio-policy", "sar", "own", "none"};
};

enum class EndpointState { Closed, Inside, Open, Unknown };
template<> struct EnumWords<EndpointState> {
    static constexpr std::array words{"closed", "inside", "open", "unknown"};
};

/// One way into the platform.
struct Endpoint {
    QString id;
    Reach reached = Reach::Cluster;
    QString authenticatedBy; ///< gateway, token, own, none, or how the API server does
    AuthorisedBy authorisedBy = AuthorisedBy::None;
    EndpointState state = EndpointState::Unknown;

    bool operator==(const Endpoint &) const = default;
};

enum class ThreatActor { Outsider, OtherTenant, Tenant, Container, Operator };
template<> struct EnumWords<ThreatActor> {
    static constexpr std::array words{
        "outsider", "other-tenant", "tenant", "container", "operator"};
};

enum class ThreatAsset {
    ApiServer,
    Notebook,
    ModelEndpoint,
    UserService,
    Registry,
    Dataset,
    Namespace,
    Home,
    GpuMemory
};
template<> struct EnumWords<ThreatAsset> {
    static constexpr std::array words{"api-server",
                                      "notebook",
                                      "model-endpoint",
                                      "user-service",
                                      "registry",
                                      "dataset",
                                      "namespace",
                                      "home",
                                      "gpu-memory"};
};

enum class ThreatState { Closed, Limited, Open, Unknown, NotApplicable };
template<> struct EnumWords<ThreatState> {
    static constexpr std::array words{"closed", "limited", "open", "unknown", "not-applicable"};
};

struct Threat {
    ThreatActor actor = ThreatActor::Outsider;
    ThreatAsset asset = ThreatAsset::ApiServer;
    ThreatState state = ThreatState::Unknown;

    bool operator==(const Threat &) const = default;
};

/// Whether a group that reads a dataset may.
enum class Clearance { Ok, Below, Unknown };
template<> struct EnumWords<Clearance> {
    static constexpr std::array words{"ok", "below", "unknown"};
};

/// Dataset -> group that reads it -> whether it may.
using DataAccess = QMap<Id, QMap<Id, Clearance>>;

/// The accelerators of an image's groups by how its CUDA fits them; ids sorted.
struct ImageFigures {
    QList<Id> ok;
    QList<Id> tooOld;
    QList<Id> tooNew;
    QList<Id> noCuda; ///< of another vendor
    QList<Id> unknown;

    bool operator==(const ImageFigures &) const = default;
};

/// The layers of a cluster that somebody has to run.
enum class ClusterLayer { Applications, DataPlane, ControlPlane, Infrastructure, Operations };
template<> struct EnumWords<ClusterLayer> {
    static constexpr std::array words{
        "applications", "data-plane", "control-plane", "infrastructure", "operations"};
};

enum class LayerOwner { We, Shared, Provider };
template<> struct EnumWords<LayerOwner> {
    static constexpr std::array words{"we", "shared", "provider"};
};

struct ControlPlaneFigures {
    std::optional<double> nodes;
    std::optional<double> recommended;
    std::optional<double> cores;    ///< of each node
    std::optional<double> memoryGb; ///< of each node

    bool operator==(const ControlPlaneFigures &) const = default;
};

struct PoolFigures {
    std::optional<Id> id;
    std::optional<Id> accelerator;   ///< its own, or that of its device
    std::optional<QString> resource; ///< that pods ask for
    bool pluginOk = false;

    bool operator==(const PoolFigures &) const = default;
};

struct ClusterFigures {
    QMap<ClusterLayer, LayerOwner> layers; ///< empty where nobody said who hosts
    std::optional<double> staffFte;
    ControlPlaneFigures controlPlane;
    std::optional<QString> leastVersion;
    std::optional<bool> versionOk;
    QList<PoolFigures> pools;

    bool operator==(const ClusterFigures &) const = default;
};

/// The five requirements of a platform.
enum class Requirement { SecureData, SharedCompute, ToolVersions, Deploy, Portability };
template<> struct EnumWords<Requirement> {
    static constexpr std::array words{
        "secure-data", "shared-compute", "tool-versions", "deploy", "portability"};
};

struct RequirementFigures {
    Requirement id = Requirement::SecureData;
    NeedAnswer state = NeedAnswer::Open;
    QStringList met;  ///< conditions, by their words
    QStringList open; ///< conditions, by their words

    bool operator==(const RequirementFigures &) const = default;
};

struct ClaimFigures {
    Id id;
    std::optional<double> value; ///< seconds, times, ports or GPUs, by the claim's check
    std::optional<double> knee;  ///< GPUs beyond which more of them are slower
    std::optional<bool> holds;

    bool operator==(const ClaimFigures &) const = default;
};

struct PlatformFigures {
    QList<PlatformGroup> groups;     ///< as the rules saw them
    QList<PlatformDataset> datasets; ///< likewise
    QList<ProfileFigures> profiles;
    QList<Gap> gaps;
    QMap<Id, QMap<GroupNeed, NeedAnswer>> groupNeeds;
    ComponentFigures components;
    Footprint footprint;
    PlatformServers servers;
    QMap<Persona, QMap<ResourceKind, AccessLevel>> rbac; ///< kinds that are present
    QList<Endpoint> endpoints;
    QList<Threat> threats;
    DataAccess access;
    QMap<Id, ImageFigures> images;
    ClusterFigures cluster;
    QList<RequirementFigures> requirements;
    QList<ClaimFigures> claims;

    bool operator==(const PlatformFigures &) const = default;
};

} // namespace kf
