// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what is known to happen: events, by their place in the list of the plan.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

Result<Plan> insertEvent(Plan plan, Event event, qsizetype at);
Result<Plan> replaceEvent(Plan plan, qsizetype index, Event event);
Result<Plan> deleteEvent(Plan plan, qsizetype index);
Result<Plan> deleteEvents(Plan plan, QList<qsizetype> indices);
Result<Plan> orderEvents(Plan plan, const QList<qsizetype> &order);
/// Dates an event to another month, 0..horizon; everything else about it stays.
Result<Plan> moveEvent(Plan plan, qsizetype index, int month);

} // namespace kf
