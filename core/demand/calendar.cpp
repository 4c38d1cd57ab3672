// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/calendar.h"

#include "core/base/day.h"

#include <algorithm>

namespace kf {

int offsetOn(const ZoneYear &year, QDate date)
{
    int minutes = 0;
    for (const OffsetChange &change : year) {
        if (change.date <= date)
            minutes = change.minutes;
    }
    return minutes;
}

int slotsOfShift(int minutes)
{
    return withinDay(minutes) / kMinutesPerSlot;
}

int Calendar::shiftMinutes(int zoneClass, QDate date) const
{
    return offsetOn(planYear, date) - offsetOn(classes[zoneClass], date);
}

QList<int> Calendar::shiftSlots(QDate date) const
{
    QList<int> shifts;
    shifts.reserve(classes.size());
    for (int i = 0; i < classes.size(); ++i)
        shifts.append(slotsOfShift(shiftMinutes(i, date)));
    return shifts;
}

QList<QDate> Calendar::variants() const
{
    QList<QDate> dates{typicalDate};
    const auto collect = [&dates](const ZoneYear &year) {
        for (const OffsetChange &change : year)
            dates.append(change.date);
    };
    collect(planYear);
    std::for_each(classes.cbegin(), classes.cend(), collect);
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

} // namespace kf
