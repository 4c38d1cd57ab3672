// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a command line asks to be placed.

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/topology/placement.h"

namespace kf::cli {

/// The request, or what is wrong with an option.
Result<PlacementRequest>
placementRequest(const CommandLine &line, const Plan &plan, const CatalogView &view);

} // namespace kf::cli
