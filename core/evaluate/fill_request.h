// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the forecast to what must be placed: systems for the required GPUs of a month, plus spares,
// minus what stands.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/topology/placement.h"

namespace kf {

/// What a person chooses before racks are filled from the forecast.
struct FillOptions {
    AcceleratorKey accelerator;      ///< accelerator or pool
    int month = 12;                  ///< 0..horizon, under the scenario of the evaluation
    Id system;                       ///< empty: the plan's choice for that accelerator
    std::optional<int> spareSystems; ///< the policy's where absent
    PlacementRequest placement; ///< along, rack type, room, row, names; items and month of service
                                ///< are made here
    std::optional<int> count = {}; ///< systems to place, whatever the forecast says
};

/// How many systems are missing.
struct FillNeed {
    double requiredGpus = 0.0; ///< at the month
    double gpusPerSystem = 0.0;
    int systems = 0;  ///< for the required GPUs
    int spares = 0;   ///< besides
    int standing = 0; ///< systems of that kind in service at that month; 0 where they are replaced
    int standingSpares = 0;   ///< of them
    double otherGpus = 0.0;   ///< that other devices and contracts supply at that month
    int missing = 0;          ///< systems to place, spares included
    double servingGpus = 0.0; ///< that they give without spares, so that nothing is missing
    int later = 0;            ///< systems of that kind that come after the month
    int laterFrom = 0;        ///< the month of the first of them
    std::optional<int> shortBefore = {}; ///< the month before it from which too little stands there
};

/// What the forecast asks for; fails, naming the way out, where demand is not known, or which
/// system to buy, or how many GPUs it has.
Result<FillNeed>
fillNeed(const Evaluation &evaluation, const Catalog &catalog, const FillOptions &options);

/// The placement to run; with no items where nothing is missing. What is placed is in service from
/// the month on; what replaces systems that stand there, from the first month of those.
Result<PlacementRequest>
fillFromForecast(const Evaluation &evaluation, const Catalog &catalog, const FillOptions &options);

} // namespace kf
