// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the fabrics of a plan need, take and lack.

#include "core/catalog/catalog.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// Sizes, switches, links and cables of all fabrics, in the order of the file.
struct FabricSums {
    QMap<Id, FabricFigures> fabrics;
    QList<Id> unusedSwitches; ///< placed, of the type of some fabric, and taken by none
};

FabricSums fabricSums(const Topology &topology, const CatalogView &catalog);

} // namespace kf
