// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of devices and racks.

#include "core/plan/edits.h"
#include "core/plan/edits_common.h"
#include "core/plan/edits_positions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

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

std::optional<Error> contentRefusal(const Plan &plan, const Rack &rack)
{
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (auto error = edits::positionRefusal(plan, rack, *device))
            return error;
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

void moveOne(Plan &plan, const Id &id, const edits::RackPlace &target, const DevicePosition &to)
{
    const edits::DevicePlace from = *edits::findDevice(plan.topology, id);
    const Rack &source = edits::rackAt(std::as_const(plan.topology), from.rack);
    PlacedDevice device = *source.devices[from.device];
    device.u = to.u;
    device.face = to.face;
    if (from.rack == target) {
        edits::rackAt(plan.topology, target).devices[from.device] = std::move(device);
        return;
    }
    edits::rackAt(plan.topology, from.rack).devices.removeAt(from.device);
    edits::rackAt(plan.topology, target).devices.append(std::move(device));
}

/// Nothing where the device that stands there now keeps the rules and the others out of its way.
std::optional<Error> placedRefusal(const Plan &plan, const Id &id)
{
    const edits::DevicePlace place = *edits::findDevice(plan.topology, id);
    const Rack &rack = edits::rackAt(plan.topology, place.rack);
    const PlacedDevice &device = *rack.devices[place.device];
    if (auto error = edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
        return error;
    return edits::positionRefusal(plan, rack, device);
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
        edits::rackAt(plan.topology, place->rack).devices.removeAt(place->device);
    }
    dropReferences(plan, IdKind::Device, gone);
    return plan;
}

Result<Plan> moveDevices(Plan plan, const QList<std::pair<Id, DevicePosition>> &moves)
{
    QSet<Id> moved;
    for (const auto &[id, to] : moves) {
        const auto target = edits::findRack(plan.topology, to.rack);
        if (!target)
            return edits::notFound(IdKind::Rack, to.rack);
        if (!edits::findDevice(plan.topology, id))
            return edits::notFound(IdKind::Device, id);
        if (moved.contains(id))
            return Error{ErrorKind::Invalid,
                         Text::tr("'%1' cannot move to two places at once").arg(id),
                         edits::pathOf(IdKind::Device, id),
                         {}};
        moved.insert(id);
        moveOne(plan, id, *target, to);
    }
    for (const auto &[id, to] : moves) {
        if (const auto error = placedRefusal(plan, id))
            return *error;
    }
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
    if (const auto error = contentRefusal(plan, rack))
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
        if (const auto error = contentRefusal(plan, rack))
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
        devices.unite(deviceIdsOf(edits::rackAt(std::as_const(plan.topology), *place)));
        edits::racksAt(plan.topology, *place).removeAt(place->rack);
    }
    dropReferences(plan, IdKind::Device, devices);
    dropReferences(plan, IdKind::Rack, gone);
    return plan;
}

} // namespace kf
