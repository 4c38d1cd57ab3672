// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of rows, rooms and sites. What stands inside goes with what is deleted; locked racks and
// devices refuse.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Adds an empty row, "Row 2", behind those of the room in which the row `beside` is; empty: of the
/// last room. A plan without rooms gets one first.
Result<Plan> addRow(Plan plan, const Id &beside = {});
Result<Plan> insertRow(Plan plan, const Id &room, Row row, qsizetype at);
/// Replaces everything but its racks.
Result<Plan> replaceRow(Plan plan, const Id &id, Row row);
/// Moves a row to index `to` of its room, as it is without the row.
Result<Plan> moveRow(Plan plan, const Id &id, qsizetype to);
Result<Plan> deleteRow(Plan plan, const Id &id);

/// Adds a room with an empty row, "Hall 2", to that site, else to the last one; a plan without
/// sites gets one first.
Result<Plan> addRoom(Plan plan, const Id &site = {});
/// Makes a site where the plan has none and none is named.
Result<Plan> insertRoom(Plan plan, const Id &site, Room room, qsizetype at);
/// To another place in its site.
Result<Plan> moveRoom(Plan plan, const Id &id, qsizetype to);
/// Replaces everything but its rows.
Result<Plan> replaceRoom(Plan plan, const Id &id, Room room);
Result<Plan> deleteRoom(Plan plan, const Id &id);

/// Replaces everything but its rooms.
Result<Plan> replaceSite(Plan plan, const Id &id, Site site);
Result<Plan> insertSite(Plan plan, Site site, qsizetype at);
Result<Plan> deleteSite(Plan plan, const Id &id);
Result<Plan> orderSites(Plan plan, const QList<qsizetype> &order);

} // namespace kf
