// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/group_machine.h"

#include "core/evaluate/demand_part.h"
#include "core/evaluate/evaluation_cache.h"

namespace kf {

GroupMachine machineOf(const Evaluation &figures, const Catalog &catalog, const Id &group)
{
    const auto index = figures.demand.groupIndex.constFind(group);
    if (index == figures.demand.groupIndex.constEnd() || figures.cache == nullptr)
        return {};
    const CatalogView view(figures.plan.catalog, catalog);
    const DemandInputs inputs =
        demandInputs(figures.plan, catalog, figures.question, &figures, &figures.cache->inputs);
    const Group &its = *figures.plan.demand.groups[*index];
    GroupMachine machine;
    const auto choice =
        systemFor(inputs.keys.keyOf(its.accelerator), inputs, figures.cache->placed, view);
    if (choice && choice->gpusPerSystem > 0.0) {
        if (const DeviceEntry *system = view.device(choice->device))
            machine.system = *system;
    }
    const Id gpu =
        machine.system ? machine.system->gpuModel.value_or(its.accelerator) : its.accelerator;
    if (const AcceleratorEntry *entry = view.accelerator(gpu))
        machine.gpu = *entry;
    return machine;
}

} // namespace kf
