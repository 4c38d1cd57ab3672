// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of racks, rows, rooms and sites besides power, air and weight of a rack.

#include "core/findings/rules.h"
#include "core/plan/validate.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kRoom("room");
constexpr QLatin1StringView kSite("site");
constexpr QLatin1StringView kFeed("feed");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kLimit("limit");
constexpr QLatin1StringView kExcess("excess");
constexpr QLatin1StringView kLowest("lowest");
constexpr QLatin1StringView kHighest("highest");

QString pathOf(IdKind kind, const Id &id)
{
    return collectionPath(kind) + u'/' + id;
}

/// A finding of `Rule` about the thing `id`: a value that is over its limit.
template<typename Rule>
Finding
over(IdKind kind, QLatin1StringView name, const Id &id, double value, double limit, Unit unit)
{
    return made<Rule>(Severity::Error,
                      pathOf(kind, id),
                      {argument(name, id),
                       argument(kValue, Amount{value, unit}),
                       argument(kLimit, Amount{limit, unit}),
                       argument(kExcess, Amount{value - limit, unit})});
}

QString
overText(const QString &text, const FindingWords &words, QLatin1StringView name, IdKind kind)
{
    return text.arg(words.name(name, kind), words.of(kValue), words.of(kExcess), words.of(kLimit));
}

} // namespace

// --- rack-liquid-over

QList<Finding> RackLiquidOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.liquid == LimitState::Over && rack.liquidLimitW)
            found.append(over<RackLiquidOver>(
                IdKind::Rack, kRack, rack.id, rack.liquidHeatW, *rack.liquidLimitW, Unit::Watts));
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
                                               Unit::None));
    }
    return found;
}

QString RackAirflowOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Rack %1 needs %2 m³/h of air, which is %3 m³/h more than the "
                                    "%4 m³/h that it gets."),
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
        if (rack.floor == LimitState::Over && rack.floorLoadKgPerM2 && rack.floorLimitKgPerM2)
            found.append(over<FloorOver>(IdKind::Rack,
                                         kRack,
                                         rack.id,
                                         *rack.floorLoadKgPerM2,
                                         *rack.floorLimitKgPerM2,
                                         Unit::None));
    }
    return found;
}

QString FloorOver::sentence(const FindingWords &words)
{
    return overText(FindingText::tr("Rack %1 loads the floor with %2 kg/m², which is %3 kg/m² more "
                                    "than the %4 kg/m² that it carries."),
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

QList<Finding> InletOutside::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        if (rack.inletState != LimitState::Over)
            continue;
        QList<Argument> arguments{argument(kRack, rack.id),
                                  argument(kValue, Amount{rack.supplyAirC, Unit::None})};
        if (rack.inlet.lowestC)
            arguments.append(argument(kLowest, Amount{*rack.inlet.lowestC, Unit::None}));
        if (rack.inlet.highestC)
            arguments.append(argument(kHighest, Amount{*rack.inlet.highestC, Unit::None}));
        found.append(made<InletOutside>(
            Severity::Warning, pathOf(IdKind::Rack, rack.id), std::move(arguments)));
    }
    return found;
}

QString InletOutside::sentence(const FindingWords &words)
{
    const bool tooWarm = words.has(kHighest) && words.number(kValue) > words.number(kHighest);
    return (tooWarm
                ? FindingText::tr("Rack %1 gets air of %2 °C, but a device in it allows at most "
                                  "%3 °C at this altitude.")
                : FindingText::tr("Rack %1 gets air of %2 °C, but a device in it wants at "
                                  "least %3 °C."))
        .arg(words.name(kRack, IdKind::Rack),
             words.of(kValue),
             words.of(tooWarm ? kHighest : kLowest));
}

QString InletOutside::remedy(const Finding &)
{
    return FindingText::tr("Change the temperature of the supply air, or move the device to "
                           "another room.");
}

// --- feed-over

QList<Finding> FeedOver::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackFigures &rack : input.figures.topology.racks) {
        for (const FeedFigures &feed : rack.feeds) {
            if (feed.state != LimitState::Over || !feed.limitW)
                continue;
            Finding finding =
                over<FeedOver>(IdKind::Rack, kRack, rack.id, feed.loadW, *feed.limitW, Unit::Watts);
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
             words.of(kValue),
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
    QList<Finding> found;
    for (const RowFigures &row : input.figures.topology.rows) {
        if (row.powerLimitW && stateOf(row.powerW, *row.powerLimitW) == LimitState::Over)
            found.append(over<RowPowerOver>(
                IdKind::Row, kRow, row.id, row.powerW, *row.powerLimitW, Unit::Watts));
    }
    return found;
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
    QList<Finding> found;
    for (const RowFigures &row : input.figures.topology.rows) {
        if (row.heatLimitW && stateOf(row.airHeatW, *row.heatLimitW) == LimitState::Over)
            found.append(over<RowHeatOver>(
                IdKind::Row, kRow, row.id, row.airHeatW, *row.heatLimitW, Unit::Watts));
    }
    return found;
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
    QList<Finding> found;
    for (const RoomFigures &room : input.figures.topology.rooms) {
        if (room.liquidLimitW && stateOf(room.liquidHeatW, *room.liquidLimitW) == LimitState::Over)
            found.append(over<RoomLiquidOver>(
                IdKind::Room, kRoom, room.id, room.liquidHeatW, *room.liquidLimitW, Unit::Watts));
    }
    return found;
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
    QList<Finding> found;
    for (const SiteFigures &site : input.figures.topology.sites) {
        if (site.powerLimitW && stateOf(site.powerW, *site.powerLimitW) == LimitState::Over)
            found.append(over<SitePowerOver>(
                IdKind::Site, kSite, site.id, site.powerW, *site.powerLimitW, Unit::Watts));
    }
    return found;
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
