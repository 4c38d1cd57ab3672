// SPDX-License-Identifier: GPL-3.0-or-later
// What has no place on the floor of its room or in the depth of its rack.

#include "core/findings/rules.h"
#include "core/topology/device_facts.h"
#include "core/topology/floor.h"
#include "core/topology/rack_figures.h"
#include "core/topology/topology_walk.h"
#include "core/words/once_words.h"

#include <QHash>
#include <QSet>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRackType("rack_type");
constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kRoom("room");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kDepth("depth");
constexpr QLatin1StringView kMounting("mounting_depth");
constexpr QLatin1StringView kOuter("outer_depth");
constexpr QLatin1StringView kLength("length");
constexpr QLatin1StringView kHas("has");
constexpr QLatin1StringView kOther("other");
constexpr QLatin1StringView kPosition("position");
constexpr double kRounding = 1.0 + 1e-9;

/// The row and what it takes of a room that has less.
template<typename Rule>
Finding beyond(const Room &room, const Row &row, double metres, double limitM)
{
    return made<Rule>(Severity::Warning,
                      pathOf(IdKind::Row, row.id),
                      {argument(kRow, row.id),
                       argument(kRoom, room.id),
                       argument(kLength, Amount{metres, Unit::Metres}),
                       argument(kHas, Amount{limitM, Unit::Metres})});
}

QString beyondText(const QString &text, const FindingWords &words)
{
    const QString row = words.name(kRow, IdKind::Row);
    const QString room = words.name(kRoom, IdKind::Room);
    return saidOnce(saidOnce(text, row), room, QLatin1StringView("%2"))
        .arg(row, room, words.of(kLength), words.of(kHas));
}

} // namespace

// --- too-deep

QList<Finding> TooDeep::find(const RuleInput &input)
{
    QList<Finding> found;
    DeviceFactsTable facts(input.catalog, input.plan.settings.policy.powerBasis);
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        if (spot.type == nullptr || !spot.type->mountingDepthMm)
            return;
        for (const Shared<PlacedDevice> &device : spot.rack.devices) {
            const DeviceFacts &its = facts.of(device->device);
            if (!device->u || !isTooDeep(its, *spot.type))
                continue;
            found.append(made<TooDeep>(
                Severity::Warning,
                pathOf(IdKind::Device, device->id),
                {argument(kDevice, device->id),
                 argument(kRack, spot.rack.id),
                 argument(kDepth, Amount{*its.depthMm.value, Unit::Count}),
                 argument(kMounting, Amount{*spot.type->mountingDepthMm, Unit::Count}),
                 argument(kOuter, Amount{spot.type->outerDepthMm, Unit::Count})}));
        }
    });
    return found;
}

QString TooDeep::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "%1 is %2 mm deep, but rack %3 has %4 mm between its rails (%5 mm in all).")
        .arg(words.name(kDevice, IdKind::Device),
             words.of(kDepth),
             words.name(kRack, IdKind::Rack),
             words.of(kMounting),
             words.of(kOuter));
}

QString TooDeep::remedy(const Finding &)
{
    return FindingText::tr("Take a deeper rack, move the rails, or place it elsewhere.");
}

// --- rack-weight-unknown

QList<Finding> RackWeightUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    QSet<Id> said;
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        if (spot.type == nullptr || knowsOwnWeight(*spot.type) || !spot.room.floorLoadKgPerM2 ||
            said.contains(spot.type->id))
            return;
        said.insert(spot.type->id);
        found.append(made<RackWeightUnknown>(
            Severity::Advice,
            pathOf(IdKind::RackType, spot.type->id),
            {argument(kRackType, spot.type->id), argument(kRoom, spot.room.id)}));
    });
    return found;
}

QString RackWeightUnknown::sentence(const FindingWords &words)
{
    return FindingText::tr("Nobody says what an empty rack of the type %1 weighs: on the floor of "
                           "room %2 only its devices count.")
        .arg(words.name(kRackType, IdKind::RackType), words.name(kRoom, IdKind::Room));
}

