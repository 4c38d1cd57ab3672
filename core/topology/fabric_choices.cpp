// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_choices.h"

#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_map.h"
#include "core/topology/fabric_size.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// Other ways to lay the same fabric out.
QList<Fabric> othersOf(const Fabric &fabric)
{
    QList<Fabric> others;
    const FabricLayout layout = layoutOf(fabric);
    const auto add = [&](FabricLayout other, bool rails, double oversubscription) {
        Fabric changed = fabric;
        changed.layout = other;
        changed.rails = rails;
        changed.oversubscription = oversubscription;
        changed.pairLinks.reset();
        others.append(changed);
    };
    if (layout == FabricLayout::Pair)
        add(FabricLayout::Pair, fabric.rails, std::floor(fabric.oversubscription) + 1.0);
    else if (layout == FabricLayout::Tree)
        add(layout, fabric.rails, fabric.oversubscription); // on more levels
    add(FabricLayout::Tree, false, layout == FabricLayout::Tree ? fabric.oversubscription : 1.0);
    add(FabricLayout::Tree, true, layout == FabricLayout::Tree ? fabric.oversubscription : 1.0);
    return others;
}

LayoutChoice choiceOf(const Fabric &fabric, const FabricSize &size, const SwitchCounts &placed)
{
    const qint64 planes = fabric.planes;
    LayoutChoice choice;
    choice.layout = size.layout;
    choice.rails = size.rails;
    choice.oversubscription = fabric.oversubscription;
    choice.levels = size.levels;
    choice.systems = static_cast<int>(size.systems.size());
    choice.enoughFor = size.enoughFor;
    choice.required = {size.leaves * planes, size.spines * planes, size.cores * planes};
    choice.more = std::max<qint64>(0, allOf(choice.required) - allOf(placed));
    return choice;
}

bool isSameLayout(const LayoutChoice &a, const LayoutChoice &b)
{
    return a.layout == b.layout && a.rails == b.rails && a.levels == b.levels &&
           a.oversubscription == b.oversubscription;
}

} // namespace

QList<LayoutChoice>
layoutChoices(const Topology &topology, const CatalogView &catalog, const Id &id)
{
    const auto fabric = std::find_if(topology.fabrics.cbegin(),
                                     topology.fabrics.cend(),
                                     [&id](const Fabric &candidate) { return candidate.id == id; });
    if (fabric == topology.fabrics.cend())
        return {};
    const PlaceOrder order(topology, catalog);
    const FabricSize present = fabricSize(*fabric, order, catalog);
    const bool isTooLarge = present.problem == FabricProblem::Size;
    if (present.isEmpty() || (present.problem && !isTooLarge))
        return {};
    const SwitchCounts placed = fabricSums(topology, catalog).fabrics.value(id).placed;
    QList<LayoutChoice> choices;
    const int systems = static_cast<int>(present.systems.size());
    int more = 0; // beyond those that stand there, so that it no longer is enough
    if (!isTooLarge) {
        choices.append(choiceOf(*fabric, present, placed));
        choices.last().isPresent = true;
        if (!present.enoughFor)
            return choices;
        more = std::max(0, *present.enoughFor - systems) + 1;
    }
    QList<LayoutChoice> others;
    for (const Fabric &other : othersOf(*fabric)) {
        const FabricSize size = fabricSizeWith(more, other, order, catalog);
        LayoutChoice choice = choiceOf(other, size, placed);
        choice.systems += more;
        const bool isKnown =
            std::any_of(others.cbegin(), others.cend(), [&choice](const LayoutChoice &known) {
                return isSameLayout(known, choice);
            });
        if (!size.problem && !isKnown &&
            choice.enoughFor.value_or(systems + more) >= systems + more)
            others.append(choice);
    }
    std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
        return allOf(a.required) < allOf(b.required);
    });
    return choices + others;
}

} // namespace kf
