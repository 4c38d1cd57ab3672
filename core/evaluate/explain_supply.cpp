// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/figure_gaps.h"
#include "core/demand/accelerator_unit.h"
#include "core/evaluate/evaluation_cache.h"
#include "core/evaluate/explain_steps.h"
#include "core/topology/device_facts.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <map>

namespace kf {

namespace {

constexpr double kSame = 1e-9; ///< relative

/// The devices of one kind that are in service.
struct Stock {
    QString model;
    double count = 0.0;
    double spare = 0.0;         ///< beside those, and left out
    std::optional<double> each; ///< GPUs or cores; nothing where nobody knows
};

using Stocks = std::map<Id, Stock>;

/// What stands in the racks in a month and supplies an accelerator, by kind of device.
class StockTaker {
public:
    StockTaker(const DemandInputs &inputs, const CatalogView &catalog, const AcceleratorKey &key)
        : m_inputs(inputs)
        , m_catalog(catalog)
        , m_key(key)
    {
    }

    Stocks stocks() const
    {
        Stocks stocks;
        forEachDevice(m_inputs.plan.topology, [&](const Rack &, const PlacedDevice &device) {
            if (!isInService(device, m_inputs.month))
                return;
            const DeviceEntry *entry = m_catalog.device(device.device);
            if (entry != nullptr && !supplies(*entry))
                return;
            Stock &stock = stocks[device.device];
            stock.model = entry == nullptr ? device.device : entry->model;
            (device.spare ? stock.spare : stock.count) += 1.0;
            if (entry != nullptr)
                stock.each = eachOf(*entry);
        });
        return stocks;
    }

private:
    bool supplies(const DeviceEntry &entry) const
    {
        if (m_key == kCpuCore)
            return runsPods(entry.kind);
        return entry.gpuCount > 0.0 &&
               (!entry.gpuModel || m_inputs.keys.keyOf(*entry.gpuModel) == m_key);
    }

    std::optional<double> eachOf(const DeviceEntry &entry) const
    {
        if (m_key == kCpuCore)
            return factOf(entry, entry.cpuCores, QStringLiteral("cpu_cores")).value;
        return entry.gpuModel ? std::optional(entry.gpuCount) : std::nullopt;
    }

    const DemandInputs &m_inputs;
    const CatalogView &m_catalog;
    const AcceleratorKey &m_key;
};

Derivation stockStep(const Id &device, const Stock &stock, Unit unit)
{
    Derivation step;
    step.kind = StepKind::DeviceSupply;
    step.value = {stock.count * stock.each.value_or(0.0), unit};
    step.path = QStringLiteral("catalog/devices/%1").arg(device);
    step.arguments = {{QStringLiteral("device"), device},
                      {QStringLiteral("count"), Amount{stock.count, Unit::Count}}};
    if (stock.each)
        step.arguments.append({QStringLiteral("each"), Amount{*stock.each, unit}});
    if (stock.spare > 0.0)
        step.arguments.append({QStringLiteral("spare"), Amount{stock.spare, Unit::Count}});
    return step;
}

Derivation restStep(StepKind kind, double value, Unit unit, const char *path)
{
    Derivation step;
    step.kind = kind;
    step.value = {value, unit};
    step.path = QString::fromLatin1(path);
    return step;
}

} // namespace

Derivation supplySteps(const DemandInputs &inputs,
                       const Catalog &catalog,
                       const Evaluation &evaluation,
                       const AcceleratorKey &key)
{
    const CatalogView view(inputs.plan.catalog, catalog);
    const Unit unit = unitOf(key);
    Derivation supply;
    supply.kind = StepKind::Supply;
    supply.path = QStringLiteral("topology/racks");
    supply.arguments = {{QStringLiteral("accelerator"), key},
                        {QStringLiteral("month"), PlanMonth{inputs.month}}};
    double sum = 0.0;
    QList<QString> unknown;
    for (const auto &[device, stock] : StockTaker(inputs, view, key).stocks()) {
        supply.parts.append(stockStep(device, stock, unit));
        sum += supply.parts.constLast().value.value;
        if (!stock.each)
            unknown.append(stock.model);
    }
    const std::optional<double> known =
        evaluation.growth.byAccelerator.value(key).supplyIn(inputs.month);
    supply.value = {known.value_or(sum), unit};
    markOpen(supply, !known);
    if (!unknown.isEmpty())
        supply.arguments.append({QStringLiteral("unknown"), unknown});
    const double rest = known.value_or(sum) - sum;
    if (rest < -kSame * sum)
        supply.parts.append(restStep(StepKind::PlatformCores, -rest, unit, "platform/components"));
    else if (rest > kSame * std::max(1.0, sum))
        supply.parts.append(restStep(StepKind::ReservedSupply, rest, unit, "cost/cloud"));
    return supply;
}

Derivation supplyTotalSteps(const DemandInputs &inputs,
                            const Catalog &catalog,
                            const Evaluation &evaluation,
                            const AcceleratorKey &key)
{
    Derivation total;
    if (!key.isEmpty()) {
        total = supplySteps(inputs, catalog, evaluation, key);
    } else {
        total.value.unit = Unit::Gpus;
        total.arguments = {{QStringLiteral("month"), PlanMonth{inputs.month}}};
        const auto &all = evaluation.growth.byAccelerator;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key() == kCpuCore)
                continue;
            total.parts.append(supplyTotalSteps(inputs, catalog, evaluation, it.key()));
            total.value.value += total.parts.constLast().value.value;
            markOpen(total, !it->supplyIn(inputs.month));
        }
    }
    total.kind = StepKind::SupplyTotal;
    return total;
}

std::optional<Derivation> systemSteps(const DemandInputs &inputs,
                                      const Catalog &catalog,
                                      const Evaluation &evaluation,
                                      const Derivation &required,
                                      const AcceleratorKey &key)
{
    const std::optional<SystemsNeeded> systems = evaluation.growth.byAccelerator.value(key).systems;
    if (!systems || evaluation.cache == nullptr)
        return std::nullopt;
    const CatalogView view(inputs.plan.catalog, catalog);
    const auto choice = systemFor(key, inputs, evaluation.cache->placed, view);
    Derivation step =
        restStep(StepKind::SystemsToHave, systems->count, Unit::Systems, "plan/policy/systems");
    step.arguments = {{QStringLiteral("accelerator"), key},
                      {QStringLiteral("month"), PlanMonth{inputs.month}},
                      {QStringLiteral("device"), systems->device}};
    step.parts = {required};
    if (choice) {
        Derivation each = restStep(
            StepKind::GpusOfSystem, choice->gpusPerSystem, Unit::Gpus, "plan/policy/systems");
        each.arguments = {{QStringLiteral("device"), systems->device}};
        step.parts.append(each);
    }
    step.parts.append(restStep(StepKind::SpareSystems,
                               inputs.plan.settings.policy.spareSystems,
                               Unit::Systems,
                               "plan/policy/spare_systems"));
    return step;
}

} // namespace kf
