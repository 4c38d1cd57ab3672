// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks with the places around them, as cells of tables.

#include "core/report/build/parts.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_walk.h"

namespace kf {

/// Site, room, row and rack; people see the site only where the plan has several.
QList<Column> placeColumns(const Topology &topology);
QList<Cell> placeCells(const RackSpot &spot);

/// A state, and quantities that are not known, as cells. A place all of whose `limits` are open is
/// not called within them.
Cell stateCell(LimitState state);
Cell stateCell(LimitState state, const QList<LimitFigure> &limits);
Cell unknownCell(const QList<Quantity> &unknown);

} // namespace kf
