// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who could reach what: a state for each actor and asset, which follows from the plan's choices.
// Kubeflow promises no hard isolation between profiles (kubeflow.org, multi-user isolation), so
// what a namespace separates is limited, never closed.

#include "core/platform/platform_context.h"

namespace kf {

/// What rules over datasets and endpoints have found.
struct ThreatInput {
    const PlatformContext &context;
    const QList<Endpoint> &endpoints;
    const DataAccess &access;
};

/// The table of threats in its order.
QList<Threat> threatsOf(const ThreatInput &input);

} // namespace kf
