// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a placement would do to the racks that it touches.

#include "core/plan/edits/placing.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// A rack before and after.
struct RackEffect {
    RackFigures before;
    RackFigures after;
};
/// What `wanted` does to the racks that it touches, in no particular place of the plan: for the
/// ghost of a drag. Devices that could not stand there count as if they did; unknown racks and
/// devices are left out. The figures are those of `month`, or of each one's heaviest month.
QList<RackEffect> effectOf(const Plan &plan,
                           const Catalog &catalog,
                           const QList<Placement> &wanted,
                           std::optional<int> month = std::nullopt);

} // namespace kf
