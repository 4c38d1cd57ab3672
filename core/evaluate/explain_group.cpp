// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/demand/accelerator_unit.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/part_request.h"

#include <algorithm>
#include <functional>

namespace kf {

namespace {

/// Where a group's value of one reference slot comes from.
struct CellPlace {
    const Group &group;
    const DayType &dayType;
    int hour = 0; ///< local
};

Amount hourAmount(int hour)
{
    return {double(hour), Unit::None};
}

Derivation stepOf(StepKind kind, double value, Unit unit, const QString &path)
{
    Derivation step;
    step.kind = kind;
    step.value = {value, unit};
    step.path = path;
    return step;
}

/// What each workload of one kind gives for the cell, those that give something.
template<typename Work, typename Figures>
QList<Derivation> workSteps(const QList<Shared<Work>> &all,
                            const QList<Figures> &figures,
                            const CellPlace &place,
                            qsizetype dayType,
                            const QString &folder)
{
    QList<Derivation> steps;
    for (qsizetype i = 0; i < std::min(all.size(), figures.size()); ++i) {
        if (all[i]->group != place.group.id || dayType >= figures[i].gpus.size())
            continue;
        const double gpus = figures[i].gpus[dayType][static_cast<std::size_t>(place.hour)];
        if (gpus <= 0.0)
            continue;
        steps.append(stepOf(StepKind::WorkloadCell, gpus, Unit::Gpus, folder + all[i]->id));
        steps.last().arguments = {{QStringLiteral("workload"), all[i]->id}};
    }
    return steps;
}

/// The workloads that a derived cell adds up.
QList<Derivation> workloadSteps(const DemandInputs &inputs, const CellPlace &place, Unit unit)
{
    const Workloads &all = inputs.plan.workloads;
    const WorkloadFigures &figures = inputs.parts.workloads;
    qsizetype day = 0;
    while (day < inputs.dayTypes().size() && inputs.dayTypes()[day].id != place.dayType.id)
        ++day;
    QList<Derivation> steps =
        workSteps(all.serving, figures.serving, place, day, QStringLiteral("workloads/serving/")) +
        workSteps(
            all.scheduled, figures.scheduled, place, day, QStringLiteral("workloads/scheduled/")) +
        workSteps(all.exploratory,
                  figures.exploratory,
                  place,
                  day,
                  QStringLiteral("workloads/exploratory/"));
    for (Derivation &step : steps)
        step.value.unit = unit;
    return steps;
}

/// The typed or derived cell, then what scales it.
QList<Derivation>
growthSteps(const DemandInputs &inputs, const GrowthInput &input, const CellPlace &place, Unit unit)
{
    const QString path = QStringLiteral("demand/groups/") + place.group.id;
    const Hours base = input.base.value(place.dayType.id, Hours{});
    const bool isTyped = place.group.source == DemandSource::Manual;
    QList<Derivation> steps{stepOf(isTyped ? StepKind::TypedCell : StepKind::DerivedCell,
                                   base[static_cast<std::size_t>(place.hour)],
                                   unit,
                                   path)};
    steps.last().arguments = {{QStringLiteral("day_type"), place.dayType.id},
                              {QStringLiteral("local_hour"), hourAmount(place.hour)}};
    if (!isTyped)
        steps.last().parts = workloadSteps(inputs, place, unit);
    if (inputs.scenario != nullptr) {
        steps.append(stepOf(StepKind::ScenarioFactor,
                            input.change.demandMultiplier,
                            Unit::None,
                            QStringLiteral("scenarios/scenarios/") + inputs.scenario->id));
        steps.last().arguments = {{QStringLiteral("scenario"), inputs.scenario->id}};
    }
    const double rate = rateOf(input.group, input.change, place.dayType.id, place.hour);
    Derivation growth = stepOf(StepKind::GrowthFactor,
                               growthFactor(place.group.growth.model, rate, inputs.month),
                               Unit::None,
                               path + QStringLiteral("/growth"));
    growth.arguments = {{QStringLiteral("rate"), Amount{rate, Unit::Rate}},
                        {QStringLiteral("months"), Amount{double(inputs.month), Unit::Months}}};
    if (place.group.growth.cells.value(place.dayType.id).contains(place.hour))
        growth.arguments.append(
            {QStringLiteral("group_rate"),
             Amount{place.group.growth.annual + input.change.growthDelta, Unit::Rate}});
    steps.append(growth);
    return steps;
}

Derivation eventStep(StepKind kind, double value, Unit unit, const Event &event)
{
    Derivation step = stepOf(
        kind, value, unit, QStringLiteral("demand/events/") + event.id.value_or(event.group));
    step.arguments = {{QStringLiteral("month"), PlanMonth{event.month}}};
    return step;
}

/// What events up to the month multiply and add.
QList<Derivation>
eventSteps(const DemandInputs &inputs, const GrowthInput &input, const CellPlace &place, Unit unit)
{
    QList<Derivation> steps;
    for (const Event &event : input.events) {
        if (event.month > inputs.month || !actsOn(event, place.dayType.id))
            continue;
        if (event.multiply)
            steps.append(eventStep(StepKind::EventFactor, *event.multiply, Unit::None, event));
        if (event.add)
            steps.append(
                eventStep(StepKind::EventAdd, addedInHour(*event.add, place.hour), unit, event));
    }
    return steps;
}

/// Growth and factors multiplied, then what events add.
double combined(const QList<Derivation> &steps)
{
    double product = 1.0;
    double added = 0.0;
    for (const Derivation &step : steps) {
        if (step.kind == StepKind::EventAdd)
            added += step.value.value;
        else
            product *= step.value.value;
    }
    return product + added;
}

} // namespace

Derivation groupSteps(const DemandInputs &inputs, int group, int dayType, int hour)
{
    const LaneKey &lane = inputs.parts.layout.keyOf[group];
    const CellPlace place{*inputs.groups()[group], inputs.dayTypes()[dayType], hour};
    const Unit unit = unitOf(lane.key);
    const GrowthInput input = inputs.growthInput(place.group);
    Derivation step = stepOf(
        StepKind::GroupInHour,
        grownHours(
            input, inputs.dayTypes(), inputs.month)[dayType][static_cast<std::size_t>(place.hour)],
        unit,
        QStringLiteral("demand/groups/") + place.group.id);
    step.arguments = {
        {QStringLiteral("group"), place.group.id},
        {QStringLiteral("day_type"), place.dayType.id},
        {QStringLiteral("local_hour"), hourAmount(place.hour)},
        {QStringLiteral("zone"), zoneOf(place.group, inputs.plan.settings.timeZone)},
        {QStringLiteral("shift"),
         Amount{inputs.shiftMinutes[lane.zoneClass] * double(kSecondsPerMinute), Unit::Seconds}}};
    if (!isActive(place.group.active, inputs.month))
        return step;
    step.parts = growthSteps(inputs, input, place, unit);
    step.parts += eventSteps(inputs, input, place, unit);
    if (combined(step.parts) < 0.0)
        step.parts.append(stepOf(StepKind::Clamped, 0.0, unit, step.path));
    return step;
}

namespace {

/// The group's largest hour of all day types; the first of several.
Derivation largestHour(const DemandInputs &inputs, int group)
{
    const QList<Hours> days =
        grownHours(inputs.growthInput(*inputs.groups()[group]), inputs.dayTypes(), inputs.month);
    int ofDay = 0;
    int ofHour = 0;
    for (int day = 0; day < days.size(); ++day) {
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            if (days[day][static_cast<std::size_t>(hour)] >
                days[ofDay][static_cast<std::size_t>(ofHour)]) {
                ofDay = day;
                ofHour = hour;
            }
        }
    }
    return groupSteps(inputs, group, ofDay, ofHour);
}

Hours hoursOf(const DemandInputs &inputs, int group, int day)
{
    return grownHours(
        inputs.growthInput(*inputs.groups()[group]), inputs.dayTypes(), inputs.month)[day];
}

int largestOf(const Hours &hours)
{
    return int(std::max_element(hours.begin(), hours.end()) - hours.begin());
}

} // namespace

