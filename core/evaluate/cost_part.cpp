// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/cost_part.h"

#include "core/plan/scenario_lookup.h"

#include <algorithm>

namespace kf {

namespace {

QSet<AcceleratorKey> unknownKeys(const DemandInputs &inputs, const SheetState &state)
{
    QSet<AcceleratorKey> keys;
    for (const int index : state.marked.unknown)
        keys.insert(inputs.parts.layout.keyOf[index].key);
    return keys;
}

std::optional<SystemToBuy> systemToBuy(const AcceleratorKey &key,
                                       const DemandInputs &inputs,
                                       const PlacedSupply &placed,
                                       const CatalogView &catalog)
{
    const std::optional<SystemChoice> choice = systemFor(key, inputs, placed, catalog);
    if (!choice || choice->gpusPerSystem <= 0.0)
        return std::nullopt;
    return SystemToBuy{choice->device, choice->gpusPerSystem, mostKw(choice->device, catalog)};
}

/// What `own` says, else what the catalogue's offer says.
template<typename Value>
std::optional<Value> either(const std::optional<Value> &own,
                            const OfferEntry *entry,
                            std::optional<Value> OfferEntry::*member)
{
    return own || entry == nullptr ? own : entry->*member;
}

RentEntry rentEntry(int index,
                    const CloudOffer &offer,
                    const Plan &plan,
                    const CatalogView &catalog,
                    const AcceleratorKeys &keys)
{
    const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
    RentEntry rent;
    rent.index = index;
    rent.key =
        keys.keyOf(either(offer.accelerator, entry, &OfferEntry::accelerator).value_or(Id()));
    rent.gpus = either(offer.gpus, entry, &OfferEntry::gpus);
    rent.onDemandPerH = either(offer.onDemandPerH, entry, &OfferEntry::onDemandPerH);
    rent.spotPerH = either(offer.spotPerH, entry, &OfferEntry::spotPerH);
    rent.commitment = offer.commitment.value_or(Commitment::OneYear);
    rent.committedPerH = rent.commitment == Commitment::OneYear
                             ? either(offer.committed1yPerH, entry, &OfferEntry::committed1yPerH)
                             : either(offer.committed3yPerH, entry, &OfferEntry::committed3yPerH);
    rent.includesHost = either(offer.includesHost, entry, &OfferEntry::includesHost).value_or(true);
    rent.hostPerH = either(offer.hostPerH, entry, &OfferEntry::hostPerH);
    rent.currency =
        offer.currency.value_or(entry != nullptr ? entry->currency : plan.settings.currency);
    if (rent.currency == plan.settings.currency)
        rent.exchange = 1.0;
    else if (const auto rate = plan.cost.exchange.constFind(rent.currency);
             rate != plan.cost.exchange.constEnd())
        rent.exchange = *rate;
    rent.reservedInstances = offer.reservedInstances;
    rent.reservedFromMonth = offer.reservedFromMonth;
    return rent;
}

void addPlaced(CostInputs &inputs, const QList<PlacedUnits> &units, const AcceleratorKeys &keys)
{
    for (const PlacedUnits &placed : units) {
        if (!placed.hasGpus) {
            inputs.equipment.append(placed.unit);
            continue;
        }
        const AcceleratorKey key = placed.accelerator ? keys.keyOf(*placed.accelerator) : Id();
        inputs.systems.append({key, placed.unit, placed.isSpare});
    }
}

/// One dataset, or homes, with the group that it belongs to.
struct GroupData {
    std::optional<Id> group;
    const DatasetFigures *figures = nullptr;
    double compressionRatio = 1.0;

    std::optional<double> gb(int month) const
    {
        if (!figures->known)
            return std::nullopt;
        return figures->storedRaw[month] / compressionRatio + figures->jobCopy[month] +
               figures->intermediate[month];
    }
};

/// Backups stay where they are.
QList<GroupData> dataOf(const Storage &storage, const StorageFigures &figures)
{
    QList<GroupData> data;
    for (qsizetype i = 0; i < storage.datasets.size(); ++i)
        data.append({storage.datasets[i]->group,
                     &figures.datasets[i],
                     storage.datasets[i]->compressionRatio});
    for (qsizetype i = 0; i < storage.homes.size(); ++i)
        data.append({storage.homes[i].group, &figures.datasets[storage.datasets.size() + i], 1.0});
    return data;
}

void addData(CostInputs &inputs, const Plan &plan, const StorageFigures &figures)
{
    const QList<GroupData> data = dataOf(plan.storage, figures);
    for (int m = 0; m < inputs.months; ++m) {
        OpenSum all;
        OpenSum planned;
        for (const GroupData &one : data) {
            const std::optional<double> gb = one.gb(m);
            all.add(gb);
            if (one.group && placeIn(plan.cost, *one.group, m) != PlacementKind::OnPremise)
                planned.add(gb);
        }
        inputs.allGb.append(all.value());
        inputs.plannedGb.append(planned.value());
    }
}

} // namespace

QList<CostKey> costKeys(const DemandInputs &inputs,
                        const SheetState &state,
                        const PlacedSupply &placed,
                        const CatalogView &catalog)
{
    QList<CostKey> keys;
    for (AcceleratorLoad &load : costLoads(state.lanes,
                                           inputs.parts.calendar,
                                           inputs.dayTypes(),
                                           inputs.horizonMonths(),
                                           unknownKeys(inputs, state))) {
        const auto system = systemToBuy(load.key, inputs, placed, catalog);
        keys.append({std::move(load), system});
    }
    return keys;
}

CostInputs costInputs(const Evaluation &evaluation,
                      const QList<CostKey> &keys,
                      const QList<PlacedUnits> &units,
                      const CatalogView &catalog)
{
    const Plan &plan = evaluation.plan;
    const Scenario *scenario = scenarioNamed(plan, evaluation.question.scenario);
    const AcceleratorKeys acceleratorKeys(plan.settings.pools);
    CostInputs inputs;
    inputs.months = plan.settings.horizonMonths;
    inputs.headroom = evaluation.growth.headroom;
    inputs.sizeAtMonth = evaluation.growth.sizeAtMonth;
    inputs.spareSystems = plan.settings.policy.spareSystems;
    inputs.finance = plan.cost.finance;
    if (scenario != nullptr && scenario->energyPerKwh)
        inputs.finance.energyPerKwh = scenario->energyPerKwh;
    inputs.policy = plan.cost.policy;
    inputs.prices = unitPrices(plan.cost.prices);
    inputs.keys = keys;
    addPlaced(inputs, units, acceleratorKeys);
    inputs.equipment += racksOf(evaluation.bill);
    inputs.required = requiredBeyond(evaluation.bill, catalog);
    for (int i = 0; i < plan.cost.cloud.size(); ++i)
        inputs.cloud.append(rentEntry(i, plan.cost.cloud[i], plan, catalog, acceleratorKeys));
    addData(inputs, plan, evaluation.storage);
    return inputs;
}

QSet<Id> leavingGroups(const Plan &plan)
{
    QSet<Id> groups;
    for (auto group = plan.cost.placement.cbegin(); group != plan.cost.placement.cend(); ++group) {
        for (int m = 0; m < plan.settings.horizonMonths; ++m) {
            if (placeIn(group.value(), m) != PlacementKind::OnPremise)
                groups.insert(group.key());
        }
    }
    return groups;
}

} // namespace kf
