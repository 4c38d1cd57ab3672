// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a placement would do to the racks that it touches, and to what they stand in.

#include "core/base/rule.h"
#include "core/plan/edits/placing.h"
#include "core/topology/topology_figures.h"
#include "core/topology/topology_limits.h"

namespace kf {

/// A rack before and after.
struct RackEffect {
    RackFigures before;
    RackFigures after;
};
/// What `wanted` does to the racks that it touches, in no particular place of the plan: for the
/// ghost of a drag. Devices that could not stand there count as if they did; unknown racks and
/// devices are left out. The figures are those of `month`, or of each one's heaviest month.
QList<RackEffect> effectOf(const Plan &plan,
                           const Catalog &catalog,
                           const QList<Placement> &wanted,
                           std::optional<int> month = std::nullopt);

/// A limit of a row, a room or a site.
struct PlaceEffect {
    IdKind kind = IdKind::Room;
    Id id;
    LimitFigure limit; ///< as it would be
};

/// What placements would do to what the racks stand in. Remembers the plan that it was asked about:
/// while devices are carried over it, only the racks that they touch are added up again.
class PlaceEffects {
public:
    /// The limits that are near or exceeded then, of the rows, rooms and sites around the racks
    /// that are touched; the smallest place first. Otherwise as effectOf().
    QList<PlaceEffect> tightWith(const Plan &plan,
                                 const Catalog &catalog,
                                 const QList<Placement> &wanted,
                                 std::optional<int> month = std::nullopt);
    /// Those that are exceeded.
    QList<PlaceEffect> overWith(const Plan &plan,
                                const Catalog &catalog,
                                const QList<Placement> &wanted,
                                std::optional<int> month = std::nullopt);

private:
    const TopologyFigures &
    figuresBefore(const Plan &plan, const Catalog &catalog, std::optional<int> month);

    Plan m_plan;
    std::optional<int> m_month;
    std::optional<TopologyFigures> m_before;
};

} // namespace kf
