// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fabrics.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/topology/device_facts.h"
#include "core/topology/fabric_served.h"

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

/// Copies what `fabric` names into the plan's catalogue.
void copyEntries(Plan &plan, const Fabric &fabric, const Catalog &catalog)
{
    QList<Id> devices{fabric.leaf.value_or(Id()),
                      fabric.spine.value_or(Id()),
                      fabric.core.value_or(Id()),
                      fabric.manager.value_or(Id())};
    devices += fabric.serves.value_or(QList<Id>());
    for (const Id &device : std::as_const(devices))
        copyEntry(plan.catalog.devices, catalog.device(device));
    for (const Id &cable : fabric.cables.value_or(QList<Id>()))
        copyEntry(plan.catalog.cables, catalog.cable(cable));
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

Result<Plan> addFabrics(Plan plan, FabricTemplate which, const Catalog &catalog)
{
    for (const Fabric &fabric : fabricsOf(which)) {
        Result<Plan> next = addFabric(std::move(plan), fabric, catalog);
        if (!next)
            return next;
        plan = next.value();
    }
    return plan;
}

Result<Plan> replaceFabric(Plan plan, const Id &id, Fabric fabric)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Fabric, &fabricsIn, id, std::move(fabric), nullptr);
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
