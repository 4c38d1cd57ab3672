// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/day_sums.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

constexpr std::size_t kPerHour = kSlotsPerHour;

DayType dayType(const char *id, double days)
{
    DayType type;
    type.id = QLatin1String(id);
    type.daysPerYear = days;
    return type;
}

Slots everySlot(double value)
{
    Slots slots{};
    slots.fill(value);
    return slots;
}

} // namespace

TEST(DaysLeft, IsWhatADayTypeCouldStillTake)
{
    const auto days = [](const QList<double> &counts) {
        QList<DayType> dayTypes;
        for (const double count : counts)
            dayTypes.append({QStringLiteral("d"), {}, count, {}});
        return daysLeft(dayTypes);
    };
    EXPECT_EQ(days({261.0}), 104.0);
    EXPECT_EQ(days({261.0, 104.0}), 0.0);
    EXPECT_EQ(days({261.0, 104.0000001}), 0.0); // within 1e-6 it adds up
    EXPECT_EQ(days({261.0, 105.0}), -1.0);
}

TEST(Summarise, TakesTheFirstSlotInWhichAnHourIsLargest)
{
    Slots slots = everySlot(1.0);
    slots[41] = 3.0; // 10:15
    slots[43] = 3.0; // 10:45, a tie
    const DemandSum sum = summarise({slots}, {dayType("typical", 365.0)}, {});
    EXPECT_EQ(sum.hourlyTotal[0][10], 3.0);
    EXPECT_EQ(sum.slotOfHour[0][10], 41);
    EXPECT_EQ(sum.slotOfHour[0][11], 44);
    EXPECT_EQ(sum.peak, 3.0);
    EXPECT_EQ(sum.peakHours, (QList<PeakHour>{{QStringLiteral("typical"), 10}}));
}

TEST(Summarise, NamesEveryHourThatReachesThePeakByDayTypeThenHour)
{
    Slots weekday = everySlot(0.0);
    weekday[kPerHour * 20] = 5.0;
    weekday[kPerHour * 3] = 5.0 * (1.0 - 0.5e-9); // within the tolerance of a tie
    weekday[kPerHour * 5] = 5.0 * (1.0 - 2e-9);   // beyond it
    Slots never = everySlot(0.0);
    never[0] = 5.0; // a day type of 0 days counts for the peak all the same
    const DemandSum sum =
        summarise({weekday, never}, {dayType("weekday", 365.0), dayType("audit", 0.0)}, {});
    const QList<PeakHour> expected{{QStringLiteral("weekday"), 3},
                                   {QStringLiteral("weekday"), 20},
                                   {QStringLiteral("audit"), 0}};
    EXPECT_EQ(sum.peakHours, expected);
}

TEST(Summarise, HasNoPeakHoursWherePeakIsZero)
{
    const DemandSum sum = summarise({everySlot(0.0)}, {dayType("typical", 365.0)}, {});
    EXPECT_TRUE(sum.peakHours.isEmpty());
    EXPECT_FALSE(sum.meanUtilisationOfPeak.has_value());
    EXPECT_EQ(loadDurationHours(sum), QList<double>{8760.0});
}

TEST(Summarise, AddsHoursOfDayTypesUp)
{
    // 261 days of 24 x 2 GPUs and 104 days of 24 x 1: 48 x 261 + 24 x 104 = 12528 + 2496 = 15024
    // GPU-hours; 15024 / (2 x 8760) = 0.857534...
    const DemandSum sum = summarise({everySlot(2.0), everySlot(1.0)},
                                    {dayType("weekday", 261.0), dayType("weekend", 104.0)},
                                    {});
    EXPECT_EQ(sum.gpuHoursPerDay, (QList<double>{48.0, 24.0}));
    EXPECT_DOUBLE_EQ(sum.gpuHoursPerYear.value(), 15024.0);
    EXPECT_DOUBLE_EQ(sum.meanUtilisationOfPeak.value(), 15024.0 / 17520.0);
    // At least 0 and 1 GPU: all year; at least 2: 261 x 24 = 6264 hours.
    EXPECT_EQ(loadDurationHours(sum), (QList<double>{8760.0, 8760.0, 6264.0}));
}