std::optional<int> dayTypeIn(const DemandInputs &inputs, const Id &dayType)
{
    const QList<DayType> &days = inputs.dayTypes();
    const auto day = std::find_if(
        days.cbegin(), days.cend(), [&](const DayType &one) { return one.id == dayType; });
    return day == days.cend() ? std::nullopt : std::optional(int(day - days.cbegin()));
}

Derivation daySteps(const DemandInputs &inputs, int group, int day)
{
    const LaneKey &lane = inputs.parts.layout.keyOf[group];
    const Id &id = inputs.groups()[group]->id;
    Derivation step = stepOf(StepKind::DayOfGroup,
                             0.0,
                             lane.key == kCpuCore ? Unit::None : Unit::GpuHours,
                             QStringLiteral("demand/groups/") + id);
    step.arguments = {{QStringLiteral("group"), id},
                      {QStringLiteral("day_type"), inputs.dayTypes()[day].id}};
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        step.parts.append(groupSteps(inputs, group, day, hour));
        step.value.value += step.parts.constLast().value.value;
    }
    return step;
}

namespace {

/// Which group and day type of the plan a request is of.
struct GroupDay {
    int group = 0;
    int day = 0;
};

std::optional<GroupDay> groupDayOf(const DemandInputs &inputs, const WhyRequest &request)
{
    const auto &groups = inputs.groups();
    const auto group = std::find_if(
        groups.cbegin(), groups.cend(), [&](const auto &one) { return one->id == request.place; });
    const std::optional<int> day = dayTypeIn(inputs, request.dayType);
    if (group == groups.cend() || !day)
        return std::nullopt;
    return GroupDay{int(group - groups.cbegin()), *day};
}

} // namespace

