// SPDX-License-Identifier: GPL-3.0-or-later
// Links that no cable can be, ways that nobody knows, rails that are broken.

#include "core/findings/rules.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kFabric("fabric");
constexpr QLatin1StringView kFrom("from");
constexpr QLatin1StringView kTo("to");
constexpr QLatin1StringView kLength("length");
constexpr QLatin1StringView kReach("reach");
constexpr QLatin1StringView kLinks("links");
constexpr QLatin1StringView kSpeed("gbps");
constexpr QLatin1StringView kPairs("pairs");
constexpr QLatin1StringView kSystems("systems");
constexpr QLatin1StringView kUnits("units");

template<typename Rule>
Finding ofFabric(Severity severity, const FabricFigures &figures, QList<Argument> arguments)
{
    arguments.prepend(argument(kFabric, figures.id));
    return made<Rule>(severity, pathOf(IdKind::Fabric, figures.id), std::move(arguments));
}

QList<Argument> gapArguments(const CableGap &gap)
{
    return {argument(kFrom, gap.from),
            argument(kTo, gap.to),
            argument(kLength, Amount{gap.lengthM, Unit::Metres}),
            argument(kLinks, Amount{double(gap.links), Unit::Count})};
}

} // namespace

// --- fabric-reach-exceeded

QList<Finding> FabricReachExceeded::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const FabricFigures &figures : input.figures.topology.fabrics) {
        const std::optional<CableGap> &gap = figures.troubles.outOfReach;
        if (!gap)
            continue;
        QList<Argument> arguments = gapArguments(*gap);
        arguments.append(argument(kReach, Amount{gap->longestReachM, Unit::Metres}));
        found.append(ofFabric<FabricReachExceeded>(Severity::Error, figures, arguments));
    }
    return found;
}

QString FabricReachExceeded::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "%1 and %2 are %3 of cable apart in network %4, and the longest cable of "
               "that speed reaches %5. Links without a cable: %6.")
        .arg(words.name(kFrom, IdKind::Device),
             words.name(kTo, IdKind::Device),
             words.of(kLength),
             words.name(kFabric, IdKind::Fabric),
             words.of(kReach),
             words.of(kLinks));
}

QString FabricReachExceeded::remedy(const Finding &)
{
    return FindingText::tr("Move the two nearer to each other, or add a cable with more reach to "
                           "the network.");
}

// --- fabric-cable-unknown

QList<Finding> FabricCableUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const FabricFigures &figures : input.figures.topology.fabrics) {
        const std::optional<CableGap> &gap = figures.troubles.unknownCable;
        if (!gap)
            continue;
        QList<Argument> arguments = gapArguments(*gap);
        arguments.append(argument(kSpeed, Amount{figures.linkGbps, Unit::GigabitsPerSecond}));
        found.append(ofFabric<FabricCableUnknown>(Severity::Error, figures, arguments));
    }
    return found;
}

QString FabricCableUnknown::sentence(const FindingWords &words)
{
    return FindingText::tr("Network %1 knows no cable of %2 for the %3 between %4 and %5, or "
                           "nobody knows how far it reaches. Links without a cable: %6.")
        .arg(words.name(kFabric, IdKind::Fabric),
             words.of(kSpeed),
             words.of(kLength),
             words.name(kFrom, IdKind::Device),
             words.name(kTo, IdKind::Device),
             words.of(kLinks));
}

QString FabricCableUnknown::remedy(const Finding &)
{
    return FindingText::tr("Add a cable of that speed to the network, and state its reach.");
}

// --- fabric-route-unknown

QList<Finding> FabricRouteUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const FabricFigures &figures : input.figures.topology.fabrics) {
        const QList<QPair<Id, Id>> &rooms = figures.troubles.roomsApart;
        if (rooms.isEmpty())
            continue;
        found.append(ofFabric<FabricRouteUnknown>(
            Severity::Warning,
            figures,
            {argument(kFrom, rooms.first().first),
             argument(kTo, rooms.first().second),
             argument(kPairs, Amount{double(rooms.size()), Unit::Count})}));
    }
    return found;
}

QString FabricRouteUnknown::sentence(const FindingWords &words)
{
    const QString from = words.name(kFrom, IdKind::Room);
    const QString to = words.name(kTo, IdKind::Room);
    const QString fabric = words.name(kFabric, IdKind::Fabric);
    const int more = static_cast<int>(words.number(kPairs)) - 1;
    if (more > 0)
        return FindingText::tr("Network %1 joins the rooms %2 and %3, and nobody says how long the "
                               "way is; so with %n other pair(s) of rooms.",
                               nullptr,
                               more)
            .arg(fabric, from, to);
    return FindingText::tr("Network %1 joins the rooms %2 and %3, and nobody says how long the way "
                           "is: these links have no length and no cable.")
        .arg(fabric, from, to);
}

QString FabricRouteUnknown::remedy(const Finding &)
{
    return FindingText::tr("State how long cables between the two rooms are.");
}

// --- fabric-rail-broken

QList<Finding> FabricRailBroken::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const FabricFigures &figures : input.figures.topology.fabrics) {
        const FabricTroubles &troubles = figures.troubles;
        QList<Argument> arguments;
        if (!troubles.fewPorts.isEmpty())
            arguments.append(argument(kSystems, QList<QString>(troubles.fewPorts)));
        QList<QString> units;
        for (const int unit : troubles.splitUnits)
            units.append(QString::number(unit));
        if (!units.isEmpty())
            arguments.append(argument(kUnits, units));
        if (!arguments.isEmpty())
            found.append(ofFabric<FabricRailBroken>(Severity::Warning, figures, arguments));
    }
    return found;
}

QString FabricRailBroken::sentence(const FindingWords &words)
{
    const QString fabric = words.name(kFabric, IdKind::Fabric);
    const QString units =
        FindingText::tr("Scalable units of network %1 stand in two rooms, by their "
                        "numbers: %2.")
            .arg(fabric, words.of(kUnits));
    if (!words.has(kSystems))
        return units;
    const QString systems =
        FindingText::tr("Systems with fewer ports than network %1 has rails: %2.")
            .arg(fabric, words.name(kSystems, IdKind::Device));
    return words.has(kUnits) ? systems + QLatin1Char(' ') + units : systems;
}

QString FabricRailBroken::remedy(const Finding &)
{
    return FindingText::tr("Give such systems and rooms a network of their own, or do without "
                           "rails.");
}

} // namespace kf::findings
