// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/bill_part.h"

#include "core/topology/bill_of_materials.h"

#include <QHash>
#include <QSet>

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

/// The first price of an id counts, also where it does not say how much.
QHash<Id, double> pricesOf(const Cost &cost)
{
    QHash<Id, double> prices;
    QSet<Id> named;
    for (const Price &price : cost.prices) {
        if (!price.device || named.contains(*price.device))
            continue;
        named.insert(*price.device);
        if (price.unitPrice)
            prices.insert(*price.device, *price.unitPrice);
    }
    return prices;
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
                                      pricesOf(evaluation.plan.cost));
}

} // namespace kf
