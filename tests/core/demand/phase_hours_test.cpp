// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/calendar.h"
#include "core/demand/phase_hours.h"

#include <gtest/gtest.h>

namespace kf {

TEST(PhaseHours, PutALocalSlotWhereTheShiftSays)
{
    // By definition the local slot l falls on (l + shift / 15) mod 96, for every shift of a day.
    Hours local{};
    for (std::size_t h = 0; h < local.size(); ++h)
        local[h] = static_cast<double>(h + 1);
    for (int shift = 0; shift < kSlotsPerDay; ++shift) {
        PhaseHours sum;
        sum.add(local.data(), shift);
        const Slots totals = sum.slotTotals();
        for (int l = 0; l < kSlotsPerDay; ++l) {
            const auto slot = static_cast<std::size_t>((l + shift) % kSlotsPerDay);
            EXPECT_EQ(totals[slot], l / kSlotsPerHour + 1) << shift << ' ' << l;
        }
    }
}

TEST(PhaseHours, AddZonesOfDifferentPhases)
{
    // 2 at 00:00-01:00 and 3 at 00:45-01:45: 5 in the last quarter of hour 0 only.
    Hours first{};
    first[0] = 2.0;
    Hours second{};
    second[0] = 3.0;
    PhaseHours sum;
    sum.add(first.data(), 0);
    sum.add(second.data(), 3);
    const Slots totals = sum.slotTotals();
    EXPECT_EQ(totals[2], 2.0);
    EXPECT_EQ(totals[3], 5.0);
    EXPECT_EQ(totals[4], 3.0);
    EXPECT_EQ(sum.peak(), 5.0);
}

TEST(Calendar, WrapsShiftsIntoADay)
{
    EXPECT_EQ(slotsOfShift(0), 0);
    EXPECT_EQ(slotsOfShift(-15), 95);
    EXPECT_EQ(slotsOfShift(-825), 41); // Chatham: 13:45 ahead; 96 - 55
    EXPECT_EQ(slotsOfShift(26 * 60), 8);
}

TEST(Calendar, CountsEveryDateOnceOnWhichAZoneInUseChanges)
{
    Calendar calendar;
    calendar.typicalDate = QDate(2027, 1, 15);
    calendar.planYear = {{QDate(2027, 1, 15), 60}, {QDate(2027, 3, 28), 120}};
    calendar.classes = {{{QDate(2027, 1, 15), 0}, {QDate(2027, 3, 28), 60}},
                        {{QDate(2027, 1, 15), 780}, {QDate(2027, 4, 4), 720}}};
    EXPECT_EQ(calendar.variants(),
              (QList<QDate>{QDate(2027, 1, 15), QDate(2027, 3, 28), QDate(2027, 4, 4)}));
    EXPECT_EQ(calendar.shiftMinutes(0, QDate(2027, 3, 27)), 60);
    EXPECT_EQ(calendar.shiftMinutes(1, QDate(2027, 3, 28)), 120 - 780);
    EXPECT_EQ(calendar.shiftMinutes(1, QDate(2027, 4, 4)), 120 - 720);
}

} // namespace kf
