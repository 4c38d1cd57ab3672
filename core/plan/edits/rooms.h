// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of racks, rows, rooms, sites and rack types. What stands inside goes with what is deleted;
// locked racks and devices refuse, and a rack type that racks have stays.

#include "core/plan/edits/edits.h"

namespace kf {

/// Several racks of one type, beside each other.
struct RackSeries {
    Id type;
    int count = 1;
    QString namePattern = QStringLiteral("rack-{00}"); ///< continues the highest number
    int position = 0; ///< of the first in its row; 0: behind the last
};
Result<Plan> insertRacks(Plan plan, const Id &row, const RackSeries &series);

/// A copy with everything in it at `position` of `row` (0: behind the last); names continue the
/// numbers of their sources.
Result<Plan> cloneRack(Plan plan, const Id &rack, const Id &row, int position = 0);

/// Moves racks to `position` of `row` and beside it, in the order given. Racks that stand there
/// step aside, away from the beginning of the row, as far as they must.
Result<Plan> moveRacks(Plan plan, const QList<Id> &racks, const Id &row, int position);

Result<Plan> insertRow(Plan plan, const Id &room, Row row, qsizetype at);
/// Replaces everything but its racks.
Result<Plan> replaceRow(Plan plan, const Id &id, Row row);
/// Moves a row to index `to` of its room, as it is without the row.
Result<Plan> moveRow(Plan plan, const Id &id, qsizetype to);
Result<Plan> deleteRow(Plan plan, const Id &id);

Result<Plan> insertRoom(Plan plan, const Id &site, Room room, qsizetype at);
/// Replaces everything but its rows.
Result<Plan> replaceRoom(Plan plan, const Id &id, Room room);
Result<Plan> deleteRoom(Plan plan, const Id &id);

Result<Plan> insertSite(Plan plan, Site site, qsizetype at);
/// Replaces everything but its rooms.
Result<Plan> replaceSite(Plan plan, const Id &id, Site site);
Result<Plan> deleteSite(Plan plan, const Id &id);

Result<Plan> insertRackType(Plan plan, RackType type, qsizetype at);
/// Refused where devices would stand outside or on reserved units of racks of this type.
Result<Plan> replaceRackType(Plan plan, const Id &id, RackType type);
/// Refused while racks have it.
Result<Plan> deleteRackType(Plan plan, const Id &id);

} // namespace kf
