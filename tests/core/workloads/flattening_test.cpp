// SPDX-License-Identifier: GPL-3.0-or-later
// When jobs start: worked by hand, and against trying every start.
#include "core/workloads/flattening.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace kf {
namespace {

TimeOfDay clockAt(int hour, int minute = 0)
{
    return {hour * 60 + minute};
}

MovableJob jobAt(int start, int notBefore, int finishBy, double hours, double gpus)
{
    MovableJob job;
    job.start = clockAt(start);
    job.notBefore = clockAt(notBefore);
    job.finishBy = clockAt(finishBy);
    job.durationH = hours;
    job.gpus = {gpus};
    return job;
}

/// One accelerator whose others need `hours` GPUs, four quarters alike.
FlatteningInput inputOf(const Hours &hours, double capacity)
{
    Slots slots{};
    for (std::size_t s = 0; s < slots.size(); ++s)
        slots[s] = hours[s / kSlotsPerHour];
    FlatteningInput input;
    input.accelerators = {{{slots}, capacity}};
    return input;
}

double shareAt(const FlatteningInput &input, const QList<int> &starts)
{
    Slots load = input.accelerators[0].gpus[0];
    for (qsizetype j = 0; j < starts.size(); ++j) {
        const double begin = starts[j] / 60.0;
        const double end = begin + input.jobs[j].durationH;
        for (int hour = int(begin); hour + 1e-9 < end; ++hour) {
            for (int quarter = 0; quarter < kSlotsPerHour; ++quarter)
                load[std::size_t((hour * kSlotsPerHour + quarter) % kSlotsPerDay)] +=
                    input.jobs[j].gpus[0];
        }
    }
    return *std::max_element(load.begin(), load.end()) / input.accelerators[0].capacity;
}

QList<int> startsToTry(const MovableJob &job)
{
    QList<int> starts;
    const int window =
        (job.finishBy.minutes - job.notBefore.minutes + kMinutesPerDay - 1) % kMinutesPerDay + 1;
    for (int offset = 0; offset + job.durationH * 60 <= window; offset += kMinutesPerSlot)
        starts.append((job.notBefore.minutes + offset) % kMinutesPerDay);
    return starts;
}

int movedBy(int from, int to)
{
    const int apart = std::abs(from - to);
    return std::min(apart, kMinutesPerDay - apart);
}

/// The best of every combination: share, then moves, then the earliest starts.
QList<int> bestOfAll(const FlatteningInput &input)
{
    QList<QList<int>> choices;
    for (const MovableJob &job : input.jobs)
        choices.append(startsToTry(job));
    QList<int> at(input.jobs.size(), 0);
    QList<int> best;
    double bestShare = 1e300;
    int bestMoves = 0;
    for (;;) {
        QList<int> starts;
        int moves = 0;
        for (qsizetype j = 0; j < at.size(); ++j) {
            starts.append(choices[j][at[j]]);
            moves += movedBy(starts[j], input.jobs[j].start.minutes);
        }
        const double share = shareAt(input, starts);
        const bool isLess = share < bestShare * (1.0 - 1e-9);
        if (isLess || (share <= bestShare * (1.0 + 1e-9) && moves < bestMoves)) {
            bestShare = std::min(share, bestShare);
            bestMoves = moves;
            best = starts;
        }
        // The last job turns fastest: of equals the first found has the earliest starts.
        qsizetype j = at.size() - 1;
        while (j >= 0 && ++at[j] == choices[j].size())
            at[j--] = 0;
        if (j < 0)
            return best;
    }
}

QList<int> minutesOf(const Flattening &flattening)
{
    QList<int> minutes;
    for (const TimeOfDay &start : flattening.starts)
        minutes.append(start.minutes);
    return minutes;
}

/// Others need 2 GPUs until 22:00 and nothing after. Two jobs of 4 GPUs for 2 h, both at 20:00 of
/// 20 GPUs: 2 + 8 = 10 of 20. Apart from each other and from the evening: one at 22:00, one at
/// 00:00 would be 4; but 20:00 beside the others is 6. 22:00 and 00:00 move 2 + 4 h.
TEST(Flattening, TwoJobsOfTheEveningMoveApartAndAwayFromTheOthers)
{
    Hours others{};
    others.fill(2.0);
    others[22] = others[23] = others[0] = others[1] = 0.0;
    FlatteningInput input = inputOf(others, 20.0);
    input.jobs = {jobAt(20, 20, 6, 2.0, 4.0), jobAt(20, 20, 6, 2.0, 4.0)};
    const Flattening flat = flattest(input);
    EXPECT_DOUBLE_EQ(flat.shareBefore, 0.5);
    EXPECT_DOUBLE_EQ(flat.shareAfter, 0.2);
    EXPECT_TRUE(flat.isProven);
    EXPECT_EQ(minutesOf(flat), (QList<int>{22 * 60, 0}));
}

TEST(Flattening, IsWhatTryingEveryStartFinds)
{
    std::mt19937 random(7); // NOLINT: the same every time
    for (int round = 0; round < 24; ++round) {
        const int jobs = 3 + round % 4; // up to the six that are proven
        Hours others{};
        for (double &gpus : others)
            gpus = double(random() % 6);
        FlatteningInput input = inputOf(others, 16.0);
        for (int j = 0; j < jobs; ++j) {
            // Less room where there are more jobs: at most 13^3, 9^4, 7^5, 7^6 ways to try.
            const int notBefore = int(random() % 24);
            const int window = jobs == 3 ? 3 + int(random() % 2) : 3;
            const double least = jobs > 4 ? 1.5 : 1.0;
            input.jobs.append(jobAt(int(random() % 24),
                                    notBefore,
                                    (notBefore + window) % 24,
                                    least + double(random() % 3) / 4.0,
                                    1.0 + double(random() % 4)));
        }
        const Flattening flat = flattest(input);
        const QList<int> best = bestOfAll(input);
        EXPECT_EQ(minutesOf(flat), best) << round;
        EXPECT_NEAR(flat.shareAfter, shareAt(input, best), 1e-12) << round;
        EXPECT_TRUE(flat.isProven);
    }
}

TEST(Flattening, AJobThatDoesNotFitItsWindowStays)
{
    FlatteningInput input = inputOf({}, 8.0);
    input.jobs = {jobAt(21, 20, 22, 3.0, 4.0)};
    EXPECT_EQ(minutesOf(flattest(input)), (QList<int>{21 * 60}));
    EXPECT_EQ(minutesOf(latest(input)), (QList<int>{21 * 60}));
}

/// Without a supply the peak before the move stands in its place: 1 before, 1 after.
TEST(Flattening, WithoutASupplyThePeakBeforeTheMoveIsTheMeasure)
{
    FlatteningInput input = inputOf({}, 0.0);
    input.jobs = {jobAt(20, 20, 23, 1.0, 4.0)};
    const Flattening flat = flattest(input);
    EXPECT_DOUBLE_EQ(flat.shareBefore, 1.0);
    EXPECT_DOUBLE_EQ(flat.shareAfter, 1.0);
    EXPECT_EQ(minutesOf(flat), (QList<int>{20 * 60})); // the shortest move is none
}

/// Ends at 06:00 at the latest: 2 h from 04:00. At 04:00 others need 6, 6 + 4 would raise the
/// largest share of 8 / 10; 02:00 to 04:00 is the last place below it.
TEST(Flattening, AsLateAsPossibleStopsWhereTheLargestShareWouldRise)
{
    Hours others{};
    others[4] = others[5] = 6.0;
    others[12] = 8.0;
    FlatteningInput input = inputOf(others, 10.0);
    input.jobs = {jobAt(20, 20, 6, 2.0, 4.0)};
    const Flattening late = latest(input);
    EXPECT_EQ(minutesOf(late), (QList<int>{2 * 60}));
    EXPECT_DOUBLE_EQ(late.shareAfter, 0.8);
}

TEST(Flattening, MoreJobsThanCanBeProvenAreStillMovedApart)
{
    FlatteningInput input = inputOf({}, 10.0);
    for (int j = 0; j < 8; ++j)
        input.jobs.append(jobAt(20, 20, 4, 1.0, 1.0));
    const Flattening flat = flattest(input, 2'000'000);
    EXPECT_FALSE(flat.isProven);
    EXPECT_DOUBLE_EQ(flat.shareBefore, 0.8);
    EXPECT_DOUBLE_EQ(flat.shareAfter, 0.1); // eight hours for eight jobs
}

} // namespace
} // namespace kf
