// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One group's demand month by month: growth of each cell, events, and the scenario's changes.

#include "core/demand/demand.h"
#include "core/growth/month_sheet.h"
#include "core/growth/scenario.h"

namespace kf {

/// A cell beyond this is taken as an overflow: sums of the largest sheets stay finite below it.
inline constexpr double kMostGpusInCell = 1e290;

/// What a scenario changes about one group.
struct GroupChange {
    double demandMultiplier = 1.0;
    double growthDelta = 0.0;

    bool operator==(const GroupChange &) const = default;
};

/// What `scenario` (nullptr: the base) changes about `group`.
GroupChange changeOf(const Scenario *scenario, const Id &group);

/// Everything that one group's grown cells depend on. Refers to values that outlive it.
struct GrowthInput {
    const Group &group;
    const QMap<Id, Hours> &base; ///< typed or derived, by day type
    const QList<Event> &events;  ///< of this group that count, in the order of the file
    GroupChange change;
};

/// Growth factor of `month` at a yearly `rate`: 1 in month 0, never negative; 0 in later months
/// for rates of -1 or less.
double growthFactor(GrowthModel model, double rate, int month);

/// True where the group exists in `month`.
bool isActive(const ActiveMonths &active, int month);

/// The yearly rate of one cell, the scenario's change included.
double rateOf(const Group &group, const GroupChange &change, const Id &dayType, int hour);

/// True where `event` changes cells of `dayType`.
bool actsOn(const Event &event, const Id &dayType);

/// What an event adds in one local hour.
double addedInHour(const AddedGpus &added, int hour);

/// How the growth of one group went.
struct GrowthOutcome {
    bool known = true;    ///< false: some cell is beyond kMostGpusInCell; nothing was added
    bool clamped = false; ///< events led some cell below 0

    bool operator==(const GrowthOutcome &) const = default;
};

/// Adds the group's cells of every month that `sums` has.
GrowthOutcome addGrown(const GrowthInput &input, const QList<DayType> &dayTypes, MonthSheet &sums);

/// The group's cells of one month, by day type.
QList<Hours> grownHours(const GrowthInput &input, const QList<DayType> &dayTypes, int month);

} // namespace kf
