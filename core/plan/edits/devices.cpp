// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/devices.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/positions.h"
#include "core/plan/edits/strips.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error rackIsFull(const Rack &rack, const PlacedDevice &device)
{
    return {ErrorKind::NotAllowed,
            Text::tr("rack '%1' has no free place for another '%2'")
                .arg(rack.name.value_or(rack.id), device.device),
            edits::pathOf(IdKind::Rack, rack.id),
            {}};
}

/// The nearest free place above `u`, else the nearest below.
std::optional<double> nearestTo(double u, const QList<double> &free)
{
    const auto above = std::upper_bound(free.cbegin(), free.cend(), u);
    if (above != free.cend())
        return *above;
    return free.isEmpty() ? std::nullopt : std::optional(free.last());
}

/// Changes each of the devices by change(device); unlocks nothing.
template<typename Change>
Result<Plan> changeDevices(Plan plan, const QList<Id> &ids, const Change &change)
{
    for (const Id &id : ids) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        PlacedDevice device = deviceAt(plan.topology, *place);
        change(device);
        if (const auto error =
                edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
            return *error;
        rackAt(plan.topology, place->rack).devices[place->device] = std::move(device);
    }
    return plan;
}

/// Other months can bring a device together with one that stood at its place before or after it.
std::optional<Error> meetingRefusal(const Plan &before, const Plan &now, const Id &id)
{
    const auto place = placeOfDevice(now.topology, id);
    const Rack &rack = rackAt(now.topology, place->rack);
    const Rack &rackBefore = rackAt(before.topology, place->rack);
    const PlacedDevice &device = *rack.devices[place->device];
    if (!device.u || !edits::hasRoom(before, rackBefore, *rackBefore.devices[place->device]))
        return std::nullopt;
    return edits::positionRefusal(now, rack, device);
}

} // namespace

Result<Plan> copyDevices(Plan plan, const Catalog &catalog, const QList<DeviceCopy> &copies)
{
    edits::Names names(plan.topology);
    QList<std::pair<Id, Id>> placed; // rack, new device
    for (const DeviceCopy &copy : copies) {
        const auto from = placeOfDevice(plan.topology, copy.source);
        if (!from)
            return edits::notFound(IdKind::Device, copy.source);
        const auto to = placeOfRack(plan.topology, copy.at.rack);
        if (!to)
            return edits::notFound(IdKind::Rack, copy.at.rack);
        if (const auto error = edits::lockRefusal(rackAt(std::as_const(plan.topology), *to)))
            return *error;
        PlacedDevice device = deviceAt(plan.topology, *from);
        names.nameDevice(device, device.name ? patternOf(*device.name, device.device) : QString());
        device.locked = false;
        device.u = copy.at.u;
        device.face = copy.at.face;
        device.side = copy.at.side;
        if (const DeviceEntry *entry = catalog.device(device.device))
            plan = withCatalogEntry(std::move(plan), *entry);
        hangPlainly(device,
                    CatalogView(plan.catalog, catalog).device(device.device),
                    findRackType(plan.topology, rackAt(std::as_const(plan.topology), *to).type));
        placed.append({copy.at.rack, device.id});
        rackAt(plan.topology, *to).devices.append(std::move(device));
    }
    for (const auto &[rack, id] : placed) {
        const Rack &its = rackAt(std::as_const(plan.topology), *placeOfRack(plan.topology, rack));
        const PlacedDevice &device = *its.devices[edits::indexOf(its.devices, id)];
        if (const auto error = edits::standRefusal(plan, its, device))
            return *error;
    }
    return plan;
}

Result<Plan> duplicateDevices(Plan plan, const Catalog &catalog, const QList<Id> &ids)
{
    for (const Id &id : ids) {
        const auto from = placeOfDevice(plan.topology, id);
        if (!from)
            return edits::notFound(IdKind::Device, id);
        const Rack rack = rackAt(std::as_const(plan.topology), from->rack);
        const PlacedDevice source = *rack.devices[from->device];
        DevicePosition at{rack.id, std::nullopt, source.face, source.side};
        if (source.u) {
            at.u = nearestTo(*source.u,
                             freePositions(plan, catalog, rack.id, source.device, source.face));
            if (!at.u)
                return rackIsFull(rack, source);
        }
        Result<Plan> next = copyDevices(std::move(plan), catalog, {{id, at}});
        if (!next)
            return next.error();
        plan = std::move(next).value();
    }
    return plan;
}

Result<Plan> renameDevices(Plan plan, const QList<Id> &ids, const QString &pattern)
{
    if (const auto error = edits::patternRefusal(pattern, ids.size(), IdKind::Device))
        return *error;
    edits::Names names(plan.topology);
    for (const Id &id : ids) {
        if (const auto place = placeOfDevice(plan.topology, id)) {
            const PlacedDevice &device = deviceAt(plan.topology, *place);
            names.forgetDevice(device.name.value_or(id));
        }
    }
    return changeDevices(std::move(plan), ids, [&](PlacedDevice &device) {
        device.name = names.nextDeviceName(pattern);
    });
}

Result<Plan> lockDevices(Plan plan, const QList<Id> &ids, bool locked)
{
    return changeDevices(
        std::move(plan), ids, [locked](PlacedDevice &device) { device.locked = locked; });
}

Result<Plan>
setService(Plan plan, const QList<Id> &ids, int inServiceMonth, std::optional<int> retireMonth)
{
    if (retireMonth && *retireMonth <= inServiceMonth)
        return Error{ErrorKind::Invalid,
                     Text::tr("%1, in which it is retired, must come after %2, in which it comes "
                              "into service")
                         .arg(plan.settings.start.plus(*retireMonth).toString(),
                              plan.settings.start.plus(inServiceMonth).toString()),
                     ids.isEmpty() ? collectionPath(IdKind::Device)
                                   : edits::pathOf(IdKind::Device, ids.front()),
                     {}};
    Result<Plan> changed = changeDevices(plan, ids, [&](PlacedDevice &device) {
        device.inServiceMonth = inServiceMonth;
        device.retireMonth = retireMonth;
    });
    if (!changed)
        return changed;
    for (const Id &id : ids) {
        if (const auto error = meetingRefusal(plan, changed.value(), id))
            return *error;
    }
    return changed;
}

Result<Plan> setSpare(Plan plan, const QList<Id> &ids, bool spare)
{
    return changeDevices(
        std::move(plan), ids, [spare](PlacedDevice &device) { device.spare = spare; });
}

Result<Plan> setOwned(Plan plan, const QList<Id> &ids, bool owned)
{
    return changeDevices(
        std::move(plan), ids, [owned](PlacedDevice &device) { device.owned = owned; });
}

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

} // namespace kf
