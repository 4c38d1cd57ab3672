// SPDX-License-Identifier: GPL-3.0-or-later
// What one accelerator costs to own and to rent, and how many of something are bought.
#include "core/cost/owning.h"
#include "core/evaluate/cost_terms.h"
#include "core/evaluate/explain_steps.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

Derivation breakEvenOf(const AcceleratorCost &cost, double busyCost)
{
    const OpenSum rent = sumOf(cost.cloudPerGpuHour);
    QList<Derivation> terms{termOf("owned_per_gpu_year", sumOf(cost.ownedPerGpuYear), Unit::None)};
    if (busyCost == 0.0) {
        terms.append(at(termOf("cloud_per_gpu_hour", rent, Unit::None, kOver), "cost/cloud"));
    } else {
        Derivation saved =
            termOf("saved_per_gpu_hour", {rent.known - busyCost, rent.isOpen}, Unit::None, kOver);
        saved.parts = {at(termOf("cloud_per_gpu_hour", rent, Unit::None), "cost/cloud"),
                       at(termOf("busy_cost", busyCost, Unit::None, kMinus),
                          "cost/finance/busy_cost_per_gpu_hour")};
        terms.append(saved);
    }
    return figureOf(sumOf(cost.breakEvenHours), Unit::Hours, terms);
}

} // namespace

std::optional<Derivation>
acceleratorSteps(const Evaluation &evaluation, const AcceleratorKey &key, const QString &figure)
{
    const auto found = evaluation.cost.byAccelerator.constFind(key);
    if (found == evaluation.cost.byAccelerator.constEnd())
        return std::nullopt;
    const AcceleratorCost &cost = *found;
    if (figure == QLatin1String("best_gpus")) {
        QList<Derivation> terms;
        if (cost.bestGpus && cost.gpusPerSystem)
            terms = {termOf("best_systems", *cost.bestGpus / *cost.gpusPerSystem, Unit::Count),
                     termOf("gpus_per_system", *cost.gpusPerSystem, Unit::Gpus, kTimes)};
        return figureOf(sumOf(cost.bestGpus), Unit::Gpus, terms);
    }
    if (figure == QLatin1String("best_per_year")) {
        QList<Derivation> terms;
        for (const CostPoint &point : cost.curve) {
            if (point.gpus == cost.bestGpus)
                terms = {termOf("curve_owned", point.owned, Unit::None),
                         termOf("curve_rented", point.rented, Unit::None, kPlus)};
        }
        return figureOf(sumOf(cost.bestPerYear), Unit::None, terms);
    }
    if (figure == QLatin1String("owned_per_gpu_year"))
        return at(figureOf(sumOf(cost.ownedPerGpuYear), Unit::None, {}), "cost/prices");
    if (figure == QLatin1String("cloud_per_gpu_hour"))
        return at(figureOf(sumOf(cost.cloudPerGpuHour), Unit::None, {}), "cost/cloud");
    if (figure == QLatin1String("break_even_h"))
        return breakEvenOf(cost, evaluation.plan.cost.finance.busyCostPerGpuHour);
    return std::nullopt;
}

namespace {

/// Of a system what serves and what is spare.
QList<Derivation> requiredTerms(const Evaluation &evaluation, const Id &id)
{
    QList<Derivation> terms;
    const auto spares = static_cast<double>(evaluation.plan.settings.policy.spareSystems);
    const auto &all = evaluation.growth.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one->systems || one->systems->device != id)
            continue;
        terms.append(with(
            termOf("serving", one->systems->count - spares, Unit::Count, kPlus), "of", one.key()));
        if (spares > 0.0)
            terms.append(
                at(termOf("spares", spares, Unit::Count, kPlus), "plan/policy/spare_systems"));
    }
    return terms;
}

double paidFor(const Topology &topology, const Id &id)
{
    double count = 0.0;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        count += placed.device == id && placed.owned ? 1.0 : 0.0;
    });
    return count;
}

} // namespace

std::optional<Derivation>
quantitySteps(const Evaluation &evaluation, const Id &id, const QString &figure)
{
    const UnitPrices prices = unitPrices(evaluation.plan.cost.prices);
    double quantity = 0.0;
    QList<Derivation> terms;
    for (const BillRow &row : evaluation.bill.rows) {
        if (row.id != id)
            continue;
        quantity += static_cast<double>(row.quantity());
        Derivation required = termOf("required", static_cast<double>(row.required), Unit::Count);
        required.parts = requiredTerms(evaluation, id);
        for (Derivation &term : QList<Derivation>{
                 termOf("placed", static_cast<double>(row.placed), Unit::Count), required})
            terms.append(row.lengthM ? with(term, "length", Amount{*row.lengthM, Unit::Metres})
                                     : term);
    }
    if (terms.isEmpty() && !prices.contains(id))
        return std::nullopt;
    if (figure == QLatin1String("quantity"))
        return figureOf({quantity, false}, Unit::Count, terms);
    const double paid = paidFor(evaluation.plan.topology, id);
    const double toPay = std::max(0.0, quantity - paid);
    Derivation count = termOf("quantity", toPay, Unit::Count, kTimes);
    if (paid > 0.0)
        count.parts = {termOf("quantity", quantity, Unit::Count),
                       termOf("paid_for", paid, Unit::Count, kMinus)};
    const OpenSum price{prices.value(id), !prices.contains(id)};
    return figureOf({price.known * toPay, price.isOpen},
                    Unit::None,
                    {at(termOf("price", price, Unit::None), "cost/prices"), count});
}

} // namespace kf
