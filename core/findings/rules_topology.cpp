// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRoom("room");
constexpr QLatin1StringView kRackType("rack_type");
constexpr QLatin1StringView kPower("power");
constexpr QLatin1StringView kHeat("heat");
constexpr QLatin1StringView kWeight("weight");
constexpr QLatin1StringView kBasis("basis");
constexpr QLatin1StringView kSystems("systems");
constexpr QLatin1StringView kFeeds("feeds");
constexpr QLatin1StringView kPromise("promise");

constexpr QLatin1StringView kBudgetWord("budget");
constexpr QLatin1StringView kFeedsWord("feeds");
constexpr QLatin1StringView kNPlus1Word("n_plus_1");
constexpr QLatin1StringView kSideWord("2n");

QString basisWord(PowerBasisOfLimit basis)
{
    switch (basis) {
    case PowerBasisOfLimit::Feeds:
        return kFeedsWord;
    case PowerBasisOfLimit::FeedsNPlus1:
        return kNPlus1Word;
    case PowerBasisOfLimit::FeedsAfterLossOfSide:
        return kSideWord;
    case PowerBasisOfLimit::Budget:
    case PowerBasisOfLimit::NoLimit:
        break;
    }
    return kBudgetWord;
}

/// What of the rack's `rack.id` is over, as findings of `Rule`.
template<typename Rule>
void addRack(QList<Finding> &found, const RackFigures &rack, QList<Argument> arguments)
{
    arguments.prepend(argument(kRack, rack.id));
    found.append(made<Rule>(Severity::Error, pathOf(IdKind::Rack, rack.id), std::move(arguments)));
}

template<typename Rule>
void addRoom(QList<Finding> &found, const RoomFigures &room, QList<Argument> arguments)
{
    arguments.prepend(argument(kRoom, room.id));
    found.append(made<Rule>(Severity::Error, pathOf(IdKind::Room, room.id), std::move(arguments)));
}

bool isOver(double value, std::optional<double> limit)
{
    return limit && stateOf(value, *limit) == LimitState::Over;
}

/// The kinds of devices that go down or run below full load after a loss that the rack promises to
/// survive.
QList<QString> kindsThatFail(const Rack &rack, const QList<FeedLoss> &losses)
{
    QList<QString> kinds;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const bool fails =
            std::any_of(losses.cbegin(), losses.cend(), [&device](const FeedLoss &loss) {
                return loss.down.contains(device->id) || loss.degraded.contains(device->id);
            });
        if (fails && !kinds.contains(device->device))
            kinds.append(device->device);
    }
    return kinds;
}

bool reliesOnRedundancy(PowerBasisOfLimit basis)
{
    return basis == PowerBasisOfLimit::FeedsNPlus1 ||
           basis == PowerBasisOfLimit::FeedsAfterLossOfSide;
}

} // namespace

// --- rack-power-over

QList<Finding> RackPowerOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.power != LimitState::Over || !rack.powerLimitW)
            continue;
        QList<Argument> arguments = overArguments(
            kPower, rack.powerW, *rack.powerLimitW, Unit::Watts, rack.load.powerMissing);
        arguments.append(argument(kBasis, basisWord(rack.powerBasis)));
        addRack<RackPowerOver>(found, rack, std::move(arguments));
    }
    return found;
}

QString RackPowerOver::sentence(const FindingWords &words)
{
    const QString basis = words.of(kBasis);
    QString text = FindingText::tr("Rack %1 draws %2, which is %3 more than its budget of %4.");
    if (basis == kFeedsWord)
        text = FindingText::tr("Rack %1 draws %2, which is %3 more than the %4 that its feeds "
                               "carry.");
    else if (basis == kNPlus1Word)
        text = FindingText::tr("Rack %1 draws %2, which is %3 more than the %4 that its feeds "
                               "carry after the loss of one.");
    else if (basis == kSideWord)
        text = FindingText::tr("Rack %1 draws %2, which is %3 more than the %4 that are left after "
                               "the loss of one side.");
    return text.arg(
        words.name(kRack, IdKind::Rack), words.known(kPower), words.of(kExcess), words.of(kLimit));
}

QString RackPowerOver::remedy(const Finding &)
{
    return FindingText::tr("Move systems to another rack, or give this rack stronger feeds.");
}

// --- rack-heat-over

QList<Finding> RackHeatOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.heat == LimitState::Over && rack.heatLimitW)
            addRack<RackHeatOver>(
                found,
                rack,
                overArguments(
                    kHeat, rack.airHeatW, *rack.heatLimitW, Unit::Heat, rack.load.airHeatMissing));
    }
    return found;
}

QString RackHeatOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Rack %1 gives %2 of heat to the air, which is %3 more than the %4 that "
                           "can be cooled.")
        .arg(words.name(kRack, IdKind::Rack),
             words.known(kHeat),
             words.of(kExcess),
             words.of(kLimit));
}

QString RackHeatOver::remedy(const Finding &)
{
    return FindingText::tr("Move systems to another rack, cool this one better, or choose "
                           "liquid-cooled systems.");
}

