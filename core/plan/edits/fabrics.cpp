// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fabrics.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/topology/device_facts.h"
#include "core/topology/fabric_roles.h"
#include "core/topology/fabric_served.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kBaseTGbps = 1.0;

QList<Fabric> &fabricsIn(Plan &plan)
{
    return plan.topology.fabrics;
}

/// What out-of-band networks are laid with. No maker's list has it.
CableEntry twistedPair()
{
    CableEntry entry;
    entry.id = QStringLiteral("twisted-pair-1");
    entry.medium = CableMedium::TwistedPair;
    entry.gbps = kBaseTGbps;
    entry.reachM = 100.0;
    entry.source =
        QStringLiteral("IEEE 802.3ab, 1000BASE-T over category 5e and better (memory, verify)");
    return entry;
}

/// The speed of one link; nothing where nobody knows it.
std::optional<double> linkSpeed(const Fabric &fabric, const CatalogView &view)
{
    const DeviceEntry *leaf = fabric.leaf ? view.device(*fabric.leaf) : nullptr;
    std::optional<double> gbps = fabric.gbps;
    if (!gbps && leaf != nullptr)
        gbps = factOf(*leaf, leaf->switchGbps, QStringLiteral("switch_gbps")).value;
    return gbps ? std::optional(*gbps / fabric.planes) : std::nullopt;
}

/// Ids of the cables of that speed, in the order of the catalogue.
QList<Id> cablesOf(double gbps, const CatalogView &view)
{
    QList<Id> ids;
    for (const CableEntry *entry : view.cables()) {
        if (entry->gbps && isSameSpeed(*entry->gbps / entry->links, gbps))
            ids.append(entry->id);
    }
    return ids;
}

template<typename Entry> void copyEntry(QList<Entry> &own, const Entry *entry)
{
    if (entry != nullptr && edits::indexOf(own, entry->id) < 0)
        own.append(*entry);
}

QList<Id> devicesOf(const Fabric &fabric)
{
    return QList<Id>{fabric.leaf.value_or(Id()),
                     fabric.spine.value_or(Id()),
                     fabric.core.value_or(Id()),
                     fabric.manager.value_or(Id())} +
           fabric.serves.value_or(QList<Id>());
}

/// Copies what `fabric` names, and `before` did not, into the plan's catalogue.
void copyEntries(Plan &plan,
                 const Fabric &fabric,
                 const Catalog &catalog,
                 const Fabric &before = {})
{
    const QList<Id> named = devicesOf(before);
    for (const Id &device : devicesOf(fabric)) {
        if (!named.contains(device))
            copyEntry(plan.catalog.devices, catalog.device(device));
    }
    const QList<Id> laid = before.cables.value_or(QList<Id>());
    for (const Id &cable : fabric.cables.value_or(QList<Id>())) {
        if (!laid.contains(cable))
            copyEntry(plan.catalog.cables, catalog.cable(cable));
    }
}

bool isSystem(DeviceKind kind)
{
    return kind == DeviceKind::GpuSystem || kind == DeviceKind::RackScale;
}

/// By model, each once, behind those that are there.
void appendSorted(QList<Id> &ids, QList<const DeviceEntry *> entries)
{
    std::stable_sort(
        entries.begin(), entries.end(), [](const DeviceEntry *a, const DeviceEntry *b) {
            return a->model.localeAwareCompare(b->model) < 0;
        });
    for (const DeviceEntry *entry : std::as_const(entries)) {
        if (!ids.contains(entry->id))
            ids.append(entry->id);
    }
}

} // namespace

Result<Plan> addFabric(Plan plan, Fabric fabric, const Catalog &catalog)
{
    if (!fabric.cables) {
        const CatalogView view(plan.catalog, catalog);
        const std::optional<double> gbps = linkSpeed(fabric, view);
        if (gbps)
            fabric.cables = cablesOf(*gbps, view);
        if (gbps == kBaseTGbps && fabric.cables->isEmpty()) {
            const CableEntry entry = twistedPair();
            fabric.cables = QList<Id>{entry.id};
            copyEntry(plan.catalog.cables, &entry);
        }
    }
    if (edits::indexOf(plan.topology.fabrics, fabric.id) >= 0)
        fabric.id = edits::freeId(fabric.id, [&plan](const Id &id) {
            return edits::indexOf(plan.topology.fabrics, id) >= 0;
        });
    copyEntries(plan, fabric, catalog);
    const qsizetype end = plan.topology.fabrics.size();
    return edits::insertThing(
        std::move(plan), IdKind::Fabric, &fabricsIn, std::move(fabric), end, nullptr);
}

Result<Plan> replaceFabric(Plan plan, const Id &id, Fabric fabric)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Fabric, &fabricsIn, id, std::move(fabric), nullptr);
}

Result<Plan> replaceFabric(Plan plan, const Id &id, Fabric fabric, const Catalog &catalog)
{
    const qsizetype index = edits::indexOf(plan.topology.fabrics, id);
    if (index >= 0)
        copyEntries(plan, fabric, catalog, Fabric(std::as_const(plan).topology.fabrics[index]));
    return replaceFabric(std::move(plan), id, std::move(fabric));
}

double ratioOfDown(int down, int ports)
{
    const int most = std::max(ports - 1, 1);
    const int its = std::clamp(down, std::min((ports + 1) / 2, most), most);
    return static_cast<double>(its) / std::max(1, ports - its);
}

QList<Id> cablesFor(const Fabric &fabric, const CatalogView &view)
{
    if (const std::optional<double> gbps = linkSpeed(fabric, view))
        return cablesOf(*gbps, view);
    QList<Id> all;
    for (const CableEntry *entry : view.cables())
        all.append(entry->id);
    return all;
}

QList<Id> servableKinds(const Plan &plan, const Fabric &fabric, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    const FabricRoles roles = rolesOf(fabric);
    QList<const DeviceEntry *> placed;
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = view.device(device.device);
        const Id &id = device.device;
        const bool isOwnSwitch = id == roles.leaf || id == roles.spine || id == roles.core;
        if (entry != nullptr && entry->kind != DeviceKind::Pdu && !isOwnSwitch &&
            !placed.contains(entry))
            placed.append(entry);
    });
    QList<const DeviceEntry *> others;
    for (const QList<DeviceEntry> &entries : {plan.catalog.devices, catalog.entries().devices}) {
        for (const DeviceEntry &entry : entries) {
            if (isSystem(entry.kind))
                others.append(view.device(entry.id));
        }
    }
    QList<Id> kinds;
    appendSorted(kinds, placed);
    appendSorted(kinds, others);
    return kinds;
}

Result<Plan> deleteFabric(Plan plan, const Id &id)
{
    const qsizetype index = edits::indexOf(plan.topology.fabrics, id);
    if (index < 0)
        return edits::notFound(IdKind::Fabric, id);
    plan.topology.fabrics.removeAt(index);
    dropReferences(plan, IdKind::Fabric, {id});
    return plan;
}

} // namespace kf
