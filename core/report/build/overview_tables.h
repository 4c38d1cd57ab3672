// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

/// Each tier at the month that is sized for: what it must hold, what it can hold, when it is full.
Table tierOverview(const Evaluation &figures);

/// The month in which a tier is full; that none is within the horizon, or that nobody knows.
QString tierFullText(const Plan &plan, const TierFigures &tier);

/// The settings of the plan, as `scenario` has them.
FactList settingsOverview(const Plan &plan, const Id &scenario);

/// What stands in the plan, section by section: name, text and path.
Table contentOverview(const Evaluation &figures, const Catalog &catalog, const Wording &wording);

} // namespace kf
