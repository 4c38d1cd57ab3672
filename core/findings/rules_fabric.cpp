// SPDX-License-Identifier: GPL-3.0-or-later
// What networks lack: ports, switches, levels.

#include "core/findings/rules.h"
#include "core/topology/fabric_served.h"
#include "core/topology/fabric_size.h"
#include "core/topology/topology_walk.h"

#include <array>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kFabric("fabric");
constexpr QLatin1StringView kProblem("problem");
constexpr QLatin1StringView kLeaf("leaf");
constexpr QLatin1StringView kSpine("spine");
constexpr QLatin1StringView kCore("core");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kSystems("systems");
constexpr QLatin1StringView kLevels("levels");
constexpr QLatin1StringView kDown("down_ports");
constexpr QLatin1StringView kSwitch("switch");
constexpr QLatin1StringView kUnit("systems_per_unit");
constexpr QLatin1StringView kSpeed("gbps");

constexpr double kNearlyFull = 0.9; ///< of what the present levels hold

/// A count and how many of it there are.
constexpr std::array kRoles{kLeaf, kSpine, kCore};
constexpr std::array kPlacedRoles{QLatin1StringView("leaf_placed"),
                                  QLatin1StringView("spine_placed"),
                                  QLatin1StringView("core_placed")};

Amount count(double value)
{
    return {value, Unit::Count};
}

/// Calls visit(fabric, figures) for every fabric.
template<typename Visit> void forEachFabric(const RuleInput &input, const Visit &visit)
{
    for (const Fabric &fabric : input.plan.topology.fabrics)
        visit(fabric, input.figures.topology.fabrics.value(fabric.id));
}

template<typename Rule>
void add(QList<Finding> &found, Severity severity, const Fabric &fabric, QList<Argument> arguments)
{
    arguments.prepend(argument(kFabric, fabric.id));
    found.append(made<Rule>(severity, pathOf(IdKind::Fabric, fabric.id), std::move(arguments)));
}

/// What the problem is about: a switch of the catalogue, or the kinds of systems whose ports nobody
/// knows, and the speed at which they are asked for.
QList<Argument> culpritsOf(const Fabric &fabric, FabricProblem problem, const RuleInput &input)
{
    if (problem != FabricProblem::Ports) {
        const FabricRoles roles = rolesOf(fabric);
        const Id &device = problem == FabricProblem::Spine ? roles.spine : roles.leaf;
        return device.isEmpty() ? QList<Argument>() : QList<Argument>{argument(kDevice, device)};
    }
    const PlaceOrder order(input.plan.topology, input.catalog);
    const FabricSize size = fabricSize(fabric, order, input.catalog);
    const QList<QString> kinds = kindsWithoutPorts(fabric, order, size);
    return {argument(kDevice, kinds), argument(kSpeed, count(size.gbps))};
}

} // namespace

// --- fabric-incomplete

QList<Finding> FabricIncomplete::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        if (!figures.problem || *figures.problem == FabricProblem::Size)
            return;
        const QList<Argument> arguments{argument(kProblem, QString(wordFor(*figures.problem)))};
        add<FabricIncomplete>(found,
                              Severity::Error,
                              fabric,
                              arguments + culpritsOf(fabric, *figures.problem, input));
    });
    return found;
}

QString FabricIncomplete::sentence(const FindingWords &words)
{
    const QString fabric = words.name(kFabric, IdKind::Fabric);
    const QString device = words.name(kDevice, IdKind::CatalogDevice);
    const QString problem = words.of(kProblem);
    if (problem == wordFor(FabricProblem::Leaf) && device.isEmpty())
        return FindingText::tr("Network %1 names no switch for its leaves.").arg(fabric);
    if (problem == wordFor(FabricProblem::Leaf))
        return FindingText::tr("Network %1 cannot be counted: nobody knows how many ports its "
                               "leaf %2 has.")
            .arg(fabric, device);
    if (problem == wordFor(FabricProblem::Speed))
        return FindingText::tr("Network %1 cannot be counted: its speed is not known, or its leaf "
                               "%2 is slower.")
            .arg(fabric, device);
    if (problem == wordFor(FabricProblem::Ports))
        return FindingText::tr("Network %1 cannot be counted: nobody knows by how many ports of %2 "
                               "Gbit/s these hang on it: %3.")
            .arg(fabric, words.of(kSpeed), device);
    return FindingText::tr("Network %1 cannot be counted: it needs spines, and %2 is slower than "
                           "its links, or nobody knows how many ports it has.")
        .arg(fabric, device);
}

