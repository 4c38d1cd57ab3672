// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of devices and racks.

#include "core/plan/edits/common.h"
#include "core/plan/edits/edits.h"
#include "core/plan/edits/positions.h"
#include "core/topology/topology_walk.h"

namespace kf {

namespace {

QSet<Id> deviceIdsOf(const Rack &rack)
{
    QSet<Id> ids;
    for (const Shared<PlacedDevice> &device : rack.devices)
        ids.insert(device->id);
    return ids;
}

} // namespace

Result<Plan> deleteDevices(Plan plan, const QList<Id> &ids)
{
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    for (const Id &id : gone) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), place->rack);
        if (const auto error = edits::lockRefusal(rack, *rack.devices[place->device]))
            return *error;
        rackAt(plan.topology, place->rack).devices.removeAt(place->device);
    }
    dropReferences(plan, IdKind::Device, gone);
    return plan;
}

Result<Plan> deleteRacks(Plan plan, const QList<Id> &ids)
{
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    QSet<Id> devices;
    for (const Id &id : gone) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), *place);
        if (const auto error = edits::contentLockRefusal(rack))
            return *error;
        devices.unite(deviceIdsOf(rack));
        rowAt(plan.topology, *place).racks.removeAt(place->rack);
    }
    dropReferences(plan, IdKind::Device, devices);
    dropReferences(plan, IdKind::Rack, gone);
    return plan;
}

} // namespace kf