TEST(Summarise, LeavesTheYearUnknownWhereDaysDoNotAddUp)
{
    const DemandSum sum = summarise({everySlot(2.0)}, {dayType("typical", 364.9)}, {});
    EXPECT_EQ(sum.peak, 2.0);
    EXPECT_FALSE(sum.gpuHoursPerYear.has_value());
    EXPECT_FALSE(sum.meanUtilisationOfPeak.has_value());
    EXPECT_FALSE(loadDurationHours(sum).has_value());
    EXPECT_TRUE(daysAddUp({dayType("typical", 365.0 + 0.9e-6)}));
    EXPECT_FALSE(daysAddUp({dayType("typical", 365.0 + 1.1e-6)}));
}

TEST(LoadDuration, CountsFractionsBelowTheNextWhole)
{
    // One quarter of an hour a day at 2.5 GPUs, the rest at 0.5: k = 0: 8760; k = 1, 2: 365 x 0.25
    // = 91.25; k = 3 = ceil(2.5): never.
    Slots slots = everySlot(0.5);
    slots[50] = 2.5;
    const DemandSum sum = summarise({slots}, {dayType("typical", 365.0)}, {});
    EXPECT_EQ(loadDurationHours(sum), (QList<double>{8760.0, 91.25, 91.25, 0.0}));
}

TEST(LoadDuration, TakesNoiseBelowAWholeAsTheWhole)
{
    const double almostTwo = 2.0 - 1e-10;
    const DemandSum sum = summarise({everySlot(almostTwo)}, {dayType("typical", 365.0)}, {});
    EXPECT_EQ(loadDurationHours(sum), (QList<double>{8760.0, 8760.0, 8760.0}));
}

TEST(LoadDuration, IsUnknownWhereDemandIsOrWhereThePeakIsAbsurd)
{
    const QList<DayType> year{dayType("typical", 365.0)};
    EXPECT_FALSE(loadDurationHours(summarise({everySlot(1.0)}, year, {QStringLiteral("etl")})));
    EXPECT_TRUE(loadDurationHours(summarise({everySlot(kMaxLoadDurationLevels)}, year, {})));
    EXPECT_FALSE(loadDurationHours(summarise({everySlot(kMaxLoadDurationLevels + 1.0)}, year, {})));
}

TEST(GroupHours, ShowHalfHourZonesByTheirLargestSlot)
{
    // A group 5:30 ahead of the plan: the shift is -330 minutes. Its local hour 8 (08:00-09:00)
    // falls on 02:30-03:30 of the plan, so that reference hours 2 and 3 both touch it.
    GroupFigures group;
    group.shiftMinutes = -330;
    Hours local{};
    local[8] = 4.0;
    group.local = {local};
    const QList<Hours> reference = referenceHours(group);
    EXPECT_EQ(reference[0][1], 0.0);
    EXPECT_EQ(reference[0][2], 4.0);
    EXPECT_EQ(reference[0][3], 4.0);
    EXPECT_EQ(reference[0][4], 0.0);
    // In the slots in which the total is largest, 02:00 and 03:00, it has 0 and 4.
    DemandSum total;
    std::array<int, kHoursPerDay> slotOfHour{};
    for (int h = 0; h < kHoursPerDay; ++h)
        slotOfHour[static_cast<std::size_t>(h)] = h * kSlotsPerHour;
    total.slotOfHour = {slotOfHour};
    const QList<Hours> atTotal = hoursAtTotal(group, total);
    EXPECT_EQ(atTotal[0][2], 0.0);
    EXPECT_EQ(atTotal[0][3], 4.0);
}

} // namespace kf