std::optional<Derivation> cellSteps(const DemandInputs &inputs, const WhyRequest &request)
{
    const bool atLargest = request.dayType.isEmpty() && !inputs.dayTypes().isEmpty();
    for (int i = 0; atLargest && i < inputs.groups().size(); ++i) {
        if (inputs.groups()[i]->id == request.place)
            return largestHour(inputs, i);
    }
    const std::optional<GroupDay> at = groupDayOf(inputs, request);
    if (!at || request.hour < kWholeDay || request.hour >= kHoursPerDay)
        return std::nullopt;
    if (request.hour == kWholeDay)
        return daySteps(inputs, at->group, at->day);
    const int hour = request.hour == kLargestHour ? largestOf(hoursOf(inputs, at->group, at->day))
                                                  : request.hour;
    return groupSteps(inputs, at->group, at->day, hour);
}

std::optional<Derivation>
differenceSteps(const DemandInputs &inputs, const DemandInputs &today, const WhyRequest &request)
{
    const std::optional<GroupDay> at = groupDayOf(inputs, request);
    if (!at)
        return std::nullopt;
    WhyRequest asked = request;
    if (request.hour == kLargestHour) {
        Hours more = hoursOf(inputs, at->group, at->day);
        const Hours before = hoursOf(today, at->group, at->day);
        std::transform(more.begin(), more.end(), before.begin(), more.begin(), std::minus<>());
        asked.hour = largestOf(more);
    }
    const std::optional<Derivation> then = cellSteps(inputs, asked);
    const std::optional<Derivation> now = cellSteps(today, asked);
    if (!then || !now)
        return std::nullopt;
    Derivation step = stepOf(
        StepKind::Difference, then->value.value - now->value.value, then->value.unit, then->path);
    step.arguments = {{QStringLiteral("group"), request.place},
                      {QStringLiteral("month"), PlanMonth{inputs.month}}};
    step.parts = {*then, *now};
    return step;
}

std::optional<Derivation> feedSteps(const DemandInputs &inputs, const WhyRequest &request)
{
    const auto &groups = inputs.groups();
    const auto group = std::find_if(
        groups.cbegin(), groups.cend(), [&](const auto &one) { return one->id == request.place; });
    const std::optional<Derivation> largest = cellSteps(inputs, request);
    if (group == groups.cend() || !largest || !(*group)->feedGbPerSPerGpu)
        return std::nullopt;
    const double each = *(*group)->feedGbPerSPerGpu;
    Derivation step = stepOf(StepKind::FeedOfGroup,
                             largest->value.value * each,
                             Unit::GigabytesPerSecond,
                             largest->path);
    step.arguments = {{QStringLiteral("group"), request.place}};
    step.parts = {*largest,
                  stepOf(StepKind::FeedOfGpu, each, Unit::GigabytesPerSecond, largest->path)};
    return step;
}

} // namespace kf
