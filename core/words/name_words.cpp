// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/name_words.h"

#include "core/topology/topology_walk.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::NameWords)
};

template<typename Thing> QString nameIn(const QList<Thing> &things, const QString &id)
{
    for (const Thing &thing : things) {
        if (thing.id == id)
            return thing.name.value_or(id);
    }
    return id;
}

template<typename Entry> QString modelIn(const QList<Entry> &entries, const QString &id)
{
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return entry.model;
    }
    return id;
}

QString nameOfGroup(const Plan &plan, const QString &id)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == id)
            return group->name;
    }
    return id;
}

QString nameOfDataset(const Plan &plan, const QString &id)
{
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        if (dataset->id == id)
            return dataset->name.value_or(id);
    }
    return id;
}

QString nameOfRack(const Plan &plan, const QString &id)
{
    const Rack *rack = findRack(plan.topology, id);
    return rack != nullptr ? rack->name.value_or(id) : id;
}

QString nameOfRoom(const Plan &plan, const QString &id)
{
    const Room *room = findRoom(plan.topology, id);
    return room != nullptr ? room->name.value_or(id) : id;
}

QString nameOfAccelerator(const Plan &plan, const QString &id)
{
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id == id)
            return pool.name.value_or(id);
    }
    return modelIn(plan.catalog.gpus, id);
}

} // namespace

QString nameOf(const Plan &plan, IdKind kind, const Id &id)
{
    switch (kind) {
    case IdKind::Group:
        return nameOfGroup(plan, id);
    case IdKind::Dataset:
        return nameOfDataset(plan, id);
    case IdKind::Rack:
        return nameOfRack(plan, id);
    case IdKind::Room:
        return nameOfRoom(plan, id);
    case IdKind::RackType:
        return nameIn(plan.topology.rackTypes, id);
    case IdKind::Tier:
        return nameIn(plan.storage.tiers, id);
    case IdKind::DayType:
        return nameIn(plan.demand.dayTypes, id);
    case IdKind::Scenario:
        return id == kBaseScenario ? Words::tr("Base") : nameIn(plan.scenarios.scenarios, id);
    case IdKind::CatalogGpu:
        return nameOfAccelerator(plan, id);
    case IdKind::CatalogDevice:
        return modelIn(plan.catalog.devices, id);
    default:
        return id;
    }
}

QString acceleratorName(const AcceleratorKey &key, const Plan &plan, const CatalogView &catalog)
{
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id == key)
            return pool.name.value_or(pool.id);
    }
    if (key == kCpuCore)
        return Words::tr("CPU cores");
    const AcceleratorEntry *entry = catalog.accelerator(key);
    return entry != nullptr ? entry->model : key;
}

QString modelOf(const Id &device, const CatalogView &catalog)
{
    const DeviceEntry *entry = catalog.device(device);
    return entry != nullptr ? entry->model : device;
}

} // namespace kf
