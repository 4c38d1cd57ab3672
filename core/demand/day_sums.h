// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the slots of each day type to hours, peaks, GPU-hours and load duration.

#include "core/demand/demand_figures.h"

namespace kf {

inline constexpr double kTieTolerance = 1e-9;   ///< relative; values this close are one peak
inline constexpr double kWholeTolerance = 1e-9; ///< keeps noise from rounding up to a whole

/// Everything that slot totals by day type (in the order of `dayTypes`) add up to. `unknown` are
/// the groups that the totals leave out.
DemandSum summarise(const QList<Slots> &totals, const QList<DayType> &dayTypes, QList<Id> unknown);

/// From levels in any order, each with the hours that it lasts, to levels downwards, each with the
/// hours in which it is reached.
QList<DurationStep> durationSteps(QList<DurationStep> levels);

/// The largest of each hour's four slots, by day type.
QList<Hours> hourlyLargest(const QList<Slots> &totals);

/// The local slot (0..95) that falls on the reference slot `slot`, `shiftMinutes` later.
int localSlot(int shiftMinutes, int slot);

/// The value of 24 local hours in the reference slot `slot`.
double valueInSlot(const Hours &local, int shiftMinutes, int slot);

/// One hour (0..23) of hoursAtTotal().
double hourAtTotal(const GroupFigures &group, const DemandSum &total, qsizetype day, int hour);

/// Fills maximum and gpuHoursPerYear of `group` from its local hours.
void addUp(GroupFigures &group, const QList<DayType> &dayTypes);

} // namespace kf
