// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a fabric ends as it is laid out, and which other layouts hold more.

#include "core/catalog/catalog.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// One way to lay a fabric out on the switches that it names.
struct LayoutChoice {
    FabricLayout layout = FabricLayout::Tree;
    bool rails = false; ///< of a tree
    double oversubscription = 1.0;
    int levels = 0;
    bool isPresent = false;       ///< as the plan has it, with the systems that stand there
    int systems = 0;              ///< that it was sized for
    std::optional<int> enoughFor; ///< systems that it can hold
    SwitchCounts required;
    qint64 more = 0; ///< switches beyond those that stand there

    bool operator==(const LayoutChoice &) const = default;
};

/// The present layout, then those that hold the first system for which it is not enough, fewest
/// switches first; nothing where the fabric cannot be counted or serves nothing.
QList<LayoutChoice>
layoutChoices(const Topology &topology, const CatalogView &catalog, const Id &fabric);

} // namespace kf
