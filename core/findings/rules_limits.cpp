// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of racks, rows, rooms and sites besides power, air and weight of a rack.

#include "core/findings/rules.h"
#include "core/topology/rack_figures.h"
#include "core/topology/topology_walk.h"
#include "core/words/once_words.h"

#include <optional>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kRoom("room");
constexpr QLatin1StringView kSite("site");
constexpr QLatin1StringView kFeed("feed");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kLowest("lowest");
constexpr QLatin1StringView kHighest("highest");
constexpr QLatin1StringView kKinds("kinds");

/// A finding of `Rule` about the thing `id`: a value that is over its limit.
template<typename Rule>
Finding over(IdKind kind,
             QLatin1StringView name,
             const Id &id,
             double value,
             double limit,
             Unit unit,
             bool atLeast)
{
    QList<Argument> arguments = overArguments(kValue, value, limit, unit, atLeast);
    arguments.prepend(argument(name, id));
    return made<Rule>(Severity::Error, pathOf(kind, id), std::move(arguments));
}

/// A finding of `Rule` for each thing whose watts are over the limit that it has.
template<typename Rule, Unit unit, typename Things, typename Loads, typename Limits>
QList<Finding> wattsOver(const Things &things,
                         IdKind kind,
                         QLatin1StringView name,
                         double Loads::*watts,
                         std::optional<double> Limits::*limit)
{
    QList<Finding> found;
    for (const auto &thing : things) {
        const std::optional<double> most = thing.*limit;
        if (most && stateOf(thing.*watts, *most) == LimitState::Over)
            found.append(over<Rule>(kind,
                                    name,
                                    thing.id,
                                    thing.*watts,
                                    *most,
                                    unit,
                                    thing.unknown.contains(Quantity::Power)));
    }
    return found;
}

QString
overText(const QString &text, const FindingWords &words, QLatin1StringView name, IdKind kind)
{
    const QString named = words.name(name, kind);
    return saidOnce(text, named)
        .arg(named, words.known(kValue), words.of(kExcess), words.of(kLimit));
}

} // namespace

// --- rack-liquid-over

QList<Finding> RackLiquidOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.liquid == LimitState::Over && rack.liquidLimitW)
            found.append(over<RackLiquidOver>(IdKind::Rack,
                                              kRack,
                                              rack.id,
                                              rack.liquidHeatW,
                                              *rack.liquidLimitW,
                                              Unit::Heat,
                                              rack.load.liquidHeatMissing));
    }
    return found;
}

QString RackLiquidOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Rack %1 gives %2 of heat to the liquid loop, which is %3 more "
                                    "than the %4 that it takes."),
                    words,
                    kRack,
                    IdKind::Rack);
}

QString RackLiquidOver::remedy(const Finding &)
{
    return FindingText::tr("Move liquid-cooled systems to another rack, or give this one a "
                           "stronger loop.");
}

// --- rack-airflow-over

QList<Finding> RackAirflowOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.airflow == LimitState::Over && rack.airflowLimitM3PerH)
            found.append(over<RackAirflowOver>(IdKind::Rack,
                                               kRack,
                                               rack.id,
                                               rack.airflowM3PerH,
                                               *rack.airflowLimitM3PerH,
                                               Unit::CubicMetresPerHour,
                                               rack.load.airflowMissing));
    }
    return found;
}

QString RackAirflowOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Rack %1 needs %2 of air, which is %3 more than the %4 that "
                                    "it gets."),
                    words,
                    kRack,
                    IdKind::Rack);
}

QString RackAirflowOver::remedy(const Finding &)
{
    return FindingText::tr("Move systems to another rack, or bring more air to this one.");
}

// --- floor-over

QList<Finding> FloorOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.floor != LimitState::Over || !rack.floorLoadKgPerM2 || !rack.floorLimitKgPerM2)
            continue;
        const Rack *its = findRack(input.plan.topology, rack.id);
        const RackType *type =
            its != nullptr ? findRackType(input.plan.topology, its->type) : nullptr;
        found.append(over<FloorOver>(IdKind::Rack,
                                     kRack,
                                     rack.id,
                                     *rack.floorLoadKgPerM2,
                                     *rack.floorLimitKgPerM2,
                                     Unit::KilogramsPerSquareMetre,
                                     isFloorLoadOpen(rack.load, type)));
    }
    return found;
}

QString FloorOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Rack %1 loads the floor with %2, which is %3 more than the "
                                    "%4 that it carries."),
                    words,
                    kRack,
                    IdKind::Rack);
}

QString FloorOver::remedy(const Finding &)
{
    return FindingText::tr("Move devices to another rack, spread the load, or choose a larger "
                           "rack.");
}

// --- inlet-outside

namespace {

/// The kinds in the rack that allow the least heat, or want the most; all by the same altitude.
QList<QString> narrowestKinds(const Id &rack, bool tooWarm, const RuleInput &input)
{
    QList<QString> kinds;
    std::optional<double> narrowest;
    const Rack *its = findRack(input.plan.topology, rack);
    const auto devices = its != nullptr ? its->devices : QList<Shared<PlacedDevice>>();
    for (const Shared<PlacedDevice> &placed : devices) {
        const DeviceEntry *entry = input.catalog.device(placed->device);
        if (entry == nullptr || !entry->inletC || entry->inletC->size() != 2)
            continue;
        const double limit = tooWarm ? entry->inletC->back() : -entry->inletC->front();
        if (narrowest && limit > *narrowest)
            continue;
        if (!narrowest || limit < *narrowest)
            kinds.clear();
        narrowest = limit;
        if (!kinds.contains(placed->device))
            kinds.append(placed->device);
    }
    return kinds;
}

} // namespace

