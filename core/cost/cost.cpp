// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost.h"

namespace kf {

QList<PlacementMove> movesOf(const GroupPlacement &placement)
{
    if (const auto *always = std::get_if<PlacementKind>(&placement))
        return {PlacementMove{0, *always, {}}};
    return std::get<QList<PlacementMove>>(placement);
}

PlacementKind placeIn(const GroupPlacement &placement, int month)
{
    PlacementKind place = PlacementKind::OnPremise;
    for (const PlacementMove &move : movesOf(placement)) {
        if (move.fromMonth <= month)
            place = move.where;
    }
    return place;
}

PlacementKind placeIn(const Cost &cost, const Id &group, int month)
{
    const auto placement = cost.placement.constFind(group);
    return placement == cost.placement.constEnd() ? PlacementKind::OnPremise
                                                  : placeIn(*placement, month);
}

} // namespace kf
