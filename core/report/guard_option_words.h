// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a choice that guards the platform closes, and what it costs the people who work there.
// Sources: kubernetes.io (authentication, auditing, Pod Security Standards, multi-tenancy),
// kubeflow.org (multi-user isolation), dexidp.io (connectors), NVIDIA GPU Operator (sharing).

#include "core/platform/platform.h"

namespace kf {

struct OptionWords {
    QString closes;
    QString costs;
};

OptionWords optionWords(Sensitivity sensitivity);
OptionWords optionWords(DataRole role);
OptionWords optionWords(Driver driver);
OptionWords optionWords(Isolation isolation);
OptionWords optionWords(GpuSharing sharing);
OptionWords optionWords(PodSecurity standard);
OptionWords optionWords(Egress egress);
OptionWords optionWords(Exposure measure);
OptionWords optionWords(ServingAccess access);
OptionWords optionWords(GatewayBy gateway);
OptionWords optionWords(Authentication authentication);
OptionWords optionWords(Connector connector);
OptionWords optionWords(Audit audit);
OptionWords optionWords(RegistryKind kind);
OptionWords optionWords(ClusterState state);
OptionWords optionWords(Hosting hosting);
OptionWords optionWords(ClusterDashboard dashboard);
OptionWords networkPolicyWords();
OptionWords gatewayHostWords();
OptionWords scanningWords();

} // namespace kf
