// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fabrics.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/placing.h"
#include "core/topology/device_facts.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_served.h"
#include "core/topology/fabric_size.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

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

/// A rack and the highest unit at which a switch may stand in it.
struct FreePlace {
    Id rack;
    double u = 0.0;
    qsizetype room = -1; ///< how many places the rack has
};

/// The rack of the rooms of `fabric` in which most switches of that kind find a place.
FreePlace
roomiestPlace(const Plan &plan, const Fabric &fabric, const Id &device, const Catalog &catalog)
{
    FreePlace best;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        if (!isIn(fabric, spot.room.id) || spot.rack.locked)
            return;
        const QList<double> free = freePositions(plan, catalog, spot.rack.id, device);
        if (!free.isEmpty() && free.size() > best.room)
            best = {spot.rack.id, free.last(), free.size()};
    });
    return best;
}

/// Says of the new devices, those not in `before`, what they are for.
void nameRole(Plan &plan, const QSet<Id> &before, const Id &fabric, SwitchRole role)
{
    changeEachRack(plan.topology, [&](Shared<Rack> &rack) {
        for (qsizetype i = 0; i < rack->devices.size(); ++i) {
            if (before.contains(rack->devices[i]->id))
                continue;
            PlacedDevice &device = rack.mutate().devices[i].mutate();
            device.fabric = fabric;
            device.role = role;
        }
    });
}

QSet<Id> devicesIn(const Plan &plan)
{
    QSet<Id> ids;
    forEachDevice(plan.topology,
                  [&ids](const Rack &, const PlacedDevice &device) { ids.insert(device.id); });
    return ids;
}

/// Places `count` switches of a role.
Result<Plan>
placeRole(Plan plan, const Fabric &fabric, SwitchRole role, qint64 count, const Catalog &catalog)
{
    const Id device = rolesOf(fabric).of(role);
    const QSet<Id> before = devicesIn(plan);
    for (qint64 placed = 0; placed < count; ++placed) {
        const FreePlace place = roomiestPlace(plan, fabric, device, catalog);
        if (place.rack.isEmpty())
            return Error{ErrorKind::NotAllowed,
                         Text::tr("%n switch(es) of network '%1' find no place in its rooms; add "
                                  "racks first",
                                  nullptr,
                                  static_cast<int>(count - placed))
                             .arg(fabric.name.value_or(fabric.id)),
                         edits::pathOf(IdKind::Fabric, fabric.id),
                         {}};
        Result<Plan> next =
            placeDevices(std::move(plan), catalog, {{{}, device, {place.rack, place.u}}});
        if (!next)
            return next;
        plan = next.value();
    }
    nameRole(plan, before, fabric.id, role);
    return plan;
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

Result<Plan> placeMissingSwitches(Plan plan, const Id &id, const Catalog &catalog)
{
    const qsizetype index = edits::indexOf(plan.topology.fabrics, id);
    if (index < 0)
        return edits::notFound(IdKind::Fabric, id);
    const Fabric fabric = plan.topology.fabrics.at(index);
    const FabricFigures figures =
        fabricSums(plan.topology, CatalogView(plan.catalog, catalog)).fabrics.value(id);
    const std::array missing{
        std::pair(SwitchRole::Leaf, figures.required.leaf - figures.placed.leaf),
        std::pair(SwitchRole::Spine, figures.required.spine - figures.placed.spine),
        std::pair(SwitchRole::Core, figures.required.core - figures.placed.core)};
    for (const auto &[role, count] : missing) {
        Result<Plan> next = placeRole(std::move(plan), fabric, role, count, catalog);
        if (!next)
            return next;
        plan = next.value();
    }
    return plan;
}

} // namespace kf
