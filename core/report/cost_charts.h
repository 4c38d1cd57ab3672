// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost as charts: by systems owned, why that many, year by year.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/cost/equipment_cash.h"
#include "core/figures/figures.h"
#include "core/report/swing_view.h"
#include "core/words/wording.h"

namespace kf {

/// What a year costs by systems owned of one accelerator: owned and rented stacked, their total on
/// top, with the cheapest number and the number that is placed marked. Points that are not known
/// are left out.
ChartSpec ownedCurveChart(const Evaluation &figures,
                          const AcceleratorKey &key,
                          const CatalogView &catalog,
                          const Wording &wording);

/// How many hours of a year at least so many GPUs are busy, in steps, cut by the GPUs of `systems`
/// systems: what is owned below, what is rented above; `reserved` GPUs in the cloud, which are paid
/// for used or not, stand between. Without `systems`: the cheapest number; where that is not known,
/// not even the system, the steps stand uncut. Then, as nothing is looked at, a line stands at the
/// break-even hours.
ChartSpec whyOwnedChart(const Evaluation &figures,
                        const AcceleratorKey &key,
                        const Wording &wording,
                        std::optional<int> systems = {},
                        double reserved = 0.0);

/// GPUs of an accelerator that are reserved in the cloud when systems are sized, as far as it is
/// known how many an instance has.
double reservedOf(const Evaluation &figures, const AcceleratorKey &key, const CatalogView &catalog);

/// Numbers of systems that stand out on that curve; -1 where there is none.
struct OwnedChoice {
    int best = -1;   ///< K*
    int placed = -1; ///< in service when systems are sized, without spares
};
OwnedChoice ownedChoice(const Evaluation &figures, const AcceleratorKey &key);

/// What so many systems cost and what they leave, in a few short lines; empty where the curve has
/// no such point.
QStringList ownedText(const Evaluation &figures,
                      const AcceleratorKey &key,
                      int systems,
                      const Wording &wording);

/// "own 48 GPUs", and "break-even 2,972 h: busier own, idler rent"; empty where that is not known.
QString ownedGpusText(const Evaluation &figures,
                      const AcceleratorKey &key,
                      int systems,
                      const Wording &wording);
QString breakEvenText(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording);

/// What matters most, of so many swings.
SwingView swingView(const QList<CostSwing> &swings,
                    const Evaluation &figures,
                    const CatalogView &catalog,
                    const Wording &wording);

/// Cash up to the end of each month: as planned, all owned, all rented, mixed; where owning
/// overtakes renting is marked. With `equipment`, by kStrategies, dots mark on the lines of who
/// owns when something is bought or replaced, and what the cash comes to less what stands at the
/// end; with their amounts, but of many purchases the first alone.
ChartSpec cumulativeCostChart(const Evaluation &figures,
                              const QList<EquipmentCash> &equipment = {},
                              const Wording &wording = {});

/// What is paid in each year where all is owned, mixed and rented: equipment, operation, cloud.
/// With `equipment`, by kStrategies, what is bought and what is replaced stand apart; what leaves
/// is taken off what is bought.
ChartSpec yearlyCostChart(const Evaluation &figures, const QList<EquipmentCash> &equipment = {});

} // namespace kf
