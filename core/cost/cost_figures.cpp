// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_figures.h"

namespace kf {

OpenSum StrategyFigures::perYear() const
{
    OpenSum sum;
    for (const OpenSum &part : parts)
        sum.add(part);
    return sum;
}

std::optional<double> StrategyFigures::perGpuHour() const
{
    const std::optional<double> year = perYear().value();
    if (!year || !gpuHours || *gpuHours <= 0.0)
        return std::nullopt;
    return *year / *gpuHours;
}

std::optional<PlaceQuestion> PlaceAdvice::because() const
{
    for (const PlaceQuestion question : kPlaceQuestions) {
        if (answer(question).advises)
            return question;
    }
    return std::nullopt;
}

std::optional<PlacementKind> PlaceAdvice::recommended() const
{
    const std::optional<PlaceQuestion> question = because();
    return question ? answer(*question).advises : std::nullopt;
}

} // namespace kf
