// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/day_sums.h"

#include "core/demand/calendar.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kf {

namespace {

bool ties(double value, double largest)
{
    return value >= largest - kTieTolerance * std::abs(largest);
}

/// The largest of each hour's four slots, and the first slot that reaches it.
void addHourlyTotal(DemandSum &sum, const Slots &totals)
{
    Hours largest{};
    std::array<int, kHoursPerDay> slotOfHour{};
    for (std::size_t h = 0; h < kHoursPerDay; ++h) {
        const auto *first = totals.data() + h * kSlotsPerHour;
        const auto *last = first + kSlotsPerHour;
        largest[h] = *std::max_element(first, last);
        const auto *reached =
            std::find_if(first, last, [&](double value) { return ties(value, largest[h]); });
        slotOfHour[h] = static_cast<int>(reached - totals.data());
    }
    sum.hourlyTotal.append(largest);
    sum.slotOfHour.append(slotOfHour);
}

void findPeak(DemandSum &sum, const QList<DayType> &dayTypes)
{
    for (const Hours &hours : std::as_const(sum.hourlyTotal))
        sum.peak = std::max(sum.peak, *std::max_element(hours.begin(), hours.end()));
    if (sum.peak <= 0.0)
        return;
    for (qsizetype d = 0; d < dayTypes.size(); ++d) {
        for (int h = 0; h < kHoursPerDay; ++h) {
            if (ties(sum.hourlyTotal[d][static_cast<std::size_t>(h)], sum.peak))
                sum.peakHours.append({dayTypes[d].id, h});
        }
    }
}

/// One level for each slot: its total and the hours it lasts.
QList<DurationStep> slotLevels(const QList<Slots> &totals, const QList<DayType> &dayTypes)
{
    QList<DurationStep> levels;
    levels.reserve(totals.size() * kSlotsPerDay);
    for (qsizetype d = 0; d < totals.size(); ++d) {
        for (const double total : totals[d])
            levels.append({total, dayTypes[d].daysPerYear / kSlotsPerHour});
    }
    return levels;
}

} // namespace

QList<DurationStep> durationSteps(QList<DurationStep> levels)
{
    std::stable_sort(
        levels.begin(), levels.end(), [](const DurationStep &a, const DurationStep &b) {
            return a.level > b.level;
        });
    QList<DurationStep> steps;
    double hours = 0.0;
    for (const DurationStep &level : std::as_const(levels)) {
        hours += level.hours;
        if (!steps.isEmpty() && steps.constLast().level == level.level)
            steps.last().hours = hours;
        else
            steps.append({level.level, hours});
    }
    return steps;
}

DemandSum summarise(const QList<Slots> &totals, const QList<DayType> &dayTypes, QList<Id> unknown)
{
    DemandSum sum;
    sum.unknownGroups = std::move(unknown);
    double hoursPerYear = 0.0;
    for (qsizetype d = 0; d < totals.size(); ++d) {
        addHourlyTotal(sum, totals[d]);
        const double slots = std::accumulate(totals[d].begin(), totals[d].end(), 0.0);
        sum.gpuHoursPerDay.append(slots / kSlotsPerHour);
        hoursPerYear += sum.gpuHoursPerDay.constLast() * dayTypes[d].daysPerYear;
    }
    findPeak(sum, dayTypes);
    if (!daysAddUp(dayTypes))
        return sum;
    sum.gpuHoursPerYear = hoursPerYear;
    if (sum.peak > 0.0)
        sum.meanUtilisationOfPeak = hoursPerYear / (sum.peak * kHoursPerYear);
    sum.loadDuration = durationSteps(slotLevels(totals, dayTypes));
    return sum;
}

QList<Hours> hourlyLargest(const QList<Slots> &totals)
{
    QList<Hours> days;
    for (const Slots &slots : totals) {
        Hours &largest = days.emplaceBack();
        for (std::size_t h = 0; h < kHoursPerDay; ++h) {
            const auto *first = slots.data() + h * kSlotsPerHour;
            largest[h] = *std::max_element(first, first + kSlotsPerHour);
        }
    }
    return days;
}

std::optional<QList<double>> loadDurationHours(const DemandSum &sum)
{
    if (sum.loadDuration.isEmpty() || !sum.known() || !(sum.peak <= kMaxLoadDurationLevels))
        return std::nullopt;
    const int highest = std::max(0, static_cast<int>(std::ceil(sum.peak - kWholeTolerance)));
    QList<double> hours(highest + 1, 0.0);
    qsizetype step = 0;
    for (int k = highest; k >= 0; --k) {
        const double enough = k - kWholeTolerance * std::max(1, k);
        while (step < sum.loadDuration.size() && sum.loadDuration[step].level >= enough)
            ++step;
        hours[k] = step == 0 ? 0.0 : sum.loadDuration[step - 1].hours;
    }
    return hours;
}

int localSlot(int shiftMinutes, int slot)
{
    return (slot + kSlotsPerDay - slotsOfShift(shiftMinutes)) % kSlotsPerDay;
}

double valueInSlot(const Hours &local, int shiftMinutes, int slot)
{
    return local[static_cast<std::size_t>(localSlot(shiftMinutes, slot) / kSlotsPerHour)];
}

Hours referenceHours(const GroupFigures &group, qsizetype day)
{
    Hours hours{};
    if (day < 0 || day >= group.local.size())
        return hours;
    for (int slot = 0; slot < kSlotsPerDay; ++slot) {
        double &largest = hours[static_cast<std::size_t>(slot / kSlotsPerHour)];
        largest = std::max(largest, valueInSlot(group.local[day], group.shiftMinutes, slot));
    }
    return hours;
}

QList<Hours> referenceHours(const GroupFigures &group)
{
    QList<Hours> days;
    for (qsizetype d = 0; d < group.local.size(); ++d)
        days.append(referenceHours(group, d));
    return days;
}

double hourAtTotal(const GroupFigures &group, const DemandSum &total, qsizetype day, int hour)
{
    if (day < 0 || day >= group.local.size() || day >= total.slotOfHour.size())
        return 0.0;
    const int slot = total.slotOfHour[day].at(static_cast<std::size_t>(hour));
    return valueInSlot(group.local[day], group.shiftMinutes, slot);
}

Hours hoursAtTotal(const GroupFigures &group, const DemandSum &total, qsizetype day)
{
    Hours hours{};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        hours[static_cast<std::size_t>(hour)] = hourAtTotal(group, total, day, hour);
    return hours;
}

QList<Hours> hoursAtTotal(const GroupFigures &group, const DemandSum &total)
{
    QList<Hours> days;
    for (qsizetype d = 0; d < group.local.size() && d < total.slotOfHour.size(); ++d)
        days.append(hoursAtTotal(group, total, d));
    return days;
}

void addUp(GroupFigures &group, const QList<DayType> &dayTypes)
{
    group.maximum = 0.0;
    group.gpuHoursPerYear = 0.0;
    for (qsizetype d = 0; d < group.local.size(); ++d) {
        const Hours &hours = group.local[d];
        group.maximum = std::max(group.maximum, *std::max_element(hours.begin(), hours.end()));
        group.gpuHoursPerYear +=
            std::accumulate(hours.begin(), hours.end(), 0.0) * dayTypes[d].daysPerYear;
    }
}

double gpuHoursOfDay(const GroupFigures &group, qsizetype dayType)
{
    const Hours hours = group.local.value(dayType);
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

} // namespace kf
