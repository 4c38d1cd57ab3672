// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/clashes.h"

#include "core/plan/plan.h"
#include "core/topology/rack_conflicts.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

Clashes overlapsIn(const Plan &plan)
{
    static const Catalog nothing; // what stands in racks has its own copy in the plan
    const CatalogView catalog(plan.catalog, nothing);
    DeviceFactsTable facts(catalog, PowerBasis::Maximum);
    Clashes found;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        const QList<RackConflict> conflicts = conflictsIn(spot.rack, spot.type, facts);
        for (const RackConflict &conflict : conflicts) {
            if (conflict.kind == ConflictKind::Overlap)
                found.insert(std::minmax(conflict.device, conflict.other));
        }
    });
    return found;
}

/// True where everything stands as it does there.
bool standsAs(const Plan &a, const Plan &b)
{
    return a.topology.sites == b.topology.sites && a.catalog.devices == b.catalog.devices;
}

} // namespace

Clashes clashesOf(const Plan &merged, const Plan &mine, const Plan &theirs)
{
    if (standsAs(merged, mine) || standsAs(merged, theirs))
        return {};
    Clashes found = overlapsIn(merged);
    if (found.isEmpty())
        return found;
    return found.subtract(overlapsIn(mine)).subtract(overlapsIn(theirs));
}

} // namespace kf
