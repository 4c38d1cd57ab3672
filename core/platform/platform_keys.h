// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of platform.yaml.

#include "core/base/keys.h"
#include "core/platform/platform.h"
#include "core/users/profile_keys.h"

namespace kf {

KF_KEYS(ComponentChoice,
        Key{"release", &T::release},
        Key{"selected", &T::selected, idText},
        Key{"kubernetes_min", &T::kubernetesMin},
        Key{"meshed_pods", &T::meshedPods, notNegative},
        Key{"mesh", &T::mesh},
        Key{"artifact_proxy", &T::artifactProxy});
KF_KEYS(Quota,
        Key{"nominal", &T::nominal, notNegative},
        Key{"borrow", &T::borrow, notNegative},
        Key{"lend", &T::lend, notNegative});
KF_KEYS(Lane,
        Key{"id", &T::id, names(IdKind::Lane)},
        Key{"name", &T::name},
        Key{"groups", &T::groups, refersTo(IdKind::Group)},
        Key{"quota", &T::quota},
        Key{"cohort", &T::cohort},
        Key{"priority", &T::priority},
        Key{"max_gpus_per_job", &T::maxGpusPerJob, notNegative},
        Key{"max_gpus_per_user", &T::maxGpusPerUser, notNegative});
KF_KEYS(Tenancy, Key{"isolation", &T::isolation}, Key{"gpu_sharing", &T::gpuSharing});
KF_KEYS(ControlPlane,
        Key{"authentication", &T::authentication},
        Key{"connectors", &T::connectors},
        Key{"connector", &T::connectors, any.orOne().oldName()},
        Key{"issuer", &T::issuer},
        Key{"username_claim", &T::usernameClaim},
        Key{"groups_claim", &T::groupsClaim},
        Key{"cert_issuer", &T::certIssuer},
        Key{"cert_days", &T::certDays, positive},
        Key{"authorization", &T::authorization});
KF_KEYS(ExposedService,
        Key{"id", &T::id, names(IdKind::ExposedService)},
        Key{"name", &T::name},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"authentication", &T::authentication});
KF_KEYS(Security,
        Key{"control_plane", &T::controlPlane},
        Key{"exposure", &T::exposure, any.orOne()},
        Key{"gateway_host", &T::gatewayHost},
        Key{"network_policies", &T::networkPolicies},
        Key{"data_sensitivity", &T::dataSensitivity},
        Key{"identity_provider", &T::identityProvider},
        Key{"gateway_by", &T::gatewayBy},
        Key{"serving", &T::serving},
        Key{"exposed", &T::exposed},
        Key{"egress", &T::egress},
        Key{"pod_security", &T::podSecurity},
        Key{"audit", &T::audit},
        Key{"audit_gb_per_day", &T::auditGbPerDay, notNegative},
        Key{"drivers", &T::drivers});
KF_KEYS(Registry,
        Key{"kind", &T::kind},
        Key{"product", &T::product},
        Key{"scanning", &T::scanning},
        Key{"reachable_from_cloud", &T::reachableFromCloud});
KF_KEYS(NamedRegistry,
        Key{"id", &T::id, names(IdKind::Registry).notNamed(kDefaultRegistry)},
        Key{"kind", &T::kind},
        Key{"product", &T::product},
        Key{"scanning", &T::scanning},
        Key{"reachable_from_cloud", &T::reachableFromCloud});
KF_KEYS(Taint, Key{"key", &T::key}, Key{"value", &T::value}, Key{"effect", &T::effect});
KF_KEYS(NodePool,
        Key{"id", &T::id, mayName(IdKind::NodePool)},
        Key{"accelerator", &T::accelerator, idText},
        Key{"device", &T::device, idText},
        Key{"nodes", &T::nodes, notNegative},
        Key{"labels", &T::labels},
        Key{"resource", &T::resource},
        Key{"plugin", &T::plugin},
        Key{"driver", &T::driver},
        Key{"taints", &T::taints},
        Key{"privileged", &T::privileged});
KF_KEYS(InfraNode,
        Key{"cpu_cores", &T::cpuCores, positive},
        Key{"memory_gb", &T::memoryGb, positive});
KF_KEYS(Kubernetes,
        Key{"cluster", &T::cluster},
        Key{"hosting", &T::hosting},
        Key{"version", &T::version},
        Key{"control_plane_nodes", &T::controlPlaneNodes, notNegative},
        Key{"infra_node", &T::infraNode},
        Key{"staff_fte", &T::staffFte, notNegative},
        Key{"dashboard", &T::dashboard},
        Key{"installed", &T::installed, idText},
        Key{"held", &T::held, notNegative},
        Key{"pools", &T::pools});
KF_KEYS(Image,
        Key{"id", &T::id, names(IdKind::Image)},
        Key{"framework", &T::framework},
        Key{"framework_version", &T::frameworkVersion},
        Key{"cuda", &T::cuda},
        Key{"groups", &T::groups, refersTo(IdKind::Group)},
        Key{"reference", &T::reference},
        Key{"registry", &T::registry, idText},
        Key{"size_gb", &T::sizeGb, notNegative},
        Key{"tags_kept", &T::tagsKept, any.from(1)},
        Key{"sensitivity", &T::sensitivity});
KF_KEYS(Claim,
        Key{"id", &T::id, names(IdKind::Claim)},
        Key{"text", &T::text},
        Key{"source", &T::source},
        Key{"standing", &T::standing},
        Key{"check", &T::check},
        Key{"claimed", &T::claimed},
        Key{"gpus", &T::gpus, any.from(1).value()},
        Key{"gradient_gb", &T::gradientGb, notNegative.value()},
        Key{"link_gb_per_s", &T::linkGbPerS, positive.value()},
        Key{"bytes_gb", &T::bytesGb, notNegative.value()},
        Key{"bandwidth_gb_s", &T::bandwidthGbS, positive.value()},
        Key{"serial_share", &T::serialShare, share.value()},
        Key{"comm_share", &T::commShare, notNegative.value()},
        Key{"switch_ports", &T::switchPorts, positive.value()},
        Key{"levels", &T::levels, any.from(1).to(3).value()},
        Key{"read_gb_per_s", &T::readGbPerS, notNegative.value()},
        Key{"feed_gb_per_s_per_gpu", &T::feedGbPerSPerGpu, positive.value()});
KF_KEYS(Platform,
        Key{"profiles", &T::profiles},
        Key{"components", &T::components},
        Key{"data_role", &T::dataRole},
        Key{"rbac", &T::rbac},
        Key{"needs", &T::needs, any.keyedBy(IdKind::Group)},
        Key{"scaling", &T::scaling},
        Key{"claims", &T::claims},
        Key{"lanes", &T::lanes},
        Key{"tenancy", &T::tenancy},
        Key{"security", &T::security},
        Key{"registry", &T::registry},
        Key{"registries", &T::registries},
        Key{"kubernetes", &T::kubernetes},
        Key{"images", &T::images});

} // namespace kf
