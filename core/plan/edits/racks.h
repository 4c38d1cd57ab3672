// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of racks as wholes: several at once, copies, moves along and between rows. Locked racks and
// devices stay as they are.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Several racks of one type, beside each other.
struct RackSeries {
    Id type;
    int count = 1;
    QString namePattern = QStringLiteral("rack-{00}"); ///< continues the highest number
    int position = 0; ///< of the first in its row; 0: behind the last
};
/// How further racks of a row are called: as its last rack, by numbers; the pattern of a series
/// where it has none.
QString rackNamePattern(const Topology &topology, const Id &row);
/// The names that so many new racks would get, in their order.
QStringList namesOfSeries(const Topology &topology, const RackSeries &series);
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

/// Names racks by a pattern, in the order given: numbers from 1, or on from others of that name.
/// Refused where another rack of the room has the name.
Result<Plan> renameRacks(Plan plan, const QList<Id> &ids, const QString &pattern);

Result<Plan> lockRacks(Plan plan, const QList<Id> &ids, bool locked);

/// Racks with a lock on them or in them are refused.
Result<Plan> deleteRacks(Plan plan, const QList<Id> &ids);

} // namespace kf
