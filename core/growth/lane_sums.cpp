// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/lane_sums.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

constexpr double kPeakTolerance = 1e-9; ///< relative; a later date must be larger by more

int dayTypesOf(const QList<LaneSums> &lanes)
{
    return lanes.isEmpty() ? 0 : lanes.constFirst().sums->dayTypes();
}

/// Lanes [first, last) share one accelerator key.
struct KeyRun {
    qsizetype first = 0;
    qsizetype last = 0;
};

QList<KeyRun> keyRuns(const QList<LaneSums> &lanes)
{
    QList<KeyRun> runs;
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        if (i == 0 || lanes[i].key.key != lanes[i - 1].key.key)
            runs.append({i, i});
        runs.last().last = i + 1;
    }
    return runs;
}

/// The sums of one accelerator in one month and day type.
struct KeySums {
    PhaseHours outsideCloud;
    PhaseHours serving; ///< outside of the cloud, as is `batch`
    PhaseHours batch;
    PhaseHours all;
    bool anyServing = false;
    bool anyBatch = false;
    bool anyCloud = false;
};

/// The lanes with what one date makes of their zones.
struct ShiftedLanes {
    const QList<LaneSums> &lanes;
    QList<int> shiftOf; ///< slots, by zone class

    KeySums sumsOf(KeyRun run, int day, int month) const
    {
        KeySums sums;
        PhaseHours cloud;
        for (qsizetype i = run.first; i < run.last; ++i) {
            const LaneKey &key = lanes[i].key;
            const bool isInCloud = key.places.cloud.contains(month);
            const bool isServing = key.kind == GroupKind::Serving;
            PhaseHours &own = isServing ? sums.serving : sums.batch;
            PhaseHours &into = isInCloud ? cloud : own;
            into.add(lanes[i].sums->hours(day, month), shiftOf[key.zoneClass]);
            sums.anyCloud = sums.anyCloud || isInCloud;
            sums.anyServing = sums.anyServing || (isServing && !isInCloud);
            sums.anyBatch = sums.anyBatch || (!isServing && !isInCloud);
        }
        sums.outsideCloud = sums.batch;
        sums.outsideCloud.add(sums.serving);
        sums.all = sums.outsideCloud;
        if (sums.anyCloud)
            sums.all.add(cloud);
        return sums;
    }

    /// The sums of one kind of group, wherever it runs, without cpu-core.
    PhaseHours sumOf(GroupKind kind, int day, int month) const
    {
        PhaseHours sum;
        for (const LaneSums &lane : lanes) {
            if (lane.key.kind == kind && lane.key.key != kCpuCore)
                sum.add(lane.sums->hours(day, month), shiftOf[lane.key.zoneClass]);
        }
        return sum;
    }
};

/// Raises each key's peaks, and the total's, to those of one month and day type.
void raisePeaks(
    PeakSeries &series, const ShiftedLanes &lanes, const QList<KeyRun> &runs, int day, int month)
{
    PhaseHours total;
    for (qsizetype k = 0; k < runs.size(); ++k) {
        const KeySums sums = lanes.sumsOf(runs[k], day, month);
        KeyPeaks &peaks = series.keys[k];
        const bool isMixed = sums.anyServing && sums.anyBatch;
        const double outsideCloud = sums.outsideCloud.peak();
        const double serving = isMixed ? sums.serving.peak() : sums.anyServing ? outsideCloud : 0.0;
        const double batch = isMixed ? sums.batch.peak() : sums.anyBatch ? outsideCloud : 0.0;
        const double all = sums.anyCloud ? sums.all.peak() : outsideCloud;
        peaks.outsideCloud[month] = std::max(peaks.outsideCloud[month], outsideCloud);
        peaks.peak[month] = std::max(peaks.peak[month], all);
        peaks.serving[month] = std::max(peaks.serving[month], serving);
        peaks.batch[month] = std::max(peaks.batch[month], batch);
        if (peaks.key != kCpuCore)
            total.add(sums.all);
    }
    series.total[month] = std::max(series.total[month], total.peak());
}

double largestOf(const QList<Slots> &days)
{
    double largest = 0.0;
    for (const Slots &slots : days)
        largest = std::max(largest, *std::max_element(slots.begin(), slots.end()));
    return largest;
}

} // namespace

SlotTotals slotTotals(const QList<LaneSums> &lanes, const Calendar &calendar, int month, QDate date)
{
    const ShiftedLanes shifted{lanes, calendar.shiftSlots(date)};
    const int days = dayTypesOf(lanes);
    SlotTotals result;
    QList<PhaseHours> total(days);
    for (const KeyRun run : keyRuns(lanes)) {
        KeySlots key{lanes[run.first].key.key, {}};
        for (int d = 0; d < days; ++d) {
            const KeySums sums = shifted.sumsOf(run, d, month);
            key.totals.append(sums.all.slotTotals());
            if (key.key != kCpuCore)
                total[d].add(sums.all);
        }
        result.keys.append(key);
    }
    for (const PhaseHours &day : std::as_const(total))
        result.total.append(day.slotTotals());
    for (const GroupKind kind :
         {GroupKind::Scheduled, GroupKind::Exploratory, GroupKind::Serving}) {
        for (int d = 0; d < days; ++d)
            result.kinds[kind].append(shifted.sumOf(kind, d, month).slotTotals());
    }
    return result;
}

PeakSeries peakSeries(const QList<LaneSums> &lanes, const Calendar &calendar, int horizonMonths)
{
    const QList<KeyRun> runs = keyRuns(lanes);
    const QList<double> zeros(horizonMonths + 1, 0.0);
    PeakSeries series{zeros, {}};
    for (const KeyRun run : runs)
        series.keys.append({lanes[run.first].key.key, zeros, zeros, zeros, zeros});
    const ShiftedLanes shifted{lanes, calendar.shiftSlots(calendar.typicalDate)};
    const int days = dayTypesOf(lanes);
    for (int m = 0; m <= horizonMonths; ++m) {
        for (int d = 0; d < days; ++d)
            raisePeaks(series, shifted, runs, d, m);
    }
    return series;
}

PeakOverYear peakOverYear(const QList<LaneSums> &lanes, const Calendar &calendar, int month)
{
    PeakOverYear largest{0.0, calendar.typicalDate};
    bool first = true;
    for (const QDate date : calendar.variants()) {
        const double peak = largestOf(slotTotals(lanes, calendar, month, date).total);
        if (first || peak > largest.peak * (1.0 + kPeakTolerance))
            largest = {peak, date};
        first = false;
    }
    return largest;
}

} // namespace kf
