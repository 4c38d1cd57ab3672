// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_questions.h"

#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/spread.h"
#include "core/report/placement_words.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_walk.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"

#include <algorithm>
#include <memory>

namespace kf {

namespace {

constexpr qsizetype kRacksNamed = 3; ///< before the others are counted

Verdict judged(const Plan &plan,
               const Catalog &catalog,
               const QList<Placement> &placements,
               const Wording &wording,
               std::optional<int> month,
               PlaceEffects &places)
{
    Verdict verdict;
    const Result<> checked = checkPlacement(plan, catalog, placements);
    verdict.possible = checked.ok();
    if (!checked)
        verdict.reason = sentenceOf(checked.error());
    const Id first = placements.first().at.rack;
    for (const RackEffect &effect : effectOf(plan, catalog, placements, month)) {
        verdict.state = worse(verdict.state, stateByKnown(effect.after));
        if (effect.after.id != first)
            continue;
        const Rack *rack = findRack(plan.topology, first);
        const RackType *type = rack == nullptr ? nullptr : findRackType(plan.topology, rack->type);
        verdict.effects += limitBars(effect.after, type == nullptr ? 0 : type->heightU, wording);
    }
    for (const PlaceEffect &over : places.overWith(plan, catalog, placements, month)) {
        verdict.state = LimitState::Over;
        verdict.effects += placeBar(nameOf(plan, over.kind, over.id), over.limit, wording);
    }
    return verdict;
}

/// "What binds in R01, R02: power"; where there are more racks than can be read, how many.
QString boundsText(const Plan &plan, const QList<SpreadBound> &bounds)
{
    QStringList racks;
    QStringList limits;
    for (const SpreadBound &bound : bounds) {
        if (racks.size() < kRacksNamed)
            racks.append(nameOf(plan, IdKind::Rack, bound.rack));
        if (const QString limit = limitName(bound.limit); !limits.contains(limit))
            limits.append(limit);
    }
    if (racks.isEmpty())
        return {};
    const auto more = int(bounds.size() - racks.size());
    const QString names = racks.join(QStringLiteral(", "));
    return RoomView::tr("What binds in %1: %2", "racks; limits")
        .arg(more > 0 ? RoomView::tr("%1 and %n more", "racks", more).arg(names) : names,
             limits.join(QStringLiteral(", ")));
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
    carried.halfWidth = entry != nullptr && entry->halfWidth;
    return carried;
}

} // namespace

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

Carry carriedTo(const Plan &plan,
                const Catalog &catalog,
                const QList<Placement> &wanted,
                const RoomLayout &layout)
{
    Carry carry;
    for (const Placement &placement : wanted) {
        const int cell = layout.cellOf(placement.at.rack);
        const double u = placement.at.u.value_or(1.0);
        if (cell < 0)
            continue;
        if (carry.devices.isEmpty()) {
            carry.cell = cell;
            carry.u = u;
        }
        CarriedDevice next = carriedKind(plan, catalog, placement.device);
        next.rackOffset = cell - carry.cell;
        next.unitOffset = u - carry.u;
        next.face = placement.at.face;
        carry.devices.append(next);
    }
    return carry;
}

QList<CarriedDevice>
carriedFromRacks(const Plan &plan, const Catalog &catalog, const QList<Id> &devices)
{
    QHash<Id, int> rackIndex; // in the order of the plan, which is that of the drawing
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        rackIndex.insert(spot.rack.id, int(rackIndex.size()));
    });
    QList<CarriedDevice> carried;
    std::optional<DevicePlace> first;
    for (const Id &id : devices) {
        const std::optional<DevicePlace> place = placeOfDevice(plan.topology, id);
        if (!place)
            continue;
        if (!first)
            first = place;
        const PlacedDevice &device = deviceAt(plan.topology, *place);
        const PlacedDevice &leader = deviceAt(plan.topology, *first);
        CarriedDevice next = carriedKind(plan, catalog, device.device);
        next.source = id;
        next.name = device.name.value_or(next.name);
        next.rackOffset = rackIndex.value(rackAt(plan.topology, place->rack).id) -
                          rackIndex.value(rackAt(plan.topology, first->rack).id);
        next.unitOffset = device.u.value_or(1.0) - leader.u.value_or(1.0);
        next.face = device.face;
        next.side = device.side;
        if (!device.u)
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
    const auto places = std::make_shared<PlaceEffects>();
    questions.judge = [&document, &catalog, &wording, month, places](
                          const Carry &, const QList<Placement> &placements) {
        return judged(document.plan(), catalog, placements, wording, month(), *places);
    };
    questions.freePositions = [&document, &catalog](const Carry &carry, const Id &rack) {
        const CarriedDevice &first = carry.devices.first();
        const Id leaving = carry.kind == CarryKind::Move ? first.source : Id();
        return freePositions(
            document.plan(), catalog, rack, first.device, carry.face.value_or(first.face), leaving);
    };
    questions.spread = [&document, &catalog, month](const Carry &carry, const QList<Id> &racks) {
        const CarriedDevice &first = carry.devices.first();
        const Spread spread = spreadFrom(document.plan(),
                                         catalog,
                                         {racks,
                                          first.device,
                                          int(carry.devices.size()),
                                          carry.u,
                                          carry.face.value_or(first.face),
                                          month()});
        return CarrySpread{spread.positions, boundsText(document.plan(), spread.bounds)};
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
