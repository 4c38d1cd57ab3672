// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_values.h"

#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"

namespace kf {

QList<DrawnHall> drawnHalls(const Plan &plan, const Evaluation &figures, const Wording &wording)
{
    QList<DrawnHall> halls;
    const bool hasSites = plan.topology.sites.size() > 1;
    forEachRoom(plan.topology, [&](const Site &site, const Room &room) {
        DrawnHall hall;
        hall.room = room.id;
        hall.name = room.name.value_or(room.id);
        if (hasSites)
            hall.name = QStringLiteral("%1 \u00b7 %2").arg(site.name.value_or(site.id), hall.name);
        hall.plan = floorPlan(room, plan.topology);
        for (const Row &row : room.rows)
            hall.rowNames.insert(row.id, row.name.value_or(row.id));
        const RoomFigures its = figures.topology.rooms.value(room.id);
        hall.figure = limitText(its.powerW,
                                its.powerLimitW,
                                Unit::Watts,
                                its.unknown.contains(Quantity::Power),
                                Digits::Short,
                                wording);
        hall.state = its.power;
        halls.append(hall);
    });
    return halls;
}

} // namespace kf
