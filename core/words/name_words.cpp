// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/name_words.h"

#include "core/topology/topology_walk.h"
#include "core/words/kind_words.h"
#include "core/words/time_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

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

QString nameOfDataset(const Plan &plan, const QString &id)
{
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        if (dataset->id == id)
            return dataset->name.value_or(id);
    }
    return id;
}

QString nameOfRun(const Plan &plan, const QString &id)
{
    for (const Shared<TrainingRun> &run : plan.workloads.trainingRuns) {
        if (run->id == id)
            return run->name.value_or(id);
    }
    return id;
}

template<typename Thing> QString nameOfFound(const Thing *thing, const QString &id)
{
    return thing != nullptr ? thing->name.value_or(id) : id;
}

QString nameOfAccelerator(const Plan &plan, const QString &id)
{
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id == id)
            return pool.name.value_or(id);
    }
    return id == kCpuCore ? Words::tr("CPU cores") : modelIn(plan.catalog.gpus, id);
}

using Groups = QList<const Group *>;

/// What tells groups of one name from each other, one text for each.
QStringList differences(const Plan &plan, const Groups &groups)
{
    const std::function<QString(const Group &)> marks[] = {
        [&plan](const Group &group) { return nameOfAccelerator(plan, group.accelerator); },
        [](const Group &group) { return kindText(group.kind); },
        [&plan](const Group &group) {
            return zoneText(group.timeZone.value_or(plan.settings.timeZone));
        }};
    for (const auto &mark : marks) {
        QStringList texts;
        for (const Group *group : groups)
            texts.append(mark(*group));
        if (QSet<QString>(texts.cbegin(), texts.cend()).size() == texts.size())
            return texts;
    }
    QStringList places;
    for (qsizetype i = 0; i < groups.size(); ++i)
        places.append(QString::number(i + 1));
    return places;
}

QHash<Id, QString> toldApart(const Plan &plan, const Groups &groups)
{
    QHash<Id, QString> names;
    if (groups.size() == 1)
        return {{groups.first()->id, groups.first()->name}};
    const QStringList marks = differences(plan, groups);
    for (qsizetype i = 0; i < groups.size(); ++i)
        names.insert(groups[i]->id,
                     Words::tr("%1 (%2)", "name of a group, what tells it from its namesakes")
                         .arg(groups[i]->name, marks[i]));
    return names;
}

QString nameOfGroup(const Plan &plan, const QString &id)
{
    const auto &groups = plan.demand.groups;
    const auto wanted = std::find_if(
        groups.cbegin(), groups.cend(), [&id](const auto &group) { return group->id == id; });
    if (wanted == groups.cend())
        return id;
    Groups alike;
    for (const Shared<Group> &group : groups) {
        if (group->name == (*wanted)->name)
            alike.append(&*group);
    }
    return toldApart(plan, alike).value(id);
}

/// A profile that is called after its group is written as the group is.
QString nameOfProfile(const Plan &plan, const Id &id)
{
    for (const Profile &profile : plan.platform.profiles) {
        if (profile.id != id || !profile.group)
            continue;
        const QString name = nameOfGroup(plan, *profile.group);
        if (idFromName(name) == id)
            return name;
    }
    return profileName(id);
}

} // namespace

QHash<Id, QString> groupNames(const Plan &plan)
{
    QHash<QString, Groups> byName;
    for (const Shared<Group> &group : plan.demand.groups)
        byName[group->name].append(&*group);
    QHash<Id, QString> names;
    for (const Groups &alike : std::as_const(byName))
        names.insert(toldApart(plan, alike));
    return names;
}

QString nameOf(const Plan &plan, IdKind kind, const Id &id)
{
    switch (kind) {
    case IdKind::Group:
        return nameOfGroup(plan, id);
    case IdKind::Dataset:
        return nameOfDataset(plan, id);
    case IdKind::Site:
        return nameIn(plan.topology.sites, id);
    case IdKind::Row:
        return nameOfFound(findRow(plan.topology, id), id);
    case IdKind::Device:
        return nameOfFound(findDevice(plan.topology, id), id);
    case IdKind::TrainingRun:
        return nameOfRun(plan, id);
    case IdKind::Pool:
        return nameIn(plan.settings.pools, id);
    case IdKind::Rack:
        return nameOfFound(findRack(plan.topology, id), id);
    case IdKind::Room:
        return nameOfFound(findRoom(plan.topology, id), id);
    case IdKind::RackType:
        return nameIn(plan.topology.rackTypes, id);
    case IdKind::Fabric:
        return nameIn(plan.topology.fabrics, id);
    case IdKind::Profile:
        return nameOfProfile(plan, id);
    case IdKind::Lane:
        return nameIn(plan.platform.lanes, id);
    case IdKind::ExposedService:
        return nameIn(plan.platform.security.exposed, id);
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
