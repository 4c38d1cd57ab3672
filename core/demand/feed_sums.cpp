// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/feed_sums.h"

#include "core/demand/phase_hours.h"

#include <algorithm>
#include <cmath>

namespace kf {

void addFeed(FeedSums &feed, const Group &group, const GroupFigures &figures)
{
    if (!group.feedGbPerSPerGpu || group.accelerator == kCpuCore)
        return;
    feed.isSaid = true;
    feed.known = feed.known && figures.known;
    feed.local.resize(figures.local.size());
    for (qsizetype d = 0; d < figures.local.size(); ++d) {
        for (std::size_t h = 0; h < kHoursPerDay; ++h)
            feed.local[d][h] += figures.local[d][h] * *group.feedGbPerSPerGpu;
    }
}

void addFeed(FeedSums &feed, const FeedSums &other)
{
    if (!other.isSaid)
        return;
    feed.isSaid = true;
    feed.known = feed.known && other.known;
    feed.local.resize(other.local.size());
    for (qsizetype d = 0; d < other.local.size(); ++d) {
        for (std::size_t h = 0; h < kHoursPerDay; ++h)
            feed.local[d][h] += other.local[d][h];
    }
}

std::optional<double> largestFeed(const QList<FeedSums> &byClass, const Calendar &calendar)
{
    const QList<int> shifts = calendar.shiftSlots(calendar.typicalDate);
    QList<PhaseHours> days;
    bool isSaid = false;
    for (qsizetype i = 0; i < byClass.size(); ++i) {
        const FeedSums &feed = byClass[i];
        if (!feed.known)
            return std::nullopt;
        isSaid = isSaid || feed.isSaid;
        days.resize(std::max(days.size(), feed.local.size()));
        for (qsizetype d = 0; d < feed.local.size(); ++d)
            days[d].add(feed.local[d].data(), shifts[i]);
    }
    double largest = 0.0;
    for (const PhaseHours &day : std::as_const(days))
        largest = std::max(largest, day.peak());
    return isSaid && std::isfinite(largest) ? std::optional(largest) : std::nullopt;
}

} // namespace kf
