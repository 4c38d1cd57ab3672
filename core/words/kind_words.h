// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kinds of things are called. Files have words of their own for them: EnumWords.

#include "core/base/finding.h"
#include "core/catalog/entries.h"
#include "core/plan/plan.h"
#include "core/topology/topology_figures.h"

#include <QString>

namespace kf {

/// "Scheduled", "Exploratory", "Serving".
QString kindText(GroupKind kind);
/// "GPU system", "Ethernet switch", ...
QString kindText(DeviceKind kind);
/// "Error", "Warning", "Advice".
QString severityText(Severity severity);
/// "assumed", "quoted", "measured", "decided".
QString standingText(Standing standing);
/// "compound", "linear".
QString modelText(GrowthModel model);
/// "kept for itself", "passes through".
QString patternText(DatasetPattern pattern);
/// "on premises", "cloud", ...
QString placementText(PlacementKind place);
/// "front", "rear".
QString faceText(Face face);
/// "power", "heat", ...
QString quantityText(Quantity quantity);

} // namespace kf
