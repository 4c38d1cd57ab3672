// SPDX-License-Identifier: GPL-3.0-or-later
// What has no place on the floor of its room or in the depth of its rack.

#include "core/findings/rules.h"
#include "core/topology/device_facts.h"
#include "core/topology/floor.h"
#include "core/topology/topology_walk.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kRoom("room");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kDepth("depth");
constexpr QLatin1StringView kMounting("mounting_depth");
constexpr QLatin1StringView kOuter("outer_depth");
constexpr QLatin1StringView kLength("length");
constexpr QLatin1StringView kHas("has");
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
    return text.arg(words.name(kRow, IdKind::Row),
                    words.name(kRoom, IdKind::Room),
                    words.of(kLength),
                    words.of(kHas));
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
            const std::optional<double> depth = facts.of(device->device).depthMm.value;
            if (!device->u || !depth || *depth <= *spot.type->mountingDepthMm * kRounding)
                continue;
            found.append(made<TooDeep>(
                Severity::Warning,
                pathOf(IdKind::Device, device->id),
                {argument(kDevice, device->id),
                 argument(kRack, spot.rack.id),
                 argument(kDepth, Amount{*depth, Unit::Count}),
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

} // namespace kf::findings
