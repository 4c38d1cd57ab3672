// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways into a platform: who is asked for a login where, and what is open.

#include "core/platform/platform_context.h"

namespace kf {

/// Ids of endpoints that rules speak of.
namespace endpoint {
inline constexpr QLatin1StringView kubeApi("kube-api");
inline constexpr QLatin1StringView notebookServers("notebook-servers");
inline constexpr QLatin1StringView modelEndpoints("model-endpoints");
inline constexpr QLatin1StringView userServices("user-services");
inline constexpr QLatin1StringView exposed("exposed-"); ///< in front of the service's id
} // namespace endpoint

/// The endpoints that exist, in the order of the table.
QList<Endpoint> endpointsOf(const PlatformContext &context);

/// The row of that id, or nullptr.
const Endpoint *endpointOf(const QList<Endpoint> &endpoints, QLatin1StringView id);

} // namespace kf
