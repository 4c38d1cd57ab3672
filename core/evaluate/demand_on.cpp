// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/demand_on.h"

#include "core/demand/day_sums.h"
#include "core/evaluate/demand_part.h"
#include "core/evaluate/evaluation_cache.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

const EvaluationCache &cacheOf(const Evaluation &figures)
{
    static const EvaluationCache none;
    return figures.cache != nullptr ? *figures.cache : none;
}

DemandInputs inputsFor(const Evaluation &figures, const Catalog &catalog, int month)
{
    const bool reuses = figures.cache != nullptr;
    return demandInputs(figures.plan,
                        catalog,
                        {figures.question.scenario, month},
                        reuses ? &figures : nullptr,
                        reuses ? &figures.cache->inputs : nullptr);
}

bool isSamePeak(const DatedPeak &a, const DatedPeak &b)
{
    return std::abs(a.peak - b.peak) <= kTieTolerance * std::abs(b.peak) &&
           a.peakHours == b.peakHours;
}

} // namespace

DemandFigures
demandOn(const Evaluation &figures, const Catalog &catalog, int month, std::optional<QDate> date)
{
    DemandInputs inputs = inputsFor(figures, catalog, month);
    if (date)
        inputs.setDate(*date);
    const SheetState state = sheetState(inputs, cacheOf(figures).chunks);
    ChunkFeeds feeds;
    return demandPart(inputs, state, cacheOf(figures).feeds, feeds);
}

Hours difference(const Hours &then, const Hours &today)
{
    Hours result = then;
    for (std::size_t hour = 0; hour < result.size(); ++hour)
        result[hour] -= today[hour];
    return result;
}

GroupFigures difference(const GroupFigures &then, const GroupFigures &today)
{
    GroupFigures result = then;
    for (qsizetype day = 0; day < std::min(then.local.size(), today.local.size()); ++day)
        result.local[day] = difference(then.local[day], today.local[day]);
    return result;
}

DemandSum difference(const DemandSum &then, const DemandSum &today)
{
    DemandSum result = then;
    const qsizetype days = std::min(then.hourlyTotal.size(), today.hourlyTotal.size());
    for (qsizetype day = 0; day < days; ++day) {
        result.hourlyTotal[day] = difference(then.hourlyTotal[day], today.hourlyTotal[day]);
        result.gpuHoursPerDay[day] -= today.gpuHoursPerDay[day];
    }
    return result;
}

QList<DatedPeak> peaksOfYear(const Evaluation &figures, const Catalog &catalog, int month)
{
    const DemandInputs inputs = inputsFor(figures, catalog, month);
    const SheetState state = sheetState(inputs, cacheOf(figures).chunks);
    const Calendar &calendar = inputs.parts.calendar;
    QList<DatedPeak> peaks;
    const QList<QDate> dates = calendar.variants();
    for (const QDate date : dates) {
        QList<Slots> totals = slotTotals(state.lanes, calendar, inputs.month, date).total;
        totals.resize(inputs.dayTypes().size(), Slots{});
        const DemandSum sum = summarise(totals, inputs.dayTypes(), {});
        const DatedPeak peak{date, sum.peak, sum.peakHours};
        if (peaks.isEmpty() || !isSamePeak(peak, peaks.constLast()))
            peaks.append(peak);
    }
    return peaks;
}

} // namespace kf