QList<Finding> InletOutside::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.inletState != LimitState::Over)
            continue;
        QList<Argument> arguments{argument(kRack, rack.id),
                                  argument(kValue, Amount{rack.supplyAirC, Unit::Celsius})};
        if (rack.inlet.lowestC)
            arguments.append(argument(kLowest, Amount{*rack.inlet.lowestC, Unit::Celsius}));
        if (rack.inlet.highestC)
            arguments.append(argument(kHighest, Amount{*rack.inlet.highestC, Unit::Celsius}));
        const bool tooWarm = rack.inlet.highestC && rack.supplyAirC > *rack.inlet.highestC;
        arguments.append(argument(kKinds, narrowestKinds(rack.id, tooWarm, input)));
        found.append(made<InletOutside>(
            Severity::Warning, pathOf(IdKind::Rack, rack.id), std::move(arguments)));
    }
    return found;
}

QString InletOutside::sentence(const FindingWords &words)
{
    const bool tooWarm = words.has(kHighest) && words.number(kValue) > words.number(kHighest);
    return (tooWarm
                ? FindingText::tr("Rack %1 gets air of %2, but in it at most %3 is allowed at this "
                                  "altitude, by %4.")
                : FindingText::tr("Rack %1 gets air of %2, but in it at least %3 is wanted, by "
                                  "%4."))
        .arg(words.name(kRack, IdKind::Rack),
             words.of(kValue),
             words.of(tooWarm ? kHighest : kLowest),
             words.name(kKinds, IdKind::CatalogDevice));
}

QString InletOutside::remedy(const Finding &)
{
    return FindingText::tr("Change the temperature of the supply air, or move the device to "
                           "another room.");
}

// --- feed-over

namespace {

/// True where the only feed is the limit of the rack: what the rack is over, it says itself.
bool isLimitOfRack(const RackFigures &rack)
{
    return rack.feeds.size() == 1 && rack.power == LimitState::Over &&
           rack.powerLimitW == rack.feeds.first().limitW;
}

} // namespace

QList<Finding> FeedOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (isLimitOfRack(rack))
            continue;
        for (const FeedFigures &feed : rack.feeds) {
            if (feed.state != LimitState::Over || !feed.limitW)
                continue;
            Finding finding = over<FeedOver>(
                IdKind::Rack, kRack, rack.id, feed.loadW, *feed.limitW, Unit::Watts, feed.atLeast);
            finding.arguments.append(argument(kFeed, feed.name));
            found.append(finding);
        }
    }
    return found;
}

QString FeedOver::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "Feed %5 of rack %1 carries %2, which is %3 more than the %4 that it can "
               "carry.")
        .arg(words.name(kRack, IdKind::Rack),
             words.known(kValue),
             words.of(kExcess),
             words.of(kLimit),
             words.of(kFeed));
}

QString FeedOver::remedy(const Finding &)
{
    return FindingText::tr("Let devices hang on another feed, or give the rack a stronger one.");
}

// --- row-power-over

QList<Finding> RowPowerOver::find(const RuleInput &input)
{
    return wattsOver<RowPowerOver, Unit::Watts>(input.figures.topology.rows,
                                                IdKind::Row,
                                                kRow,
                                                &RowFigures::powerW,
                                                &RowFigures::powerLimitW);
}

QString RowPowerOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Row %1 draws %2, which is %3 more than the %4 that it has."),
                    words,
                    kRow,
                    IdKind::Row);
}

QString RowPowerOver::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another row, or bring more power to this one.");
}

// --- row-heat-over

QList<Finding> RowHeatOver::find(const RuleInput &input)
{
    return wattsOver<RowHeatOver, Unit::Heat>(input.figures.topology.rows,
                                              IdKind::Row,
                                              kRow,
                                              &RowFigures::airHeatW,
                                              &RowFigures::heatLimitW);
}

QString RowHeatOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Row %1 gives %2 of heat to the air, which is %3 more than the "
                                    "%4 that can be cooled."),
                    words,
                    kRow,
                    IdKind::Row);
}

QString RowHeatOver::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another row, or cool this one better.");
}

// --- room-liquid-over

QList<Finding> RoomLiquidOver::find(const RuleInput &input)
{
    return wattsOver<RoomLiquidOver, Unit::Heat>(input.figures.topology.rooms,
                                                 IdKind::Room,
                                                 kRoom,
                                                 &RoomFigures::liquidHeatW,
                                                 &RoomFigures::liquidLimitW);
}

QString RoomLiquidOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Room %1 gives %2 of heat to the liquid loop, which is %3 more "
                                    "than the %4 that it takes."),
                    words,
                    kRoom,
                    IdKind::Room);
}

QString RoomLiquidOver::remedy(const Finding &)
{
    return FindingText::tr("Move liquid-cooled racks to another room, or strengthen the loop.");
}

// --- site-power-over

QList<Finding> SitePowerOver::find(const RuleInput &input)
{
    return wattsOver<SitePowerOver, Unit::Watts>(input.figures.topology.sites,
                                                 IdKind::Site,
                                                 kSite,
                                                 &SiteFigures::powerW,
                                                 &SiteFigures::powerLimitW);
}

QString SitePowerOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Site %1 draws %2, which is %3 more than the %4 that it has."),
                    words,
                    kSite,
                    IdKind::Site);
}

QString SitePowerOver::remedy(const Finding &)
{
    return FindingText::tr("Move racks to another site, or bring more power to this one.");
}

} // namespace kf::findings
