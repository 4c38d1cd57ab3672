// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand as tables: the groups, each typical day, each accelerator, the year.

#include "core/report/build/parts.h"

namespace kf {

/// Who needs GPUs: kind, accelerator, zone, where the numbers come from, how much.
Table groupTable(const PartInput &input);

/// What the day type of that id is called, the typical day of a plan without day types too.
QString dayName(const DemandFigures &demand, const Id &id);

/// Every group by its own local hours of that day type (an index into the plan's), for programs:
/// an import of it gives the same groups again. Sums stand below, in the hours of the plan's zone.
Table localHoursTable(const PartInput &input, qsizetype dayType);

/// Every group by hour of that day type in the plan's zone, with their sums. Its hours are
/// those in which the total is largest, so that columns add up; the hour of the peak is marked.
Table dayTable(const PartInput &input, qsizetype dayType);

/// Peak, its hour and hours of use of each accelerator.
Table demandByAccelerator(const PartInput &input);

/// The dates from which on the peak is another one; no rows where it stays.
Table peaksOfYearTable(const PartInput &input);

/// Hours a year in which at least so many GPUs are busy.
Table loadDurationTable(const DemandSum &total);

} // namespace kf
