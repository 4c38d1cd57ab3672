// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the local-hour sums of lanes to sums and peaks in the reference zone, by accelerator and
// in total.

#include "core/demand/calendar.h"
#include "core/demand/demand_figures.h"
#include "core/demand/lanes.h"
#include "core/demand/phase_hours.h"
#include "core/growth/month_sheet.h"

#include <memory>

namespace kf {

/// The grown sums of one lane.
struct LaneSums {
    LaneKey key;
    std::shared_ptr<const MonthSheet> sums; ///< by local hour
};

/// Slot totals of one month, by day type.
struct KeySlots {
    AcceleratorKey key;
    QList<Slots> totals;
};
struct SlotTotals {
    QList<Slots> total;                  ///< without cpu-core
    QList<KeySlots> keys;                ///< in the order of the lanes
    QMap<GroupKind, QList<Slots>> kinds; ///< every kind, without cpu-core
};

/// Totals of `month`, with the zones as far apart as on `date`.
SlotTotals
slotTotals(const QList<LaneSums> &lanes, const Calendar &calendar, int month, QDate date);

/// Peaks of one accelerator or pool by month 0..horizon.
struct KeyPeaks {
    AcceleratorKey key;
    QList<double> peak;
    QList<double> outsideCloud; ///< of the groups that are not placed in the cloud
    QList<double> serving;      ///< of those of them that serve
    QList<double> batch;        ///< of those of them that do not
};
struct PeakSeries {
    QList<double> total; ///< without cpu-core
    QList<KeyPeaks> keys;
};

/// The peaks of every month on the typical date.
PeakSeries peakSeries(const QList<LaneSums> &lanes, const Calendar &calendar, int horizonMonths);

/// The largest total peak of `month` over the dates on which a zone in use changes its offset.
PeakOverYear peakOverYear(const QList<LaneSums> &lanes, const Calendar &calendar, int month);

} // namespace kf