QString FabricIncomplete::remedy(const Finding &finding)
{
    const ArgumentValue *value = argumentOf(finding, kProblem);
    const QString problem = value != nullptr ? std::get<QString>(*value) : QString();
    if (problem == wordFor(FabricProblem::Speed))
        return FindingText::tr("State the speed of the network, or choose a faster leaf.");
    if (problem == wordFor(FabricProblem::Ports))
        return FindingText::tr("Say how many ports each system has in this network.");
    if (problem == wordFor(FabricProblem::Spine))
        return FindingText::tr("Choose other spines and cores, or state their ports.");
    return FindingText::tr("Choose a leaf of the catalogue, or state how many ports it has.");
}

// --- fabric-too-large

QList<Finding> FabricTooLarge::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        if (figures.problem != FabricProblem::Size)
            return;
        QList<Argument> arguments{
            argument(kSystems, Amount{double(figures.systems.value_or(0)), Unit::Systems})};
        if (figures.mostPorts)
            arguments.append(argument(kLimit, count(*figures.mostPorts)));
        add<FabricTooLarge>(found, Severity::Error, fabric, arguments);
    });
    return found;
}

QString FabricTooLarge::sentence(const FindingWords &words)
{
    if (!words.has(kLimit))
        return FindingText::tr("Network %1 is too large: its switches cannot join %2.")
            .arg(words.name(kFabric, IdKind::Fabric), words.of(kSystems));
    return FindingText::tr("Network %1 is too large for %2: its switches join at most %3 ports of "
                           "systems.")
        .arg(words.name(kFabric, IdKind::Fabric), words.of(kSystems), words.of(kLimit));
}

QString FabricTooLarge::remedy(const Finding &)
{
    return FindingText::tr("Take switches with more ports or another layout, allow more "
                           "oversubscription, or split the network by rooms.");
}

// --- fabric-switches-missing

QList<Finding> FabricSwitchesMissing::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        const SwitchCounts &need = figures.required;
        const SwitchCounts &have = figures.placed;
        const std::array pairs{std::pair(need.leaf, have.leaf),
                               std::pair(need.spine, have.spine),
                               std::pair(need.core, have.core)};
        QList<Argument> arguments;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (pairs[i].first <= pairs[i].second)
                continue;
            arguments.append(argument(kRoles[i], count(double(pairs[i].first))));
            arguments.append(argument(kPlacedRoles[i], count(double(pairs[i].second))));
        }
        if (!arguments.isEmpty())
            add<FabricSwitchesMissing>(found, Severity::Warning, fabric, arguments);
    });
    return found;
}

QString FabricSwitchesMissing::sentence(const FindingWords &words)
{
    const auto needed = [&words](std::size_t role) {
        return static_cast<int>(words.number(kRoles[role]));
    };
    const std::array texts{FindingText::tr("%n leaf switch(es) (%1 placed)", nullptr, needed(0)),
                           FindingText::tr("%n spine switch(es) (%1 placed)", nullptr, needed(1)),
                           FindingText::tr("%n core switch(es) (%1 placed)", nullptr, needed(2))};
    QStringList roles;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (words.has(kRoles[i]))
            roles.append(texts[i].arg(words.of(kPlacedRoles[i])));
    }
    return FindingText::tr("Network %1 needs %2.")
        .arg(words.name(kFabric, IdKind::Fabric), roles.join(QStringLiteral(", ")));
}

QString FabricSwitchesMissing::remedy(const Finding &)
{
    return FindingText::tr("Place the missing switches, or change the layout of the network.");
}

// --- fabric-single-switch

