// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks with the places around them, as cells of tables.

#include "core/report/build/parts.h"

namespace kf {

/// A rack with the places around it.
struct RackPlace {
    const Site &site;
    const Room &room;
    const Row &row;
    const Rack &rack;
};

template<typename Visit> void forEachPlace(const Topology &topology, const Visit &visit)
{
    for (const Site &site : topology.sites)
        for (const Room &room : site.rooms)
            for (const Row &row : room.rows)
                for (const auto &rack : row.racks)
                    visit(RackPlace{site, room, row, *rack});
}

/// Site, room, row and rack; people see the site only where the plan has several.
QList<Column> placeColumns(const Topology &topology);
QList<Cell> placeCells(const RackPlace &place);

/// A state, and quantities that are not known, as cells.
Cell stateCell(LimitState state);
Cell unknownCell(const QList<Quantity> &unknown);

} // namespace kf
