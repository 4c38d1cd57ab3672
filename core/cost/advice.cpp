// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/advice.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kNoticeable = 1e-9; ///< relative

bool isAbove(double value, double limit)
{
    return value > limit + kNoticeable * std::abs(limit);
}

/// GPU-hours of a year over the hours of a year.
double meanOf(const QList<Hours> &days, const QList<DayType> &dayTypes)
{
    double sum = 0.0;
    for (qsizetype d = 0; d < days.size(); ++d) {
        for (const double gpus : days[d])
            sum += gpus * dayTypes[d].daysPerYear;
    }
    return sum / kHoursPerYear;
}

double peakOf(const QList<Hours> &days)
{
    double peak = 0.0;
    for (const Hours &hours : days)
        peak = std::max(peak, *std::max_element(hours.begin(), hours.end()));
    return peak;
}

/// Hours of a year in which at least `level` GPUs are busy.
double hoursAt(double level, const QList<Hours> &days, const QList<DayType> &dayTypes)
{
    const double enough = level - kNoticeable * std::max(1.0, level);
    double hours = 0.0;
    for (qsizetype d = 0; d < days.size(); ++d) {
        const auto busy = std::count_if(
            days[d].begin(), days[d].end(), [enough](double gpus) { return gpus >= enough; });
        hours += static_cast<double>(busy) * dayTypes[d].daysPerYear;
    }
    return hours;
}

PlaceAnswer yesOrNo(bool isYes, PlacementKind place)
{
    return {isYes ? 1.0 : 0.0, std::nullopt, isYes ? std::optional(place) : std::nullopt};
}

PlaceAnswer
whereAbove(std::optional<double> value, std::optional<double> limit, PlacementKind place)
{
    PlaceAnswer answer{value, limit, std::nullopt};
    if (value && limit && isAbove(*value, *limit))
        answer.advises = place;
    return answer;
}

PlaceAnswer leadTimeAnswer(const AdviceInput &input)
{
    PlaceAnswer answer{std::nullopt, 0.0, std::nullopt};
    if (!input.runsOutMonth) {
        answer.advises = PlacementKind::OnPremise;
    } else if (input.leadTimeMonths) {
        answer.value = *input.runsOutMonth - *input.leadTimeMonths;
        answer.advises = *answer.value < 0.0 ? PlacementKind::Cloud : PlacementKind::OnPremise;
    }
    return answer;
}

} // namespace

PlaceAdvice placeAdvice(const AdviceInput &input, const QList<DayType> &dayTypes)
{
    std::optional<double> busyHours;
    std::optional<double> ratio;
    if (!input.hours.isEmpty() && daysAddUp(dayTypes)) {
        const double mean = meanOf(input.hours, dayTypes);
        const double level = std::max(1.0, std::ceil(mean - kNoticeable));
        busyHours = hoursAt(level, input.hours, dayTypes);
        if (mean > 0.0)
            ratio = peakOf(input.hours) / mean;
    }
    return {input.group,
            {yesOrNo(input.mustStay, PlacementKind::OnPremise),
             yesOrNo(input.isOnlyInCloud, PlacementKind::Cloud),
             whereAbove(input.dataHours, kLongTransferHours, PlacementKind::OnPremise),
             whereAbove(busyHours, input.breakEvenHours, PlacementKind::OnPremise),
             whereAbove(ratio, kBurstyRatio, PlacementKind::Hybrid),
             leadTimeAnswer(input)}};
}

} // namespace kf
