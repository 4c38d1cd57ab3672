// SPDX-License-Identifier: GPL-3.0-or-later
// Links that no cable can be, ways that nobody knows, rails that are broken, and training that has
// no network.

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
constexpr QLatin1StringView kRun("run");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kPerSystem("gpus_per_system");
constexpr QLatin1StringView kDevice("device");

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
    const QString units = FindingText::tr("Units of network %1 that stand in two rooms: %2.")
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

// --- run-needs-fabric

namespace {

bool isServed(const Id &device, const RuleInput &input)
{
    const DeviceEntry *entry = input.catalog.device(device);
    return std::any_of(input.plan.topology.fabrics.cbegin(),
                       input.plan.topology.fabrics.cend(),
                       [&](const Fabric &fabric) {
                           return fabric.network == NetworkKind::Compute &&
                                  (fabric.serves ? fabric.serves->contains(device)
                                                 : entry != nullptr &&
                                                       (entry->kind == DeviceKind::GpuSystem ||
                                                        entry->kind == DeviceKind::RackScale));
                       });
}

/// The system that is bought for the group of a run; empty where nobody knows it.
Id systemOf(const TrainingRun &run, const RuleInput &input)
{
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (group->id != run.group.value_or(Id()))
            continue;
        const Id named = input.plan.settings.policy.systems.value(group->accelerator);
        const auto forecast = input.figures.growth.byAccelerator.constFind(group->accelerator);
        if (!named.isEmpty() || forecast == input.figures.growth.byAccelerator.constEnd())
            return named;
        return forecast->systems ? forecast->systems->device : Id();
    }
    return {};
}

} // namespace

QList<Finding> RunNeedsFabric::find(const RuleInput &input)
{
    QList<Finding> found;
    const QList<TrainingRunFigures> &figures = input.figures.training.runs;
    const auto &runs = input.plan.workloads.trainingRuns;
    for (qsizetype i = 0; i < std::min(runs.size(), figures.size()); ++i) {
        const TrainingRunFigures &run = figures[i];
        const Id device = systemOf(*runs[i], input);
        if (run.strategy != TrainingStrategy::Distributed || device.isEmpty() ||
            isServed(device, input))
            continue;
        found.append(made<RunNeedsFabric>(
            Severity::Warning,
            pathOf(IdKind::TrainingRun, run.id),
            {argument(kRun, runs[i]->name.value_or(run.id)),
             argument(kGpus, Amount{run.gpus.value_or(0.0), Unit::Gpus}),
             argument(kDevice, device),
             argument(kPerSystem, Amount{run.gpusPerSystem.value_or(0.0), Unit::Gpus})}));
    }
    return found;
}

QString RunNeedsFabric::sentence(const FindingWords &words)
{
    return FindingText::tr("The run %1 needs %2, a %3 has %4, and no compute network joins several "
                           "of them.")
        .arg(words.of(kRun),
             words.of(kGpus),
             words.name(kDevice, IdKind::CatalogDevice),
             words.of(kPerSystem));
}

QString RunNeedsFabric::remedy(const Finding &)
{
    return FindingText::tr("Plan a compute network that serves these systems, or let the run do "
                           "with one of them.");
}

} // namespace kf::findings
