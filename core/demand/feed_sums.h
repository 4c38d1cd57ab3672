// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How fast busy GPUs read data: group by group, then in the reference zone.

#include "core/demand/calendar.h"
#include "core/demand/demand_figures.h"
#include "core/demand/feed_figures.h"

namespace kf {

/// GB/s by local hour and day type, of groups that share a clock.
struct FeedSums {
    QList<Hours> local;
    bool known = true; ///< false: the demand of a group that reads is not known

    bool operator==(const FeedSums &) const = default;
};

/// Adds what `group` reads. CPU cores are no GPUs: their groups read nothing here.
void addFeed(FeedSums &feed, const Group &group, const GroupFigures &figures);

/// GB/s that all GPUs of `group` read in its largest hour; nothing where that is not known or the
/// group says nothing of it.
std::optional<double> largestFeed(const Group &group, const GroupFigures &figures);

/// Adds sums of groups with the same clock.
void addFeed(FeedSums &feed, const FeedSums &other);

/// Sums by zone class, of groups that storage on premises feeds and of those that the link feeds.
struct FeedByClass {
    QList<FeedSums> onPremise;
    QList<FeedSums> cloud;
};

/// What there is to read from, GB/s; nothing where that is not known.
struct FeedRates {
    std::optional<double> read; ///< of the tiers in which datasets are
    std::optional<double> link; ///< to the cloud
};

/// The feed on `date`, against the rates.
DataFeedFigures feedFigures(const FeedByClass &feeds,
                            const Calendar &calendar,
                            QDate date,
                            const QList<DayType> &dayTypes,
                            const FeedRates &rates);

} // namespace kf
