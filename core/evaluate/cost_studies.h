// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is asked of placement and cost beside the figures: where each group should run, and what
// matters most. Computed when asked for.

#include "core/catalog/catalog.h"
#include "core/cost/equipment_cash.h"
#include "core/cost/year_terms.h"
#include "core/figures/figures.h"

namespace kf {

/// Where each group should run and why, in the order of the plan, without those of cpu-core; at the
/// month that systems are sized for.
QList<PlaceAdvice> placeAdvices(const Evaluation &figures, const Catalog &catalog);

/// The cost of a year as planned with each input at 0.8 and at 1.2 of its value, in the order of
/// the plan. Empty where that cost is not known.
QList<CostSwing> costSwings(const Evaluation &figures, const Catalog &catalog);

/// What is paid for equipment each way, in the order of kStrategies. Empty for figures that were
/// not evaluated.
QList<EquipmentCash> equipmentCash(const Evaluation &figures, const Catalog &catalog);

/// What is running in each year of one way to run the plan. Empty as above.
QList<YearTerms> yearTerms(const Evaluation &figures, const Catalog &catalog, Strategy strategy);

/// How many hours of the average year how many GPUs of that accelerator are busy, wherever its
/// groups run: levels downwards. Empty where that is not known.
QList<DurationStep> busyDurations(const Evaluation &figures, const AcceleratorKey &key);

} // namespace kf
