// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a placement says, in sentences: what binds in a rack, and why something was not placed.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/topology/placement.h"
#include "core/words/wording.h"

#include <QString>

namespace kf {

/// "power: 4 DGX H100 use 40.8 kW of 44 kW"; empty where nothing was left to place.
QString
bindingText(const PlacementBinding &binding, const CatalogView &catalog, const Wording &wording);

/// "12 of DGX H100 are not placed: the room has no more power."
QString
notPlacedText(const NotPlaced &notPlaced, const CatalogView &catalog, const Wording &wording);

/// "A06 is not filled: A3I AI400X2: power not known".
QString skippedText(const SkippedRack &skipped, const Plan &plan, const CatalogView &catalog);

/// "racks weigh at least what is known: no weight of AP8853".
QString weightlessText(const QList<Id> &devices, const CatalogView &catalog);

/// "DGX H100 would not keep full load after a loss that the rack type promises to survive".
QString notRedundantText(const Id &device, const CatalogView &catalog);

/// "64 racks; fewer are proven to be impossible", or with the gap to the bound.
QString racksUsedText(const PlacementResult &result);

/// "power", "units", "heat to air": a limit as people call it.
QString limitName(PlacementLimit limit);

} // namespace kf
