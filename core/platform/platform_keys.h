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
KF_KEYS(Quota, Key{"nominal", &T::nominal}, Key{"borrow", &T::borrow}, Key{"lend", &T::lend});
KF_KEYS(Lane,
        Key{"id", &T::id, names(IdKind::Lane)},
        Key{"name", &T::name},
        Key{"groups", &T::groups, refersTo(IdKind::Group)},
        Key{"quota", &T::quota},
        Key{"cohort", &T::cohort},
        Key{"priority", &T::priority},
        Key{"max_gpus_per_job", &T::maxGpusPerJob},
        Key{"max_gpus_per_user", &T::maxGpusPerUser});
KF_KEYS(Tenancy, Key{"isolation", &T::isolation});
KF_KEYS(ControlPlane,
        Key{"authentication", &T::authentication},
        Key{"connector", &T::connector},
        Key{"authorization", &T::authorization});
KF_KEYS(Security,
        Key{"control_plane", &T::controlPlane},
        Key{"exposure", &T::exposure},
        Key{"gateway_host", &T::gatewayHost},
        Key{"network_policies", &T::networkPolicies},
        Key{"data_sensitivity", &T::dataSensitivity});
KF_KEYS(Registry,
        Key{"kind", &T::kind},
        Key{"product", &T::product},
        Key{"scanning", &T::scanning});
KF_KEYS(NodePool,
        Key{"id", &T::id, mayName(IdKind::NodePool)},
        Key{"accelerator", &T::accelerator, idText},
        Key{"device", &T::device, idText},
        Key{"nodes", &T::nodes},
        Key{"labels", &T::labels});
KF_KEYS(Kubernetes,
        Key{"hosting", &T::hosting},
        Key{"version", &T::version},
        Key{"control_plane_nodes", &T::controlPlaneNodes, notNegative},
        Key{"installed", &T::installed, idText},
        Key{"pools", &T::pools});
KF_KEYS(Image,
        Key{"id", &T::id, names(IdKind::Image)},
        Key{"framework", &T::framework},
        Key{"framework_version", &T::frameworkVersion},
        Key{"cuda", &T::cuda},
        Key{"groups", &T::groups, refersTo(IdKind::Group)});
KF_KEYS(Platform,
        Key{"profiles", &T::profiles},
        Key{"components", &T::components},
        Key{"lanes", &T::lanes},
        Key{"tenancy", &T::tenancy},
        Key{"security", &T::security},
        Key{"registry", &T::registry},
        Key{"kubernetes", &T::kubernetes},
        Key{"images", &T::images});

} // namespace kf
