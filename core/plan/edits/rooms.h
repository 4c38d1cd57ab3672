// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of racks, rows, rooms and sites. What stands inside goes with what is deleted; locked racks
// and devices refuse.

#include "core/plan/edits/edits.h"

namespace kf {

/// Several racks of one type, beside each other.
struct RackSeries {
    Id type;
    int count = 1;
    QString namePattern = QStringLiteral("rack-{00}"); ///< continues the highest number
    int position = 0; ///< of the first in its row; 0: behind the last
};
/// Adds racks to a row. Without a row they stand in a new one, as by addRow(); without a type they
/// are of a new one, as by addRackType().
Result<Plan> insertRacks(Plan plan, const Id &row, RackSeries series);

/// A copy with everything in it at `position` of `row` (0: behind the last); names continue the
/// numbers of their sources.
Result<Plan> cloneRack(Plan plan, const Id &rack, const Id &row, int position = 0);

/// Copies of those racks, each behind the last rack of its row.
Result<Plan> cloneRacks(Plan plan, const QList<Id> &racks);

/// Moves racks to `position` of `row` and beside it, in the order given. Racks that stand there
/// step aside, away from the beginning of the row, as far as they must.
Result<Plan> moveRacks(Plan plan, const QList<Id> &racks, const Id &row, int position);

/// Adds an empty row, "Row 2", behind those of the room in which the row `beside` is; empty: of the
/// last room. A plan without rooms gets one first.
Result<Plan> addRow(Plan plan, const Id &beside = {});
Result<Plan> insertRow(Plan plan, const Id &room, Row row, qsizetype at);
/// Replaces everything but its racks.
Result<Plan> replaceRow(Plan plan, const Id &id, Row row);
/// Moves a row to index `to` of its room, as it is without the row.
Result<Plan> moveRow(Plan plan, const Id &id, qsizetype to);
Result<Plan> deleteRow(Plan plan, const Id &id);

/// Adds a room with an empty row, "Hall 2", to the last site; a plan without sites gets one first.
Result<Plan> addRoom(Plan plan);
Result<Plan> insertRoom(Plan plan, const Id &site, Room room, qsizetype at);
/// Replaces everything but its rows.
Result<Plan> replaceRoom(Plan plan, const Id &id, Room room);
Result<Plan> deleteRoom(Plan plan, const Id &id);

Result<Plan> insertSite(Plan plan, Site site, qsizetype at);
Result<Plan> deleteSite(Plan plan, const Id &id);

} // namespace kf
