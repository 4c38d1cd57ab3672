// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what racks say of themselves, for one or for many at once: type, place in the row,
// reserved units.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Gives racks another type; refused where something in them would not fit any more.
Result<Plan> setRackType(Plan plan, const QList<Id> &ids, const Id &type);

/// The place of a rack in its row, from 1; racks that stand there step aside.
Result<Plan> setRackPosition(Plan plan, const Id &id, int position);

/// Units that nothing may take, besides those of the rack's type; refused outside the rack and
/// where something stands on one.
Result<Plan> setReservedUnits(Plan plan, const QList<Id> &ids, const QList<int> &units);

/// "1-3, 42" of [1, 2, 3, 42], in order, each once.
QString unitsText(QList<int> units);
/// The units that such a text names, in order; fails for text that names none, or units below 1.
Result<QList<int>> unitsFromText(const QString &text);

} // namespace kf
