// SPDX-License-Identifier: GPL-3.0-or-later
// What the totals and bands of the demand sheet add up.
#include "core/demand/accelerator_unit.h"
#include "core/demand/day_sums.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/hour_request.h"

namespace kf {

namespace {

/// The groups that `request` adds up; CPU cores are a band of their own.
PeakScope scopeOf(const DemandInputs &inputs, const WhyRequest &request)
{
    const std::optional<GroupBand> band = bandAsked(request);
    if (!band)
        return {request.key};
    if (*band == GroupBand::CpuCores)
        return {AcceleratorKey(kCpuCore)};
    QSet<int> groups;
    for (int i = 0; i < inputs.groups().size(); ++i) {
        if (bandOf(inputs.groups()[i]->kind, inputs.parts.layout.keyOf[i].key) == *band)
            groups.insert(i);
    }
    return {request.key, false, groups};
}

/// A sum over groups, named by the band where it is one of GPUs.
Derivation sumStep(StepKind kind,
                   const DemandInputs &inputs,
                   const SheetState &state,
                   const PeakScope &scope,
                   const WhyRequest &request)
{
    Derivation step = totalStep(kind, inputs, state, scope);
    if (scope.groups)
        step.arguments.append({QStringLiteral("kind"),
                               QString(wordFor(static_cast<GroupKind>(*bandAsked(request))))});
    return step;
}

/// The hours of the day of every group.
void addDays(Derivation &step,
             const DemandInputs &inputs,
             const SheetState &state,
             const PeakScope &scope,
             int day)
{
    step.value.unit = scope.key == kCpuCore ? Unit::None : Unit::GpuHours;
    step.arguments.append({QStringLiteral("day_type"), inputs.dayTypes()[day].id});
    for (int i = 0; i < inputs.groups().size(); ++i) {
        if (!scope.holdsGroup(inputs, i) || state.marked.unknown.contains(i))
            continue;
        Derivation group = daySteps(inputs, i, day);
        if (group.value.value <= 0.0)
            continue;
        group.parts.clear(); // a day of hours for each group is no answer to read
        step.value.value += group.value.value;
        step.parts.append(group);
    }
}

} // namespace

std::optional<Derivation>
sumSteps(const DemandInputs &inputs, const SheetState &state, const WhyRequest &request)
{
    const std::optional<int> day = dayTypeIn(inputs, request.dayType);
    if (!day)
        return std::nullopt;
    const PeakScope scope = scopeOf(inputs, request);
    if (request.hour == kWholeDay) {
        Derivation step = sumStep(StepKind::DayTotal, inputs, state, scope, request);
        addDays(step, inputs, state, scope, *day);
        return step;
    }
    // Bands add up to the total: in the slot in which that is largest.
    const QList<Slots> days = slotsOf(scope, inputs, state);
    if (*day >= days.size())
        return std::nullopt;
    const auto first = days[*day].begin() + std::ptrdiff_t(request.hour) * kSlotsPerHour;
    const auto largest = std::max_element(first, first + kSlotsPerHour);
    const auto slot = std::find_if(first, largest, [&largest](double value) {
        return value >= *largest * (1.0 - kTieTolerance);
    });
    Derivation step = sumStep(StepKind::HourTotal, inputs, state, scope, request);
    addGroups(step, inputs, state, scope, {*day, int(slot - days[*day].begin())});
    step.value.value = scope.groups ? 0.0 : *largest;
    if (!scope.groups)
        return step;
    for (const Derivation &group : std::as_const(step.parts))
        step.value.value += group.value.value;
    return step;
}

std::optional<Derivation>
sumDifferenceSteps(const DemandInputs &inputs, const DemandInputs &today, const WhyRequest &request)
{
    const SheetState state = sheetState(inputs, {});
    const std::optional<Derivation> then = sumSteps(inputs, state, request);
    const std::optional<Derivation> now = sumSteps(today, sheetState(today, {}), request);
    if (!then || !now)
        return std::nullopt;
    Derivation step =
        sumStep(StepKind::Difference, inputs, state, scopeOf(inputs, request), request);
    step.value = {then->value.value - now->value.value, then->value.unit};
    step.parts = {*then, *now};
    return step;
}

} // namespace kf
