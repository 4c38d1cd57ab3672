// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand sheet of other months and dates of the same plan, computed when asked for.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

#include <QDate>

#include <optional>

namespace kf {

/// The demand part of the plan of `figures`, under its scenario, in `month` (kept within the
/// horizon), with the zones as far apart as on `date`: one of the year after the typical date,
/// which stands where none is given. Takes over from `figures` what is the same there.
DemandFigures demandOn(const Evaluation &figures,
                       const Catalog &catalog,
                       int month,
                       std::optional<QDate> date = std::nullopt);

/// What `then` has more than `today` (less where negative): in each hour; for a group in its local
/// hours; for a sum in each hour of the day types and in GPU-hours, the rest of it is that of
/// `then`.
Hours difference(const Hours &then, const Hours &today);
GroupFigures difference(const GroupFigures &then, const GroupFigures &today);
DemandSum difference(const DemandSum &then, const DemandSum &today);

/// The peak of all GPUs from a date on, until the clocks of some zone in use change again.
struct DatedPeak {
    QDate date;
    double peak = 0.0;
    QList<PeakHour> peakHours; ///< empty where the peak is 0

    bool operator==(const DatedPeak &) const = default;
};

/// The peaks of `month` through the year, beginning with that of the typical date; a later date is
/// listed where its peak or the hours of its peak differ from those of the date before it.
QList<DatedPeak> peaksOfYear(const Evaluation &figures, const Catalog &catalog, int month);

} // namespace kf
