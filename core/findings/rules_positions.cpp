// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where it cannot, and racks of which nobody says what they can carry.

#include "core/findings/rules.h"
#include "core/topology/rack_conflicts.h"
#include "core/topology/topology_walk.h"

#include <QSet>

namespace kf {

/// A conflict and the rack that it is in.
struct PlacedConflict {
    Id rack;
    RackConflict conflict;
};

} // namespace kf

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRackType("rack_type");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kOther("other");
constexpr QLatin1StringView kUnit("unit");
constexpr QLatin1StringView kRacks("racks");
constexpr QLatin1StringView kFrom("from_month");
constexpr QLatin1StringView kTo("to_month");

/// Every conflict of the plan. Several rules ask, and racks are searched once.
const QList<PlacedConflict> &conflictsOf(const RuleInput &input)
{
    if (input.conflicts)
        return *input.conflicts;
    QList<PlacedConflict> found;
    DeviceFactsTable facts(input.catalog, input.plan.settings.policy.powerBasis);
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        for (const RackConflict &conflict : conflictsIn(spot.rack, spot.type, facts))
            found.append({spot.rack.id, conflict});
    });
    input.conflicts = std::make_shared<const QList<PlacedConflict>>(std::move(found));
    return *input.conflicts;
}

/// Findings of `Rule`, one for each conflict of that kind.
template<typename Rule>
QList<Finding> conflicts(const RuleInput &input, ConflictKind kind, Severity severity)
{
    QList<Finding> found;
    for (const auto &[rack, conflict] : conflictsOf(input)) {
        if (conflict.kind != kind)
            continue;
        QList<Argument> arguments{argument(kDevice, conflict.device),
                                  argument(kRack, rack),
                                  argument(kUnit, Amount{conflict.u, Unit::None})};
        if (!conflict.other.isEmpty())
            arguments.append(argument(kOther, conflict.other));
        found.append(
            made<Rule>(severity, pathOf(IdKind::Device, conflict.device), std::move(arguments)));
    }
    return found;
}

} // namespace

// --- device-overlap

QList<Finding> DeviceOverlap::find(const RuleInput &input)
{
    return conflicts<DeviceOverlap>(input, ConflictKind::Overlap, Severity::Error);
}

QString DeviceOverlap::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 and %2 stand in the same units of rack %3, from U%4 on.")
        .arg(words.name(kDevice, IdKind::Device),
             words.name(kOther, IdKind::Device),
             words.name(kRack, IdKind::Rack),
             words.of(kUnit));
}

QString DeviceOverlap::remedy(const Finding &)
{
    return FindingText::tr("Move one of them to free units.");
}

// --- device-outside

QList<Finding> DeviceOutside::find(const RuleInput &input)
{
    return conflicts<DeviceOutside>(input, ConflictKind::OutsideRack, Severity::Error);
}

QString DeviceOutside::sentence(const FindingWords &words)
{
    return FindingText::tr("%1, from U%2 on, reaches out of rack %3.")
        .arg(words.name(kDevice, IdKind::Device), words.of(kUnit), words.name(kRack, IdKind::Rack));
}

QString DeviceOutside::remedy(const Finding &)
{
    return FindingText::tr("Move it down, or give the rack a taller type.");
}

// --- device-on-reserved

QList<Finding> DeviceOnReserved::find(const RuleInput &input)
{
    return conflicts<DeviceOnReserved>(input, ConflictKind::ReservedUnit, Severity::Warning);
}

QString DeviceOnReserved::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 takes U%2 of rack %3, which is reserved.")
        .arg(words.name(kDevice, IdKind::Device), words.of(kUnit), words.name(kRack, IdKind::Rack));
}

QString DeviceOnReserved::remedy(const Finding &)
{
    return FindingText::tr("Move it, or no longer reserve the unit.");
}

// --- strip-in-unit

QList<Finding> StripInUnit::find(const RuleInput &input)
{
    return conflicts<StripInUnit>(input, ConflictKind::NeedsNoUnit, Severity::Warning);
}

QString StripInUnit::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is said to stand at U%2 of rack %3, but takes no unit.")
        .arg(words.name(kDevice, IdKind::Device), words.of(kUnit), words.name(kRack, IdKind::Rack));
}

QString StripInUnit::remedy(const Finding &)
{
    return FindingText::tr("Mount it at the side of the rack, or correct its height in the "
                           "catalogue.");
}

// --- width-not-known

QList<Finding> WidthNotKnown::find(const RuleInput &input)
{
    return conflicts<WidthNotKnown>(input, ConflictKind::WidthNotKnown, Severity::Warning);
}

QString WidthNotKnown::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 and %2 stand side by side at U%4 of rack %3, but the catalogue does "
                           "not say that they are half as wide as the rack.")
        .arg(words.name(kDevice, IdKind::Device),
             words.name(kOther, IdKind::Device),
             words.name(kRack, IdKind::Rack),
             words.of(kUnit));
}

QString WidthNotKnown::remedy(const Finding &)
{
    return FindingText::tr("Say in their catalogue entries that they are of half width, or move "
                           "one of them.");
}

// --- retires-before-service

QList<Finding> RetiresBeforeService::find(const RuleInput &input)
{
    QList<Finding> found =
        conflicts<RetiresBeforeService>(input, ConflictKind::NeverInService, Severity::Error);
    for (Finding &finding : found) {
        const Id device = std::get<QString>(*argumentOf(finding, kDevice));
        const PlacedDevice *placed = findDevice(input.plan.topology, device);
        if (placed == nullptr || !placed->retireMonth)
            continue;
        finding.arguments.append(argument(kFrom, PlanMonth{placed->inServiceMonth}));
        finding.arguments.append(argument(kTo, PlanMonth{*placed->retireMonth}));
    }
    return found;
}

QString RetiresBeforeService::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 in rack %2 comes into service in %3 and retires in %4, so it counts "
                           "nowhere.")
        .arg(words.name(kDevice, IdKind::Device),
             words.name(kRack, IdKind::Rack),
             words.of(kFrom),
             words.of(kTo));
}

QString RetiresBeforeService::remedy(const Finding &)
{
    return FindingText::tr("Correct its months of service.");
}

// --- rack-type-unlimited

QList<Finding> RackTypeUnlimited::find(const RuleInput &input)
{
    QHash<Id, int> racks;
    forEachRack(input.plan.topology, [&](const RackSpot &spot) { ++racks[spot.rack.type]; });
    QList<Finding> found;
    for (const RackType &type : input.plan.topology.rackTypes) {
        const int count = racks.value(type.id);
        if (count > 0 && type.feeds.isEmpty() && !type.powerLimitW)
            found.append(
                made<RackTypeUnlimited>(Severity::Advice,
                                        pathOf(IdKind::RackType, type.id),
                                        {argument(kRackType, type.id),
                                         argument(kRacks, Amount{double(count), Unit::Count})}));
    }
    return found;
}

QString RackTypeUnlimited::sentence(const FindingWords &words)
{
    return FindingText::tr("Nobody says how much power racks of the type %1 have: their load is "
                           "compared with nothing.")
        .arg(words.name(kRackType, IdKind::RackType));
}

QString RackTypeUnlimited::remedy(const Finding &)
{
    return FindingText::tr("Enter the feeds of the rack type, or its power limit.");
}

} // namespace kf::findings
