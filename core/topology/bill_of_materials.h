// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bill of materials: what stands in racks, and what fabrics and forecast ask for.

#include "core/catalog/catalog.h"
#include "core/topology/bill_figures.h"
#include "core/topology/topology_figures.h"

#include <QHash>

namespace kf {

/// Placed devices and racks, the switches, cables and transceivers of `fabrics`, and `systems`,
/// the systems that the forecast requires by device. `prices`: of one piece, by id.
BillOfMaterials billOfMaterials(const Topology &topology,
                                const CatalogView &catalog,
                                const QMap<Id, FabricFigures> &fabrics,
                                const QMap<Id, qint64> &systems,
                                const QHash<Id, double> &prices);

} // namespace kf