// --- rack-weight-over

QList<Finding> RackWeightOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.weight == LimitState::Over && rack.weightLimitKg)
            addRack<RackWeightOver>(found,
                                    rack,
                                    overArguments(kWeight,
                                                  rack.weightKg,
                                                  *rack.weightLimitKg,
                                                  Unit::Kilograms,
                                                  rack.load.weightMissing));
    }
    return found;
}

QString RackWeightOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Rack %1 holds %2, which is %3 more than the %4 that it may carry.")
        .arg(words.name(kRack, IdKind::Rack),
             words.known(kWeight),
             words.of(kExcess),
             words.of(kLimit));
}

QString RackWeightOver::remedy(const Finding &)
{
    return FindingText::tr("Move devices to another rack, or choose a stronger rack.");
}

// --- room-power-over

QList<Finding> RoomPowerOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RoomFigures &room : input.figures.topology.rooms) {
        if (isOver(room.powerW, room.powerLimitW))
            addRoom<RoomPowerOver>(found,
                                   room,
                                   overArguments(kPower,
                                                 room.powerW,
                                                 *room.powerLimitW,
                                                 Unit::Watts,
                                                 room.unknown.contains(Quantity::Power)));
    }
    return found;
}

QString RoomPowerOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Room %1 draws %2, which is %3 more than the %4 that it has.")
        .arg(words.name(kRoom, IdKind::Room),
             words.known(kPower),
             words.of(kExcess),
             words.of(kLimit));
}

QString RoomPowerOver::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another room, or bring more power to this one.");
}

// --- room-heat-over

QList<Finding> RoomHeatOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RoomFigures &room : input.figures.topology.rooms) {
        if (isOver(room.airHeatW, room.heatLimitW))
            addRoom<RoomHeatOver>(found,
                                  room,
                                  overArguments(kHeat,
                                                room.airHeatW,
                                                *room.heatLimitW,
                                                Unit::Heat,
                                                room.unknown.contains(Quantity::Power)));
    }
    return found;
}

QString RoomHeatOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Room %1 gives %2 of heat to the air, which is %3 more than the %4 that "
                           "can be cooled.")
        .arg(words.name(kRoom, IdKind::Room),
             words.known(kHeat),
             words.of(kExcess),
             words.of(kLimit));
}

QString RoomHeatOver::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another room, or cool this one better.");
}

// --- side-missing

QList<Finding> SideMissing::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackType &type : input.plan.topology.rackTypes) {
        if (type.redundancy == Redundancy::TwoN &&
            powerLimit(Rack(), type, input.catalog).sideMissing)
            found.append(made<SideMissing>(Severity::Error,
                                           pathOf(IdKind::RackType, type.id),
                                           {argument(kRackType, type.id)}));
    }
    return found;
}

QString SideMissing::sentence(const FindingWords &words)
{
    return FindingText::tr("Racks of the type %1 promise 2N power, but have no feed on one of the "
                           "sides A and B: they can carry nothing.")
        .arg(words.name(kRackType, IdKind::RackType));
}

QString SideMissing::remedy(const Finding &)
{
    return FindingText::tr("Add a feed on the other side, name the sides of the feeds, or choose "
                           "another redundancy.");
}

// --- feed-loss-not-survived

QList<Finding> FeedLossNotSurvived::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        const Rack &rack = spot.rack;
        if (spot.type == nullptr || spot.type->redundancy == Redundancy::None)
            return;
        const RackFigures figures = input.figures.topology.racks.value(rack.id);
        const QList<QString> kinds = kindsThatFail(rack, figures.losses);
        if (kinds.isEmpty())
            return;
        found.append(made<FeedLossNotSurvived>(
            reliesOnRedundancy(figures.powerBasis) ? Severity::Error : Severity::Warning,
            pathOf(IdKind::Rack, rack.id),
            {argument(kRack, rack.id),
             argument(kSystems, kinds),
             argument(kFeeds, Amount{static_cast<double>(spot.type->feeds.size()), Unit::Count}),
             argument(kPromise, QString(wordFor(spot.type->redundancy)))}));
    });
    return found;
}

QString FeedLossNotSurvived::sentence(const FindingWords &words)
{
    const QString text =
        words.of(kPromise) == wordFor(Redundancy::TwoN)
            ? FindingText::tr("Rack %1 with %2 feeds promises 2N power, but %3 would not keep full "
                              "load after the loss of a side.")
            : FindingText::tr("Rack %1 with %2 feeds promises redundant power, but %3 would not "
                              "keep full load after the loss of a feed.");
    return text.arg(words.name(kRack, IdKind::Rack),
                    words.of(kFeeds),
                    words.name(kSystems, IdKind::CatalogDevice));
}

QString FeedLossNotSurvived::remedy(const Finding &)
{
    return FindingText::tr(
        "Take systems with more spare supplies, promise less, or accept that the "
        "loss slows these systems down.");
}

} // namespace kf::findings
