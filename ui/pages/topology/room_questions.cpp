// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_questions.h"

#include "core/plan/edits/positions.h"
#include "core/topology/topology_sums.h"

#include <algorithm>

namespace kf {

namespace {

const RackType *typeOfRack(const Plan &plan, const Id &rack)
{
    const std::optional<FoundRack> found = findRackIn(plan.topology, rack);
    return found ? rackTypeOf(plan.topology, found->rack->type) : nullptr;
}

Verdict judged(const Plan &plan,
               const Catalog &catalog,
               const QList<Placement> &placements,
               const Wording &wording,
               std::optional<int> month)
{
    Verdict verdict;
    const Result<> checked = checkPlacement(plan, catalog, placements);
    verdict.possible = checked.ok();
    if (!checked)
        verdict.reason = checked.error().message;
    const Id first = placements.first().at.rack;
    for (const RackEffect &effect : effectOf(plan, catalog, placements, month)) {
        verdict.state = worse(verdict.state, effect.after.state);
        if (effect.after.id != first)
            continue;
        const RackType *type = typeOfRack(plan, first);
        verdict.effects += limitBars(effect.after, type == nullptr ? 0 : type->heightU, wording);
    }
    return verdict;
}

/// A kind of device as it is carried.
CarriedDevice carriedKind(const Plan &plan, const Catalog &catalog, const Id &device)
{
    const CatalogView view(plan.catalog, catalog);
    const DeviceEntry *entry = view.device(device);
    CarriedDevice carried;
    carried.device = device;
    carried.name = entry == nullptr ? device : entry->model;
    carried.height = unitsOf(plan, catalog, device);
    carried.step = stepOf(plan, catalog, device);
    return carried;
}

} // namespace

std::optional<FoundDevice> findPlaced(const Topology &topology, const Id &id)
{
    const auto place = edits::findDevice(topology, id);
    if (!place)
        return std::nullopt;
    const Rack &rack = edits::rackAt(topology, place->rack);
    return FoundDevice{&rack, &*rack.devices[place->device]};
}

std::optional<FoundRack> findRackIn(const Topology &topology, const Id &id)
{
    const auto place = edits::findRack(topology, id);
    if (!place)
        return std::nullopt;
    const Site &site = topology.sites[place->site];
    const Room &room = site.rooms[place->room];
    const Row &row = room.rows[place->row];
    return FoundRack{&site, &room, &row, &*row.racks[place->rack], int(place->rack)};
}

const RackType *rackTypeOf(const Topology &topology, const Id &id)
{
    const auto found = std::find_if(topology.rackTypes.cbegin(),
                                    topology.rackTypes.cend(),
                                    [&id](const RackType &type) { return type.id == id; });
    return found == topology.rackTypes.cend() ? nullptr : &*found;
}

QList<CarriedDevice>
carriedFromCatalogue(const Plan &plan, const Catalog &catalog, const Id &device, int count)
{
    QList<CarriedDevice> carried;
    CarriedDevice next = carriedKind(plan, catalog, device);
    for (int i = 0; i < count; ++i) {
        carried.append(next);
        next.unitOffset += std::max(1.0, next.height);
    }
    return carried;
}

QList<CarriedDevice>
carriedFromRacks(const Plan &plan, const Catalog &catalog, const QList<Id> &devices)
{
    QHash<Id, int> rackIndex; // in the order of the plan, which is that of the drawing
    forEachRack(plan.topology, [&](const Rack &rack, const RackType *, const Room &) {
        rackIndex.insert(rack.id, int(rackIndex.size()));
    });
    QList<CarriedDevice> carried;
    std::optional<FoundDevice> first;
    for (const Id &id : devices) {
        const std::optional<FoundDevice> found = findPlaced(plan.topology, id);
        if (!found)
            continue;
        if (!first)
            first = found;
        CarriedDevice next = carriedKind(plan, catalog, found->device->device);
        next.source = id;
        next.name = found->device->name.value_or(next.name);
        next.rackOffset = rackIndex.value(found->rack->id) - rackIndex.value(first->rack->id);
        next.unitOffset = found->device->u.value_or(1.0) - first->device->u.value_or(1.0);
        next.face = found->device->face;
        next.side = found->device->side;
        if (!found->device->u)
            next.height = 0.0;
        carried.append(next);
    }
    return carried;
}

RoomQuestions roomQuestions(const PlanDocument &document,
                            const Catalog &catalog,
                            const Wording &wording,
                            const std::function<int()> &count,
                            const std::function<std::optional<int>()> &month)
{
    RoomQuestions questions;
    questions.judge = [&document, &catalog, &wording, month](const Carry &,
                                                             const QList<Placement> &placements) {
        return judged(document.plan(), catalog, placements, wording, month());
    };
    questions.freePositions = [&document, &catalog](const Carry &carry, const Id &rack) {
        const CarriedDevice &first = carry.devices.first();
        const Id leaving = carry.kind == CarryKind::Move ? first.source : Id();
        return freePositions(
            document.plan(), catalog, rack, first.device, carry.face.value_or(first.face), leaving);
    };
    questions.fromCatalogue = [&document, &catalog, count](const Id &device) {
        return carriedFromCatalogue(document.plan(), catalog, device, count());
    };
    questions.fromRacks = [&document, &catalog](const QList<Id> &devices) {
        return carriedFromRacks(document.plan(), catalog, devices);
    };
    return questions;
}

} // namespace kf
