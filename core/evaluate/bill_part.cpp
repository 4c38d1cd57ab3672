// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/bill_part.h"

#include "core/cost/owning.h"
#include "core/topology/bill_of_materials.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kMostSystems = 1e15; ///< far beyond every plan, and a whole number

/// Systems that the forecast requires, by device, over all accelerators.
QMap<Id, qint64> requiredSystems(const GrowthFigures &growth)
{
    QMap<Id, qint64> systems;
    for (const AcceleratorForecast &forecast : growth.byAccelerator) {
        if (forecast.systems)
            systems[forecast.systems->device] +=
                static_cast<qint64>(std::min(forecast.systems->count, kMostSystems));
    }
    return systems;
}

} // namespace

void addBill(Evaluation &evaluation, const CatalogView &catalog, const Evaluation *same)
{
    const QMap<Id, qint64> systems = requiredSystems(evaluation.growth);
    if (same != nullptr && requiredSystems(same->growth) == systems) {
        evaluation.bill = same->bill;
        return;
    }
    evaluation.bill = billOfMaterials(evaluation.plan.topology,
                                      catalog,
                                      evaluation.topology.fabrics,
                                      systems,
                                      unitPrices(evaluation.plan.cost.prices));
}

} // namespace kf
