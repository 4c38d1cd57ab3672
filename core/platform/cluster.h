// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who runs which layer of the cluster, with how many people; its control plane, version and pools.

#include "core/platform/platform_context.h"

namespace kf {

/// Who runs which layer.
QMap<ClusterLayer, LayerOwner> layersOf(Hosting hosting);

/// True where the pool counts systems of that kind.
bool countsIn(const NodePool &pool, const DeviceEntry &system);

/// `nodes`: those that compute; nothing where nobody knows.
ClusterFigures clusterFigures(const PlatformContext &context, std::optional<double> nodes);

} // namespace kf
