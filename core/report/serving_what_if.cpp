// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/serving_what_if.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/workload_curves.h"
#include "core/plan/edits/workloads.h"
#include "core/workloads/derived_demand.h"
#include "core/workloads/serving_day.h"

namespace kf {

namespace {

const ServingWorkload *servingIn(const Plan &plan, const Id &serving)
{
    const qsizetype index = edits::indexOf(plan.workloads.serving, serving);
    return index < 0 ? nullptr : &*plan.workloads.serving[index];
}

} // namespace

std::optional<ServingWhatIf>
servingNow(const Evaluation &figures, const Id &serving, qsizetype dayType)
{
    const qsizetype index = edits::indexOf(figures.plan.workloads.serving, serving);
    if (index < 0 || index >= figures.workloads.serving.size())
        return std::nullopt;
    const ServingWorkload &work = *figures.plan.workloads.serving[index];
    const auto day = servingDayFigures(work,
                                       figures.workloads.serving[index],
                                       dayType,
                                       figures.plan.demand.dayTypes.value(dayType).id);
    if (!day)
        return std::nullopt;
    return ServingWhatIf{work.waitTargetS, work.maxUtilisation, day->peakRate};
}

std::optional<double> gpusOf(const Plan &plan, const Id &serving, const ServingWhatIf &wish)
{
    const ServingWorkload *known = servingIn(plan, serving);
    if (known == nullptr)
        return std::nullopt;
    ServingWorkload work = *known;
    work.waitTargetS = wish.waitTargetS;
    work.maxUtilisation = wish.maxUtilisation;
    const std::optional<ServingHour> hour = servingHour(work, wish.rate);
    return hour ? std::optional(hour->gpus) : std::nullopt;
}

Result<Plan> withWish(Plan plan, const Id &serving, const Id &dayType, const ServingWhatIf &wish)
{
    const ServingWorkload *known = servingIn(plan, serving);
    if (known == nullptr)
        return edits::notFound(IdKind::Serving, serving);
    ServingWorkload work = *known;
    work.waitTargetS = wish.waitTargetS;
    work.maxUtilisation = wish.maxUtilisation;
    const Hours rates = ratesOf(work.requestsPerS, dayType);
    if (peakOf(rates) != wish.rate)
        work.requestsPerS = withRates(work.requestsPerS, dayType, scaledTo(rates, wish.rate));
    return replaceWork(std::move(plan), serving, std::move(work));
}

} // namespace kf
