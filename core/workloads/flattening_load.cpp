// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/flattening_load.h"

#include "core/base/day.h"

#include <cmath>
#include <map>

namespace kf::flattening {

namespace {

constexpr double kSame = 1e-9; ///< relative, and hours; less than that is one

int distance(int a, int b)
{
    const int apart = std::abs(a - b);
    return std::min(apart, kMinutesPerDay - apart);
}

} // namespace

bool isBelow(double a, double b)
{
    return a < b - kSame * std::max(std::abs(a), std::abs(b));
}

std::vector<int> slotsOf(int startMinutes, double durationH, int shiftSlots)
{
    const double end = startMinutes / double(kMinutesPerHour) + durationH;
    std::vector<int> slots;
    for (int hour = startMinutes / kMinutesPerHour; hour + kSame < end; ++hour) {
        for (int quarter = 0; quarter < kSlotsPerHour; ++quarter)
            slots.push_back((hour * kSlotsPerHour + quarter + shiftSlots + 2 * kSlotsPerDay) %
                            kSlotsPerDay);
    }
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    return slots;
}

std::vector<Start> startsOf(const MovableJob &job)
{
    int window = job.finishBy.minutes - job.notBefore.minutes;
    if (window <= 0)
        window += kMinutesPerDay;
    std::vector<Start> starts;
    for (int offset = 0; offset < kMinutesPerDay; ++offset) {
        const int minutes = (job.notBefore.minutes + offset) % kMinutesPerDay;
        if (minutes % kMinutesPerSlot != 0)
            continue;
        if (offset + job.durationH * kMinutesPerHour > window + kSame)
            break;
        starts.push_back({minutes,
                          offset,
                          distance(minutes, job.start.minutes),
                          slotsOf(minutes, job.durationH, job.shiftSlots)});
    }
    return starts;
}

std::vector<Start> withoutTwins(const std::vector<Start> &starts)
{
    std::map<std::vector<int>, Start> best;
    for (const Start &start : starts) {
        const auto known = best.find(start.slots);
        if (known == best.end() || start.moved < known->second.moved)
            best.insert_or_assign(start.slots, start);
    }
    std::vector<Start> kept;
    for (const auto &one : best)
        kept.push_back(one.second);
    std::sort(kept.begin(), kept.end(), [](const Start &a, const Start &b) {
        return a.offset < b.offset;
    });
    return kept;
}

} // namespace kf::flattening
