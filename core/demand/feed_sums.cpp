// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/feed_sums.h"

#include "core/demand/day_sums.h"
#include "core/demand/phase_hours.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kRateTolerance = 1e-9; ///< relative; a rate that is just reached is enough

/// Slot totals by day type in the reference zone.
QList<Slots> slotsOf(const QList<FeedSums> &byClass, const QList<int> &shifts, qsizetype dayTypes)
{
    QList<PhaseHours> days(dayTypes);
    for (qsizetype i = 0; i < byClass.size(); ++i) {
        const QList<Hours> &local = byClass[i].local;
        for (qsizetype d = 0; d < std::min(dayTypes, local.size()); ++d)
            days[d].add(local[d].data(), shifts[i]);
    }
    QList<Slots> totals;
    for (const PhaseHours &day : std::as_const(days))
        totals.append(day.slotTotals());
    return totals;
}

/// Hours a year in which more is read than `rate` gives; nothing where that is not known.
std::optional<double>
shortHours(const QList<Slots> &totals, const QList<DayType> &dayTypes, std::optional<double> rate)
{
    if (!rate)
        return std::nullopt;
    const double limit = *rate * (1.0 + kRateTolerance);
    double hours = 0.0;
    for (qsizetype d = 0; d < totals.size(); ++d) {
        const auto above = std::count_if(
            totals[d].begin(), totals[d].end(), [limit](double total) { return total > limit; });
        hours += static_cast<double>(above) / kSlotsPerHour * dayTypes[d].daysPerYear;
    }
    return hours;
}

bool isKnown(const QList<FeedSums> &feeds)
{
    return std::all_of(
        feeds.cbegin(), feeds.cend(), [](const FeedSums &feed) { return feed.known; });
}

} // namespace

void addFeed(FeedSums &feed, const Group &group, const GroupFigures &figures)
{
    if (!group.feedGbPerSPerGpu || group.accelerator == kCpuCore)
        return;
    feed.known = feed.known && figures.known;
    feed.local.resize(std::max(feed.local.size(), figures.local.size()));
    for (qsizetype d = 0; d < figures.local.size(); ++d) {
        for (std::size_t h = 0; h < kHoursPerDay; ++h)
            feed.local[d][h] += figures.local[d][h] * *group.feedGbPerSPerGpu;
    }
}

std::optional<double> largestFeed(const Group &group, const GroupFigures &figures)
{
    if (!group.feedGbPerSPerGpu || !figures.known || group.accelerator == kCpuCore)
        return std::nullopt;
    return figures.maximum * *group.feedGbPerSPerGpu;
}

void addFeed(FeedSums &feed, const FeedSums &other)
{
    feed.known = feed.known && other.known;
    feed.local.resize(std::max(feed.local.size(), other.local.size()));
    for (qsizetype d = 0; d < other.local.size(); ++d) {
        for (std::size_t h = 0; h < kHoursPerDay; ++h)
            feed.local[d][h] += other.local[d][h];
    }
}

DataFeedFigures feedFigures(const FeedByClass &feeds,
                            const Calendar &calendar,
                            QDate date,
                            const QList<DayType> &dayTypes,
                            const FeedRates &rates)
{
    const QList<int> shifts = calendar.shiftSlots(date);
    const QList<Slots> onPremise = slotsOf(feeds.onPremise, shifts, dayTypes.size());
    const QList<Slots> cloud = slotsOf(feeds.cloud, shifts, dayTypes.size());
    DataFeedFigures figures;
    figures.readGbPerS = rates.read;
    figures.linkGbPerS = rates.link;
    figures.known = isKnown(feeds.onPremise) && isKnown(feeds.cloud);
    figures.onPremise = hourlyLargest(onPremise);
    figures.cloud = hourlyLargest(cloud);
    if (!figures.known || !daysAddUp(dayTypes))
        return figures;
    figures.storageShortHoursPerYear = shortHours(onPremise, dayTypes, rates.read);
    figures.linkShortHoursPerYear = shortHours(cloud, dayTypes, rates.link);
    return figures;
}

} // namespace kf
