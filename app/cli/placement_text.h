// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a placement says on the command line: for people and for programs.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/topology/placement.h"
#include "core/words/wording.h"

#include <QByteArray>
#include <QString>

namespace kf::cli {

/// Racks used, the bound, and what binds; racks that are filled alike stand in one line.
QString placementText(const PlacementResult &result,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording);

/// The same as JSON, each rack by itself.
QByteArray placementJson(const PlacementResult &result);

} // namespace kf::cli