QList<Finding> FabricSingleSwitch::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        const bool oneLeaf = figures.required.leaf == 1;
        if (oneLeaf || figures.required.spine == 1)
            add<FabricSingleSwitch>(
                found, Severity::Warning, fabric, {argument(oneLeaf ? kLeaf : kSpine, count(1))});
    });
    return found;
}

QString FabricSingleSwitch::sentence(const FindingWords &words)
{
    const QString fabric = words.name(kFabric, IdKind::Fabric);
    return words.has(kLeaf)
               ? FindingText::tr("Network %1 hangs on one leaf: where it fails, all of it does.")
                     .arg(fabric)
               : FindingText::tr("Network %1 hangs on one spine: where it fails, its leaves are "
                                 "apart.")
                     .arg(fabric);
}

QString FabricSingleSwitch::remedy(const Finding &)
{
    return FindingText::tr("Take a pair or a tree with more leaves and spines, or accept it.");
}

// --- fabric-unit-cut

QList<Finding> FabricUnitCut::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        if (figures.unitSystems > 0 && fabric.systemsPerUnit.value_or(0) > figures.downPorts)
            add<FabricUnitCut>(found,
                               Severity::Warning,
                               fabric,
                               {argument(kUnit, count(*fabric.systemsPerUnit)),
                                argument(kDown, count(figures.downPorts))});
    });
    return found;
}

QString FabricUnitCut::sentence(const FindingWords &words)
{
    return FindingText::tr("A unit of network %1 is to hold %2 systems, but a leaf has %3 ports "
                           "for them: units are cut to that.")
        .arg(words.name(kFabric, IdKind::Fabric), words.of(kUnit), words.of(kDown));
}

QString FabricUnitCut::remedy(const Finding &)
{
    return FindingText::tr("Lower the systems of a unit, or take leaves with more ports.");
}

// --- fabric-next-level

QList<Finding> FabricNextLevel::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachFabric(input, [&](const Fabric &fabric, const FabricFigures &figures) {
        const double systems = figures.systems.value_or(0);
        if (!figures.enoughFor || systems < kNearlyFull * *figures.enoughFor * (1.0 - 1e-9))
            return;
        add<FabricNextLevel>(found,
                             Severity::Advice,
                             fabric,
                             {argument(kSystems, Amount{systems, Unit::Systems}),
                              argument(kLimit, Amount{double(*figures.enoughFor), Unit::Systems}),
                              argument(kLevels, count(figures.levels))});
    });
    return found;
}

QString FabricNextLevel::sentence(const FindingWords &words)
{
    const int levels = static_cast<int>(words.number(kLevels));
    const QString fabric = words.name(kFabric, IdKind::Fabric);
    if (words.number(kSystems) == words.number(kLimit))
        return FindingText::tr("Network %1 is full: with %n level(s) it takes %2.", nullptr, levels)
            .arg(fabric, words.of(kLimit));
    return FindingText::tr("Network %1 is nearly full: it has %3, and with %n level(s) takes %2.",
                           nullptr,
                           levels)
        .arg(fabric, words.of(kLimit), words.of(kSystems));
}

QString FabricNextLevel::remedy(const Finding &)
{
    return FindingText::tr("Plan the next level, or switches with more ports, before it grows.");
}

// --- switch-unused

QList<Finding> SwitchUnused::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Id &device : input.figures.topology.unusedSwitches) {
        const PlacedDevice *placed = findDevice(input.plan.topology, device);
        found.append(
            made<SwitchUnused>(Severity::Advice,
                               pathOf(IdKind::Device, device),
                               {argument(kSwitch, device),
                                argument(kDevice, placed == nullptr ? Id() : placed->device)}));
    }
    return found;
}

QString SwitchUnused::sentence(const FindingWords &words)
{
    return FindingText::tr("No network takes the switch %1 (%2).")
        .arg(words.name(kSwitch, IdKind::Device), words.name(kDevice, IdKind::CatalogDevice));
}

QString SwitchUnused::remedy(const Finding &)
{
    return FindingText::tr("Say for which network it is, or take it out of its rack.");
}

} // namespace kf::findings
