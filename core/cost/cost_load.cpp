// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_load.h"

#include "core/demand/day_sums.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kf {

namespace {

using LoadPart = GpusByKind LoadSlot::*;

/// Groups of one kind in one place.
struct Slice {
    LoadPart place = &LoadSlot::onPremise;
    std::size_t kind = 0;
    PhaseHours sums;
};

LoadPart placeOf(const GroupPlaces &places, int month)
{
    if (places.cloud.contains(month))
        return &LoadSlot::cloud;
    return places.hybrid.contains(month) ? &LoadSlot::hybrid : &LoadSlot::onPremise;
}

/// The lanes [first, last) of one accelerator on a date.
struct KeyLanes {
    const QList<LaneSums> &lanes;
    qsizetype first = 0;
    qsizetype last = 0;
    const QList<int> &shifts;

    QList<Slice> slicesIn(int month, int day) const
    {
        QList<Slice> slices;
        for (qsizetype i = first; i < last; ++i) {
            const LaneKey &key = lanes[i].key;
            const LoadPart place = placeOf(key.places, month);
            const auto kind = static_cast<std::size_t>(key.kind);
            qsizetype at = 0;
            while (at < slices.size() && !(slices[at].place == place && slices[at].kind == kind))
                ++at;
            if (at == slices.size())
                slices.append({place, kind, {}});
            slices[at].sums.add(lanes[i].sums->hours(day, month), shifts[key.zoneClass]);
        }
        return slices;
    }
};

/// Adds the slots of one day type; those that follow each other and are alike become one.
void addDay(QList<LoadSlot> &load, const QList<Slice> &slices, double daysPerYear)
{
    const double hours = daysPerYear / kSlotsPerHour;
    QList<Slots> totals;
    for (const Slice &slice : slices)
        totals.append(slice.sums.slotTotals());
    const qsizetype start = load.size();
    for (std::size_t slot = 0; slot < kSlotsPerDay; ++slot) {
        LoadSlot next{hours, {}, {}, {}};
        for (qsizetype i = 0; i < slices.size(); ++i)
            (next.*slices[i].place)[slices[i].kind] = totals[i][slot];
        const bool isAlike = load.size() > start && load.constLast().onPremise == next.onPremise &&
                             load.constLast().hybrid == next.hybrid &&
                             load.constLast().cloud == next.cloud;
        if (isAlike)
            load.last().hours += hours;
        else
            load.append(next);
    }
}

} // namespace

double totalOf(const GpusByKind &gpus)
{
    return std::accumulate(gpus.begin(), gpus.end(), 0.0);
}

QList<AcceleratorLoad> costLoads(const QList<LaneSums> &lanes,
                                 const Calendar &calendar,
                                 const QList<DayType> &dayTypes,
                                 int horizonMonths,
                                 const QSet<AcceleratorKey> &unknown)
{
    const QList<int> shifts = calendar.shiftSlots(calendar.typicalDate);
    const bool isYear = daysAddUp(dayTypes);
    QList<AcceleratorLoad> loads;
    for (qsizetype first = 0; first < lanes.size();) {
        KeyLanes own{lanes, first, first, shifts};
        const AcceleratorKey &key = lanes[first].key.key;
        while (own.last < lanes.size() && lanes[own.last].key.key == key)
            ++own.last;
        first = own.last;
        if (key == kCpuCore)
            continue;
        AcceleratorLoad load{key, isYear && !unknown.contains(key), {}};
        for (int month = 0; load.known && month <= horizonMonths; ++month) {
            QList<LoadSlot> slots;
            for (int day = 0; day < dayTypes.size(); ++day)
                addDay(slots, own.slicesIn(month, day), dayTypes[day].daysPerYear);
            load.months.append(slots);
        }
        loads.append(std::move(load));
    }
    return loads;
}

QList<DurationStep> busyDurations(const AcceleratorLoad &load, int months)
{
    const qsizetype count = std::min<qsizetype>(months, load.months.size());
    QList<DurationStep> levels;
    for (qsizetype m = 0; load.known && m < count; ++m) {
        for (const LoadSlot &slot : load.months[m])
            levels.append({totalOf(slot.onPremise) + totalOf(slot.hybrid) + totalOf(slot.cloud),
                           slot.hours / static_cast<double>(count)});
    }
    return durationSteps(std::move(levels));
}

} // namespace kf
