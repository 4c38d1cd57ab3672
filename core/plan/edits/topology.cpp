// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of devices and racks.

#include "core/plan/edits/common.h"
#include "core/plan/edits/edits.h"
#include "core/plan/edits/positions.h"

namespace kf {

namespace {

/// What a device's id is made of where it has none.
QString spokenName(const PlacedDevice &device)
{
    return device.name.value_or(device.device);
}

bool standsElsewhere(const PlacedDevice &a, const PlacedDevice &b)
{
    return a.u != b.u || a.face != b.face || a.device != b.device;
}

/// Nothing where no device of `rack` has the id of one that stands in another rack.
std::optional<Error> deviceIdRefusal(const Plan &plan, const Rack &rack, const QSet<Id> &own)
{
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (!own.contains(device->id) && edits::findDevice(plan.topology, device->id))
            return edits::alreadyTaken(IdKind::Device, device->id);
    }
    return std::nullopt;
}

QSet<Id> deviceIdsOf(const Rack &rack)
{
    QSet<Id> ids;
    for (const Shared<PlacedDevice> &device : rack.devices)
        ids.insert(device->id);
    return ids;
}

/// Ids that name the devices of `before` and none of `after`.
QSet<Id> devicesThatGo(const Rack &before, const Rack &after)
{
    return deviceIdsOf(before).subtract(deviceIdsOf(after));
}

} // namespace

Result<Plan> insertDevice(Plan plan, const Id &rack, PlacedDevice device)
{
    const auto isTaken = [&plan](const Id &id) {
        return edits::findDevice(plan.topology, id).has_value();
    };
    const auto place = edits::findRack(plan.topology, rack);
    if (!place)
        return edits::notFound(IdKind::Rack, rack);
    if (device.id.isEmpty())
        device.id = edits::freeId(spokenName(device), isTaken);
    if (isTaken(device.id))
        return edits::alreadyTaken(IdKind::Device, device.id);
    if (const auto error =
            edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
        return *error;
    const Rack &before = edits::rackAt(std::as_const(plan.topology), *place);
    if (const auto error = edits::positionRefusal(plan, before, device))
        return *error;
    edits::rackAt(plan.topology, *place).devices.append(std::move(device));
    return plan;
}

Result<Plan> replaceDevice(Plan plan, const Id &id, PlacedDevice device)
{
    const auto place = edits::findDevice(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Device, id);
    if (device.id != id && edits::findDevice(plan.topology, device.id))
        return edits::alreadyTaken(IdKind::Device, device.id);
    if (const auto error =
            edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
        return *error;
    Rack rack = edits::rackAt(std::as_const(plan.topology), place->rack);
    const bool moved = standsElsewhere(*rack.devices.at(place->device), device);
    const Id newId = device.id;
    rack.devices[place->device] = std::move(device);
    if (moved) {
        if (const auto error = edits::positionRefusal(plan, rack, *rack.devices.at(place->device)))
            return *error;
    }
    edits::rackAt(plan.topology, place->rack) = std::move(rack);
    renameReferences(plan, IdKind::Device, id, newId);
    return plan;
}

Result<Plan> deleteDevices(Plan plan, const QList<Id> &ids)
{
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    for (const Id &id : gone) {
        const auto place = edits::findDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        const Rack &rack = edits::rackAt(std::as_const(plan.topology), place->rack);
        if (const auto error = edits::lockRefusal(rack, *rack.devices[place->device]))
            return *error;
        edits::rackAt(plan.topology, place->rack).devices.removeAt(place->device);
    }
    dropReferences(plan, IdKind::Device, gone);
    return plan;
}

Result<Plan> insertRack(Plan plan, const Id &row, Rack rack, qsizetype at)
{
    const auto isTaken = [&plan](const Id &id) {
        return edits::findRack(plan.topology, id).has_value();
    };
    const auto place = edits::findRow(plan.topology, row);
    if (!place)
        return edits::notFound(IdKind::Row, row);
    if (rack.id.isEmpty())
        rack.id = edits::freeId(rack.name.value_or(QStringLiteral("rack")), isTaken);
    if (isTaken(rack.id))
        return edits::alreadyTaken(IdKind::Rack, rack.id);
    const qsizetype count = std::as_const(plan.topology)
                                .sites[place->site]
                                .rooms[place->room]
                                .rows[place->row]
                                .racks.size();
    if (const auto error = edits::positionRefusal(at, count, edits::pathOf(IdKind::Row, row)))
        return *error;
    if (const auto error = edits::refusal(checkElement(rack, plan, collectionPath(IdKind::Rack))))
        return *error;
    if (const auto error = deviceIdRefusal(plan, rack, {}))
        return *error;
    if (const auto error = edits::contentRefusal(plan, rack))
        return *error;
    edits::racksAt(plan.topology, *place).insert(at, std::move(rack));
    return plan;
}

Result<Plan> replaceRack(Plan plan, const Id &id, Rack rack)
{
    const auto place = edits::findRack(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Rack, id);
    if (rack.id != id && edits::findRack(plan.topology, rack.id))
        return edits::alreadyTaken(IdKind::Rack, rack.id);
    if (const auto error = edits::refusal(checkElement(rack, plan, collectionPath(IdKind::Rack))))
        return *error;
    const Rack before = edits::rackAt(std::as_const(plan.topology), *place);
    if (const auto error = deviceIdRefusal(plan, rack, deviceIdsOf(before)))
        return *error;
    const bool rearranged = rack.type != before.type || rack.reservedU != before.reservedU ||
                            rack.devices != before.devices;
    if (rearranged) {
        if (const auto error = edits::contentRefusal(plan, rack))
            return *error;
    }
    const Id newId = rack.id;
    const QSet<Id> gone = devicesThatGo(before, rack);
    edits::rackAt(plan.topology, *place) = std::move(rack);
    renameReferences(plan, IdKind::Rack, id, newId);
    dropReferences(plan, IdKind::Device, gone);
    return plan;
}

Result<Plan> deleteRacks(Plan plan, const QList<Id> &ids)
{
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    QSet<Id> devices;
    for (const Id &id : gone) {
        const auto place = edits::findRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        const Rack &rack = edits::rackAt(std::as_const(plan.topology), *place);
        if (const auto error = edits::contentLockRefusal(rack))
            return *error;
        devices.unite(deviceIdsOf(rack));
        edits::racksAt(plan.topology, *place).removeAt(place->rack);
    }
    dropReferences(plan, IdKind::Device, devices);
    dropReferences(plan, IdKind::Rack, gone);
    return plan;
}

} // namespace kf
