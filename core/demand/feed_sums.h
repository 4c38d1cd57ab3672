// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How fast busy GPUs read data: group by group, then in the reference zone.

#include "core/demand/calendar.h"
#include "core/demand/demand_figures.h"

namespace kf {

/// GB/s by local hour and day type, of groups that share a clock.
struct FeedSums {
    QList<Hours> local;
    bool isSaid = false; ///< some group says what its GPUs read
    bool known = true;   ///< false: the demand of such a group is not known

    bool operator==(const FeedSums &) const = default;
};

/// Adds what `group` reads. CPU cores are no GPUs: their groups read nothing here.
void addFeed(FeedSums &feed, const Group &group, const GroupFigures &figures);

/// Adds sums of groups with the same clock.
void addFeed(FeedSums &feed, const FeedSums &other);

/// The largest sum over slots and day types, in GB/s; `byClass` has one entry for each zone class.
/// Nothing where no group says or not all is known.
std::optional<double> largestFeed(const QList<FeedSums> &byClass, const Calendar &calendar);

} // namespace kf
