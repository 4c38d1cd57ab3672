// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/workload_curves.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/workloads.h"

#include <algorithm>

namespace kf {

namespace {

/// People at their desks, with a lunch break.
constexpr Hours kOfficeHours{0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.3,  0.7, 0.95, 1.0,  1.0,
                             0.85, 0.9,  1.0,  1.0,  0.95, 0.8,  0.5, 0.25, 0.1, 0.05, 0.05, 0.05};
/// Three regions, each in its office hours: it never falls far.
constexpr Hours kFollowTheSun{0.7, 0.75, 0.8, 0.8,  0.75, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.0,
                              1.0, 1.0,  1.0, 0.95, 0.95, 0.9,  0.9, 0.85, 0.8, 0.75, 0.7, 0.7};
/// From the evening until the morning.
constexpr Hours kNightly{1.0, 1.0, 1.0, 1.0, 1.0, 0.8, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0,
                         0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.3, 0.8, 1.0, 1.0};

template<typename Work, typename Change>
Result<Plan> changed(Plan plan, IdKind kind, const Id &id, const Change &change)
{
    const qsizetype index = edits::indexOf(workIn<Work>(plan), id);
    if (index < 0)
        return edits::notFound(kind, id);
    Work work = *workIn<Work>(plan)[index];
    change(work);
    return replaceWork(std::move(plan), id, std::move(work));
}

} // namespace

Hours shapeOf(DayShape shape)
{
    switch (shape) {
    case DayShape::OfficeHours:
        return kOfficeHours;
    case DayShape::FollowTheSun:
        return kFollowTheSun;
    case DayShape::Nightly:
        return kNightly;
    case DayShape::Flat:
        break;
    }
    Hours flat{};
    flat.fill(1.0);
    return flat;
}

double peakOf(const Hours &hours)
{
    return *std::max_element(hours.begin(), hours.end());
}

Hours scaledTo(const Hours &hours, double peak)
{
    const double before = peakOf(hours);
    Hours scaled{};
    for (std::size_t h = 0; h < hours.size(); ++h)
        scaled[h] = before > 0.0 ? hours[h] * peak / before : peak;
    return scaled;
}

Hours ratesOf(const RequestRates &rates, const Id &dayType)
{
    if (const auto *everyDay = std::get_if<Hours>(&rates))
        return *everyDay;
    return std::get<QMap<Id, Hours>>(rates).value(dayType);
}

RequestRates withRates(RequestRates rates, const Id &dayType, const Hours &hours)
{
    if (auto *everyDay = std::get_if<Hours>(&rates))
        *everyDay = hours;
    else
        std::get<QMap<Id, Hours>>(rates)[dayType] = hours;
    return rates;
}

Result<Plan> setRates(Plan plan, const Id &serving, const Id &dayType, const Hours &rates)
{
    return changed<ServingWorkload>(
        std::move(plan), IdKind::Serving, serving, [&](ServingWorkload &work) {
            work.requestsPerS = withRates(std::move(work.requestsPerS), dayType, rates);
        });
}

Result<Plan> setActiveShare(Plan plan, const Id &exploratory, const Hours &share)
{
    return changed<ExploratoryWorkload>(
        std::move(plan), IdKind::Exploratory, exploratory, [&](ExploratoryWorkload &work) {
            work.activeShare = share;
        });
}

} // namespace kf
