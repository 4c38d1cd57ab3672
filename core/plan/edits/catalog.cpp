// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/catalog.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/positions.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qsizetype kUsesNamed = 3;

Error refused(const Id &device, const QString &message)
{
    return {ErrorKind::NotAllowed, message, edits::pathOf(IdKind::CatalogDevice, device), {}};
}

/// What is wrong with the device for itself.
std::optional<Error> entryRefusal(const Plan &plan, const DeviceEntry &entry)
{
    if (entry.model.trimmed().isEmpty())
        return refused(entry.id, Text::tr("a device needs a name"));
    if (entry.psuCount && entry.psuMinForFullLoad && *entry.psuMinForFullLoad > *entry.psuCount)
        return refused(entry.id,
                       Text::tr("%1 cannot need %2 of %3 supplies")
                           .arg(entry.model)
                           .arg(*entry.psuMinForFullLoad)
                           .arg(*entry.psuCount));
    return edits::refusal(checkElement(entry, plan, collectionPath(IdKind::CatalogDevice)));
}

/// Why a placed device of that kind cannot stand where it does.
std::optional<Error> placesRefusal(const Plan &plan, const Id &kind)
{
    std::optional<Error> refusal;
    forEachDevice(plan.topology, [&](const Rack &rack, const PlacedDevice &device) {
        if (!refusal && device.device == kind)
            refusal = edits::standRefusal(plan, rack, device);
    });
    return refusal;
}

bool takesSamePlace(const DeviceEntry &a, const DeviceEntry &b)
{
    return a.height == b.height && a.fullDepth == b.fullDepth;
}

void addRackUses(const Topology &topology, const Id &device, QStringList &uses)
{
    Id last;
    forEachDevice(topology, [&](const Rack &rack, const PlacedDevice &placed) {
        if (placed.device == device && rack.id != last)
            uses.append(Text::tr("rack '%1'").arg(rack.name.value_or(rack.id)));
        last = placed.device == device ? rack.id : last;
    });
}

void addFabricUses(const Topology &topology, const Id &device, QStringList &uses)
{
    for (const Fabric &fabric : topology.fabrics) {
        if (fabric.leaf == device || fabric.spine == device || fabric.core == device ||
            fabric.manager == device || fabric.ports.contains(device) ||
            (fabric.serves && fabric.serves->contains(device)))
            uses.append(Text::tr("network '%1'").arg(fabric.name.value_or(fabric.id)));
    }
}

template<typename Entry> void addMissing(QList<Entry> &entries, const Entry &entry)
{
    if (edits::indexOf(entries, entry.id) < 0)
        entries.append(entry);
}

} // namespace

Plan withCatalogEntry(Plan plan, const AcceleratorEntry &entry)
{
    addMissing(plan.catalog.gpus, entry);
    return plan;
}

Plan withCatalogEntry(Plan plan, const DeviceEntry &entry)
{
    addMissing(plan.catalog.devices, entry);
    return plan;
}

Plan withAccelerator(Plan plan, const AcceleratorKey &accelerator, const Catalog &catalog)
{
    const AcceleratorEntry *entry = catalog.accelerator(accelerator);
    return entry != nullptr ? withCatalogEntry(std::move(plan), *entry) : plan;
}

Id newDeviceId(const Plan &plan, const Catalog &catalog, const QString &model)
{
    return edits::freeId(model, [&](const Id &id) {
        return edits::indexOf(plan.catalog.devices, id) >= 0 || catalog.device(id) != nullptr;
    });
}

Result<Plan> putCatalogDevice(Plan plan, DeviceEntry entry)
{
    if (const auto error = entryRefusal(plan, entry))
        return *error;
    const qsizetype index = edits::indexOf(plan.catalog.devices, entry.id);
    const Id id = entry.id;
    const bool rearranges =
        index < 0 || !takesSamePlace(std::as_const(plan.catalog.devices)[index], entry);
    if (index < 0)
        plan.catalog.devices.append(std::move(entry));
    else
        plan.catalog.devices[index] = std::move(entry);
    if (rearranges) {
        if (const auto error = placesRefusal(plan, id))
            return *error;
    }
    return plan;
}

Result<Plan> putCatalogDevices(Plan plan, const QList<DeviceEntry> &entries)
{
    for (const DeviceEntry &entry : entries) {
        Result<Plan> put = putCatalogDevice(std::move(plan), entry);
        if (!put)
            return put;
        plan = std::move(put).value();
    }
    return plan;
}

QStringList usesOfDevice(const Plan &plan, const Id &device)
{
    QStringList uses;
    addRackUses(plan.topology, device, uses);
    const QMap<AcceleratorKey, Id> &systems = plan.settings.policy.systems;
    for (auto it = systems.cbegin(); it != systems.cend(); ++it) {
        if (it.value() == device)
            uses.append(Text::tr("what is bought for '%1'").arg(it.key()));
    }
    addFabricUses(plan.topology, device, uses);
    for (const NodePool &pool : plan.platform.kubernetes.pools) {
        if (pool.device == device)
            uses.append(Text::tr("node pool '%1'").arg(pool.id.value_or(device)));
    }
    const bool priced = std::any_of(plan.cost.prices.cbegin(),
                                    plan.cost.prices.cend(),
                                    [&](const Price &price) { return price.device == device; });
    if (priced)
        uses.append(Text::tr("the prices"));
    return uses;
}

Result<Plan> deleteCatalogDevice(Plan plan, const Id &id)
{
    const qsizetype index = edits::indexOf(plan.catalog.devices, id);
    if (index < 0)
        return edits::notFound(IdKind::CatalogDevice, id);
    const QStringList uses = usesOfDevice(plan, id);
    if (!uses.isEmpty()) {
        QStringList named = uses.first(std::min(kUsesNamed, uses.size()));
        if (uses.size() > kUsesNamed)
            named.append(Text::tr("%n more", nullptr, int(uses.size() - kUsesNamed)));
        return refused(id,
                       Text::tr("%1 is in use: %2; take it away there first")
                           .arg(std::as_const(plan.catalog.devices)[index].model,
                                named.join(QStringLiteral(", "))));
    }
    plan.catalog.devices.removeAt(index);
    dropReferences(plan, IdKind::CatalogDevice, {id});
    return plan;
}

} // namespace kf