QString RackWeightUnknown::remedy(const Finding &)
{
    return FindingText::tr("Enter the own weight of the rack type.");
}

// --- row-too-long

QList<Finding> RowTooLong::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRow(input.plan.topology, [&](const Site &, const Room &room, const Row &row) {
        const double length = lengthOf(row, input.plan.topology);
        if (room.widthM && length > *room.widthM * kRounding)
            found.append(beyond<RowTooLong>(room, row, length, *room.widthM));
    });
    return found;
}

QString RowTooLong::sentence(const FindingWords &words)
{
    return beyondText(FindingText::tr("The racks of row %1 take %3, but room %2 is only %4 wide."),
                      words);
}

QString RowTooLong::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another row, or correct the size of the room.");
}

// --- row-outside-room

QList<Finding> RowOutsideRoom::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRoom(input.plan.topology, [&](const Site &, const Room &room) {
        for (qsizetype i = 0; room.depthM && i < room.rows.size(); ++i) {
            const double reach = reachOf(room, i, input.plan.topology);
            if (!room.rows[i].racks.isEmpty() && reach > *room.depthM * kRounding)
                found.append(beyond<RowOutsideRoom>(room, room.rows[i], reach, *room.depthM));
        }
    });
    return found;
}

QString RowOutsideRoom::sentence(const FindingWords &words)
{
    return beyondText(FindingText::tr("Row %1 reaches to %3, but room %2 is only %4 deep."), words);
}

QString RowOutsideRoom::remedy(const Finding &)
{
    return FindingText::tr("Set the row elsewhere, move its racks to another room, or correct the "
                           "size of the room.");
}

// --- rows-overlap

QList<Finding> RowsOverlap::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRoom(input.plan.topology, [&](const Site &, const Room &room) {
        for (const RowOverlap &overlap : overlapsOf(room, input.plan.topology))
            found.append(
                made<RowsOverlap>(Severity::Warning,
                                  pathOf(IdKind::Row, overlap.row),
                                  {argument(kRow, overlap.row),
                                   argument(kOther, overlap.other),
                                   argument(kRoom, room.id),
                                   argument(kLength, Amount{overlap.metres, Unit::Metres})}));
    });
    return found;
}

QString RowsOverlap::sentence(const FindingWords &words)
{
    const QString row = words.name(kRow, IdKind::Row);
    const QString other = words.name(kOther, IdKind::Row);
    const QString text = FindingText::tr("Row %1 stands on row %2 of room %3: they overlap by %4.");
    return saidOnce(saidOnce(text, row), other, QLatin1StringView("%2"))
        .arg(row, other, words.name(kRoom, IdKind::Room), words.of(kLength));
}

QString RowsOverlap::remedy(const Finding &)
{
    return FindingText::tr("Set one of the rows elsewhere, or take a larger row pitch.");
}

// --- racks-overlap

QList<Finding> RacksOverlap::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRow(input.plan.topology, [&](const Site &, const Room &, const Row &row) {
        QHash<int, Id> standing;
        for (const Shared<Rack> &rack : row.racks) {
            const Id first = standing.value(rack->position);
            if (!first.isEmpty())
                found.append(made<RacksOverlap>(
                    Severity::Warning,
                    pathOf(IdKind::Rack, rack->id),
                    {argument(kRack, rack->id),
                     argument(kOther, first),
                     argument(kRow, row.id),
                     argument(kPosition, Amount{double(rack->position), Unit::Count})}));
            else
                standing.insert(rack->position, rack->id);
        }
    });
    return found;
}

QString RacksOverlap::sentence(const FindingWords &words)
{
    return FindingText::tr("Racks %1 and %2 both stand at position %4 of row %3.")
        .arg(words.name(kOther, IdKind::Rack),
             words.name(kRack, IdKind::Rack),
             words.name(kRow, IdKind::Row),
             words.of(kPosition));
}

QString RacksOverlap::remedy(const Finding &)
{
    return FindingText::tr("Give one of them another position.");
}

} // namespace kf::findings
