// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the day types; the cells of a day type go with it.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

Result<Plan> insertDayType(Plan plan, DayType dayType, qsizetype at);
Result<Plan> replaceDayType(Plan plan, const Id &id, DayType dayType);
/// Inserts `dayType` with the cells, growth, notes and events of the day type `from`; workloads of
/// that one run on it as well.
Result<Plan> copyDayType(Plan plan, const Id &from, DayType dayType, qsizetype at);
/// Deletes the day type with its cells, growth, notes and events; the last one is refused.
Result<Plan> deleteDayType(Plan plan, const Id &id);

Result<Plan> orderDayTypes(Plan plan, const QList<qsizetype> &order);

/// A day type as it shall be, and what it comes from.
struct DayTypeEdit {
    std::optional<Id> was;    ///< the day type that it is; nothing: a new one
    std::optional<Id> copyOf; ///< a new one starts with the cells of this one
    DayType dayType;          ///< of a new one the id is made from the name
};
/// Makes these the day types of the plan, in this order; those that are not named go with their
/// cells. At least one; the days need not add up.
Result<Plan> setDayTypes(Plan plan, const QList<DayTypeEdit> &dayTypes);

/// Gives every day type that is not one of `before` the id that its name makes.
Result<Plan> nameNewDayTypes(Plan plan, const QList<DayType> &before);

} // namespace kf
