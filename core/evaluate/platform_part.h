// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The platform in the light of what the rest of the plan says: groups, data, machines, clouds.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/platform/conditions.h"

namespace kf {

/// What other parts of an evaluation count for the platform.
struct PlatformCounts {
    int placedSystems = 0;    ///< devices with GPUs, in any month
    double servingPods = 0.0; ///< largest replicas of the models that KServe serves, summed

    bool operator==(const PlatformCounts &) const = default;
};

/// What the chosen components take, with what other rooms count.
Footprint
footprintOf(const Platform &platform, const CatalogView &catalog, const PlatformCounts &counts);

/// Fills the platform part; what `previous` (or nullptr) found stays where nothing has changed that
/// it reads. `previousCounts` are those of `previous`.
void addPlatform(Evaluation &evaluation,
                 const CatalogView &catalog,
                 const PlatformCounts &counts,
                 const Evaluation *previous,
                 const PlatformCounts &previousCounts);

/// What decides how far a need of a group is there, in an evaluation with its platform part.
QList<Condition> conditionsOfNeed(const Evaluation &evaluation,
                                  const CatalogView &catalog,
                                  const Id &group,
                                  GroupNeed need);

/// Who could reach what with the platform of `then`, a plan that differs in its platform alone.
QList<Threat> threatsThen(const Evaluation &now, const Plan &then, const CatalogView &catalog);

} // namespace kf
